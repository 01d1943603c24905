import type { CheckedFile } from '../../../../src/core/model/checked-file';
import { finding } from '../../../../src/core/model/finding';
import { parsePeriodId } from '../../../../src/core/model/period';
import { codes, figures, join, sent, statuses, unit } from './checked-files';

const table = (resolved: number): string => `Hộ tịch | ${resolved} ${resolved} 0 0 ${resolved} ${resolved} 0 0 0 0 0`;
const units = [unit('A'), unit('B')];
const b = sent('B', '2024-06', table(5));
const period = (id: string | null) => (id === null ? null : parsePeriodId(id));

/** A report with what its name tells. */
function named(file: CheckedFile, told: string | null): CheckedFile {
  return { ...file, named: { unit: null, period: period(told) } };
}

/** A file in which nothing was read, of unit A by its name. */
function unread(file: string, reason: string, told: string | null = null): CheckedFile {
  const params = { file, reason };
  const found = finding({ rule: 'unreadable', code: 'read.unreadable', severity: 'error', at: { file }, params });
  return {
    file,
    content: null,
    findings: [found],
    named: { unit: { code: 'A', name: 'Xã A' }, period: period(told) },
  };
}

/** A file that was not opened. */
function passed(file: string, reason: string, code: string | null): CheckedFile {
  const found = finding({
    rule: 'not-used',
    code: 'file.passed',
    severity: 'note',
    at: { file },
    params: { files: [file], reason },
  });
  const own = code === null ? null : { code, name: `Xã ${code}` };
  return { file, content: null, findings: [found], named: { unit: own, period: null } };
}

/** What is said of the missing unit A. */
function ofA(files: readonly CheckedFile[], wanted = '2024-06') {
  const result = join(wanted, [...files, b], { units });
  const [first] = result.units;
  return { notUsed: first?.notUsed, result, missing: result.findings.find(({ code }) => code === 'join.missing') };
}

describe('a report of another period', () => {
  test.each([
    ['its name says this one', 'a_2024-06.xlsx', '2024-06'],
    ['its folder says this one', '2024-06/a.xlsx', '2024-06'],
    ['it says a month of this one', 'a-T6.xlsx', '2024-06'],
  ])('is why the unit is missing where %s', (_, file, told) => {
    const { notUsed, missing, result } = ofA([named(sent('A', '2024-05', table(3), { file }), told)]);
    const expected = [{ file, why: { kind: 'period', period: '2024-05' } }];
    expect(notUsed).toEqual(expected);
    expect(missing?.params).toMatchObject({ unit: 'Xã A', all: true, notUsed: expected });
    expect(codes(result)).toEqual(['join.missing', 'join.other-period']);
    expect(statuses(result)).toEqual(['A:missing', 'B:received']);
    expect(figures(result.total.sums)[0]).toBe(5);
  });

  test('names nothing, and lies as the only one of its unit among reports of this one', () => {
    const other = sent('A', '2024-Q2', table(3), { file: '2024-06/xa-a.xlsx' });
    expect(ofA([other]).notUsed).toEqual([{ file: '2024-06/xa-a.xlsx', why: { kind: 'period', period: '2024-Q2' } }]);
  });

  test('is where it belongs: by its name, in a folder of its own, or with others of the unit', () => {
    const may = sent('A', '2024-05', table(3), { file: '2024-06/a.xlsx' });
    expect(ofA([named(may, '2024-05')]).notUsed).toBeUndefined();
    expect(ofA([sent('A', '2024-05', table(3), { file: '2024-05/a.xlsx' })]).notUsed).toBeUndefined();
    const april = sent('A', '2024-04', table(3), { file: '2024-06/a-4.xlsx' });
    expect(ofA([may, april]).notUsed).toBeUndefined();
    expect(codes(ofA([may, april]).result)).toEqual(['join.missing']);
  });

  test('is only noted where the unit’s own report is there', () => {
    const claims = named(sent('A', '2024-05', table(3), { file: 'a_2024-06 (2).xlsx' }), '2024-06');
    const { result, notUsed } = ofA([claims, sent('A', '2024-06', table(4))]);
    expect(notUsed).toBeUndefined();
    expect(result.findings.filter(({ code }) => code === 'join.other-period')).toMatchObject([{ severity: 'note' }]);
    expect(figures(result.total.sums)[0]).toBe(9);
  });

  test('of a longer period the month that is missing is asked for, with the file that may be it', () => {
    const april = named(sent('A', '2024-04', table(1)), '2024-04');
    const june = named(sent('A', '2024-06', table(1)), '2024-06');
    const wrong = named(sent('A', '2023-05', table(1), { file: 'a_2024-05.xlsx' }), '2024-05');
    const { missing, notUsed } = ofA([april, june, wrong], '2024-Q2');
    expect(notUsed).toEqual([{ file: 'a_2024-05.xlsx', why: { kind: 'period', period: '2023-05' } }]);
    expect(missing?.params).toMatchObject({ months: ['2024-05'], all: false, notUsed });
  });
});

