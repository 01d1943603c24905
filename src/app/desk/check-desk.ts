import type { FormDefinition } from '../../core/form/form-definition';
import { formOf } from '../../core/form/form-list';
import type { Settings } from '../../core/settings/settings';
import { cellsOf, type Finding } from '../../core/model/finding';
import { APPRAISAL_LOG } from '../../forms';
import { ok, type HostFailure, type Result } from '../../core/model/result';
import { cellKey, type SheetData, type WorkbookData } from '../../core/model/sheet-data';

import type { CellFix, OpenWorkbook } from '../ports/open-workbook';
import { checkSheet, type SheetResult } from './check-sheet';
import type { CheckActions, CheckedSheet, CheckState } from './check-state';
import { marksOf } from './marks-of';
import { mayBeZero } from '../view/may-be-zero';
import { sheetTiles } from './sheet-tiles';
import { createStore, type Desk, type Store } from './store';

export interface CheckDeskNeeds {
  readonly workbook: OpenWorkbook;
  /** Forms that a sheet may be of. */
  readonly forms: readonly FormDefinition[];
  readonly settings: Store<Settings>;
  /** Checks what was read, where that holds up nobody; otherwise it is done here and now. */
  readonly checkSheet?: (read: WorkbookData, settings: Settings) => Promise<Result<SheetResult>>;
  /** Whether a sheet is marked from its first check on; otherwise the user asks for it. */
  readonly marksAtOnce?: boolean;
}

/** Checks the sheet before the user, follows its edits, marks it and mends what is certain. */
export function createCheckDesk({
  workbook,
  forms,
  settings,
  checkSheet: judge = (read, chosen) => Promise.resolve(ok(checkSheet(read, forms, chosen))),
  marksAtOnce = false,
}: CheckDeskNeeds): Desk<CheckState, CheckActions> {
  const state = createStore<CheckState>({ kind: 'waiting' });
  // What the findings were judged by: a fix is refused when its cell has changed since.
  let judged: SheetData | null = null;
  let watched = false;
  let asked = 0;

  const shown = (): CheckedSheet | null => {
    const now = state.get();
    if (now.kind === 'checked') return now.sheet;
    return now.kind === 'working' || now.kind === 'failed' ? now.before : null;
  };
  const fail = (failure: HostFailure): void => state.set({ kind: 'failed', failure, before: shown() });

  async function check(quietly: boolean): Promise<void> {
    asked += 1;
    const mine = asked;
    if (!quietly) state.set({ kind: 'working', before: shown() });
    // What is shown is followed from the start, and asking for both at once costs no time.
    const [read] = await Promise.all([workbook.readActiveSheet(APPRAISAL_LOG.sheet), follow()]);
    if (mine !== asked) return;
    if (!read.ok) {
      fail(read.failure);
      return;
    }
    const result = await judge(read.value, settings.get());
    if (mine !== asked) return;
    if (!result.ok) {
      fail(result.failure);
      return;
    }
    show(read.value, result.value);
    if (shown()?.marked === true) await mark(true);
  }

  async function follow(): Promise<void> {
    if (watched) return;
    watched = true;
    const watching = await workbook.watch(({ sheets }) => {
      const rested = judged === null ? [] : [judged.name, APPRAISAL_LOG.sheet];
      if (sheets === null || rested.some((name) => sheets.includes(name))) run(check(true));
    });
    // The next check tries again.
    if (!watching.ok) watched = false;
  }

  function show(read: WorkbookData, result: SheetResult): void {
    const before = shown();
    const [sheet] = read.sheets;
    const same = sheet !== undefined && sheet.name === judged?.name;
    judged = sheet ?? null;
    const marked = same && before ? before.marked : marksAtOnce;
    const { file, units } = settings.get();
    const form = result.content?.engine === 'table' ? formOf(forms, result.content.form) : null;
    const tiles = form ? sheetTiles(result, form, settings.get()) : [];
    const notCompared = units.length === 0 ? (['previous', 'settings'] as const) : (['previous'] as const);
    state.set({
      kind: 'checked',
      sheet: { result, formCode: form?.formCode ?? '', tiles, settingsFile: file, notCompared, marked },
    });
  }

  async function mark(on: boolean): Promise<void> {
    const sheet = shown();
    if (sheet === null || judged === null) return;
    const sheets = [judged.name];
    const done = on
      ? await workbook.mark(sheets, marksOf(sheet.result.findings, judged.name))
      : await workbook.clearMarks(sheets);
    if (!done.ok) {
      fail(done.failure);
      return;
    }
    if (shown() === sheet) state.set({ kind: 'checked', sheet: { ...sheet, marked: on } });
  }

  async function goTo({ at }: Finding): Promise<void> {
    if (at.cell === undefined || judged === null) return;
    const done = await workbook.select(at.sheet ?? judged.name, at.cell);
    const now = state.get();
    if (!done.ok) fail(done.failure);
    // A refusal that was shown before is over.
    else if (now.kind === 'failed' && now.before) state.set({ kind: 'checked', sheet: now.before });
  }

  async function showSheet(name: string): Promise<void> {
    const done = await workbook.select(name, { row: 0, column: 0 });
    if (!done.ok) fail(done.failure);
  }

  async function fix(findings: readonly Finding[]): Promise<void> {
    if (judged === null) return;
    const { cells, name } = judged;
    const fixes = new Map<number, CellFix>();
    for (const { fix: change, at } of findings) {
      if (change === undefined || (at.sheet ?? name) !== name) continue;
      const { cell, value } = change;
      const key = cellKey(cell.row, cell.column);
      if (!fixes.has(key)) fixes.set(key, { cell, judged: cells.get(key), value });
    }
    await apply(name, [...fixes.values()]);
  }

  async function fillZeros(findings: readonly Finding[]): Promise<void> {
    if (judged === null) return;
    const { cells, name } = judged;
    const blank = findings.flatMap((finding) => (mayBeZero(finding) ? cellsOf(finding) : []));
    const fixes = blank.map((cell) => ({ cell, judged: cells.get(cellKey(cell.row, cell.column)), value: 0 }));
    // Formulas add up the zeros by themselves.
    await apply(
      name,
      fixes.filter((fix) => fix.judged?.formula === undefined),
    );
  }

  async function apply(sheet: string, fixes: readonly CellFix[]): Promise<void> {
    if (fixes.length === 0) return;
    const done = await workbook.fix(sheet, fixes);
    await check(true);
    // What was refused says why.
    if (!done.ok) fail(done.failure);
  }

  // A throw here is a fault of ours: it must reach the pane's report, not vanish in a promise.
  const run = (work: Promise<void>): void => {
    work.catch((error: unknown) => state.set({ kind: 'broken', error }));
  };

  // What is shown was judged by other settings.
  settings.subscribe(() => {
    if (shown() !== null) run(check(true));
  });

  return {
    state,
    actions: {
      check: () => run(check(false)),
      mark: (on) => run(mark(on)),
      goTo: (finding) => run(goTo(finding)),
      showSheet: (name) => run(showSheet(name)),
      fix: (findings) => run(fix(findings)),
      fillZeros: (findings) => run(fillZeros(findings)),
    },
  };
}
