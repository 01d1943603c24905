import type { CriteriaSet } from '../core/score/set/criteria-set';
import type { FormDefinition } from '../core/form/form-definition';
import type { Settings } from '../core/settings/settings';
import { submissionOf, type CheckedFile } from '../core/model/checked-file';
import { fewFindings } from '../core/model/few-findings';
import { ok, type Result } from '../core/model/result';
import { moduleOf } from './form-modules';
import { scoreComputer } from './judge-score';
import { namedFile, namedPeriod } from './named-file';
import { pairPrevious } from './pair-previous';
import { passedFiles } from './passed-files';
import type { CancelSignal } from './ports/cancel-signal';
import type { ListedFile, PassedFile } from './ports/listed-file';
import type { Progress } from './ports/progress';
import type { SubmissionReader } from './ports/submission-reader';
import { filesSetAside } from './set-aside';

export interface CheckRequest {
  /** Forms that reports may be of. */
  readonly forms: readonly FormDefinition[];
  readonly settings: Settings;
  readonly files: readonly ListedFile[];
  /** Reports of earlier periods: read to compare with, not checked themselves. */
  readonly previousFiles: readonly ListedFile[];
  /** What lay among the files and is not opened. */
  readonly passed?: readonly PassedFile[];
  /** Sets that score sheets may be made by, the office's own first; without them C4 and C5 are not judged. */
  readonly sets?: readonly CriteriaSet[];
  readonly reader: SubmissionReader;
  readonly progress: Progress;
  readonly cancel: CancelSignal;
}

export interface CheckRun {
  readonly files: readonly CheckedFile[];
  /** Read, not checked. */
  readonly previousFiles: readonly CheckedFile[];
  /** What lay among the files and was not opened, with why; nothing was read of it. */
  readonly passed: readonly CheckedFile[];
  /** Reports of ours that lay among the files; they are in neither list above. */
  readonly reports: readonly string[];
  /** Faults of ours, one text per file. */
  readonly defects: readonly string[];
}

/**
 * Reads every file and checks what it holds against its form: returns also against the same unit's for the period before, score
 * sheets also by the units' dossier reports among the files.
 */
export async function checkFiles(request: CheckRequest): Promise<Result<CheckRun>> {
  const { files, previousFiles, reader, progress, cancel, forms, settings, sets = [], passed = [] } = request;
  const read = await reader.read([...files, ...previousFiles], progress, cancel);
  if (!read.ok) return read;
  const asked = read.value.slice(0, files.length).flatMap((reading) => reading.read);
  const earlier = read.value.slice(files.length).flatMap((reading) => reading.read);
  const aside = filesSetAside(asked, forms);
  const asideOfAll = filesSetAside([...asked, ...earlier], forms);
  const once = [...asked, ...earlier].filter((reading) => !asideOfAll.has(reading));
  const previousOf = pairPrevious(once.flatMap((reading) => submissionOf(reading) ?? []));
  const computedOf = scoreComputer({ forms, settings, sets, files: once });
  const checkedFile = (reading: CheckedFile): CheckedFile => {
    const { content, findings } = reading;
    const setAside = aside.get(reading);
    const about = { ...reading, ...named(reading, settings), ...(setAside ? { setAside } : {}) };
    if (content === null) return about;
    const checked = moduleOf(forms, content.form).check(content, { settings, previousOf, computedOf });
    return { ...about, content: checked.content, findings: [...findings, ...fewFindings(checked.findings)] };
  };
  return ok({
    files: asked.map(checkedFile),
    previousFiles: earlier,
    passed: passedFiles(passed, settings),
    reports: read.value.filter(({ isReport }) => isReport).map(({ file }) => file),
    defects: read.value.flatMap(({ defect, file }) => (defect === undefined ? [] : [`${file}: ${defect}`])),
  });
}

/** What the name tells beside the contents: the period, and whose a file is in which nothing was read. */
function named({ file, content }: CheckedFile, settings: Settings): Pick<CheckedFile, 'named'> {
  if (content === null) return { named: namedFile(file, settings, null) };
  if (content.engine === 'score') return {};
  const period = namedPeriod(file, content.reading.period.period?.year ?? null);
  return period ? { named: { unit: null, period } } : {};
}
