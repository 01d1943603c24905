import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFile, utils, writeFile } from '@e965/xlsx';
import { broughtSettings, keepSettings } from '../../../src/app/desk/kept-settings';
import { createScoreDesk, type ScoreDesk } from '../../../src/app/desk/score-desk';
import { createStore } from '../../../src/app/desk/store';
import { directReader } from '../../../src/app/direct-reader';
import type { ListedFile } from '../../../src/app/ports/listed-file';
import type { OpenWorkbook } from '../../../src/app/ports/open-workbook';
import type { WorkbookSource } from '../../../src/app/ports/workbook-source';
import { readSettingsFile } from '../../../src/app/read-settings-file';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { ok } from '../../../src/core/model/result';
import { planSettings } from '../../../src/core/settings/plan-settings';
import { criteriaCommuneIllustrative } from '../../../src/forms/criteria-commune-illustrative';
import { FORMS } from '../../../src/forms';
import { dossierForm } from '../../../src/forms/dossier.form';
import { scoreReportDefinition } from '../../../src/forms/score.report';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { excelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { fakeWorkbook, trustedHere, when } from '../../app/desk/open-sample';
import { runCaptured } from '../../cli/run-captured';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import { fileSnapshot } from './file-snapshot';
import { hostSnapshot } from './host-snapshot';

const ROOT = path.resolve(__dirname, '../../..');
const SCORES = path.join(ROOT, 'tests/samples/scores-2024');
const LIST = path.join(ROOT, 'assets/samples/cu-jut-2024/danh-muc.xlsx');
const source: WorkbookSource = { open: ({ path: file, name }) => readWorkbook(readFileSync(file), name) };
const sheetsIn = (from: string): readonly ListedFile[] =>
  readdirSync(from)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => ({ name, path: path.join(from, name) }))
    // As a person picks them: in no order of a folder.
    .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? 1 : -1));

