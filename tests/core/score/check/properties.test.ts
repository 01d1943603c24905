import { fc } from '../../../support/properties';
import type { TestCell } from '../../build-sheet';
import { formatAddress } from '../../../../src/core/model/address';
import { byNumber, FIRST, HEAD, readTable, tableOf, type Rows, type TestLeaf } from '../read/score-table';

const COLUMNS = { maximum: 2, self: 3, appraised: 4, survey: 5, achieved: 6 } as const;

const quarters = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 4 }).map((units) => units / 4);

/** Fields with criteria, some of which have parts. The last criterion makes the maxima 100; it may be the survey's. */
const leaves: fc.Arbitrary<readonly TestLeaf[]> = fc
  .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 5 })
  .chain((fields) => {
    const numbers = fields.flatMap((criteria, field) =>
      criteria.flatMap((parts, criterion) => {
        const own = `${String(field + 1)}.${String(criterion + 1)}`;
        return parts < 2 ? [own] : Array.from({ length: parts }, (_, part) => `${own}.${String(part + 1)}`);
      }),
    );
    return fc.tuple(...numbers.map((number) => leafOf(number))).chain((made) => {
      const rest = 100 - made.slice(0, -1).reduce((sum, { maximum }) => sum + maximum, 0);
      return fc.tuple(quarters(rest), fc.boolean()).map(([points, isSurvey]): readonly TestLeaf[] => {
        const last = made.at(-1);
        if (!last) return [];
        const { number } = last;
        const scored = { self: points, appraised: points, survey: null };
        const surveyed = { self: null, appraised: null, survey: points };
        return [...made.slice(0, -1), { number, maximum: rest, ...(isSurvey ? surveyed : scored) }];
      });
    });
  });

function leafOf(number: string): fc.Arbitrary<TestLeaf> {
  return fc
    .integer({ min: 2, max: 8 })
    .map((units) => units / 4)
    .chain((maximum) => fc.record({ maximum: fc.constant(maximum), self: quarters(maximum), cut: quarters(maximum) }))
    .map(({ maximum, self, cut }) => ({ number, maximum, self, appraised: Math.min(self, cut), survey: null }));
}

/** Rows that are no criteria: under the total, or between two rows of the table. */
const below: fc.Arbitrary<Rows> = fc
  .array(
    fc.constantFrom<readonly TestCell[]>(
      [],
      [null, 'Chỉ tiêu giao năm 2024', 100, 65, 65, 27, 92],
      [null, 'Năm 2023', 100, 61.5, 60, 20, 80],
      [null, 'Tăng/giảm so với năm trước', 0, 1.25, -2, 0.5, -1.5],
      [null, 'Điểm trung bình toàn huyện', 100, null, null, null, 85.2],
      [null, 'Ghi chú: điểm tạm tính', null, 3],
      ['1', 'Số văn bản đã ban hành', 12, 12],
      [null, 'NGƯỜI LẬP', null, null, 'CHỦ TỊCH'],
      [null, null, null, null, null, null, 2],
    ),
    { maxLength: 5 },
  )
  .map((rows) => rows);
const between: fc.Arbitrary<readonly TestCell[] | null> = fc.constantFrom<readonly TestCell[] | null>(
  null,
  [null, 'Mang sang', 51.37, 41.37, 31.37, 11.37, 21.37],
  [null, 'Năm 2023', 51.37, 41.37, 31.37],
  [null, '- Đủ: tối đa; thiếu: 0 điểm'],
  HEAD,
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
);

const heads: fc.Arbitrary<Rows> = fc.constantFrom<Rows>(
  [HEAD],
  [
    ['STT', 'Tiêu chí', 'Điểm', null, null, null, null, 'Tài liệu kiểm chứng', 'Ghi chú'],
    [null, null, 'Tối đa', 'Tự chấm', 'Thẩm định', 'ĐTXHH', 'Đạt được'],
  ],
  [
    ['TT', 'Nội dung', 'Điểm số', null, null, null, null, 'Minh chứng', 'Ghi chú'],
    [null, null, 'Tối đa', 'Chấm điểm', null, null, 'Đạt được'],
    [null, null, null, 'Đơn vị tự chấm', 'Hội đồng thẩm định', 'Khảo sát'],
  ],
);

const sum = (list: readonly TestLeaf[], of: (leaf: TestLeaf) => number | null): number =>
  Number(list.reduce((all, leaf) => all + (of(leaf) ?? 0), 0).toFixed(4));

/** What the leaves make, as the sheet must give it: self-score, appraised, survey where there is one. */
function pointsOf(list: readonly TestLeaf[]): readonly (string | null)[] {
  const survey = list.some((leaf) => leaf.survey !== null) ? String(sum(list, (leaf) => leaf.survey)) : null;
  return [String(sum(list, (leaf) => leaf.self)), String(sum(list, (leaf) => leaf.appraised)), survey];
}

