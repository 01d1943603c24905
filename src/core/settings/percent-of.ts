import { decimalFromNumber, formatDecimal, parseDecimal, type Decimal } from '../model/decimal';
import type { SettingsCell } from './settings-table';

/**
 * A percentage of 0 to `most` as decimal text ("98", "98.5"). A cell in a percent format holds the ratio: 0.985 is 98.5.
 * Null for anything else, also for a number between 0 and 1 in no percent format, which may be either.
 */
export function percentOf({ text, data }: SettingsCell, most = 100): string | null {
  const decimal = decimalOf(text, data);
  if (decimal === null) return null;
  const value = Number(formatDecimal(decimal));
  return value < 0 || value > most || (value > 0 && value < 1) ? null : formatDecimal(decimal);
}

function decimalOf(text: string, data: SettingsCell['data']): Decimal | null {
  if (data?.value.kind !== 'number') {
    const number = /^(\d+)(?:[.,](\d+))? ?%?$/.exec(text);
    return number && parseDecimal(number[2] === undefined ? (number[1] ?? '') : `${number[1] ?? ''}.${number[2]}`);
  }
  const decimal = decimalFromNumber(data.value.value);
  if (decimal === null || !data.numberFormat?.includes('%')) return decimal;
  return decimal.scale >= 2
    ? { units: decimal.units, scale: decimal.scale - 2 }
    : { units: decimal.units * 10n ** BigInt(2 - decimal.scale), scale: 0 };
}
