import { periodFromName, yearFromName } from '../../../src/core/sheet/period/period-from-name';

describe('periodFromName', () => {
  test.each([
    ['II06a_xa-nam-dong_2024-06.xlsx', '2024-06'],
    ['II06a_xa-nam-dong_2024-10.xlsx', '2024-10'],
    ['2024-06', '2024-06'],
    ['202406', '2024-06'],
    ['T6-2024', '2024-06'],
    ['T12.2024', '2024-12'],
    ['Thang 06.2024', '2024-06'],
    ['Tháng 6 năm 2024 (2)', '2024-06'],
    ['BC_thang_6_2024', '2024-06'],
    ['06-2024', '2024-06'],
    ['xa-nam-dong-06-2024', '2024-06'],
    ['Nam Dong 06 2024', '2024-06'],
    ['BC 6.2024.xls', '2024-06'],
    ['2024 thang 6', '2024-06'],
    ['Quy 2 2024', '2024-Q2'],
    ['Quý II.2024', '2024-Q2'],
    ['2024-Q2', '2024-Q2'],
    ['Q2_2024', '2024-Q2'],
    ['II06a_xa-nam-dong_quy-2-2024.xlsx', '2024-Q2'],
    ['II06a_xa-nam-dong-quy-ii-2024.xlsx', '2024-Q2'],
    ['Quy-04-2024', '2024-Q4'],
    ['BC-thang-6-2024-lan-2.xlsx', '2024-06'],
    ['bc thang 6-2024 lan 2-2024', '2024-06'],
    ['II06a_phuong-5_2024-06.xlsx', '2024-06'],
    ['xa-tam-thang_thang-6-2024', '2024-06'],
    ['xa-tam-thang_6-thang-dau-nam-2024', '2024-H1'],
    ['6-thang-cuoi-nam-2024', '2024-H2'],
    ['nua-dau-nam-2024', '2024-H1'],
    ['9-thang-2024', '2024-9M'],
    ['6T2024', '2024-H1'],
    ['thang 4-6-2024', '2024-Q2'],
    ['6T 2024', '2024-H1'],
    ['2024-H1', '2024-H1'],
    ['6 thang dau nam 2024', '2024-H1'],
    ['6 thang cuoi nam 2024', '2024-H2'],
    ['9T-2024', '2024-9M'],
    ['2024-9M', '2024-9M'],
    ['nam 2024', '2024'],
    ['BC năm 2024', '2024'],
  ])('%j is %s', (name, id) => {
    expect(periodFromName(name)?.id).toBe(id);
  });

  test.each([
    'II06a',
    'II06a 2024',
    'TT01-2020',
    'TT 01-2020',
    'TT01.2020.TT-VPCP',
    'BC thang 6 (2)(sua).xls',
    '2024',
    'Biểu 06a',
    'Sheet1',
    'nop ngay 14-06-2024',
    '2024-06-14',
    '20240614',
    '(15.5-14.6.2024)',
    'T13-2024',
    'thang 6 va 6 thang 2024',
    'xa-dai-nam-2024',
    'BC lan 2-2024',
    'bao-cao-lan-2-2024.xlsx',
    'Dot 3.2024',
    'ban sua 2-2024',
    'phuong-5-2024',
    'xa-vinh-quy-2-2024',
    'dac khu phu quy 3-2024',
    'thang 5-6-2024',
    'Phan mem 2024-13',
    '',
  ])('%j tells none', (name) => {
    expect(periodFromName(name)).toBeNull();
  });

  test('the year may come from elsewhere', () => {
    expect(periodFromName('BC thang 6 (2)(sua).xls', 2024)?.id).toBe('2024-06');
    expect(periodFromName('T6', 2024)?.id).toBe('2024-06');
    expect(periodFromName('T6-2023', 2024)?.id).toBe('2023-06');
    expect(periodFromName('II06a', 2024)).toBeNull();
    expect(periodFromName('bc thang 6 lan 2', 2024)?.id).toBe('2024-06');
    expect(periodFromName('Q2', 2024)?.id).toBe('2024-Q2');
    expect(periodFromName('6 thang', 2024)?.id).toBe('2024-H1');
    expect(periodFromName('lan 2', 2024)).toBeNull();
    expect(yearFromName('Năm 2024')).toBe(2024);
    expect(yearFromName('2023-2024')).toBeNull();
  });
});
