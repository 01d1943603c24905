import { CATALOGUES } from './catalogues';
import type { Language } from './language';
import { shownText } from './shown-text';

/** "20/1/2025, 14:05"; what is no time of the log stays as it is. */
export function logTime(at: string, language: Language): string {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}):\d{2}$/.exec(at);
  if (!parts) return shownText(at);
  return `${CATALOGUES[language].format.date(parts[1] ?? '')}, ${parts[2] ?? ''}`;
}
