import { formatDecimal, parseDecimal, type Decimal } from '../../model/decimal';
import type { DeclaredFigure } from '../../model/declared-figure';
import { percentText } from '../../model/ratio';
import { foldName } from '../../sheet/names/fold-name';
import type { ScoreRowTests } from './row-tests';

/** Longer texts are no figures. */
const LONGEST = 120;
/** Longer texts are explanations. */
const LONGEST_FIGURE = 40;
const UNCLEAR: DeclaredFigure = { kind: 'unclear', reason: 'text' };
const PROSE: DeclaredFigure = { kind: 'unclear', reason: 'prose' };
const NUMBER = '\\d{1,9}(?:[.,]\\d{1,10})?';
const WORDS = '(?: [a-z][a-z ]{0,40})?';
const PERCENT = `(${NUMBER}) ?(?:%|phan tram)`;
const SHARE = '(\\d{1,9}) ?/ ?(\\d{1,9})';

const ONLY_NUMBER = new RegExp(`^(-?${NUMBER})$`);
const ONLY_PERCENT = new RegExp(`^${PERCENT}$`);
const ONLY_SHARE = new RegExp(`^${SHARE}${WORDS}$`);
const SHARE_THEN_PERCENT = new RegExp(`^${SHARE}${WORDS} ?(?:\\(|=|dat |,)? ?${PERCENT}\\)?$`);
const PERCENT_THEN_SHARE = new RegExp(`^${PERCENT} ?\\(? ?${SHARE}${WORDS}\\)?$`);
const COUNT = /^(\d{1,7}) [a-z][a-z ]{0,40}$/;
const POINTS = new RegExp(`^(${NUMBER}) ?(?:diem|d)$`);
/** "1.234": a thousand and more, or one and a little. */
const GROUPED = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;
const DATE = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{1,2}-[a-z]{3}$|^[a-z]{3}-\d{2,4}$/;
const MARK = /^[-_/\\.]+$/;

/** Reads a declared text, strictly: what could mean two things is unclear. Comma and point are both decimal signs. */
export function parseDeclared(text: string, tests: ScoreRowTests): DeclaredFigure {
  const plain = foldName(text)
    .replace(/, (?=\d)/g, ',')
    .replace(/^'+/, '')
    .trim();
  if (plain === '' || MARK.test(plain)) return { kind: 'blank' };
  if (tests.notApplicable(plain)) return { kind: 'not-applicable' };
  if (plain.length > LONGEST) return PROSE;
  if (tests.noCases(plain)) return { kind: 'no-cases' };
  if (tests.yes(plain)) return { kind: 'yes' };
  if (tests.no(plain)) return { kind: 'no' };
  if (DATE.test(plain)) return { kind: 'unclear', reason: 'date', candidates: [] };
  const percent = ONLY_PERCENT.exec(plain)?.[1];
  if (percent !== undefined) return numberOf(percent, 'percent');
  const number = ONLY_NUMBER.exec(plain)?.[1];
  if (number !== undefined) return GROUPED.test(number) ? UNCLEAR : numberOf(number, 'none');
  const points = POINTS.exec(plain)?.[1];
  if (points !== undefined) return numberOf(points, 'none');
  const count = COUNT.exec(plain)?.[1];
  if (count !== undefined) return numberOf(count, 'cases');
  const share = parseShare(plain);
  return share === UNCLEAR && plain.length > LONGEST_FIGURE ? PROSE : share;
}

/** "11/12", also with its per cent behind or before it where the two agree. */
function parseShare(plain: string): DeclaredFigure {
  const alone = ONLY_SHARE.exec(plain);
  if (alone) return shareOf(alone[1], alone[2]);
  const [, part, whole, after] = SHARE_THEN_PERCENT.exec(plain) ?? [];
  if (after !== undefined) return agree(part, whole, after);
  const [, before, top, bottom] = PERCENT_THEN_SHARE.exec(plain) ?? [];
  return before === undefined ? UNCLEAR : agree(top, bottom, before);
}

function shareOf(part: string | undefined, whole: string | undefined): DeclaredFigure {
  return { kind: 'share', part: Number(part), whole: Number(whole) };
}

function agree(part: string | undefined, whole: string | undefined, percent: string): DeclaredFigure {
  const said = decimalOf(percent);
  const [numerator, denominator] = [BigInt(part ?? '0'), BigInt(whole ?? '0')];
  if (!said || denominator === 0n) return UNCLEAR;
  const same = percentText({ numerator, denominator }, said.scale) === formatDecimal(said);
  return same ? shareOf(part, whole) : UNCLEAR;
}

function numberOf(text: string, unit: 'none' | 'percent' | 'cases'): DeclaredFigure {
  const value = decimalOf(text);
  return value ? { kind: 'number', value, unit } : UNCLEAR;
}

function decimalOf(text: string): Decimal | null {
  return parseDecimal(text.replace(',', '.'));
}
