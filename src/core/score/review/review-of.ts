import { addDecimals } from '../../model/decimal';
import type { ComputedScore, Review, ReviewedCriterion, ReviewTotals } from '../../model/review';
import type { ScoreRow, ScoreSheet } from '../../model/score-sheet';
import type { SheetData, WorkbookData } from '../../model/sheet-data';
import { sumKnown } from '../compute/leaf-points';
import { partMaxima } from '../compute/part-maxima';
import { hasSurveyPoints, unitPoints } from '../compute/unit-points';
import type { LogForm } from '../form/log-form';
import type { NotApplicablePolicy } from '../set/criteria-set';
import { sealOf } from './chain';
import { logFindings } from './log-findings';
import { logState, type LogState } from './log-state';
import { readLog, type ReadLog } from './read-log';
import { isForCouncil, knownPoints, rowState, type RowState } from './review-row';

export interface ReviewInput {
  readonly workbook: WorkbookData;
  /** As it was read from the workbook. */
  readonly sheet: ScoreSheet;
  readonly form: LogForm;
  readonly policy: NotApplicablePolicy;
  /** By the place in `sheet.rows`; criteria that are not in it have no rule. */
  readonly computed: ReadonlyMap<number, ComputedScore>;
}

/** A review with what it was made from: what decisions are taken upon. */
export interface OpenReview {
  readonly review: Review;
  readonly form: LogForm;
  readonly log: ReadLog | null;
  readonly logged: LogState;
  readonly states: readonly RowState[];
  /** What each criterion is called in the log. */
  readonly keys: readonly string[];
  /** The cells of the score sheet. */
  readonly cells: SheetData;
}

const NO_RULE: ComputedScore = { state: 'none', reason: 'no-rule' };

/** Where the appraisal of a sheet stands: what the workbook's log says, held against the sheet. Null without its cells. */
export function openReview(input: ReviewInput): OpenReview | null {
  const { workbook, sheet, form } = input;
  const cells = workbook.sheets.find(({ name }) => name === sheet.sheet);
  if (!cells) return null;
  const log = readLog(workbook, form);
  const entries = log?.entries ?? [];
  const logged = logState(entries);
  const keys = criterionKeys(sheet.rows);
  const states = sheet.rows.map((row, index) =>
    rowState(row, logged.histories.get(keys[index] ?? '') ?? [], logged.phase, logged.round),
  );
  const criteria = sheet.rows.map((_, index) => criterionOf(index, input, states, logged, keys));
  const count = (wanted: RowState['state']): number => states.filter(({ state }) => state === wanted).length;
  const review: Review = {
    sheet,
    phase: logged.phase,
    round: logged.round,
    criteria,
    waiting: count('waiting'),
    returned: count('returned'),
    totals: totalsOf(input, criteria),
    log: entries,
    seal: sealOf(entries),
    findings: logFindings({ sheet, form, log, logged, keys, states }),
  };
  return { review, form, log, logged, states, keys, cells };
}

function criterionOf(
  index: number,
  { sheet, computed }: ReviewInput,
  states: readonly RowState[],
  { histories }: LogState,
  keys: readonly string[],
): ReviewedCriterion {
  const row = sheet.rows[index] as ScoreSheet['rows'][number];
  const { number, name, isLeaf, part, declared, evidence, note } = row;
  return {
    ...{ index, number, name, isLeaf, part, declared, evidence, note },
    level: levelOf(row, sheet),
    maximum: knownPoints(row, 'maximum'),
    self: knownPoints(row, 'self'),
    computed: computed.get(index) ?? NO_RULE,
    appraised: knownPoints(row, 'appraised'),
    survey: knownPoints(row, 'survey'),
    state: states[index]?.state ?? 'open',
    history: histories.get(keys[index] ?? '') ?? [],
  };
}

function levelOf(row: ScoreSheet['rows'][number], { rows }: ScoreSheet): number {
  const above = row.parent === null ? undefined : rows[row.parent];
  return above ? levelOf(above, { rows } as ScoreSheet) + 1 : 0;
}

function totalsOf({ sheet, policy }: ReviewInput, criteria: readonly ReviewedCriterion[]): ReviewTotals {
  const { self, appraised, survey, total } = unitPoints(sheet, policy, hasSurveyPoints(sheet));
  const maxima = partMaxima(sheet);
  const own = criteria.filter(({ index }) => {
    const row = sheet.rows[index];
    return row !== undefined && isForCouncil(row) && row.part === 'appraisal';
  });
  return {
    maximum: addDecimals(maxima.appraisal, maxima.survey),
    computed:
      own.length === 0
        ? null
        : sumKnown(own.map(({ computed }) => (computed.state === 'known' ? computed.value : null))),
    ...{ self, appraised, survey, total },
  };
}

/**
 * What each criterion of a sheet is called in the log: its number, or its name where it has none. Where several would be
 * called the same, the numbers above come before it ("II/1"), then the name after it; the last of the rest is told by its
 * place. No two are alike, and a criterion keeps its name when rows are added elsewhere.
 */
function criterionKeys(rows: readonly ScoreRow[]): readonly string[] {
  const plain = rows.map(({ number, name }) => number || name);
  const withParents = rows.map((row) => pathOf(row, rows));
  const withName = rows.map(({ name }, index) => `${withParents[index] ?? ''} ${name}`);
  const [single, path] = [unique(plain), unique(withParents)];
  const counts = new Map<string, number>();
  return rows.map((_, index) => {
    const own = plain[index] ?? '';
    const full = withParents[index] ?? '';
    const key = single.has(own) ? own : path.has(full) ? full : (withName[index] ?? '');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} #${String(count)}`;
  });
}

function pathOf(row: ScoreRow, rows: readonly ScoreRow[]): string {
  const above = row.parent === null ? undefined : rows[row.parent];
  const own = row.number || row.name;
  return above ? `${pathOf(above, rows)}/${own}` : own;
}

function unique(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) (seen.has(text) ? twice : seen).add(text);
  return new Set([...seen].filter((text) => !twice.has(text)));
}
