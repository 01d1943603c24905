import { period, type Period, type PeriodKind } from '../../model/period';

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
      '(?:0?(?<count>[369]|12) ?(?:thang|t)(?![a-z]|\\d(?!\\d{3}))|(?<word>ba|sau|chin|muoi hai) thang(?= dau| cuoi))' +
        '(?: (?<part>dau|cuoi))?(?: nam)?(?![a-z]|\\d(?!\\d{3}))',
    ),
    read: ({ count, word, part }) => monthsOfYear(numberOf(count ?? word), part === 'cuoi'),
  },
  {
    // "thang 4, 5, 6", "tu thang 1 den thang 6": a period where they are its months.
    pattern: wording(
      'thang ?:? ?(?<months>\\d{1,2}(?:(?: ?[,;-] ?| va | den (?:het )?)(?:thang )?\\d{1,2}(?!\\d))+)(?! ?thang)',
    ),
    read: ({ months = '' }) => periodOfMonths(months),
  },
  {
    pattern: wording('nua (?<part>dau|cuoi) nam(?![a-z\\d])'),
    read: ({ part }) => ['half', part === 'cuoi' ? 2 : 1],
  },
  // Not "T4-6" or "thang 4/6".
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

/** "lan 2-2024", "phu luc 3/2024", "phuong 5-2024": what is numbered is no month; but "mau 6 thang" is six of them. */
const NUMBERED = new RegExp(
  '(?<![a-z\\d])(?:lan|dot|ban|so|stt|sua|bo sung|bs|ver|phu luc|bieu|mau|phuong|quan|khu|khu pho|to|thon|khoi|ap)' +
    '(?: so| thu)?[-_ .:]*\\d{1,2}(?![a-z\\d]| ?-?t(?:hang)?(?![a-z]))',
  'g',
);

/**
 * The periods named in a folded text from which days and document numbers were taken out. `year` is used where the text
 * has none. "nam 2024" is the whole year only when nothing shorter is named or left to be filled in ("Tháng … năm 2024").
 */
export function periodsInWords(folded: string, year: number | null): readonly Period[] {
  const found = new Map<string, Period>();
  const elsewhere = onlyYear(folded) ?? year;
  let rest = folded.replace(NUMBERED, ' ');
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

/** The period that so many months in a row are; "4-6" and "1 den thang 6" are all from the first to the last. */
function periodOfMonths(written: string): readonly [PeriodKind, number] | null {
  const months = Array.from(written.matchAll(/\d+/g), ([digits]) => Number(digits));
  const [first = 0] = months;
  const last = months.at(-1) ?? 0;
  const count = last - first + 1;
  const isRange = months.length === 2 && /-|den/.test(written);
  if (!isRange && !months.every((month, index) => month === first + index)) return null;
  if (count === 9) return first === 1 ? ['nine-months', 1] : null;
  const kind = ({ 3: 'quarter', 6: 'half', 12: 'year' } as const)[count];
  return kind && (first - 1) % count === 0 ? [kind, last / count] : null;
}

function numberOf(text: string | undefined): number {
  return NUMBER_WORDS[text ?? ''] ?? Number(text);
}
