import type { LogAction, LogEntry } from '../../../src/core/model/appraisal-log';
import { addDecimals, formatDecimal, type Decimal } from '../../../src/core/model/decimal';
import type { ComputedScore, CriterionState, Review, ReviewedCriterion } from '../../../src/core/model/review';
import type { Points, ScoreRow, ScoreSheet } from '../../../src/core/model/score-sheet';
import { scoredFiles } from './sample-run';

const COMPUTED: Readonly<Record<string, ComputedScore>> = {
  '1.1': { state: 'known', value: { units: 1n, scale: 0 }, from: 'declared' },
  '1.2': { state: 'known', value: { units: 15n, scale: 1 }, from: 'declared' },
  '1.3': { state: 'none', reason: 'not-declared' },
  '3.1': { state: 'known', value: { units: 2n, scale: 0 }, from: 'dossiers' },
};

/** A sheet of the sample under appraisal; the first `decided` leaves are decided, some of them otherwise. */
export async function sampleReview(phase: Review['phase'], decided: number): Promise<Review> {
  const { run } = await scoredFiles('scores/chamdiem_xa-nam-dong_2024.xlsx');
  const sheet = run.files[0]?.scoreSheet;
  if (!sheet) throw new Error('no score sheet');
  let left = decided;
  const criteria = sheet.rows.map((row, index): ReviewedCriterion => {
    const isOurs = row.isLeaf && row.part !== 'survey';
    const state: CriterionState = !isOurs ? 'open' : left-- > 0 ? decisionOf(row) : 'waiting';
    const appraised =
      state === 'accepted' ? value(row.points.self) : state === 'changed' ? value(row.points.appraised) : null;
    return {
      index,
      number: row.number,
      name: row.name,
      level: levelOf(row, sheet),
      isLeaf: row.isLeaf,
      part: row.part,
      maximum: value(row.points.maximum),
      self: value(row.points.self),
      computed: COMPUTED[row.number] ?? { state: 'none', reason: 'judgement' },
      declared: COMPUTED[row.number] ? 'Có' : '',
      evidence: row.evidence,
      note: row.note,
      appraised,
      survey: value(row.points.survey),
      state,
      history: state === 'waiting' || state === 'open' ? [] : [entry(row, state, appraised)],
    };
  });
  const waiting = criteria.filter(({ state }) => state === 'waiting').length;
  const log = criteria.flatMap(({ history }) => history);
  const self = sum(criteria.map((criterion) => (criterion.isLeaf ? criterion.self : null)));
  const survey = sum(criteria.map((criterion) => (criterion.isLeaf ? criterion.survey : null)));
  const appraised =
    waiting > 0 ? null : sum(criteria.map((criterion) => (criterion.isLeaf ? criterion.appraised : null)));
  return {
    sheet,
    phase,
    round: phase === 'new' ? 1 : 2,
    criteria,
    waiting,
    returned: criteria.filter(({ state }) => state === 'returned').length,
    totals: {
      maximum: { units: 100n, scale: 0 },
      self,
      computed: null,
      appraised,
      survey,
      total: appraised && addDecimals(appraised, survey),
    },
    log,
    seal: log.length === 0 ? null : '9f86 d081',
    findings: [],
  };
}

function decisionOf(row: ScoreRow): CriterionState {
  const self = value(row.points.self);
  const given = value(row.points.appraised);
  if (row.number === '2.1') return 'returned';
  return self && given && formatDecimal(self) !== formatDecimal(given) ? 'changed' : 'accepted';
}

function entry(row: ScoreRow, state: CriterionState, appraised: Decimal | null): LogEntry {
  const self = value(row.points.self);
  const action: LogAction = state === 'accepted' ? 'accept' : state === 'changed' ? 'appraise' : 'return';
  return {
    at: '2025-01-20 14:05:00',
    who: 'Nguyễn Thị Hoa',
    round: 1,
    action,
    criterion: row.number,
    self: self ? formatDecimal(self) : '',
    before: '',
    after: appraised ? formatDecimal(appraised) : '',
    reason: state === 'accepted' ? '' : 'Văn bản minh chứng chưa có số, ngày ban hành',
  };
}

function levelOf(row: ScoreRow, { rows }: ScoreSheet): number {
  const above = row.parent === null ? undefined : rows[row.parent];
  return above ? 1 + levelOf(above, { rows } as ScoreSheet) : 0;
}

function value(points: Points | undefined): Decimal | null {
  return points?.state === 'known' ? points.value : null;
}

function sum(values: readonly (Decimal | null)[]): Decimal {
  return values.reduce<Decimal>((all, each) => (each ? addDecimals(all, each) : all), { units: 0n, scale: 0 });
}
