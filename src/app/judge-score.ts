import { yearDossiers, type YearDossiers } from '../core/table/join/year-dossiers';
import type { CriteriaSet } from '../core/score/set/criteria-set';
import type { FormDefinition } from '../core/form/form-definition';
import { formOf } from '../core/form/form-list';
import { DEFAULT_POLICY, type Settings } from '../core/settings/settings';
import { submissionOf, type CheckedFile } from '../core/model/checked-file';
import type { ComputedSheet } from '../core/model/computed-sheet';
import type { ScoreSheet } from '../core/model/score-sheet';
import { unitKey } from '../core/model/unit-key';
import { computedSheet } from '../core/score/scoring/computed-sheet';
import { setOfSheet } from '../core/score/set/set-of-sheet';
import { SCORE_SHEET } from '../forms';

export interface JudgeBasis {
  /** Of the dossier reports and any others. */
  readonly forms: readonly FormDefinition[];
  readonly settings: Settings;
  /** Sets that a sheet may be made by, the office's own first. */
  readonly sets: readonly CriteriaSet[];
  /** Among them the units' dossier reports, of any periods; none where a sheet is looked at alone. */
  readonly files: readonly CheckedFile[];
}

/** What the rules of its set give for one score sheet after the other; null for one that is made by no known set. */
export function scoreComputer({
  forms,
  settings,
  sets,
  files,
}: JudgeBasis): (sheet: ScoreSheet) => ComputedSheet | null {
  const policy = settings.notApplicable ?? DEFAULT_POLICY;
  const years = new Map<number, ReadonlyMap<string, YearDossiers>>();
  const dossiersOf = ({ unit, year }: ScoreSheet): YearDossiers | null => {
    if (year === null) return null;
    const known = years.get(year) ?? yearDossiers(files, formOf(forms, SCORE_SHEET.dossierForm), settings, year);
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
  const own = files.filter((file) => {
    const submission = submissionOf(file);
    return submission !== null && unitKey(submission.unit) === unit;
  });
  return scoreComputer({ ...basis, files: own })(sheet);
}
