import type { UnitView } from '../../app/view/consolidation-view';
import type { UiTexts } from '../../messages/ui-texts';
import type { Tone } from '../parts/tone';

/** How a unit stands, in a word and a tone. */
export function unitState(unit: UnitView, words: UiTexts): { readonly tone: Tone; readonly text: string } {
  const { consolidate, names } = words;
  switch (unit.status) {
    case 'received':
      return { tone: 'good', text: lower(names.unitStatuses.received) };
    case 'late':
      return {
        tone: 'warning',
        text: unit.daysLate === undefined ? lower(names.unitStatuses.late) : consolidate.daysLate(unit.daysLate),
      };
    case 'missing':
      return {
        tone: unit.files.length === 0 ? 'danger' : 'warning',
        text:
          unit.files.length > 0
            ? consolidate.missingMonths(unit.missingMonths.length)
            : unit.notUsed
              ? consolidate.notUsable
              : lower(names.unitStatuses.missing),
      };
    case 'error':
      return { tone: 'danger', text: consolidate.errors(unit.errors) };
    case 'duplicate':
      return { tone: 'warning', text: consolidate.duplicates };
    default:
      return unit.status satisfies never;
  }
}

// The words stand inside a table, not at the start of a sentence.
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
