import type { Period } from '../../model/period';
import { foldName } from '../names/fold-name';
import { withoutDays } from './parse-period-text';
import { remembered } from '../cells/remembered';
import { onlyYear, periodsInWords } from './period-words';

/** Codes of documents that look like a month ("TT01-2020"), and the form's own ("II06a"). */
const CODES =
  /(?<![a-z\d])(?:(?:tt|nd|qd|cv|so|thong tu|nghi dinh|quyet dinh|cong van)[ -]?\d+[a-z]?[-./ ]20\d\d(?!\d)|i{1,3}\.?\d{2}[a-zđ]?(?![a-z\d]))/g;

/**
 * The period that the name of a file (with or without ending), a folder or a sheet tells: "II06a_xa-nam-dong_2024-06.xlsx",
 * "Quy 2 2024", "T6-2024". `year` is used when the name has none. Null when it tells none or more than one; a bare year
 * ("2024") is where months are kept, not the period of a year.
 */
export function periodFromName(name: string, year: number | null = null): Period | null {
  return periodOfName(`${year === null ? '' : String(year)}|${name}`);
}

/** Of a year, or none, and a name: sheets and folders have the same in file after file. */
const periodOfName = remembered((key: string): Period | null => {
  const at = key.indexOf('|');
  const periods = periodsInWords(plainName(key.slice(at + 1)), at === 0 ? null : Number(key.slice(0, at)));
  return periods.length === 1 ? (periods[0] ?? null) : null;
});

/** The year a name holds, when it holds one only. */
export const yearFromName = remembered((name: string): number | null => {
  return onlyYear(plainName(name));
});

/** "xa-vinh-quy-2-2024" may be of Xã Vinh Quý as well as of a quarter. */
const NAMED_QUY = /((?<![a-z])(?:xa|phuong|thi[- ]tran|dac[- ]khu)[- ][a-z']+[- ]quy)[- ]\d{1,2}(?!\d)/g;

function plainName(name: string): string {
  const folded = foldName(name.replace(/\.[a-z]{3,4}$/i, ''))
    .replace(NAMED_QUY, '$1')
    .replace(/_/g, ' ');
  const words = folded
    .replace(CODES, ' ')
    // The words of a period may be joined: "quy-2-2024", "6-thang-dau-nam-2024", "lan-2".
    .replace(/(?<![a-z])(quy|thang|nua|dau|cuoi)-/g, '$1 ')
    .replace(/(?<=\d)-(?=t(?:hang)?(?![a-z]))/g, ' ');
  // A month beside its year reads the same with a space between: "06 2024".
  return withoutDays(words).replace(/(?<=(?<![a-z\d])\d{1,2}) (?=20\d\d(?!\d))/g, '-');
}
