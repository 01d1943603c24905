import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { Period } from '../../model/period';
import { dateFromSerial, type PlainDate } from '../../model/plain-date';
import type { TableOnSheet } from '../unit/unit-above';
import { foldName } from '../names/fold-name';
import { parsePeriodText, periodOfTitle, withoutDays, type DayFault, type PeriodText } from './parse-period-text';
import type { Days } from './period-of-days';

/** What the heading above a table says of the period. */
export interface Written {
  readonly words: { readonly period: Period; readonly at: CellAddress } | null;
  /** The other lines that name a period, as they stand. */
  readonly mentions: readonly Line[];
  readonly days: (Days & { readonly at: CellAddress }) | null;
  /** The line that declares the period, where it can't be understood. */
  readonly unclear: string | null;
}

interface Line {
  readonly text: string;
  readonly at: CellAddress;
}

/** A line that declares the period, not merely mentions one. */
const DECLARED = /^\W*(?:ky bao cao|thoi gian|tu ngay|tu thang)\b/;
/** One end of the days in a cell of its own: "Từ ngày 01/4/2024", "Đến ngày", "30/6/2024". */
const END = /^\W*(?:(?:ky bao cao|thoi gian)\W*)?(?:(?:tu|den|toi)\b|(?:ngay )?\d{1,2}[-./]\d{1,2}\b)/;

/** A leap year, to see whether a line gives days. */
const ANY_YEAR = 2000;

/** Reads all lines above the table; the line "Kỳ báo cáo" goes before a title. `year` is of days when no line has one. */
export function periodAbove(
  table: TableOnSheet,
  year: number | null,
  place: FindingPlace,
  findings: Finding[],
): Written {
  const lines: Line[] = [];
  const ends: Line[] = [];
  const loose: { readonly date: PlainDate; readonly at: CellAddress }[] = [];
  for (const { row, columns } of table.grid.rows) {
    if (row >= table.head.first) break;
    for (const column of columns) {
      const at = { row, column };
      const value = table.grid.cell(row, column)?.value;
      const date = value?.kind === 'date' ? dateFromSerial(value.serial) : null;
      const text = table.grid.text(row, column);
      if (date) loose.push({ date, at });
      if (text !== '') lines.push({ text, at });
      if (date || END.test(foldName(text))) ends.push({ text: date?.split('-').reverse().join('/') ?? text, at });
    }
  }
  const named = lines.flatMap(({ text, at }) => {
    const { period } = parsePeriodText(text);
    return period ? [{ period, at, declared: DECLARED.test(foldName(text)) }] : [];
  });
  const words = named.find(({ declared }) => declared) ?? named[0] ?? null;
  const read = ({ text, at }: Line): PeriodText & { at: CellAddress } => ({
    at,
    ...parsePeriodText(text, words?.period.year ?? year),
  });
  const whole = lines.map(read).filter(hasDays);
  const dated = whole.length > 0 ? whole : joined(ends).map(read).filter(hasDays);
  const faults = dated.flatMap(({ fault, at }) => (fault ? [faultFinding(fault, at, place)] : []));
  findings.push(...faults);
  const days = dated.flatMap(({ days: found, at }) => (found ? [{ ...found, at }] : []))[0] ?? daysBeside(loose);
  const unclear = words || days ? null : lines.find(({ text }) => isUnclear(text));
  return {
    words,
    days,
    mentions: lines.filter(({ at }) => at !== words?.at && at !== days?.at),
    unclear: faults.length === 0 ? (unclear?.text ?? null) : null,
  };
}

function hasDays({ days, fault }: PeriodText): boolean {
  return days !== null || fault !== null;
}

/** "Từ ngày" | 01/4/2024 | "đến ngày" | 30/6/2024 in cells of their own, beside or below each other, as one text. */
function joined(ends: readonly Line[]): readonly Line[] {
  const [first] = ends;
  return first ? [{ text: ends.map(({ text }) => text).join(' '), at: first.at }] : [];
}

/** Two dates and no other in the heading, without a word. */
function daysBeside(loose: readonly { readonly date: PlainDate; readonly at: CellAddress }[]): Written['days'] {
  const [from, to] = loose;
  return from && to && loose.length === 2 && from.date < to.date ? { from: from.date, to: to.date, at: from.at } : null;
}

/** Whether a line gives days without a year, or declares a period by more than days, a year and dots to be filled in. */
function isUnclear(text: string): boolean {
  if (hasDays(parsePeriodText(text, ANY_YEAR))) return true;
  const folded = foldName(text);
  return DECLARED.test(folded) && /\d/.test(withoutDays(folded).replace(/(?<!\d)20\d\d(?!\d)/g, ''));
}

function faultFinding(fault: DayFault, at: CellAddress, place: FindingPlace): Finding {
  const here = { rule: 'period', severity: 'warning', at: { ...place, cell: at } } as const;
  const cell = formatAddress(at);
  if (fault.is === 'backwards') {
    const { from, to } = fault;
    return finding({ ...here, code: 'read.period.backwards', params: { cell, from, to }, actual: from });
  }
  return finding({ ...here, code: 'read.period.bad-date', params: { cell, text: fault.text }, actual: fault.text });
}

/**
 * Another line of the heading that names another period: "BÁO CÁO THÁNG 2" over "Kỳ báo cáo: Tháng 3 năm 2024". A title
 * without a year is of the sheet's own; the whole year over one of its months is no contradiction.
 */
export function otherMention(
  { mentions }: Written,
  own: Period,
  at: CellAddress,
  place: FindingPlace,
): readonly Finding[] {
  for (const mention of mentions) {
    const period = periodOfTitle(mention.text, own.year);
    if (!period || period.id === own.id || (period.kind === 'year' && period.year === own.year)) continue;
    const cell = formatAddress(mention.at);
    const params = { cell, title: period.id, other: own.id, otherCell: formatAddress(at) };
    return [
      finding({
        rule: 'period',
        code: 'read.period.two-titles',
        severity: 'warning',
        at: { ...place, cell: mention.at },
        params,
        actual: period.id,
        expected: own.id,
      }),
    ];
  }
  return [];
}
