import type { FormDefinition } from '../../form/form-definition';
import type { LevelTable, ReportDefinition, SheetWords } from '../../form/report-definition';
import type { Consolidation } from '../../model/consolidation';
import type { FigureName } from '../../model/figure';
import type { Finding } from '../../model/finding';
import { fillTemplate } from '../../report/fill-template';
import type { ReportCell, ReportTable } from '../../report/report-table';
import type { Settings } from '../../settings/settings';
import { chartTable } from './chart-table';
import { fieldTable } from './field-table';
import { sumOf } from './figure-cells';
import { findingTable } from './finding-table';
import { fieldNotes } from './left-out';
import { monthTable } from './month-table';
import { provenanceTable } from './provenance-table';
import { indicatorOf, printedFigures, type ReportContext } from './report-context';
import { sendingTable } from './sending-table';
import { officialHead, signatures, subtitles } from './signed-paper';
import { unitTable } from './unit-table';

export interface ReportOptions {
  /** Path from the report's folder to the folder that file names start from ("../..", "."). Without it cells are no links. */
  readonly linkBase?: string;
  /** Keys of the tables that are wanted; all where nothing is said. No table speaks of one that is not among them. */
  readonly tables?: readonly string[];
}

/**
 * The tables of a report, in the order in which an officer reads them: what is signed, then who sent, then what it
 * rests on. Each table says under it what it leaves out. Pure: the same input gives the same tables.
 */
export function buildReport(
  consolidation: Consolidation,
  form: FormDefinition,
  settings: Settings,
  definition: ReportDefinition,
  say: (finding: Finding) => string,
  options: ReportOptions = {},
): readonly ReportTable[] {
  const wanted = (key: string): boolean => options.tables?.includes(key) ?? true;
  const context: ReportContext = {
    consolidation,
    form,
    settings,
    definition,
    say,
    linkBase: options.linkBase ?? null,
    hasTable: wanted,
    figures: printedFigures(consolidation, form, definition),
    onTime: consolidation.onTimeDefinition === null ? null : indicatorOf(form, consolidation.onTimeDefinition),
    online: definition.online
      ? { indicator: indicatorOf(form, definition.online.indicator), formula: definition.online.formula }
      : null,
  };
  const { fields, units, levels, months, charts } = definition.sheets;
  return [
    ...(fields ? [fieldTable(context, fields)] : []),
    ...(units ? [unitTable(context, units)] : []),
    ...(levels && definition.levels ? [levelTable(context, levels, definition.levels)] : []),
    sendingTable(context),
    ...(months && consolidation.months.length > 1 ? [monthTable(context, months)] : []),
    ...(charts ? [chartTable(context, charts)] : []),
    findingTable(context),
    provenanceTable(context),
  ].filter(({ key }) => wanted(key));
}

/** The totals of the period with a level of government in each row; the figures are those of the total row of the table by row. */
function levelTable(context: ReportContext, sheet: SheetWords, levels: LevelTable): ReportTable {
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
