import { formatAddress, type CellAddress } from '../model/address';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import type { Period } from '../model/period';
import { dateFromSerial, type PlainDate } from '../model/plain-date';
import type { FoundTable } from './find-table';
import { foldName } from './fold-name';
import { parsePeriodText, periodOfTitle } from './parse-period-text';

/** What the heading above a table says of the period. */
export interface Written {
  readonly words: { readonly period: Period; readonly at: CellAddress } | null;
  /** The other lines that name a period, as they stand. */
  readonly mentions: readonly { readonly text: string; readonly at: CellAddress }[];
  readonly dates: { readonly from: PlainDate; readonly to: PlainDate; readonly at: CellAddress } | null;
}

/** A line that declares the period, not merely mentions one. */
const DECLARED = /^\W*(?:ky bao cao|thoi gian|tu ngay)\b/;

/** Reads all lines above the table; the line "Kỳ báo cáo" goes before a title. */
export function periodAbove(table: FoundTable, place: FindingPlace, findings: Finding[]): Written {
  const named: { period: Period; at: CellAddress; declared: boolean }[] = [];
  const lines: { text: string; at: CellAddress }[] = [];
  let dates: Written['dates'] = null;
  const loose: { date: PlainDate; at: CellAddress }[] = [];
  for (const { row, columns } of table.grid.rows) {
    if (row >= table.head.first) break;
    for (const column of columns) {
      const at = { row, column };
      const value = table.grid.cell(row, column)?.value;
      const date = value?.kind === 'date' ? dateFromSerial(value.serial) : null;
      if (date) loose.push({ date, at });
      const text = table.grid.text(row, column);
      if (text === '') continue;
      const { period, from, to, badDate } = parsePeriodText(text);
      lines.push({ text, at });
      if (period) named.push({ period, at, declared: DECLARED.test(foldName(text)) });
      if (from && to) dates ??= { from, to, at };
      if (badDate) {
        const params = { cell: formatAddress(at), text: badDate };
        const here = { ...place, cell: at };
        findings.push(
          finding({
            rule: 'period',
            code: 'read.period.bad-date',
            severity: 'warning',
            at: here,
            params,
            actual: badDate,
          }),
        );
      }
    }
  }
  // "Từ ngày" | date | "đến ngày" | date in cells of their own.
  const [from, to] = loose;
  if (!dates && from && to && loose.length === 2 && from.date < to.date)
    dates = { from: from.date, to: to.date, at: from.at };
  const words = named.find(({ declared }) => declared) ?? named[0] ?? null;
  return { words, dates, mentions: lines.filter(({ at }) => at !== words?.at && at !== dates?.at) };
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
