import type { ValueColumn } from '../../../../src/core/form/record-columns';
import type { CellData } from '../../../../src/core/model/sheet-data';
import { serialFromDate } from '../../../../src/core/model/plain-date';
import { readAmount } from '../../../../src/core/table/read/read-amount';
import { readValue } from '../../../../src/core/table/read/read-value';

const words = { vi: { full: 'Cột', short: 'cột' }, en: { full: 'Column', short: 'column' } };
const at = { row: 8, column: 5 };
const place = { file: 'a.xlsx', sheet: 'S' };
const text = (value: string): CellData => ({ value: { kind: 'text', text: value } });
const column = (type: ValueColumn['type'], rest: Partial<ValueColumn> = {}): ValueColumn => ({
  name: 'c',
  type,
  number: 6,
  captions: ['Cột'],
  groups: [],
  words,
  ...rest,
});

test('a day is read from a date cell and from a text, which is said; nothing else is guessed', () => {
  const date = column('date');
  const serial = serialFromDate('2026-02-17');
  expect(readValue({ value: { kind: 'date', serial } }, '', date, at, place)).toEqual({
    value: { state: 'known', value: '2026-02-17', column: 5 },
  });
  const asText = readValue(text('17/2/2026'), '17/2/2026', date, at, place);
  expect(asText.value).toEqual({ state: 'known', value: '2026-02-17', column: 5 });
  expect(asText.finding).toMatchObject({ code: 'read.date.text', severity: 'warning', fix: { value: serial } });
  const impossible = readValue(text('31/02/2026'), '31/02/2026', date, at, place);
  expect(impossible.value).toEqual({ state: 'unknown', column: 5 });
  expect(impossible.finding).toMatchObject({ code: 'read.date.not-a-date', severity: 'error', params: { cell: 'F9' } });
  const number = readValue({ value: { kind: 'number', value: serial } }, '', date, at, place);
  expect(number.value).toEqual({ state: 'unknown', column: 5 });
  expect(number.finding).toMatchObject({ code: 'read.date.number', params: { day: '2026-02-17' } });
  expect(readValue(text('–'), '–', date, at, place)).toEqual({ value: { state: 'blank', column: 5 } });
  expect(readValue(undefined, '', date, at, place)).toEqual({ value: { state: 'blank', column: 5 } });
});

test('a choice is known by its spellings; a number in a column of codes is its digits', () => {
  const reason = column('choice', { choices: [{ name: 'Lỗi hệ thống', spellings: ['lỗi phần mềm', 'g'] }] });
  expect(readValue(text('LỖI PHẦN MỀM'), 'LỖI PHẦN MỀM', reason, at, place).value).toEqual({
    state: 'known',
    value: 'Lỗi hệ thống',
    column: 5,
  });
  const other = readValue(text('mưa bão'), 'mưa bão', reason, at, place);
  expect(other.value.state).toBe('unknown');
  expect(other.finding).toMatchObject({ code: 'read.choice.unknown', params: { choices: ['Lỗi hệ thống'] } });
  const code = readValue({ value: { kind: 'number', value: 2002621 } }, '', column('code'), at, place);
  expect(code.value).toEqual({ state: 'known', value: '2002621', column: 5 });
});

test('a share shown with % is per cent; only money may be below zero; an ambiguous text gives no number', () => {
  const number = (value: number, numberFormat?: string): CellData => ({
    value: { kind: 'number', value },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  expect(readAmount(number(0.9832, '0.00%'), 'percent', at, place).figure).toMatchObject({ value: 98.32 });
  expect(readAmount(number(98.32), 'percent', at, place).figure).toMatchObject({ value: 98.32 });
  expect(readAmount(number(0.1 + 0.2), 'decimal', at, place).figure).toMatchObject({ value: 0.3 });
  expect(readAmount(number(-1.5), 'decimal', at, place).finding).toMatchObject({ code: 'read.amount.negative' });
  expect(readAmount(number(-1.5), 'money', at, place)).toEqual({ figure: { state: 'known', value: -1.5, column: 5 } });
  expect(readAmount(text('73.5134'), 'decimal', at, place)).toMatchObject({
    figure: { state: 'unknown' },
    finding: { code: 'read.amount.ambiguous' },
  });
  expect(readAmount(text('83,5'), 'percent', at, place)).toMatchObject({
    figure: { state: 'known', value: 83.5 },
    finding: { code: 'read.amount.text', fix: { value: 83.5 } },
  });
  expect(readAmount(undefined, 'decimal', at, place)).toEqual({ figure: { state: 'blank', column: 5 } });
});
