import { isSameCode, printedCode } from '../../../src/core/form/form-code';

/** What is shown of the code, and how much it tells. */
function code(text: string): string | null {
  const printed = printedCode(text);
  return printed && `${printed.kind}: ${printed.text}`;
}

test.each([
  ['Biểu số II.06a/VPCP/KSTT', 'full: II.06a/VPCP/KSTT'],
  ['BIỂU SỐ: II. 07B / VPCP / KSTT', 'full: II.07B/VPCP/KSTT'],
  ['Biểu số II.06đ/VPCP/KSTT\nBan hành theo Thông tư số 01/2020/TT-VPCP', 'full: II.06đ/VPCP/KSTT'],
  ['II.05b/VPCP/KSTT', 'full: II.05b/VPCP/KSTT'],
  ['BiêÒu sôì II.06a/VPCP/KSTT', 'full: II.06a/VPCP/KSTT'],
  ['Biểu 07b', 'full: 07b'],
  ['Biểu 03/SH', 'full: 03/SH'],
  ['Mẫu số 2C-BNV/2008', 'full: 2C-BNV/2008'],
  ['Biểu mẫu BM-01', 'full: BM-01'],
  ['Biểu số 5', 'bare: Biểu số 5'],
  ['Mẫu số 02', 'local: Mẫu số 02'],
  ['PHỤ LỤC I', 'local: PHỤ LỤC I'],
  ['(Phụ lục số 03 kèm theo Báo cáo số 12/BC-UBND)', 'local: Phụ lục số 03'],
])('%s', (text, shown) => {
  expect(code(text)).toBe(shown);
});

test.each([
  'Biểu tổng hợp kết quả giải quyết',
  'Biểu 6 tháng đầu năm 2024',
  'Phụ lục kèm theo',
  'Số: 12/BC-UBND',
  'Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020',
  'II.1',
  'Tháng 6 năm 2024',
  '',
])('no code: %s', (text) => {
  expect(code(text)).toBeNull();
});

test.each([
  ['Biểu số II.06a/VPCP/KSTT', 'Biểu 06a', true],
  ['Biểu số II.06a/VPCP/KSTT', 'Biểu số 6A', true],
  ['Biểu số II.06a/VPCP/KSTT', 'Mẫu số II.06a/VPCP', true],
  ['Biểu số II.06a/VPCP/KSTT', 'Biểu số II.06b/VPCP/KSTT', false],
  ['Biểu số II.06a/VPCP/KSTT', 'Biểu số I.06a/VPCP/KSTT', false],
  ['Biểu số II.06a/VPCP/KSTT', 'Biểu số 06a/BNV', false],
  ['Biểu số II.06a/VPCP/KSTT', 'Biểu số 16a', false],
])('%s and %s', (one, other, isSame) => {
  const [a, b] = [printedCode(one), printedCode(other)];
  expect(a && b && isSameCode(a, b)).toBe(isSame);
});
