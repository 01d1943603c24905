import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { Amendment } from '../../../src/core/model/amendment';
import type { WorkbookData } from '../../../src/core/model/sheet-data';
import { readScoreSheet } from '../../../src/core/score/read/read-score-sheet';
import { accept, appraise, returnCriterion } from '../../../src/core/score/review/decide-criteria';
import { finish, sendBack, startRound } from '../../../src/core/score/review/decide-round';
import type { Council, Decided } from '../../../src/core/score/review/decision';
import { openReview, type OpenReview } from '../../../src/core/score/review/review-of';
import { CAPTION_ROW } from '../../../src/core/report/record-look';
import { appraisalLogForm } from '../../../src/forms/appraisal-log.form';
import { scoreSheetForm } from '../../../src/forms/score-sheet.form';
import { amendWorkbook as amendExcel } from '../../../src/hosts/excel/amend-workbook';
import { readWorkbook as readExcel } from '../../../src/hosts/excel/read-workbook';
import { amendWorkbook as amendFile } from '../../../src/hosts/file/amend-workbook';
import { readWorkbook as readFile } from '../../../src/hosts/file/read-workbook';
import { openStrictExcel } from '../../support/excel-host/open-strict-excel';
import { openWorkbookData } from '../../support/excel-host/open-workbook-data';
import type { StrictHost } from '../../support/excel-host/strict-host';
import { fileSnapshot } from './file-snapshot';
import { hostSnapshot } from './host-snapshot';

const ROOT = path.resolve(__dirname, '../../..');
const LOG = 'Nhật ký';

/** A provincial software's sheet: the council gets columns of its own. */
async function softwareFile(): Promise<Uint8Array> {
  const rows = [
    ['TỰ ĐÁNH GIÁ NĂM 2024'],
    ['Đơn vị: Xã Nam Dong'],
    ['STT', 'Tiêu chí, tiêu chí thành phần', 'Điểm tối đa', 'Số liệu kê khai', 'Cách tính điểm', 'Điểm tự đánh giá'],
    ['1', 'Chỉ đạo', 3, null, null, 3],
    ['1.1', 'Kế hoạch', 1, 'Có', null, 1],
    ['1.2', 'Báo cáo', 2, '12', null, 2],
  ];
  return writeXlsx({ sheets: [{ name: 'Chấm điểm', rows }] });
}

type Step = (open: OpenReview, council: Council) => Decided;

const SAMPLE_STEPS: readonly Step[] = [
  (open, by) => accept(open, waiting(open).slice(3), by),
  (open, by) => appraise(open, waiting(open)[0] ?? 0, '0,25', '=1+1; "thiếu"\nsản phẩm', by),
  (open, by) => returnCriterion(open, waiting(open)[0] ?? 0, "'nháy", by),
  (open, by) => accept(open, waiting(open), by),
  (open, by) => sendBack(open, '15/6', by),
  startRound,
  (open, by) => accept(open, waiting(open), by),
  finish,
];
const SOFTWARE_STEPS: readonly Step[] = [
  (open, by) => appraise(open, 1, '0,5', '1,234', by),
  (open, by) => accept(open, [2], by),
  finish,
];

const CASES = [
  [
    'a sheet of a commune',
    () =>
      Promise.resolve(
        new Uint8Array(readFileSync(path.join(ROOT, 'tests/samples/scores-2024/chamdiem_xa-nam-dong_2024.xlsx'))),
      ),
    SAMPLE_STEPS,
  ],
  ['a sheet without columns for the council', softwareFile, SOFTWARE_STEPS],
] as const;

const council = (second: number): Council => ({
  who: 'Trần Thị B',
  at: `2025-01-20 14:05:${String(second).padStart(2, '0')}`,
  form: scoreSheetForm,
});

function waiting({ review }: OpenReview): readonly number[] {
  return review.criteria.filter(({ state }) => state === 'waiting').map(({ index }) => index);
}

function review(workbook: WorkbookData): OpenReview {
  const { sheet } = readScoreSheet(workbook, scoreSheetForm, DEFAULT_SETTINGS, { file: 'a.xlsx' });
  const open = sheet && openReview({ workbook, sheet, form: appraisalLogForm, policy: 'full', computed: new Map() });
  if (!open) throw new Error('no score sheet');
  return open;
}

function amendmentOf(decision: Decided): Amendment {
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.amendment;
}

function value<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/** Cells without their fonts, which a file made by hand and its copy in Excel need not share. */
function contents({ sheets }: WorkbookData): unknown {
  return sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .sort(([a], [b]) => a - b)
      .map(([key, { value: held, formula, numberFormat }]) => [key, held, formula, name === LOG ? numberFormat : null]),
  ]);
}

