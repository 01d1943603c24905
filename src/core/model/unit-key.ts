import { tidyText } from './tidy-text';

/**
 * Key under which all files of one unit come together: its code, or its name without regard to case and spaces where the
 * settings do not know it.
 */
export function unitKey({ code, name }: { readonly code: string | null; readonly name: string }): string {
  return code ?? tidyText(name).toLowerCase();
}
