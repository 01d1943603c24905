import { fc } from '../../../support/properties';
import { scoreUnits } from '../../../../src/core/score/compute/score-units';
import type { CriteriaSet } from '../../../../src/core/score/set/criteria-set';
import { criteriaOf, type CriterionEntry } from '../../../../src/core/score/set/criteria-tree';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { validateCriteriaSet } from '../../../../src/core/score/set/validate-criteria-set';
import type { ReportCell } from '../../../../src/core/report/report-table';
import { scoreReport } from '../../../../src/core/score/report/score-report';
import { scoreReportDefinition } from '../../../../src/forms/score.report';
import { unitScore, type LeafPoints } from './sample-scores';

/** A criterion: a leaf with a maximum in hundredths and the share of it that was reached, or parts. */
type Tree = { readonly maximum: number; readonly reached: number } | { readonly parts: readonly Tree[] };

const { tree } = fc.letrec<{ readonly tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    fc.record({ maximum: fc.integer({ min: 1, max: 2000 }), reached: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ parts: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }) }),
  ),
}));
const fields = fc.array(tree, { minLength: 1, maxLength: 5 });

function maximumOf(each: Tree): number {
  return 'parts' in each ? each.parts.reduce((sum, part) => sum + maximumOf(part), 0) : each.maximum;
}

const reachedOf = (each: Tree): number =>
  'parts' in each
    ? each.parts.reduce((sum, part) => sum + reachedOf(part), 0)
    : Math.floor((each.maximum * each.reached) / 100);

const text = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** Every criterion with what it must add up to, parents before their parts. */
function entriesOf(trees: readonly Tree[], above: string): readonly (CriterionEntry & { readonly tree: Tree })[] {
  return trees.flatMap((each, index) => {
    const number = above === '' ? String(index + 1) : `${above}.${String(index + 1)}`;
    const own = { number, name: `Tiêu chí ${number}`, maximum: text(maximumOf(each)), tree: each };
    return 'parts' in each ? [own, ...entriesOf(each.parts, number)] : [own];
  });
}

const shown = (cell: ReportCell | undefined): unknown =>
  cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;

test('parents are the sum of their leaves, at every level of any set', () => {
  fc.assert(
    fc.property(fields, (trees) => {
      const entries = entriesOf(trees, '');
      const set: CriteriaSet = {
        id: 'any',
        title: 'Bộ thử',
        basis: { text: '', confirmed: true },
        bands: [],
        totals: { all: text(trees.reduce((sum, each) => sum + maximumOf(each), 0)) },
        criteria: criteriaOf(entries),
      };
      expect(validateCriteriaSet(set)).toEqual([]);
      const leaves = entries.flatMap(({ number, tree: own }): [string, LeafPoints][] =>
        'parts' in own ? [] : [[number, { self: text(reachedOf(own)), appraised: text(reachedOf(own)) }]],
      );
      const { sheet } = unitScore(set, 'Xã A', Object.fromEntries(leaves));
      const units = scoreUnits([sheet], { policy: 'full', bands: [] });
      const input = { year: 2024, set, units, comparison: null, policy: null };
      const detail = scoreReport(input, DEFAULT_SETTINGS, scoreReportDefinition).find(({ key }) => key === 'unit-1');
      const rows = (detail?.rows ?? []).map(({ cells }) => [
        cells[0],
        ...[2, 3, 4].map((column) => shown(cells[column])),
      ]);
      const all = { parts: trees };
      const expected = [...entries, { number: '', tree: all }].map(({ number, tree: own }) => {
        const points = reachedOf(own) / 100;
        return [number, maximumOf(own) / 100, points, points];
      });
      expect(rows).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
