import type { FigureColumn, FormDefinition } from '../../form/form-definition';
import { foldName } from '../../sheet/names/fold-name';
import type { ValueColumn } from '../../form/record-columns';
import type { FormSigns } from '../../form/match';

/** What a caption can stand for in a form. A caption such as "Tổng số" stands for several figures. */
export type CaptionRole =
  | { readonly as: 'figure' | 'group'; readonly figure: FigureColumn }
  | { readonly as: 'value'; readonly value: ValueColumn }
  | { readonly as: 'key' | 'number' | 'source' | 'other' };

/** The captions of a form, folded, ready to be looked up. */
export interface FormCaptions {
  readonly signs: FormSigns;
  /** What a folded caption can stand for; nothing for one that is not the form's. */
  readonly rolesOf: (folded: string) => readonly CaptionRole[];
  readonly figureByNumber: ReadonlyMap<number, FigureColumn>;
  /** Folded group captions of each figure. */
  readonly groups: ReadonlyMap<FigureColumn, ReadonlySet<string>>;
  /** Folded captions of each figure, longest first, for captions that say more than the form's. */
  readonly figureCaptions: readonly { readonly figure: FigureColumn; readonly caption: string }[];
  /** What captions of several parts say after the first, "dich vu buu chinh" of "Trực tiếp, dịch vụ bưu chính". */
  readonly tails: ReadonlyMap<string, FigureColumn>;
  /** Figures whose groups have this folded caption. */
  readonly figuresUnder: (group: string) => readonly FigureColumn[];
  /** Each total with its parts. */
  readonly families: readonly (readonly FigureColumn[])[];
  /** Folded captions of the columns that are known and not read. */
  readonly otherCaptions: readonly string[];
}

const NO_ROLES: readonly CaptionRole[] = [];
const prepared = new WeakMap<FormDefinition, FormCaptions>();

/** The form's captions; prepared once for each form. */
export function formCaptions(form: FormDefinition): FormCaptions {
  const known = prepared.get(form);
  if (known) return known;
  const made = prepare(form);
  prepared.set(form, made);
  return made;
}

function prepare(form: FormDefinition): FormCaptions {
  const roles = new Map<string, CaptionRole[]>();
  const add = (caption: string, role: CaptionRole): void => {
    const folded = foldName(caption);
    const list = roles.get(folded);
    if (list) list.push(role);
    else roles.set(folded, [role]);
  };
  for (const caption of form.keyColumn.captions) add(caption, { as: 'key' });
  for (const caption of form.numberColumn.captions) add(caption, { as: 'number' });
  for (const caption of form.sourceColumn) add(caption, { as: 'source' });
  for (const caption of form.otherColumns) add(caption, { as: 'other' });
  for (const value of form.values ?? []) {
    for (const caption of [...value.captions, ...value.groups]) add(caption, { as: 'value', value });
  }
  for (const figure of form.figures) {
    for (const caption of [...figure.captions, ...figure.fullCaptions]) add(caption, { as: 'figure', figure });
    for (const caption of figure.groups) add(caption, { as: 'group', figure });
  }
  return {
    signs: {
      id: form.id,
      codes: [form.formCode, ...form.otherCodes],
      titles: [form.title, ...form.otherTitles],
    },
    // "truc tuyen1": a footnote's superscript that lost its look.
    rolesOf: (folded) => roles.get(folded) ?? roles.get(folded.replace(/(?<=[a-z]{3})\d$/, '')) ?? NO_ROLES,
    figureByNumber: new Map(form.figures.filter(({ optional }) => !optional).map((figure) => [figure.number, figure])),
    groups: new Map(form.figures.map((figure) => [figure, new Set(figure.groups.map(foldName))])),
    figureCaptions: form.figures
      .flatMap((figure) =>
        [...figure.captions, ...figure.fullCaptions].map((caption) => ({ figure, caption: foldName(caption) })),
      )
      .sort((a, b) => b.caption.length - a.caption.length),
    tails: new Map(
      form.figures
        .filter(({ optional }) => !optional)
        .flatMap((figure) =>
          figure.captions.flatMap((caption) => tailsOf(caption).map((tail) => [tail, figure] as const)),
        ),
    ),
    figuresUnder: (group) => (roles.get(group) ?? []).flatMap((role) => (role.as === 'group' ? [role.figure] : [])),
    families: form.figures.flatMap((figure) =>
      figure.sumOf ? [[figure, ...form.figures.filter(({ name }) => figure.sumOf?.includes(name))]] : [],
    ),
    otherCaptions: form.otherColumns.map(foldName),
  };
}

function tailsOf(caption: string): readonly string[] {
  return foldName(caption)
    .split(/, |\/| hoac /)
    .slice(1);
}
