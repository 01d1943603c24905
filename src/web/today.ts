import { plainDate, type PlainDate } from '../core/model/plain-date';

/** The day on this machine. */
export function today(): PlainDate {
  const now = new Date();
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '1970-01-01';
}
