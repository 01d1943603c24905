import type { TestCell } from '../../build-sheet';

/** The least table of II.06a, without a fault: the row of captions, and one of figures. */
export const TABLE: readonly TestCell[][] = [
  [
    'TT',
    'Lĩnh vực',
    ...['Tổng số (3)', 'Trực tuyến (4)', 'Trực tiếp (5)', 'Từ kỳ trước (6)'],
    ...['Tổng số (7)', 'Trước hạn (8)', 'Đúng hạn (9)', 'Quá hạn (10)'],
    ...['Tổng số (11)', 'Trong hạn (12)', 'Quá hạn (13)'],
  ],
  [1, 'Chứng thực', 96, 53, 39, 4, 80, 62, 18, 0, 16, 16, 0],
];
