import type { Settings } from '../../core/forms/settings';
import { plainDate } from '../../core/model/plain-date';
import { parentCodes, reportingUnits, type Unit } from '../../core/model/unit';
import { unitKey } from '../../core/model/unit-key';
import type { ScoreRun } from '../score-files';
import type { RankedUnits } from './score-state';

/** What was ranked, with what is missing from it. */
export function rankedUnits(scored: ScoreRun, settings: Settings, hasLastYear: boolean): RankedUnits {
  const sent = new Set(scored.units.map(unitKey));
  const units = expectedUnits(settings, scored.year);
  return {
    scored,
    missing: units.filter((unit) => !sent.has(unitKey(unit))).map(({ name }) => name),
    expected: units.length,
    otherFiles: scored.run.files.filter(({ scoreSheet, findings }) => !scoreSheet && !isUnreadable(findings)).length,
    lastYearUnread: hasLastYear && scored.lastYear === null,
  };
}

/** The units that have to send a sheet for the year: those at its end that join nobody's reports. */
function expectedUnits({ units }: Settings, year: number | null): readonly Unit[] {
  const end = year === null ? null : plainDate(year, 12, 31);
  if (end !== null) return reportingUnits(units, end);
  const joining = parentCodes(units);
  return units.filter(({ code }) => !joining.has(code));
}

function isUnreadable(findings: ScoreRun['findings']): boolean {
  return findings.some(({ code }) => code === 'read.unreadable');
}
