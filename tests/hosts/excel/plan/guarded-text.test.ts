import { fc } from '../../../support/properties';
import { guardedText } from '../../../../src/hosts/excel/plan/guarded-text';
import { typedValue } from '../../../support/excel-host/typed-value';

test.each(['Xã Nam Dong', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ''])(
  'leaves "%s" without a sign before it where nothing could be read into it',
  (text) => {
    expect(guardedText(text).replace(/^'/, '')).toBe(text);
  },
);

test('guards only what needs it', () => {
  expect(['Chứng thực', 'Hộ tịch; đất đai', 'Ghi chú:'].map(guardedText)).toEqual([
    'Chứng thực',
    'Hộ tịch; đất đai',
    'Ghi chú:',
  ]);
  expect(
    ['6/2024', '1.234', 'True', '=A1', '-', "'x", ' a', '#N/A', 'Tháng 6'].map((text) => guardedText(text)[0]),
  ).toEqual(Array.from({ length: 9 }, () => "'"));
});

const LIKE_VALUES = fc.stringMatching(/^[-+=@#'(]?[0-9.,/ ]{0,6}[%)eE]?[a-zA-Zà-ỹ ]{0,4}$/);

test.each(['vi-VN', 'en-US'])('whatever the text, a cell holds it to the letter (%s)', (culture) => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), LIKE_VALUES), (text) => {
      const { value, formula } = typedValue(guardedText(text), culture);
      expect([value ?? '', formula]).toEqual([text, undefined]);
    }),
    { numRuns: 1000 },
  );
});
