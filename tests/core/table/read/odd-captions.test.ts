import type { TestCell } from '../../build-sheet';
import { CAPTIONS, CODE, FIGURES, GROUPS, insert, NUMBERS, omit, put, readHead, ROW } from './heads';

const SHORT: readonly TestCell[] = [
  ...[null, null, 'TS', 'T.tuyến', 'T.tiếp, BC', 'KT chuyển sang', 'TS', 'Trc hạn', 'Đg hạn', 'Q.hạn', 'TS', 'Tr.hạn'],
  'Q.hạn',
];
const SHORT_GROUPS: readonly TestCell[] = [
  ...['TT', 'LV', 'SL HS tiếp nhận', null, null, null, 'SL HS đã GQ', null, null, null, 'SL HS đang GQ'],
];
const IN_TURN: readonly TestCell[] = Array.from({ length: 14 }, (_, index) => `(${String(index + 1)})`);

/** The form's figures without those at some places, counted from (3). */
function without(...places: readonly number[]): readonly (number | null)[] {
  return FIGURES.map((figure, index) => (places.includes(index + 3) ? null : figure));
}

describe('marks of footnotes', () => {
  it.each<[string, Readonly<Record<number, TestCell>>]>([
    ['stars and daggers', { 3: 'Trực tuyến (*)', 5: 'Từ kỳ trước†', 7: 'Trước hạn**', 9: 'Quá hạn *' }],
    ['superscripts', { 3: 'Trực tuyến¹', 5: 'Từ kỳ trước ⁽²⁾', 8: 'Đúng hạn①', 11: 'Trong hạn1' }],
    ['numbers in brackets', { 5: 'Từ kỳ trước (1)', 9: 'Quá hạn (2)', 12: 'Quá hạn[3]' }],
    ['letters', { 2: 'Tổng số (a)', 8: 'Đúng hạn (b)', 11: 'Trong hạn 1)' }],
  ])('%s are no part of a caption, with column numbers and without', (_, cells) => {
    const captions = put(CAPTIONS, cells);
    expect(readHead([[CODE], GROUPS, captions, ROW])).toMatchObject({ figures: FIGURES, said: [] });
    expect(readHead([[CODE], GROUPS, captions, NUMBERS, ROW])).toMatchObject({ figures: FIGURES, said: [] });
  });

  it('stand beside the numbers of columns', () => {
    const numbered = CAPTIONS.map((caption, index) =>
      index < 2 ? caption : `${caption ?? ''} (${String(index + 1)})`,
    );
    const captions = put(numbered, { 5: 'Từ kỳ trước [1] (6)' });
    expect(readHead([[CODE], GROUPS, captions, ROW])).toMatchObject({ figures: FIGURES, said: [] });
  });
});

describe('two languages', () => {
  const english = [
    'No.',
    'Field',
    'Total',
    'Online',
    'Direct',
    'Carried over',
    'Total',
    'Early',
    'On time',
    'Late',
    'Total',
  ];
  const ENGLISH = [...english, 'In time', 'Overdue'];

  it.each<[string, (own: string, other: string) => string]>([
    ['after a slash', (own, other) => `${own} / ${other}`],
    ['in brackets', (own, other) => `${own} (${other})`],
    ['on a line of its own', (own, other) => `${own}\n${other}`],
    ['before', (own, other) => `${other} - ${own}`],
  ])('in one cell, the second %s', (_, both) => {
    const groups = GROUPS.map((group, index) => group && both(group, ENGLISH[index] ?? ''));
    const captions = CAPTIONS.map((caption, index) => caption && both(caption, ENGLISH[index] ?? ''));
    expect(readHead([[CODE], groups, captions, ROW])).toMatchObject({ figures: FIGURES, said: [] });
    expect(readHead([groups, captions, ROW])).toMatchObject({ figures: FIGURES, said: [] });
  });

  it('in rows of their own, above and below', () => {
    for (const rows of [
      [GROUPS, CAPTIONS, ENGLISH, NUMBERS],
      [GROUPS, CAPTIONS, ENGLISH],
      [ENGLISH, GROUPS, CAPTIONS],
    ]) {
      const { figures, said, result } = readHead([[CODE], ...rows, ROW]);
      expect([figures, said]).toEqual([FIGURES, []]);
      expect(result.submission?.rows).toHaveLength(1);
    }
  });

  it('Vietnamese without accents is no other language', () => {
    const plain = (cell: TestCell): TestCell =>
      typeof cell === 'string'
        ? cell.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
        : cell;
    expect(readHead([[CODE], GROUPS.map(plain), CAPTIONS.map(plain), ROW])).toMatchObject({
      figures: FIGURES,
      said: [],
    });
  });
});

