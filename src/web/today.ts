import type { PlainDate } from '../core/model/plain-date';
import { localDay } from '../shell/local-time';

/** The day on this machine. */
export function today(): PlainDate {
  return localDay(new Date()) ?? '1970-01-01';
}
