import { printedCode } from '../../../src/core/form/form-code';
import { matchOf, type FormSigns, type HeadSigns, type Match } from '../../../src/core/form/match';
import { titleOf, type SheetHeading } from '../../../src/core/form/sheet-heading';

const FORM: FormSigns = { id: 'X.01', codes: ['Biểu số X.01a/SNV'], titles: ['Tình hình trả lời kiến nghị'] };
const HEAD: HeadSigns = {
  sheet: 'Biểu',
  at: { row: 4, column: 0 },
  demanded: 10,
  sure: 10,
  likely: 0,
  contrary: 0,
  strange: 0,
  numbered: true,
};

function heading(...lines: readonly string[]): SheetHeading {
  const at = (row: number) => ({ row, column: 0 });
  return {
    lines: lines.map((text, row) => ({ text, at: at(row) })),
    codes: lines.flatMap((text, row) => {
      const code = printedCode(text);
      return code ? [{ code, at: at(row) }] : [];
    }),
  };
}

const OWN = 'Biểu số X.01a/SNV';
const TITLE = 'TÌNH HÌNH TRẢ LỜI KIẾN NGHỊ NĂM 2025';

function match(lines: readonly string[], head: Partial<HeadSigns> = {}): Match | null {
  return matchOf(FORM, heading(...lines), { ...HEAD, ...head });
}

test('code, title, captions and number row tell a form, in this order of weight', () => {
  const onlyNumbered = { sure: 4, numbered: true };
  expect(match([OWN, TITLE])).toMatchObject({
    form: 'X.01',
    sheet: 'Biểu',
    confidence: 1,
    toldBy: ['code', 'title', 'captions', 'number-row'],
  });
  expect(match([OWN], onlyNumbered)?.toldBy).toEqual(['code', 'number-row']);
  const confidences = [
    match([OWN], { numbered: false })?.confidence,
    match([OWN], onlyNumbered)?.confidence,
    match([TITLE], { numbered: false })?.confidence,
    match([], {})?.confidence,
    match([], { numbered: false })?.confidence,
  ];
  expect(confidences).toEqual([...confidences].sort((a, b) => (b ?? 0) - (a ?? 0)));
  expect(new Set(confidences).size).toBe(5);
});

test('two heads that show the same fit alike', () => {
  expect(match([OWN])?.confidence).toBe(matchOf({ ...FORM, id: 'Y' }, heading(OWN), HEAD)?.confidence);
});

test.each<[string, readonly string[], Partial<HeadSigns>]>([
  ['another form’s code, whatever the captions', ['Biểu số X.02/SNV', TITLE], {}],
  ['numbers alone', [], { sure: 0, likely: 0 }],
  ['numbers under captions that say something else, under the code', [OWN], { sure: 3, likely: 1, contrary: 5 }],
  ['three columns under the code', [OWN], { sure: 2, likely: 1 }],
  ['the title over two thirds of the captions', [TITLE], { sure: 6 }],
  ['three quarters of the captions alone', [], { sure: 7 }],
  ['most captions among many of another form', [], { sure: 9, strange: 4 }],
])('not recognised: %s', (_, lines, head) => {
  expect(match(lines, head)).toBeNull();
});

test.each<[string, readonly string[], Partial<HeadSigns>]>([
  ['four columns under the code', [OWN], { sure: 2, likely: 2, contrary: 3, numbered: false }],
  ['the title and most captions', [TITLE], { sure: 7 }],
  ['all captions, whatever else the office counts', [], { strange: 9 }],
  ['four fifths of the captions', [], { sure: 8 }],
])('recognised: %s', (_, lines, head) => {
  expect(match(lines, head)).not.toBeNull();
});

test('a number within a document leaves the form to be confirmed, unless the form’s code stands beside it', () => {
  expect(match(['Phụ lục II', TITLE])).toMatchObject({ otherCode: { text: 'Phụ lục II', at: { row: 0, column: 0 } } });
  expect(match(['Phụ lục II', OWN])?.otherCode).toBeUndefined();
});

test.each([
  [
    ['UBND TỈNH LÂM ĐỒNG', 'UBND XÃ CƯ JÚT', 'SỔ THEO DÕI HỒ SƠ QUÁ HẠN', 'Tháng 3 năm 2026'],
    'SỔ THEO DÕI HỒ SƠ QUÁ HẠN',
  ],
  [
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Danh sách hồ sơ chậm trễ'],
    'Danh sách hồ sơ chậm trễ',
  ],
  [['UBND XÃ CƯ JÚT', 'Kỳ báo cáo: Tháng 3 năm 2026', 'Đơn vị tính: phiếu'], undefined],
])('the title among %j', (lines, title) => {
  expect(titleOf(heading(...lines))?.text).toBe(title);
});
