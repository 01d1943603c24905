import type { Finding } from '../../core/model/finding';
import type { UiTexts } from '../../messages/ui-texts';

/** What the button of a certain fix says; it does exactly that. */
export function fixText(finding: Finding, words: UiTexts): string | null {
  const { fix, actual } = finding;
  if (fix === undefined) return null;
  if (typeof fix.value === 'string') return words.check.fix('text', fix.value);
  return words.check.fix(typeof actual === 'string' ? 'number' : 'value', words.format.number(fix.value));
}

/** A value of a finding as it is shown; null when the finding does not say one. */
export function shownValue(value: number | string | null | undefined, words: UiTexts): string | null {
  if (value === undefined) return null;
  if (value === null || value === '') return words.check.blank;
  return typeof value === 'number' ? words.format.number(value) : value;
}
