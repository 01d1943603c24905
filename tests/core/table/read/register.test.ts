import type { FormDefinition } from '../../../../src/core/form/form-definition';
import { validateForm } from '../../../../src/core/form/validate-form';
import { formatAddress } from '../../../../src/core/model/address';
import { serialFromDate } from '../../../../src/core/model/plain-date';
import type { Words } from '../../../../src/core/model/words';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { checkSubmission } from '../../../../src/core/table/check/check-submission';
import { sumSubmission } from '../../../../src/core/table/indicators/sum-submission';
import { readSubmission } from '../../../../src/core/table/read/read-submission';
import { procedureForm } from '../../../../src/forms/ii-07b';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

const words = (text: string): Words => ({ vi: { full: text, short: text }, en: { full: text, short: text } });
const value = (name: string, type: 'date' | 'text' | 'choice' | 'code', ...captions: readonly string[]) =>
  ({ name, type, number: null, captions, groups: [], words: words(name) }) as const;

/** A list of loans: nothing that the product is made for, so that no form's words can be in the engine. */
const LOANS: FormDefinition = {
  ...procedureForm,
  id: 'loans',
  title: 'SỔ MƯỢN SÁCH',
  otherTitles: [],
  formCode: 'Biểu số 09/MS',
  periods: [{ kind: 'month' }],
  numberColumn: { number: 0, captions: ['STT'] },
  keyColumn: { number: 0, captions: [] },
  figures: [
    {
      name: 'days',
      words: words('số ngày'),
      number: 6,
      captions: ['Số ngày'],
      groups: [],
      fullCaptions: [],
      accumulate: 'none',
      optional: true,
    },
  ],
  values: [
    value('book', 'code', 'Mã sách'),
    value('lent', 'date', 'Ngày mượn'),
    value('due', 'date', 'Ngày hẹn', 'Ngày phải trả'),
    value('back', 'date', 'Ngày trả', 'Trả ngày'),
    { ...value('state', 'choice', 'Tình trạng'), choices: [{ name: 'Tốt', spellings: ['còn tốt'] }], optional: true },
    { ...value('reader', 'text', 'Người mượn'), personal: true, optional: true },
    { ...value('slip', 'text', 'Số phiếu nhắc'), optional: true },
  ],
  otherColumns: ['Ghi chú'],
  rows: {
    kind: 'register',
    identity: 'book',
    needs: ['book', 'due'],
    telling: ['lent'],
    counts: [
      { name: 'late', words: words('quá hạn'), when: [], unless: [{ column: 'back', is: 'not-after', than: 'due' }] },
      { name: 'reminded', words: words('đã nhắc'), when: [{ column: 'slip', is: 'filled' }], unless: [] },
    ],
  },
  rules: [
    { kind: 'date-order', id: 'M1', severity: 'error', basis: 'thử', earlier: 'lent', later: 'back', gap: 0 },
    { kind: 'unique', id: 'M2', severity: 'error', basis: 'thử', columns: ['book'] },
    { kind: 'not-later', id: 'M3', severity: 'warning', basis: 'thử', columns: ['back'] },
    { kind: 'overdue', id: 'M4', severity: 'warning', basis: 'thử', due: 'due', closed: 'back' },
    { kind: 'records-kept', id: 'M5', severity: 'warning', basis: 'thử', closed: 'back' },
    { kind: 'records-unchanged', id: 'M6', severity: 'error', basis: 'thử', columns: ['due'] },
  ],
  indicators: [],
};

const day = (text: string): TestCell => ({ value: { kind: 'date', serial: serialFromDate(text) } });
const HEAD = ['Trả ngày', 'Mã sách', 'Ngày phải trả', 'Người mượn', 'STT', 'Ngày mượn'];

function read(table: readonly (readonly TestCell[])[], above: readonly TestCell[][] = [], personal = false) {
  const rows = [['SỔ MƯỢN SÁCH'], ['Đơn vị báo cáo: Xã A'], ['Tháng 3 năm 2026'], ...above, ...table];
  const workbook = buildWorkbook(buildSheet(rows));
  return readSubmission(workbook, LOANS, DEFAULT_SETTINGS, { file: 'a.xlsx', personal });
}

const said = ({ findings }: Pick<ReturnType<typeof read>, 'findings'>): readonly string[] =>
  findings.map(({ code, at }) => `${code} ${at.cell ? formatAddress(at.cell) : ''}`);

test('the form can be used', () => expect(validateForm(LOANS)).toEqual([]));

test('columns are found in any order, records as long as there are any, persons only when asked', () => {
  const table = [
    HEAD,
    [day('2026-02-03'), 'S1', day('2026-02-02'), 'Nguyễn Văn A', 1, day('2026-01-02')],
    [null, 'S2', null, null, 2, null],
    ['', '', '', '', 3, ''],
    ['Tổng cộng: 2 cuốn'],
    ['Người lập', null, null, 'Thủ thư'],
    ['Trần Thị B', 'S9', null, 'Lê C'],
  ];
  const { submission, findings } = read(table);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(submission).toMatchObject({ formId: 'loans', unit: { name: 'Xã A' }, period: { period: { id: '2026-03' } } });
  expect(submission?.records).toEqual([
    {
      row: 4,
      label: 'S1',
      figures: {},
      values: {
        book: { state: 'known', value: 'S1', column: 1 },
        lent: { state: 'known', value: '2026-01-02', column: 5 },
        due: { state: 'known', value: '2026-02-02', column: 2 },
        back: { state: 'known', value: '2026-02-03', column: 0 },
      },
    },
    {
      row: 5,
      label: 'S2',
      figures: {},
      values: {
        book: { state: 'known', value: 'S2', column: 1 },
        lent: { state: 'blank', column: 5 },
        due: { state: 'blank', column: 2 },
        back: { state: 'blank', column: 0 },
      },
    },
  ]);
  expect(JSON.stringify(submission)).not.toContain('Nguyễn Văn A');
  const asked = read(table, [], true).submission;
  expect(asked?.records?.[0]?.values['reader']).toEqual({ state: 'known', value: 'Nguyễn Văn A', column: 3 });
  expect(structuredClone(asked)).toEqual(asked);
});

