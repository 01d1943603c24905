import { parseDecimal } from '../../../../src/core/model/decimal';
import { readRule } from '../../../../src/core/score/set/read-rule';
import { ruleWords } from '../../../../src/core/score/set/rule-clauses';
import { criteriaCaptions } from '../../../../src/forms/criteria-set.captions';

const WORDS = ruleWords(criteriaCaptions);
const read = (text: string): unknown => readRule(text, parseDecimal('2')!, WORDS);
const proRata = (floor: string, full: string, noCases: 'full' | null = null): unknown => ({
  kind: 'pro-rata',
  floor,
  full,
  noCases,
});

test.each<[string, unknown]>([
  ['(= tổng các mục con)', 'none'],
  ['', 'none'],
  ['yesno', { kind: 'yes-no' }],
  ['Có/không', { kind: 'yes-no' }],
  ['Có: tối đa; Không: 0', { kind: 'yes-no' }],
  ['steps 0/0,5/1', { kind: 'levels', points: ['0', '0.5', '1'] }],
  ['Các mức: 0; 0,5; 1 điểm', { kind: 'levels', points: ['0', '0.5', '1'] }],
  ['prorata: 100%→max; 80–<100%→tỷ lệ×max/100; <80%→0', proRata('80', '100')],
  ['prorata floor 70%', proRata('70', '100')],
  ['prorata', proRata('0', '100')],
  ['prorata floor 90%; không phát sinh → max', proRata('90', '100', 'full')],
  ['prorata; không phát sinh→max', proRata('0', '100', 'full')],
  ['≥98%→max; 90–<98%→tỷ lệ×max/100; <90%→0', proRata('90', '98')],
  ['≥ 98%: tối đa; từ 90% đến dưới 98%: tỷ lệ × tối đa/100; dưới 90%: 0', proRata('90', '98')],
  ['≥100%→max; else prorata; <70→0', proRata('70', '100')],
  ['≥95%→max; 80–<95→prorata; <80→0', proRata('80', '95')],
  ['100% hoặc không phát sinh→max; <100%→0', { kind: 'all-or-nothing', noCases: 'full' }],
  ['100%: tối đa; dưới 100%: 0; không phát sinh: 0', { kind: 'all-or-nothing', noCases: 'zero' }],
  ['≥80%→max; else tỷ lệ/80%×max', { kind: 'capped-ratio', target: '80', noCases: null }],
  ['≥70%: tối đa; còn lại: tỷ lệ/70% × tối đa', { kind: 'capped-ratio', target: '70', noCases: null }],
  ['mỗi báo cáo trễ/thiếu trừ 0,5', { kind: 'deduction', each: '0.5' }],
  ['Mỗi trường hợp vi phạm trừ 0.25 điểm', { kind: 'deduction', each: '0.25' }],
  ['≥1 → max; 0 → 0', { kind: 'steps', levels: [{ from: '1', points: '2' }] }],
  [
    '≥ 95%: 1; 90–<95%: 0,75; 80–<90%: 0,5; < 80%: 0',
    {
      kind: 'steps',
      levels: [
        { from: '95', points: '1' },
        { from: '90', points: '0.75' },
        { from: '80', points: '0.5' },
      ],
    },
  ],
  ['XHH: tỷ lệ hài lòng×max/100', proRata('0', '100')],
  ['XHH: điểm TB quy đổi', proRata('0', '100')],
])('%s', (text, rule) => {
  expect(read(text)).toEqual(rule);
});

test('half a rule is none: what can not be understood gives no rule', () => {
  for (const text of [
    'tùy theo tình hình',
    '≥95%: 1; khi nào tiện: 0,5',
    'trừ điểm nếu chậm',
    '≥95%: nhiều',
    '<80%: 0,5',
  ]) {
    expect(read(text)).toBeNull();
  }
});
