import type { FigureColumn, FormDefinition } from '../forms/form-definition';
import { formCaptions, type FormCaptions } from './form-captions';
import type { HeadPath } from './head-paths';

/** What a column of the head turned out to be. */
export interface ColumnMatch {
  readonly path: HeadPath;
  readonly is: 'figure' | 'key' | 'number' | 'source' | 'other' | 'unknown';
  readonly figure?: FigureColumn;
  /** The caption was not one of the form's; the figure was taken by its number or from a longer caption. */
  readonly inexact?: boolean;
  /** The number written for the column, where it is another than the figure's. */
  readonly otherNumber?: number;
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
  const open = paths.map((path) => {
    const role =
      captions.roles.get(path.folded)?.find(({ as }) => as !== 'figure' && as !== 'group')?.as ??
      (isOther(path.folded, captions) ? 'other' : undefined);
    const number = path.number ?? numbers?.get(path.column) ?? null;
    return { path, number, role, candidates: role === undefined ? candidates(path, captions) : NONE };
  });
  const settled = open.map((column) => settle(column, captions, form));
  const matches = settled.map(
    (match, index) => match ?? byNeighbours(index, open[index]?.candidates.figures ?? [], settled, paths, form),
  );
  return matches.map((match) => withoutWeaker(match, matches, captions));
}

/** A rate, or a caption that says more than one of the columns known and not read: "Tỷ lệ giải quyết đúng hạn (%)". */
function isOther(folded: string, captions: FormCaptions): boolean {
  if (captions.roles.has(folded)) return false;
  return folded.includes('%') || captions.otherCaptions.some((caption) => folded.startsWith(`${caption} `));
}

/** Of two columns for one figure the one with the form's own caption, not under a group of rates, is the figure's. */
function withoutWeaker(match: ColumnMatch, matches: readonly ColumnMatch[], captions: FormCaptions): ColumnMatch {
  const weakness = ({ path, inexact }: ColumnMatch): number =>
    (path.groups.some((group) => isOther(group, captions) || captions.otherCaptions.includes(group)) ? 2 : 0) +
    (inexact ? 1 : 0);
  const own = weakness(match);
  const stronger = match.figure && matches.some((other) => other.figure === match.figure && weakness(other) < own);
  return stronger ? { path: match.path, is: own > 1 ? 'other' : 'unknown' } : match;
}

interface Candidates {
  readonly figures: readonly FigureColumn[];
  readonly inexact: boolean;
}

const NONE: Candidates = { figures: [], inexact: false };

function candidates(path: HeadPath, captions: FormCaptions): Candidates {
  const roles = captions.roles.get(path.folded) ?? [];
  const named = roles.flatMap((role) => (role.as === 'figure' ? [role.figure] : []));
  if (named.length > 0) return { figures: inGroup(named, path, captions), inexact: false };
  // A group caption alone over its column is the group's total.
  const totals = roles.flatMap((role) => (role.as === 'group' && role.figure.sumOf ? [role.figure] : []));
  if (totals.length > 0) return { figures: totals, inexact: false };
  return { figures: withinCaption(path, captions), inexact: true };
}

function inGroup(figures: readonly FigureColumn[], path: HeadPath, captions: FormCaptions): readonly FigureColumn[] {
  if (figures.length < 2) return figures;
  const grouped = figures.filter((figure) => path.groups.some((group) => captions.groups.get(figure)?.has(group)));
  return grouped.length > 0 ? grouped : figures;
}

/** Captions that say more than the form's: "so ho so giai quyet truoc han". The longest caption contained decides. */
function withinCaption(path: HeadPath, captions: FormCaptions): readonly FigureColumn[] {
  const within = words(path.folded);
  const contained = captions.figureCaptions.filter(({ caption }) => within.includes(words(caption)));
  const longest = contained[0]?.caption.length ?? 0;
  const figures = contained.filter(({ caption }) => caption.length === longest).map(({ figure }) => figure);
  const grouped = figures.filter((figure) =>
    [...(captions.groups.get(figure) ?? [])].some(
      (group) => within.includes(words(group)) || path.groups.includes(group),
    ),
  );
  return grouped.length > 0 ? grouped : figures;
}

function words(folded: string): string {
  return ` ${folded.replace(/[^a-z0-9]+/g, ' ').trim()} `;
}

interface OpenColumn {
  readonly path: HeadPath;
  readonly number: number | null;
  readonly role: 'key' | 'number' | 'source' | 'other' | 'figure' | 'group' | undefined;
  readonly candidates: Candidates;
}

/** The match where caption and number leave no doubt; undefined when neighbours must decide. */
function settle(column: OpenColumn, captions: FormCaptions, form: FormDefinition): ColumnMatch | undefined {
  const { path, number, role } = column;
  if (role !== undefined && role !== 'figure' && role !== 'group') return { path, is: role };
  const { figures, inexact } = column.candidates;
  const byNumber = number === null ? undefined : captions.figureByNumber.get(number);
  const agreed = figures.find((figure) => figure === byNumber);
  if (agreed) return { path, is: 'figure', figure: agreed, inexact };
  const only = figures.length === 1 ? figures[0] : undefined;
  if (only) {
    const differs = number !== null && !only.optional && number !== only.number;
    return { path, is: 'figure', figure: only, inexact, ...(differs ? { otherNumber: number } : {}) };
  }
  if (figures.length > 1) return undefined;
  if (number === form.keyColumn.number) return { path, is: 'key' };
  if (number === form.numberColumn.number) return { path, is: 'number' };
  return byNumber ? { path, is: 'figure', figure: byNumber, inexact: true } : { path, is: 'unknown' };
}

/** A total takes the group of the next settled column, a part that of the one before: "Tổng số | Trước hạn | … | Quá hạn". */
function byNeighbours(
  index: number,
  figures: readonly FigureColumn[],
  settled: readonly (ColumnMatch | undefined)[],
  paths: readonly HeadPath[],
  form: FormDefinition,
): ColumnMatch {
  const path = paths[index] as HeadPath;
  const before = settled
    .slice(0, index)
    .filter((match) => match?.figure)
    .at(-1)?.figure;
  const after = settled.slice(index + 1).find((match) => match?.figure)?.figure;
  const figure = figures.find((candidate) => sameFamily(candidate, candidate.sumOf ? after : before, form)) ?? null;
  return figure ? { path, is: 'figure', figure } : { path, is: 'unknown' };
}

function sameFamily(figure: FigureColumn, other: FigureColumn | undefined, form: FormDefinition): boolean {
  return other !== undefined && family(figure, form) === family(other, form);
}

/** Name of the total a figure belongs to. */
function family(figure: FigureColumn, form: FormDefinition): string {
  return form.figures.find(({ sumOf }) => sumOf?.includes(figure.name))?.name ?? figure.name;
}