test('days are read as dates or texts; what is not readable is said at its cell and not guessed', () => {
  const { submission, findings } = read([
    [...HEAD, 'Tình trạng', 'Số ngày'],
    ['03/02/2026', 'S1', day('2026-02-02'), 'x', 1, day('2026-01-02'), 'Còn tốt', 1],
    ['31/02/2026', 'S2', day('2026-02-02'), 'x', 2, day('2026-01-02'), 'rách', 'một'],
  ]);
  expect(said({ findings })).toEqual([
    'read.date.text A5',
    'read.date.not-a-date A6',
    'read.choice.unknown G6',
    'read.number.not-a-number H6',
  ]);
  expect(submission?.records?.map(({ values, figures }) => [values['back']?.state, figures['days']?.state])).toEqual([
    ['known', 'known'],
    ['unknown', 'unknown'],
  ]);
});

test('a list without the needed columns is none of the form; one without the title needs a telling column', () => {
  const row = [null, 'S1', day('2026-02-02'), 'x', 1, day('2026-01-02')];
  const untitled = (head: readonly string[]) =>
    readSubmission(buildWorkbook(buildSheet([['DANH SÁCH'], head, row])), LOANS, DEFAULT_SETTINGS, {
      file: 'a.xlsx',
    }).submission;
  expect(untitled(HEAD)).not.toBeNull();
  expect(untitled(HEAD.map((caption) => (caption === 'Ngày mượn' ? 'Ghi chú' : caption)))).toBeNull();
  expect(read([HEAD.map((caption) => (caption === 'Ngày phải trả' ? 'Hẹn' : caption)), row]).submission).toBeNull();
});

test('rules look at records, also at those of the period before', () => {
  const before = read(
    [HEAD, [null, 'S1', day('2026-02-02'), 'x', 1, day('2026-01-02')], [null, 'S7', day('2026-02-02'), 'x', 2, null]],
    [],
  ).submission;
  const { submission } = read([
    HEAD,
    [day('2026-01-01'), 'S1', day('2026-02-03'), 'x', 1, day('2026-01-02')],
    [day('2026-04-01'), 'S2', day('2026-02-03'), 'x', 2, day('2026-01-02')],
    [null, 's2', day('2026-03-14'), 'x', 3, day('2026-01-02')],
  ]);
  if (!submission || !before) throw new Error('nothing read');
  const found = checkSubmission(submission, LOANS, DEFAULT_SETTINGS, before);
  expect(found.map(({ rule, at }) => `${rule} ${at.cell ? formatAddress(at.cell) : ''}`)).toEqual([
    'M1 A5',
    'M6 C5',
    'M3 A6',
    'M2 B7',
    'M4 C7',
    'M5 ',
  ]);
  // S1 came back in time; whether S2 was reminded no column tells.
  expect(sumSubmission(submission, LOANS)).toEqual({
    late: { value: 2, missing: [] },
    reminded: { value: null, missing: [] },
  });
});

test('a head over the next page begins no other table, one over other columns does', () => {
  const row = (name: string, number: number): readonly TestCell[] => [null, name, day('2026-02-02'), 'x', number, null];
  const again = read([HEAD, row('S1', 1), HEAD, row('S2', 2)]);
  expect(again.submission?.records?.map(({ label }) => label)).toEqual(['S1', 'S2']);
  const other = read([HEAD, row('S1', 1), [], [...HEAD].reverse(), [...row('S2', 2)].reverse()]);
  expect(other.submission?.records?.map(({ label }) => label)).toEqual(['S1']);
  expect(said(other)).toEqual(['read.second-table A7']);
});

test('rows that the form gives are named by it; one that is missing and one too many are said', () => {
  const form: FormDefinition = {
    ...procedureForm,
    rows: {
      kind: 'fixed',
      rows: [
        { code: 'a', name: 'Niêm yết công khai', otherNames: [] },
        { code: 'b', name: 'Thái độ phục vụ', otherNames: [] },
      ],
    },
  };
  const head = ['Tổng số TTHC', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã'];
  const figures = [5, 0, 0, 5, 4, 0, 0, 4, 3, 0, 0, 3];
  const groups = form.figures
    .filter((_, index) => index % 4 === 0)
    .flatMap(({ groups: [name] }) => [name ?? '', '', '', '']);
  const sheet = buildSheet([
    ['Biểu số II.07b/VPCP/KSTT'],
    ['', '', ...groups],
    ['TT', 'Đơn vị', ...head, ...head, ...head],
    [1, 'Niêm yết công khai', ...figures],
    [2, 'Nơi gửi xe', ...figures],
  ]);
  const { findings, submission } = readSubmission(buildWorkbook(sheet), form, DEFAULT_SETTINGS, {
    file: 'a.xlsx',
  });
  expect(submission?.rows.map(({ fieldKey }) => fieldKey)).toEqual(['a', 'nơi gửi xe']);
  expect(
    findings
      .filter(({ rule }) => rule === 'row')
      .map(({ code, at }) => [code, formatAddress(at.cell ?? { row: 0, column: 0 })]),
  ).toEqual([
    ['read.row.missing', 'B3'],
    ['read.row.extra', 'B5'],
  ]);
});
