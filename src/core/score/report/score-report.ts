import type { ScoreReportDefinition } from '../form/score-report-definition';
import type { Settings } from '../../settings/settings';
import type { ReportTable } from '../../report/report-table';
import { detailTable } from './detail-table';
import { changeTable } from './change-table';
import { differenceTable } from './difference-table';
import { fieldScoreTable } from './field-score-table';
import { gradeTable } from './grade-table';
import { lossTable } from './loss-table';
import { matrixTables } from './matrix-tables';
import { outcomeTable } from './outcome-table';
import { resultTable } from './result-table';
import { fieldChartTable, unitChartTable } from './score-chart-tables';
import { scoreContext } from './score-context';
import type { ScoreReportInput } from './score-report-input';
import { targetTable } from './target-table';
import { yearTable } from './year-table';

/**
 * The tables of a report on scores, to be laid out by planReport: results first, then what explains them, then every
 * unit on a sheet of its own. Points stand as numbers only on the units' sheets; everything else calculates from there.
 * Pure: the same input gives the same tables.
 */
export function scoreReport(
  input: ScoreReportInput,
  settings: Settings,
  definition: ScoreReportDefinition,
): readonly ReportTable[] {
  const context = scoreContext(input, settings, definition);
  return [
    resultTable(context),
    ...(input.set && input.set.bands.length > 0 ? [gradeTable(context)] : []),
    fieldScoreTable(context),
    ...(input.comparison ? [yearTable(context, input.comparison)] : []),
    ...(input.targets && input.targets.length > 0 ? [targetTable(context, input.targets)] : []),
    differenceTable(context),
    ...matrixTables(context),
    lossTable(context),
    ...(input.outcomes && input.outcomes.length > 0 ? [outcomeTable(context, input.outcomes)] : []),
    ...(input.outcomes?.some(({ changes }) => changes !== null) ? [changeTable(context, input.outcomes)] : []),
    unitChartTable(context),
    fieldChartTable(context),
    ...context.units.map((unit) => detailTable(context, unit)),
  ];
}
