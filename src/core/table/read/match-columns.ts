import type { FigureColumn, FormDefinition } from '../../form/form-definition';
import type { ValueColumn } from '../../form/record-columns';
import { captionFigures, type CaptionFigures } from './caption-figures';
import { foldName } from '../../sheet/names/fold-name';
import { formCaptions, type FormCaptions } from './form-captions';
import { formNumbers, type Column, type FormNumber } from './form-numbers';
import type { HeadPath } from '../../sheet/head/head-paths';
import { isShortFor } from './short-caption';

/** What a column of the head turned out to be. */
export interface ColumnMatch {
  readonly path: HeadPath;
  /** `joined` and `split`: a figure that shares its column with others, or has its parts in several. Neither is read. */
  readonly is: 'figure' | 'value' | 'key' | 'number' | 'source' | 'other' | 'joined' | 'split' | 'unknown';
  /** The column of a `value`. */
  readonly value?: ValueColumn;
  readonly figure?: FigureColumn;
  /** What told the figure: `short` an abbreviation and the number, `number` the number alone. */
  readonly toldBy?: 'caption' | 'astray' | 'short' | 'wording' | 'number' | 'part';
  /** Of a joined column its figures, of a split one the figure it is a part of. */
  readonly figures?: readonly FigureColumn[];
  /** The number written for the column, where it has one. */
  readonly number?: number;
  /** The number is one of the form's, and the caption says something else. */
  readonly isContrary?: boolean;
}

/**
 * Says for each column which figure of the form it holds: by its caption, its groups, the number it carries, and last by
 * its neighbours. `numbers` is the number row, where there is one.
 */
export function matchColumns(
  paths: readonly HeadPath[],
  numbers: ReadonlyMap<number, number> | null,
  form: FormDefinition,
): readonly ColumnMatch[] {
  const captions = formCaptions(form);
  const underGroups = paths.filter(({ groups }) => groups.some((group) => captions.figuresUnder(group).length > 0));
  const isGrouped = underGroups.length * 2 > paths.length;
  const columns = paths.map((path): Column => {
    const own = captions.rolesOf(path.folded).find(({ as }) => as !== 'figure' && as !== 'group');
    const role = own?.as ?? (isOther(path.folded, captions) ? 'other' : undefined);
    const value = own?.as === 'value' ? { value: own.value } : {};
    return { path, role, ...value, says: role === undefined ? captionFigures(path, isGrouped, captions) : NOTHING };
  });
  const numbered = formNumbers(columns, numbers, form);
  const settled = columns.map((column, index) => settle(column, numbered[index] ?? NO_NUMBER, captions, form));
  // Where one caption denies its number, the numbers of its neighbours are worth no more.
  const doubtful = new Set(numbered.filter((_, index) => isDenied(settled[index])).map(({ stretch }) => stretch));
  const trusted = settled.map((match, index) =>
    match?.toldBy === 'short' && !numbered[index]?.isBetween && doubtful.has(numbered[index]?.stretch ?? 0)
      ? ({ path: match.path, is: 'unknown', isContrary: true } as const)
      : match,
  );
  const matches = trusted.map((match, index) => match ?? byNeighbours(index, columns, trusted, captions));
  return matches.map((match) => amongOthers(match, matches, captions));
}

function isDenied(match: ColumnMatch | undefined): boolean {
  return match?.is === 'unknown' && match.isContrary === true;
}

const NOTHING: CaptionFigures = { figures: [], how: 'caption', joined: [] };
const NO_NUMBER: FormNumber = { written: null, meant: null, isBetween: false, stretch: 0 };

/** A rate, or a caption that says more than one of the columns known and not read: "Tỷ lệ giải quyết đúng hạn (%)". */
function isOther(folded: string, captions: FormCaptions): boolean {
  if (captions.rolesOf(folded).length > 0) return false;
  return folded.includes('%') || captions.otherCaptions.some((caption) => folded.startsWith(`${caption} `));
}

