import { compareYears } from '../core/score/compute/compare-years';
import { chooseSheets } from '../core/score/compute/choose-sheets';
import { setOfSheets } from '../core/score/set/set-of-sheet';
import { criterionChanges, criterionOutcomes } from '../core/score/compute/lost-points';
import { otherYears, scoreFindings } from '../core/score/compute/score-findings';
import { scoreUnits } from '../core/score/compute/score-units';
import { successionsOf } from '../core/score/compute/successions';
import { unitTarget } from '../core/score/compute/unit-target';
import { isOfYear, usualYear } from '../core/score/compute/usual-year';
import type { CriteriaSet, NotApplicablePolicy } from '../core/score/set/criteria-set';
import { DEFAULT_POLICY } from '../core/settings/settings';
import type { ComputedSheet } from '../core/model/computed-sheet';
import { scoreSheetOf, type CheckedFile } from '../core/model/checked-file';
import { finding, type Finding } from '../core/model/finding';
import { setAsideFinding } from '../core/model/finding-files';
import type { Unit } from '../core/model/unit';
import { ok, type Result } from '../core/model/result';
import type { UnitOutcome, UnitTarget } from '../core/model/score-outcome';
import type { ScoreSheet, UnitScore } from '../core/model/score-sheet';
import { notUsedReason } from '../core/table/join/not-used';
import { unitKey } from '../core/model/unit-key';
import type { YearComparison } from '../core/model/year-comparison';
import { unitsToScore } from './units-to-score';
import { checkFiles, type CheckRequest, type CheckRun } from './check-files';

/** Files of this year; `previousFiles` are last year's score sheets. */
export interface ScoreRequest extends CheckRequest {
  /** Results of last year that are known without its score sheets; they go before sheets. */
  readonly lastYearResults: readonly UnitScore[];
  /** Sets that the sheets may be made from. */
  readonly sets: readonly CriteriaSet[];
  /** Of several sheets of one unit, the files to count. */
  readonly chosenFiles?: readonly string[];
}

/** What is asked of files that have been read. */
export type ScoreChoice = Pick<ScoreRequest, 'settings' | 'lastYearResults' | 'sets' | 'chosenFiles'>;

export interface ScoreRun {
  readonly run: CheckRun;
  /** That of most sheets; sheets of other years are not among the units. */
  readonly year: number | null;
  readonly set: CriteriaSet | null;
  readonly units: readonly UnitScore[];
  /** What the rules give for sheets that are made by a known set. */
  readonly computed: ReadonlyMap<ScoreSheet, ComputedSheet>;
  /** Null where nothing of last year was given. */
  readonly lastYear: readonly UnitScore[] | null;
  readonly comparison: YearComparison | null;
  /** Units that have a target, by their sheets or the settings. */
  readonly targets: readonly UnitTarget[];
  readonly outcomes: readonly UnitOutcome[];
  /** Of the files and of the units together. */
  readonly findings: readonly Finding[];
  /** Whether some unit says that a criterion does not apply to it. */
  readonly hasNotApplicable: boolean;
  /** Names of units of the settings that sent no sheet of the year, and how many have to send one. */
  readonly missing: readonly string[];
  readonly expected: number;
}

/** Reads and checks score sheets, adds them up, ranks the units, and compares them with last year. */
export async function scoreFiles(request: ScoreRequest): Promise<Result<ScoreRun>> {
  const checked = await checkFiles(request);
  return checked.ok ? ok(scoreChecked(checked.value, request)) : checked;
}

