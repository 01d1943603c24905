import { formatDecimal, roundDecimal, type Decimal } from '../../model/decimal';

/** Points are said with so many decimals. */
const DIGITS = 2;

/** Decimal text without the digits that nobody writes: 4.8199299298 is 4.82, 5.0 is 5. */
export function pointsText(value: Decimal): string {
  const text = formatDecimal(value.scale > DIGITS ? roundDecimal(value, DIGITS) : value);
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}
