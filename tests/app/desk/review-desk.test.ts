import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createFileDesk, type FileDesk } from '../../../src/app/desk/file-desk';
import { createReviewDesk } from '../../../src/app/desk/review-desk';
import type { ReviewActions, ReviewState } from '../../../src/app/desk/review-state';
import { createStore, type Desk } from '../../../src/app/desk/store';
import type { WorkbookFiles } from '../../../src/app/ports/workbook-files';
import { contentSizes } from '../../../src/app/view/content-sizes';
import { checkScoreSheet } from '../../../src/core/score/check/check-score-sheet';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { ComputedRow, ComputedSheet } from '../../../src/core/model/computed-sheet';
import { formatDecimal } from '../../../src/core/model/decimal';
import { failed, ok } from '../../../src/core/model/result';
import type { ScoreSheet } from '../../../src/core/model/score-sheet';
import { valueAt, type WorkbookData } from '../../../src/core/model/sheet-data';
import { scoreSheetForm } from '../../../src/forms/score-sheet.form';
import { editWorkbook } from '../../../src/hosts/file/edit-workbook';
import { readLook } from '../../../src/hosts/file/read-look';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { numberLook } from '../../../src/messages/number-look';
import { applyAmendment, editCell } from '../../core/score/review/apply-amendment';
import { LOG, SHEET, scoreWorkbook } from '../../core/score/review/open-review';
import { fakeWorkbook, when } from './open-sample';

type ReviewDesk = Desk<ReviewState, ReviewActions>;
type Open = Extract<ReviewState, { kind: 'open' }>;

type Needs = Parameters<typeof createReviewDesk>[0];

function reviewDesk(workbook: Needs['workbook'], more: Partial<Needs> = {}): ReviewDesk {
  let second = 0;
  return createReviewDesk({
    workbook,
    settings: createStore(DEFAULT_SETTINGS),
    compute: () => Promise.resolve(null),
    now: () => `2025-01-20 14:05:${String(second++ % 60).padStart(2, '0')}`,
    ...more,
  });
}

/** Every leaf of the sheet with the same points, from dossiers. */
function computedBy({ rows }: ScoreSheet, units: bigint): ComputedSheet {
  const row: ComputedRow = {
    score: { state: 'known', value: { units, scale: 0 }, from: 'dossiers' },
    byDeclared: null,
    unclear: null,
    declaredShare: null,
    dossiers: null,
    isOfDossiers: true,
    scale: null,
    maximum: { units: 5n, scale: 0 },
  };
  const set = { name: 'Bộ tiêu chí', isExample: false, roundsTo: null };
  return { set, rows: new Map(rows.map((_, index) => [index, row])), dossiersMissing: null };
}

/** Asks and waits until it is done. */
async function after(desk: ReviewDesk, ask: (actions: ReviewActions) => void): Promise<Open> {
  ask(desk.actions);
  await new Promise((resolve) => setTimeout(resolve, 0));
  return when(desk.state, (now): now is Open => now.kind === 'open' && !now.busy);
}

