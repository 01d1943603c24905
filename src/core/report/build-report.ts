import type { FormDefinition } from '../forms/form-definition';
import type { ReportDefinition } from '../forms/report-definition';
import type { Settings } from '../forms/settings';
import type { Consolidation } from '../model/consolidation';
import type { Finding } from '../model/finding';
import { chartTable } from './chart-table';
import { fieldTable } from './field-table';
import { findingTable } from './finding-table';
import { monthTable } from './month-table';
import { provenanceTable } from './provenance-table';
import { indicatorOf, printedFigures, type ReportContext } from './report-context';
import type { ReportTable } from './report-table';
import { sendingTable } from './sending-table';
import { unitTable } from './unit-table';

export interface ReportOptions {
  /** Path from the report's folder to the folder that file names start from ("..", "."). Without it cells are no links. */
  readonly linkBase?: string;
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
  const context: ReportContext = {
    consolidation,
    form,
    settings,
    definition,
    say,
    linkBase: options.linkBase ?? null,
    figures: printedFigures(consolidation, form, definition),
    onTime: indicatorOf(form, consolidation.onTimeDefinition),
    online: indicatorOf(form, definition.online.indicator),
  };
  return [
    fieldTable(context),
    unitTable(context),
    sendingTable(context),
    ...(consolidation.months.length > 1 ? [monthTable(context)] : []),
    chartTable(context),
    findingTable(context),
    provenanceTable(context),
  ];
}
