import { ok } from '../../core/model/result';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { SettingsTrust } from '../ports/settings-trust';

/** Keeps texts as long as the page is open: nothing is left behind on a shared machine. */
export function keptInMemory(): Pick<OpenWorkbook, 'kept' | 'keep'> {
  const kept = new Map<string, string>();
  return {
    kept: (name) => Promise.resolve(ok(kept.get(name) ?? null)),
    keep: (name, text) => {
      kept.set(name, text);
      return Promise.resolve(ok(null));
    },
  };
}

/** Where workbooks bring no settings, there is nothing to know of them. */
export const NOTHING_BROUGHT: SettingsTrust = {
  isOwn: () => Promise.resolve(false),
  own: () => Promise.resolve(),
};
