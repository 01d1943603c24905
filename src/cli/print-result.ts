import type { CommandIo, Output } from './command-io';

/** Prints the outcome: the text for people, or, where a document is asked for, that alone, and the text beside it. */
export function printResult(
  io: CommandIo,
  document: object | null,
  textFor: (output: Pick<Output, 'columns' | 'colours'>) => string,
): void {
  if (document !== null) io.out.write(`${JSON.stringify(document, null, 2)}\n`);
  const reader = document === null ? io.out : io.notes;
  reader.write(textFor(reader));
}
