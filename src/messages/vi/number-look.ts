import type { NumberLook } from '../../core/show/number-look';

const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];

export const numberLook: NumberLook = {
  locale: 'vi',
  decimal: ',',
  group: '.',
  date: 'd/m/yyyy',
  months: MONTHS.map((name) => `Tháng ${name}`),
  shortMonths: MONTHS.map((_, index) => `Thg ${String(index + 1)}`),
  days: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  shortDays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  halves: ['SA', 'CH'],
};
