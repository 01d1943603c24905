import {
  addNumbers,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
  type Decimal,
} from '../../../src/core/model/decimal';

const decimal = (text: string): Decimal => parseDecimal(text)!;

describe('decimals', () => {
  it('are multiplied and subtracted exactly', () => {
    expect(formatDecimal(multiplyDecimals(decimal('0.1'), decimal('-0.2')))).toBe('-0.02');
    expect(formatDecimal(subtractDecimals(decimal('88.01'), decimal('3.54')))).toBe('84.47');
  });

  it('are divided with half away from zero', () => {
    const quotient = (a: string, b: string, digits: number): string =>
      formatDecimal(divideDecimals(decimal(a), decimal(b), digits)!);
    expect(quotient('2', '3', 4)).toBe('0.6667');
    expect(quotient('1', '0.8', 2)).toBe('1.25');
    expect([quotient('1', '8', 2), quotient('-1', '8', 2), quotient('-1', '-8', 2)]).toEqual(['0.13', '-0.13', '0.13']);
    expect(divideDecimals(decimal('1'), decimal('0.0'), 2)).toBeNull();
  });
});

test.each([
  [0.1, 0.2, 0.3],
  [1.005, 2.02, 3.025],
  [1670.6, 0, 1670.6],
  [3, 4, 7],
  [-0.3, 0.1, -0.2],
])('numbers as they are shown: %d + %d is %d', (a, b, sum) => {
  expect(addNumbers(a, b)).toBe(sum);
});
