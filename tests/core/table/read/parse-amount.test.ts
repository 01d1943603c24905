import { parseAmount } from '../../../../src/core/table/read/read-amount';

test.each([
  ['', { kind: 'blank' }],
  ['–', { kind: 'blank' }],
  ['không phát sinh', { kind: 'blank' }],
  ['83', { kind: 'amount', value: '83' }],
  ['83,5', { kind: 'amount', value: '83.5' }],
  ['83.5', { kind: 'amount', value: '83.5' }],
  ['98,32%', { kind: 'amount', value: '98.32' }],
  ['98.3 %', { kind: 'amount', value: '98.3' }],
  ['1.234.567', { kind: 'amount', value: '1234567' }],
  ['1.234,5', { kind: 'amount', value: '1234.5' }],
  ['1,234.5', { kind: 'amount', value: '1234.5' }],
  ['1 234', { kind: 'amount', value: '1234' }],
  ['0,125', { kind: 'amount', value: '0.125' }],
  ['-12,5', { kind: 'amount', value: '-12.5' }],
  ['1.234', { kind: 'ambiguous', readings: ['1234', '1.234'] }],
  ['1,234', { kind: 'ambiguous', readings: ['1234', '1.234'] }],
  ['73.5134', { kind: 'ambiguous', readings: ['73.5134', '735134'] }],
  ['mười', { kind: 'not-a-number' }],
  ['1.2.3', { kind: 'not-a-number' }],
  ['12/5', { kind: 'not-a-number' }],
])('%j is %j', (text, reading) => {
  expect(parseAmount(text)).toEqual(reading);
});
