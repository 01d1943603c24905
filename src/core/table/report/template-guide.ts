import type { FormDefinition } from '../../form/form-definition';
import { previousPeriod, type Period } from '../../model/period';
import type { TemplateDefinition } from '../../form/template-definition';
import type { FigureName } from '../../model/figure';
import { templateFigures } from './build-template';
import { fillTemplate } from '../../report/fill-template';
import { periodText } from '../../report/format-text';
import { guideTable } from '../../report/guide-table';
import type { ReportTable } from '../../report/report-table';

/** The guide beside a blank form; `carriedIn` says that opening figures are in it already. */
export function templateGuide(
  form: FormDefinition,
  definition: TemplateDefinition,
  period: Period,
  carriedIn: boolean,
): ReportTable {
  const { guide, head } = definition;
  const figures = templateFigures(form, definition);
  const number = (name: FigureName | undefined): string =>
    `(${String(figures.find(({ figure }) => figure === name)?.column.number ?? '')})`;
  const sum = (total: FigureName, parts: readonly FigureName[]): string =>
    `${number(total)} = ${parts.map(number).join(' + ')}`;
  const carryOver = form.rules.find((rule) => rule.kind === 'carry-over');
  const before = previousPeriod(period);
  const values = {
    sheet: definition.sheet,
    inputs: figures.flatMap(({ figure, column }) => (column.sumOf ? [] : [number(figure)])).join(', '),
    sums: figures.flatMap(({ figure, column }) => (column.sumOf ? [sum(figure, column.sumOf)] : [])).join('; '),
    balance: form.rules.flatMap((rule) => (rule.kind === 'balance' ? [sum(rule.total, rule.parts)] : [])).join('; '),
    column: number(carryOver?.opening),
    closing: number(carryOver?.closing),
    previous: before === null ? '' : periodText(before, head),
  };
  const opening = carriedIn ? guide.carriedIn : guide.notCarriedIn;
  const steps = [...guide.first, ...(carryOver ? [opening] : []), ...guide.last];
  return guideTable(
    guide,
    steps.map((step) => fillTemplate(step, values)),
  );
}
