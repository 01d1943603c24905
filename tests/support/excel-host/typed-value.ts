import { plainDate, daysBetween } from '../../../src/core/model/plain-date';
import type { HostValue } from './host-sheet';

/** What Excel makes of a text put into a cell: as if somebody had typed it. */
export interface Typed {
  readonly value: HostValue;
  readonly formula?: string;
  readonly quoted?: boolean;
  /** The format that typing gives a cell of the format General. */
  readonly numberFormat?: string;
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Turns a text into what Excel would hold. The point of it: a text that isn't guarded by an apostrophe does not stay a
 * text when it looks like a number, a date, a formula, a logical value or an error.
 */
export function typedValue(text: string, culture: string): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (/^[=+\-@]./.test(text) && Number.isNaN(Number(text))) {
    return { value: null, formula: text.startsWith('=') ? text : `=${text}` };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  if (ERRORS.includes(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  return typedNumber(trimmed, culture) ?? typedDate(trimmed) ?? { value: text };
}

function typedNumber(text: string, culture: string): Typed | null {
  const [group, decimal] = culture === 'vi-VN' ? ['.', ','] : [',', '.'];
  const match = /^(\()?([-+]?)([0-9.,]+(?:[eE][-+]?[0-9]+)?)(\))?(%)?$/.exec(text);
  if (!match?.[3] || Boolean(match[1]) !== Boolean(match[4])) return null;
  const plain = match[3].split(group).join('').replace(decimal, '.');
  const size = Number(plain);
  if (Number.isNaN(size)) return null;
  const signed = match[1] !== undefined || match[2] === '-' ? -size : size;
  return match[5] === undefined ? { value: signed } : { value: signed / 100, numberFormat: '0%' };
}

/** "2/6/2024", "2-6-2024", "6/2024": day first, as in Vietnam. */
function typedDate(text: string): Typed | null {
  const match = /^(?:(\d{1,2})[/-])?(\d{1,2})[/-](\d{4})$/.exec(text);
  if (!match) return null;
  const day = plainDate(Number(match[3]), Number(match[2]), Number(match[1] ?? '1'));
  return day === null ? null : { value: daysBetween('1899-12-30', day), numberFormat: 'dd/mm/yyyy' };
}
