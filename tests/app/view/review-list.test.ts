import { acceptable } from '../../../src/app/view/review-list';
import type { LogEntry } from '../../../src/core/model/appraisal-log';
import type { Review, ReviewedCriterion } from '../../../src/core/model/review';
import { decimal } from '../../core/score/report/sample-scores';

const WAITING: ReviewedCriterion = {
  ...{ index: 0, number: '1', name: 'Kế hoạch', level: 0, isLeaf: true, part: 'appraisal', declared: '', note: '' },
  ...{ maximum: decimal('2'), self: decimal('1.5'), computed: { state: 'none', reason: 'no-rule' } },
  ...{ evidence: 'KH 01', appraised: null, survey: null, state: 'waiting', history: [] },
};

test('together are accepted only those of which nobody has said otherwise', () => {
  const returned: LogEntry = {
    ...{ at: '2026-01-05 08:00:00', who: 'Lê Văn Bình', round: 1, action: 'return', criterion: '1' },
    ...{ self: '1.5', before: '', after: '', reason: 'Bổ sung văn bản', basis: '' },
  };
  const cases: readonly Partial<ReviewedCriterion>[] = [
    {},
    // The same score, typed in Excel before the appraisal began here.
    { appraised: decimal('1.50') },
    { appraised: decimal('1.25') },
    { computed: { state: 'known', value: decimal('2'), from: 'declared' } },
    { evidence: '' },
    { self: null },
    { history: [returned] },
    { history: [returned, { ...returned, action: 'appraise' }] },
    { state: 'accepted' },
  ];
  const criteria = cases.map((own, index) => ({ ...WAITING, ...own, index }));
  expect(acceptable({ criteria } as unknown as Review)).toEqual([0, 1, 7]);
});
