import { DEFAULT_SETTINGS, type Settings } from '../../core/forms/settings';
import type { Finding } from '../../core/model/finding';
import type { OpenWorkbook } from '../ports/open-workbook';

const KEPT_AS = 'settings';

/** Settings that were read from a workbook, and what was found in it. */
export interface KeptSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** The settings kept with the open workbook; null when there are none, or Excel does not give them. */
export async function keptSettings(workbook: OpenWorkbook): Promise<KeptSettings | null> {
  const kept = await workbook.kept(KEPT_AS);
  if (!kept.ok || !kept.value) return null;
  const { settings, findings } = JSON.parse(kept.value, revived) as KeptSettings;
  // What a later version added has its default.
  return { settings: { ...DEFAULT_SETTINGS, ...settings }, findings };
}

/** Keeps settings with the open workbook; null forgets them. */
export function keepSettings(workbook: OpenWorkbook, chosen: KeptSettings | null): ReturnType<OpenWorkbook['keep']> {
  return workbook.keep(KEPT_AS, chosen === null ? '' : JSON.stringify(chosen, storable));
}

// Points of a set of criteria are whole numbers of any size, which JSON does not know.
function storable(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? { bigint: value.toString() } : value;
}

function revived(_: string, value: unknown): unknown {
  const text = typeof value === 'object' && value !== null && 'bigint' in value ? value.bigint : undefined;
  return typeof text === 'string' ? BigInt(text) : value;
}
