import { ratio } from '../../../../src/core/model/ratio';
import { criteriaFrame6733 } from '../../../../src/forms/criteria-frame-67-33';
import { computed, RIGHT, scores, SET, variantB } from './variant-b';

const of = (part: number, whole: number) => ({ value: ratio(part, whole)! });

test('every kind of rule gives what was worked out by hand', () => {
  expect(scores(variantB())).toEqual({
    '1.1': '10',
    '1.2': '18.2',
    '1.3': '7.5',
    '1.4': '2.5',
    '1.5': '15',
    '2.1': '19.5',
    '2.2': '10',
    '2.3': '3',
    '2.4': 'judgement',
  });
});

test('without a set nothing has a rule; parents are not computed', () => {
  const sheet = variantB();
  const none = scores(sheet, null, { set: { ...SET, criteria: [] } });
  expect(Object.keys(none)).toEqual(Object.keys(RIGHT));
  expect(new Set(Object.values(none))).toEqual(new Set(['no-rule']));
});

test('why there are no points', () => {
  const sheet = variantB({
    leaves: {
      '1.1': ['đang làm', 10],
      '1.2': ['Không phát sinh', 18],
      '1.3': [null, 7.5],
      '1.4': [3, 2.5],
      '2.2': ['11/12', 0],
      '2.3': [{ value: { kind: 'date', serial: 45637 } }, 3],
    },
  });
  expect(scores(sheet)).toMatchObject({
    '1.1': 'unknown-figure',
    '1.2': 'no-cases',
    '1.3': 'not-declared',
    '1.4': 'unknown-figure',
    '2.2': '0',
    '2.3': 'unknown-figure',
  });
});

test('what does not apply is what the policy gives, or nothing where it is left out', () => {
  const sheet = variantB({ leaves: { '1.2': ['Không áp dụng', null] } });
  expect(scores(sheet)['1.2']).toBe('20');
  expect(scores(sheet, null, { policy: 'zero' })['1.2']).toBe('0');
  expect(scores(sheet, null, { policy: 'rescale' })['1.2']).toBe('no-rule');
});

test('the dossiers of the year go before what is declared; 96.4 per cent is 6803 of 7057, exactly', () => {
  const indicators = { DH1: of(6803, 7057), online: { value: null, reason: 'no-cases' } } as const;
  const sheet = variantB();
  // 20 × 6803 / 7057 = 19.2801473714…; of online shares there are no cases, and the rule says nothing of that.
  expect(scores(sheet, { indicators, missing: null })).toMatchObject({ '2.1': '19.2801473714', '2.3': '3' });
  const rows = computed(sheet, [SET], { indicators, missing: null })?.rows;
  expect(rows?.get(7)?.score).toMatchObject({ from: 'dossiers' });
  expect(rows?.get(9)?.score).toMatchObject({ from: 'declared' });
});

test('dossiers that lack a month give no figure', () => {
  const missing = { year: 2024, missing: ['2024-03'], twice: [] };
  expect(scores(variantB(), { indicators: null, missing })['2.1']).toBe('19.5');
});

test('the maximum is the sheet’s where it differs, and the set rounds where it says so', () => {
  expect(scores(variantB({ maxima: { '1.2': 10 } }))['1.2']).toBe('9.1');
  const third = variantB({ leaves: { '1.2': ['11/12', 18] } });
  expect(scores(third)['1.2']).toBe('18.3333333333');
  expect(scores(third, null, { set: { ...SET, roundsTo: 1 } })['1.2']).toBe('18.3');
});

test('names are compared folded; another name is another criterion', () => {
  const sheet = variantB({ names: { '1.1': 'KẾ  HOẠCH', '1.2': 'Tiến độ' } });
  expect(scores(sheet)).toMatchObject({ '1.1': '10', '1.2': 'no-rule' });
});

describe('the set that a sheet is made by', () => {
  const example = { ...SET, id: 'example', isExample: true } as const;

  test('an example only where numbers, names and maxima are its own', () => {
    expect(computed(variantB(), [criteriaFrame6733, example])?.set.isExample).toBe(true);
    expect(computed(variantB({ maxima: { '1.4': 6 } }), [example])).toBeNull();
    expect(computed(variantB({ names: { '1.4': 'Khác' } }), [example])).toBeNull();
  });

  test('the office’s own also where one in ten is off, not where half are', () => {
    expect(computed(variantB({ maxima: { '1.4': 6 }, names: { '1.5': 'Khác' } }))?.set.name).toBe('Quyết định số 5');
    const others = Object.fromEntries(['1.1', '1.2', '1.3', '2.1', '2.2'].map((number) => [number, 'Khác']));
    expect(computed(variantB({ names: others }))).toBeNull();
  });
});
