import type { IndicatorDefinition } from '../forms/form-definition';
import type { FigureName } from '../model/figure';
import type { Indicator } from '../model/indicator';
import { percentText, ratioText, subtractRatios, type Ratio } from '../model/ratio';
import type { ReportContext } from './report-context';
import type { CellReference, ReportCell } from './report-table';

/** The exact ratio as the fraction a cell holds: 6803/6919 is 0.9832 (per cent with two digits, half up). */
export function shownFraction(value: Ratio): number {
  return Number(ratioText(value, 4));
}

/**
 * A rate as a live formula over its own row, in words where there is none.
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
  const top = definition.complement ? ['(', ...denominator, '-(', ...numerator, '))'] : ['(', ...numerator, ')'];
  return {
    kind: 'formula',
    formula: [
      'IF(',
      ...denominator,
      '=0,"',
      words.noCases,
      '",ROUND(10000*',
      ...top,
      '/(',
      ...denominator,
      '),0)/10000)',
    ],
    value,
    format: 'percent',
  };
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

function addition(figures: readonly FigureName[], row: number): readonly (string | CellReference)[] {
  return figures.flatMap((column, index) => (index === 0 ? [{ column, row }] : ['+', { column, row }]));
}
