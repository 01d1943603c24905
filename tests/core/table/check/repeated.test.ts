import { checkSubmission } from '../../../../src/core/table/check/check-submission';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSubmission } from '../../build-submission';

const MAY = `
Hộ tịch | 10 5 1 4 9 9 0 0 1 1 0
Đất đai | 5 3 0 2 2 2 0 0 3 3 0
T:TỔNG CỘNG | 15 8 1 6 11 11 0 0 4 4 0`;

/** "warning check.figures.repeated A4": what is said of June after May. */
function said(june: string, may = MAY, periods: readonly [string, string] = ['2024-06', '2024-05']): readonly string[] {
  const previous = buildSubmission(may, { period: periods[1], file: 'thang-5.xlsx' });
  const submission = buildSubmission(june, { period: periods[0] });
  return checkSubmission(submission, dossierForm, DEFAULT_SETTINGS, previous).map(
    ({ severity, code }) => `${severity} ${code}`,
  );
}

const REPEATED = 'warning check.figures.repeated';

test('the figures of May sent again are one thing to say, at the title', () => {
  expect(said(MAY)).toEqual([REPEATED]);
  const previous = buildSubmission(MAY, { period: '2024-05', file: 'thang-5.xlsx' });
  const [found] = checkSubmission(buildSubmission(MAY), dossierForm, DEFAULT_SETTINGS, previous);
  expect(found).toMatchObject({
    rule: 'R12',
    at: { sheet: 'Biểu 06a', cell: { row: 3, column: 0 } },
    params: { previousPeriod: '2024-05', previousFile: 'thang-5.xlsx' },
  });
});

test('in another order, of a quarter, without a total, and with a mistake of their own', () => {
  expect(said('Đất đai | 5 3 0 2 2 2 0 0 3 3 0\nHộ tịch | 10 5 1 4 9 9 0 0 1 1 0')).toEqual([REPEATED]);
  expect(said(MAY, MAY, ['2024-Q2', '2024-Q1'])).toEqual([REPEATED]);
  const wrong = MAY.replace('15 8 1 6 11', '16 8 1 6 11');
  expect(said(wrong, wrong)).toContain(REPEATED);
  expect(said(wrong, wrong).filter((each) => each.includes('carry-over'))).toEqual([]);
  expect(said(wrong, wrong)).toContain('error check.column-total.mismatch');
});

test('cells not filled in are the same where they were not filled in before', () => {
  const blank = MAY.replace('Đất đai | 5 3 0 2 2 2 0 0 3 3 0', 'Đất đai | _ _ _ _ _ _ _ _ _ _ _');
  expect(said(blank, blank)).toContain(REPEATED);
  expect(said(MAY, blank)).not.toContain(REPEATED);
  const zero = MAY.replace('Đất đai | 5 3 0 2 2 2 0 0 3 3 0', 'Đất đai | 0 0 0 0 0 0 0 0 0 0 0');
  expect(said(zero, blank)).not.toContain(REPEATED);
});

test.each([
  ['one figure differs', MAY.replace('10 5 1 4 9 9', '10 4 2 4 9 9')],
  ['a field more', `Chứng thực | 1 1 0 0 1 1 0 0 0 0 0${MAY}`],
  ['a field less', 'Hộ tịch | 10 5 1 4 9 9 0 0 1 1 0'],
  ['another field', MAY.replace('Đất đai', 'Xây dựng')],
  ['a figure that can not be read', MAY.replace('9 9 0 0 1 1 0', '9 9 0 0 1 ? 0')],
])('%s: the figures are the period’s own, and R6 speaks', (_, june) => {
  expect(said(june)).not.toContain(REPEATED);
  expect(said(june).some((each) => each.includes('carry-over'))).toBe(true);
});

test('a figure that can be read in neither is not known to be the same', () => {
  const unread = MAY.replace('9 9 0 0 1 1 0', '9 9 0 0 1 ? 0');
  expect(said(unread, unread).join()).not.toContain('repeated');
  const blank = MAY.replace('9 9 0 0 1 1 0', '9 9 0 0 1 _ 0');
  expect(said(unread, blank).join()).not.toContain('repeated');
  expect(said(blank, unread).join()).not.toContain('repeated');
});

test('a field that stands twice is not compared', () => {
  const twice = 'Hộ tịch | 10 5 1 4 9 9 0 0 1 1 0\nHộ tịch | 5 3 0 2 2 2 0 0 3 3 0';
  expect(said(twice, twice)).not.toContain(REPEATED);
});

test('nothing but zeros, or nothing at all, may well be the same twice', () => {
  const zeros = 'Hộ tịch | 0 0 0 0 0 0 0 0 0 0 0';
  expect(said(zeros, zeros)).toEqual([]);
  const blank = 'Hộ tịch | _ _ _ _ _ _ _ _ _ _ _';
  expect(said(blank, blank).join()).not.toContain('repeated');
});

test('a few dossiers that carry over as they should are only noted', () => {
  const few = 'Hộ tịch | 3 2 0 1 2 2 0 0 1 1 0\nĐất đai | 1 1 0 0 1 1 0 0 0 0 0';
  expect(said(few, few)).toEqual(['note check.figures.repeated']);
  const open = 'Hộ tịch | 2 2 0 _ 1 1 0 0 1 1 0';
  expect(said(open, open)).toContain('note check.figures.repeated');
  const off = 'Hộ tịch | 3 2 0 1 2 2 0 0 1 1 0\nĐất đai | 1 0 0 1 1 1 0 0 0 0 0';
  expect(said(off, off)).toEqual([REPEATED]);
});

test('five fields with dossiers are never the same by chance, four may be', () => {
  const fields = ['Chứng thực', 'Hộ tịch', 'Đất đai', 'Người có công', 'Nuôi con nuôi', 'Xây dựng'];
  const table = (count: number): string =>
    fields.map((name, index) => `${name} | ${index < count ? '1 1 0 0 1 1' : '0 0 0 0 0 0'} 0 0 0 0 0`).join('\n');
  expect(said(table(4), table(4))).toEqual(['note check.figures.repeated']);
  expect(said(table(5), table(5))).toEqual([REPEATED]);
});

test('without a report of the period before nothing is said', () => {
  expect(checkSubmission(buildSubmission(MAY), dossierForm, DEFAULT_SETTINGS, null)).toEqual([]);
});
