import { dateFromSerial, dateParts, daysBetween } from '../model/plain-date';
import type { FormatSection, FormatSign } from './format-sections';
import type { NumberLook } from './number-look';

const SECONDS_PER_DAY = 86_400;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Of the whole serial, for times above a day. */
  readonly total: number;
}

/** A serial of the 1900 system by a section of date and time codes; null for a serial that is no day. */
export function formatDate(serial: number, section: FormatSection, look: NumberLook): string | null {
  const moment = momentOf(serial);
  if (!moment) return null;
  const codes = section.map((sign) => (sign.kind === 'code' ? sign.code : ''));
  const hasHalves = codes.some((code) => code === 'am/pm' || code === 'a/p');
  return section.map((sign, index) => shownSign(sign, moment, look, isMinute(codes, index), hasHalves)).join('');
}

function momentOf(serial: number): Moment | null {
  if (serial < 0) return null;
  const total = Math.round(serial * SECONDS_PER_DAY);
  const days = Math.floor(total / SECONDS_PER_DAY);
  const date = dateFromSerial(days);
  // A time alone stands before the first day.
  if (date === null && days > 0) return null;
  const parts = date === null ? { year: 1900, month: 1, day: 0 } : dateParts(date);
  const weekday = date === null ? 6 : ((daysBetween('1970-01-04', date) % 7) + 7) % 7;
  const left = total - days * SECONDS_PER_DAY;
  return {
    ...parts,
    weekday,
    hours: Math.floor(left / 3600),
    minutes: Math.floor(left / 60) % 60,
    seconds: left % 60,
    total,
  };
}

/** An m is minutes right behind an hour or before a second. */
function isMinute(codes: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/.test(codes[index] ?? '')) return false;
  const unit = /^\[?[ymdhs]/;
  const before =
    codes
      .slice(0, index)
      .filter((code) => unit.test(code))
      .at(-1) ?? '';
  const after = codes.slice(index + 1).find((code) => unit.test(code)) ?? '';
  return /^\[?h/.test(before) || /^\[?s/.test(after);
}

function shownSign(sign: FormatSign, moment: Moment, look: NumberLook, minute: boolean, hasHalves: boolean): string {
  if (sign.kind === 'text') return sign.text;
  const { code } = sign;
  const { year, month, day, weekday, hours, minutes, seconds, total } = moment;
  const two = (value: number): string => (code.length > 1 ? String(value).padStart(2, '0') : String(value));
  switch (code.startsWith('[') ? code.slice(0, 2) : code.charAt(0)) {
    case 'y':
      return code.length > 2 ? String(year).padStart(4, '0') : String(year % 100).padStart(2, '0');
    case 'm':
      if (minute) return two(minutes);
      if (code.length > 2) return (code.length === 3 ? look.shortMonths : look.months)[month - 1] ?? '';
      return two(month);
    case 'd':
      if (code.length > 2) return (code.length === 3 ? look.shortDays : look.days)[weekday] ?? '';
      return two(day);
    case 'h':
      return two(hasHalves ? ((hours + 11) % 12) + 1 : hours);
    case 's':
      return two(seconds);
    case 'a':
      return look.halves[hours < 12 ? 0 : 1];
    case '[h':
      return String(Math.floor(total / 3600)).padStart(code.length - 2, '0');
    case '[m':
      return String(Math.floor(total / 60)).padStart(code.length - 2, '0');
    case '[s':
      return String(total).padStart(code.length - 2, '0');
    default:
      return code;
  }
}
