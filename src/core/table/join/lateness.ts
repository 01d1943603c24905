import { finding, type Finding } from '../../model/finding';
import { addDays, daysBetween, type PlainDate } from '../../model/plain-date';
import type { Settings } from '../../settings/settings';
import type { SentFile } from './place-files';

export interface Lateness {
  /** When the last of the files came, where the host knows. */
  readonly receivedOn?: PlainDate;
  /** Days after the deadline of the file that was latest; absent when none was, or there is no deadline. */
  readonly daysLate?: number;
  readonly findings: readonly Finding[];
}

/** Judges each file by the deadline of its own period: the settings' number of days after the period's last day. */
export function latenessOf(files: readonly SentFile[], unit: string, { deadlineDays }: Settings): Lateness {
  const dates = files.flatMap(({ submission }) => submission.receivedOn ?? []).sort();
  const late = files.flatMap((sent) => {
    const receivedOn = sent.submission.receivedOn;
    if (deadlineDays === null || receivedOn === undefined) return [];
    const deadline = addDays(sent.period.to, deadlineDays);
    const days = daysBetween(deadline, receivedOn);
    return days > 0 ? [{ sent, receivedOn, deadline, days }] : [];
  });
  const receivedOn = dates.at(-1);
  return {
    ...(receivedOn === undefined ? {} : { receivedOn }),
    ...(late.length === 0 ? {} : { daysLate: Math.max(...late.map(({ days }) => days)) }),
    findings: late.map(({ sent, receivedOn: received, deadline, days }) =>
      finding({
        rule: 'late',
        code: 'join.late',
        severity: 'warning',
        at: { file: sent.file },
        params: { unit, period: sent.period.id, days, receivedOn: received, deadline },
      }),
    ),
  };
}
