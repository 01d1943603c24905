import type { UnitResult } from '../../model/consolidation';
import { fillTemplate } from '../../report/fill-template';
import { monthsText } from '../../report/format-text';
import type { ReportContext } from './report-context';

/** State of a unit in few words, with the months where only some are missing. */
export function statusText(context: ReportContext, unit: UnitResult): string {
  const { words } = context.definition;
  switch (unit.status) {
    case 'received':
      return words.statusReceived;
    case 'late':
      return words.statusLate;
    case 'error':
      return words.statusError;
    case 'duplicate':
      return words.statusDuplicate;
    case 'missing':
      return unit.files.length === 0 || unit.missingMonths.length === 0
        ? words.statusMissing
        : fillTemplate(words.statusMissingMonths, { months: monthsText(unit.missingMonths, words) });
    default:
      return unit.status satisfies never;
  }
}
