/** The text with spaces after it, `width` letters long; accents composed, so that each letter takes one column. */
export function padded(text: string, width: number): string {
  const composed = text.normalize('NFC');
  return composed + ' '.repeat(Math.max(0, width - letters(composed)));
}

/** The same with spaces before it, for numbers. */
export function paddedLeft(text: string, width: number): string {
  const composed = text.normalize('NFC');
  return ' '.repeat(Math.max(0, width - letters(composed))) + composed;
}

/** Breaks a text at spaces into lines of at most `width` letters; a longer word stays whole. No width: one line. */
export function wrapped(text: string, width: number | null): readonly string[] {
  if (width === null) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.normalize('NFC').split(' ')) {
    if (line !== '' && letters(line) + 1 + letters(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Puts a text beside a head, its further lines under its first; wraps to the terminal where there is one. */
export function beside(head: string, text: string, columns: number | null): string {
  const indent = letters(head.normalize('NFC'));
  // On a very narrow terminal the text keeps a readable width and the terminal wraps by itself.
  const [first = '', ...more] = wrapped(text, columns === null ? null : Math.max(30, columns - indent));
  return [head + first, ...more.map((line) => ' '.repeat(indent) + line)].join('\n');
}

function letters(text: string): number {
  return Array.from(text).length;
}
