import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSubmission } from '../../src/core/table/check/check-submission';
import { consolidate } from '../../src/core/table/join/consolidate';
import { tableContent, type CheckedFile } from '../../src/core/model/checked-file';
import type { Consolidation } from '../../src/core/model/consolidation';
import { parsePeriodId } from '../../src/core/model/period';
import { readSettings } from '../../src/core/settings/read-settings';
import { readSubmission } from '../../src/core/table/read/read-submission';
import { buildReport } from '../../src/core/table/report/build-report';
import { planReport } from '../../src/core/report/plan-report';
import type { WritePlan } from '../../src/core/report/write-plan';
import { dossierForm } from '../../src/forms/dossier.form';
import { dossierReport } from '../../src/forms/dossier.report';
import { settingsCaptions } from '../../src/forms/settings.captions';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { sentence } from '../../src/messages/sentence';
import type { WorkbookData } from '../../src/core/model/sheet-data';

const FOLDER = join(__dirname, '../../assets/samples/cu-jut-2024');

async function opened(name: string): Promise<WorkbookData> {
  const result = await readWorkbook(new Uint8Array(readFileSync(join(FOLDER, name))), name);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result.value;
}

/** The sample's 48 files joined for the first half of 2024, and the report that is written of them. */
export async function halfYear(): Promise<{ readonly consolidation: Consolidation; readonly plan: WritePlan }> {
  const { settings } = readSettings(await opened('danh-muc.xlsx'), dossierForm, settingsCaptions);
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /2024-\d\d\/.*xlsx$/.test(name),
  );
  const files = await Promise.all(
    names.sort().map(async (file): Promise<CheckedFile> => {
      const { submission, findings } = readSubmission(await opened(file), dossierForm, settings, { file });
      const checked = submission ? checkSubmission(submission, dossierForm, settings, null) : [];
      return { file, content: submission && tableContent(submission), findings: [...findings, ...checked] };
    }),
  );
  const period = parsePeriodId('2024-H1');
  if (!period) throw new Error('No such period');
  const consolidation = consolidate({
    form: dossierForm,
    settings,
    period,
    files,
    previousFiles: [],
    chosenFiles: [],
  });
  const tables = buildReport(consolidation, dossierForm, settings, dossierReport, (finding) => sentence(finding, 'vi'));
  return { consolidation, plan: planReport(tables) };
}
