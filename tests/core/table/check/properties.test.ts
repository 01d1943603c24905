import { fc } from '../../../support/properties';
import { checkSubmission } from '../../../../src/core/table/check/check-submission';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Finding } from '../../../../src/core/model/finding';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSubmission } from '../../build-submission';

/** Columns (3) to (13) as 0 to 10; the total of each part's row. */
const ROW_TOTAL: Readonly<Record<number, number>> = { 1: 0, 2: 0, 3: 0, 5: 4, 6: 4, 7: 4, 9: 8, 10: 8 };
const count = fc.integer({ min: 1, max: 300 });

/** A row in which R1 to R4 hold. */
const fieldRow = fc.tuple(count, count, count, count, count, fc.nat({ max: 20 })).map((flow) => {
  const [online, direct, carried, early, onTime, late] = flow;
  const received = online + direct + carried;
  const done = [Math.min(early, received), 0, 0];
  done[1] = Math.min(onTime, received - done[0]!);
  done[2] = Math.min(late, received - done[0]! - done[1]);
  const resolved = done[0]! + done[1] + done[2];
  const pending = received - resolved;
  const pendingLate = Math.floor(pending / 3);
  return [received, online, direct, carried, resolved, ...done, pending, pending - pendingLate, pendingLate];
});

/** Field rows and their total row, all right. */
const sheet = fc.array(fieldRow, { minLength: 2, maxLength: 12 }).map((rows) => {
  const totals = rows[0]!.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0));
  return [...rows, totals];
});

function check(rows: readonly (readonly number[])[]): readonly Finding[] {
  const lines = rows.map((row, index) => {
    const label = index === rows.length - 1 ? 'T:TỔNG CỘNG' : `Lĩnh vực ${String(index)}`;
    return `${label} | ${row.join(' ')}`;
  });
  return checkSubmission(buildSubmission(lines.join('\n')), dossierForm, DEFAULT_SETTINGS, null);
}

function withCell(rows: readonly (readonly number[])[], row: number, column: number, value: number): number[][] {
  return rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
}

/** One figure mistyped; where totals are formulas, they follow. */
const mistake = fc.record({
  rows: sheet,
  row: fc.nat(),
  column: fc.nat({ max: 10 }),
  delta: fc.integer({ min: -300, max: 300 }).filter((delta) => delta !== 0),
  rowFormula: fc.boolean(),
  columnFormula: fc.boolean(),
});

test('one mistyped figure gives one finding, in its row, and a fix is never wrong', () => {
  fc.assert(
    fc.property(mistake, ({ rows, row, column, delta, rowFormula, columnFormula }) => {
      const wrongRow = row % rows.length;
      const last = rows.length - 1;
      const moved = new Set([`${String(wrongRow)}:${String(column)}`]);
      const rowTotal = ROW_TOTAL[column];
      if (rowFormula && rowTotal !== undefined) moved.add(`${String(wrongRow)}:${String(rowTotal)}`);
      if (columnFormula) for (const key of [...moved]) moved.add(`${String(last)}:${key.split(':')[1]!}`);
      const wrong = rows.map((cells, r) =>
        cells.map((cell, c) => cell + (moved.has(`${String(r)}:${String(c)}`) ? delta : 0)),
      );
      fc.pre(wrong.flat().every((cell) => cell >= 0));

      const findings = check(wrong);
      expect(findings).toHaveLength(1);
      const [{ at, fix }] = findings as [Finding];
      expect(at.cell?.row).toBe(9 + wrongRow);
      if (!fix) return;
      expect(fix.value).toBe(rows[fix.cell.row - 9]?.[fix.cell.column - 2]);
    }),
    { numRuns: 1500 },
  );
});

test('a right sheet has no finding', () => {
  fc.assert(
    fc.property(sheet, (rows) => {
      expect(check(rows)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Found by chance: mistakes of one size in sister columns of two rows look like one in their total and two more. */
const SISTER_COLUMNS = {
  rows: [
    [3, 1, 1, 1, 2, 1, 1, 0, 1, 1, 0],
    [3, 1, 1, 1, 2, 1, 1, 0, 1, 1, 0],
    [6, 1, 1, 4, 6, 1, 5, 0, 0, 0, 0],
    [3, 1, 1, 1, 2, 1, 1, 0, 1, 1, 0],
    [3, 1, 1, 1, 2, 1, 1, 0, 1, 1, 0],
    [18, 5, 5, 8, 14, 5, 9, 0, 4, 4, 0],
  ],
  mistakes: [
    { row: 3, column: 6, delta: 5 },
    { row: 2, column: 7, delta: 5 },
  ],
};
/** One figure too large and another of its column too small: their column looks mistyped as well. */
const ONE_COLUMN = {
  ...SISTER_COLUMNS,
  mistakes: [
    { row: 2, column: 0, delta: 3 },
    { row: 4, column: 0, delta: -2 },
  ],
};
/** Both in one column, one of them in the total row. Its sum is wrong as well, so it is no right value for the total. */
const PART_AND_TOTAL = {
  ...SISTER_COLUMNS,
  mistakes: [
    { row: 5, column: 3, delta: 2 },
    { row: 2, column: 3, delta: 1 },
  ],
};

test('two mistyped figures give one finding or two, and a fix is never wrong', () => {
  const delta = fc.integer({ min: -300, max: 300 }).filter((by) => by !== 0);
  // Small numbers, as most communes have them, coincide more often.
  const small = fc.integer({ min: -4, max: 4 }).filter((by) => by !== 0);
  const mistyped = fc.record({ row: fc.nat(), column: fc.nat({ max: 10 }), delta: fc.oneof(delta, small) });
  const twice = fc.record({ rows: sheet, mistakes: fc.array(mistyped, { minLength: 2, maxLength: 2 }) });
  fc.assert(
    fc.property(twice, ({ rows, mistakes }) => {
      const places = mistakes.map(({ row, column }) => `${String(row % rows.length)}:${String(column)}`);
      fc.pre(places[0] !== places[1]);
      const wrong = mistakes.reduce(
        (cells, { row, column, delta: by }) =>
          withCell(cells, row % rows.length, column, cells[row % rows.length]![column]! + by),
        rows,
      );
      fc.pre(wrong.flat().every((cell) => cell >= 0));
      const findings = check(wrong);
      expect([1, 2]).toContain(findings.length);
      for (const { fix } of findings) if (fix) expect(fix.value).toBe(rows[fix.cell.row - 9]?.[fix.cell.column - 2]);
    }),
    { numRuns: 1000, examples: [[SISTER_COLUMNS], [ONE_COLUMN], [PART_AND_TOTAL]] },
  );
});
