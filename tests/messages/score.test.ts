import { LANGUAGES } from '../../src/messages/language';
import { logTime } from '../../src/messages/log-time';
import { indexText, pointsOfText, pointsText } from '../../src/messages/points-text';
import { SCORE_TEXTS } from '../../src/messages/score';

const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  waiting: [3, 34],
  without: ['appraised', ['1.1', '1.2', '1.3', '1.4', '1.5']],
  change: ['1', '0,5'],
  caption: ['2024'],
  summary: [8, 2024],
  shared: ['2'],
  set: ['Bộ A'],
  unofficialSet: ['Bộ A'],
  missing: [['A', 'B'], 8],
  given: ['A.xlsx'],
  finishedText: ['1777 d37c 422f'],
  pointsHint: ['2'],
  accept: ['1,5'],
  lacking: [{ year: 2024, missing: ['2024-07', '2024-08'], twice: ['2024-05'] }],
};

function textsOf(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') {
    const say = value as (...given: readonly unknown[]) => string;
    return [[path.join('.'), say(...(SAMPLES[path.at(-1) ?? ''] ?? [2]))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

const texts = Object.fromEntries(LANGUAGES.map((language) => [language, textsOf(SCORE_TEXTS[language])]));

test.each(LANGUAGES)('%s: finished texts, without shouting and without the words of a program', (language) => {
  expect(texts[language]!.length).toBeGreaterThan(90);
  for (const [path, text] of texts[language]!) {
    expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|NaN|null|\[object|!| {2}|^\s|\s$/)]);
    expect([path, text]).toEqual([path, expect.not.stringMatching(/invalid|error occurred|không hợp lệ|thất bại/i)]);
    if (/[.:] \p{Lu}/u.test(text) && !/: (?:A|Bộ)/.test(text)) {
      expect([path, text]).toEqual([path, expect.stringMatching(/[.?]$/)]);
    }
  }
});

test('English is a translation: nothing is left in Vietnamese', () => {
  for (const [path, text] of texts['en']!) {
    expect([path, text.replace('Bộ A', '').match(/[ăâđêôơưÀ-ỹ]/i)]).toEqual([path, null]);
  }
});

test('points as the country writes them: no idle zeros; an index with two digits; the time of the log', () => {
  expect(pointsText({ units: 6650n, scale: 2 }, 'vi')).toBe('66,5');
  expect(pointsText({ units: 39953n, scale: 3 }, 'vi')).toBe('39,953');
  expect(pointsText({ units: 0n, scale: 2 }, 'vi')).toBe('0');
  expect(pointsText(null, 'vi')).toBe('–');
  expect(indexText({ units: 880051234567n, scale: 10 }, 'vi')).toBe('88,01%');
  expect(indexText({ units: 8801n, scale: 2 }, 'en')).toBe('88.01%');
  expect(pointsOfText('1.250', 'vi')).toBe('1,25');
  expect(pointsOfText('1,5 điểm', 'vi')).toBe('1,5 điểm');
  expect(logTime('2025-01-20 14:05:00', 'vi')).toBe('20/1/2025, 14:05');
  expect(logTime('hôm qua', 'vi')).toBe('hôm qua');
});
