import { formatAddress, type CellAddress } from '../model/address';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import type { Period } from '../model/period';
import type { SubmittedUnit } from '../model/submission';
import { isValidOn, type Unit } from '../model/unit';
import type { HeadRows } from './table-head';
import type { SheetGrid } from './sheet-grid';
import { matchName, type NameMatch, type PreparedNames } from './match-name';
import { unitFromFileName } from './unit-from-file-name';
import { unitInText } from './unit-text';

/** A table of any form: the lines above its head name the unit. */
export interface TableOnSheet {
  readonly grid: SheetGrid;
  readonly head: HeadRows;
}

/**
 * The unit that reports: named above the table ("Đơn vị báo cáo: …"), else by a heading that is a unit of the settings,
 * else by the file name. Names that are not plainly the settings' are said.
 */
export function readUnit(
  table: TableOnSheet,
  units: PreparedNames<Unit>,
  joining: ReadonlySet<string>,
  period: Period | null,
  file: string,
  place: FindingPlace,
): { readonly unit: SubmittedUnit; readonly findings: readonly Finding[] } {
  const fromFile = unitFromFileName(file, units);
  const written = writtenUnit(table, units, joining);
  if (!written) {
    const params = { taken: fromFile?.name ?? null };
    const findings = [finding({ rule: 'unit', code: 'read.unit.missing', severity: 'warning', at: place, params })];
    return {
      unit: {
        text: null,
        at: null,
        code: fromFile?.code ?? null,
        name: fromFile?.name ?? file.split('/').at(-1) ?? file,
      },
      findings,
    };
  }
  const { name: text, at } = written;
  const cell = formatAddress(at);
  const here = { ...place, cell: at };
  if (units.entries.length === 0) return { unit: { text, at, code: null, name: unitName(text) }, findings: [] };

  const validThen = (unit: Unit): boolean =>
    period === null || isValidOn(unit, period.to) || isValidOn(unit, period.from);
  const match = matchUnit(text, units, validThen);
  if (match.how === 'unknown') {
    const params = { cell, text, candidates: match.candidates };
    const findings = [
      finding({ rule: 'unit', code: 'read.unit.unknown', severity: 'warning', at: here, params, actual: text }),
    ];
    return { unit: { text, at, code: null, name: unitName(text) }, findings };
  }
  const unit = match.entry;
  const findings: Finding[] = [];
  if (match.how === 'inexact') {
    const params = { cell, text, name: unit.name };
    findings.push(
      finding({
        rule: 'unit',
        code: 'read.unit.inexact',
        severity: 'note',
        at: here,
        params,
        actual: text,
        expected: unit.name,
      }),
    );
  }
  if (period && !validThen(unit)) {
    const params = { cell, name: unit.name, period: period.id };
    findings.push(finding({ rule: 'unit', code: 'read.unit.not-valid', severity: 'warning', at: here, params }));
  }
  if (fromFile && fromFile.code !== unit.code) {
    const params = { cell, name: unit.name, other: fromFile.name };
    findings.push(
      finding({
        rule: 'unit',
        code: 'read.unit.elsewhere',
        severity: 'warning',
        at: here,
        params,
        actual: unit.name,
        expected: fromFile.name,
      }),
    );
  }
  return { unit: { text, at, code: unit.code, name: unit.name }, findings };
}

/** The commune's own service centre or one-stop desk reports for the commune; taken for it, and said. */
function matchUnit(text: string, units: PreparedNames<Unit>, validThen: (unit: Unit) => boolean): NameMatch<Unit> {
  const match = matchName(text, units, validThen);
  const owner = text.replace(
    /^(?:trung tâm (?:phục vụ hành chính công|pvhcc)|tt ?pvhcc|bộ phận (?:một cửa|tiếp nhận và trả kết quả))\s+/iu,
    '',
  );
  if (match.how !== 'unknown' || owner === text) return match;
  const ofOwner = matchName(owner, units, validThen);
  return ofOwner.how === 'exact' ? { how: 'inexact', entry: ofOwner.entry } : ofOwner;
}

/** "UBND xã Nam Dong" is the committee of "Xã Nam Dong". */
function unitName(text: string): string {
  const name = text.replace(/^(?:UBND|[UỦ][yỷỶY] ban nhân dân)\s+/iu, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface WrittenUnit {
  readonly name: string;
  readonly at: CellAddress;
}

/** "Đơn vị báo cáo: UBND xã X" in one cell, or the caption in one and the name in the next; else a heading line. */
function writtenUnit(
  table: TableOnSheet,
  units: PreparedNames<Unit>,
  joining: ReadonlySet<string>,
): WrittenUnit | null {
  const headings: WrittenUnit[] = [];
  for (const { row, columns } of table.grid.rows) {
    if (row >= table.head.first) break;
    for (const [index, column] of columns.entries()) {
      const found = unitInText(table.grid.text(row, column));
      if (!found) continue;
      if (found.how === 'heading') {
        headings.push({ name: found.name, at: { row, column } });
        continue;
      }
      if (found.name !== '') return { name: found.name, at: { row, column } };
      const next = columns[index + 1];
      const beside = next === undefined ? '' : table.grid.text(row, next).trim();
      if (next !== undefined && beside !== '') return { name: beside, at: { row, column: next } };
    }
  }
  // The agency above stands in the head too: a unit that reports is meant, else the line nearest to the table.
  const reporting = headings.find(({ name }) => {
    const match = matchName(name, units);
    return match.how !== 'unknown' && !joining.has(match.entry.code);
  });
  return reporting ?? headings.at(-1) ?? null;
}
