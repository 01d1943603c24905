import { period, type Period, type PeriodKind } from '../model/period';

type Groups = Readonly<Record<string, string | undefined>>;

/** How one way of writing a period is recognised in folded text; the group `year` is the year beside it, if any. */
interface Wording {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => readonly [kind: PeriodKind, index: number] | null;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
};

/** In the order in which they are looked for; what one has taken the next doesn't see. */
const WORDINGS: readonly Wording[] = [
  // "6 thang dau nam", "6T", "12 thang"; in words only with "dau" or "cuoi", as "sau thang" is also "after month".
  {
    pattern: wording(
      '(?:0?(?<count>[369]|12) ?(?:thang|t)(?![a-z\\d])|(?<word>ba|sau|chin|muoi hai) thang(?= dau| cuoi))' +
        '(?: (?<part>dau|cuoi))?(?: nam)?(?![a-z\\d])',
    ),
    read: ({ count, word, part }) => monthsOfYear(numberOf(count ?? word), part === 'cuoi'),
  },
  {
    pattern: wording('nua (?<part>dau|cuoi) nam(?![a-z\\d])'),
    read: ({ part }) => ['half', part === 'cuoi' ? 2 : 1],
  },
  // Not "thang 4, 5, 6" or "thang 4-6", which are several months.
  {
    pattern: wording('(?:thang ?:? ?|t)(?<index>\\d{1,2})(?!\\d| ?[-,/] ?\\d{1,2}(?!\\d)| va \\d)'),
    read: ({ index }) => ['month', numberOf(index)],
  },
  {
    pattern: wording(
      'thang (?<index>gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi)(?= nam \\d| ?/ ?\\d)',
    ),
    read: ({ index }) => ['month', numberOf(index)],
  },
  {
    pattern: wording(
      '(?:quy ?:? ?|q\\.? ?)(?<index>iv|i{1,3}|0?[1-4]|mot|hai|ba|tu|bon)(?!\\d|[a-z]| ?[-,] ?(?:\\d|i+|iv)(?!\\d))',
    ),
    read: ({ index }) => ['quarter', numberOf(index)],
  },
  { pattern: wording('h(?<index>[12])(?![a-z\\d])'), read: ({ index }) => ['half', numberOf(index)] },
  { pattern: wording('9m(?![a-z\\d])'), read: () => ['nine-months', 1] },
  // "2024-06", "202406", but not the start of "2024-06-14" or of "2024-12 thang".
  {
    pattern: /(?<!\d)(?<year>20\d\d)[-./]?(?<index>0[1-9]|1[0-2])(?!\d|[-./]\d| ?t(?:hang)?(?![a-z]))/g,
    read: ({ index }) => ['month', numberOf(index)],
  },
  // "06/2024", but not the end of "14/06/2024" or the start of "06/2024/TT-VPCP".
  {
    pattern: /(?<![a-z\d/.]|\d-)(?<index>0?[1-9]|1[0-2])[-./](?<year>20\d\d)(?!\d|[-.]\d|\/)/g,
    read: ({ index }) => ['month', numberOf(index)],
  },
];

/**
 * The periods named in a folded text from which days and document numbers were taken out. `year` is used where the text
 * has none. "nam 2024" is the whole year only when nothing shorter is named or left to be filled in ("Tháng … năm 2024").
 */
export function periodsInWords(folded: string, year: number | null): readonly Period[] {
  const found = new Map<string, Period>();
  const elsewhere = onlyYear(folded) ?? year;
  let rest = folded;
  for (const { pattern, read } of WORDINGS) {
    for (const { groups = {} } of rest.matchAll(pattern)) {
      const reading = read(groups);
      const inYear = groups['year'] === undefined ? elsewhere : Number(groups['year']);
      const value = reading && inYear !== null ? period(reading[0], inYear, reading[1]) : null;
      if (value) found.set(value.id, value);
    }
    // What was named keeps "nam 2024" from being taken for the whole year.
    rest = rest.replace(pattern, ' thang ');
  }
  const whole = wholeYear(rest);
  return whole ? [whole] : [...found.values()];
}

/** The year a folded text names, when it names one only. */
export function onlyYear(folded: string): number | null {
  const years = new Set(Array.from(folded.matchAll(/(?<!\d)20\d\d(?!\d)/g), ([digits]) => Number(digits)));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

function wording(pattern: string): RegExp {
  return new RegExp(`(?<![a-z\\d])${pattern}(?:[-./,( ]*(?:nam ?)?(?<year>20\\d\\d)(?!\\d))?`, 'g');
}

function wholeYear(folded: string): Period | null {
  const shorter = /(?<![a-z])(?:thang|quy(?= ?(?:[:._/\d]|nam|[ivx]+(?![a-z]))))(?![a-z])/.test(folded);
  const match = /(?<![-a-z\d])(?:nam|ky bao cao:?)[ _-]?(20\d\d)(?!\d)/.exec(folded);
  return match && !shorter ? period('year', Number(match[1])) : null;
}

/** The first or last so many months of a year as a period. */
function monthsOfYear(months: number, last: boolean): readonly [PeriodKind, number] | null {
  if (months === 3) return ['quarter', last ? 4 : 1];
  if (months === 6) return ['half', last ? 2 : 1];
  if (months === 9) return last ? null : ['nine-months', 1];
  return months === 12 ? ['year', 1] : null;
}

function numberOf(text: string | undefined): number {
  return NUMBER_WORDS[text ?? ''] ?? Number(text);
}
