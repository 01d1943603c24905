import { buildSheet, type TestCell } from '../../build-sheet';
import { numberRow } from '../../../../src/core/sheet/head/number-row';
import { sheetGrid } from '../../../../src/core/sheet/cells/sheet-grid';
import { CAPTIONS, CODE, FIGURES, GROUPS, insert, NUMBERS, put, readHead, readRows, ROW } from './heads';

const bracketed = (...numbers: readonly (number | string)[]): TestCell[] =>
  numbers.map((number) => `(${String(number)})`);

describe('a row of column numbers is no row of figures', () => {
  it.each<[string, readonly TestCell[]]>([
    ['with letters for parts', bracketed(1, 2, 3, '3a', '3b', 4, 5, 6, 7, 8, 9, 10, 11)],
    ['with bare parts', ['1', '2', '3', '3a', '3b', '3c', '4', '4a', '4b', '4c', '5', '5a', '5b']],
    ['with decimals for parts', bracketed(1, 2, 3, '3.1', '3.2', '3.3', 4, '4.1', '4.2', '4.3', 5, '5.1', '5.2')],
    ['with numbers for parts', [1, 2, 3, 3.1, 3.2, 3.3, 4, 4.1, 4.2, 4.3, 5, 5.1, 5.2]],
    ['one twice', put(NUMBERS, { 12: '(12)' })],
    ['one left out and one twice', bracketed(1, 2, 3, 4, 5, 6, 8, 8, 9, 10, 11, 12, 13)],
    ['figures turned round', put(NUMBERS, { 11: '(21)' })],
    ['a figure lost', put(NUMBERS, { 9: '(1)' })],
    ['one twice, without brackets', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12]],
    ['one blank', put(NUMBERS, { 6: null })],
    ['points behind', NUMBERS.map((_, index) => `${String(index + 1)}.`)],
    ['arithmetic', put(NUMBERS, { 2: '(3)=(4)+(5)+(6)', 6: '7=8+9+10', 12: '(13)=(11)-(12)' })],
    ['a rate', put(NUMBERS, { 12: '(13)=(8)/(7)*100%' })],
    ['an x over the names', put(NUMBERS, { 1: 'x' })],
    ['words over the names', put(NUMBERS, { 0: 'STT', 1: 'Nội dung' })],
    ['small letters', ['a', 'b', ...Array.from({ length: 11 }, (_, index) => String(index + 1))]],
  ])('%s', (_, numbers) => {
    const { figures, said, result } = readHead([[CODE], GROUPS, CAPTIONS, numbers, ROW]);
    expect(figures).toEqual(FIGURES);
    expect(result.submission?.rows).toHaveLength(1);
    expect(said.filter((each) => !each.startsWith('note read.column.number-differs'))).toEqual([]);
    expect(result.findings.filter(({ rule }) => rule !== 'table')).toEqual([]);
  });

  it('again on a new page', () => {
    const numbers = bracketed(1, 2, 3, '3a', '3b', 4, 5, 6, 7, 8, 9, 10, 11);
    const second = put(ROW, { 0: 2, 1: 'Đất đai' });
    const { result } = readHead([[CODE], GROUPS, CAPTIONS, numbers, ROW, GROUPS, CAPTIONS, numbers, second]);
    expect(result.submission?.rows.map(({ label }) => label)).toEqual(['Hộ tịch', 'Đất đai']);
  });
});

describe('small figures are no row of column numbers', () => {
  it.each<[string, readonly TestCell[]]>([
    ['a row of a table', [1, 'Hộ tịch', 6, 3, 2, 1, 5, 4, 1, 0, 1, 1, 0]],
    ['without a name', [null, null, 9, 4, 4, 1, 9, 9, 0, 0, 0, 0, 0]],
    ['decimals', [null, null, 3.1, 3.2, 4.1, 5.5, 6.1, 7.2, 8.1]],
    ['few', [1, 2, 3]],
  ])('%s', (_, row) => {
    expect(numberRow(sheetGrid(buildSheet([row])), 0)).toBeNull();
  });
});

describe('numbers that are not those of the captions', () => {
  it('a slip is a note, numbers that changed places are to be looked at', () => {
    const said = (numbers: readonly TestCell[]) => readHead([[CODE], GROUPS, CAPTIONS, numbers, ROW]).said;
    expect(said(put(NUMBERS, { 12: '(12)' }))).toEqual(['note read.column.number-differs M5']);
    expect(said(put(NUMBERS, { 3: '(5)', 4: '(4)' }))).toEqual(['warning read.column.number-differs D5']);
    expect(said(put(NUMBERS, { 7: '(12)', 11: '(8)' }))).toEqual(['warning read.column.number-differs H5']);
  });
});

