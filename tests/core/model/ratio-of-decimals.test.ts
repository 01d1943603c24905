import { percentText, ratio } from '../../../src/core/model/ratio';

test('a share of decimals is exact: 1.005 of 10.05 is a tenth', () => {
  expect(ratio(1.005, 10.05)).toEqual({ numerator: 100500n, denominator: 1005000n });
  expect(percentText(ratio(1.005, 10.05)!)).toBe('10.00');
  expect(percentText(ratio(-12.5, 50)!, 1)).toBe('-25.0');
  expect(ratio(12.5, 0)).toBeNull();
  expect(ratio(2, -4)).toEqual({ numerator: -2n, denominator: 4n });
});

test('less than one prints its 0', () => {
  expect(percentText(ratio(1, 2000)!)).toBe('0.05');
  expect(percentText(ratio(0, 7)!)).toBe('0.00');
  expect(percentText(ratio(-1, 2000)!)).toBe('-0.05');
});