/** The same with files that have been read. */
export function scoreChecked(run: CheckRun, { settings, sets, lastYearResults, chosenFiles }: ScoreChoice): ScoreRun {
  const policy = settings.notApplicable ?? DEFAULT_POLICY;
  const sheetsOf = (files: CheckRun['files']): readonly ScoreSheet[] =>
    files.flatMap((file) => scoreSheetOf(file) ?? []);
  const counted = run.files.filter(({ setAside }) => setAside === undefined);
  const given = sheetsOf(counted);
  const year = usualYear(given);
  const choice = chooseSheets(
    given.filter((sheet) => isOfYear(sheet, year)),
    new Set(chosenFiles),
  );
  const sheets = choice.used;
  const isUsed = new Set(sheets);
  const files = run.files.filter((file) => {
    const sheet = scoreSheetOf(file);
    return sheet && isUsed.has(sheet);
  });
  const set = setOfSheets(sheets, sets);
  const options = {
    policy,
    bands: set?.bands ?? [],
    ...(set?.bandsOf ? { bandsOf: set.bandsOf } : {}),
    ...(set?.roundsTo === undefined ? {} : { roundsTo: set.roundsTo }),
  };
  const units = scoreUnits(sheets, options);
  const earlier = sheetsOf(run.previousFiles);
  const before = lastYearResults.length > 0 ? lastYearResults : scoreUnits(earlier, options);
  const lastYear = before.length > 0 ? before : null;
  const comparison = lastYear && compareYears(units, lastYear, successionsOf(settings.mergers, settings.units, year));
  const notComparable = (comparison?.changes ?? []).flatMap((change): readonly Finding[] => {
    if (change.before) return [];
    const { file, name } = change.now;
    const said = { rule: 'C10', code: 'score.not-comparable', severity: 'note', at: { file } } as const;
    return [finding({ ...said, params: { unit: name } })];
  });
  const expected = unitsToScore(settings, year);
  const sent = new Set(units.map(unitKey));
  const without = expected.filter((unit) => !sent.has(unitKey(unit)));
  const missing = without.map(({ name }) => name);
  return {
    run,
    year,
    set,
    units,
    computed: computedOf(files, units),
    lastYear,
    comparison,
    targets: units.flatMap((unit) => unitTarget(unit, settings.scoreTarget, policy) ?? []),
    outcomes: outcomesOf(units, comparison, policy),
    findings: [
      ...run.files.flatMap(findingsOf),
      ...run.passed.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'note')),
      ...choice.findings,
      ...scoreFindings(units),
      ...otherYears(given, year),
      ...missingFinding(missing, expected.length, units),
      ...notUsedFindings(without, [...run.files, ...run.passed]),
      ...notComparable,
    ],
    hasNotApplicable: sheets.some(({ rows }) => rows.some(({ applies }) => !applies)),
    missing,
    expected: expected.length,
  };
}

/** Of a file for which another one stands that alone: what is found in it is found in the other. */
function findingsOf(file: CheckedFile): readonly Finding[] {
  const aside = setAsideFinding(file);
  return aside ? [aside] : file.findings;
}

/** Units without a sheet that sent something else. */
function notUsedFindings(units: readonly Unit[], files: readonly CheckedFile[]): readonly Finding[] {
  return units.flatMap((unit): readonly Finding[] => {
    const notUsed = files.flatMap((checked) => {
      const own = checked.content?.engine !== 'table' && checked.named?.unit ? checked.named.unit : null;
      return own && unitKey(own) === unitKey(unit) ? [{ file: checked.file, why: notUsedReason(checked) }] : [];
    });
    if (notUsed.length === 0) return [];
    const params = { unit: unit.name, notUsed };
    return [finding({ rule: 'missing', code: 'score.not-used', severity: 'warning', at: { file: '' }, params })];
  });
}

function missingFinding(missing: readonly string[], of: number, sent: readonly UnitScore[]): readonly Finding[] {
  // Nobody is missed before anybody sent something.
  if (missing.length === 0 || sent.length === 0) return [];
  const params = { count: missing.length, of, units: missing };
  return [finding({ rule: 'missing', code: 'score.missing', severity: 'warning', at: { file: '' }, params })];
}

// Units stand in the order of their sheets; a set that rounds gives them sheets of their own.
function computedOf(files: CheckRun['files'], units: readonly UnitScore[]): ScoreRun['computed'] {
  const judged = files.flatMap(({ content }) => (content?.engine === 'score' ? [content.computed] : []));
  return new Map(
    units.flatMap(({ sheet }, index): readonly (readonly [ScoreSheet, ComputedSheet])[] => {
      const computed = judged[index] ?? null;
      return computed ? [[sheet, computed]] : [];
    }),
  );
}

function outcomesOf(
  units: readonly UnitScore[],
  comparison: YearComparison | null,
  policy: NotApplicablePolicy,
): readonly UnitOutcome[] {
  const before = new Map((comparison?.changes ?? []).map((change) => [change.now, change.before?.sheet]));
  return units.map((score) => {
    const criteria = criterionOutcomes(score.sheet, policy);
    const last = before.get(score);
    // A table of results has no criteria.
    const changes = last && last.rows.length > 0 ? criterionChanges(criteria, criterionOutcomes(last, policy)) : null;
    return { score, criteria, changes };
  });
}
