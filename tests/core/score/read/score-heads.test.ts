import type { TestCell } from '../../build-sheet';
import { HEAD, POINTS, readTable, RIGHT, type Rows } from './score-table';

const GROUPED: Rows = [
  ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm', null, null, null, null, 'Tài liệu kiểm chứng', 'Ghi chú'],
  [null, null, 'Tối đa', 'Tự đánh giá', 'Thẩm định', 'ĐTXHH', 'Đạt được'],
];
const OVER: readonly string[] = ['A3:A4', 'B3:B4', 'C3:G3', 'H3:H4', 'I3:I4'];

/** The first head row with other captions, by their column. */
function captions(change: Readonly<Record<number, TestCell>>): readonly TestCell[] {
  return HEAD.map((caption, column) => change[column] ?? caption);
}

test.each<readonly [string, Rows, readonly string[]]>([
  ['a group over the scores, merged', GROUPED, OVER],
  ['the same, not merged', GROUPED, []],
  [
    'three rows, the groups one over the other',
    [
      ['STT', 'Nội dung', 'Điểm số', null, null, null, null, 'Minh chứng', 'Ghi chú'],
      [null, null, 'Điểm tối đa', 'Điểm đánh giá', null, null, 'Điểm đạt được'],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Điều tra XHH'],
    ],
    ['A3:A5', 'B3:B5', 'C3:G3', 'C4:C5', 'D4:F4', 'G4:G5', 'H3:H5', 'I3:I5'],
  ],
  [
    'three rows, none merged, and a row of numbers',
    [
      ['STT', 'Nội dung', 'Điểm', null, null, null, null, 'Minh chứng', 'Ghi chú'],
      [null, null, 'Tối đa', 'Đánh giá', null, null, 'Đạt được'],
      [null, null, null, 'Đơn vị tự chấm', 'Hội đồng', 'XHH'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)=(5)+(6)', '(8)', '(9)'],
    ],
    [],
  ],
  [
    'who scores, under what is scored',
    [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm chấm', null, null, 'Kết quả điểm', 'Minh chứng', 'Ghi chú'],
      [null, null, null, 'Đơn vị', 'Hội đồng thẩm định', 'Khảo sát'],
    ],
    ['D3:F3'],
  ],
  [
    'the captions stand in the second row alone',
    [
      [null, null, 'Điểm đánh giá thực tế'],
      ['STT', 'Tiêu chí', 'Tối đa', 'Xã tự chấm', 'Sở Nội vụ', 'ĐTXHH', 'Đạt được', 'Minh chứng', 'Ghi chú'],
    ],
    ['C3:G3'],
  ],
  [
    'two languages in one cell',
    [
      captions({
        0: 'STT\nNo.',
        2: 'Điểm tối đa / Maximum',
        3: 'Tự đánh giá (Self-assessment)',
        4: 'Thẩm định\nAppraised',
      }),
    ],
    [],
  ],
  [
    'footnote marks',
    [captions({ 2: 'Điểm tối đa (1)', 3: 'Điểm tự đánh giá*', 4: 'Điểm thẩm định ²', 6: 'Điểm đạt được (3)' })],
    [],
  ],
  ['line breaks and capitals', [captions({ 2: 'ĐIỂM\nTỐI ĐA', 3: 'ĐIỂM TỰ\nĐÁNH GIÁ', 6: 'ĐIỂM  ĐẠT\nĐƯỢC' })], []],
  ['Eth for Đ', [captions({ 2: 'Ðiểm tối đa', 3: 'Ðiểm tự đánh giá', 4: 'Ðiểm thẩm định', 5: 'Ðiểm ÐTXHH' })], []],
])('%s', (_, head, merges) => {
  const { said, notes, points } = readTable(RIGHT, head, { merges });
  expect([said, notes, points]).toEqual([[], [], POINTS]);
});

test('a guide for scoring is no score, and a share under a group of scores is none', () => {
  const head: Rows = [
    ['STT', 'Tiêu chí', 'Điểm', null, null, null, 'Tài liệu kiểm chứng', 'Hướng dẫn tự đánh giá'],
    [null, null, 'Tối đa', 'Tự chấm', 'Tỷ lệ (%)', 'Thẩm định'],
  ];
  const { sheet } = readTable([['1', 'Kế hoạch', 100, 90, 90, 85, 'KH 1', 'Có: 100; không: 0']], head);
  expect(sheet.columns).toEqual({ number: 0, name: 1, maximum: 2, self: 3, appraised: 5, evidence: 6 });
});

test('rows of words under the head are criteria, not captions', () => {
  const rows: Rows = [['A', 'CÔNG TÁC CHỈ ĐẠO'], ...RIGHT];
  expect(readTable(rows)).toMatchObject({ said: [], points: POINTS });
});
