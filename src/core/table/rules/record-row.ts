import type { CheckContext } from '../check/check-context';
import { addressOf, placeOf } from '../check/check-context';
import { formatAddress, type CellAddress } from '../../model/address';
import { figureValue } from '../../model/figure';
import type { FindingPlace } from '../../model/finding';
import type { DaySaid, FigureSaid } from '../../model/record-finding-params';
import type { Submission, SubmissionRecord, SubmissionRow } from '../../model/submission';
import type { Words } from '../../model/words';

/** A column of either kind, as a rule names it. */
export interface NamedColumn {
  readonly name: string;
  readonly words: Words;
}

/** Looks up what rules of records need of a row: values with their cells and the names of their columns. */
export interface RecordRow {
  readonly row: Pick<SubmissionRow | SubmissionRecord, 'row' | 'label' | 'figures' | 'values'>;
  /** The figure with its cell; null where the cell gives none. */
  figure(name: string): FigureSaid | null;
  /** The day with its cell; null where the cell gives none. */
  day(name: string): DaySaid | null;
  /** The text of any column as it is compared: a day, a choice, a number; null where nothing certain stands there. */
  text(name: string): string | null;
  /** Whether nothing was entered in the column; false where something unreadable stands there. */
  isBlank(name: string): boolean;
  /** Whether the sheet has no such column. */
  isAbsent(name: string): boolean;
  words(name: string): Words;
  cell(name: string): CellAddress;
  place(name: string): FindingPlace;
}

/** The records of a sheet as rules look at them: rows that are counted, with something entered. */
export function recordRows(context: CheckContext): readonly RecordRow[] {
  return recordsOf(context.submission, context);
}

/** The records of this or of another sheet of the same form. */
export function recordsOf(submission: Submission, { form }: Pick<CheckContext, 'form'>): readonly RecordRow[] {
  const columns = new Map<string, Words>();
  for (const { name, words } of [...form.figures, ...(form.values ?? [])]) columns.set(name, words);
  const rows = submission.records ?? submission.rows.filter(({ kind }) => kind === 'field' || kind === 'detail');
  return rows.map((row): RecordRow => {
    const words = (name: string): Words => columns.get(name) ?? { vi: nameless(name), en: nameless(name) };
    const cell = (name: string): CellAddress => {
      const value = row.values?.[name];
      return value ? { row: row.row, column: value.column } : addressOf(submission, row, name);
    };
    const said = (name: string): string => formatAddress(cell(name));
    const value = (name: string): string | null => {
      const known = row.values?.[name];
      return known?.state === 'known' ? known.value : null;
    };
    return {
      row,
      words,
      cell,
      place: (name) => placeOf(submission, cell(name)),
      figure: (name) => {
        const number = figureValue(row.figures[name]);
        return number === null ? null : { words: words(name), cell: said(name), value: number };
      },
      day: (name) => {
        const day = value(name);
        return day === null ? null : { words: words(name), cell: said(name), day };
      },
      text: (name) => {
        const number = figureValue(row.figures[name]);
        return value(name) ?? (number === null ? null : String(number));
      },
      isBlank: (name) => (row.values?.[name]?.state ?? row.figures[name]?.state ?? 'blank') === 'blank',
      isAbsent: (name) => row.values?.[name] === undefined && row.figures[name] === undefined,
    };
  });
}

function nameless(name: string): Words['vi'] {
  return { full: name, short: name };
}