describe('upon a workbook in memory', () => {
  let data: WorkbookData;
  let desk: ReviewDesk;
  let fake: ReturnType<typeof fakeWorkbook>;

  beforeEach(() => {
    data = scoreWorkbook();
    fake = fakeWorkbook(data, {
      read: () => Promise.resolve(ok(data)),
      amend: (amendment) => {
        data = applyAmendment(data, amendment);
        return Promise.resolve(ok(null));
      },
    });
    desk = reviewDesk(fake);
  });

  test('a workbook without a score sheet has nothing to appraise', async () => {
    data = { ...data, sheets: [] };
    desk.actions.open();
    expect(await when(desk.state, (now): now is ReviewState => now.kind === 'none')).toEqual({ kind: 'none' });
  });

  test('computed scores are asked for again when other dossiers or settings are known', async () => {
    const dossiers = createStore(0);
    const settings = createStore(DEFAULT_SETTINGS);
    let points = 1n;
    desk = reviewDesk(fake, {
      settings,
      dossiers,
      compute: (sheet) => Promise.resolve(computedBy(sheet, points)),
    });
    const computed = (value: bigint) =>
      when(desk.state, (now): now is Open => {
        if (now.kind !== 'open') return false;
        const score = now.review.criteria[1]?.computed;
        return score?.state === 'known' && score.value.units === value;
      });
    // Nothing is read before the appraisal is open.
    dossiers.set(1);
    expect(desk.state.get()).toEqual({ kind: 'waiting' });
    desk.actions.open();
    await computed(1n);
    points = 2n;
    dossiers.set(2);
    await computed(2n);
    points = 3n;
    settings.set({ ...DEFAULT_SETTINGS });
    expect((await computed(3n)).review.criteria[1]?.computed).toMatchObject({ from: 'dossiers' });
  });

  test('what is refused is told and changes nothing', async () => {
    await after(desk, ({ open }) => open());
    expect((await after(desk, ({ accept }) => accept([1]))).refusal).toEqual({ code: 'who-missing' });
    await after(desk, ({ setWho }) => setWho('Trần Thị B'));
    const { refusal, review } = await after(desk, ({ appraise }) => appraise(2, '1,25', ' '));
    expect(refusal).toEqual({ code: 'note-missing', number: '1.2' });
    expect(review.log).toEqual([]);
    expect((await after(desk, ({ accept }) => accept([1]))).refusal).toBeNull();
    expect((await after(desk, ({ finish }) => finish())).refusal).toEqual({
      code: 'still-waiting',
      numbers: ['1.2', '2.2'],
    });
  });

  test('why the appraisal can not be finished is known before anybody asks', async () => {
    const opened = await after(desk, ({ open }) => open());
    expect(opened.unfinished).toEqual({ code: 'who-missing' });
    const named = await after(desk, ({ setWho }) => setWho('Trần Thị B'));
    expect(named.unfinished).toMatchObject({ code: 'still-waiting', numbers: ['1.1', '1.2', '2.2'] });
    await after(desk, ({ accept }) => accept([1, 5]));
    const last = await after(desk, ({ appraise }) => appraise(2, '1', 'Trễ 2 báo cáo'));
    expect(last.unfinished).toBeNull();
    expect((await after(desk, ({ finish }) => finish())).unfinished).toEqual({ code: 'finished' });
  });

  test('a host that refuses is told, and the state is what the workbook says', async () => {
    fake = fakeWorkbook(data, { amend: () => Promise.resolve(failed('excel.protected', { sheet: SHEET })) });
    desk = reviewDesk(fake);
    await after(desk, ({ open }) => open());
    desk.actions.setWho('Trần Thị B');
    const { failure, review } = await after(desk, ({ accept }) => accept([1]));
    expect(failure).toMatchObject({ code: 'excel.protected' });
    expect(review.phase).toBe('new');
  });

  test('edits by hand are seen: points beside the log are said', async () => {
    await after(desk, ({ open }) => open());
    desk.actions.setWho('Trần Thị B');
    await after(desk, ({ accept }) => accept([1, 5]));
    data = editCell(data, SHEET, [4, 4], 0.25);
    const { review } = await after(desk, () => fake.edit([SHEET]));
    expect(review.findings).toMatchObject([{ code: 'log.points', params: { value: '0.25', logged: '1' } }]);
  });

  test('many decisions asked at once are taken one after the other', async () => {
    await after(desk, ({ open }) => open());
    desk.actions.setWho('Trần Thị B');
    const { review } = await after(desk, ({ accept, appraise, finish }) => {
      accept([1]);
      appraise(2, '1', 'Trễ 2 báo cáo');
      accept([5]);
      finish();
    });
    expect(review.log.map(({ action }) => action)).toEqual(['start', 'accept', 'appraise', 'accept', 'finish']);
    expect(review.phase).toBe('finished');
  });

  test('goes to the cell of a criterion, in the column asked for', async () => {
    await after(desk, ({ open }) => open());
    await after(desk, ({ goTo }) => goTo(2, 'evidence'));
    expect(fake.asked.at(-1)).toEqual(['select', SHEET, { row: 5, column: 5 }]);
  });
});