describe('tables side by side', () => {
  const other = put(
    ROW.map((cell) => (typeof cell === 'number' ? cell + 500 : cell)),
    { 0: 1 },
  );
  const beside = (rows: readonly (readonly TestCell[])[], gap: readonly TestCell[]) =>
    rows.map((row) => [...put(Array<TestCell>(13).fill(null), Object.fromEntries(row.entries())), ...gap, ...row]);
  const head = [GROUPS, CAPTIONS, NUMBERS];

  it.each<[string, readonly TestCell[]]>([
    ['with a column between', [null]],
    ['without', []],
  ])('%s: the left one is read, and the other is said once', (_, gap) => {
    const rows = [...beside(head, gap), [...ROW, ...gap, ...other]];
    const { figures, said, result } = readHead([[CODE], ...rows]);
    expect(figures).toEqual(FIGURES);
    expect(said).toEqual([`warning read.table-beside ${gap.length > 0 ? 'O4' : 'N4'}`]);
    expect(result.submission?.rows).toHaveLength(1);
  });

  it('the one of the wanted period is read', () => {
    const [may, june] = ['Kỳ báo cáo: Tháng 5 năm 2024', 'Kỳ báo cáo: Tháng 6 năm 2024'];
    const blank = Array<TestCell>(11).fill(null);
    const lines = [
      [CODE, null, ...blank, null, CODE],
      ['Đơn vị báo cáo: UBND xã Nam Dong', null, ...blank, null, 'Đơn vị báo cáo: UBND xã Nam Dong'],
      [may, null, ...blank, null, june],
    ];
    const rows = [...lines, ...beside(head, [null]), [...other, null, ...ROW]];
    const ofJune = readRows(rows, 'BC thang 6-2024.xlsx');
    expect([ofJune.figures, ofJune.said]).toEqual([FIGURES, ['warning read.table-beside A4']]);
    expect(ofJune.result.submission?.period.period?.id).toBe('2024-06');
    expect(ofJune.result.findings).toHaveLength(1);
    const ofMay = readRows(rows, 'BC thang 5-2024.xlsx');
    expect([ofMay.figures, ofMay.said]).toEqual([
      FIGURES.map((figure) => figure + 500),
      ['warning read.table-beside O4'],
    ]);
  });

  it('a block of figures with the same names is a second table, too', () => {
    const { figures, said } = readHead([
      [CODE],
      [...GROUPS, ...GROUPS.slice(2)],
      [...CAPTIONS, ...CAPTIONS.slice(2)],
      [...ROW, ...other.slice(2)],
    ]);
    expect([figures, said]).toEqual([FIGURES, ['warning read.table-beside N4']]);
  });

  it('one that begins lower down takes no row from the other', () => {
    const pad = Array<TestCell>(14).fill(null);
    const { figures, said, result } = readHead([
      [CODE],
      GROUPS,
      [...CAPTIONS, null, ...GROUPS],
      [...ROW, null, ...CAPTIONS],
      [...put(ROW, { 0: 2, 1: 'Đất đai' }), null, ...other],
      [...pad, 2, 'Đất đai', ...FIGURES],
    ]);
    expect([figures, said]).toEqual([FIGURES, ['warning read.table-beside O4']]);
    expect(result.submission?.rows.map(({ label }) => label)).toEqual(['Hộ tịch', 'Đất đai']);
  });

  it('one of another form is worth a note, on either side', () => {
    const petitions: TestCell[][] = [
      ['STT', 'Nội dung', 'Tổng số', 'Từ kỳ trước', 'Trong kỳ', 'Đã xử lý', 'Đang xử lý'],
      [null, null, null, null, null, null, null],
      [1, 'Hành vi hành chính', 5, 1, 4, 3, 2],
    ];
    const right = [GROUPS, CAPTIONS, ROW].map((row, index) => [...row, null, ...(petitions[index] ?? [])]);
    const left = [GROUPS, CAPTIONS, ROW].map((row, index) => [...(petitions[index] ?? []), null, ...row]);
    expect(readHead([[CODE], ...right])).toMatchObject({ figures: FIGURES, said: ['note read.table-beside O4'] });
    expect(readHead([[...Array<TestCell>(8).fill(null), CODE], ...left])).toMatchObject({
      figures: FIGURES,
      said: ['note read.table-beside A4'],
    });
  });

  it('a running number repeated at the end begins no table', () => {
    const rows = [insert(GROUPS, 13, 'STT'), CAPTIONS, insert(ROW, 13, 1)];
    expect(readHead([[CODE], ...rows])).toMatchObject({ figures: FIGURES, said: [] });
  });
});
