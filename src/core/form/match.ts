import type { CellAddress } from '../model/address';
import { foldName } from '../sheet/names/fold-name';
import { isSameCode, printedCode, type FormCode } from './form-code';
import type { SheetHeading } from './sheet-heading';

/** What tells which form a table is of, weightiest first. */
export type Evidence = 'code' | 'title' | 'captions' | 'number-row';

/** A table that was recognised as one of a form. Matches of several forms and sheets can be compared. */
export interface Match {
  readonly form: string;
  readonly sheet: string;
  /** Where the head of the table begins. */
  readonly at: CellAddress;
  /** From 0 to 1; the greater of two matches is the surer one, equal ones fit alike. */
  readonly confidence: number;
  readonly toldBy: readonly Evidence[];
  /** The heading gives the table a number that is not the form's ("Phụ lục I"): a person should confirm the form. */
  readonly otherCode?: { readonly text: string; readonly at: CellAddress };
}

/** By what a form is known. */
export interface FormSigns {
  readonly id: string;
  readonly codes: readonly string[];
  readonly titles: readonly string[];
}

/** What a form's own reader found in the head of a table. */
export interface HeadSigns {
  readonly sheet: string;
  readonly at: CellAddress;
  /** How many columns the form demands. */
  readonly demanded: number;
  /** Of these, how many stand under the form's own caption, or under other words and the right number. */
  readonly sure: number;
  /** How many stand under a caption in other words, or an abbreviation with the right number. */
  readonly likely: number;
  /** Columns whose number says one of the form's, and whose caption does not. */
  readonly contrary: number;
  /** Columns that the form does not have. */
  readonly strange: number;
  /** A row of numbers that agrees with the captions. */
  readonly numbered: boolean;
}

const WEIGHTS: Readonly<Record<Evidence, number>> = { code: 8, title: 4, captions: 2, 'number-row': 1 };
const MOST = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
/** Fewer columns of a form are no table of it but stray captions. */
const FEWEST = 4;
/** The share of the columns that captions alone must name, and captions under the form's title. */
const BY_CAPTIONS = 0.8;
const BY_TITLE = 0.7;

/**
 * Whether a table is the form's: told by the code printed above it, else by its title and most of the captions, else by
 * nearly all captions. Column numbers alone tell nothing, and another form's code makes it another form.
 */
export function matchOf(form: FormSigns, heading: SheetHeading, head: HeadSigns): Match | null {
  const { sure, likely, contrary, strange, demanded, sheet, at } = head;
  const code = ownCode(form, heading);
  const other = code ? undefined : (heading.codes.find(({ code: { kind } }) => kind === 'full') ?? heading.codes[0]);
  if (other?.code.kind === 'full' || sure + likely < FEWEST) return null;
  const title = hasTitle(form, heading);
  const share = sure / demanded;
  const isAll = sure === demanded || sure / (demanded + strange) >= BY_CAPTIONS;
  const told = code ? sure + likely > contrary : isAll || (title && share >= BY_TITLE);
  if (!told) return null;
  const evidence: Readonly<Record<Evidence, number>> = {
    code: code ? 1 : 0,
    title: title ? 1 : 0,
    captions: share,
    'number-row': head.numbered ? 1 : 0,
  };
  const kinds = Object.keys(WEIGHTS) as Evidence[];
  return {
    form: form.id,
    sheet,
    at,
    confidence: kinds.reduce((sum, kind) => sum + evidence[kind] * WEIGHTS[kind], 0) / MOST,
    toldBy: kinds.filter((kind) => evidence[kind] >= (kind === 'captions' ? BY_TITLE : 1)),
    ...(other ? { otherCode: { text: other.code.text, at: other.at } } : {}),
  };
}

/** The form's own code in the heading; null when it is not printed. */
export function ownCode({ codes }: FormSigns, heading: SheetHeading): SheetHeading['codes'][number] | null {
  const own = codes.flatMap((text) => printedCode(text) ?? []);
  const isOwn = (code: FormCode): boolean => code.kind !== 'local' && own.some((each) => isSameCode(each, code));
  return heading.codes.find(({ code }) => isOwn(code)) ?? null;
}

export function hasTitle({ titles }: FormSigns, { lines }: SheetHeading): boolean {
  const text = lines.map((line) => foldName(line.text)).join(' ');
  return titles.some((title) => text.includes(foldName(title)));
}

/** What the reader of a register found in the head of a table. */
export interface RegisterSigns {
  readonly sheet: string;
  readonly at: CellAddress;
  /** Columns of the form, and columns that it does not have. */
  readonly known: number;
  readonly strange: number;
  /** Every column that a list of the form needs is there. */
  readonly hasNeeded: boolean;
  /** A column is there that other lists do not have. */
  readonly isTold: boolean;
}

/** Whether a list is a register of the form: it has the columns that the form needs, and code, title or a telling column say so. */
export function matchOfRegister(form: FormSigns, heading: SheetHeading, signs: RegisterSigns): Match | null {
  const { sheet, at, known, strange, hasNeeded, isTold } = signs;
  const code = ownCode(form, heading);
  const other = code ? undefined : (heading.codes.find(({ code: { kind } }) => kind === 'full') ?? heading.codes[0]);
  const title = hasTitle(form, heading);
  if (other?.code.kind === 'full' || !hasNeeded || known < FEWEST || !(code !== null || title || isTold)) return null;
  const evidence = { code: code ? 1 : 0, title: title ? 1 : 0, captions: known / (known + strange), 'number-row': 0 };
  const kinds = Object.keys(WEIGHTS) as Evidence[];
  return {
    form: form.id,
    sheet,
    at,
    confidence: kinds.reduce((sum, kind) => sum + evidence[kind] * WEIGHTS[kind], 0) / MOST,
    toldBy: kinds.filter((kind) => evidence[kind] >= (kind === 'captions' ? BY_TITLE : 1)),
    // A title says more than a number that one document gave the list ("Phụ lục I").
    ...(other && !title ? { otherCode: { text: other.code.text, at: other.at } } : {}),
  };
}
