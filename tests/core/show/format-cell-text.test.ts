import type { CellValue } from '../../../src/core/model/cell-value';
import { formatCellText } from '../../../src/core/show/format-cell-text';
import { numberLook } from '../../../src/messages/number-look';

const vi = numberLook('vi');
const number = (value: number): CellValue => ({ kind: 'number', value });
const date = (serial: number): CellValue => ({ kind: 'date', serial });

// 45457 is 14/6/2024, a Friday.
test.each<[CellValue, string | undefined, string]>([
  [number(7149), undefined, '7149'],
  [number(7149), '#,##0', '7.149'],
  [number(1234567), '#,##0', '1.234.567'],
  [number(0), '#,##0', '0'],
  [number(0), '#,###', ''],
  [number(-7149), '#,##0', '-7.149'],
  [number(-0.3), '0', '0'],
  [number(0.9832), '0.00%', '98,32%'],
  [number(0.98325), '0.0%', '98,3%'],
  [number(1), '0%', '100%'],
  [number(0.5), '0.0#', '0,5'],
  [number(0.5), '#.00', ',50'],
  [number(0.5), '.00', ',50'],
  [number(12.5), '.00', '12,50'],
  [number(1.005), '0.00', '1,01'],
  [number(35.855), '#,##0.00', '35,86'],
  [number(5), '000', '005'],
  [number(1234567), '#,##0,', '1.235'],
  [number(1500), '#,##0.0,"K"', '1,5K'],
  [number(12), '0" hồ sơ"', '12 hồ sơ'],
  [number(12), '[Red]0;[Blue]-0', '12'],
  [number(-12), '0;(0)', '(12)'],
  [number(-12), '#,##0_);[Red](#,##0)', '(12)'],
  [number(0), '0;-0;"–"', '–'],
  [number(0), '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '-'],
  [number(7149), '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '7.149'],
  [number(2500), '#,##0 [$₫-42A]', '2.500 ₫'],
  [number(12.5), '@', '12,5'],
  [number(12.5), 'General', '12,5'],
  [number(12.5), 'General" điểm"', '12,5 điểm'],
  [number(0.1 + 0.2), undefined, '0,3'],
  [number(1 / 3), undefined, '0,333333333'],
  [number(123456789012), undefined, '1,23457E+11'],
  [number(0.00001), undefined, '0,00001'],
  [number(0.5), '# ?/?', '1/2'],
  [number(1234), '0.00E+00', '1,23E+03'],
  [number(12), '[>=10]0.0;0', '12,0'],
  [number(1.25), '# ?/?', '1 1/4'],
  [number(2.675), '0.00', '2,68'],
  [number(-1.005), '0.00', '-1,01'],
  [number(0.145), '0.0%', '14,5%'],
  [number(1), 'dd/mm/yyyy;"broken', '1'],
  [number(5), '[>=10]0.0;0', '5'],
  [date(45457), 'm/d/yyyy', '14/6/2024'],
  [date(45457), 'mm-dd-yy', '14/6/2024'],
  [date(45457), undefined, '14/6/2024'],
  [date(45457), 'dd/mm/yyyy', '14/06/2024'],
  [date(45457), 'd/m/yy', '14/6/24'],
  [date(45457), '[$-42A]d mmmm yyyy', '14 Tháng Sáu 2024'],
  [date(45457), 'dddd, dd-mmm', 'Thứ Sáu, 14-Thg 6'],
  [date(45457), '"ngày" d "tháng" m "năm" yyyy', 'ngày 14 tháng 6 năm 2024'],
  [date(45457.604861111), 'dd/mm/yyyy hh:mm', '14/06/2024 14:31'],
  [date(45457.604861111), 'h:mm AM/PM', '2:31 CH'],
  [number(1.5), '[h]:mm', '36:00'],
  [number(0.25), 'h:mm:ss', '6:00:00'],
  [number(-1), 'dd/mm/yyyy', '-1'],
  [date(60), 'dd/mm/yyyy', '29/02/1900'],
  [date(3000000), 'dd/mm/yyyy', '3000000'],
  [{ kind: 'text', text: 'Hộ tịch' }, '#,##0', 'Hộ tịch'],
  [{ kind: 'text', text: '2024' }, '"Năm "@', 'Năm 2024'],
  [{ kind: 'boolean', value: true }, undefined, 'TRUE'],
  [{ kind: 'error', error: '#REF!' }, '0', '#REF!'],
  [{ kind: 'blank' }, '0', ''],
  [{ kind: 'formula-without-value' }, '0', ''],
])('%j by %s shows %s', (value, format, text) => {
  expect(formatCellText(value, format, vi)).toBe(text);
});

test('English has marks of its own', () => {
  expect(formatCellText(number(7149.5), '#,##0.00', numberLook('en'))).toBe('7,149.50');
  expect(formatCellText(date(45457), 'd mmm yyyy', numberLook('en'))).toBe('14 Jun 2024');
});
