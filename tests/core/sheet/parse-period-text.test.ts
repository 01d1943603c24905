import { parsePeriodText } from '../../../src/core/sheet/period/parse-period-text';

/** "id from to", with "-" for what is not there. */
function said(text: string, year?: number): string {
  const { period, days, fault } = parsePeriodText(text, year);
  const bad = fault?.is === 'backwards' ? [`${fault.from} after ${fault.to}`] : fault ? [`bad ${fault.text}`] : [];
  return [period?.id ?? '-', days?.from ?? '-', days?.to ?? '-', ...bad].join(' ');
}

describe('parsePeriodText: words', () => {
  test.each([
    ['Tháng 6 năm 2024', '2024-06'],
    ['Kỳ báo cáo: tháng 06/2024', '2024-06'],
    ['THÁNG 10 NĂM 2024', '2024-10'],
    ['Tháng 11-2024', '2024-11'],
    ['Tháng 12.2024', '2024-12'],
    ['T6/2024', '2024-06'],
    ['Kỳ báo cáo: 06/2024', '2024-06'],
    ['Tháng sáu năm 2024', '2024-06'],
    ['Tháng năm năm 2024', '2024-05'],
    ['Tháng mười một năm 2024', '2024-11'],
    ['tháng giêng/2024', '2024-01'],
    ['Năm 2024 - Tháng 3', '2024-03'],
    ['Quý II/2024', '2024-Q2'],
    ['Quý 2 năm 2024', '2024-Q2'],
    ['QUÝ IV NĂM 2023', '2023-Q4'],
    ['Quý: III - 2024', '2024-Q3'],
    ['Q1/2024', '2024-Q1'],
    ['3 tháng đầu năm 2024', '2024-Q1'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['06 tháng đầu năm 2024', '2024-H1'],
    ['Sáu tháng cuối năm 2024', '2024-H2'],
    ['6T/2024', '2024-H1'],
    ['nửa cuối năm 2024', '2024-H2'],
    ['9 tháng năm 2024', '2024-9M'],
    ['9 tháng đầu năm 2024', '2024-9M'],
    ['Năm 2024', '2024'],
    ['12 tháng năm 2024', '2024'],
    ['Kỳ báo cáo: năm 2024', '2024'],
    ['Tháng 4, 5, 6 năm 2024', '2024-Q2'],
    ['Tháng 4, 5 và 6 năm 2024', '2024-Q2'],
    ['Từ tháng 10 đến hết tháng 12 năm 2024', '2024-Q4'],
    ['Từ tháng 1 đến tháng 6 năm 2024', '2024-H1'],
    ['Tháng 7-12/2024', '2024-H2'],
    ['Từ tháng 01 đến tháng 9/2024', '2024-9M'],
    ['Từ tháng 1 đến tháng 12 năm 2024', '2024'],
    ['Mẫu 6 tháng đầu năm 2024', '2024-H1'],
    ['Kết quả tháng 6 năm 2024 so với tháng 6'.normalize('NFD'), '2024-06'],
  ])('%j is %s', (text, id) => {
    expect(said(text)).toBe(`${id} - -`);
  });

  test.each([
    '',
    'Kỳ báo cáo:',
    'Thông tư số 01/2020/TT-VPCP ngày 21/10/2020',
    'Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21 tháng 10 năm 2020',
    'Thông tư 01/2020/TT-VPCP',
    'Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ',
    'Nam Dong, ngày 14 tháng 6 năm 2024',
    'Nam Dong, ngày … tháng 6 năm 2024',
    'Nam Dong, ngày    tháng    năm 2024',
    'Kỳ báo cáo: Tháng … năm 2024',
    'Kỳ báo cáo: Tháng     năm 2024',
    'Quý ...... năm 2024',
    'Tháng 13 năm 2024',
    'Quý V năm 2024',
    'Tháng 6',
    '6 tháng cuối năm',
    'Tháng 4, 5, 7 năm 2024',
    'Tháng 5-6/2024',
    'Từ tháng 2 đến tháng 4 năm 2024',
    'Từ tháng 2 đến tháng 10 năm 2024',
    'Báo cáo lần 2 - 2024',
    'Phụ lục 3/2024',
    'Tháng 6 và 6 tháng đầu năm 2024',
    'Biểu số II.06a/VPCP/KSTT',
    'Đơn vị báo cáo: UBND xã Nam Dong',
    'Số liệu đến 14/6/2024',
  ])('%j names no period', (text) => {
    expect(said(text)).toBe('- - -');
  });
});

describe('parsePeriodText: dates', () => {
  test.each([
    ['Kỳ báo cáo: Tháng 6 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024)', '2024-06 2024-05-15 2024-06-14'],
    ['Kỳ báo cáo: Tháng 5 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024)', '2024-05 2024-05-15 2024-06-14'],
    ['Quý II/2024 (từ 15-03-2024 đến 14.6.2024)', '2024-Q2 2024-03-15 2024-06-14'],
    ['6 tháng cuối năm (15/6/2024 - 14/12/2024)', '2024-H2 2024-06-15 2024-12-14'],
    ['Từ 15/9/2024 đến hết ngày 14/10/2024', '- 2024-09-15 2024-10-14'],
    ['(15/5 – 14/6/2024)', '- 2024-05-15 2024-06-14'],
    ['(15/5-14/6/2024)', '- 2024-05-15 2024-06-14'],
    ['(15/12 – 14/01/2024)', '- 2023-12-15 2024-01-14'],
    ['Tháng 1 năm 2024 (15/12 – 14/1)', '2024-01 2023-12-15 2024-01-14'],
    ['15/12/2023 đến 14/1', '- 2023-12-15 2024-01-14'],
    ['từ ngày 15/5 đến ngày 14/6 năm 2024', '- 2024-05-15 2024-06-14'],
    ['Từ ngày 15 tháng 5 năm 2024 đến ngày 14 tháng 6 năm 2024', '- 2024-05-15 2024-06-14'],
    ['từ 15 tháng 5 đến 14 tháng 6 năm 2024', '- 2024-05-15 2024-06-14'],
    ['từ 15/5/24 đến 14/6/24', '- 2024-05-15 2024-06-14'],
    ['Năm 2024 (Từ ngày 15/12/2023 đến ngày 14/12/2024)', '2024 2023-12-15 2024-12-14'],
    ['Từ ngày: 15/5/2024 - đến ngày: 14/6/2024', '- 2024-05-15 2024-06-14'],
    ['Từ ngày 15/5/2024, đến hết 14/6/2024', '- 2024-05-15 2024-06-14'],
    ['từ ngày 01 đến ngày 30 tháng 6 năm 2024', '- 2024-06-01 2024-06-30'],
    ['Từ 01 đến 30/6/2024', '- 2024-06-01 2024-06-30'],
    ['Tháng 10/2024\n(từ ngày 01/10/2024 đến ngày 31/10/2024)', '2024-10 2024-10-01 2024-10-31'],
  ])('%j: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['Tháng 5 năm 2024 (từ 15/4/2024 đến 31/4/2024)', '2024-05 - - bad 31/4/2024'],
    ['từ ngày 29/2/2023 đến ngày 14/3/2023', '- - - bad 29/2/2023'],
    ['from 5/15/2024 - 6/14/2024', '- - - bad 5/15/2024'],
    ['từ 15/6/2024 đến 14/5/2024', '- - - 2024-06-15 after 2024-05-14'],
    ['Tháng 1 năm 2024 (từ 15/12/2024 đến 14/01/2024)', '2024-01 - - 2024-12-15 after 2024-01-14'],
    ['Từ ngày 15 đến ngày 14 tháng 6 năm 2024', '- - - 2024-06-15 after 2024-06-14'],
    ['từ 15/5 đến 14/6', '- - -'],
    ['Từ ngày 15/5/2024 đến ngày …', '- - -'],
  ])('%j: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('the year may come from elsewhere', () => {
    expect(said('từ 15/5 đến 14/6', 2024)).toBe('- 2024-05-15 2024-06-14');
    expect(said('(15/12 – 14/01)', 2024)).toBe('- 2023-12-15 2024-01-14');
    expect(said('từ 15/5/2023 đến 14/6/2023', 2024)).toBe('- 2023-05-15 2023-06-14');
    expect(said('Tháng 6', 2024)).toBe('- - -');
  });
});
