import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { dateFromSerial, dateParts } from '../../model/plain-date';
import type { CellData } from '../../model/sheet-data';

/** "1", "1.10", "2.1.", "IV", "B", "a)", "II.1". */
const NUMBER =
  /^(?:\d{1,3}(?:[.,]\d{1,3}){0,5}|[IVXLC]{1,6}|[A-Z]|[a-zđ]|(?:[IVXLC]{1,6}|[A-Z])(?:[.,]\d{1,3}){1,5})[.)]?$/;
/** A date that stands there as text: "1/1/2001", "01-02". */
const DATE_TEXT = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$|^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
/** Whole numbers from here on are days that lost their look. */
const FIRST_DAY = 20_000;

export interface CriterionNumber {
  /** '' for a cell without one, and for one that can't be told. */
  readonly number: string;
  readonly finding?: Finding;
}

/** Whether the text is a criterion's number and nothing else. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * A criterion's number as text. What a program made of a typed "1.1" or "1.1.2" is turned back by the number `before` and
 * said; where more than one number, or none, may follow that one, it is only said.
 */
export function criterionNumber(
  cell: CellData | undefined,
  text: string,
  before: string,
  address: CellAddress,
  place: FindingPlace,
): CriterionNumber {
  const value = cell?.value;
  if (value?.kind === 'date') return ofDate(value.serial, before, address, place);
  if (value?.kind === 'number') {
    if (Number.isInteger(value.value) && value.value >= FIRST_DAY) return ofDate(value.value, before, address, place);
    const shown = String(value.value);
    // 1.10 as a number is 1.1, 1.20 is 1.2; right after 1.9 and 1.19 they can only have been 1.10 and 1.20.
    const [, field = '', tens = ''] = /^(\d+)\.([1-9])$/.exec(shown) ?? [];
    const tenth = tens !== '' && before === `${field}.${String(Number(tens) * 10 - 1)}` ? `${shown}0` : shown;
    return tenth === shown ? { number: shown } : { number: tenth, finding: turned(shown, tenth, true, address, place) };
  }
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { number: trimmed.replace(/[.)]+$/, '').replace(/,/g, '.') };
  const [, day, month, year = '', dotDay, dotMonth, dotYear] = DATE_TEXT.exec(trimmed) ?? [];
  const parts = [day ?? dotDay, month ?? dotMonth, (dotYear ?? year) || undefined];
  if (parts[0] === undefined) return { number: '' };
  const [d, m, y] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  return ofParts({ day: d ?? 0, month: m ?? 0, year: y }, trimmed, before, address, place);
}

function ofDate(serial: number, before: string, address: CellAddress, place: FindingPlace): CriterionNumber {
  const day = dateFromSerial(serial);
  return day === null ? { number: '' } : ofParts(dateParts(day), day, before, address, place);
}

interface DayParts {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

function ofParts(
  parts: DayParts,
  shown: string,
  before: string,
  address: CellAddress,
  place: FindingPlace,
): CriterionNumber {
  const candidates = typedNumbers(parts);
  const next = candidates.filter((candidate) => isNext(before, candidate));
  if (next.length === 1 && next[0] !== undefined) {
    return { number: next[0], finding: turned(shown, next[0], true, address, place) };
  }
  const [later, ...others] = next.length > 0 ? next : candidates.filter((candidate) => isLater(before, candidate));
  if (later !== undefined && others.length === 0) {
    return { number: later, finding: turned(shown, later, false, address, place) };
  }
  const params = { cell: formatAddress(address), shown, candidates };
  const said = { rule: 'table', code: 'read.criterion.date', severity: 'warning' } as const;
  return { number: '', finding: finding({ ...said, at: { ...place, cell: address }, params, actual: shown }) };
}

/** What may have been typed that became this day: "1.2" and "1.2.3", by any order of day and month. */
function typedNumbers({ day, month, year }: DayParts): readonly string[] {
  const last = year === undefined ? [] : [year % 100];
  const numbers = [[day, month], [month, day], ...last.flatMap((end) => byYear(day, month, end))];
  return [...new Set(numbers.map((parts) => parts.join('.')))];
}

function byYear(day: number, month: number, end: number): readonly (readonly number[])[] {
  // "1.13" is no day of a year, and becomes a month of one.
  const monthOfYear = day === 1 && end > 12 ? [[month, end]] : [];
  return [[day, month, end], [month, day, end], [end, month, day], ...monthOfYear];
}

/** Whether a number may come right after another: its first part, or the next on its level or on one above it. */
export function isNext(before: string, number: string): boolean {
  const [own, above] = [partsOf(number), partsOf(before)];
  if (before === '' || !/^\d/.test(before)) return own.every((part) => part === 1);
  const shared = own.findIndex((part, index) => part !== above[index]);
  if (shared < 0 || shared !== own.length - 1) return false;
  return own.at(-1) === (shared === above.length ? 1 : (above[shared] ?? 0) + 1);
}

/** Whether a number stands on the level of another or above it, further on. */
function isLater(before: string, number: string): boolean {
  const [own, above] = [partsOf(number), partsOf(before)];
  const last = own.length - 1;
  return (
    own.length <= above.length &&
    own.every((part, index) => (index === last ? part > (above[index] ?? 0) : part === above[index]))
  );
}

function partsOf(number: string): readonly number[] {
  return number.split('.').map(Number);
}

function turned(shown: string, taken: string, isCertain: boolean, cell: CellAddress, place: FindingPlace): Finding {
  const params = { cell: formatAddress(cell), shown, taken };
  const said = { rule: 'table', code: 'read.criterion.number', severity: 'warning' } as const;
  const fix = isCertain ? { fix: { cell, value: taken } } : {};
  return finding({ ...said, at: { ...place, cell }, params, actual: shown, expected: taken, ...fix });
}
