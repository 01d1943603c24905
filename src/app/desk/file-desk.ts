import { formatAddress, type CellAddress } from '../../core/model/address';
import { ofCells, type Amendment, type WorkbookChange } from '../../core/model/amendment';
import type { CellChange } from '../../core/model/cell-change';
import { failed, ok, type HostFailure, type Result } from '../../core/model/result';
import { cellKey, type WorkbookData } from '../../core/model/sheet-data';
import type { NumberLook } from '../../core/show/number-look';
import { nameSlug } from '../file-names';
import type { CellFix, Mark, OpenWorkbook } from '../ports/open-workbook';
import type { ShownSheet, ShownWorkbook, WorkbookFiles } from '../ports/workbook-files';
import { sheetView } from '../view/sheet-view';
import { typedIn } from '../view/typed-in';
import type { FileActions, FileState, OpenFile } from './file-state';
import { keptInMemory } from './kept-in-memory';
import { notAsJudged } from './not-as-judged';
import { openedFile, sheetNames } from './opened-file';
import { createStore, type Desk } from './store';
import { createWorkQueue } from './work-queue';

export interface FileDesk extends Desk<FileState, FileActions> {
  /** The open file as the other desks know a workbook. */
  readonly workbook: OpenWorkbook;
}

interface Kept {
  readonly name: string;
  shown: ShownWorkbook;
  /** Edits in the order they were made, one step for each thing that was asked. */
  done: readonly WorkbookChange[];
  undone: readonly WorkbookChange[];
}

interface Typed extends CellChange {
  readonly text: string;
}

/**
 * Holds a workbook file, shows it, and takes edits. Every edit patches the original anew and reads the outcome, so that
 * what is shown, checked and saved are one and the same file, formulas included.
 */
