import type { FigureColumn, FormDefinition, IndicatorDefinition } from '../../form/form-definition';
import type { ReportDefinition, ReportFigure } from '../../form/report-definition';
import type { Settings } from '../../settings/settings';
import type { Consolidation } from '../../model/consolidation';
import type { Finding } from '../../model/finding';
import { Defect } from '../../model/defect';

/** What every table of the report is made from. */
export interface ReportContext {
  readonly consolidation: Consolidation;
  readonly form: FormDefinition;
  readonly settings: Settings;
  readonly definition: ReportDefinition;
  readonly say: (finding: Finding) => string;
  /** Path from the report's folder to the folder that file names start from; null makes no links. */
  readonly linkBase: string | null;
  /** Whether the report has a table, by its key. */
  readonly hasTable: (key: string) => boolean;
  /** Columns that are printed, with what the form knows of them. */
  readonly figures: readonly PrintedFigure[];
  /** The chosen definition of the on-time rate; null where the form has none. */
  readonly onTime: IndicatorDefinition | null;
  /** The other rate of the table by field, and its formula in words. */
  readonly online: { readonly indicator: IndicatorDefinition; readonly formula: string } | null;
}

export interface PrintedFigure extends ReportFigure {
  readonly column: FigureColumn;
}

/** The figures to print: those of the form, and the optional ones that somebody sent. */
export function printedFigures(
  consolidation: Consolidation,
  form: FormDefinition,
  definition: ReportDefinition,
): readonly PrintedFigure[] {
  return definition.figures.flatMap((figure) => {
    const column = form.figures.find(({ name }) => name === figure.figure);
    if (!column) throw new Defect(`The report of ${form.id} names a figure that the form has not: ${figure.figure}`);
    return column.optional && !consolidation.figures.includes(column.name) ? [] : [{ ...figure, column }];
  });
}

export function indicatorOf(form: FormDefinition, name: string): IndicatorDefinition {
  const found = form.indicators.find((indicator) => indicator.name === name);
  if (!found) throw new Defect(`The form ${form.id} has no indicator ${name}`);
  return found;
}
