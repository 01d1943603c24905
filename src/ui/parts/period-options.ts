import type { Format } from '../../messages/catalogue';

/** Periods to choose from, by name. */
export function periodOptions(
  ids: readonly string[],
  format: Format,
): readonly { readonly value: string; readonly label: string }[] {
  return ids.map((id) => {
    const name = format.period(id);
    return { value: id, label: name.charAt(0).toUpperCase() + name.slice(1) };
  });
}
