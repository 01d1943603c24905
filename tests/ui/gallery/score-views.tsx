import type { ReactElement } from 'react';
import type { ReviewActions, ReviewState } from '../../../src/app/desk/review-state';
import { NOTHING_RANKED, type ScoreActions, type ScoreState } from '../../../src/app/desk/score-state';
import type { PaneScreen } from '../../../src/messages/ui-texts';
import { ScoreScreen } from '../../../src/ui/score/ScoreScreen';
import { called } from './calls';
import { sampleReview, type SampleStage } from './sample-review';
import { rankedSample } from './sample-run';

export interface View {
  readonly screen: PaneScreen;
  readonly make: () => Promise<ReactElement> | ReactElement;
}

const reviewActions: ReviewActions = {
  open: called('open'),
  setWho: called('setWho'),
  accept: called('accept'),
  takeTyped: called('takeTyped'),
  appraise: called('appraise'),
  returnCriterion: called('returnCriterion'),
  sendBack: called('sendBack'),
  startRound: called('startRound'),
  finish: called('finish'),
  goTo: called('goTo'),
};
const scoreActions: ScoreActions = {
  dropLastYear: called('dropLastYear'),
  cancel: called('cancel'),
  clear: called('clear'),
  useFile: called('useFile'),
  makeReport: called('makeReport'),
  goToSheet: called('goToSheet'),
};
const screen = (review: ReviewState, score: ScoreState | null = null): ReactElement => (
  <ScoreScreen
    view={score ? 'rank' : 'review'}
    onView={called('onView')}
    review={review}
    reviewActions={reviewActions}
    score={score ?? NOTHING_RANKED}
    scoreActions={scoreActions}
    onFiles={called('onFiles')}
    onLastYear={called('onLastYear')}
  />
);
const reviewView = (stage: SampleStage, more: Partial<Extract<ReviewState, { kind: 'open' }>> = {}): View => ({
  screen: 'score',
  make: async () =>
    screen({
      kind: 'open',
      review: await sampleReview(stage),
      who: stage === 'new' ? '' : 'Nguyễn Thị Hoa',
      unfinished: null,
      busy: false,
      failure: null,
      refusal: null,
      ...more,
    }),
});
const rankView = (phase: ScoreState['phase'], lastYear: readonly string[] = []): ReactElement =>
  screen({ kind: 'waiting' }, { phase, lastYear, others: [] });
const SENT = ['thi-tran-ea-t-ling', 'xa-cu-knia', 'xa-dak-d-rong', 'xa-dak-wil', 'xa-nam-dong', 'xa-truc-son'];

/** Every state of Chấm điểm. */
export const SCORE_VIEWS: Readonly<Record<string, View>> = {
  'review-waiting': { screen: 'score', make: () => screen({ kind: 'waiting' }) },
  'review-reading': { screen: 'score', make: () => screen({ kind: 'reading' }) },
  'review-none': { screen: 'score', make: () => screen({ kind: 'none' }) },
  'review-failed': {
    screen: 'score',
    make: () => screen({ kind: 'failed', failure: { code: 'excel.cell-editing', retryable: true, params: {} } }),
  },
  'review-new': reviewView('new'),
  'review-appraising': reviewView('appraising'),
  'review-who-missing': reviewView('new', { refusal: { code: 'who-missing' } }),
  'review-note-missing': reviewView('appraising', { refusal: { code: 'note-missing', number: '3.1' } }),
  'review-points': reviewView('appraising', {
    refusal: { code: 'out-of-range', number: '3.1', value: '3', minimum: '0', maximum: '2' },
  }),
  'review-still-waiting': reviewView('appraising', {
    refusal: { code: 'still-waiting', numbers: ['4.1', '4.2', '4.3', '5.1', '5.2', '5.3', '5.4'] },
  }),
  'review-returned': reviewView('returned'),
  'review-finished': reviewView('finished'),
  'review-second': reviewView('second'),
  'review-edited': reviewView('edited'),
  'review-tampered': reviewView('tampered', { refusal: { code: 'log-broken' } }),
  'rank-empty': { screen: 'score', make: () => rankView({ kind: 'empty' }) },
  'rank-reading': {
    screen: 'score',
    make: () => rankView({ kind: 'reading', done: 3, total: 8, file: 'chamdiem_xa-ea-po_2024.xlsx' }),
  },
  'rank-none': { screen: 'score', make: () => rankView({ kind: 'none', files: 3 }) },
  'rank-ranked': {
    screen: 'score',
    make: async () =>
      rankView({
        kind: 'ranked',
        ranked: {
          ...(await rankedSample(...SENT.map((name) => `scores/chamdiem_${name}_2024.xlsx`))),
          otherFiles: 1,
        },
        report: { kind: 'none' },
      }),
  },
  'rank-written': {
    screen: 'score',
    make: async () =>
      rankView(
        {
          kind: 'ranked',
          ranked: {
            ...(await rankedSample('scores/chamdiem_xa-nam-dong_2024.xlsx', 'scores-messy/subtotal-off.xlsx')),
            missing: [],
            lastYearUnread: true,
          },
          report: { kind: 'written', sheets: ['Kết quả', 'Xếp loại', 'Theo lĩnh vực'] },
        },
        ['ket-qua-2023.xlsx'],
      ),
  },
};
