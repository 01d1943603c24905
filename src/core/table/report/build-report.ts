import type { FormDefinition } from '../../form/form-definition';
import type { ReportDefinition } from '../../form/report-definition';
import type { Settings } from '../../settings/settings';
import type { Consolidation } from '../../model/consolidation';
import type { Finding } from '../../model/finding';
import { chartTable } from './chart-table';
import { fieldTable } from './field-table';
import { findingTable } from './finding-table';
import { levelTable } from './level-table';
import { monthTable } from './month-table';
import { provenanceTable } from './provenance-table';
import { indicatorOf, printedFigures, type ReportContext } from './report-context';
import type { ReportTable } from '../../report/report-table';
import { sendingTable } from './sending-table';
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
