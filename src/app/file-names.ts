import { foldName } from '../core/sheet/names/fold-name';

/** Leaves room for a number and an ending within the 255 bytes of a file's name, at three bytes a letter. */
const LONGEST = 75;

/** A text as a part of a file's name that every system takes: "Xã Đắk D'rông" is "xa-dak-d-rong". */
export function nameSlug(text: string): string {
  return (
    foldName(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, LONGEST) || '-'
  );
}

/** The name of a file without folders and ending, rid of what some system does not take. */
export function bareName(file: string): string {
  const name = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+/gu, '-');
  return Array.from(name)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
}

/** The names with an ending; where one is there already, or among `taken`, a number is added: "a (2).xlsx". */
export function distinctNames(
  names: readonly string[],
  ending: string,
  taken: readonly string[] = [],
): readonly string[] {
  const used = new Set(taken.map(caseless));
  return names.map((name) => {
    for (let count = 1; ; count += 1) {
      const candidate = `${name}${count === 1 ? '' : ` (${String(count)})`}${ending}`;
      if (used.has(caseless(candidate))) continue;
      used.add(caseless(candidate));
      return candidate;
    }
  });
}

/** Some systems take names for the same that differ in case or in how accents are stored. */
function caseless(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