describe('a file that can’t be used', () => {
  test.each([
    ['has a password', unread('a.xlsx', 'file.encrypted'), { kind: 'unreadable', reason: 'file.encrypted' }],
    ['is cut short', unread('a.xlsx', 'file.cut-short', '2024-06'), { kind: 'unreadable', reason: 'file.cut-short' }],
    ['is a PDF', passed('a.pdf', 'file.pdf', 'A'), { kind: 'unreadable', reason: 'file.pdf' }],
    ['is a picture', passed('a.jpg', 'file.image', 'A'), { kind: 'unreadable', reason: 'file.image' }],
    ['is only the trace of one', passed('~$a.xlsx', 'file.lock', 'A'), { kind: 'unreadable', reason: 'file.lock' }],
  ])('%s: that is why the unit is missing', (_, file, why) => {
    expect(ofA([file]).notUsed).toEqual([{ file: file.file, why }]);
  });

  test('holds no table, or does not say its period', () => {
    const found = finding({
      rule: 'table',
      code: 'read.no-table',
      severity: 'error',
      at: { file: 'a.xlsx' },
      params: { sheets: ['x'], missing: [] },
    });
    const other = { ...unread('a.xlsx', ''), findings: [found] };
    expect(ofA([other]).notUsed).toEqual([{ file: 'a.xlsx', why: { kind: 'no-table' } }]);
    const unplaced = sent('A', null, table(1), { file: 'khong-ky.xlsx' });
    expect(ofA([unplaced]).notUsed).toEqual([{ file: 'khong-ky.xlsx', why: { kind: 'no-period' } }]);
  });

  test('several of one unit are all named; one of another month is not this month’s', () => {
    const { notUsed } = ofA([
      unread('a.xlsx', 'file.encrypted'),
      passed('a.pdf', 'file.pdf', 'A'),
      unread('2024-03/a.xlsx', 'file.cut-short', '2024-03'),
    ]);
    expect(notUsed?.map(({ file }) => file)).toEqual(['a.pdf', 'a.xlsx']);
  });

  test('of a unit whose report is there is an error of its own still, and no reason to ask for anything', () => {
    const result = join('2024-06', [unread('a-cu.xlsx', 'file.cut-short'), sent('A', '2024-06', table(2)), b], {
      units,
    });
    expect(statuses(result)).toEqual(['A:received', 'B:received']);
    expect(codes(result)).toEqual(['read.unreadable']);
    expect(result.units[0]?.notUsed).toBeUndefined();
  });

  test('of no unit that is known is told apart from what is found', () => {
    const letter = passed('cong-van.docx', 'file.document', null);
    const result = join('2024-06', [letter, sent('A', '2024-06', table(2)), b], { units });
    expect(result.findings).toEqual([]);
    expect(result.passed?.map(({ at }) => at.file)).toEqual(['cong-van.docx']);
  });
});

describe('a file for which another one stands', () => {
  const first = sent('A', '2024-06', table(2), { file: 'a.xlsx' });
  const aside = (why: 'copy' | 'blank', file = 'a (1).xlsx'): CheckedFile => ({
    ...sent('A', '2024-06', table(2), {
      file,
      findings: [
        finding({
          rule: 'R5',
          code: 'read.number.negative',
          severity: 'error',
          at: { file },
          params: { cell: 'C1', value: -1 },
        }),
      ],
    }),
    setAside: { why, used: 'a.xlsx' },
  });

  test.each(['copy', 'blank'] as const)('is no second report, and only that is said of it (%s)', (why) => {
    const result = join('2024-06', [aside(why), first, b], { units });
    expect(statuses(result)).toEqual(['A:received', 'B:received']);
    expect(result.units[0]?.files).toEqual(['a.xlsx']);
    expect(figures(result.total.sums)[0]).toBe(7);
    expect(result.findings).toMatchObject([
      { code: `file.${why}`, severity: 'note', at: { file: 'a (1).xlsx' }, params: { used: 'a.xlsx' } },
    ]);
  });

  test('two that differ are still two, whatever copies there are', () => {
    const other = sent('A', '2024-06', table(3), { file: 'a-sua.xlsx' });
    const result = join('2024-06', [aside('copy'), first, other, b], { units });
    expect(statuses(result)).toEqual(['A:duplicate', 'B:received']);
    expect(codes(result)).toEqual(['join.duplicate', 'file.copy']);
    expect(result.units[0]?.files).toEqual(['a-sua.xlsx', 'a.xlsx']);
  });

  test('counts where the user chooses it', () => {
    const result = join('2024-06', [aside('copy'), first, b], { units, chosenFiles: ['a (1).xlsx'] });
    expect(result.units[0]).toMatchObject({ status: 'error', files: ['a (1).xlsx', 'a.xlsx'] });
    expect(figures(result.total.sums)[0]).toBe(7);
  });
});
