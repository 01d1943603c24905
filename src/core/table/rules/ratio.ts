import type { RatioRule } from '../../form/record-rules';
import {
  addDecimals,
  compareDecimals,
  decimalFromNumber,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  type Decimal,
  ZERO,
} from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import type { FigureSaid } from '../../model/record-finding-params';
import type { RecordRow } from './record-row';

/** More digits than anybody types: what is cut from here is told apart from what is rounded. */
const EXACT = 12;

/** A typed share that its own figures do not give, with as many decimals as were typed; one that was cut instead of rounded is a note. */
export function findRatio(rule: RatioRule, rows: readonly RecordRow[]): readonly Finding[] {
  return rows.flatMap((row) => {
    const figure = row.figure(rule.figure);
    const numerator = allOf(row, rule.numerator);
    const denominator = allOf(row, rule.denominator);
    const typed = figure && decimalFromNumber(figure.value);
    if (!figure || !typed || !numerator || !denominator) return [];
    const top = multiplyDecimals(sum(numerator), { units: BigInt(rule.times), scale: 0 });
    const expected = divideDecimals(top, sum(denominator), typed.scale);
    if (!expected || compareDecimals(expected, typed) === 0) return [];
    const exact = divideDecimals(top, sum(denominator), EXACT);
    const cut = exact !== null && typed.scale > 0 && compareDecimals(truncated(exact, typed.scale), typed) === 0;
    const said = formatDecimal(expected);
    return finding({
      rule: rule.id,
      code: 'check.ratio',
      severity: cut ? 'note' : rule.severity,
      at: row.place(rule.figure),
      params: { figure, numerator, denominator, times: rule.times, expected: said, cut },
      actual: figure.value,
      expected: Number(said),
    });
  });
}

function allOf(row: RecordRow, names: readonly string[]): readonly FigureSaid[] | null {
  const figures = names.flatMap((name) => row.figure(name) ?? []);
  return figures.length === names.length ? figures : null;
}

function sum(figures: readonly FigureSaid[]): Decimal {
  return figures.reduce((total, { value }) => addDecimals(total, decimalFromNumber(value) ?? ZERO), ZERO);
}

function truncated({ units, scale }: Decimal, digits: number): Decimal {
  return { units: units / 10n ** BigInt(scale - digits), scale: digits };
}