describe('abbreviations', () => {
  it('are read by their numbers under the form’s code, and said', () => {
    const { figures, said } = readHead([[CODE], SHORT_GROUPS, SHORT, NUMBERS, ROW]);
    expect(figures).toEqual(FIGURES);
    expect(said).toHaveLength(11);
    expect(new Set(said.map((each) => each.split(' ').slice(0, 2).join(' ')))).toEqual(
      new Set(['note read.column.inexact']),
    );
  });

  it('make no form by their numbers alone', () => {
    expect(readHead([SHORT_GROUPS, SHORT, NUMBERS, ROW]).figures).toBeNull();
  });

  it('without numbers are named, with the table', () => {
    const groups = put(SHORT_GROUPS, { 0: 'STT', 1: 'Lĩnh vực' });
    const { figures, sentences, result } = readHead([[CODE], groups, SHORT, ROW]);
    expect(figures).toBeNull();
    expect(sentences).toEqual([
      'Bảng từ ô A4 trang "Biểu 06a" ghi là biểu II.06a, nhưng chưa hiểu được tiêu đề cột: "SL HS tiếp nhận" (C4), "SL HS đã GQ" (G4), "SL HS đang GQ" (K4), "TS" (C5), "T.tuyến" (D5), "T.tiếp, BC" (E5) và 8 tiêu đề khác. Ghi tiêu đề như biểu mẫu, hoặc thêm hàng số cột (1), (2), (3) dưới tiêu đề.',
    ]);
    expect(result.unread).toMatchObject({ why: 'captions', unit: { name: 'Xã Nam Dong' } });
  });

  it('whose numbers count from another start are not guessed', () => {
    const numbers = ['A', 'B', ...Array.from({ length: 11 }, (_, index) => String(index + 1))];
    expect(readHead([[CODE], SHORT_GROUPS, SHORT, numbers, ROW]).figures).toBeNull();
  });
});

describe('a further column that counts', () => {
  const behindLate = (caption: string, rows: readonly (readonly TestCell[])[]) => {
    const [groups = [], captions = [], row = []] = rows;
    return readHead([[CODE], insert(groups, 10, null), insert(captions, 10, caption), IN_TURN, insert(row, 10, 97.95)]);
  };
  const pending = put(CAPTIONS, { 10: 'TS', 11: 'T.hạn', 12: 'Q.hạn' });

  it('shifts the numbers of the others: read by the captions, or behind it one number on', () => {
    expect(behindLate('TL %', [GROUPS, CAPTIONS, ROW])).toMatchObject({
      figures: FIGURES,
      said: ['note read.column.number-differs L5'],
    });
    const { figures, said } = behindLate('TL %', [GROUPS, pending, ROW]);
    expect(figures).toEqual(FIGURES);
    expect(said).toContain('warning read.column.number-differs L5');
  });

  it('is not taken for the next figure, and where it can’t be told nothing is guessed', () => {
    const { figures, said } = behindLate('TL', [GROUPS, pending, ROW]);
    expect(figures).toEqual(without(11, 12, 13));
    expect(said.filter((each) => each.startsWith('error read.column.missing'))).toHaveLength(3);
  });
});

