import type { LogEntry } from '../../model/appraisal-log';

/**
 * The text of the cell of notes once the council has its say. The unit's own words stay as they are: the opinion comes in a
 * line of its own under them. What the council said before, which the log knows, is replaced; '' takes it away.
 */
export function withOpinion(text: string, opinion: string, history: readonly LogEntry[], prefix: string): string {
  const before = history.filter(({ action, reason }) => action !== 'return' && reason !== '').at(-1)?.reason ?? '';
  const own = withoutOpinion(text.replace(/\r\n?/g, '\n').normalize('NFC'), before, prefix);
  if (opinion === '') return own;
  return own.trim() === '' ? opinion : `${own}\n${prefix}${opinion}`;
}

function withoutOpinion(text: string, before: string, prefix: string): string {
  if (before === '') return text;
  if (text === before) return '';
  const tail = `\n${prefix}${before}`;
  return text.endsWith(tail) ? text.slice(0, -tail.length) : text;
}