const folder = mkdtempSync(path.join(tmpdir(), 'same-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Case {
  readonly name: string;
  readonly sheets: string;
  readonly list: string | null;
  readonly lastYear: string | null;
  /** Of the command: 1 where something in the sheets is wrong. */
  readonly status: number;
  /** Sheets of the report. */
  readonly count: number;
  /** Texts that only these settings bring into it. */
  readonly texts: readonly string[];
}

const OWN: Case = {
  name: 'a set, grades, policy, targets and mergers of its own, and last year',
  sheets: path.join(folder, 'phieu'),
  list: path.join(folder, 'danh-muc.xlsx'),
  lastYear: path.join(folder, 'nam-truoc.xlsx'),
  // A parent is no longer the sum of what is under it.
  status: 1,
  count: 19,
  texts: [
    'Loại A',
    '7/QĐ-UBND',
    'bỏ khỏi điểm tối đa',
    // Nam Dong is not among them: what it was before its merger was scored.
    "Không có điểm năm trước để so sánh: Thị trấn Ea T'ling, Xã Trúc Sơn, Xã Ea Pô, Xã Tâm Thắng, Xã Đắk D'rông, Xã Đắk Wil.",
    '86.25',
  ],
};

beforeAll(async () => {
  mkdirSync(OWN.sheets);
  for (const { name, path: from } of sheetsIn(SCORES)) copyFileSync(from, path.join(OWN.sheets, name));
  notApplicable(path.join(OWN.sheets, 'chamdiem_xa-nam-dong_2024.xlsx'), '6.3');
  const own: Settings = {
    ...(await settingsOf(LIST)),
    notApplicable: 'rescale',
    scoreTarget: { appraised: '60.5', survey: null, total: '86.25' },
    mergers: [{ from: { code: null, name: 'Xã Cũ' }, to: { code: 'CJ02', name: 'Xã Nam Dong' }, since: '2024-03-01' }],
    criteria: {
      ...criteriaCommuneIllustrative,
      title: 'Bộ tiêu chí của tỉnh',
      basis: { text: 'Quyết định số 7/QĐ-UBND ngày 05/01/2024', confirmed: true },
      bands: [
        { name: 'Loại A', from: '85.5' },
        { name: 'Loại B', from: '0' },
      ],
    },
  };
  writeFileSync(OWN.list ?? '', await writeWorkbook(planSettings(own, settingsCaptions, dossierForm.knownKeys)));
  const results = utils.aoa_to_sheet([
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    ['Xếp hạng', 'Tên đơn vị', 'Điểm thẩm định', 'ĐTXHH', 'Tổng điểm', 'Chỉ số (%)'],
    ['1/8', 'Xã Cũ', 58, 26, 84, 84],
    ['2/8', 'Xã Cư Knia', 57.25, 25, 82.25, 82.25],
  ]);
  writeFile({ SheetNames: ['Kết quả'], Sheets: { 'Kết quả': results } }, OWN.lastYear ?? '');
});

/** Says of one criterion that it does not apply. */
function notApplicable(file: string, criterion: string): void {
  const book = readFile(file);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const row = Object.keys(sheet).find(
    (key) => /^A\d+$/.test(key) && String((sheet[key] as { v: unknown }).v) === criterion,
  );
  for (const column of ['D', 'E', 'G']) sheet[`${column}${row?.slice(1) ?? ''}`] = { t: 's', v: 'Không áp dụng' };
  writeFile(book, file);
}

/** As a screen has them: read from their file, kept with a workbook, and taken up again. */
async function settingsOf(list: string): Promise<Settings> {
  const read = await readSettingsFile({ name: 'danh-muc.xlsx', path: list }, source, dossierForm, settingsCaptions);
  if (!read.ok) throw new Error(read.failure.code);
  const workbook = fakeWorkbook({ name: 'a.xlsx', sheets: [], definedNames: [] });
  const trust = trustedHere();
  await keepSettings(workbook, read.value, trust);
  const brought = await broughtSettings(workbook, dossierForm, trust);
  if (brought.kind !== 'own') throw new Error(brought.kind);
  return brought.kept.settings;
}

/** The report as the screens make it, written wherever the workbook says. */
async function reported(
  workbook: Pick<OpenWorkbook, 'write' | 'select'>,
  settings: Settings,
  { sheets, lastYear }: Case,
): Promise<readonly string[]> {
  const desk: ScoreDesk = createScoreDesk({
    workbook,
    forms: FORMS,
    settings: createStore(settings),
    definition: scoreReportDefinition,
    readerFor: (now) => directReader(source, FORMS, now),
    source,
  });
  const isRanked = (): boolean => desk.state.get().phase.kind === 'ranked';
  if (lastYear !== null) desk.setLastYear([{ name: path.basename(lastYear), path: lastYear }]);
  desk.add(sheetsIn(sheets));
  await when(desk.state, (now): now is typeof now => isRanked() && now.phase.kind === 'ranked');
  desk.actions.makeReport();
  const { phase } = await when(
    desk.state,
    (now): now is typeof now => now.phase.kind === 'ranked' && now.phase.report.kind === 'written',
  );
  return phase.kind === 'ranked' && phase.report.kind === 'written' ? phase.report.sheets : [];
}

describe.each<Case>([
  { name: 'nothing', sheets: SCORES, list: null, lastYear: null, status: 0, count: 17, texts: [] },
  { name: 'units', sheets: SCORES, list: LIST, lastYear: null, status: 0, count: 17, texts: [] },
  OWN,
])('the report on the scores of eight communes; its settings say: $name', (given) => {
  const { sheets, list, lastYear, count, texts } = given;
  const settings = async (): Promise<Settings> => (list === null ? DEFAULT_SETTINGS : settingsOf(list));

  test('is cell for cell the same from the command line, the page and Excel', async () => {
    const out = path.join(folder, `bao-cao-${String(list === null)}-${String(lastYear === null)}.xlsx`);
    const { status } = await runCaptured([
      ...['score', sheets, '--out', out],
      ...(list === null ? [] : ['--settings', list]),
      ...(lastYear === null ? [] : ['--last-year', lastYear]),
    ]);
    expect(status).toBe(given.status);
    const line = await fileSnapshot(readFileSync(out));
    expect(line.sheets.length).toBe(count);
    for (const text of texts) expect(JSON.stringify(line)).toContain(text);

    let bytes: Uint8Array = new Uint8Array();
    const page = {
      write: async (plan: Parameters<OpenWorkbook['write']>[0]) => {
        bytes = await writeWorkbook(plan);
        return ok([]);
      },
      select: () => Promise.resolve(ok(null)),
    };
    await reported(page, await settings(), given);
    expect(await fileSnapshot(bytes)).toEqual(line);

    const host = openStrictExcel();
    const excel = hostSnapshot(host, await reported(excelWorkbook, await settings(), given));
    expect(excel.names).toEqual(line.names);
    expect(excel.sheets.map(({ name }) => name)).toEqual(line.sheets.map(({ name }) => name));
    line.sheets.forEach((sheet, index) => {
      expect(excel.sheets[index]).toEqual(sheet);
    });
  });
});
