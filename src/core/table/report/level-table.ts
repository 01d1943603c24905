import type { LevelTable, SheetWords } from '../../form/report-definition';
import type { FigureName } from '../../model/figure';
import { fillTemplate } from '../../report/fill-template';
import type { ReportCell, ReportTable } from '../../report/report-table';
import { sumOf } from './figure-cells';
import { fieldNotes } from './left-out';
import type { ReportContext } from './report-context';
import { officialHead, signatures, subtitles } from './signed-paper';

/** The totals of the period with a level of government in each row; the figures are those of the total row of the table by row. */
export function levelTable(context: ReportContext, sheet: SheetWords, levels: LevelTable): ReportTable {
  const { words } = context.definition;
  const { form, consolidation } = context;
  // With blocks of sources other rows stand between.
  const hasTotalRow = context.hasTable('fields') && consolidation.fields.every(({ source }) => source === null);
  const totalRow = consolidation.fields.length;
  const cell = (figure: FigureName): ReportCell => {
    const value = sumOf(consolidation.total.sums, figure);
    if (value === null) return { kind: 'mark', text: words.unknown };
    if (!hasTotalRow || !context.figures.some((printed) => printed.figure === figure)) return value;
    return {
      kind: 'formula',
      formula: [{ table: 'fields', column: figure, row: totalRow }],
      value,
      format: 'count',
    };
  };
  return {
    key: 'levels',
    sheet: sheet.name,
    head: officialHead(context),
    title: sheet.title,
    subtitles: subtitles(context, sheet),
    unitOfCount: fillTemplate(words.unitOfCount, { unit: form.unitOfCount }),
    summary: [],
    charts: [],
    columns: [
      { key: 'name', path: [levels.caption], width: 24, look: 'text' },
      ...levels.columns.map(({ key, path }) => ({ key, path, width: 24, look: 'count' as const })),
    ],
    numbered: false,
    rows: levels.rows.map(({ name, figures }, index) => ({
      kind: index === levels.rows.length - 1 ? ('total' as const) : ('row' as const),
      cells: [name, ...figures.map(cell)],
    })),
    notes: fieldNotes(context),
    notesTitle: words.notesTitle,
    signatures: signatures(context),
  };
}
