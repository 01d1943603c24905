import type { Finding } from '../../core/model/finding';
import type { UiTexts } from '../../messages/ui-texts';

/** What the button of a certain fix says; it does exactly that. */
export function fixText(finding: Finding, words: UiTexts): string | null {
  const { fix, actual } = finding;
  if (fix === undefined) return null;
  if (typeof fix.value === 'string') return words.check.fix('text', fix.value);
  return words.check.fix(typeof actual === 'string' ? 'number' : 'value', words.format.number(fix.value));
}