/** The match where caption and number leave no doubt; undefined when neighbours must decide. */
function settle(
  { path, role, value, says }: Column,
  { written, meant, isBetween }: FormNumber,
  captions: FormCaptions,
  form: FormDefinition,
): ColumnMatch | undefined {
  if (role !== undefined && role !== 'figure' && role !== 'group')
    return { path, is: role, ...(value ? { value } : {}) };
  if (says.joined.length > 0) return { path, is: 'joined', figures: says.joined };
  const byNumber = meant === null ? undefined : captions.figureByNumber.get(meant);
  const figure = says.figures.find((each) => each === byNumber) ?? (says.figures.length === 1 ? says.figures[0] : null);
  const number = written === null ? {} : { number: written };
  if (figure && says.how !== 'elsewhere') return { path, is: 'figure', figure, toldBy: says.how, ...number };
  // "Trong hạn" under "Đã giải quyết" is no column of the form, unless its number says so.
  if (figure && figure === byNumber) return { path, is: 'figure', figure, toldBy: 'astray', ...number };
  if (says.how === 'elsewhere') return { path, is: 'unknown', isContrary: true };
  if (says.figures.length > 1) return undefined;
  if (meant === form.keyColumn.number) return { path, is: 'key' };
  if (meant === form.numberColumn.number) return { path, is: 'number' };
  if (!byNumber) return { path, is: 'unknown' };
  const isShort = [...byNumber.captions, ...byNumber.fullCaptions].some((caption) =>
    isShortFor(path.folded, foldName(caption)),
  );
  if (!isShort && !isBetween) return { path, is: 'unknown', isContrary: true };
  const found = { path, is: 'figure', figure: byNumber, ...number } as const;
  return isShort ? { ...found, toldBy: 'short' } : { ...found, toldBy: 'number', isContrary: true };
}

/** The number that stands in the place of the figure's own; null where the column has its own, or none. */
export function otherNumber({ figure, number }: ColumnMatch): number | null {
  return figure === undefined || figure.optional || number === undefined || number === figure.number ? null : number;
}

/** A total takes the group of the next settled column, a part that of the one before: "Tổng số | Trước hạn | … | Quá hạn". */
function byNeighbours(
  index: number,
  columns: readonly Column[],
  settled: readonly (ColumnMatch | undefined)[],
  captions: FormCaptions,
): ColumnMatch {
  const { path, says } = columns[index] as Column;
  const figures = settled.map((match) => match?.figure ?? match?.figures?.[0]);
  const before = figures.slice(0, index).filter(Boolean).at(-1);
  const after = figures.slice(index + 1).find(Boolean);
  const figure = says.figures.find((candidate) => {
    const family = captions.families.find((each) => each.includes(candidate)) ?? [candidate];
    return family.some((each) => each === (candidate.sumOf ? after : before));
  });
  if (!figure || says.how === 'elsewhere') return { path, is: 'unknown' };
  return { path, is: 'figure', figure, toldBy: says.how };
}

const WEAKNESS = { caption: 0, wording: 2, short: 2, astray: 3, number: 4, part: 5 } as const;

/**
 * Of several columns for one figure the one with the form's own caption, not under a group of rates, is the figure's.
 * Where none of them has the form's own caption in its place, each has a part of the figure.
 */
function amongOthers(match: ColumnMatch, matches: readonly ColumnMatch[], captions: FormCaptions): ColumnMatch {
  const { path, figure } = match;
  if (!figure) return match;
  const isRate = ({ groups }: HeadPath): boolean =>
    groups.some((group) => isOther(group, captions) || captions.otherCaptions.includes(group));
  const weakness = (each: ColumnMatch): number =>
    (isRate(each.path) ? 10 : 0) +
    WEAKNESS[each.toldBy ?? 'number'] +
    (captions.figureByNumber.has(otherNumber(each) ?? 0) ? 0.5 : 0);
  const own = weakness(match);
  const others = matches.filter((other) => other.figure === figure && other !== match);
  const split = { path, is: 'split', figures: [figure] } as const;
  if (isDivided(figure, [match, ...others], captions)) return split;
  if (match.toldBy === 'part') return { path, is: 'unknown' };
  if (others.some((other) => weakness(other) < own)) return { path, is: isRate(path) ? 'other' : 'unknown' };
  return own >= WEAKNESS.wording && others.some((other) => weakness(other) === own) ? split : match;
}

/** "Trực tiếp" beside "Dịch vụ bưu chính", which on the form are one column. */
function isDivided(figure: FigureColumn, columns: readonly ColumnMatch[], captions: FormCaptions): boolean {
  const tails = [...captions.tails].flatMap(([tail, of]) => (of === figure ? [tail] : []));
  const says = ({ path }: ColumnMatch): boolean => tails.some((tail) => path.folded.includes(tail));
  return (
    columns.some(({ toldBy }) => toldBy === 'part') && columns.some((each) => each.toldBy !== 'part' && !says(each))
  );
}