export function createFileDesk(files: WorkbookFiles, numbers: NumberLook): FileDesk {
  const state = createStore<FileState>({ kind: 'none' });
  const told = new Set<(edits: { readonly sheets: readonly string[] | null }) => void>();
  let book: Kept | null = null;
  let marks: readonly Mark[] = [];
  // What was typed while the file is changed goes in at once when its turn comes, unless something else was asked between.
  let batch: Typed[] | null = null;
  let typed: readonly Typed[] = [];
  let openings = 0;
  const queue = createWorkQueue((busy) => show({ busy }));

  const now = (): OpenFile | null => {
    const current = state.get();
    return current.kind === 'open' ? current.file : null;
  };
  const show = (change: Partial<OpenFile>): void => {
    const file = now();
    if (file) state.set({ kind: 'open', file: { ...file, ...change } });
  };
  const tell = (): void => told.forEach((changed) => changed({ sheets: null }));
  const sheetAt = (index: number): ShownSheet | null => book?.shown.sheets[index] ?? null;
  const dataOf = ({ name, shown }: Kept): WorkbookData => ({
    name,
    sheets: shown.sheets.map(({ data }) => data),
    definedNames: shown.definedNames,
  });
  const waitingOn = (name: string | undefined): OpenFile['waiting'] =>
    new Map(
      typed.filter(({ sheet }) => sheet === name).map(({ cell, text }) => [cellKey(cell.row, cell.column), text]),
    );
  const marksOn = (name: string | undefined): OpenFile['marks'] =>
    new Map(
      marks
        .filter(({ sheet }) => sheet === name)
        .map(({ cell, severity }) => [cellKey(cell.row, cell.column), severity]),
    );

  async function open(name: string, bytesOf: () => Promise<Uint8Array>): Promise<void> {
    openings += 1;
    const mine = openings;
    book = null;
    typed = [];
    state.set({ kind: 'opening', name });
    const bytes = await bytesOf();
    if (mine !== openings) return;
    const opened = await files.open(bytes, name);
    // Another file was opened meanwhile.
    if (mine !== openings) return;
    const file = opened.ok ? openedFile(name, opened.value, numbers) : null;
    if (!opened.ok || !file) {
      const { failure } = opened.ok ? failed('file.damaged', { file: name }) : opened;
      state.set({ kind: 'failed', failure });
      return;
    }
    book = { name, shown: opened.value, done: [], undone: [] };
    marks = [];
    state.set({ kind: 'open', file });
    tell();
  }

  /** Makes the file anew with these steps; on a refusal everything stays. */
  async function change(done: Kept['done'], undone: Kept['undone']): Promise<Result<null>> {
    const file = book;
    if (!file) return ok(null);
    const changed = await files.change(done);
    // Another file was opened meanwhile: nobody asks for this one any more.
    if (file !== book) return ok(null);
    if (!changed.ok) return changed;
    Object.assign(file, { shown: changed.value, done, undone });
    const edits = { canUndo: done.length > 0, canRedo: undone.length > 0, saved: null };
    const sheets = sheetNames(changed.value);
    // A sheet that was added is gone again.
    const active = Math.min(now()?.active ?? 0, sheets.length - 1);
    show({ sheets, active, ...viewOf(active), ...edits });
    return ok(null);
  }

  function viewOf(index: number): Partial<OpenFile> {
    const sheet = sheetAt(index);
    if (!sheet || !book || now()?.view.data === sheet.data) return {};
    return { view: sheetView(sheet, book.shown.look, numbers) };
  }

  const refuse = (failure: HostFailure): void => show({ failure });

  async function enter(steps: readonly Typed[]): Promise<void> {
    const file = book;
    if (!file) return;
    const { done } = file;
    let entered = await change([...done, ...steps.map((step) => ofCells([step]))], []);
    // One that is refused costs the others nothing.
    if (!entered.ok && steps.length > 1) {
      for (const step of steps) {
        const one = await change([...file.done, ofCells([step])], []);
        if (!one.ok) entered = one;
      }
    }
    if (file !== book) return;
    typed = typed.filter((each) => !steps.includes(each));
    show({ waiting: waitingOn(sheetAt(now()?.active ?? 0)?.data.name) });
    if (!entered.ok) refuse(entered.failure);
    if (file.done !== done) tell();
  }

  async function step(back: boolean): Promise<void> {
    if (!book) return;
    const { done, undone } = book;
    const last = (back ? done : undone).at(-1);
    if (!last) return;
    const changed = back
      ? await change(done.slice(0, -1), [...undone, last])
      : await change([...done, last], undone.slice(0, -1));
    if (!changed.ok) refuse(changed.failure);
    const [cell] = last.cells;
    if (cell) await reveal(cell.sheet, cell.cell);
    tell();
  }

  function showSheet(index: number): void {
    const sheet = sheetAt(index);
    if (!sheet || !book || now()?.active === index) return;
    show({
      active: index,
      ...viewOf(index),
      selected: { row: 0, column: 0 },
      marks: marksOn(sheet.data.name),
      waiting: waitingOn(sheet.data.name),
      failure: null,
    });
    tell();
  }

  function reveal(name: string, cell: CellAddress): Promise<Result<null>> {
    const file = now();
    const index = file?.sheets.findIndex((sheet) => sheet.name === name) ?? -1;
    if (!file || index < 0) return Promise.resolve(failed('excel.not-found', { sheet: name }));
    showSheet(index);
    show({ selected: cell, revealed: file.revealed + 1 });
    return Promise.resolve(ok(null));
  }

  function active(): Result<WorkbookData> {
    const sheet = sheetAt(now()?.active ?? 0);
    if (!book || !sheet) return failed('file.not-found', { file: '' });
    return ok({ ...dataOf(book), sheets: [sheet.data] });
  }

  function type(cell: CellAddress, text: string): void {
    const file = now();
    const sheet = file && sheetAt(file.active)?.data;
    if (!file || !sheet) return;
    if (text.startsWith('=')) {
      refuse(failed('patch.formula', { file: file.name, sheet: sheet.name, cell: formatAddress(cell) }).failure);
      return;
    }
    const step: Typed = { sheet: sheet.name, cell, value: typedIn(file.view, cell, text), text };
    typed = [...typed, step];
    // A refusal stays until the next thing is asked, not until one that was asked before it is done.
    show({ waiting: waitingOn(sheet.name), saved: null, failure: null });
    if (batch) {
      batch.push(step);
      return;
    }
    const mine = [step];
    batch = mine;
    run(() => {
      if (batch === mine) batch = null;
      return enter(mine);
    });
  }

  async function save(): Promise<void> {
    const file = book;
    if (!file) return;
    const bytes = await files.bytes();
    if (!bytes.ok) {
      refuse(bytes.failure);
      return;
    }
    const name = file.name.slice(file.name.lastIndexOf('/') + 1).replace(/(\.[a-z]+)?$/i, '-da-sua$1');
    files.give(bytes.value, name);
    show({ saved: name });
  }

  function run(work: () => Promise<void>): void {
    queue.add(work).catch((error: unknown) => state.set({ kind: 'broken', error }));
  }

  /** What is typed from now on comes after this. */
  function after<Value>(work: () => Promise<Value>): Promise<Value> {
    batch = null;
    show({ failure: null });
    return queue.add(work);
  }

  const then = (work: () => Promise<void>): void => {
    after(work).catch((error: unknown) => state.set({ kind: 'broken', error }));
  };

  function fix(name: string, fixes: readonly CellFix[]): Promise<Result<null>> {
    const cells = book?.shown.sheets.find(({ data }) => data.name === name)?.data.cells;
    const changed = fixes.find(({ cell: { row, column }, judged }) => cells?.get(cellKey(row, column)) !== judged);
    if (changed) {
      const params = { sheet: name, cell: formatAddress(changed.cell) };
      return Promise.resolve(failed('excel.value-changed', params, true));
    }
    return change([...(book?.done ?? []), ofCells(fixes.map(({ cell, value }) => ({ sheet: name, cell, value })))], []);
  }

  async function amend(amendment: Amendment): Promise<Result<null>> {
    if (!book) return failed('file.not-found', { file: '' });
    const other = notAsJudged(dataOf(book), amendment);
    if (other) return failed('excel.value-changed', { sheet: other.sheet, cell: formatAddress(other.cell) }, true);
    return change([...book.done, amendment], []);
  }

  const mark = (given: readonly Mark[]): Promise<Result<null>> => {
    marks = given;
    show({ marks: marksOn(sheetAt(now()?.active ?? 0)?.data.name) });
    return Promise.resolve(ok(null));
  };

  return {
    state,
    actions: {
      // Not behind what is under way in the file before: that ends with it.
      open: (name, bytes) => {
        open(name, bytes).catch((error: unknown) => state.set({ kind: 'broken', error }));
      },
      showSheet,
      select: (cell) => show({ selected: cell }),
      type,
      undo: () => then(() => step(true)),
      redo: () => then(() => step(false)),
      save: () => then(save),
    },
    workbook: {
      read: () => Promise.resolve(book ? ok(dataOf(book)) : active()),
      readActiveSheet: () => Promise.resolve(active()),
      select: reveal,
      mark: (_, given) => mark(given),
      clearMarks: () => mark([]),
      fix: (sheet, fixes) => after(() => fix(sheet, fixes)),
      amend: (amendment) => after(() => amend(amendment)),
      write: async (plan) => {
        files.give(await files.make(plan), `${nameSlug(plan.title)}.xlsx`);
        return ok([]);
      },
      watch: (changed) => {
        told.add(changed);
        return Promise.resolve(
          ok(() => {
            told.delete(changed);
            return Promise.resolve(ok(null));
          }),
        );
      },
      ...keptInMemory(),
    },
  };
}
