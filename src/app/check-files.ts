import type { FormDefinition } from '../core/form/form-definition';
import { submissionOf, type CheckedFile, type NamedFile } from '../core/model/checked-file';
import { fewFindings } from '../core/model/few-findings';
import { finding, type Finding } from '../core/model/finding';
import type { Period } from '../core/model/period';
import { ok, type HostFailureCode, type Result } from '../core/model/result';
import type { CriteriaSet } from '../core/score/set/criteria-set';
import type { Settings } from '../core/settings/settings';
import { settingsNames } from '../core/settings/settings-names';
import { periodFromName, yearFromName } from '../core/sheet/period/period-from-name';
import { unitFromFileName } from '../core/sheet/unit/unit-from-file-name';
import { moduleOf } from './form-modules';
import { scoreComputer } from './judge-score';
import { pairPrevious } from './pair-previous';
import type { CancelSignal } from './ports/cancel-signal';
import type { ListedFile, PassedFile } from './ports/listed-file';
import type { Progress } from './ports/progress';
import type { SubmissionReader } from './ports/submission-reader';
import { filesSetAside } from './set-aside';

/** What files are by the ends of their names, where they are no workbooks. */
const KINDS: readonly (readonly [RegExp, HostFailureCode])[] = [
  [/\.pdf$/i, 'file.pdf'],
  [/\.(csv|tsv|txt|prn)$/i, 'file.text'],
  [/\.(docx?|docm|dotx?|rtf|odt|pptx?|odp|wps|dps)$/i, 'file.document'],
  [/\.(jpe?g|png|gif|bmp|tiff?|heic|webp)$/i, 'file.image'],
  [/\.(zip|rar|7z|gz|tar)$/i, 'file.archive'],
  [/\.xml$/i, 'file.xml'],
  [/\.numbers$/i, 'file.other-program'],
  [/\.html?$/i, 'file.html'],
];

/**
 * What lay among the files and is not opened, each with what it is and what its name tells. Nobody is asked to send a report
 * that lies there as a picture without being told so.
 */
function passedFiles(passed: readonly PassedFile[], settings: Settings): readonly CheckedFile[] {
  return passed.map(({ name, why }) => ({
    file: name,
    content: null,
    findings: [foundOf(name, why)],
    named: namedFile(name, settings, null),
  }));
}

function foundOf(file: string, why: PassedFile['why']): Finding {
  const said = { rule: 'not-used', severity: 'note', at: { file } } as const;
  switch (why) {
    case 'type':
      return finding({ ...said, code: 'file.passed', params: { files: [file], reason: kindOf(file) } });
    case 'lock':
      return finding({ ...said, code: 'file.passed', params: { files: [file], reason: 'file.lock' } });
    case 'settings':
      return finding({ ...said, code: 'file.settings', params: { file } });
    case 'folder-linked':
      return finding({ ...said, code: 'file.folder', severity: 'warning', params: { folder: file, why: 'linked' } });
    case 'folder-denied':
    case 'folder-name': {
      const params = { folder: file, why: why === 'folder-denied' ? 'denied' : 'name' } as const;
      return finding({ ...said, code: 'file.folder', severity: 'error', params });
    }
    default:
      return why satisfies never;
  }
}

function kindOf(file: string): HostFailureCode {
  return KINDS.find(([ending]) => ending.test(file))?.[1] ?? 'file.not-a-workbook';
}

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

/** What the name of a file and its folders tell; `year` completes a month without one. */
function namedFile(file: string, settings: Settings, year: number | null): NamedFile {
  const { units, joining } = settingsNames(settings);
  const unit = unitFromFileName(file, units, ({ code }) => !joining.has(code));
  return { unit: unit && { code: unit.entry.code, name: unit.entry.name }, period: namedPeriod(file, year) };
}

/** The file's own name goes before its folder's. */
function namedPeriod(file: string, year: number | null): Period | null {
  const [name = '', folder = '', ...above] = file.split('/').reverse();
  const folderYear = above.reduce<number | null>((known, each) => known ?? yearFromName(each), null) ?? year;
  return periodFromName(name, yearFromName(folder) ?? folderYear) ?? periodFromName(folder, folderYear);
}
