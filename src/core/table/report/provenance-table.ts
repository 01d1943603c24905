import type { ProvenanceRow } from '../../model/consolidation';
import { columnName } from '../../model/address';
import { figureColumns } from './figure-columns';
import { fillTemplate } from '../../report/fill-template';
import { monthsText } from '../../report/format-text';
import { subtitles } from './signed-paper';
import type { ReportContext } from './report-context';
import type { ReportColumn, ReportRow, ReportTable } from '../../report/report-table';

/** (e) Every row of every file that went into the report, with its cells and its figures. */
export function provenanceTable(context: ReportContext): ReportTable {
  const { words, sheets } = context.definition;
  const { provenance } = context.consolidation;
  const text = (key: string, caption: string, width: number): ReportColumn => ({
    key,
    path: [caption],
    width,
    look: 'text',
  });
  const sources = provenance.some(({ source }) => source !== null);
  const period = memoised((id) => monthsText([id], words));
  return {
    key: 'provenance',
    sheet: sheets.provenance.name,
    head: null,
    title: sheets.provenance.title,
    subtitles: subtitles(context, sheets.provenance),
    unitOfCount: '',
    summary: [
      words.provenanceNote,
      ...(context.hasTable('findings')
        ? [fillTemplate(words.provenanceFindings, { findings: sheets.findings.name })]
        : []),
    ],
    charts: [],
    columns: [
      text('unit', words.unitCaption, 20),
      text('period', words.periodCaption, 13),
      ...(sources ? [text('source', words.sourceCaption, 20)] : []),
      text('field', words.fieldCaption, 26),
      text('file', words.fileCaption, 30),
      text('sheet', words.sheetCaption, 13),
      { key: 'cells', path: [words.cellsCaption], width: 12, look: 'centre' },
      ...figureColumns(context),
    ],
    numbered: true,
    rows: provenance.map((row) => provenanceRow(context, row, sources, period(row.periodId))),
    notes: [],
    notesTitle: words.notesTitle,
    signatures: null,
  };
}

function provenanceRow(context: ReportContext, row: ProvenanceRow, sources: boolean, period: string): ReportRow {
  const { notCounted } = context.definition.words;
  return {
    kind: 'row',
    cells: [
      row.unitName,
      period,
      ...(sources ? [row.source ?? ''] : []),
      row.fieldName,
      row.file,
      row.sheet,
      cellsText(context, row),
      // A figure that the sheet has no column for stays empty; one without a value is said.
      ...context.figures.map(({ figure }) => {
        const cell = row.figures[figure];
        return cell ? (cell.value ?? { kind: 'mark' as const, text: notCounted }) : null;
      }),
    ],
  };
}

/** "C10:M10" where the columns stand side by side in the form's order, else every cell: "C10, E10, D10". */
function cellsText(context: ReportContext, row: ProvenanceRow): string {
  const columns = context.figures.flatMap(({ figure }) => row.figures[figure]?.column ?? []);
  const line = String(row.row + 1);
  const [first] = columns;
  const last = columns[columns.length - 1];
  if (first === undefined || last === undefined) return line;
  const inOrder = columns.every((column, index) => column === first + index);
  return inOrder
    ? `${columnName(first)}${line}:${columnName(last)}${line}`
    : columns.map((column) => `${columnName(column)}${line}`).join(', ');
}

function memoised(make: (key: string) => string): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
