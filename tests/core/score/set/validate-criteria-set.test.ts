import type { CriteriaSet } from '../../../../src/core/score/set/criteria-set';
import { criteriaOf, type CriterionEntry } from '../../../../src/core/score/set/criteria-tree';
import { validateCriteriaSet } from '../../../../src/core/score/set/validate-criteria-set';
import { addDecimals, formatDecimal, roundDecimal, type Decimal } from '../../../../src/core/model/decimal';
import { roundPoints } from '../../../../src/core/score/form/round-points';
import { criteriaCommuneIllustrative } from '../../../../src/forms/criteria-commune-illustrative';
import { criteriaFrame6733 } from '../../../../src/forms/criteria-frame-67-33';
import { criteriaTt012018 } from '../../../../src/forms/criteria-tt01-2018';

function set(entries: readonly CriterionEntry[], more: Partial<CriteriaSet> = {}): CriteriaSet {
  return {
    id: 'test',
    title: 'Thử',
    basis: { text: '', confirmed: false },
    bands: [],
    criteria: criteriaOf(entries),
    ...more,
  };
}

function shown(of: CriteriaSet): unknown {
  return validateCriteriaSet(of).map((problem) =>
    'expected' in problem
      ? {
          ...problem,
          expected: formatDecimal(problem.expected),
          found: formatDecimal(problem.found),
          difference: formatDecimal(problem.difference),
        }
      : problem,
  );
}

describe('validateCriteriaSet', () => {
  it('finds nothing wrong with the sets that are built in', () => {
    for (const built of [criteriaCommuneIllustrative, criteriaTt012018, criteriaFrame6733]) {
      expect(validateCriteriaSet(built)).toEqual([]);
      expect(built.basis.confirmed).toBe(false);
    }
  });

  it('says by how much a published table misses the hundred', () => {
    const maxima = ['20.5', '10', '10', '6', '10.05', '6', '14', '9', '14'];
    const table = set(maxima.map((maximum, index) => ({ number: String(index + 1), name: 'Lĩnh vực', maximum })));
    expect(shown(table)).toEqual([{ kind: 'total', part: null, expected: '100', found: '99.55', difference: '-0.45' }]);
  });

  it('says where parts do not add up, at every level, and by how much', () => {
    const wrong = set(
      [
        { number: '1', name: '', maximum: '10' },
        { number: '1.1', name: '', maximum: '4' },
        { number: '1.1.1', name: '', maximum: '1.5' },
        { number: '1.1.2', name: '', maximum: '2.25' },
        { number: '1.2', name: '', maximum: '6.5' },
      ],
      { totals: { all: '10.25' } },
    );
    expect(shown(wrong)).toEqual([
      { kind: 'sum', number: '1', expected: '10', found: '10.5', difference: '0.5' },
      { kind: 'sum', number: '1.1', expected: '4', found: '3.75', difference: '-0.25' },
    ]);
  });

  it('adds parts by themselves, and leaves bonus and penalty out', () => {
    const entries: CriterionEntry[] = [
      { number: '1', name: '', maximum: '66' },
      { number: '2', name: '', maximum: '33', part: 'survey' },
      { number: '3', name: '', maximum: '3', part: 'bonus' },
      { number: '4', name: '', maximum: '5', part: 'penalty' },
    ];
    expect(shown(set(entries, { totals: { appraisal: '67', survey: '33' } }))).toEqual([
      { kind: 'total', part: 'appraisal', expected: '67', found: '66', difference: '-1' },
    ]);
    expect(shown(set(entries, { totals: { all: '99' } }))).toEqual([]);
  });

  it('tells 1.1 from 1.10 and names rows that can not stand where they do', () => {
    const entries: CriterionEntry[] = [
      { number: '1.1', name: '', maximum: '40' },
      { number: '1', name: '', maximum: '50' },
      { number: '1.10', name: '', maximum: '10' },
      { number: '1.10', name: '', maximum: '0' },
      { number: '7.2', name: '', maximum: '50' },
    ];
    expect(shown(set(entries))).toEqual([
      { kind: 'before-parent', number: '1.1' },
      { kind: 'twice', number: '1.10' },
      { kind: 'orphan', number: '7.2' },
    ]);
  });
});

describe('criteriaOf', () => {
  it('gives parents the part of their leaves, or none where it differs', () => {
    const parts = new Map(criteriaCommuneIllustrative.criteria.map(({ number, part }) => [number, part]));
    expect([parts.get('3.3'), parts.get('8'), parts.get('8.1')]).toEqual(['appraisal', null, 'survey']);
    expect(criteriaCommuneIllustrative.criteria).toHaveLength(48);
  });
});

describe('roundPoints', () => {
  it('rounds the indicators of TT 01/2018 before they are added: 14.95 becomes 15.0', () => {
    // Seven of 2, one of 0.55 and one of 0.4: 14.95 in all; 0.55 is rounded to 0.6.
    const means = ['2', '2', '2', '2', '2', '2', '2', '0.55', '0.4'].map((text): Decimal => {
      const [whole = '', fraction = ''] = text.split('.');
      return { units: BigInt(whole + fraction), scale: fraction.length };
    });
    const sum = (points: readonly Decimal[]): string => formatDecimal(points.reduce(addDecimals));
    expect(sum(means)).toBe('14.95');
    expect(sum(means.map((mean) => roundPoints(criteriaTt012018, mean)))).toBe('15.0');
    expect(roundPoints(criteriaFrame6733, means[7]!)).toEqual(means[7]);
    expect(roundDecimal(means[7]!, 1)).toEqual({ units: 6n, scale: 1 });
  });
});
