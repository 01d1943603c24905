import type { Criterion, NotApplicablePolicy, ScoringRule } from '../../../../src/core/score/set/criteria-set';
import {
  compareDecimals,
  decimalFromNumber,
  formatDecimal,
  parseDecimal,
  type Decimal,
} from '../../../../src/core/model/decimal';
import { ratio } from '../../../../src/core/model/ratio';
import { computePoints } from '../../../../src/core/score/rules/compute-points';
import { declaredByIndicator, type Declared } from '../../../../src/core/score/rules/declared';
import { criteriaCommuneIllustrative } from '../../../../src/forms/criteria-commune-illustrative';
import { criteriaTt012018 } from '../../../../src/forms/criteria-tt01-2018';

const decimal = (text: string): Decimal => parseDecimal(text)!;

/** The points as text, "left-out", or the reason why there are none. */
function points(
  criterion: Pick<Criterion, 'maximum' | 'part' | 'rule'>,
  declared: Declared | number,
  policy: NotApplicablePolicy = 'full',
): string {
  const given: Declared =
    typeof declared === 'number' ? { kind: 'number', value: decimalFromNumber(declared)! } : declared;
  const computed = computePoints(criterion, given, policy);
  if (computed.state === 'known') return formatDecimal(computed.value);
  return computed.state === 'unknown' ? computed.reason : computed.state;
}

function leaf(number: string): Criterion {
  return criteriaCommuneIllustrative.criteria.find((each) => each.number === number)!;
}

const YES: Declared = { kind: 'yes' };
const NO: Declared = { kind: 'no' };
const NO_CASES: Declared = { kind: 'no-cases' };
const NOT_APPLICABLE: Declared = { kind: 'not-applicable' };

