import { parseAddress, type CellAddress } from '../../../src/core/model/address';
import { cellRuns } from '../../../src/core/report/cell-runs';

const runs = (...names: string[]): readonly string[] =>
  cellRuns(names.flatMap((name): CellAddress[] => [parseAddress(name) ?? []].flat())).map(
    ({ name, count }) => `${name} ${String(count)}`,
  );

test('cells under one another are one range, two of them or others stay single', () => {
  expect(runs('C30', 'D30', 'C31', 'C32', 'D31', 'F40', 'C34')).toEqual([
    'C30:C32 3',
    'C34 1',
    'D30 1',
    'D31 1',
    'F40 1',
  ]);
  expect(runs()).toEqual([]);
});
