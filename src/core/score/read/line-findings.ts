import { formatAddress } from '../../model/address';
import { compareDecimals } from '../../model/decimal';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { figureOf, SUMMED } from './line-sums';
import type { PlacedLines } from './place-lines';
import type { ScoreLine } from './score-lines';

const TABLE = { rule: 'table' } as const;

/** What is to be said of the roles of rows: those left out, headings and numbers that are not there, scores at a level. */
export function lineFindings(
  { outside, unplaced, levels, withoutHeading, numbered, nodes }: PlacedLines,
  place: FindingPlace,
  numberColumn: number | null,
): readonly Finding[] {
  return [
    ...rowsSaid('read.criterion.outside', outside, place),
    ...rowsSaid(
      'read.criterion.levels',
      levels.map(({ line }) => line),
      place,
    ),
    ...unplaced.map((line) => {
      const params = { cell: formatAddress(line.at), row: line.row + 1, text: line.name };
      const said = { ...TABLE, code: 'read.criterion.unplaced', severity: 'warning' } as const;
      return finding({ ...said, at: { ...place, cell: line.at }, params });
    }),
    ...withoutHeading.flatMap(({ number, nodes: parts }) => {
      const [first, last] = [parts[0]?.line, parts.at(-1)?.line];
      if (!first || !last) return [];
      const params = { cell: formatAddress(first.at), number, first: first.number, last: last.number };
      const said = { ...TABLE, code: 'read.criterion.no-heading', severity: 'error' } as const;
      return [finding({ ...said, at: { ...place, cell: first.at }, params, expected: number })];
    }),
    ...[...numbered].flatMap(([{ row, at, findings }, taken]) => {
      // What became of the number has been said.
      if (findings.some(({ code }) => code === 'read.criterion.date')) return [];
      const cell = { row, column: numberColumn ?? at.column };
      const params = { cell: formatAddress(cell), taken };
      const said = { ...TABLE, code: 'read.criterion.no-number', severity: 'warning' } as const;
      return [finding({ ...said, at: { ...place, cell }, params, expected: taken || null })];
    }),
    ...nodes.flatMap(({ line }) => {
      if (line.number === '' || line.name !== '') return [];
      const params = { cell: formatAddress(line.at), number: line.number };
      const said = { ...TABLE, code: 'read.criterion.no-name', severity: 'warning' } as const;
      return [finding({ ...said, at: { ...place, cell: line.at }, params })];
    }),
    ...levels.flatMap(({ line, of }) => scoredLevel(line, of, place)),
  ];
}

function rowsSaid(
  code: 'read.criterion.outside' | 'read.criterion.levels',
  lines: readonly ScoreLine[],
  place: FindingPlace,
): readonly Finding[] {
  const sorted = [...lines].sort((a, b) => a.row - b.row);
  const [first] = sorted;
  if (!first) return [];
  const params = { rows: sorted.map(({ row }) => row + 1) };
  return [finding({ ...TABLE, code, severity: 'note', at: { ...place, cell: first.at }, params })];
}

/** Points at a level of a scale that its criterion does not have. */
function scoredLevel(line: ScoreLine, of: ScoreLine, place: FindingPlace): readonly Finding[] {
  return SUMMED.flatMap((column) => {
    const own = column === 'maximum' ? undefined : line.points[column];
    if (own?.state !== 'known') return [];
    const above = figureOf(of, column);
    if (!above.isBlank && above.value && compareDecimals(above.value, own.value) === 0) return [];
    const cell = { row: line.row, column: own.column };
    const right = of.points[column];
    const params = {
      cell: formatAddress(cell),
      number: of.number || of.name,
      right: formatAddress({ row: of.row, column: right?.column ?? own.column }),
    };
    const said = { ...TABLE, code: 'read.points.at-level', severity: 'warning' } as const;
    return [finding({ ...said, at: { ...place, cell }, params })];
  });
}
