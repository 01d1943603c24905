import { sheetName } from '../../../core/report/sheet-name';

/** What the sheets and names of a plan are called in the workbook they are written into. */
export interface FreeNames {
  readonly sheet: (planned: string) => string;
  readonly name: (planned: string) => string;
  /** The formula with the names that the workbook has for them. */
  readonly formula: (planned: string) => string;
}

/** Chooses names that are not taken; compared without case, as Excel does. */
export function freeNames(
  planned: { readonly sheets: readonly string[]; readonly names: readonly string[] },
  taken: { readonly sheets: readonly string[]; readonly names: readonly string[] },
): FreeNames {
  const sheets = chosen(planned.sheets, taken.sheets, sheetName);
  const names = chosen(planned.names, taken.names, freeName);
  const sheet = (name: string): string => sheets.get(name) ?? name;
  const name = (name_: string): string => names.get(name_) ?? name_;
  return { sheet, name, formula: (formula) => renamed(formula, sheet, name) };
}

function chosen(
  planned: readonly string[],
  taken: readonly string[],
  choose: (name: string, taken: readonly string[]) => string,
): ReadonlyMap<string, string> {
  const used = [...taken];
  return new Map(
    planned.map((name) => {
      const free = choose(name, used);
      used.push(free);
      return [name, free];
    }),
  );
}

function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}_${String(count)}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** A text in quotes, a sheet in quotes, or a word, which is a sheet when "!" follows and no function when no "(" does. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)(!|\()?/gu;

function renamed(formula: string, sheet: (name: string) => string, name: (name: string) => string): string {
  return formula.replace(PIECES, (piece, quoted?: string, word?: string, after = '') => {
    if (quoted !== undefined) return `${quotedSheet(sheet(quoted.replace(/''/g, "'")))}!`;
    if (word === undefined || after === '(') return piece;
    if (after === '!') return sheet(word) === word ? piece : `${quotedSheet(sheet(word))}!`;
    return name(word);
  });
}

function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
