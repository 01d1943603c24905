import { compareYears, type YearComparison } from '../core/compute/score/compare-years';
import { matchingSet } from '../core/compute/score/matching-set';
import { scoreFindings } from '../core/compute/score/score-findings';
import { scoreUnits } from '../core/compute/score/score-units';
import type { CriteriaSet, NotApplicablePolicy } from '../core/forms/criteria-set';
import type { ComputedSheet } from '../core/model/computed-sheet';
import { finding, type Finding } from '../core/model/finding';
import { ok, type Result } from '../core/model/result';
import type { ScoreSheet, UnitScore } from '../core/model/score-sheet';
import { checkFiles, type CheckRequest, type CheckRun } from './check-files';

/** Files of this year; `previousFiles` are last year's score sheets. */
export interface ScoreRequest extends CheckRequest {
  /** Results of last year that are known without its score sheets; they go before sheets. */
  readonly lastYearResults: readonly UnitScore[];
  /** Sets that the sheets may be made from. */
  readonly sets: readonly CriteriaSet[];
  readonly policy: NotApplicablePolicy;
}

export interface ScoreRun {
  readonly run: CheckRun;
  readonly year: number | null;
  readonly set: CriteriaSet | null;
  readonly units: readonly UnitScore[];
  /** What the rules give for sheets that are made by a known set. */
  readonly computed: ReadonlyMap<ScoreSheet, ComputedSheet>;
  /** Null where nothing of last year was given. */
  readonly lastYear: readonly UnitScore[] | null;
  readonly comparison: YearComparison | null;
  /** Of the files and of the units together. */
  readonly findings: readonly Finding[];
  /** Whether some unit says that a criterion does not apply to it. */
  readonly hasNotApplicable: boolean;
}

/** Reads and checks score sheets, adds them up, ranks the units, and compares them with last year. */
export async function scoreFiles(request: ScoreRequest): Promise<Result<ScoreRun>> {
  const { policy, sets, lastYearResults } = request;
  const checked = await checkFiles(request);
  if (!checked.ok) return checked;
  const run = checked.value;
  const sheetsOf = (files: CheckRun['files']): readonly ScoreSheet[] =>
    files.flatMap(({ scoreSheet }) => (scoreSheet ? [scoreSheet] : []));
  const sheets = sheetsOf(run.files);
  const [first] = sheets;
  const set = first ? matchingSet(first, sets) : null;
  const options = { policy, bands: set?.bands ?? [], ...(set?.bandsOf ? { bandsOf: set.bandsOf } : {}) };
  const units = scoreUnits(sheets, options);
  const earlier = sheetsOf(run.previousFiles);
  const before = lastYearResults.length > 0 ? lastYearResults : scoreUnits(earlier, options);
  const lastYear = before.length > 0 ? before : null;
  const comparison = lastYear && compareYears(units, lastYear);
  const notComparable = (comparison?.changes ?? []).flatMap((change): readonly Finding[] => {
    if (change.before) return [];
    const { file, name } = change.now;
    const said = { rule: 'C10', code: 'score.not-comparable', severity: 'note', at: { file } } as const;
    return [finding({ ...said, params: { unit: name } })];
  });
  return ok({
    run,
    year: first?.year ?? null,
    set,
    units,
    computed: new Map(
      run.files.flatMap(({ scoreSheet, computed }) =>
        scoreSheet && computed ? [[scoreSheet, computed] as const] : [],
      ),
    ),
    lastYear,
    comparison,
    findings: [...run.files.flatMap((file) => file.findings), ...scoreFindings(units), ...notComparable],
    hasNotApplicable: sheets.some(({ rows }) => rows.some(({ applies }) => !applies)),
  });
}
