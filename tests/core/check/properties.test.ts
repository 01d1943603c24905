import fc from 'fast-check';
import { checkSubmission } from '../../../src/core/check/check-submission';
import { DEFAULT_SETTINGS } from '../../../src/core/forms/settings';
import type { Finding } from '../../../src/core/model/finding';
import { dossierForm } from '../../../src/forms/dossier.form';
import { buildSubmission } from '../build-submission';

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

test('two mistyped figures give at most two findings, and at least one', () => {
  const twice = fc.record({
    rows: sheet,
    a: fc.nat(),
    b: fc.nat(),
    x: fc.nat({ max: 10 }),
    y: fc.nat({ max: 10 }),
    up: count,
    more: count,
  });
  fc.assert(
    fc.property(twice, ({ rows, a, b, x, y, up, more }) => {
      const [first, second] = [a % rows.length, b % rows.length];
      fc.pre(first !== second || x !== y);
      const once = withCell(rows, first, x, rows[first]![x]! + up);
      const wrong = withCell(once, second, y, once[second]![y]! + more);
      const { length } = check(wrong);
      expect(length).toBeGreaterThanOrEqual(1);
      expect(length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 500 },
  );
});
