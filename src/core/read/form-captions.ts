import type { FigureColumn, FormDefinition } from '../forms/form-definition';
import { foldName } from './fold-name';

/** What a caption can stand for in a form. A caption such as "Tổng số" stands for several figures. */
export type CaptionRole =
  | { readonly as: 'figure' | 'group'; readonly figure: FigureColumn }
  | { readonly as: 'key' | 'number' | 'source' | 'other' };

/** The captions of a form, folded, ready to be looked up. */
export interface FormCaptions {
  readonly roles: ReadonlyMap<string, readonly CaptionRole[]>;
  readonly figureByNumber: ReadonlyMap<number, FigureColumn>;
  /** Folded group captions of each figure. */
  readonly groups: ReadonlyMap<FigureColumn, ReadonlySet<string>>;
  /** Folded captions of each figure, longest first, for captions that say more than the form's. */
  readonly figureCaptions: readonly { readonly figure: FigureColumn; readonly caption: string }[];
  /** Folded captions of the columns that are known and not read. */
  readonly otherCaptions: readonly string[];
}

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
  for (const figure of form.figures) {
    for (const caption of [...figure.captions, ...figure.fullCaptions]) add(caption, { as: 'figure', figure });
    for (const caption of figure.groups) add(caption, { as: 'group', figure });
  }
  return {
    roles,
    figureByNumber: new Map(form.figures.filter(({ optional }) => !optional).map((figure) => [figure.number, figure])),
    groups: new Map(form.figures.map((figure) => [figure, new Set(figure.groups.map(foldName))])),
    figureCaptions: form.figures
      .flatMap((figure) =>
        [...figure.captions, ...figure.fullCaptions].map((caption) => ({ figure, caption: foldName(caption) })),
      )
      .sort((a, b) => b.caption.length - a.caption.length),
    otherCaptions: form.otherColumns.map(foldName),
  };
}
