import { formatAddress } from '../model/address';
import { finding, type Finding, type FindingPlace, type Severity } from '../model/finding';
import type { SettingsCell } from './settings-table';

/** A value that can't be used; the default is kept. `allowed` shows what can. */
export function badValue(place: FindingPlace, cell: SettingsCell, allowed: string, text = cell.text): Finding {
  const params = { ...placed(place, cell), text, allowed };
  const at = { ...place, cell: cell.at };
  return finding({ rule: 'settings', code: 'settings.value.bad', severity: 'warning', at, params, actual: text });
}

/** A cell without which the row can't be used as it should. */
export function blankCell(place: FindingPlace, cell: SettingsCell, caption: string): Finding {
  const params = { ...placed(place, cell), caption };
  const at = { ...place, cell: cell.at };
  return finding({ rule: 'settings', code: 'settings.cell.blank', severity: 'warning', at, params });
}

export function missingColumn(place: FindingPlace, sheet: string, caption: string): Finding {
  const params = { sheet, caption };
  return finding({ rule: 'settings', code: 'settings.column.missing', severity: 'warning', at: place, params });
}

export function missingSheet(place: FindingPlace, sheet: string, severity: Severity): Finding {
  return finding({ rule: 'settings', code: 'settings.sheet.missing', severity, at: place, params: { sheet } });
}

/** A code that stands in a row above; the row is left out. */
export function codeTwice(
  place: FindingPlace,
  cell: SettingsCell,
  code: 'settings.unit.twice' | 'settings.field.twice',
): Finding {
  const params = { ...placed(place, cell), code: cell.text };
  return finding({ rule: 'settings', code, severity: 'error', at: { ...place, cell: cell.at }, params });
}

/** A name that means another entry too; texts with this name are of neither. */
export function nameTwice(place: FindingPlace, cell: SettingsCell, name: string, first: SettingsCell): Finding {
  const params = { ...placed(place, cell), name, first: formatAddress(first.at) };
  const at = { ...place, cell: cell.at };
  return finding({ rule: 'settings', code: 'settings.name.twice', severity: 'warning', at, params });
}

export function unknownParent(place: FindingPlace, cell: SettingsCell): Finding {
  const params = { ...placed(place, cell), code: cell.text };
  const at = { ...place, cell: cell.at };
  return finding({ rule: 'settings', code: 'settings.parent.unknown', severity: 'warning', at, params });
}

/** Sheets of the settings have the same columns, so a cell alone does not say where it is. */
function placed(place: FindingPlace, { at }: SettingsCell): { readonly cell: string; readonly sheet: string } {
  return { cell: formatAddress(at), sheet: place.sheet ?? '' };
}
