import { parsePeriodId } from '../../../../src/core/model/period';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { readSubmission } from '../../../../src/core/table/read/read-submission';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';
import { CAPTIONS, CODE, FIGURES, GROUPS, NUMBERS, readHead, ROW } from './heads';

const PROCEDURES: readonly (readonly TestCell[])[] = [
  [
    ...['TT', 'Đơn vị', 'Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương', null, null, null],
    ...['TTHC được thực hiện theo CCMC, MCLT', null, null, null, 'Quy trình nội bộ giải quyết TTHC', null, null, null],
  ],
  [
    ...[null, null, 'Tổng số TTHC', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã', 'Tổng số', 'Tại BPMC cấp tỉnh'],
    ...['Tại BPMC cấp huyện', 'Tại BPMC cấp xã', 'Tổng số quy trình', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã'],
  ],
  Array.from({ length: 14 }, (_, index) => `(${String(index + 1)})`),
  [1, 'Xã Nam Dong', 17, 0, 0, 17, 17, 0, 0, 17, 17, 0, 0, 17],
];
const REGISTER: readonly (readonly TestCell[])[] = [
  ['STT', 'Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Số ngày quá hạn', 'Nguyên nhân quá hạn', 'Ghi chú'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  [1, 'H36.40-260121-9825', 45000, 45010, 4, 'Lỗi hệ thống', null],
];
const PETITIONS: readonly (readonly TestCell[])[] = [
  [
    'STT',
    'Lĩnh vực',
    'Số PAKN tiếp nhận',
    null,
    null,
    null,
    'Đã xử lý',
    null,
    null,
    'Đang xử lý',
    null,
    null,
    'Đã đăng',
  ],
  [
    ...[null, null, 'Tổng số', 'Từ kỳ trước chuyển qua', 'Hành vi hành chính', 'Quy định hành chính'],
    ...['Tổng số', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn', null],
  ],
  NUMBERS,
  [1, 'Đất đai', 5, 1, 2, 2, 3, 3, 0, 2, 2, 0, 3],
];
const ONE_STOP: readonly (readonly TestCell[])[] = [
  [
    ...['STT', 'Đơn vị/Lĩnh vực', 'Tiếp nhận', null, null, 'Đã xử lý', null, null, null, 'Đang xử lý', null],
    ...['Chờ bổ sung', 'Trả lại/Xin rút', 'Hồ sơ khác'],
  ],
  [
    ...[null, null, 'Tổng số', 'Kỳ trước', 'Trong kỳ', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
    ...['Tỷ lệ trước hạn và đúng hạn', 'Trong hạn', 'Quá hạn'],
  ],
  [1, 'Đất đai', 5, 1, 4, 2, 1, 0, 100, 2, 0, 0, 0, 0],
];
const PROGRESS: readonly (readonly TestCell[])[] = [
  [
    ...['STT', 'Đơn vị', 'Tiếp nhận', null, null, null, null, null, 'Đã xử lý', null, null, null],
    ...['Đang xử lý', null, null, 'Tạm dừng', null, null],
  ],
  [
    ...[null, null, 'Tổng', 'Kỳ trước chuyển sang', 'Trong kỳ', null, null, null, 'Tổng', 'Trước hạn', 'Trong hạn'],
    ...['Quá hạn', 'Tổng', 'Trong hạn', 'Quá hạn', 'Tổng', 'Trong hạn', 'Quá hạn'],
  ],
  [null, null, null, null, 'Tổng', 'Trực tuyến', 'Trực tiếp', 'BCCI'],
  [1, 'Xã Nam Dong', 5, 1, 4, 2, 1, 1, 3, 2, 1, 0, 2, 2, 0, 0, 0, 0],
];
const LIST: readonly (readonly TestCell[])[] = [
  ['STT', 'Họ và tên', 'Chức vụ', 'Năm sinh', 'Trình độ', 'Số năm', 'Lương', 'Phụ cấp', 'Ghi chú'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
  [1, 'Nguyễn Văn A', 2, 1980, 3, 5, 7, 8, null],
];
const OWN = [GROUPS, CAPTIONS, NUMBERS, ROW];

test.each<[string, string, readonly (readonly TestCell[])[]]>([
  ['II.07b/VPCP/KSTT', 'Biểu số II.07b/VPCP/KSTT', PROCEDURES],
  ['II.06b/VPCP/KSTT', 'Biểu số II.06b/VPCP/KSTT', OWN],
  ['07a', 'Biểu 07a', OWN],
  ['02/BNV', 'Mẫu số 02/BNV', OWN],
  ['II.05a/VPCP/KSTT', 'Biểu số II.05a/VPCP/KSTT', PETITIONS],
])('the code %s makes it another form, whatever its captions', (shown, code, rows) => {
  const { figures, said, sentences, result } = readHead([[code], ...rows]);
  expect(figures).toBeNull();
  expect(said).toEqual(['error read.other-form A3']);
  expect(sentences).toEqual([
    `Biểu này ghi mã ${shown} (A3): không phải biểu II.06a nên không được đọc theo biểu đó. Nếu gửi nhầm, gửi lại đúng biểu.`,
  ]);
  expect(result.unread).toMatchObject({
    ...{ why: 'other-form', form: shown, sheet: 'Biểu 06a' },
    unit: { name: 'Xã Nam Dong' },
    period: { period: { id: '2024-06' } },
  });
});

const OTHERS: readonly [string, string, readonly (readonly TestCell[])[]][] = [
  ['numbers of procedures', 'TỔNG HỢP SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH', PROCEDURES],
  ['a register', 'SỔ THEO DÕI HỒ SƠ QUÁ HẠN VÀ XIN LỖI', REGISTER],
  ['petitions', 'TỔNG HỢP PHẢN ÁNH, KIẾN NGHỊ', PETITIONS],
  ['a one-stop export', 'THỐNG KÊ TÌNH HÌNH XỬ LÝ HỒ SƠ', ONE_STOP],
  ['progress by resolution 766', 'TIẾN ĐỘ GIẢI QUYẾT HỒ SƠ', PROGRESS],
  ['a list', 'Danh sách công chức bộ phận một cửa', LIST],
];

test.each(OTHERS)('%s without a code is named by its title', (_, title, rows) => {
  const { figures, result } = readHead([[title], ...rows]);
  expect(figures).toBeNull();
  expect(result.findings).toMatchObject([
    { code: 'read.other-form', severity: 'error', params: { told: 'title', name: title, cell: 'A3', form: 'II.06a' } },
  ]);
  expect(result.unread).toMatchObject({ why: 'other-form', form: title });
});

test.each(OTHERS)('%s of which nothing tells is no table', (_, _title, rows) => {
  const { figures, said, result } = readHead(rows);
  expect([figures, said, result.unread]).toEqual([null, ['error read.no-table -'], undefined]);
});

// Programs and people print one form's heading over another.
test.each([
  ['code', CODE],
  ['title', dossierForm.title],
])('captions of another form under the %s of this one are not read, and named', (_, line) => {
  for (const rows of [PROCEDURES, REGISTER, LIST]) {
    const { figures, said, result } = readHead([[line], ...rows]);
    expect(figures).toBeNull();
    expect(said).toEqual(['error read.captions.unknown A4']);
    expect(result.unread).toMatchObject({ why: 'captions', form: 'II.06a' });
  }
});

test('a few captions under the code are no table, and the missing columns are named', () => {
  const few = (columns: readonly TestCell[]) =>
    readHead([[CODE], ['STT', 'Lĩnh vực', ...columns], [1, 'Hộ tịch', 1, 2, 3, 4]]);
  const { figures, sentences } = few(['Trực tuyến', 'Trước hạn', 'Đúng hạn']);
  expect(figures).toBeNull();
  expect(sentences).toEqual([expect.stringMatching(/^Không trang nào .* Còn thiếu: .*Từ kỳ trước/)]);
  expect(few(['Trực tuyến', 'Trước hạn', 'Đúng hạn', 'Từ kỳ trước']).figures).not.toBeNull();
});

test.each(['Phụ lục I', 'Mẫu số 02', 'Biểu số 5'])(
  'all captions under "%s" are read, and the form is to be confirmed',
  (line) => {
    const { figures, said } = readHead([[line], ...OWN]);
    expect([figures, said]).toEqual([FIGURES, ['warning read.form.unconfirmed A3']]);
    expect(readHead([[line, null, CODE], ...OWN]).said).toEqual([]);
  },
);

test('the captions alone tell the form where nothing else is printed', () => {
  expect(readHead(OWN)).toMatchObject({ figures: FIGURES, said: [] });
});

test('the number of a form stands beside its label, too', () => {
  expect(readHead([['Biểu số:', 'II.07b/VPCP/KSTT'], ...PROCEDURES]).said).toEqual(['error read.other-form A3']);
  expect(readHead([['Biểu số', 'II.06a/VPCP/KSTT'], ...OWN])).toMatchObject({ figures: FIGURES, said: [] });
});

test('of several sheets the form’s own is read, and another form beside it is nothing to say', () => {
  const other = buildSheet([['Biểu số II.07b/VPCP/KSTT'], ...PROCEDURES], { name: '07b' });
  const own = buildSheet([[CODE], ['Kỳ báo cáo: Tháng 6 năm 2024'], ...OWN], { name: '06a' });
  const { submission, findings } = readSubmission(buildWorkbook(other, own), dossierForm, DEFAULT_SETTINGS, {
    file: 'a.xlsx',
  });
  expect(submission?.sheet).toBe('06a');
  expect(findings.filter(({ rule }) => rule === 'table')).toEqual([]);
});

test('of sheets of the form one of the wanted period goes before one with more columns', () => {
  const sheet = (month: string, returned: TestCell) =>
    buildSheet(
      [[CODE], [`Kỳ báo cáo: Tháng ${month} năm 2024`], [...GROUPS, returned], CAPTIONS, [...ROW, returned ? 1 : null]],
      { name: month },
    );
  const wantedPeriod = parsePeriodId('2024-06');
  const { submission } = readSubmission(
    buildWorkbook(sheet('5', 'Trả lại/rút'), sheet('6', null)),
    dossierForm,
    DEFAULT_SETTINGS,
    { file: 'a.xlsx', ...(wantedPeriod ? { wantedPeriod } : {}) },
  );
  expect(submission?.sheet).toBe('6');
});
