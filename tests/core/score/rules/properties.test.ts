import { fc } from '../../../support/properties';
import type { ScoringRule } from '../../../../src/core/score/set/criteria-set';
import { compareDecimals, negateDecimal, type Decimal } from '../../../../src/core/model/decimal';
import { computePoints } from '../../../../src/core/score/rules/compute-points';
import type { Declared } from '../../../../src/core/score/rules/declared';

const ZERO: Decimal = { units: 0n, scale: 0 };
const decimal = fc
  .record({ units: fc.bigInt({ min: -50_000n, max: 50_000n }), scale: fc.integer({ min: 0, max: 3 }) })
  .map((value): Decimal => value);
const share = fc.integer({ min: 0, max: 2000 }).map((tenths) => (tenths / 10).toFixed(1));
const noCases = fc.constantFrom('full' as const, 'zero' as const, null);
const rules: fc.Arbitrary<ScoringRule> = fc.oneof(
  fc.constant<ScoringRule>({ kind: 'yes-no' }),
  fc
    .array(fc.record({ from: share, points: share }), { minLength: 1, maxLength: 4 })
    .map((levels): ScoringRule => ({ kind: 'steps', levels })),
  fc.array(share, { minLength: 1, maxLength: 4 }).map((points): ScoringRule => ({ kind: 'levels', points })),
  fc.record({ floor: share, full: share, noCases }).map((rule): ScoringRule => ({ kind: 'pro-rata', ...rule })),
  share.map((each): ScoringRule => ({ kind: 'deduction', each })),
  noCases.map((given): ScoringRule => ({ kind: 'all-or-nothing', noCases: given })),
  fc
    .record({ target: share.filter((target) => target !== '0.0'), noCases })
    .map((rule): ScoringRule => ({ kind: 'capped-ratio', ...rule })),
);
const declared: fc.Arbitrary<Declared> = fc.oneof(
  fc.constantFrom('blank', 'yes', 'no', 'no-cases', 'not-applicable', 'unknown').map((kind): Declared => ({ kind })),
  decimal.map((value): Declared => ({ kind: 'number', value })),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 400n }), fc.bigInt({ min: 1n, max: 300n }))
    .map(([numerator, denominator]): Declared => ({ kind: 'share', value: { numerator, denominator } })),
);

test('no rule gives less than 0 or more than its maximum; a penalty takes off at most as much', () => {
  const maxima = fc
    .record({ units: fc.bigInt({ min: 0n, max: 2000n }), scale: fc.integer({ min: 0, max: 2 }) })
    .map((value): Decimal => value);
  const parts = fc.constantFrom('appraisal' as const, 'survey' as const, 'bonus' as const, 'penalty' as const);
  const policies = fc.constantFrom('full' as const, 'rescale' as const, 'zero' as const);
  let known = 0;
  fc.assert(
    fc.property(rules, declared, maxima, parts, policies, (rule, given, maximum, part, policy) => {
      const points = computePoints({ maximum, part, rule }, given, policy);
      if (points.state !== 'known') return;
      known += 1;
      const [least, most] = part === 'penalty' ? [negateDecimal(maximum), ZERO] : [ZERO, maximum];
      expect(compareDecimals(points.value, least)).toBeGreaterThanOrEqual(0);
      expect(compareDecimals(points.value, most)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
  // The test would be empty if most rules said nothing.
  expect(known).toBeGreaterThan(600);
});
