import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { ScorePart, ScoreRow } from '../../model/score-sheet';
import { foldName } from '../../sheet/names/fold-name';
import type { ScoreForm } from '../form/score-form';
import type { ScoreTable } from './find-score-table';
import { lineFindings } from './line-findings';
import { placeLines } from './place-lines';
import { scoreRowTests, type ScoreRowTests } from './row-tests';
import { scoreLines, type ScoreLine } from './score-lines';
import { withoutMixedSums } from './score-rounds';

export interface ReadRows {
  readonly rows: readonly ScoreRow[];
  readonly total: ScoreRow | null;
  /** Whether the role of a row is doubtful. */
  readonly isUnclear: boolean;
  readonly findings: readonly Finding[];
}

/** Reads criteria and total of a table. Rows that are neither are left out; those with figures are said. */
export function readRows(table: ScoreTable, form: ScoreForm, place: FindingPlace): ReadRows {
  const tests = scoreRowTests(form);
  const lines = scoreLines(table, form, tests, place);
  const wholes = form.rules.flatMap((rule) => (rule.kind === 'maxima' ? rule.totals : []));
  const placed = placeLines(lines, tests, wholes);
  const { nodes, total, numbered } = placed;
  const places = new Map(nodes.map((node, index) => [node, index]));
  const rows = nodes.map(({ line, parent, children }) => ({
    ...plainRow({ ...line, number: line.number === '' ? (numbered.get(line) ?? '') : line.number }),
    parent: (parent && places.get(parent)) ?? null,
    isLeaf: children.length === 0,
  }));
  const sums = withoutMixedSums(rows, total && plainRow(total), table);
  const said = lineFindings(placed, place, table.columns.number ?? null);
  const read = total === null ? nodes.map(({ line }) => line) : [...nodes.map(({ line }) => line), total];
  return {
    rows: rowParts(sums.rows, tests),
    total: sums.total && { ...sums.total, isLeaf: false, parent: null, part: null },
    isUnclear: said.some(({ severity }) => severity !== 'note'),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...said,
      ...withoutValues(
        read.flatMap(({ withoutValue }) => withoutValue),
        rows,
        place,
      ),
      ...twice(rows, place),
    ],
  };
}

function plainRow(line: ScoreLine): Omit<ScoreRow, 'isLeaf' | 'parent' | 'part'> {
  const { row, number, name, points, evidence, note, declared, declaredFigure, applies, at } = line;
  const own = { row, number, name, points, evidence, note, declared, applies, at };
  return declaredFigure ? { ...own, declaredFigure } : own;
}

function withoutValues(
  cells: readonly CellAddress[],
  rows: readonly { readonly row: number; readonly isLeaf: boolean }[],
  place: FindingPlace,
): readonly Finding[] {
  const [first] = cells;
  if (!first) return [];
  const leaves = new Set(rows.filter(({ isLeaf }) => isLeaf).map(({ row }) => row));
  const params = { cells: cells.map(formatAddress), derived: cells.filter(({ row }) => !leaves.has(row)).length };
  const at = { ...place, cell: first };
  const rule = 'formula-without-value';
  return [finding({ rule, code: 'read.formula.no-value', severity: 'warning', at, params })];
}

type TwiceRow = Pick<ScoreRow, 'number' | 'parent' | 'at'>;

/** Two criteria with one number under the same parent: the second is read as well, and said. */
function twice(rows: readonly TwiceRow[], place: FindingPlace): readonly Finding[] {
  const seen = new Map<string, TwiceRow>();
  return rows.flatMap((row) => {
    const key = `${String(row.parent)}:${row.number}`;
    const first = seen.get(key);
    if (row.number === '' || !first) {
      seen.set(key, row);
      return [];
    }
    const params = { cell: formatAddress(row.at), number: row.number, first: formatAddress(first.at) };
    const at = { ...place, cell: row.at };
    return [finding({ rule: 'table', code: 'read.criterion.twice', severity: 'warning', at, params })];
  });
}

/** Says of each row which part it belongs to: leaves by their scores and names, parents by their leaves. */
function rowParts(rows: readonly Omit<ScoreRow, 'part'>[], tests: ScoreRowTests): readonly ScoreRow[] {
  const parts = rows.map((row): ScorePart | null => (row.isLeaf ? leafPart(row, rows, tests) : null));
  const under = new Map<number, Set<ScorePart | null>>();
  // Children stand behind their parents, so going back every parent finds its children settled.
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row?.isLeaf === false) {
      const [part = null, ...others] = under.get(index) ?? [];
      parts[index] = others.length === 0 ? part : null;
    }
    const parent = row?.parent ?? null;
    if (parent !== null) under.set(parent, (under.get(parent) ?? new Set()).add(parts[index] ?? null));
  }
  return rows.map((row, index) => ({ ...row, part: parts[index] ?? null }));
}

function leafPart(
  row: Omit<ScoreRow, 'part'>,
  rows: readonly Omit<ScoreRow, 'part'>[],
  tests: ScoreRowTests,
): ScorePart {
  const above: string[] = [];
  for (let at = row.parent; at !== null; at = rows[at]?.parent ?? null) above.push(foldName(rows[at]?.name ?? ''));
  const names = [foldName(row.name), ...above];
  if (names.some(tests.penalty)) return 'penalty';
  if (names.some(tests.bonus)) return 'bonus';
  const { survey, appraised } = row.points;
  const isAppraised = (appraised?.state ?? 'blank') !== 'blank';
  if (survey && survey.state !== 'blank' && !isAppraised) return 'survey';
  const named = tests.survey(names[0] ?? '') || above.some(tests.surveySection);
  return named && !isAppraised ? 'survey' : 'appraisal';
}
