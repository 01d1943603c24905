import { buildReport } from '../../../src/core/table/report/build-report';
import { planReport } from '../../../src/core/report/plan-report';
import { lookOf } from '../../../src/core/report/style-roles';
import { formatAddress, formatRange } from '../../../src/core/model/address';
import type { PlanCell, PlanFormula, WriteOperation, WritePlan } from '../../../src/core/report/write-plan';
import { dossierForm } from '../../../src/forms/dossier.form';
import { dossierReport } from '../../../src/forms/dossier.report';
import { consolidation, field, SETTINGS, sums, unit, type Parts } from './sample-consolidation';

const PARTS: Parts = [6, 3, 1, 4, 3, 1, 1, 1];

function planOf(units: number, fields: number, parts: Parts = PARTS): WritePlan {
  const data = consolidation(
    Array.from({ length: units }, (_, index) => unit(`Xã ${String(index + 1)}`, sums(parts))),
    Array.from({ length: fields }, (_, index) => field(`Lĩnh vực ${String(index + 1)}`, sums(parts))),
  );
  return planReport(buildReport(data, dossierForm, SETTINGS, dossierReport, () => ''));
}

function operations<Op extends WriteOperation['op']>(
  plan: WritePlan,
  op: Op,
  sheet: string,
): Extract<WriteOperation, { op: Op }>[] {
  return plan.operations.filter(
    (each): each is Extract<WriteOperation, { op: Op }> => each.op === op && each.sheet === sheet,
  );
}

/** Last written value by address. */
function cells(plan: WritePlan, sheet: string): Map<string, PlanCell> {
  return new Map(
    operations(plan, 'write-cells', sheet).flatMap(({ at, rows }) =>
      rows.flatMap((row, r) =>
        row.map((cell, c) => [formatAddress({ row: at.row + r, column: at.column + c }), cell] as const),
      ),
    ),
  );
}

const FIELDS = 'Tổng hợp II.06a';

describe('planReport', () => {
  it('is plain JSON and the same every time', () => {
    const plan = planOf(3, 3);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(planOf(3, 3)).toEqual(plan);
  });

  it('merges captions: groups across, columns without groups downwards', () => {
    const merges = operations(planOf(2, 2), 'merge', FIELDS).map(({ range }) => formatRange(range));
    // Head of 5 rows, title, 3 subtitles, a gap, the unit of count: captions begin in row 12.
    expect(merges).toEqual(
      expect.arrayContaining(['A12:A14', 'B12:B14', 'C12:F12', 'D13:E13', 'F13:F14', 'G12:J12', 'N12:N14']),
    );
    const written = cells(planOf(2, 2), FIELDS);
    expect(written.get('D13')).toBe('Trong kỳ');
    expect(written.get('E14')).toBe('Trực tiếp, dịch vụ bưu chính');
    expect([written.get('C15'), written.get('M15')]).toEqual(['(3)', '(13)']);
  });

  it('puts addresses into formulas', () => {
    const written = cells(planOf(2, 2), FIELDS);
    const formula = (address: string): string => (written.get(address) as PlanFormula).formula;
    expect(formula('C16')).toBe('D16+E16+F16');
    expect(formula('D18')).toBe('SUM(D16:D17)');
    expect(formula('N18')).toBe('IF(G18=0,"không phát sinh",ROUND(10000*(H18+I18)/G18,0)/10000)');
  });

  it('repeats the captions on every page and prints one page wide on A4 landscape', () => {
    for (const sheet of [
      FIELDS,
      'Theo đơn vị',
      'Theo tháng',
      'Tình hình gửi báo cáo',
      'Lỗi và cảnh báo',
      'Nguồn số liệu',
    ]) {
      const [page] = operations(planOf(2, 2), 'page-setup', sheet);
      expect(page!.setup).toMatchObject({ paper: 'A4', orientation: 'landscape' });
      expect(page!.setup.printArea.from).toEqual({ row: 0, column: 0 });
    }
    expect(operations(planOf(2, 2), 'page-setup', FIELDS)[0]!.setup.titleRows).toEqual([11, 14]);
    expect(operations(planOf(2, 2), 'freeze', FIELDS)[0]).toMatchObject({ rows: 15, columns: 2 });
  });

  it('never leaves the signatures alone on a page', () => {
    for (let rows = 3; rows < 60; rows += 1) {
      const [breaks] = operations(planOf(2, rows), 'page-breaks', FIELDS);
      // The body begins in row 15 (from 0) and ends with the total; two rows go with the signatures.
      if (breaks) expect(breaks.rows).toEqual([15 + rows + 1 - 2]);
    }
    expect(operations(planOf(2, 12), 'page-breaks', FIELDS)).toHaveLength(1);
    expect(operations(planOf(2, 1), 'page-breaks', FIELDS)).toHaveLength(0);
  });

  it('prints a table that takes a little more than a page smaller, on one page', () => {
    const tall = (rows: number): unknown => operations(planOf(2, rows), 'page-setup', FIELDS)[0]!.setup.pagesTall;
    expect([1, 8, 10].map(tall)).toEqual([1, 1, 1]);
    expect([20, 40].map(tall)).toEqual([null, null]);
  });

  it('widens columns for large numbers', () => {
    const widths = (factor: number): readonly number[] =>
      operations(planOf(1, 1, PARTS.map((each) => each * factor) as unknown as Parts), 'column-widths', FIELDS)[0]!
        .widths;
    expect(widths(1)[2]).toBe(8.5);
    // 100.000.000 in bold takes 9 digits and 2 points of 11 pt: 9 × 5.5 + 2 × 2.75 = 55, × 1.07, and the cell's own room.
    expect(widths(10_000_000)[2]).toBeGreaterThan(12);
  });

  it('knows a look for every role it uses, and no other styles', () => {
    const roles = planOf(2, 2).operations.flatMap((each) => (each.op === 'style' ? [each.role] : []));
    for (const role of new Set(roles)) expect(lookOf(role).size).toBeGreaterThanOrEqual(10);
  });
});
