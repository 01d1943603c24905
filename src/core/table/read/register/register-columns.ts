import type { FigureColumn, FormDefinition } from '../../../form/form-definition';
import type { ValueColumn } from '../../../form/record-columns';
import type { HeadPath } from '../../../sheet/head/head-paths';
import { foldName } from '../../../sheet/names/fold-name';

/** A column of a register: of figures or of values. */
export type RegisterColumn =
  | { readonly as: 'figure'; readonly name: string; readonly column: FigureColumn }
  | { readonly as: 'value'; readonly name: string; readonly column: ValueColumn };

/** What a column of the head is. */
export interface RegisterMatch {
  readonly path: HeadPath;
  readonly is: RegisterColumn | 'number' | 'other' | 'unknown';
  /** The caption begins as the form's does and says more. */
  readonly isInexact: boolean;
}

/** The form's header dictionary: its captions, folded, with what each names. */
interface Dictionary {
  readonly columns: readonly RegisterColumn[];
  readonly exact: ReadonlyMap<string, RegisterColumn | 'number' | 'other'>;
  /** Captions that need one of these groups over them. */
  readonly grouped: ReadonlyMap<
    string,
    readonly { readonly groups: ReadonlySet<string>; readonly is: RegisterColumn }[]
  >;
  /** Longest first. */
  readonly beginnings: readonly (readonly [caption: string, is: RegisterColumn | 'other'])[];
}

const prepared = new WeakMap<FormDefinition, Dictionary>();

/** The columns of a register form, in the order of the form. */
export function registerColumns(form: FormDefinition): readonly RegisterColumn[] {
  return dictionaryOf(form).columns;
}

/** Which columns of the form the captions name, in whatever order they stand. */
export function matchRegister(paths: readonly HeadPath[], form: FormDefinition): readonly RegisterMatch[] {
  const dictionary = dictionaryOf(form);
  return paths.map((path) => matchPath(path, dictionary));
}

function matchPath(path: HeadPath, { exact, grouped, beginnings }: Dictionary): RegisterMatch {
  const { folded, groups } = path;
  const under = grouped.get(folded)?.find((each) => groups.some((group) => each.groups.has(group)));
  // "Số" under "Văn bản xin lỗi" is "Số văn bản xin lỗi", "Từ ngày" under "Nghỉ" is "Nghỉ từ ngày".
  const group = groups.at(-1) ?? '';
  const says = [...(group === '' ? [] : [`${folded} ${group}`, `${group} ${folded}`]), folded];
  const is = under?.is ?? says.map((text) => exact.get(text)).find((found) => found !== undefined);
  if (is !== undefined) return { path, is, isInexact: false };
  const begun = beginnings.find(([caption]) => says.some((text) => text.startsWith(`${caption} `)));
  return begun ? { path, is: begun[1], isInexact: true } : { path, is: 'unknown', isInexact: false };
}

function dictionaryOf(form: FormDefinition): Dictionary {
  const known = prepared.get(form);
  if (known) return known;
  const made = prepare(form);
  prepared.set(form, made);
  return made;
}

function prepare(form: FormDefinition): Dictionary {
  const columns: readonly RegisterColumn[] = [
    ...form.figures.map((column): RegisterColumn => ({ as: 'figure', name: column.name, column })),
    ...(form.values ?? []).map((column): RegisterColumn => ({ as: 'value', name: column.name, column })),
  ].sort((a, b) => (a.column.number ?? Infinity) - (b.column.number ?? Infinity));
  const exact = new Map<string, RegisterColumn | 'number' | 'other'>();
  const grouped = new Map<string, { groups: ReadonlySet<string>; is: RegisterColumn }[]>();
  const add = (caption: string, is: RegisterColumn | 'number' | 'other'): void => {
    const folded = foldName(caption);
    if (!exact.has(folded)) exact.set(folded, is);
  };
  for (const is of columns) {
    const groups = new Set(is.column.groups.map(foldName));
    for (const caption of is.column.captions) {
      if (groups.size === 0) add(caption, is);
      else grouped.set(foldName(caption), [...(grouped.get(foldName(caption)) ?? []), { groups, is }]);
    }
    if (is.as === 'figure') for (const caption of is.column.fullCaptions) add(caption, is);
  }
  for (const caption of form.numberColumn.captions) add(caption, 'number');
  for (const caption of form.otherColumns) add(caption, 'other');
  const beginnings = [...exact]
    .flatMap(([caption, is]) => (is === 'number' || !caption.includes(' ') ? [] : [[caption, is] as const]))
    .sort(([a], [b]) => b.length - a.length);
  return { columns, exact, grouped, beginnings };
}
