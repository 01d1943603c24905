import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenWorkbook } from '../../../src/app/ports/open-workbook';
import type { SettingsTrust } from '../../../src/app/ports/settings-trust';
import type { Store } from '../../../src/app/desk/store';
import { ok, type Result } from '../../../src/core/model/result';
import type { WorkbookData } from '../../../src/core/model/sheet-data';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';

const root = path.resolve(__dirname, '../../..');

export async function openFile(name: string): Promise<WorkbookData> {
  const read = await readWorkbook(readFileSync(path.join(root, name)), path.basename(name));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** Remembers what was chosen as long as it is there: a computer. */
export function trustedHere(): SettingsTrust {
  const own = new Set<string>();
  return {
    isOwn: (text) => Promise.resolve(own.has(text)),
    own: (text) => {
      own.add(text);
      return Promise.resolve();
    },
  };
}

/** An open workbook that notes what is asked of it; any answer can be replaced. */
export interface FakeWorkbook extends OpenWorkbook {
  readonly asked: (readonly unknown[])[];
  readonly edit: (sheets: readonly string[] | null) => void;
}

export function fakeWorkbook(data: WorkbookData, answers: Partial<OpenWorkbook> = {}): FakeWorkbook {
  const asked: (readonly unknown[])[] = [];
  const kept = new Map<string, string>();
  let watcher: Parameters<OpenWorkbook['watch']>[0] = () => undefined;
  function answer<Value>(name: string, value: Value): (...given: unknown[]) => Promise<Result<Value>> {
    return (...given) => {
      asked.push([name, ...given]);
      return Promise.resolve(ok(value));
    };
  }
  return {
    asked,
    edit: (sheets) => watcher({ sheets }),
    read: answer('read', data),
    readActiveSheet: answer('readActiveSheet', data),
    select: answer('select', null),
    mark: answer('mark', null),
    clearMarks: answer('clearMarks', null),
    fix: answer('fix', null),
    amend: answer('amend', null),
    write: answer('write', ['Tổng hợp II.06a', 'Theo đơn vị']),
    watch: (changed) => {
      watcher = changed;
      return answer('watch', answer('stop', null))();
    },
    kept: (name) => Promise.resolve(ok(kept.get(name) ?? null)),
    keep: (name, text) => {
      kept.set(name, text);
      return Promise.resolve(ok(null));
    },
    ...answers,
  };
}

/** Waits until the store's value is as wanted; gives that value. */
export function when<Value, Wanted extends Value>(
  store: Store<Value>,
  wanted: (value: Value) => value is Wanted,
): Promise<Wanted> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(
        new Error(
          `still ${JSON.stringify(store.get(), (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)).slice(0, 300)}`,
        ),
      );
    }, 5000);
    let stop = (): void => undefined;
    const look = (): void => {
      const value = store.get();
      if (!wanted(value)) return;
      clearTimeout(late);
      stop();
      resolve(value);
    };
    stop = store.subscribe(look);
    look();
  });
}
