import type { FieldEntry } from './settings';
import { dropFolded, foldName, nameKeys } from '../sheet/names/fold-name';
import { matchName, prepareNames, type NameMatch, type PreparedNames } from '../sheet/names/match-name';
import { remembered } from '../sheet/cells/remembered';

/** "1.", "II -", "a)", "(3)" before a name, folded; after a number a space is enough. */
const NUMBERING = /^\W*(?:\d{1,3}(?:[.,] ?\d{1,3})*\W+(?=[a-z])|[ivxlc]{1,6} ?[-.:)\/]\W*|[a-z][.)]\W*)/;
/** "Lĩnh vực:", "Nhóm TTHC lĩnh vực", folded. */
const WORD =
  /^\W*(?:cac |nhom )?(?:tthc |thu tuc (?:hanh chinh )?)?(?:(?:thuoc|cua|trong) )?(?:linh vuc|lv)(?![a-z])\W*/;
/** "(1)", "[2]" or a raised figure behind a name. */
const FOOTNOTE = /\s*(?:[([]\d{1,2}[)\]]|[\u00b2\u00b3\u00b9\u2070-\u2079])+$/u;
/** So many initials may stand for a name without a syllable of it. */
const INITIALS = 3;

/**
 * Fields with the names they also have: without their number and the word "Lĩnh vực", and those that mean the same by
 * `synonyms`, unless another field bears such a name.
 */
export function prepareFields(
  fields: readonly FieldEntry[],
  synonyms: readonly (readonly string[])[] = [],
): PreparedNames<FieldEntry> {
  const groups = synonyms.map((names) => ({ names, keys: new Set(names.map(keyOf)) }));
  const taken = new Set(fields.flatMap(({ name, otherNames }) => [name, ...otherNames].map(keyOf)));
  return prepareNames(
    fields.map((field) => {
      const bare = bareName(field.name);
      const same = groups.find(({ keys }) => keys.has(keyOf(bare)))?.names ?? [];
      const others = [...(bare === field.name ? [] : [bare]), ...same.filter((name) => !taken.has(keyOf(name)))];
      return others.length === 0 ? field : { ...field, otherNames: [...field.otherNames, ...others] };
    }),
  );
}

function keyOf(name: string): string {
  return nameKeys(name).careful;
}

/**
 * Finds the field a row names, also behind a number or the word "Lĩnh vực" ("II - Đất đai"), before a footnote's number, and
 * with words of it shortened to their initials ("Bảo trợ XH"), where one field only can be meant.
 */
export function matchField(text: string, fields: PreparedNames<FieldEntry>): NameMatch<FieldEntry> {
  let match = matches.get(fields);
  if (!match) matches.set(fields, (match = remembered((each) => findField(each, fields))));
  return match(text);
}

/** Rows are asked for their names when their roles are found and when they are named, and reports repeat them. */
const matches = new WeakMap<PreparedNames<FieldEntry>, (text: string) => NameMatch<FieldEntry>>();

function findField(text: string, fields: PreparedNames<FieldEntry>): NameMatch<FieldEntry> {
  const whole = matchName(text, fields);
  if (whole.how !== 'unknown') return whole;
  const bare = bareName(text);
  const match = bare === text ? whole : matchName(bare, fields);
  if (match.how !== 'unknown') return match;
  const meant = fields.entries.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((each) => isShortFor(bare, each)),
  );
  const [entry] = meant;
  if (entry && meant.length === 1) return { how: 'inexact', entry };
  return meant.length > 1 ? { how: 'unknown', candidates: meant.map(({ name }) => name).slice(0, 3) } : match;
}

/** A field's name without a number, the word "Lĩnh vực" and a footnote's number around it. */
export function bareName(text: string): string {
  const withoutWord = dropFolded(dropFolded(text, NUMBERING), WORD);
  const bare = dropFolded(withoutWord, NUMBERING).replace(FOOTNOTE, '');
  return bare === '' ? text : bare;
}

/** Whether the text is the name with some of its words shortened to capital initials, or with "và" left out. */
function isShortFor(text: string, name: string): boolean {
  const tokens = wordsOf(text);
  const rest = wordsOf(name).map(foldName);
  let initials = 0;
  for (const token of tokens) {
    const folded = foldName(token);
    const isCapital = token.length > 1 && token === token.toUpperCase();
    // A word of the name, or one letter for each of the next ones.
    for (const wanted of rest[0] === folded || !isCapital ? [folded] : folded) {
      if (rest[0] === 'va' && wanted !== 'va' && wanted !== 'v') rest.shift();
      const syllable = rest.shift();
      if (wanted === syllable) continue;
      if (!isCapital || wanted !== syllable?.[0]) return false;
      initials += 1;
    }
  }
  return rest.length === 0 && (tokens.length > 1 || initials >= INITIALS);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
