import { plainDate, type PlainDate } from '../core/model/plain-date';

/** The day on this computer. */
export function localDay(time: Date): PlainDate | null {
  return plainDate(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

/** The time of this computer as a log writes it: "2025-01-20 14:05:00". */
export function localTime(time = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [String(time.getFullYear()), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`;
}
