import type { UnitColumn } from './settings-captions';
import type { SettingsSheet } from './settings-sheet';
import type { Finding, FindingPlace } from '../model/finding';
import type { PlainDate } from '../model/plain-date';
import type { Unit } from '../model/unit';
import { exactKey } from '../sheet/names/fold-name';
import { readDate } from './read-date';
import { namesTwice, readNamedEntries } from './read-named-entries';
import { badValue, unknownParent } from './settings-findings';
import type { SettingsTable } from './settings-table';

/** The units of the settings. The unit that joins others' reports is given by its code or its name. */
export function readUnits(
  table: SettingsTable<UnitColumn>,
  definition: SettingsSheet<UnitColumn>,
  place: FindingPlace,
  findings: Finding[],
): readonly Unit[] {
  const rows = readNamedEntries<UnitColumn>(table, definition, 'settings.unit.twice', place, findings);
  const codes = new Set(rows.map(({ entry }) => entry.code));
  const codeOfName = new Map(rows.map(({ entry }) => [exactKey(entry.name), entry.code]));

  const units = rows.map(({ entry, row }): Unit => {
    const written = row.parent.text;
    const parent = codes.has(written) ? written : codeOfName.get(exactKey(written));
    if (written !== '' && (parent === undefined || parent === entry.code)) {
      findings.push(unknownParent(place, row.parent));
    }
    const from = readDate(row.validFrom, place, findings);
    const to = readDate(row.validTo, place, findings);
    const backwards = from !== null && to !== null && to < from;
    if (backwards) findings.push(badValue(place, row.validTo, `≥ ${shown(from)}`, shown(to)));
    return {
      ...entry,
      ...(written !== '' && parent !== undefined && parent !== entry.code ? { parent } : {}),
      ...(from === null ? {} : { validFrom: from }),
      ...(to === null || backwards ? {} : { validTo: to }),
    };
  });
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  findings.push(...namesTwice<UnitColumn>(rows, (a, b) => neverTogether(byCode.get(a), byCode.get(b)), place));
  return units;
}

/** A unit that ended before the other began may have left it its name. */
function neverTogether(a: Unit | undefined, b: Unit | undefined): boolean {
  if (!a || !b) return false;
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore(a: Unit, b: Unit): boolean {
  return a.validTo !== undefined && b.validFrom !== undefined && a.validTo < b.validFrom;
}

function shown(date: PlainDate): string {
  return date.split('-').reverse().join('/');
}
