import { ok, type Result } from '../../core/model/result';
import { DONE, inExcel } from './in-excel';

/** Before the names under which we keep something with a workbook. */
const PREFIX = 'PARsheet.';

/** What was kept with the open workbook under this name, null for nothing. */
export function keptSetting(name: string): Promise<Result<string | null>> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + name);
    setting.load('value');
    await context.sync();
    return ok(setting.isNullObject ? null : String(setting.value));
  });
}

/** Keeps a text with the open workbook. It is in the file from the next time the user saves, and on no server of ours. */
export function keepSetting(name: string, text: string): Promise<Result<null>> {
  return inExcel(async (context) => {
    context.workbook.settings.add(PREFIX + name, text);
    await context.sync();
    return DONE;
  });
}
