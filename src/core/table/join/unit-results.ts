import type { FormDefinition } from '../../form/form-definition';
import { onTimeOf } from '../../form/on-time-of';
import type { UnitResult, UnitStatus } from '../../model/consolidation';
import { finding, type Finding } from '../../model/finding';
import { setAsideFinding } from '../../model/finding-files';
import type { NotUsedFile } from '../../model/not-used-file';
import type { Period } from '../../model/period';
import { addDays, daysBetween, type PlainDate } from '../../model/plain-date';
import { rankByRatio } from '../../model/rank';
import type { Ratio } from '../../model/ratio';
import { bandOf } from '../../settings/band-of';
import type { Settings } from '../../settings/settings';
import { computeIndicators } from '../indicators/compute-indicators';
import { valuesOf } from '../indicators/sum-figures';
import { compareCumulative } from './compare-cumulative';
import type { UnitJoin } from './join-period';
import type { NotUsed } from './not-used';
import type { SentFile } from './place-files';

/** A unit's line of the table and everything that was found about it. */
export interface JudgedUnit {
  readonly result: UnitResult;
  /** Findings of the joining first, then those of its files. */
  readonly findings: readonly Finding[];
}

/** Judges the units of a period and ranks those that are complete. */
export function unitResults(
  joins: readonly UnitJoin[],
  notUsed: NotUsed['byUnit'],
  period: Period,
  form: FormDefinition,
  settings: Settings,
): readonly JudgedUnit[] {
  const judged = joins.map((join) => judge(join, notUsed.get(join.unit.key) ?? [], period, form, settings));
  const onTime = onTimeOf(form, settings.onTimeDefinition);
  const rates = judged.map(({ result }) => (onTime === null ? null : rateOf(result, onTime)));
  const ranks = rankByRatio(rates);
  return judged.map(({ result, findings }, index) => {
    const rate = rates[index] ?? null;
    const band = rate && bandOf(settings.bands, rate);
    return { result: { ...result, rank: ranks[index] ?? null, band: band?.name ?? null }, findings };
  });
}

function rateOf({ status, indicators }: UnitResult, definition: string): Ratio | null {
  const ranked = status === 'received' || status === 'late' || status === 'error';
  return ranked ? (indicators?.[definition]?.value ?? null) : null;
}

function judge(
  join: UnitJoin,
  notUsed: readonly NotUsedFile[],
  period: Period,
  form: FormDefinition,
  settings: Settings,
): JudgedUnit {
  const { unit, chosen, missingMonths, joined } = join;
  const lateness = latenessOf(chosen.all, unit.name, settings);
  const cumulative = chosen.cumulative.flatMap((own) => compareCumulative(own, chosen.used, unit.name, form));
  const findings = [
    ...duplicateFindings(join),
    ...missingFindings(join, notUsed, period, settings),
    ...lateness.findings,
    ...cumulative,
    ...chosen.all.flatMap((sent) => sent.findings),
    ...chosen.setAside.flatMap((sent) => setAsideFinding(sent) ?? []),
  ];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const result: UnitResult = {
    code: unit.code,
    name: unit.name,
    status: statusOf(join, errors > 0, lateness.daysLate !== undefined),
    files: chosen.all.map(({ file }) => file),
    ...(notUsed.length === 0 ? {} : { notUsed }),
    missingMonths,
    duplicateMonths: [...chosen.duplicates.keys()],
    ...(lateness.receivedOn === undefined ? {} : { receivedOn: lateness.receivedOn }),
    ...(lateness.daysLate === undefined ? {} : { daysLate: lateness.daysLate }),
    sums: joined?.sums ?? null,
    indicators: joined ? computeIndicators(form, valuesOf(joined.sums)) : null,
    rank: null,
    band: null,
    errors,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
  return { result, findings };
}

function statusOf({ chosen, missingMonths }: UnitJoin, errors: boolean, late: boolean): UnitStatus {
  if (chosen.duplicates.size > 0) return 'duplicate';
  if (missingMonths.length > 0) return 'missing';
  if (errors) return 'error';
  return late ? 'late' : 'received';
}

function duplicateFindings({ unit, chosen }: UnitJoin): readonly Finding[] {
  return [...chosen.duplicates].map(([period, sent]) => {
    const files = sent.map(({ file }) => file);
    const params = { unit: unit.name, period, files };
    return finding({
      rule: 'duplicate',
      code: 'join.duplicate',
      severity: 'error',
      at: { file: files[0] ?? '' },
      params,
    });
  });
}

/** A unit that the settings do not list owes nothing, unless there is no list at all. */
function missingFindings(
  { unit, chosen, missingMonths }: UnitJoin,
  notUsed: readonly NotUsedFile[],
  period: Period,
  settings: Settings,
): readonly Finding[] {
  if (missingMonths.length === 0 || (!unit.listed && settings.units.length > 0)) return [];
  const all = chosen.all.length === 0;
  const months = all ? [period.id] : missingMonths;
  const params = { unit: unit.name, months, all, ...(notUsed.length === 0 ? {} : { notUsed }) };
  return [finding({ rule: 'missing', code: 'join.missing', severity: 'warning', at: { file: '' }, params })];
}

interface Lateness {
  /** When the last of the files came, where the host knows. */
  readonly receivedOn?: PlainDate;
  /** Days after the deadline of the file that was latest; absent when none was, or there is no deadline. */
  readonly daysLate?: number;
  readonly findings: readonly Finding[];
}

/** Judges each file by the deadline of its own period: the settings' number of days after the period's last day. */
function latenessOf(files: readonly SentFile[], unit: string, { deadlineDays }: Settings): Lateness {
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
