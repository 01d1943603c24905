import type { Edits, StopWatching } from '../../app/ports/open-workbook';
import { ok, type Result } from '../../core/model/result';
import { DONE, inExcel } from './in-excel';

/** Milliseconds without an edit after which somebody is taken to have paused. */
export const PAUSE = 400;

/**
 * Tells of edits once they pause, all sheets together. What this product writes itself is not told. Stops when the
 * function given back is called; an Excel that is closed meanwhile has nothing to stop.
 */
export function watchChanges(changed: (edits: Edits) => void, pause = PAUSE): Promise<Result<StopWatching>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const nameOf = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const gathered = gatherer(nameOf, changed, pause);
    const handler = worksheets.onChanged.add((event) => {
      if (event.triggerSource !== 'ThisLocalAddin') gathered.edited(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return ok(async () => {
      gathered.stop();
      return inExcel(async () => {
        await Excel.run(handler.context, async (same) => {
          handler.remove();
          await same.sync();
        });
        return DONE;
      });
    });
  });
}

function gatherer(
  nameOf: ReadonlyMap<string, string>,
  changed: (edits: Edits) => void,
  pause: number,
): { readonly edited: (sheetId: string) => void; readonly stop: () => void } {
  const ids = new Set<string>();
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const names = [...ids].map((id) => nameOf.get(id));
    ids.clear();
    changed({ sheets: names.every((name) => name !== undefined) ? names : null });
  };
  return {
    edited: (sheetId) => {
      // Excel may tell of an edit after we stopped listening to it.
      if (stopped) return;
      ids.add(sheetId);
      clearTimeout(timer);
      timer = setTimeout(tell, pause);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