test('notes around the criteria change nothing; every row with points that is left out is said', () => {
  fc.assert(
    fc.property(leaves, below, between, fc.nat(), heads, (list, under, row, at, head) => {
      const { rows, total } = tableOf(list);
      const place = 1 + (at % (rows.length - 1));
      const table = [...rows.slice(0, place), ...(row ? [row] : []), ...rows.slice(place), total, ...under];
      const { said, notes, points, sheet } = readTable(table, head);
      expect(said).toEqual([]);
      expect(points.slice(0, 3)).toEqual(pointsOf(list));
      expect(sheet.rows.map(({ number }) => number)).toEqual(rows.map(([number]) => number));
      const hasPoints = (cells: readonly TestCell[]): boolean =>
        cells.slice(2, 7).some((cell) => typeof cell === 'number');
      const leftOut = [...under, ...(row ? [row] : [])].some(hasPoints);
      expect(notes.some((note) => note.startsWith('read.criterion.outside'))).toBe(leftOut);
    }),
    { numRuns: 150 },
  );
});

type Fault = 'higher' | 'blank' | 'text';

/** What is wrong with a cell of points, and the cell. */
function plant(
  list: readonly TestLeaf[],
  rowAt: number,
  columnAt: number,
  fault: Fault,
): { readonly table: Rows; readonly cell: string; readonly isLeaf: boolean; readonly isTotal: boolean } | null {
  const { rows, total } = tableOf(list);
  const table = [...rows, total].map((row) => [...row]);
  const index = rowAt % table.length;
  const row = table[index] ?? [];
  const filled = Object.values(COLUMNS).filter((column) => typeof row[column] === 'number');
  const column = filled[columnAt % filled.length];
  if (column === undefined) return null;
  const value = row[column] as number;
  // A blank sum of nothing is no fault.
  if (fault === 'blank' && value === 0) return null;
  row[column] = fault === 'blank' ? null : fault === 'text' ? 'đạt' : value + 200;
  const isLeaf = list.some(({ number }) => number === row[0]);
  return {
    table,
    cell: formatAddress({ row: FIRST - 1 + index, column }),
    isLeaf,
    isTotal: index === table.length - 1,
  };
}

test('one wrong, blank or unreadable cell of points is said where it stands, and nothing is mended for certain but sums', () => {
  let tried = 0;
  fc.assert(
    fc.property(
      leaves,
      fc.nat(),
      fc.nat(),
      fc.constantFrom<Fault>('higher', 'blank', 'text'),
      (list, rowAt, columnAt, fault) => {
        const planted = plant(list, rowAt, columnAt, fault);
        if (!planted) return;
        const { table, cell, isLeaf } = planted;
        const { said, findings, sheet, points } = readTable(table);
        tried += 1;
        // A maximum too high is known by the sums above it.
        const isMaximum = cell.startsWith('C');
        const cells = said.map((each) => each.split(' ')[1]);
        const listed = findings.flatMap(({ params }) => ('cells' in params ? [...params.cells] : []));
        if (!(isMaximum && isLeaf && fault === 'higher')) expect([...cells, ...listed]).toContain(cell);
        expect(said).not.toEqual([]);
        expect(sheet.rows).toHaveLength(table.length - 1);
        // Points come from the criteria that are scored: a wrong sum changes none of them.
        if (!isLeaf) expect(points.slice(0, 3)).toEqual(pointsOf(list));
        for (const { fix, at } of findings) {
          if (!fix) continue;
          expect([isLeaf, at.cell && formatAddress(at.cell)]).toEqual([false, cell]);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(tried).toBeGreaterThan(200);
});

test('a number that is not there or became a date changes no sum, and is said', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (list, at) => {
      const { rows, total } = tableOf(list);
      const index = at % rows.length;
      const table = [...rows, total].map((row, place) => (place === index ? [null, ...row.slice(1)] : row));
      const { said, points, findings } = readTable(table);
      expect(points.slice(0, 3)).toEqual(pointsOf(list));
      expect(said).not.toEqual([]);
      expect(said.filter((each) => !each.startsWith('read.criterion.'))).toEqual([]);
      expect(findings.some(({ fix }) => fix)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('a heading that is not there is said, and no point is lost or counted twice', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (list, at) => {
      const { rows, total } = tableOf(list);
      const headings = rows.filter(([number]) => !list.some((leaf) => leaf.number === number));
      const gone = headings[at % headings.length];
      const { said, points } = readTable([...rows.filter((row) => row !== gone), total]);
      expect(points.slice(0, 3)).toEqual(pointsOf(list));
      expect(said.some((each) => each.startsWith('read.criterion.no-heading'))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('levels of a scale under any of the criteria are no criteria', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), fc.boolean(), (list, at, isNumbered) => {
      const { rows, total } = tableOf(list);
      const leaf = list[at % list.length];
      const index = rows.findIndex(([number]) => number === leaf?.number);
      const { maximum = 0, number = '' } = leaf ?? {};
      const levels = [maximum, maximum / 2, 0].map((level, place): readonly TestCell[] => [
        isNumbered ? `${number}.${String(place + 1)}` : null,
        `Mức ${String(place + 1)}`,
        level,
      ]);
      const { said, notes, points } = readTable([
        ...rows.slice(0, index + 1),
        ...levels,
        ...rows.slice(index + 1),
        total,
      ]);
      expect([said, points.slice(0, 3)]).toEqual([[], pointsOf(list)]);
      expect(notes.some((note) => note.startsWith('read.criterion.levels'))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('numbers sort as they are counted', () => {
  expect(['1.10', '1.2', '1', '2', '1.2.1'].sort(byNumber)).toEqual(['1', '1.2', '1.2.1', '1.10', '2']);
});
