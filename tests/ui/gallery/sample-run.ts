import { checkFiles, type CheckRun } from '../../../src/app/check-files';
import { checkSheet, type SheetResult } from '../../../src/app/desk/check-sheet';
import { rankedUnits } from '../../../src/app/desk/ranked-units';
import type { RankedUnits } from '../../../src/app/desk/score-state';
import { directReader } from '../../../src/app/direct-reader';
import { fileResult, type FileResult } from '../../../src/app/file-result';
import { CRITERIA_SETS } from '../../../src/forms';
import { NO_PROGRESS } from '../../../src/app/ports/progress';
import type { WorkbookSource } from '../../../src/app/ports/workbook-source';
import { scoreFiles } from '../../../src/app/score-files';
import { consolidate } from '../../../src/core/table/join/consolidate';
import type { Settings } from '../../../src/core/settings/settings';
import type { Consolidation } from '../../../src/core/model/consolidation';
import type { Finding } from '../../../src/core/model/finding';
import { parsePeriodId } from '../../../src/core/model/period';
import { keyAddress, type WorkbookData } from '../../../src/core/model/sheet-data';
import { readSettings } from '../../../src/core/settings/read-settings';
import { buildReport } from '../../../src/core/table/report/build-report';
import type { ReportTable } from '../../../src/core/report/report-table';
import { FORMS } from '../../../src/forms';
import { dossierForm } from '../../../src/forms/dossier.form';
import { dossierReport } from '../../../src/forms/dossier.report';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { sentence } from '../../../src/messages/sentence';

const source: WorkbookSource = {
  open: async ({ name, path }) => readWorkbook(new Uint8Array(await (await fetch(path)).arrayBuffer()), name),
};

export async function workbook(path: string): Promise<WorkbookData> {
  const opened = await source.open({ name: path, path });
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

/** The settings of the sample, as read from their workbook. */
export async function sampleSettings(): Promise<{ settings: Settings; findings: readonly Finding[] }> {
  const { settings, findings } = readSettings(await workbook('assets/danh-muc.xlsx'), dossierForm, settingsCaptions);
  return { settings: { ...settings, file: 'danh-muc.xlsx' }, findings };
}

async function run(paths: readonly string[], settings: Settings): Promise<CheckRun> {
  const checked = await checkFiles({
    forms: FORMS,
    settings,
    files: paths.map((path) => ({ name: path.replace(/^(assets|messy)\//, ''), path })),
    previousFiles: [],
    reader: directReader(source, FORMS, settings),
    progress: NO_PROGRESS,
    cancel: { aborted: false },
  });
  if (!checked.ok) throw new Error(checked.failure.code);
  return checked.value;
}

/** An open score sheet, checked. */
export async function checkedScoreSheet(path: string): Promise<SheetResult> {
  return checkSheet(await workbook(path), FORMS, (await sampleSettings()).settings);
}

/** A report of which only the first field was filled in, checked. */
export async function sheetOfEmptyRows(path: string): Promise<SheetResult> {
  const { sheets, ...rest } = await workbook(path);
  const filled = sheets.map((sheet) => ({
    ...sheet,
    // Rows 11 to 19 are the other fields, row 20 is their total.
    cells: new Map(
      [...sheet.cells].filter(([key]) => {
        const { row, column } = keyAddress(key);
        return row < 10 || row > 19 || (column < 2 && row < 19);
      }),
    ),
  }));
  return checkSheet({ ...rest, sheets: filled }, FORMS, (await sampleSettings()).settings);
}

/** Score sheets of many units, ranked. */
export async function rankedSample(...paths: readonly string[]): Promise<RankedUnits> {
  const { settings } = await sampleSettings();
  const scored = await scoreFiles({
    forms: FORMS,
    settings,
    files: paths.map((path) => ({ name: path.replace(/^[a-z-]+\//, ''), path })),
    previousFiles: [],
    lastYearResults: [],
    sets: CRITERIA_SETS,
    reader: directReader(source, FORMS, settings),
    progress: NO_PROGRESS,
    cancel: { aborted: false },
  });
  if (!scored.ok) throw new Error(scored.failure.code);
  return rankedUnits(scored.value, false);
}

/** One file, checked; findings of several files can be told as one file's, to see many at once. */
export async function checkedFile(...paths: readonly string[]): Promise<FileResult> {
  const { files } = await run(paths, (await sampleSettings()).settings);
  const [first, ...more] = files.map((file) => fileResult(file, FORMS));
  if (!first) throw new Error('no file');
  return { ...first, findings: [...first.findings, ...more.flatMap(({ findings }) => findings)] };
}

const JUNE = ['thi-tran-ea-t-ling', 'xa-cu-knia', 'xa-dak-d-rong', 'xa-dak-wil', 'xa-nam-dong', 'xa-truc-son'];

/** June of the sample: one unit has not sent, one sent twice, one has an error. */
export async function consolidatedJune(): Promise<Consolidation> {
  const { settings } = await sampleSettings();
  const paths = JUNE.map((name) => `assets/2024-06/II06a_${name}_2024-06.xlsx`);
  const { files } = await run([...paths, 'messy/received-not-resolved-plus-pending.xlsx'], settings);
  const period = parsePeriodId('2024-06');
  if (!period) throw new Error('no period');
  return consolidate({ form: dossierForm, settings, period, files, previousFiles: [], chosenFiles: [] });
}

export async function juneTables(): Promise<readonly ReportTable[]> {
  const { settings } = await sampleSettings();
  return buildReport(await consolidatedJune(), dossierForm, settings, dossierReport, (finding) =>
    sentence(finding, 'vi'),
  );
}
