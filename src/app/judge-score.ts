import { checkScoreSheet } from '../core/check/score/check-score-sheet';
import { yearDossiers, type YearDossiers } from '../core/consolidate/year-dossiers';
import type { CriteriaSet } from '../core/forms/criteria-set';
import type { FormDefinition } from '../core/forms/form-definition';
import { DEFAULT_POLICY, type Settings } from '../core/forms/settings';
import type { CheckedFile } from '../core/model/checked-file';
import type { ComputedSheet } from '../core/model/computed-sheet';
import type { Finding } from '../core/model/finding';
import type { ScoreSheet } from '../core/model/score-sheet';
import { unitKey } from '../core/model/unit-key';
import { computedSheet } from '../core/scoring/computed-sheet';
import { setOfSheet } from '../core/scoring/matching-criteria';
import { scoreSheetForm } from '../forms/score-sheet.form';

export interface JudgeBasis {
  /** Of the dossier reports. */
  readonly form: FormDefinition;
  readonly settings: Settings;
  /** Sets that a sheet may be made by, the office's own first. */
  readonly sets: readonly CriteriaSet[];
  /** Among them the units' dossier reports, of any periods; none where a sheet is looked at alone. */
  readonly files: readonly CheckedFile[];
}

export interface JudgedScore {
  /** The sheet by its set; null where it is made by none that is known. */
  readonly computed: ComputedSheet | null;
  /** Of the form's rules; those of reading are not among them. */
  readonly findings: readonly Finding[];
}

/** Checks score sheets, one after the other, by the form and by the criteria set that each is made by. */
export function scoreJudge(basis: JudgeBasis): (sheet: ScoreSheet) => JudgedScore {
  const compute = scoreComputer(basis);
  return (sheet) => {
    const computed = compute(sheet);
    return { computed, findings: checkScoreSheet(sheet, scoreSheetForm, computed) };
  };
}

function scoreComputer({ form, settings, sets, files }: JudgeBasis): (sheet: ScoreSheet) => ComputedSheet | null {
  const policy = settings.notApplicable ?? DEFAULT_POLICY;
  const years = new Map<number, ReadonlyMap<string, YearDossiers>>();
  const dossiersOf = ({ unit, year }: ScoreSheet): YearDossiers | null => {
    if (year === null) return null;
    const known = years.get(year) ?? yearDossiers(files, form, settings, year);
    years.set(year, known);
    return known.get(unitKey(unit)) ?? null;
  };
  return (sheet) => {
    const set = setOfSheet(sheet, sets);
    return set && computedSheet(sheet, set, policy, dossiersOf(sheet));
  };
}

/** What the rules of its set give for one sheet, with what its unit's reports among the files say; nothing is checked. */
export function computedScore(sheet: ScoreSheet, { files, ...basis }: JudgeBasis): ComputedSheet | null {
  const unit = unitKey(sheet.unit);
  const own = files.filter(({ submission }) => submission !== null && unitKey(submission.unit) === unit);
  return scoreComputer({ ...basis, files: own })(sheet);
}
