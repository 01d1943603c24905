import type { ScoringRule } from '../../../../src/core/score/set/criteria-set';
import { formatDecimal, parseDecimal } from '../../../../src/core/model/decimal';
import type { DeclaredFigure } from '../../../../src/core/model/declared-figure';
import { declaredByFigure } from '../../../../src/core/score/rules/declared-by-figure';
import { scaleOf } from '../../../../src/core/score/rules/scale-of';

const SHARE: ScoringRule = { kind: 'pro-rata', floor: '80', full: '100', noCases: null };
const ALL: ScoringRule = { kind: 'all-or-nothing', noCases: 'full' };
const STEPS: ScoringRule = {
  kind: 'steps',
  levels: [
    { from: '95', points: '1' },
    { from: '80', points: '0.5' },
  ],
};
const PAPERS: ScoringRule = { kind: 'steps', levels: [{ from: '1', points: '1.5' }] };
const MEAN: ScoringRule = { kind: 'capped-ratio', target: '2', noCases: null };
const CAPPED: ScoringRule = { kind: 'capped-ratio', target: '70', noCases: null };
const EVENTS: ScoringRule = { kind: 'deduction', each: '0.5' };
const YES_NO: ScoringRule = { kind: 'yes-no' };
const LEVELS: ScoringRule = { kind: 'levels', points: ['0', '0.5', '1'] };

function number(text: string, unit: 'none' | 'percent' | 'cases' = 'none'): DeclaredFigure {
  return { kind: 'number', value: parseDecimal(text)!, unit };
}

/** What the rule works on: "98.5", "11/12", "yes"; or why not. */
function taken(figure: DeclaredFigure, rule: ScoringRule): string {
  const { declared, unclear } = declaredByFigure(figure, rule);
  if (unclear) return unclear.reason === 'unfit' ? unclear.wanted : unclear.reason;
  if (declared.kind === 'number') return formatDecimal(declared.value);
  return declared.kind === 'share'
    ? `${String(declared.value.numerator)}/${String(declared.value.denominator)}`
    : declared.kind;
}

test('95.5 of a share is per cent; 0.955 may be 95.5 % or 0.955 %, and 1 all or a hundredth', () => {
  expect([number('95.5'), number('95.5', 'percent'), number('0')].map((each) => taken(each, SHARE))).toEqual([
    '95.5',
    '95.5',
    '0',
  ]);
  expect([SHARE, ALL, STEPS, CAPPED].map((rule) => taken(number('0.955'), rule))).toEqual(Array(4).fill('fraction'));
  expect([SHARE, CAPPED].map((rule) => taken(number('1'), rule))).toEqual(['fraction', 'fraction']);
  const percents = ['0.955', '1', '0.5'].map((text) => declaredByFigure(number(text), SHARE).unclear);
  expect(percents.map((each) => each?.reason === 'fraction' && formatDecimal(each.percent))).toEqual([
    '95.5',
    '100',
    '50',
  ]);
  // Of papers and of means of points both are what they are.
  expect([taken(number('1'), PAPERS), taken(number('0.955'), MEAN), taken(number('0.5'), LEVELS)]).toEqual([
    '1',
    '0.955',
    '0.5',
  ]);
});

test('a share of two numbers is exact, and none of none is no case', () => {
  const share = (part: number, whole: number): DeclaredFigure => ({ kind: 'share', part, whole });
  expect([SHARE, ALL, STEPS, CAPPED].map((rule) => taken(share(11, 12), rule))).toEqual(Array(4).fill('11/12'));
  expect([taken(share(0, 0), ALL), taken(share(3, 0), ALL)]).toEqual(['no-cases', 'share']);
  expect([PAPERS, EVENTS, YES_NO, LEVELS].map((rule) => taken(share(11, 12), rule))).toEqual([
    'number',
    'count',
    'yes-no',
    'level',
  ]);
});

test('cases are counted; none of them are no cases of a share', () => {
  expect([EVENTS, PAPERS, STEPS].map((rule) => taken(number('3', 'cases'), rule))).toEqual(['3', '3', '3']);
  expect([SHARE, ALL].map((rule) => taken(number('3', 'cases'), rule))).toEqual(['share', 'share']);
  expect([SHARE, ALL, EVENTS].map((rule) => taken(number('0', 'cases'), rule))).toEqual(['no-cases', 'no-cases', '0']);
});

test('a per cent is no count, a negative number nothing, 955 no share that anybody has', () => {
  expect([EVENTS, PAPERS, YES_NO, LEVELS].map((rule) => taken(number('95', 'percent'), rule))).toEqual([
    'count',
    'number',
    'yes-no',
    'level',
  ]);
  expect([taken(number('-1'), EVENTS), taken(number('105'), SHARE)]).toEqual(['count', '105']);
  expect([taken(number('9550'), SHARE), taken(number('9550', 'percent'), SHARE)]).toEqual(['share', 'share']);
});

test('a date says which shares may have been typed, where a share is wanted', () => {
  const date: DeclaredFigure = { kind: 'unclear', reason: 'date', candidates: ['11/12', '12/11'] };
  expect(declaredByFigure(date, SHARE).unclear).toEqual({ reason: 'date', candidates: ['11/12', '12/11'] });
  expect(declaredByFigure(date, YES_NO).unclear).toEqual({ reason: 'date', candidates: [] });
});

test('the scale of a rule, highest first and never above the maximum', () => {
  const scale = (rule: ScoringRule, maximum: string): readonly string[] | undefined =>
    scaleOf(rule, parseDecimal(maximum)!)?.map(formatDecimal);
  expect(scale(YES_NO, '2')).toEqual(['2', '0']);
  expect(scale(LEVELS, '1')).toEqual(['1', '0.5', '0']);
  expect(scale(STEPS, '1')).toEqual(['1', '0.5', '0']);
  expect(scale(PAPERS, '1')).toEqual(['1', '0']);
  expect(scale(EVENTS, '1.5')).toEqual(['1.5', '1.0', '0.5', '0']);
  expect(scale({ kind: 'deduction', each: '0.4' }, '1')).toEqual(['1', '0.6', '0.2', '0']);
  expect([scale(SHARE, '2'), scale(CAPPED, '2'), scale({ kind: 'deduction', each: '0.01' }, '5')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