const SAMPLE = path.resolve(__dirname, '../../samples/scores-2024/chamdiem_xa-nam-dong_2024.xlsx');

/** Files as the page's worker has them, without the worker. */
function plainFiles(): WorkbookFiles & { readonly given: { readonly bytes: Uint8Array; readonly name: string }[] } {
  const given: { readonly bytes: Uint8Array; readonly name: string }[] = [];
  let bytes = new Uint8Array();
  let original: { readonly bytes: Uint8Array; readonly data: WorkbookData } | null = null;
  const numbers = numberLook('vi');
  const shown = async (data: WorkbookData) => {
    const read = await readLook(bytes, data.name);
    const look = read.ok ? read.value : null;
    const sheets = data.sheets.map((sheet) => ({
      data: sheet,
      sizes: contentSizes(sheet, look, numbers),
      conditional: new Map(),
    }));
    return ok({ sheets, definedNames: data.definedNames, look });
  };
  return {
    given,
    open: async (read, name) => {
      const data = await readWorkbook(read, name);
      if (!data.ok) return data;
      bytes = new Uint8Array(read);
      original = { bytes, data: data.value };
      return shown(data.value);
    },
    change: async (changes) => {
      if (!original) return failed('file.not-found', { file: '' });
      const edited = await editWorkbook(original.bytes, original.data, changes, { name: 'a.xlsx' });
      if (!edited.ok) return edited;
      bytes = new Uint8Array(edited.value.bytes);
      return shown(edited.value.data);
    },
    bytes: () => Promise.resolve(ok(bytes)),
    make: writeWorkbook,
    give: (saved, name) => given.push({ bytes: saved, name }),
  };
}

