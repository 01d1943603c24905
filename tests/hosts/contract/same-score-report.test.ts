import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createScoreDesk, type ScoreDesk } from '../../../src/app/desk/score-desk';
import { createStore } from '../../../src/app/desk/store';
import { directReader } from '../../../src/app/direct-reader';
import type { ListedFile } from '../../../src/app/ports/listed-file';
import type { OpenWorkbook } from '../../../src/app/ports/open-workbook';
import type { WorkbookSource } from '../../../src/app/ports/workbook-source';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/forms/settings';
import { ok } from '../../../src/core/model/result';
import { readSettings } from '../../../src/core/read/read-settings';
import { dossierForm } from '../../../src/forms/dossier.form';
import { scoreReportDefinition } from '../../../src/forms/score.report';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { excelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { when } from '../../app/desk/open-sample';
import { runCaptured } from '../../cli/run-captured';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import { fileSnapshot } from './file-snapshot';
import { hostSnapshot } from './host-snapshot';

const ROOT = path.resolve(__dirname, '../../..');
const SCORES = path.join(ROOT, 'tests/samples/scores-2024');
const LIST = path.join(ROOT, 'assets/samples/cu-jut-2024/danh-muc.xlsx');
const source: WorkbookSource = { open: ({ path: file, name }) => readWorkbook(readFileSync(file), name) };
const files: readonly ListedFile[] = readdirSync(SCORES)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => ({ name, path: path.join(SCORES, name) }))
  // As a person picks them: in no order of a folder.
  .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? 1 : -1));

const folder = mkdtempSync(path.join(tmpdir(), 'same-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The report as the screens make it, written wherever the workbook says. */
async function reported(
  workbook: Pick<OpenWorkbook, 'write' | 'select'>,
  settings: Settings,
): Promise<readonly string[]> {
  const desk: ScoreDesk = createScoreDesk({
    workbook,
    form: dossierForm,
    settings: createStore(settings),
    definition: scoreReportDefinition,
    readerFor: (now) => directReader(source, dossierForm, now),
    source,
  });
  const isRanked = (): boolean => desk.state.get().phase.kind === 'ranked';
  desk.add(files);
  await when(desk.state, (now): now is typeof now => isRanked() && now.phase.kind === 'ranked');
  desk.actions.makeReport();
  const { phase } = await when(
    desk.state,
    (now): now is typeof now => now.phase.kind === 'ranked' && now.phase.report.kind === 'written',
  );
  return phase.kind === 'ranked' && phase.report.kind === 'written' ? phase.report.sheets : [];
}

describe.each([false, true])('the report on the scores of eight communes; with settings: %s', (withSettings) => {
  const settings = async (): Promise<Settings> => {
    if (!withSettings) return DEFAULT_SETTINGS;
    const list = await source.open({ name: 'danh-muc.xlsx', path: LIST });
    if (!list.ok) throw new Error(list.failure.code);
    return readSettings(list.value, dossierForm, settingsCaptions).settings;
  };

  test('is cell for cell the same from the command line, the page and Excel', async () => {
    const out = path.join(folder, `bao-cao-${String(withSettings)}.xlsx`);
    const { status } = await runCaptured([
      'score',
      SCORES,
      '--out',
      out,
      ...(withSettings ? ['--settings', LIST] : []),
    ]);
    expect(status).toBe(0);
    const line = await fileSnapshot(readFileSync(out));
    expect(line.sheets.length).toBe(17);

    let given: Uint8Array = new Uint8Array();
    const page = {
      write: async (plan: Parameters<OpenWorkbook['write']>[0]) => {
        given = await writeWorkbook(plan);
        return ok([]);
      },
      select: () => Promise.resolve(ok(null)),
    };
    await reported(page, await settings());
    expect(await fileSnapshot(given)).toEqual(line);

    const host = openStrictExcel();
    const excel = hostSnapshot(host, await reported(excelWorkbook, await settings()));
    expect(excel.names).toEqual(line.names);
    expect(excel.sheets.map(({ name }) => name)).toEqual(line.sheets.map(({ name }) => name));
    line.sheets.forEach((sheet, index) => {
      expect(excel.sheets[index]).toEqual(sheet);
    });
  }, 60_000);
});
