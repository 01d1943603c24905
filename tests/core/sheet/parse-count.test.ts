import { fc } from '../../support/properties';
import { parseCount } from '../../../src/core/sheet/cells/parse-count';

function count(value: number, how: 'plain' | 'grouped' | 'spaced' | 'words') {
  return { kind: 'count', value, how };
}

describe('parseCount', () => {
  test.each([
    ['12', 12, 'plain'],
    ['0', 0, 'plain'],
    ['0 ', 0, 'plain'],
    ['0012', 12, 'plain'],
    ["'12", 12, 'plain'],
    ['+7', 7, 'plain'],
    ['-0', 0, 'plain'],
    ['１２３', 123, 'plain'],
    ['1\u200b2', 12, 'plain'],
    ['1.234', 1234, 'grouped'],
    ['1.000', 1000, 'grouped'],
    ['1.234.567', 1234567, 'grouped'],
    ['1,234,567', 1234567, 'grouped'],
    ['1.234,00', 1234, 'grouped'],
    ['1,234.00', 1234, 'grouped'],
    ['12,0', 12, 'plain'],
    ['12.0', 12, 'plain'],
    ['1 234', 1234, 'spaced'],
    ['12 hồ sơ', 12, 'words'],
    ['12hs', 12, 'words'],
    ['0 hs', 0, 'words'],
    ['12 HS.', 12, 'words'],
    ['7 bộ hồ sơ', 7, 'words'],
    ['7 bộ', 7, 'words'],
    ['3 trường hợp', 3, 'words'],
    ['1.234 hồ sơ TTHC', 1234, 'words'],
    ['12.', 12, 'words'],
  ] as const)('%j is %d (%s)', (text, value, how) => {
    expect(parseCount(text)).toEqual(count(value, how));
  });

  test.each([
    ['1,234', 1234, '1.234'],
    ['12,000', 12000, '12.000'],
    ['1,234 hồ sơ', 1234, '1.234'],
  ])('%j may be %d or %s', (text, value, decimal) => {
    expect(parseCount(text)).toEqual({ kind: 'ambiguous', value, decimal });
  });

  test.each(['-', '–', '—', '--', 'x', 'X', 'không', 'Không có', 'ko', 'không phát sinh', 'không có hồ sơ', '…', '/'])(
    '%j stands for nothing',
    (text) => {
      expect(parseCount(text)).toEqual({ kind: 'dash' });
    },
  );

  test.each([
    ['O', 0],
    ['o', 0],
    ['1O', 10],
    ['l2', 12],
    ['I2', 12],
    ['1.O34', 1034],
    ['1O hs', 10],
  ])('%j has letters for digits, perhaps %d', (text, suggestion) => {
    expect(parseCount(text)).toEqual({ kind: 'letters', suggestion });
  });

  test.each(['95,5%', '95,5 %', '95.5%', '5%', '95 phần trăm', '９５％'])('%j is a percentage', (text) => {
    expect(parseCount(text)).toEqual({ kind: 'percent' });
  });

  test.each(['1,5', '1.5', '1.234,5', '1,234.5', '1.234,567', '0.234', '0,234', '1.2345', '12,34 hs', '½', '-1,5'])(
    '%j is no whole number',
    (text) => {
      expect(parseCount(text)).toEqual({ kind: 'not-integer' });
    },
  );

  test.each([
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['- 1.234', -1234],
    ['-1,234', -1234],
  ])('%j is below zero', (text, value) => {
    expect(parseCount(text)).toEqual({ kind: 'negative', value });
  });

  test.each([
    ['(5)', 5],
    ['( 13 )', 13],
    ['(1.234)', 1234],
  ])('%j stands in brackets', (text, value) => {
    expect(parseCount(text)).toEqual({ kind: 'number-in-brackets', value });
  });

  test.each(['', '   ', '\u00a0', '\u200b', "'"])('%j is blank', (text) => {
    expect(parseCount(text)).toEqual({ kind: 'blank' });
  });

  test.each(['9007199254740992', '99.999.999.999.999.999'])('%j is too large', (text) => {
    expect(parseCount(text)).toEqual({ kind: 'too-large' });
  });

  test.each([
    'abc',
    '12 nghìn',
    '12 triệu',
    '1/2',
    '15/6',
    '12²',
    '①',
    '1 23',
    '1 2345',
    '12 34',
    '1.23.456',
    '1.234 567',
    '1,23,456',
    '1e5',
    '> 12',
    'khoảng 12',
    '12 + 3',
    '=3+4',
    '5-',
    '12-15',
    '#REF!',
    '(abc)',
    'II',
    '12 (trong đó 3 quá hạn)',
  ])('%j is not a number', (text) => {
    expect(parseCount(text)).toEqual({ kind: 'not-a-number' });
  });

  const counts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  const spaces = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '\u2007', '\u2008', '\u3000');
  const grouped = (value: number, separator: string): string =>
    String(value).replace(/\B(?=(\d{3})+$)/g, () => separator);

  test('a number grouped as in Vietnamese, by any kind of space or not at all, is that number', () => {
    fc.assert(
      fc.property(counts, spaces, fc.constantFrom('', ' hồ sơ', 'hs'), (value, space, words) => {
        const readings = [grouped(value, '.'), grouped(value, space), String(value)].map((text) =>
          parseCount(space + text + words),
        );
        for (const reading of readings) expect(reading).toMatchObject({ kind: 'count', value });
      }),
    );
  });

  test('no text makes it throw or give anything but a safe integer', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,  -()%OlIxhsđ+/\u00a0\u2212½²')) });
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
        const reading = parseCount(value);
        if (reading.kind === 'count') expect(Number.isSafeInteger(reading.value) && reading.value >= 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
