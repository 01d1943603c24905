import { isNext } from './criterion-number';
import { isSection } from './line-tree';
import { hasPoints, holds, type ScoreLine } from './score-lines';

/** Whether a line with a number holds what a criterion does. */
export function isScored(line: ScoreLine): boolean {
  return holds(line, 'maximum') || hasPoints(line);
}

/**
 * Numbered lines without any figure that are criteria all the same: headings of the criteria right under them, sections
 * under which the numbers begin anew, and those that stand between two criteria of their own level. Others are words.
 */
export function figurelessCriteria(lines: readonly ScoreLine[]): ReadonlySet<ScoreLine> {
  const taken = new Set<ScoreLine>();
  const numbered = lines.filter(({ number, name }) => number !== '' && name !== '');
  const next = nextScored(numbered);
  const hasRestarts = restarts(numbered.filter(isScored));
  const level = new Map<string, string>();
  let before = '';
  numbered.forEach((line, index) => {
    const { number } = line;
    const after = next[index] ?? '';
    if (!isScored(line)) {
      const isHeading = after.startsWith(`${number}.`) && number !== before && !before.startsWith(`${number}.`);
      const last = level.get(aboveOf(number)) ?? '';
      const isBetween =
        isNext(before, number) &&
        (after === '' ? number.includes('.') : isNext(number, after)) &&
        (number.endsWith('.1') ? isSibling(number, after) : isSibling(last, number));
      if (!isHeading && !isBetween && !(hasRestarts && isSection(number))) return;
      taken.add(line);
    }
    level.set(aboveOf(number), number);
    before = number;
  });
  return taken;
}

/** Of every line the number of the next that is scored. */
function nextScored(lines: readonly ScoreLine[]): readonly string[] {
  const next: string[] = [];
  let after = '';
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = after;
    const line = lines[index];
    if (line && isScored(line)) after = line.number;
  }
  return next;
}

function restarts(lines: readonly ScoreLine[]): boolean {
  const fields = lines.map(({ number }) => number).filter((number) => /^\d+$/.test(number));
  return new Set(fields).size < fields.length;
}

/** Whether a number is the next on the same level. */
function isSibling(before: string, number: string): boolean {
  return aboveOf(before) === aboveOf(number) && isNext(before, number) && before !== '';
}

function aboveOf(number: string): string {
  return number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : '';
}