function heightsOf({ workbook }: StrictHost): readonly number[] {
  const { heights } = workbook.sheet(LOG);
  return Array.from({ length: Math.max(...heights.keys()) + 1 }, (_, row) => heights.get(row) ?? 0);
}

describe.each(CASES)('the appraisal of %s', (_, make, steps) => {
  test('gives the same cells in a file and in Excel, step for step', async () => {
    let bytes = await make();
    const host: StrictHost = openStrictExcel();
    openWorkbookData(host, value(await readFile(bytes, 'a.xlsx')));
    for (const [index, step] of steps.entries()) {
      const by = council(index);
      const inFile = review(value(await readFile(bytes, 'a.xlsx')));
      const inExcel = review(value(await readExcel()));
      expect(inExcel.review.log).toEqual(inFile.review.log);
      bytes = value(await amendFile(bytes, amendmentOf(step(inFile, by))));
      host.forgetRoundTrips();
      const { undoSteps } = host.workbook;
      expect(await amendExcel(amendmentOf(step(inExcel, by)))).toEqual({ ok: true, value: null });
      expect(host.syncs).toBe(2);
      expect(host.workbook.undoSteps).toBe(undoSteps + 1);
      const [file, excel] = [value(await readFile(bytes, 'a.xlsx')), value(await readExcel())];
      expect(contents(excel)).toEqual(contents(file));
      expect([review(file), review(excel)].map((open) => open.review.findings)).toEqual([[], []]);
    }
    expect(host.workbook.sheets.map(({ isProtected }) => isProtected)).toEqual([true, true]);
    expect(review(value(await readExcel())).review.phase).toBe('finished');
    const file = await fileSnapshot(bytes);
    const [excel] = hostSnapshot(host, [LOG]).sheets;
    const log = file.sheets.find(({ name }) => name === LOG);
    const plain = (sheet: typeof log) => ({ ...sheet, page: null, heights: sheet?.heights.slice(CAPTION_ROW) });
    expect(plain({ ...excel!, heights: heightsOf(host) })).toEqual(
      plain({ ...log!, heights: [0, 0, 0, ...log!.heights] }),
    );
  });
});

describe('what Excel refuses', () => {
  let host: StrictHost;
  let decision: Amendment;

  beforeEach(async () => {
    host = openStrictExcel();
    openWorkbookData(host, value(await readFile(await softwareFile(), 'a.xlsx')));
    decision = amendmentOf(accept(review(value(await readExcel())), [1], council(0)));
  });

  const untouched = async (): Promise<void> => {
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Chấm điểm']);
    expect(review(value(await readExcel())).review.criteria[1]?.appraised).toBeNull();
  };

  test('a cell that is no longer what was judged', async () => {
    host.type(host.workbook.active, 'G5', 0.75);
    const done = await amendExcel(decision);
    expect(done).toMatchObject({ ok: false, failure: { code: 'excel.value-changed', params: { cell: 'G5' } } });
    expect(host.workbook.sheets).toHaveLength(1);
  });

  test.each([
    ['a protected sheet', 'excel.protected', () => (host.workbook.active.isProtected = true)],
    ['a protected structure', 'excel.workbook-protected', () => (host.workbook.isProtected = true)],
    ['a read-only workbook', 'excel.read-only', () => (host.workbook.readOnly = true)],
  ])('%s', async (_, code, prepare) => {
    prepare();
    expect(await amendExcel(decision)).toMatchObject({ ok: false, failure: { code } });
    host.workbook.active.isProtected = false;
    await untouched();
  });

  test('a request that breaks off leaves no half of a log', async () => {
    host.faults.failAt = 2;
    expect((await amendExcel(decision)).ok).toBe(false);
    await untouched();
  });

  test('rows that somebody else added meanwhile, and a log guarded by a password', async () => {
    value(await amendExcel(decision));
    const next = amendmentOf(accept(review(value(await readExcel())), [2], council(1)));
    const log = host.workbook.sheet(LOG);
    log.password = 'x';
    expect(await amendExcel(next)).toMatchObject({ ok: false, failure: { code: 'excel.protected' } });
    log.password = '';
    value(await amendExcel(next));
    expect(await amendExcel({ ...next, cells: [] })).toMatchObject({
      ok: false,
      failure: { code: 'excel.value-changed', params: { sheet: LOG } },
    });
    expect(review(value(await readExcel())).review.findings).toEqual([]);
  });
});
