import { formatAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { Period } from '../../model/period';
import type { SubmittedUnit } from '../../model/submission';
import { isValidOn, type Unit } from '../../model/unit';
import { withoutCommittee } from '../names/fold-name';
import type { PreparedNames } from '../names/match-name';
import { matchNamed } from './match-unit';
import { otherHeading, unitsAbove, type TableOnSheet } from './unit-above';
import { unitFromFileName } from './unit-from-file-name';

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
  const { reporting: written, headings } = unitsAbove(table, units, joining);
  if (!written) {
    const params = { taken: fromFile?.entry.name ?? null, where: fromFile?.where ?? null };
    const findings = [finding({ rule: 'unit', code: 'read.unit.missing', severity: 'warning', at: place, params })];
    return {
      unit: {
        text: null,
        at: null,
        code: fromFile?.entry.code ?? null,
        name: fromFile?.entry.name ?? file.split('/').at(-1) ?? file,
      },
      findings,
    };
  }
  const { name: text, code = '', at } = written;
  const cell = formatAddress(at);
  const here = { ...place, cell: at };
  const validThen = (unit: Unit): boolean =>
    period === null || isValidOn(unit, period.to) || isValidOn(unit, period.from);
  const { match, coded } = matchNamed(written, units, validThen);
  const findings: Finding[] = [];
  const other = otherHeading(headings, written, units, joining, validThen);
  if (other) {
    const name = match.how === 'unknown' ? unitName(text) : match.entry.name;
    const params = { cell: formatAddress(other.at), other: other.name, name, nameCell: cell };
    findings.push(
      finding({
        rule: 'unit',
        code: 'read.unit.letterhead',
        severity: 'warning',
        at: { ...place, cell: other.at },
        params,
        actual: other.name,
        expected: name,
      }),
    );
  }
  if (match.how === 'unknown') {
    if (coded) {
      const params = { cell, code, unit: coded.name, name: unitName(text) };
      findings.push(finding({ rule: 'unit', code: 'read.unit.code', severity: 'warning', at: here, params }));
    } else if (units.entries.length > 0) {
      const params = { cell, text, candidates: match.candidates };
      findings.push(
        finding({ rule: 'unit', code: 'read.unit.unknown', severity: 'warning', at: here, params, actual: text }),
      );
    }
    return { unit: { text, at, code: null, name: unitName(text) }, findings };
  }
  const unit = match.entry;
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
  if (fromFile && fromFile.entry.code !== unit.code) {
    const params = { cell, name: unit.name, other: fromFile.entry.name, where: fromFile.where };
    findings.push(
      finding({
        rule: 'unit',
        code: 'read.unit.elsewhere',
        severity: 'warning',
        at: here,
        params,
        actual: unit.name,
        expected: fromFile.entry.name,
      }),
    );
  }
  return { unit: { text, at, code: unit.code, name: unit.name }, findings };
}

/** "UBND xã Nam Dong" is the committee of "Xã Nam Dong". */
function unitName(text: string): string {
  const name = withoutCommittee(text);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
