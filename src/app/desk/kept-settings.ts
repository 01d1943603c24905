import type { FormDefinition } from '../../core/form/form-definition';
import type { KeptSettings } from './settings-schema';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { SettingsTrust } from '../ports/settings-trust';

const KEPT_AS = 'settings';

/** What the open workbook brings: nothing, something that can't be used, or settings that somebody here chose or not. */
export type BroughtSettings =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'own' | 'foreign'; readonly kept: KeptSettings };

/** The settings kept with the open workbook. Empty where Excel does not give them. */
export async function broughtSettings(
  workbook: Pick<OpenWorkbook, 'kept'>,
  form: FormDefinition,
  trust: SettingsTrust,
): Promise<BroughtSettings> {
  const text = await workbook.kept(KEPT_AS);
  if (!text.ok || !text.value) return { kind: 'none' };
  // Only needed where a workbook brings settings.
  const { keptOf } = await import('./settings-schema');
  const kept = keptOf(text.value, form);
  if (!kept) return { kind: 'damaged' };
  return { kind: (await trust.isOwn(text.value)) ? 'own' : 'foreign', kept };
}

/** Keeps settings that the user chose with the open workbook; null forgets them. */
export async function keepSettings(
  workbook: Pick<OpenWorkbook, 'keep'>,
  chosen: KeptSettings | null,
  trust: SettingsTrust,
): ReturnType<OpenWorkbook['keep']> {
  if (chosen === null) return workbook.keep(KEPT_AS, '');
  const text = JSON.stringify(chosen, storable);
  await trust.own(text);
  return workbook.keep(KEPT_AS, text);
}

// Points of a set of criteria are whole numbers of any size, which JSON does not know.
function storable(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? { bigint: value.toString() } : value;
}
