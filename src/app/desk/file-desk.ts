import { formatAddress, type CellAddress } from '../../core/model/address';
import { failed, ok, type HostFailure, type Result } from '../../core/model/result';
import { cellKey, type SheetData, type WorkbookData } from '../../core/model/sheet-data';
import type { NumberLook } from '../../core/show/number-look';
import type { WorkbookLook } from '../../core/model/workbook-look';
import { nameSlug } from '../file-names';
import type { CellFix, Mark, OpenWorkbook } from '../ports/open-workbook';
import type { TypedCell, WorkbookFiles } from '../ports/workbook-files';
import { sheetView } from '../view/sheet-view';
import { typedValue } from '../view/typed-value';
import type { FileActions, FileState, OpenFile } from './file-state';
import { createStore, type Desk } from './store';

export interface FileDesk extends Desk<FileState, FileActions> {
  /** The open file as the other desks know a workbook. */
  readonly workbook: OpenWorkbook;
}

interface Kept {
  readonly name: string;
  readonly original: Uint8Array;
  readonly look: WorkbookLook | null;
  current: Uint8Array;
  data: WorkbookData;
  /** Edits in the order they were made, one step for each thing that was asked. */
  done: readonly (readonly TypedCell[])[];
  undone: readonly (readonly TypedCell[])[];
}

/**
 * Holds a workbook file, shows it, and takes edits. Every edit patches the original anew and reads the outcome, so that
 * what is shown, checked and saved are one and the same file, formulas included.
 */
