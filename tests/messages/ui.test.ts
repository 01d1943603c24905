import { LANGUAGES } from '../../src/messages/language';
import { UI_TEXTS } from '../../src/messages/ui';

const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  counts: [{ error: 2, warning: 1, note: 0 }],
  fix: ['value', '17'],
  goToCell: ['C13'],
  reading: [7, 8],
  ofRows: [1, 10],
  complete: [6, 8],
  leftOut: [{ notSent: ['ABC'], missingMonths: [{ name: 'DEF', months: ['2024-06'] }], duplicate: ['GHI'] }],
  absent: [['ABC']],
  otherFiles: [['a.pdf', 'b.txt']],
  cleanText: [['previous', 'settings'], true],
  unitCount: [8, 1],
  otherSheets: [['06a', '06b']],
  offered: ['a.xlsx'],
  toSheet: ['06b'],
  criteriaCount: [8, 34],
  firstRows: [6, 11],
  caption: ['2024-06'],
  open: ['XYZ'],
  heading: ['2024-06'],
  goToSheet: ['06a'],
  version: ['0.1.0'],
};

/** Every text by its path; a function is called with what it takes in the pane. */
function textsOf(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') {
    const say = value as (...given: readonly unknown[]) => string;
    return [[path.join('.'), say(...(SAMPLES[path.at(-1) ?? ''] ?? [2]))]];
  }
  return Object.entries(value as object)
    .filter(([key]) => path.length > 0 || !['format', 'names'].includes(key))
    .flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

const texts = Object.fromEntries(LANGUAGES.map((language) => [language, textsOf(UI_TEXTS[language])]));

test.each(LANGUAGES)('%s: finished texts, without shouting and without the words of a program', (language) => {
  expect(texts[language]!.length).toBeGreaterThan(100);
  for (const [path, text] of texts[language]!) {
    expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|NaN|null|\[object|!| {2}|^\s|\s$/)]);
    expect([path, text]).toEqual([path, expect.not.stringMatching(/invalid|error occurred|không hợp lệ|thất bại/i)]);
    // A text of more than one sentence, or one that ends with a stop, ends each of them.
    if (/[.:] \p{Lu}/u.test(text)) expect([path, text]).toEqual([path, expect.stringMatching(/\.$/)]);
  }
});

test('English is a translation: nothing is left in Vietnamese, nothing the same but numbers and names', () => {
  const vi = new Map(texts['vi']);
  for (const [path, text] of texts['en']!) {
    expect([path, text.match(/[ăâđêôơưÀ-ỹ]/i)]).toEqual([path, null]);
    if (/[a-z]{3}/i.test(text.replace(/PARsheet|XYZ/g, ''))) expect([path, vi.get(path)]).not.toEqual([path, text]);
  }
});

test('Vietnamese counts with their noun, English with its plural', () => {
  expect(UI_TEXTS.vi.check.counts({ error: 2, warning: 1, note: 0 })).toBe(
    'Đã kiểm tra: 2 lỗi, 1 mục cần xem lại, 0 lưu ý.',
  );
  expect(UI_TEXTS.en.check.counts({ error: 1, warning: 2, note: 1 })).toBe('Checked: 1 error, 2 to look at, 1 note.');
  const none = { notSent: [], missingMonths: [], duplicate: [] };
  expect(UI_TEXTS.vi.consolidate.leftOut({ ...none, duplicate: ['Xã Trúc Sơn'] })).toBe(
    'Gửi trùng: Xã Trúc Sơn. Báo cáo sẽ ghi rõ các đơn vị chưa tính đủ.',
  );
  const months = ['2024-04', '2024-06'];
  expect(
    UI_TEXTS.vi.consolidate.leftOut({
      ...none,
      notSent: ['Xã Ea Pô'],
      missingMonths: [{ name: 'Xã Đắk Wil', months }],
    }),
  ).toBe('Chưa gửi: Xã Ea Pô. Thiếu tháng: Xã Đắk Wil (tháng 4, 6/2024). Báo cáo sẽ ghi rõ các đơn vị chưa tính đủ.');
  const many = Array.from({ length: 168 }, (_, index) => `Xã ${String(index + 1)}`);
  expect(UI_TEXTS.vi.consolidate.leftOut({ ...none, notSent: many })).toContain('Xã 20 và 148 đơn vị khác.');
  expect(UI_TEXTS.vi.check.cleanText(['previous', 'settings'], true)).toBe(
    'Các phép cộng khớp. Chưa đối chiếu kỳ trước, chưa đối chiếu danh mục.',
  );
  expect(UI_TEXTS.vi.check.cleanText([], true)).toBe(
    'Các phép cộng khớp, đã đối chiếu kỳ trước và danh mục. Có thể gửi báo cáo này.',
  );
  expect(UI_TEXTS.vi.check.cleanText([], false)).not.toContain('Có thể gửi');
  expect(UI_TEXTS.vi.consolidate.reading(1200, 3321)).toBe('Đang đọc 1.200/3.321 tệp');
});
