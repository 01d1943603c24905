import { formatDecimal } from '../../../../src/core/model/decimal';
import { parsePoints } from '../../../../src/core/score/read/parse-points';

function read(text: string): string {
  const reading = parsePoints(text);
  return reading.kind === 'points' ? `${reading.how} ${formatDecimal(reading.value)}` : reading.kind;
}

test.each([
  ['0,5', 'plain 0.5'],
  ['0.5', 'plain 0.5'],
  [' 2,0 ', 'plain 2.0'],
  ['1,234', 'plain 1.234'],
  ['-0,25', 'plain -0.25'],
  ['½', 'fraction 0.5'],
  ['1½', 'fraction 1.5'],
  ['1/2', 'fraction 0.5'],
  ['5/10', 'fraction 0.5'],
  ['3/4', 'fraction 0.75'],
  ['1/3', 'not-a-number'],
  ['1/0', 'not-a-number'],
  ['2 điểm', 'words 2'],
  ['1,5đ', 'words 1.5'],
  ['95,5 %', 'percent'],
  ['5-Oct', 'date'],
  ['05/10/2024', 'date'],
  ['-', 'blank'],
  ['x', 'blank'],
  ['', 'blank'],
  ['Không áp dụng', 'not-applicable'],
  ['O,5', 'not-a-number'],
  ['đạt', 'not-a-number'],
  ['1.234,5', 'not-a-number'],
])('%j is %s', (text, wanted) => {
  expect(read(text)).toBe(wanted);
});