export function createFileDesk(files: WorkbookFiles, numbers: NumberLook): FileDesk {
  const state = createStore<FileState>({ kind: 'none' });
  const told = new Set<(edits: { readonly sheets: readonly string[] | null }) => void>();
  const kept = new Map<string, string>();
  let book: Kept | null = null;
  let marks: readonly Mark[] = [];
  let working = Promise.resolve();

  const now = (): OpenFile | null => {
    const current = state.get();
    return current.kind === 'open' ? current.file : null;
  };
  const show = (change: Partial<OpenFile>): void => {
    const file = now();
    if (file) state.set({ kind: 'open', file: { ...file, ...change } });
  };
  const tell = (): void => told.forEach((changed) => changed({ sheets: null }));
  const sheetAt = (index: number): SheetData | null => book?.data.sheets[index] ?? null;
  const marksOn = (name: string | undefined): OpenFile['marks'] =>
    new Map(
      marks
        .filter(({ sheet }) => sheet === name)
        .map(({ cell, severity }) => [cellKey(cell.row, cell.column), severity]),
    );

  async function open(name: string, bytesOf: () => Promise<Uint8Array>): Promise<void> {
    state.set({ kind: 'opening', name });
    const bytes = await bytesOf();
    const [read, look] = [await files.read(bytes, name), await files.look(bytes, name)];
    const first = read.ok ? read.value.sheets.findIndex((sheet) => sheet.state === 'visible') : -1;
    const sheet = read.ok ? read.value.sheets[first] : undefined;
    if (!read.ok || !sheet) {
      state.set({
        kind: 'failed',
        failure: read.ok ? failed('file.damaged', { file: name }).failure : read.failure,
      });
      return;
    }
    const looks = look.ok ? look.value : null;
    book = { name, original: bytes, look: looks, current: bytes, data: read.value, done: [], undone: [] };
    marks = [];
    state.set({
      kind: 'open',
      file: {
        name,
        sheets: read.value.sheets.map((each) => ({ name: each.name, hidden: each.state !== 'visible' })),
        active: first,
        view: sheetView(sheet, looks, numbers),
        selected: { row: 0, column: 0 },
        revealed: 0,
        marks: new Map(),
        canUndo: false,
        canRedo: false,
        failure: null,
        saved: null,
      },
    });
    tell();
  }

  /** Makes the file anew with these steps; on a refusal everything stays. */
  async function change(done: Kept['done'], undone: Kept['undone']): Promise<Result<null>> {
    const file = book;
    if (!file) return ok(null);
    const cells = done.flat();
    const patched = cells.length === 0 ? ok(file.original) : await files.patch(file.original, cells, file.name);
    if (!patched.ok) return patched;
    const read = await files.read(patched.value, file.name);
    if (!read.ok) return read;
    Object.assign(file, { current: patched.value, data: read.value, done, undone });
    const sheet = sheetAt(now()?.active ?? 0);
    if (sheet) {
      const edits = { canUndo: done.length > 0, canRedo: undone.length > 0, failure: null, saved: null };
      show({ view: sheetView(sheet, file.look, numbers), ...edits });
    }
    return ok(null);
  }

  const refuse = (failure: HostFailure): void => show({ failure });

  async function edit(cells: readonly TypedCell[]): Promise<void> {
    if (!book) return;
    const done = await change([...book.done, cells], []);
    if (done.ok) tell();
    else refuse(done.failure);
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
    const [cell] = last;
    if (cell) await reveal(cell.sheet, cell.cell);
    tell();
  }

  function showSheet(index: number): void {
    const sheet = sheetAt(index);
    if (!sheet || !book || now()?.active === index) return;
    show({
      active: index,
      view: sheetView(sheet, book.look, numbers),
      selected: { row: 0, column: 0 },
      marks: marksOn(sheet.name),
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
    return ok({ ...book.data, sheets: [sheet] });
  }

  function type(cell: CellAddress, text: string): void {
    const file = now();
    const sheet = file && sheetAt(file.active);
    if (!file || !sheet) return;
    if (text.startsWith('='))
      refuse(failed('patch.formula', { file: file.name, sheet: sheet.name, cell: formatAddress(cell) }).failure);
    else run(() => edit([{ sheet: sheet.name, cell, value: typedValue(text) }]));
  }

  function save(): void {
    const file = book;
    if (!file) return;
    const name = file.name.slice(file.name.lastIndexOf('/') + 1).replace(/(\.[a-z]+)?$/i, '-da-sua$1');
    files.give(file.current, name);
    show({ saved: name });
  }

  // One after the other: an edit works on the outcome of the one before.
  function run(work: () => Promise<void>): void {
    working = working.then(work).catch((error: unknown) => state.set({ kind: 'broken', error }));
  }

  function queued<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = working.then(work);
    working = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  function fix(name: string, fixes: readonly CellFix[]): Promise<Result<null>> {
    const cells = book?.data.sheets.find((sheet) => sheet.name === name)?.cells;
    const changed = fixes.find(({ cell: { row, column }, judged }) => cells?.get(cellKey(row, column)) !== judged);
    if (changed) {
      const params = { sheet: name, cell: formatAddress(changed.cell) };
      return Promise.resolve(failed('excel.value-changed', params, true));
    }
    return change([...(book?.done ?? []), fixes.map(({ cell, value }) => ({ sheet: name, cell, value }))], []);
  }

  const mark = (given: readonly Mark[]): Promise<Result<null>> => {
    marks = given;
    show({ marks: marksOn(sheetAt(now()?.active ?? 0)?.name) });
    return Promise.resolve(ok(null));
  };

  return {
    state,
    actions: {
      open: (name, bytes) => run(() => open(name, bytes)),
      showSheet,
      select: (cell) => show({ selected: cell }),
      type,
      undo: () => run(() => step(true)),
      redo: () => run(() => step(false)),
      save,
    },
    workbook: {
      read: () => Promise.resolve(book ? ok(book.data) : active()),
      readActiveSheet: () => Promise.resolve(active()),
      select: reveal,
      mark: (_, given) => mark(given),
      clearMarks: () => mark([]),
      fix: (sheet, fixes) => queued(() => fix(sheet, fixes)),
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
      // Kept as long as the page is open: nothing is left behind on a shared machine.
      kept: (name) => Promise.resolve(ok(kept.get(name) ?? null)),
      keep: (name, text) => {
        kept.set(name, text);
        return Promise.resolve(ok(null));
      },
    },
  };
}
