import { tableContent, type CheckedFile } from '../../../../src/core/model/checked-file';
import { consolidate, type ConsolidateInput } from '../../../../src/core/table/join/consolidate';
import type { Consolidation, FigureSums } from '../../../../src/core/model/consolidation';
import type { Finding } from '../../../../src/core/model/finding';
import { parsePeriodId } from '../../../../src/core/model/period';
import type { Unit } from '../../../../src/core/model/unit';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings/settings';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSubmission, type SubmissionOptions } from '../../build-submission';

/** "A" is unit code A named "Xã A". */
export function sent(
  code: string,
  period: string | null,
  table: string,
  options: SubmissionOptions & { readonly findings?: readonly Finding[] } = {},
): CheckedFile {
  const { findings = [], ...rest } = options;
  const submission = buildSubmission(table, { unit: `Xã ${code}`, code, period, ...rest });
  return { file: submission.file, content: tableContent(submission), findings };
}

export function unit(code: string, more: Partial<Unit> = {}): Unit {
  return { code, name: `Xã ${code}`, otherNames: [], ...more };
}

export interface JoinCase extends Partial<Omit<ConsolidateInput, 'settings' | 'period'>> {
  readonly units?: readonly Unit[];
  readonly settings?: Partial<Settings>;
}

export function join(period: string, files: readonly CheckedFile[], more: JoinCase = {}): Consolidation {
  const { units = [], settings, ...rest } = more;
  return consolidate({
    form: dossierForm,
    settings: { ...DEFAULT_SETTINGS, units, ...settings },
    period: parsePeriodId(period)!,
    files,
    previousFiles: [],
    chosenFiles: [],
    ...rest,
  });
}

/** Values of columns (3) to (13), in order. */
export function figures(sums: FigureSums | null | undefined): readonly (number | null)[] {
  return dossierForm.figures.filter(({ optional }) => !optional).map(({ name }) => sums?.[name]?.value ?? null);
}

/** code:status for each unit. */
export function statuses({ units }: Consolidation): readonly string[] {
  return units.map(({ code, name, status }) => `${code ?? name}:${status}`);
}

export function codes({ findings }: Consolidation): readonly string[] {
  return findings.map(({ code }) => code);
}
