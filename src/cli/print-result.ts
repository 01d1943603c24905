import type { CommandIo, Output } from './command-io';

/** Prints the outcome: the text for people, or, where a document is asked for, that alone, and the text beside it. */
export function printResult(
  io: CommandIo,
  document: object | null,
  textFor: (output: Pick<Output, 'columns' | 'colours'>) => string,
): void {
  if (document !== null) printJson(document, io.out);
  const reader = document === null ? io.out : io.notes;
  reader.write(textFor(reader));
}

/**
 * Prints what `JSON.stringify(document, null, 2)` gives, in pieces: of many files the whole may be longer than a text can be.
 * Lists of the document are printed item by item.
 */
function printJson(document: object, { write }: Output): void {
  const members = Object.entries(document as Readonly<Record<string, unknown>>).filter(
    ([, value]) => value !== undefined,
  );
  write('{');
  members.forEach(([name, value], index) => {
    write(`${index === 0 ? '' : ','}\n  ${JSON.stringify(name)}: `);
    if (!Array.isArray(value) || value.length === 0) {
      write(indented(value, '  '));
      return;
    }
    value.forEach((item: unknown, place) => write(`${place === 0 ? '[' : ','}\n    ${indented(item, '    ')}`));
    write('\n  ]');
  });
  write(members.length === 0 ? '}\n' : '\n}\n');
}

/** Texts in JSON have no line breaks of their own. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}
