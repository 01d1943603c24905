import { fewFindings } from '../../../src/core/model/few-findings';
import { finding, type Finding } from '../../../src/core/model/finding';

const at = (row: number) => ({ file: 'a.xlsx', sheet: 'Biểu', cell: { row, column: 2 } });
const negative = (row: number): Finding =>
  finding({
    rule: 'R5',
    code: 'read.number.negative',
    severity: 'error',
    at: at(row),
    params: { cell: `C${String(row + 1)}`, value: -1 },
  });
const hidden = (row: number): Finding =>
  finding({ rule: 'hidden', code: 'read.hidden.row', severity: 'warning', at: at(row), params: { row } });
const each = (count: number, make: (row: number) => Finding): readonly Finding[] =>
  Array.from({ length: count }, (_, row) => make(row));

test('as many as allowed stay as they are', () => {
  const findings = each(10, negative);
  expect(fewFindings(findings, 10)).toBe(findings);
});

test('of too many the first are kept, and the rest is counted with the place of the first', () => {
  const few = fewFindings(each(25, negative), 10);
  expect(few.slice(0, 10)).toEqual(each(10, negative));
  expect(few.slice(10)).toEqual([
    {
      rule: 'R5',
      code: 'file.more-alike',
      severity: 'error',
      at: { file: 'a.xlsx', sheet: 'Biểu' },
      params: { count: 15, cell: 'C1' },
    },
  ]);
});

test('a rare kind is kept whole, wherever it stands, and the order stays', () => {
  const findings = [...each(1000, negative), hidden(5000), ...each(1000, (row) => negative(row + 6000)), hidden(8000)];
  const few = fewFindings(findings, 12);
  expect(few.map(({ code }) => code)).toEqual([
    ...Array<string>(10).fill('read.number.negative'),
    'read.hidden.row',
    'read.hidden.row',
    'file.more-alike',
  ]);
  expect(few.at(-1)?.params).toMatchObject({ count: 1990 });
});

test('nothing is lost: what is kept and what is counted are all there were, errors apart from notes', () => {
  const note = (row: number): Finding => ({ ...hidden(row), severity: 'note' });
  const findings = [...each(700, negative), ...each(300, hidden), ...each(500, note)];
  const few = fewFindings(findings, 100);
  const counted = few.reduce(
    (sum, { code, params }) => sum + (code === 'file.more-alike' ? (params as { count: number }).count : 1),
    0,
  );
  expect(counted).toBe(findings.length);
  expect(
    few
      .filter(({ code }) => code === 'file.more-alike')
      .map(({ severity }) => severity)
      .sort(),
  ).toEqual(['error', 'note', 'warning']);
});
