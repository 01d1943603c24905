import { DEFAULT_POLICY, type Settings } from '../../core/settings/settings';
import type { ComputedSheet } from '../../core/model/computed-sheet';
import type { ScoreSheet } from '../../core/model/score-sheet';
import { readScoreSheet } from '../../core/score/read/read-score-sheet';
import { withoutReports } from '../../core/report/report-name';
import { accept, appraise, returnCriterion } from '../../core/score/review/decide-criteria';
import { finish, refusalToFinish, sendBack, startRound } from '../../core/score/review/decide-round';
import type { Council, Decided } from '../../core/score/review/decision';
import { takeTyped } from '../../core/score/review/take-typed';
import { openReview, type OpenReview } from '../../core/score/review/review-of';
import { scoresOf } from '../../core/score/scoring/scores-of';
import { APPRAISAL_LOG, SCORE_SHEET } from '../../forms';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { ReviewActions, ReviewState } from './review-state';
import { createStore, type Desk, type Store } from './store';
import { createWorkQueue } from './work-queue';

export interface ReviewDeskNeeds {
  readonly workbook: OpenWorkbook;
  readonly settings: Store<Settings>;
  /** What the rules of its set give for a sheet, with its unit's dossiers where they are known; null where no set fits. */
  readonly compute: (sheet: ScoreSheet) => Promise<ComputedSheet | null>;
  /** Changes when other dossiers are known. */
  readonly dossiers?: Store<unknown>;
  /** Local time as the log writes it: "2025-01-20 14:05:00". */
  readonly now: () => string;
}

type Open = Extract<ReviewState, { readonly kind: 'open' }>;

/** The appraisal of the score sheet in the open workbook: what the council decides is written into it at once, with its log. */
export function createReviewDesk(needs: ReviewDeskNeeds): Desk<ReviewState, ReviewActions> {
  const { workbook, settings, compute, dossiers, now } = needs;
  const state = createStore<ReviewState>({ kind: 'waiting' });
  let open: OpenReview | null = null;
  let who = '';
  let watched = false;
  const queue = createWorkQueue((busy) => show({ busy }));

  const shown = (): Open | null => {
    const current = state.get();
    return current.kind === 'open' ? current : null;
  };
  const show = (change: Partial<Open>): void => {
    const current = shown();
    if (current) state.set({ ...current, ...change });
  };
  const run = (work: () => Promise<void>): void => {
    queue.add(work).catch((error: unknown) => state.set({ kind: 'broken', error }));
  };

  /** Reads the workbook and shows what it says; what was refused or failed before is told along with it. */
  async function read(told: Pick<Open, 'failure' | 'refusal'>): Promise<void> {
    await follow();
    const given = await workbook.read();
    if (!given.ok) {
      state.set({ kind: 'failed', failure: given.failure });
      return;
    }
    const data = withoutReports(given.value);
    const { name: file } = given.value;
    const sheet = data && readScoreSheet(data, SCORE_SHEET, settings.get(), { file }).sheet;
    const policy = settings.get().notApplicable ?? DEFAULT_POLICY;
    const computed = sheet && (await compute(sheet));
    open =
      data && sheet
        ? openReview({
            workbook: data,
            sheet,
            form: APPRAISAL_LOG,
            policy,
            computed: scoresOf(sheet, computed),
          })
        : null;
    const busy = shown()?.busy ?? false;
    const unfinished = open && refusalToFinish(open, { who });
    state.set(open ? { kind: 'open', review: open.review, who, unfinished, busy, ...told } : { kind: 'none' });
  }

  const readAgain = (): void => {
    if (shown()) run(() => read({ failure: null, refusal: null }));
  };
  settings.subscribe(readAgain);
  dossiers?.subscribe(readAgain);

  async function follow(): Promise<void> {
    if (watched) return;
    watched = true;
    const watching = await workbook.watch(readAgain);
    // The next reading tries again.
    if (!watching.ok) watched = false;
  }

  /** Takes a decision upon what the workbook says when its turn comes. */
  function decide(take: (open: OpenReview, council: Council) => Decided): void {
    run(async () => {
      if (!open) return;
      const decision = take(open, { who, at: now(), form: SCORE_SHEET });
      if (!decision.ok) {
        show({ refusal: decision.refusal, failure: null });
        return;
      }
      if (decision.entries.length === 0) {
        show({ refusal: null, failure: null });
        return;
      }
      const done = await workbook.amend(decision.amendment);
      await read({ failure: done.ok ? null : done.failure, refusal: null });
    });
  }

  return {
    state,
    actions: {
      open: () => {
        if (!shown()) state.set({ kind: 'reading' });
        run(() => read({ failure: null, refusal: null }));
      },
      setWho: (name) => {
        who = name;
        show({ who, unfinished: open && refusalToFinish(open, { who }) });
      },
      accept: (criteria) => decide((on, council) => accept(on, criteria, council)),
      takeTyped: (criteria) => decide((on, council) => takeTyped(on, criteria, council)),
      appraise: (criterion, points, note) => decide((on, council) => appraise(on, criterion, points, note, council)),
      returnCriterion: (criterion, reason) => decide((on, council) => returnCriterion(on, criterion, reason, council)),
      sendBack: (reason) => decide((on, council) => sendBack(on, reason, council)),
      startRound: () => decide(startRound),
      finish: () => decide(finish),
      goTo: (criterion, column) => {
        const sheet = open?.review.sheet;
        const row = sheet?.rows[criterion];
        if (!sheet || !row) return;
        const at = { row: row.row, column: sheet.columns[column] ?? row.at.column };
        run(async () => {
          const done = await workbook.select(sheet.sheet, at);
          show({ failure: done.ok ? null : done.failure, refusal: null });
        });
      },
    },
  };
}
