import type { FormDefinition } from '../../form/form-definition';
import type { ValueColumn } from '../../form/record-columns';
import type { CaptionFigures } from './caption-figures';
import type { HeadPath } from '../../sheet/head/head-paths';

/** A column of the head, with what its captions say. */
export interface Column {
  readonly path: HeadPath;
  readonly role: 'value' | 'key' | 'number' | 'source' | 'other' | 'figure' | 'group' | undefined;
  /** The column of a `value`. */
  readonly value?: ValueColumn;
  readonly says: CaptionFigures;
}

/** The number of a column. */
export interface FormNumber {
  /** As written; null where the column has none. */
  readonly written: number | null;
  /** The form's column that it stands for, where numbers count from another start or count columns of the office's own. */
  readonly meant: number | null;
  /** Whether columns that are told by their captions stand on both sides, and their numbers agree. */
  readonly isBetween: boolean;
  /** Which stretch of columns between two that are told by their captions it is in. */
  readonly stretch: number;
}

/**
 * What the numbers of the columns stand for. A number row goes before numbers in captions, which are footnotes then; without
 * a row they are the columns' only where most captions have one. Columns told by their captions say how the others count.
 */
export function formNumbers(
  columns: readonly Column[],
  row: ReadonlyMap<number, number> | null,
  form: FormDefinition,
): readonly FormNumber[] {
  const written = columns.map(({ path }) => (row ? (row.get(path.column) ?? path.computed) : path.computed));
  const inCaptions = columns.map(({ path }) => path.numbers.at(-1) ?? null);
  const isCounted = !row && new Set(inCaptions).size > Math.max(4, columns.length / 2);
  const numbers = written.map((number, index) => number ?? (isCounted ? (inCaptions[index] ?? null) : null));
  const anchors = columns.map(({ role, says: { figures, how } }): number | null => {
    if (role === 'key') return form.keyColumn.number;
    if (role === 'number') return form.numberColumn.number;
    const [figure, ...others] = figures;
    return figure && !figure.optional && others.length === 0 && how === 'caption' ? figure.number : null;
  });
  const last = Math.max(...form.figures.flatMap(({ number, optional }) => (optional ? [] : [number])));
  const isWhole =
    Math.max(...numbers.map((number) => number ?? 0)) === last &&
    anchors.every((anchor, index) => anchor === null || (numbers[index] ?? anchor) === anchor);

  /** The number by the nearest anchor on one side: every column between them counts, other columns too. */
  function by(index: number, step: 1 | -1): number | null {
    const own = numbers[index];
    if (own === null || own === undefined) return null;
    let between = 0;
    for (let at = index + step; at >= 0 && at < columns.length; at += step) {
      const [number, anchor] = [numbers[at] ?? null, anchors[at] ?? null];
      if (number === null) continue;
      if (anchor !== null) return anchor + own - number + step * between;
      if (columns[at]?.role === 'other') between += 1;
    }
    return null;
  }

  return numbers.map((number, index) => {
    const [before, after] = [by(index, -1), by(index, 1)];
    const meant = before !== null && after !== null && before !== after ? null : (before ?? after ?? number);
    const isBetween = before !== null && before === (after ?? (isWhole ? before : null));
    const stretch = anchors.slice(0, index).filter((anchor) => anchor !== null).length;
    return { written: number, meant: anchors[index] !== null ? number : meant, isBetween, stretch };
  });
}