describe('computePoints', () => {
  it('gives all or no points for yes and no, and takes no number for either', () => {
    expect([points(leaf('1.1.1'), YES), points(leaf('1.1.1'), NO)]).toEqual(['1', '0']);
    expect([points(leaf('1.1.1'), 1), points(leaf('1.1.1'), NO_CASES)]).toEqual(['not-yes-or-no', 'no-cases']);
  });

  it('gives points pro rata between floor and target: 98 % of 5 points, 90 % at least', () => {
    expect([98.32, 98, 97, 90, 89.99].map((share) => points(leaf('3.3.1'), share))).toEqual([
      '5',
      '5',
      '4.85',
      '4.5',
      '0',
    ]);
  });

  it('takes the share of the dossiers exactly: 6803 of 6919, and 979 of 999 that only prints as 98', () => {
    const share = (numerator: number, denominator: number): Declared =>
      declaredByIndicator({ value: ratio(numerator, denominator)! });
    expect(points(leaf('3.3.1'), share(6803, 6919))).toBe('5');
    // 979/999 = 0.97997997…: below 98 %, so 5 × that.
    expect(points(leaf('3.3.1'), share(979, 999))).toBe('4.8998998999');
    expect(points(leaf('7.2.1'), share(35, 100))).toBe('2');
    expect(points(leaf('7.2.1'), share(1, 3))).toBe('1.9047619048');
    expect(points(leaf('3.3.1'), declaredByIndicator({ value: null, reason: 'no-cases' }))).toBe('no-cases');
    expect(points(leaf('3.3.1'), declaredByIndicator({ value: null, reason: 'unknown-figure' }))).toBe(
      'unknown-figure',
    );
    expect(points(leaf('3.3.1'), declaredByIndicator(undefined))).toBe('not-declared');
  });

  it('takes points off for every event, down to none', () => {
    expect([0, 1, 2, 3, 4].map((count) => points(leaf('1.2'), count))).toEqual(['1.5', '1.0', '0.5', '0.0', '0']);
    expect([points(leaf('5.3'), NO), points(leaf('5.3'), NO_CASES)]).toEqual(['4', '4']);
    expect([points(leaf('5.3'), 1.5), points(leaf('5.3'), -1)]).toEqual(['not-a-number', 'not-a-number']);
  });

  it('gives all points only when it was so in all cases, or nothing arose', () => {
    expect([100, 99.99, 0].map((share) => points(leaf('3.3.2'), share))).toEqual(['2', '0', '0']);
    expect([YES, NO, NO_CASES].map((each) => points(leaf('3.3.2'), each))).toEqual(['2', '0', '2']);
  });

  it('gives the points of the step or level reached', () => {
    expect([0, 1, 7].map((count) => points(leaf('1.5'), count))).toEqual(['0', '1.5', '1.5']);
    const rule: ScoringRule = {
      kind: 'steps',
      levels: [
        { from: '80', points: '0.5' },
        { from: '95', points: '1' },
        { from: '90', points: '0.75' },
      ],
    };
    const stepped = { maximum: decimal('1'), part: 'appraisal', rule } as const;
    expect([95, 94.9, 90, 80, 79.9].map((share) => points(stepped, share))).toEqual(['1', '0.75', '0.75', '0.5', '0']);
    expect([0, 0.5, 1, 0.7].map((each) => points(leaf('1.4'), each))).toEqual(['0', '0.5', '1', 'not-a-level']);
  });

  it('reaches the cap of a ratio at its target, not before: min(6; 6 × share / 0.90)', () => {
    const rule: ScoringRule = { kind: 'capped-ratio', target: '90', noCases: 'zero' };
    const capped = { maximum: decimal('6'), part: 'appraisal', rule } as const;
    expect([100, 90, 45, 0].map((share) => points(capped, share))).toEqual(['6', '6', '3', '0']);
    expect(points(capped, NO_CASES)).toBe('0');
  });

  it('scores the mean of dossiers by TT 01/2018 as it is', () => {
    const [first, , , , fifth] = criteriaTt012018.criteria;
    expect([1.34, 2].map((mean) => points(first!, mean))).toEqual(['1.34', '2']);
    expect([1, 1.5].map((mean) => points(fifth!, mean))).toEqual(['1', 'not-a-level']);
  });

  it('gives full points, none, or leaves out what does not apply', () => {
    const policies: NotApplicablePolicy[] = ['full', 'zero', 'rescale'];
    expect(policies.map((policy) => points(leaf('6.3'), NOT_APPLICABLE, policy))).toEqual(['2', '0', 'left-out']);
  });

  it('mirrors penalties: nothing at best, the maximum taken off at worst', () => {
    const rule: ScoringRule = { kind: 'deduction', each: '0.5' };
    const penalty = { maximum: decimal('5'), part: 'penalty', rule } as const;
    expect([0, 3, 40].map((count) => points(penalty, count))).toEqual(['0.0', '-1.5', '-5']);
    expect(points({ ...penalty, rule: { kind: 'yes-no' } }, YES)).toBe('-5');
    expect(points(penalty, NOT_APPLICABLE)).toBe('0');
  });

  it('never gives less than nothing or more than the maximum, whatever is declared', () => {
    const kinds: ScoringRule[] = [
      { kind: 'yes-no' },
      {
        kind: 'steps',
        levels: [
          { from: '10', points: '99' },
          { from: '0', points: '0.3' },
        ],
      },
      { kind: 'levels', points: ['0', '0.5', '7'] },
      { kind: 'pro-rata', floor: '30', full: '120', noCases: 'full' },
      { kind: 'deduction', each: '0.35' },
      { kind: 'all-or-nothing', noCases: 'zero' },
      { kind: 'capped-ratio', target: '70', noCases: null },
    ];
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    let known = 0;
    for (let round = 0; round < 4000; round += 1) {
      const rule = kinds[random(kinds.length)]!;
      const maximum = decimal(`${String(random(5))}.${String(random(100)).padStart(2, '0')}`);
      const amount: Declared = { kind: 'number', value: { units: BigInt(random(40000) - 8000), scale: random(3) } };
      const share: Declared = { kind: 'share', value: ratio(random(3000), random(900) + 1)! };
      const declared = [amount, share, YES, NO, NO_CASES, NOT_APPLICABLE][random(6)]!;
      const computed = computePoints({ maximum, part: 'appraisal', rule }, declared, 'full');
      if (computed.state !== 'known') continue;
      known += 1;
      expect(compareDecimals(computed.value, decimal('0'))).toBeGreaterThanOrEqual(0);
      expect(compareDecimals(computed.value, maximum)).toBeLessThanOrEqual(0);
    }
    expect(known).toBeGreaterThan(1500);
  });
});
