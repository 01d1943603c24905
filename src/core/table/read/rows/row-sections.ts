import type { FormDefinition } from '../../../form/form-definition';
import type { SubmissionRow } from '../../../model/submission';
import type { FoundTable } from '../find-table';
import type { RowEvidence } from './row-evidence';
import { rowPatterns } from './row-patterns';
import type { RowRole } from './reading';

/** What stands over a row. */
export interface RowSection {
  /** The data source, by the form's name for it. */
  readonly source: string | null;
  /** The nearest caption, '' if absent. */
  readonly caption: string;
}

interface Caption extends RowSection {
  readonly rank: number;
}

const UNNUMBERED = 10;

/** The captions over each row: rows without figures between the records, and heads. A row with a number ends those it is as deep as. */
export function rowSections(
  table: FoundTable,
  rows: readonly RowEvidence[],
  roles: readonly (RowRole | null)[],
  kinds: readonly (SubmissionRow['kind'] | null)[],
  form: FormDefinition,
): readonly RowSection[] {
  const { source } = rowPatterns(form);
  const lastRecord = kinds.lastIndexOf('field');
  let over: readonly Caption[] = [];
  return rows.map((row, index) => {
    const kind = kinds[index];
    const { text } = row.label;
    const isCaption = roles[index] === 'head' ? kind !== 'total' : !row.filled && kind === null && text !== '';
    const isOther = row.word !== null && row.word !== 'section' && !row.numbering;
    if (isCaption && !isOther && index < lastRecord) {
      const own = source(text);
      const rank = row.numbering?.rank ?? (own === null ? UNNUMBERED : 0);
      over = [...over.filter((caption) => caption.rank < rank), { rank, source: own, caption: text }];
    } else if (kind === 'field' && row.numbering) {
      const { rank } = row.numbering;
      if (over.some((caption) => caption.rank >= rank && caption.rank !== UNNUMBERED)) {
        over = over.filter((caption) => caption.rank < rank || caption.rank === UNNUMBERED);
      }
    }
    if (kind === 'total') return { source: null, caption: '' };
    const written = table.sourceColumn === null ? null : source(table.grid.text(row.row, table.sourceColumn));
    const above = over.filter((caption) => caption.source !== null).at(-1)?.source ?? null;
    return { source: table.sourceColumn === null ? above : written, caption: over.at(-1)?.caption ?? '' };
  });
}
