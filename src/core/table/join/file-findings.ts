import type { CheckedFile } from '../../model/checked-file';
import { finding, type Finding } from '../../model/finding';
import { parentCodes } from '../../model/unit';
import type { Settings } from '../../settings/settings';
import { monthsOf, type Period } from '../../model/period';
import { isWithin } from './expected-units';
import type { UnitJoin } from './join-period';
import type { PlacedFiles } from './place-files';

/** What is to be said of files that are in no unit's line: of no known period, without a table, of a unit that joins others. */
export function fileFindings(
  placed: PlacedFiles,
  joins: readonly UnitJoin[],
  period: Period,
  { units }: Settings,
  form: string,
): readonly Finding[] {
  const inTable = new Set(joins.map(({ unit }) => unit.key));
  const parents = [...parentCodes(units)].filter((code) => !inTable.has(code)).sort();

  return [
    ...parentFindings(placed, period, parents),
    ...unplacedFindings(placed),
    ...placed.unread.filter((file) => !isPassed(file)).flatMap((file) => unreadFindings(file, form)),
  ];
}

/** What was found in a report of another form is for those who join that form. */
function unreadFindings({ file, content, findings }: CheckedFile, wanted: string): readonly Finding[] {
  if (content?.engine !== 'table') return findings;
  const params = { file, form: content.form, wanted };
  return [finding({ rule: 'not-used', code: 'join.other-form', severity: 'note', at: { file }, params })];
}

/** Of files that were not opened and that no unit seems to have sent. */
export function passedFindings({ unread }: PlacedFiles): readonly Finding[] {
  return unread.filter(isPassed).flatMap(({ findings }) => findings);
}

function isPassed({ content, findings, named }: CheckedFile): boolean {
  return (
    content?.engine !== 'table' &&
    !named?.unit &&
    findings.every(({ code }) => code === 'file.passed' || code === 'file.settings')
  );
}

function parentFindings(placed: PlacedFiles, period: Period, parents: readonly string[]): readonly Finding[] {
  const months = monthsOf(period);
  return parents.flatMap((code) =>
    [...(placed.units.get(code)?.periods.values() ?? [])]
      .flat()
      .filter((sent) => isWithin(sent.period, months))
      .map(({ file, submission }) => {
        const params = { file, unit: submission.unit.name };
        return finding({ rule: 'unit', code: 'join.parent-unit', severity: 'warning', at: { file }, params });
      }),
  );
}

/** That a file counts nowhere says more than that its period is unknown, and takes the place of it. */
function unplacedFindings({ unplaced }: PlacedFiles): readonly Finding[] {
  return unplaced.flatMap(({ file, findings }) => [
    finding({ rule: 'period', code: 'join.unplaced', severity: 'warning', at: { file }, params: { file } }),
    ...findings.filter(({ code }) => code !== 'read.period.unknown'),
  ]);
}
