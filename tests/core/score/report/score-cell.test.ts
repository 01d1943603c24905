import { parseDecimal } from '../../../../src/core/model/decimal';
import { percentFraction } from '../../../../src/core/score/report/score-cell';

test.each([
  ['89.925', 0.8993],
  ['66.6666666667', 0.6667],
  ['0.005', 0.0001],
  ['0.0049', 0],
  ['-33.335', -0.3334],
  ['100', 1],
])('%s per cent is %d in a cell: rounded, not cut', (percent, fraction) => {
  expect(percentFraction(parseDecimal(percent)!)).toBe(fraction);
});
