import { fc } from '../../../support/properties';
import { formatRange } from '../../../../src/core/model/address';
import { rectangles } from '../../../../src/hosts/excel/plan/look-steps';

test('joins runs downwards while they stay as wide', () => {
  const grid = ['aab', 'aab', 'ab.', 'aab'];
  const found = rectangles(4, 3, (row, column) => {
    const sign = grid[row]![column]!;
    return sign === '.' ? undefined : sign;
  });
  expect([...found].map(([key, ranges]) => [key, ranges.map(formatRange).sort()])).toEqual([
    ['a', ['A1:B2', 'A3', 'A4:B4']],
    ['b', ['B3', 'C1:C2', 'C4']],
  ]);
});

test('covers every cell with its key exactly once, and no other cell', () => {
  const grids = fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { minLength: 6, maxLength: 6 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(grids, (grid) => {
      const covered = grid.map((row) => row.map((): string[] => []));
      for (const [key, ranges] of rectangles(grid.length, 6, (row, column) => grid[row]![column])) {
        for (const { from, to } of ranges) {
          for (let row = from.row; row <= to.row; row += 1) {
            for (let column = from.column; column <= to.column; column += 1) covered[row]![column]!.push(key);
          }
        }
      }
      expect(covered).toEqual(grid.map((row) => row.map((key) => (key === undefined ? [] : [key]))));
    }),
  );
});
