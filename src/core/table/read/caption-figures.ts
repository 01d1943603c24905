import type { FigureColumn } from '../../form/form-definition';
import type { CaptionRole, FormCaptions } from './form-captions';
import type { HeadPath } from '../../sheet/head/head-paths';

/** Which figures a column's captions name. */
export interface CaptionFigures {
  /** One of these; more than one where the caption repeats ("Tổng số") and no group over it tells. */
  readonly figures: readonly FigureColumn[];
  /**
   * - `caption`: the form's own caption.
   * - `astray`: the same, not under its group.
   * - `elsewhere`: the same under a group of the form that has no such column.
   * - `wording`: a caption that says more than the form's.
   * - `part`: one that says only the second half of it.
   */
  readonly how: 'caption' | 'astray' | 'elsewhere' | 'wording' | 'part';
  /** Figures that the column holds together: "Trước hạn và đúng hạn". Then `figures` is empty. */
  readonly joined: readonly FigureColumn[];
}

/**
 * What the captions over a column say, without regard to its number and neighbours. `isGrouped`: most columns
 * stand under groups, so that one without is not where the form has it.
 */
export function captionFigures(path: HeadPath, isGrouped: boolean, captions: FormCaptions): CaptionFigures {
  const said = byCaption(path, isGrouped, captions);
  return said.figures.length > 0 && isElsewhere(said.figures, path, captions) ? { ...said, how: 'elsewhere' } : said;
}

function byCaption(path: HeadPath, isGrouped: boolean, captions: FormCaptions): CaptionFigures {
  const roles = captions.rolesOf(path.folded);
  const named = figuresAs('figure', roles);
  if (named.length > 0) return ofCaption(named, path, isGrouped, captions);
  // A group caption alone over its column is the group's total.
  const totals = figuresAs('group', roles).filter(({ sumOf }) => sumOf);
  if (totals.length > 0) return { figures: totals, how: 'caption', joined: [] };
  const { figures, joined } = inOtherWords(path, captions);
  if (figures.length + joined.length > 0) return { figures, how: 'wording', joined };
  const over = figureOver(path, captions);
  if (over) return { figures: [over], how: 'wording', joined };
  const tail = [...captions.tails].find(([text]) => words(path.folded).includes(words(text)));
  return { figures: tail ? [tail[1]] : [], how: 'part', joined };
}

/** Whether a group over the column has columns of its own in the form, and none of these. */
function isElsewhere(figures: readonly FigureColumn[], { groups }: HeadPath, captions: FormCaptions): boolean {
  const under = groups.flatMap((group) => captions.figuresUnder(group));
  const isKin = (figure: FigureColumn): boolean =>
    figure.groups.length === 0 ||
    captions.families.some((each) => each.includes(figure) && each.some((kin) => under.includes(kin)));
  return under.length > 0 && !figures.some(isKin);
}

function figuresAs(as: 'figure' | 'group', roles: readonly CaptionRole[]): readonly FigureColumn[] {
  return roles.flatMap((role) => (role.as === as && 'figure' in role ? [role.figure] : []));
}

function ofCaption(
  named: readonly FigureColumn[],
  path: HeadPath,
  isGrouped: boolean,
  captions: FormCaptions,
): CaptionFigures {
  const over = figureOver(path, captions);
  // "Tổng số" under "Trực tuyến", whose parts stand beside it.
  if (over && named.every(({ sumOf }) => sumOf)) return { figures: [over], how: 'caption', joined: [] };
  const grouped = named.filter((figure) => isUnderOwn(figure, path, captions));
  if (grouped.length > 0) return { figures: grouped, how: 'caption', joined: [] };
  const isAstray = (isGrouped || path.groups.length > 0) && named.every(({ groups }) => groups.length > 0);
  return { figures: named, how: isAstray ? 'astray' : 'caption', joined: [] };
}

function isUnderOwn(figure: FigureColumn, { groups }: HeadPath, captions: FormCaptions): boolean {
  return groups.some((group) => captions.groups.get(figure)?.has(group));
}

/** The single figure whose caption is the innermost group: its column was divided. */
function figureOver({ groups }: HeadPath, captions: FormCaptions): FigureColumn | null {
  const roles = captions.rolesOf(groups.at(-1) ?? '');
  const [figure, ...others] = figuresAs('figure', roles);
  return figure && others.length === 0 && roles.length === 1 && !figure.sumOf ? figure : null;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly figures: FigureColumn[];
}

/** Captions that say more than the form's: "so ho so giai quyet truoc han". The longest captions contained decide. */
function inOtherWords(path: HeadPath, captions: FormCaptions): Pick<CaptionFigures, 'figures' | 'joined'> {
  const text = words(path.folded);
  const spans = containedIn(text, captions).map(({ figures }) => figures);
  const omitted = spans.length === 1 ? beforeTheLast(path.folded, captions) : [];
  const meant = [...spans, ...omitted].map((figures) => {
    const grouped = figures.filter(
      (figure) =>
        isUnderOwn(figure, path, captions) ||
        [...(captions.groups.get(figure) ?? [])].some((group) => text.includes(words(group))),
    );
    return grouped.length > 0 ? grouped : figures;
  });
  // "Tổng số hồ sơ tiếp nhận trực tuyến" is no total.
  const parts = meant.filter((figures) => figures.some(({ sumOf }) => !sumOf));
  const [first = [], ...others] = parts.length > 0 ? parts : meant;
  const common = first.filter((figure) => others.every((figures) => figures.includes(figure)));
  if (common.length > 0) return { figures: common, joined: [] };
  const all = [...new Set([first, ...others].flat())];
  const family = captions.families.find((each) => all.every((figure) => each.includes(figure)));
  return { figures: [], joined: family ? all : [] };
}

function containedIn(text: string, captions: FormCaptions): readonly Span[] {
  const spans: Span[] = [];
  for (const { figure, caption } of captions.figureCaptions) {
    const own = words(caption);
    const from = text.indexOf(own);
    if (from < 0) continue;
    const to = from + own.length;
    const around = spans.find((span) => span.from <= from && to <= span.to);
    if (!around) spans.push({ from, to, figures: [figure] });
    else if (around.to - around.from === own.length) around.figures.push(figure);
  }
  return spans;
}

/** "truoc va dung han" leaves out the first "han": the figures of the words before the last, completed by its end. */
function beforeTheLast(folded: string, captions: FormCaptions): readonly (readonly FigureColumn[])[] {
  const parts = folded.split(/ (?:va|hoac|cung|cong|-) | ?[,/&+] ?/).map((part) => part.trim());
  const last = parts.at(-1)?.split(' ') ?? [];
  return parts.slice(0, -1).flatMap((part) => {
    const start = part.split(' ').slice(-2);
    for (const length of [1, 2]) {
      for (const from of [0, 1]) {
        const whole = [...start.slice(from), ...last.slice(-length)].join(' ');
        const figures = figuresAs('figure', captions.rolesOf(whole));
        if (figures.length > 0 && last.length > length) return [figures];
      }
    }
    return [];
  });
}

function words(folded: string): string {
  return ` ${folded.replace(/[^a-z0-9]+/g, ' ').trim()} `;
}
