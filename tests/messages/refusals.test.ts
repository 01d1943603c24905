import type { ReviewRefusal } from '../../src/core/model/review';
import { LANGUAGES } from '../../src/messages/language';
import { refusalSentence } from '../../src/messages/refusal-sentence';
import { vi } from '../../src/messages/vi';
import { foreignWords } from './foreign-words';

const REFUSALS: readonly ReviewRefusal[] = [
  { code: 'who-missing' },
  { code: 'note-missing', number: '1.2' },
  { code: 'reason-missing', number: '1.2' },
  { code: 'reason-missing', number: '' },
  { code: 'not-a-number', number: '1.2', text: 'hai' },
  { code: 'not-a-number', number: '1.2', text: '' },
  { code: 'out-of-range', number: '1.2', value: '2.5', minimum: '0', maximum: '2' },
  { code: 'out-of-range', number: '3', value: '-1.5', minimum: '-1', maximum: '0' },
  { code: 'out-of-range', number: '3', value: '0.5', minimum: '', maximum: '0' },
  { code: 'out-of-range', number: '1.2', value: '-1', minimum: '0', maximum: '' },
  { code: 'no-self-score', number: '1.2' },
  { code: 'still-waiting', numbers: ['1.2', '2.2'] },
  { code: 'still-waiting', numbers: Array.from({ length: 20 }, (_, index) => `1.${String(index)}`) },
  { code: 'log-broken' },
  { code: 'finished' },
  { code: 'returned' },
  { code: 'not-returned' },
];
const EACH = LANGUAGES.flatMap((language) => REFUSALS.map((refusal) => [language, refusal] as const));

test('every refusal is among them', () => {
  expect(new Set(REFUSALS.map(({ code }) => code))).toEqual(new Set(Object.keys(vi.refusals)));
});

test.each(EACH)('%s %j is a finished, calm sentence that names the criterion', (language, refusal) => {
  const text = refusalSentence(refusal, language);
  expect(text).toMatch(/^["\p{Lu}].*\.$/u);
  expect(text).not.toMatch(/undefined|null|NaN|!| {2}|\.\./);
  if ('number' in refusal) expect(text).toContain(refusal.number);
  if (language === 'vi') expect(foreignWords(text)).toEqual([]);
});

test.each([
  [
    { code: 'out-of-range', number: '1.2', value: '2.5', minimum: '0', maximum: '2' },
    'Điểm tiêu chí 1.2 là 2,5, ngoài giới hạn từ 0 đến 2.',
  ],
  [
    { code: 'still-waiting', numbers: ['1.2', '2.2'] },
    'Còn 2 tiêu chí chưa thẩm định xong: 1.2, 2.2. Thẩm định hết rồi kết thúc.',
  ],
] as const)('%j: %s', (refusal, text) => {
  expect(refusalSentence(refusal, 'vi')).toBe(text);
});
