import type { NumberLook } from '../../core/show/number-look';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const numberLook: NumberLook = {
  locale: 'en',
  decimal: '.',
  group: ',',
  date: 'd/m/yyyy',
  months: MONTHS,
  shortMonths: MONTHS.map((name) => name.slice(0, 3)),
  days: DAYS,
  shortDays: DAYS.map((name) => name.slice(0, 3)),
  halves: ['AM', 'PM'],
};
