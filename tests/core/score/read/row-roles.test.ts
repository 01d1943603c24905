import type { TestCell } from '../../build-sheet';
import { changed, HEAD, inserted, LEAVES, POINTS, readTable, RIGHT, STANDARD, tableOf, type Rows } from './score-table';

const figures = (number: TestCell, name: TestCell, ...points: readonly TestCell[]): readonly TestCell[] => [
  number,
  name,
  ...points,
];
const BLANK: readonly TestCell[] = [];

describe('rows that are no criteria', () => {
  test.each<readonly [string, Rows]>([
    ['targets under the total', [figures(null, 'Chỉ tiêu giao năm 2024', 100, 65, 65, 27, 92)]],
    [
      'last year and the difference',
      [figures(null, 'Năm 2023', 100, 70, 68, 18, 86), figures(null, 'Tăng, giảm', 0, 1.25, 1.75, 0.4, 2.15)],
    ],
    ['an average after a blank row', [BLANK, figures(null, 'Điểm trung bình toàn huyện', 100, null, null, null, 85.2)]],
    [
      'signatures, a page number',
      [
        BLANK,
        figures(null, 'NGƯỜI LẬP', null, null, 'CHỦ TỊCH'),
        BLANK,
        figures(null, 'Nguyễn Văn A', null, null, 'Trần Văn B'),
        figures(null, null, null, null, null, null, null, 3),
      ],
    ],
    [
      'numbered notes with figures',
      [
        BLANK,
        figures(null, 'Ghi chú:'),
        figures('1', 'Số văn bản đã ban hành', 12, 12),
        figures('2', 'Số cuộc kiểm tra', 4, 3),
      ],
    ],
    [
      'bands of grades',
      [BLANK, figures('STT', 'Xếp loại', 'Từ điểm'), figures('1', 'Xuất sắc', 90), figures('2', 'Tốt', 80)],
    ],
    ['the total again in words', [figures(null, 'Điểm quy đổi', 100, 71.25, 69.75, 18.4, 88.15)]],
    ['the head and a table of last year', [BLANK, HEAD, ...changed(RIGHT, { D6: 8, D7: 9 })]],
  ])('%s', (_, below) => {
    const { said, notes, points, sheet } = readTable([...RIGHT, ...below]);
    expect([said, points]).toEqual([[], POINTS]);
    expect(sheet.rows).toHaveLength(STANDARD.rows.length);
    expect(sheet.total?.row).toBe(16);
    // Figures that are left out are said.
    const isLeftOut = below.some((row) => row.slice(2, 7).some((cell) => typeof cell === 'number'));
    expect(notes.map((note) => note.split(' ')[0])).toEqual(isLeftOut ? ['read.criterion.outside'] : []);
  });

  test.each<readonly [string, number, Rows]>([
    [
      'a page total and what is carried forward',
      9,
      [figures(null, 'Cộng trang 1', 30, 27.5, 27, 0, 27), figures(null, 'Mang sang', 30, 27.5, 27, 0, 27)],
    ],
    ['a running total', 13, [figures(null, 'Cộng', 70, 62.75, 61.25, 0, 61.25)]],
    ['last year under a criterion', 11, [figures(null, 'Năm 2023', 20, 16, 15, null, 15)]],
    ['a rate under a criterion', 12, [figures(null, 'Tỷ lệ đạt so với năm trước', null, 95, 96)]],
    ['the head on the next page', 10, [HEAD, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)']]],
  ])('%s, in the middle', (_, above, rows) => {
    const { said, points, sheet } = readTable(inserted(RIGHT, above, ...rows));
    expect([said, points]).toEqual([[], POINTS]);
    expect(sheet.rows).toHaveLength(STANDARD.rows.length);
  });

  test('sums of every field, each called the same as the total', () => {
    const [one, two, three] = [STANDARD.rows.slice(0, 5), STANDARD.rows.slice(5, 9), STANDARD.rows.slice(9)];
    const { said, points, sheet } = readTable([
      ...one,
      figures(null, 'Cộng', 30, 27.5, 27, 0, 27),
      ...two,
      figures(null, 'Cộng', 40, 35.25, 34.25, 0, 34.25),
      ...three,
      figures(null, 'Cộng', 30, 8.5, 8.5, 18.4, 26.9),
      figures(null, 'Tổng cộng', 100, 71.25, 69.75, 18.4, 88.15),
    ]);
    expect([said, points]).toEqual([[], POINTS]);
    expect(sheet.total?.row).toBe(19);
  });

  test('a row with points that fits in nowhere is said, and not counted', () => {
    const { said, points, findings } = readTable(
      inserted(RIGHT, 9, figures(null, 'Điểm hỗ trợ', 2, 1.5, 1.5, null, 1.5)),
    );
    expect([said, points]).toEqual([['read.criterion.unplaced B9'], POINTS]);
    expect(findings.find(({ code }) => code === 'read.criterion.unplaced')?.params).toEqual({
      cell: 'B9',
      row: 9,
      text: 'Điểm hỗ trợ',
    });
  });

  test('a criterion that goes on under the total is asked about', () => {
    const { said, points } = readTable([...RIGHT, figures('3.4', 'Tiêu chí 3.4', 2, 1, 1, null, 1)]);
    expect([said, points]).toEqual([['read.criterion.unplaced B18'], POINTS]);
  });
});

describe('the total', () => {
  const without = STANDARD.rows;
  const { total } = STANDARD;
  test.each<readonly [string, Rows, number]>([
    ['with another name', [...without, ['', 'T. Cộng', ...total.slice(2)]], 16],
    ['with no name', [...without, [null, null, ...total.slice(2)]], 16],
    ['with a number', [...without, ['4', 'Tổng điểm', ...total.slice(2)]], 16],
    ['over both columns', [...without, ['TỔNG CỘNG', null, ...total.slice(2)]], 16],
    ['above all criteria', [total, ...without], 3],
    ['above the bonus', [...without, total, ['4', 'Điểm thưởng', 3, null, null, null, null]], 16],
  ])('%s', (_, rows, row) => {
    const { said, points, sheet } = readTable(rows);
    expect([said, points, sheet.total?.row]).toEqual([[], POINTS, row]);
  });

  test.each<readonly [string, readonly TestCell[], readonly string[]]>([
    ['called "Cộng dồn"', [null, 'Cộng dồn', 100, 71.5, 69.75, 18.4, 88.15], ['score.sum.differs D17']],
    ['without a name', [null, null, 100, 71.25, 69.75, 18.4, 88.25], ['score.sum.differs G17']],
    ['in its maximum', [null, 'T. Cộng', 110, 71.25, 69.75, 18.4, 88.15], ['score.maxima.differ C17']],
  ])('%s is known, though one of its figures is wrong', (_, row, wanted) => {
    const { said, points } = readTable([...without, row]);
    expect([said, points]).toEqual([wanted, POINTS]);
  });

  test('its formula says which rows it adds', () => {
    const sum = (text: string): TestCell => ({ value: { kind: 'formula-without-value' }, formula: text });
    const { sheet } = readTable([
      ...without,
      [null, 'Kết quả', 100, sum('D4+D9+D13'), sum('SUM(E4,E9,E13)'), sum('F4+F9+F13'), sum('G4+G9+G13')],
      [null, 'Kết quả năm trước', 100, 70, 70, 18, 88],
    ]);
    expect(sheet.total?.row).toBe(16);
  });

  test('a row of the total with nothing in it', () => {
    expect(readTable([...without, [null, 'Tổng cộng']]).said).toEqual(['score.total.blank B17']);
  });
});

describe('bonus and penalty', () => {
  test('under the total they count, with what is under them', () => {
    const { said, points, sheet } = readTable([
      ...RIGHT,
      ['4', 'Điểm thưởng', 3, 2, 2, null, 2, 'QĐ 1'],
      ['5', 'Điểm trừ', 5, -1, -1, null, -1],
      ['5.1', 'Vi phạm', 5, -1, -1, null, -1],
      [null, 'Năm 2023', 100, 70, 68, 18, 86],
    ]);
    expect(said).toEqual([]);
    expect(sheet.rows.slice(-3).map(({ part }) => part)).toEqual(['bonus', 'penalty', 'penalty']);
    expect(points.slice(0, 2)).toEqual(['72.25', '70.75']);
  });
});

describe('levels of a scale', () => {
  const leaf = (number: string): readonly TestCell[] => [number, `Chỉ số ${number}`, 2, 2, 2, null, 2, 'BC', null];
  const levels = (number: string, ...names: readonly string[]): Rows =>
    names.map((name, index) => [`${number}.${String(index + 1)}`, name, names.length - 1 - index]);

  test('numbered like criteria, of every indicator', () => {
    const rows = ['1', '2', '3'].flatMap((number) => [leaf(number), ...levels(number, 'Ngắn hơn', 'Bằng', 'Dài hơn')]);
    const { sheet, said, notes, points } = readTable([...rows, [null, 'Tổng cộng', 6, 6, 6, null, 6]]);
    expect(sheet.rows.map(({ number, isLeaf }) => [number, isLeaf])).toEqual([
      ['1', true],
      ['2', true],
      ['3', true],
    ]);
    expect([said, notes, points[0]]).toEqual([[], ['read.criterion.levels B5'], '6']);
  });

  test.each<readonly [string, Rows]>([
    [
      'without numbers',
      [
        [null, '- Ngắn hơn', 2],
        [null, '- Bằng', 1],
        [null, '- Dài hơn', 0],
      ],
    ],
    [
      'two of them',
      [
        ['1.1', 'Có', 2],
        ['1.2', 'Không', 0],
      ],
    ],
    [
      'from the lowest up',
      [
        ['1.1', 'Không', 0],
        ['1.2', 'Một phần', 0.5],
        ['1.3', 'Đủ', 2],
      ],
    ],
    [
      'without one for nothing',
      [
        ['1.1', 'Đủ', 2],
        ['1.2', 'Thiếu', 1],
      ],
    ],
    [
      'with a mark at the one reached',
      [
        ['1.1', 'Đủ', 2, 'x'],
        ['1.2', 'Thiếu', 1],
        ['1.3', 'Không', 0],
      ],
    ],
    [
      'with the points at the one reached as well',
      [
        ['1.1', 'Đủ', 2, 2, 2],
        ['1.2', 'Thiếu', 1],
        ['1.3', 'Không', 0],
      ],
    ],
    [
      'in words alone',
      [
        ['1.1', 'Đủ: 2 điểm'],
        ['1.2', 'Thiếu: 1 điểm'],
        [null, '- Không: 0 điểm'],
      ],
    ],
  ])('%s', (_, rows) => {
    const { sheet, said, points } = readTable([leaf('1'), ...rows, leaf('2'), [null, 'Tổng cộng', 4, 4, 4, null, 4]]);
    expect([sheet.rows.map(({ number }) => number), said, points[0]]).toEqual([['1', '2'], [], '4']);
  });

  test('points at a level alone are said: the criterion has none', () => {
    const rows: Rows = [['1', 'Chỉ số 1', 2], ['1.1', 'Đủ', 2], ['1.2', 'Thiếu', 1, 1], ['1.3', 'Không', 0], leaf('2')];
    const { said, points } = readTable([...rows, [null, 'Tổng cộng', 4, 3, 2, null, 2]]);
    expect(said).toContain('read.points.at-level D6');
    expect(said).toContain('score.not-scored D4');
    expect(points[0]).toBeNull();
  });

  test('parts that add up are criteria, whatever their maxima', () => {
    const { sheet, said } = readTable([
      ['1', 'Mục 1', 3, 2.5, 2.5, null, 2.5],
      ['1.1', 'Một', 2, 2, 2, null, 2, 'BC'],
      ['1.2', 'Hai', 1, 0.5, 0.5, null, 0.5, 'BC'],
      [null, 'Tổng cộng', 3, 2.5, 2.5, null, 2.5],
    ]);
    expect([sheet.rows.filter(({ isLeaf }) => isLeaf).length, said]).toEqual([2, []]);
  });

  test('parts whose maxima do not add up are still said', () => {
    const { said } = readTable([
      ['1', 'Mục 1', 2, 2.5, 2.5, null, 2.5],
      ['1.1', 'Một', 2, 2, 2, null, 2, 'BC'],
      ['1.2', 'Hai', 1, 0.5, 0.5, null, 0.5, 'BC'],
      [null, 'Tổng cộng', 3, 2.5, 2.5, null, 2.5],
    ]);
    expect(said).toEqual(['score.maxima.differ C4']);
  });
});

describe('rows without a number', () => {
  test('are parts of the criterion above, by the sums', () => {
    const { sheet, said, points } = readTable(changed(RIGHT, { A6: null, A7: '-', B7: 'Nội dung' }));
    expect([said, points]).toEqual([[], POINTS]);
    expect(sheet.rows.slice(1, 4).map(({ parent, isLeaf }) => [parent, isLeaf])).toEqual([
      [0, false],
      [1, true],
      [1, true],
    ]);
  });

  test.each<readonly [string, string, string]>([
    ['the last of its parent', 'A12', '2.3'],
    ['one in the middle', 'A11', '2.2'],
    ['the first of its parent', 'A10', '2.1'],
    ['one with criteria under it', 'A5', '1.1'],
    ['a field', 'A9', '2'],
    ['the last field', 'A13', '3'],
  ])('%s has its place by the sums, and its number is asked for', (_, address, taken) => {
    const { said, points, findings, sheet } = readTable(changed(RIGHT, { [address]: null }));
    expect([said, points]).toEqual([[`read.criterion.no-number ${address}`], POINTS]);
    const [found] = findings.filter(({ code }) => code === 'read.criterion.no-number');
    expect(found).toMatchObject({ severity: 'warning', params: { cell: address, taken } });
    expect(found?.fix).toBeUndefined();
    expect(sheet.rows.some(({ number }) => number === taken)).toBe(true);
  });
});

describe('headings', () => {
  test.each<readonly [string, number, string, string]>([
    ['of the first field', 4, '1', 'B4'],
    ['of a field in the middle', 9, '2', 'B9'],
    ['of the last field', 13, '3', 'B13'],
    ['of a criterion with parts', 5, '1.1', 'B5'],
  ])('%s is not there', (_, row, number, cell) => {
    const { said, points, findings, fields } = readTable([...RIGHT.slice(0, row - 4), ...RIGHT.slice(row - 3)]);
    expect([said, points]).toEqual([[`read.criterion.no-heading ${cell}`], POINTS]);
    expect(findings[0]).toMatchObject({ severity: 'error', params: { number } });
    expect(fields).toEqual({ 1: '27', 2: '34.25', 3: '26.9' });
  });

  test('without figures is one all the same, and its figures are asked for', () => {
    const { said, points } = readTable(changed(RIGHT, { C9: null, D9: null, E9: null, F9: null, G9: null }));
    expect(points).toEqual(POINTS);
    expect(said).toEqual([
      'score.maximum.missing C9',
      'score.sum.blank D9',
      'score.sum.blank E9',
      'score.sum.blank G9',
    ]);
  });

  test('sections without figures, under which the numbers begin anew', () => {
    const part = tableOf(LEAVES.filter(({ number }) => number.startsWith('1')));
    const other = tableOf([{ number: '1.1', maximum: 70, self: 60, appraised: 60, survey: null }]);
    const { sheet, said } = readTable([
      ['A', 'PHẦN THẨM ĐỊNH'],
      ...part.rows,
      ['B', 'PHẦN KHẢO SÁT'],
      ...other.rows,
      [null, 'Tổng cộng', 100, 87.5, 87, 0, 87],
    ]);
    expect(said).toEqual([]);
    expect(sheet.rows.filter(({ parent }) => parent === null).map(({ number }) => number)).toEqual(['A', 'B']);
  });

  test('sections without figures over numbers that go on are words', () => {
    const { sheet, said, points } = readTable(inserted(RIGHT, 4, ['A', 'PHẦN THẨM ĐỊNH']));
    expect([said, points]).toEqual([[], POINTS]);
    expect(sheet.rows.filter(({ parent }) => parent === null).map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  test('a sheet that has none by its layout', () => {
    const leaves = STANDARD.rows.filter(([number]) => LEAVES.some((leaf) => leaf.number === number));
    const { said, points } = readTable([...leaves, STANDARD.total]);
    expect([said, points]).toEqual([[], POINTS]);
  });
});

describe('a table without any number', () => {
  const leaves = STANDARD.rows.filter(([number]) => LEAVES.some((leaf) => leaf.number === number));
  const lines = leaves.map(([, ...row]): readonly TestCell[] => [null, ...row]);

  test.each<readonly [string, readonly TestCell[]]>([
    ['is read line by line', STANDARD.total],
    ['has a total without a name', [null, null, ...STANDARD.total.slice(2)]],
  ])('%s', (_, total) => {
    const { said, points, sheet } = readTable([...lines, total]);
    expect([said, points, sheet.total?.row]).toEqual([[], POINTS, 12]);
  });

  test('rows that are the sum of those above by chance are no total', () => {
    const line = (name: string, points: number): readonly TestCell[] => [
      null,
      name,
      points,
      points,
      points,
      null,
      points,
    ];
    const rows = [line('Một', 10), line('Hai', 10), line('Ba', 20), line('Bốn', 40), line('Năm', 20)];
    const { sheet, points } = readTable(rows.map((row) => [...row, 'BC']));
    expect([sheet.rows.length, points.slice(0, 2)]).toEqual([5, ['100', '100']]);
  });
});

describe('criteria that score like their neighbours', () => {
  const parts = (...numbers: readonly string[]): Rows => {
    const all = numbers.map((number) => ({ number, maximum: 10, self: 5, appraised: 5, survey: null }));
    const { rows, total } = tableOf(all);
    return [...rows, total];
  };
  const numbers = ['1.1', '1.2.1', '1.2.2', '2.1.1', '2.1.2', '2.1.3', '2.2', '2.3', '2.4', '2.5'];

  test('keep their place without a number', () => {
    const rows = parts(...numbers);
    rows.forEach((row, index) => {
      if (!numbers.some((number) => number === row[0])) return;
      const { said, points } = readTable(rows.map((other) => (other === row ? [null, ...row.slice(1)] : other)));
      expect([said, points[0]]).toEqual([[`read.criterion.no-number A${String(index + 4)}`], '50']);
    });
  });

  test('are no heading of criteria that lost theirs', () => {
    const rows = parts(...numbers).filter(([number]) => number !== '1.2');
    const { said, points } = readTable(
      changed(rows, { C5: 20, D5: 10, E5: 10, G5: 10, C4: 40, D4: 20, E4: 20, G4: 20 }),
    );
    expect([said[0], points[0]]).toEqual(['read.criterion.no-heading B6', '55']);
  });
});
