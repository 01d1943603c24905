import type { SettingsSheet } from './settings-sheet';
import type { Finding, FindingPlace } from '../model/finding';
import { exactKey } from '../sheet/names/fold-name';
import type { NamedEntry } from '../sheet/names/match-name';
import { blankCell, codeTwice, missingColumn, nameTwice } from './settings-findings';
import type { SettingsCell, SettingsRow, SettingsTable } from './settings-table';

type EntryColumn = 'code' | 'name' | 'otherNames';

/** An entry with the row it was read from. */
export interface EntryRow<Column extends string> {
  readonly entry: NamedEntry;
  readonly row: SettingsRow<Column>;
}

/**
 * Code, name and other names of units or fields. A row without a name and a row whose code was there already are left
 * out; a row without a code has its name as code. What is wrong goes to `findings`.
 */
export function readNamedEntries<Column extends string>(
  table: SettingsTable<Column | EntryColumn>,
  definition: SettingsSheet<Column | EntryColumn>,
  twice: 'settings.unit.twice' | 'settings.field.twice',
  place: FindingPlace,
  findings: Finding[],
): readonly EntryRow<Column | EntryColumn>[] {
  const caption = { code: definition.columns.code[0] ?? '', name: definition.columns.name[0] ?? '' };
  const codeless = table.missing.includes('code');
  if (table.missing.includes('name')) findings.push(missingColumn(place, table.sheet, caption.name));
  if (codeless) findings.push(missingColumn(place, table.sheet, caption.code));
  const read = new Map<string, EntryRow<Column | EntryColumn>>();
  for (const row of table.rows) {
    const name = oneLine(row.name.text);
    const code = oneLine(row.code.text) || name;
    if (name === '') findings.push(blankCell(place, row.name, caption.name));
    else if (read.has(code)) findings.push(codeTwice(place, row.code, twice));
    else {
      if (row.code.text === '' && !codeless) findings.push(blankCell(place, row.code, caption.code));
      read.set(code, { entry: { code, name, otherNames: otherNames(row.otherNames.text) }, row });
    }
  }
  return [...read.values()];
}

/** Says which names more than one entry bears, unless `apart` knows that the two never meet. */
export function namesTwice<Column extends string>(
  rows: readonly EntryRow<Column | EntryColumn>[],
  apart: (a: string, b: string) => boolean,
  place: FindingPlace,
): readonly Finding[] {
  const known = new Map<string, { code: string; cell: SettingsCell }[]>();
  const findings: Finding[] = [];
  for (const { entry, row } of rows) {
    const names = [entry.name, ...entry.otherNames].map((name, at) => ({
      name,
      cell: at === 0 ? row.name : row.otherNames,
    }));
    for (const { name, cell } of names) {
      const bearers = known.get(exactKey(name)) ?? [];
      const first = bearers.find(({ code }) => code !== entry.code && !apart(code, entry.code));
      if (first) findings.push(nameTwice(place, cell, name, first.cell));
      known.set(exactKey(name), [...bearers, { code: entry.code, cell }]);
    }
  }
  return findings;
}

function otherNames(text: string): readonly string[] {
  const names = text.split(/[;\n]/).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ');
}
