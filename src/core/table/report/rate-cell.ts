import type { IndicatorDefinition } from '../../form/form-definition';
import { addNumbers } from '../../model/decimal';
import type { FigureSums } from '../../model/consolidation';
import type { FigureName } from '../../model/figure';
import type { Indicator } from '../../model/indicator';
import { percentText, ratio, ratioText, subtractRatios, type Ratio } from '../../model/ratio';
import { sumOf } from './figure-cells';
import type { ReportContext } from './report-context';
import type { CellReference, ReportCell } from '../../report/report-table';

/** The exact ratio as the fraction a cell holds: 6803/6919 is 0.9832 (per cent with two digits, half up). */
export function shownFraction(value: Ratio): number {
  return Number(ratioText(value, 4));
}

/**
 * A rate as a live formula over its own row, in words where no rate exists.
 *
 * The quotient is scaled to whole ten-thousandths before it is rounded: a tie then is exactly .5 in binary, so every
 * program rounds it to the cached value.
 */
export function rateCell(
  context: ReportContext,
  name: string,
  indicator: Indicator | undefined,
  row: number,
): ReportCell {
  const { words } = context.definition;
  if (!indicator || (indicator.value === null && indicator.reason === 'unknown-figure')) {
    return { kind: 'mark', text: words.unknown };
  }
  const definition = context.form.indicators.find((each) => each.name === name);
  const value = indicator.value === null ? words.noCases : shownFraction(indicator.value);
  if (!definition || !isPrinted(context, definition)) {
    return typeof value === 'string' ? { kind: 'mark', text: value } : { kind: 'percent', value };
  }
  const numerator = addition(definition.numerator, row);
  const denominator = addition(definition.denominator, row);
  const top = definition.complement ? ['(', ...denominator, '-', ...grouped(numerator), ')'] : grouped(numerator);
  return {
    kind: 'formula',
    formula: [
      'IF(',
      ...denominator,
      `=0,"${words.noCases}",ROUND(10000*`,
      ...top,
      '/',
      ...grouped(denominator),
      ',0)/10000)',
    ],
    value,
    format: 'percent',
  };
}

/** The rate of figures that the consolidation has no indicator for: sub-totals. */
export function rateOfSums(definition: IndicatorDefinition, sums: FigureSums): Indicator {
  const added = (names: readonly FigureName[]): number | null =>
    names.reduce<number | null>((sum, name) => {
      const value = sumOf(sums, name);
      return sum === null || value === null ? null : addNumbers(sum, value);
    }, 0);
  const numerator = added(definition.numerator);
  const denominator = added(definition.denominator);
  if (numerator === null || denominator === null) return { value: null, reason: 'unknown-figure' };
  const value = ratio(definition.complement ? addNumbers(denominator, -numerator) : numerator, denominator);
  return value ? { value } : { value: null, reason: 'no-cases' };
}

/** Change in percentage points, from the unrounded rates. */
export function changeCell(now: Indicator | undefined, before: Indicator | undefined, none: string): ReportCell {
  if (!now?.value || !before?.value) return { kind: 'mark', text: none };
  return { kind: 'points', value: Number(percentText(subtractRatios(now.value, before.value))) };
}

function isPrinted(context: ReportContext, definition: IndicatorDefinition): boolean {
  return [...definition.numerator, ...definition.denominator].every((name) =>
    context.figures.some(({ figure }) => figure === name),
  );
}

/** In brackets where it has more than one term. */
function grouped(terms: readonly (string | CellReference)[]): readonly (string | CellReference)[] {
  return terms.length > 1 ? ['(', ...terms, ')'] : terms;
}

function addition(figures: readonly FigureName[], row: number): readonly (string | CellReference)[] {
  return figures.flatMap((column, index) => (index === 0 ? [{ column, row }] : ['+', { column, row }]));
}