describe('upon a file', () => {
  const files = plainFiles();
  let file: FileDesk;
  let desk: ReviewDesk;
  const sheetNames = (): readonly string[] => {
    const now = file.state.get();
    return now.kind === 'open' ? now.file.sheets.map(({ name }) => name) : [];
  };
  const leaves = (now: Open): readonly number[] =>
    now.review.criteria.filter(({ state }) => state === 'waiting').map(({ index }) => index);

  beforeEach(async () => {
    file = createFileDesk(files, numberLook('vi'));
    desk = reviewDesk(file.workbook);
    file.actions.open('cham.xlsx', () => Promise.resolve(readFileSync(SAMPLE)));
    await when(file.state, (now): now is typeof now => now.kind === 'open');
    await after(desk, ({ open }) => open());
    desk.actions.setWho('Trần Thị B');
  });

  test('a whole appraisal in two rounds, saved and opened again', async () => {
    let now = await after(desk, ({ open }) => open());
    const waiting = leaves(now);
    expect(waiting.length).toBeGreaterThan(20);
    const [first = 0, second = 0, third = 0, ...rest] = waiting;
    await after(desk, ({ accept }) => accept([third, ...rest]));
    expect(sheetNames()).toEqual(['Chấm điểm', LOG]);
    await after(desk, ({ appraise }) => appraise(first, '0,25', 'Thiếu sản phẩm'));
    await after(desk, ({ returnCriterion }) => returnCriterion(second, 'Nộp biên bản'));
    now = await after(desk, ({ sendBack }) => sendBack(''));
    expect(now.review).toMatchObject({ phase: 'returned', returned: 1, findings: [] });

    const evidence = now.review.sheet.columns.evidence ?? 0;
    file.actions.type({ row: now.review.sheet.rows[second]?.row ?? 0, column: evidence }, 'Biên bản số 9');
    now = await after(desk, ({ startRound }) => startRound());
    expect(now.review).toMatchObject({ phase: 'appraising', round: 2, waiting: 1 });
    await after(desk, ({ accept }) => accept([second]));
    now = await after(desk, ({ finish }) => finish());
    expect(now.review).toMatchObject({ phase: 'finished', waiting: 0, findings: [] });
    expect(now.review.totals.appraised).not.toBeNull();
    expect(checkScoreSheet(now.review.sheet, scoreSheetForm).filter(({ rule }) => rule === 'C3')).toEqual([]);
    const { seal } = now.review;
    const appraised = now.review.totals.appraised && formatDecimal(now.review.totals.appraised);

    file.actions.save();
    await when(file.state, (is): is is typeof is => is.kind === 'open' && is.file.saved !== null);
    const saved = files.given.at(-1);
    file.actions.open('lai.xlsx', () => Promise.resolve(saved?.bytes ?? new Uint8Array()));
    await when(file.state, (is): is is typeof is => is.kind === 'open' && is.file.name === 'lai.xlsx');
    now = await after(desk, ({ open }) => open());
    expect(now.review).toMatchObject({ phase: 'finished', seal, findings: [] });
    expect(now.review.totals.appraised && formatDecimal(now.review.totals.appraised)).toBe(appraised);
    expect((await after(desk, ({ accept }) => accept([first]))).refusal).toEqual({ code: 'finished' });

    // Closed: neither the page nor Excel lets a score be typed over.
    file.actions.type(
      { row: now.review.sheet.rows[first]?.row ?? 0, column: now.review.sheet.columns.appraised ?? 0 },
      '9',
    );
    const refused = await when(file.state, (is): is is typeof is => is.kind === 'open' && is.file.failure !== null);
    expect(refused).toMatchObject({ file: { failure: { code: 'patch.locked' } } });
  });

  test('undo takes a decision and its entry back, redo makes both again', async () => {
    let now = await after(desk, ({ open }) => open());
    const [first = 0, second = 0] = leaves(now);
    await after(desk, ({ accept }) => accept([first]));
    now = await after(desk, ({ appraise }) => appraise(second, '0', 'Không có tài liệu'));
    const { seal } = now.review;
    file.actions.undo();
    now = await when(desk.state, (is): is is Open => is.kind === 'open' && is.review.log.length === 2);
    expect(now.review.criteria[second]?.state).toBe('waiting');
    file.actions.undo();
    await when(desk.state, (is): is is Open => is.kind === 'open' && is.review.phase === 'new');
    expect(sheetNames()).toEqual(['Chấm điểm']);
    file.actions.redo();
    file.actions.redo();
    now = await when(desk.state, (is): is is Open => is.kind === 'open' && is.review.log.length === 3);
    expect(now.review).toMatchObject({ seal, findings: [] });
  });

  test('what is no longer as it was judged is not written over', async () => {
    const now = await after(desk, ({ open }) => open());
    const [first = 0] = leaves(now);
    const read = await file.workbook.read();
    if (!read.ok) throw new Error(read.failure.code);
    const row = now.review.sheet.rows[first]?.row ?? 0;
    const column = now.review.sheet.columns.appraised ?? 0;
    const judged = { kind: 'number', value: 77 } as const;
    const cells = [{ sheet: 'Chấm điểm', cell: { row, column }, judged: { value: judged }, value: 1 }];
    const done = await file.workbook.amend({ cells, record: null, close: [] });
    expect(done).toMatchObject({ ok: false, failure: { code: 'excel.value-changed', retryable: true } });
    const again = await file.workbook.read();
    if (!again.ok) throw new Error(again.failure.code);
    expect(valueAt(again.value.sheets[0]!, row, column)).toEqual(valueAt(read.value.sheets[0]!, row, column));
  });
});