describe('columns that are joined', () => {
  it.each([
    'Trước hạn và đúng hạn',
    'Trước và đúng hạn',
    'Trước, đúng hạn',
    'Trước/đúng hạn',
    'Đúng và trước hạn',
    'Trước hạn\nĐúng hạn',
    'Đúng hạn (gồm cả trước hạn)',
    'Giải quyết trước hạn, đúng hạn',
  ])('"%s" is neither (8) nor (9)', (caption) => {
    const captions = omit(put(CAPTIONS, { 8: caption }), 7);
    const row = omit(put(ROW, { 8: 217 }), 7);
    for (const numbers of [[], omit(put(NUMBERS, { 8: '(8)+(9)' }), 7), omit(NUMBERS, 7)]) {
      const { figures, said } = readHead([[CODE], omit(GROUPS, 7), captions, numbers, row]);
      expect(figures).toEqual(without(8, 9));
      expect(said).toEqual(['error read.column.joined H5']);
    }
  });

  it('online and in person', () => {
    const captions = omit(put(CAPTIONS, { 3: 'Trực tuyến, trực tiếp' }), 4);
    const { figures, sentences } = readHead([[CODE], omit(GROUPS, 4), captions, omit(put(ROW, { 3: 209 }), 4)]);
    expect(figures).toEqual(without(4, 5));
    expect(sentences).toEqual([
      'Cột "Trực tuyến, trực tiếp" (D5) gộp cột 4 "Tiếp nhận trực tuyến" và cột 5 "Tiếp nhận trực tiếp, dịch vụ bưu chính" của biểu, nên không biết số của từng cột. Tách thành từng cột như biểu mẫu.',
    ]);
  });
});

describe('columns that are split', () => {
  const parts = (at: number, first: string, second: string, numbers: readonly TestCell[] = []) =>
    readHead([
      [CODE],
      insert(GROUPS, at + 1, null),
      insert(put(CAPTIONS, { [at]: first }), at + 1, second),
      numbers,
      insert(ROW, at + 1, 1),
    ]);

  it.each<[string, number, string, string]>([
    ['full and partial', 3, 'Trực tuyến toàn trình', 'Trực tuyến một phần'],
    ['desk and post', 4, 'Trực tiếp', 'Dịch vụ bưu chính'],
    ['short and long delay', 9, 'Quá hạn dưới 10 ngày', 'Quá hạn trên 10 ngày'],
  ])('%s: neither is the figure', (_, at, first, second) => {
    const column = String.fromCharCode(65 + at);
    for (const numbers of [[], insert(NUMBERS, at + 1, null)]) {
      const { figures, said } = parts(at, first, second, numbers);
      expect(figures).toEqual(without(at + 1));
      expect(said).toEqual([`error read.column.split ${column}5`]);
    }
  });

  it('under the caption as a group; with the total beside its parts that is the figure', () => {
    const halves = [null, null, null, 'Toàn trình', 'Một phần'];
    const split = [[CODE], insert(GROUPS, 4, null), insert(CAPTIONS, 4, null), halves, insert(ROW, 4, 1)];
    expect(readHead(split)).toMatchObject({ figures: without(4), said: ['error read.column.split D6'] });
    const whole = [
      [CODE],
      insert(insert(GROUPS, 4, null), 4, null),
      insert(insert(CAPTIONS, 4, null), 4, null),
      [null, null, null, 'Tổng số', 'Toàn trình', 'Một phần'],
      insert(insert(ROW, 4, 60), 5, 44),
    ];
    const { figures, said } = readHead(whole);
    expect(figures).toEqual(FIGURES);
    expect(said).toEqual(['note read.column.unknown E6', 'note read.column.unknown F6']);
  });

  it('a column beside the form’s own is not counted', () => {
    const { figures, said } = parts(3, 'Trực tuyến', 'Trực tuyến toàn trình');
    expect([figures, said]).toEqual([FIGURES, ['note read.column.unknown E5']]);
  });
});

test('a caption of another group is not taken for the column of its own group', () => {
  // "Trong hạn" under "Đã giải quyết" is what other forms call on time.
  const captions = put(CAPTIONS, { 8: 'Trong hạn', 11: 'Còn hạn' });
  const { figures, said } = readHead([[CODE], GROUPS, captions, ROW]);
  expect(figures).toEqual(without(9, 12));
  expect(said.filter((each) => each.startsWith('error read.column.missing'))).toHaveLength(2);
});

test('a number under words that say nothing of it counts only between columns whose numbers are right', () => {
  const between = readHead([[CODE], GROUPS, put(CAPTIONS, { 3: 'Qua mạng' }), NUMBERS, ROW]);
  expect([between.figures, between.said]).toEqual([FIGURES, ['warning read.column.inexact D5']]);
  const moved = put(NUMBERS, { 4: '(6)', 5: '(7)' });
  expect(readHead([[CODE], GROUPS, put(CAPTIONS, { 3: 'Qua mạng' }), moved, ROW]).figures).toEqual(without(4));
});
