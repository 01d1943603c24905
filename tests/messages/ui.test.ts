import { LANGUAGES } from '../../src/messages/language';
import { UI_TEXTS } from '../../src/messages/ui';

const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  counts: [{ error: 2, warning: 1, note: 0 }],
  fix: ['value', '17'],
  goToCell: ['C13'],
  reading: [7, 8],
  summary: [6, 8],
  leftOut: [2, 1],
  unitCount: [8, 1],
  otherSheets: [['06a', '06b']],
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
    'Đã kiểm tra: 2 lỗi, 1 điều cần xem lại, 0 lưu ý.',
  );
  expect(UI_TEXTS.en.check.counts({ error: 1, warning: 2, note: 1 })).toBe('Checked: 1 error, 2 to look at, 1 note.');
  expect(UI_TEXTS.vi.consolidate.leftOut(0, 1)).toBe('1 đơn vị gửi trùng. Báo cáo sẽ ghi rõ các đơn vị chưa tính.');
  expect(UI_TEXTS.vi.consolidate.leftOut(2, 1)).toBe(
    'Còn thiếu 2 đơn vị, 1 đơn vị gửi trùng. Báo cáo sẽ ghi rõ các đơn vị chưa tính.',
  );
  expect(UI_TEXTS.vi.consolidate.reading(1200, 3321)).toBe('Đang đọc 1.200/3.321 tệp');
});
