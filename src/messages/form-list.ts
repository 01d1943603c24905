/** Where the text of an option starts in the help of the command line, and where a line ends. */
const START = 21;
const END = 80;

/** The ids of forms after each other, as they stand in the help: lines that would get too long go on below. */
export function formList(forms: readonly string[]): string {
  const lines: string[] = [];
  for (const form of forms) {
    const last = lines.at(-1);
    // The first line follows a word or two.
    const room = END - START - (lines.length === 1 ? 20 : 0);
    if (last !== undefined && last.length + form.length + 2 <= room) lines[lines.length - 1] = `${last}, ${form}`;
    else lines.push(form);
  }
  return lines.join(`,\n${' '.repeat(START)}`);
}
