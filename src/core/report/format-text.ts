import type { HeadWords, ReportWords } from '../form/report-definition';
import type { Period } from '../model/period';
import { parsePeriodId } from '../model/period';
import { dateParts, type PlainDate } from '../model/plain-date';
import { fillTemplate } from './fill-template';

/** A whole number as the country writes it: 7.149. For running text; cells keep numbers. */
export function countText(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return value < 0 ? `-${digits}` : digits;
}

/** 15/12/2023, 1/6/2024. */
export function dateText(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return `${String(day)}/${String(month)}/${String(year)}`;
}

/** "6 tháng đầu năm 2024", in the words of the report. */
export function periodText(period: Period, words: HeadWords): string {
  const phrases = words.periods[period.kind];
  const phrase = phrases[period.index - 1] ?? phrases[0] ?? period.id;
  return fillTemplate(phrase, { index: period.index, year: period.year });
}

/** The words of a period id; anything else is shown unchanged. */
export function periodIdText(id: string, words: HeadWords): string {
  const period = parsePeriodId(id);
  return period ? periodText(period, words) : id;
}

/** "tháng 2, 3/2024": months of one year in few words; ids that are no months are listed as they are. */
export function monthsText(ids: readonly string[], words: ReportWords): string {
  const byYear = new Map<string, string[]>();
  for (const id of ids) {
    const match = /^(\d{4})-(\d{2})$/.exec(id);
    if (!match?.[1] || !match[2]) return ids.map((each) => periodIdText(each, words)).join(', ');
    byYear.set(match[1], [...(byYear.get(match[1]) ?? []), String(Number(match[2]))]);
  }
  const month = words.monthCaption.toLowerCase();
  return [...byYear].map(([year, months]) => `${month} ${months.join(', ')}/${year}`).join('; ');
}
