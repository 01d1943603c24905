/**
 * A number that stands for an XML name without its prefix, so that the scanner compares numbers instead of making
 * strings. Equal names have equal codes; the names of a spreadsheet have different ones (a test holds that).
 */
export function nameCode(name: string): number {
  let code = 0;
  for (let i = 0; i < name.length; i++) code = addToCode(code, name.charCodeAt(i));
  return code;
}

/** The code of an attribute written with a prefix: `r:id` is `prefixedCode('id')`, `id` is `nameCode('id')`. */
export function prefixedCode(localName: string): number {
  return nameCode(localName) ^ PREFIXED;
}

export const PREFIXED = 0x5a5a5a5a;

export function addToCode(code: number, character: number): number {
  return (Math.imul(code, 31) + character) | 0;
}

/** 1 for every byte that can't be part of a name. */
export const ENDS_NAME = new Uint8Array(256);
for (const character of '\0\t\n\r /><="\'') ENDS_NAME[character.charCodeAt(0)] = 1;
