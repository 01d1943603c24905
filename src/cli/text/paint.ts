export type Colour = 'good' | 'doubtful' | 'bad' | 'strong';

const CODES: Readonly<Record<Colour, string>> = { good: '32', doubtful: '33', bad: '31', strong: '1' };

/** Colours a text for terminals; colour only repeats what the words say. */
export function paint(text: string, colour: Colour, colours: boolean): string {
  return colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
