import type { HostTheme } from '../ui/theme/use-theme';

/** Where the pane runs. `no-office`: Office.js itself could not be loaded. */
export type Surroundings =
  | { readonly kind: 'no-office' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'excel'; readonly language: string; readonly theme: HostTheme };

/** Waits for Office.js and asks it where we are. */
export async function surroundings(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return { kind: 'no-office' };
  // Outside Excel the answer is { host: null }, whatever the types say.
  const { host } = (await Office.onReady()) as { host: Office.HostType | null };
  if (host !== Office.HostType.Excel) return { kind: 'outside' };
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  return { kind: 'excel', language: displayLanguage ?? '', theme: hostTheme(officeTheme) };
}

// Excel on the web says nothing of its colours, older Excel only which they are.
function hostTheme(theme: Office.OfficeTheme | undefined): HostTheme {
  const channels = /^#?(..)(..)(..)$/.exec(theme?.bodyBackgroundColor ?? '');
  if (!channels) return null;
  const light = channels.slice(1).reduce((sum, channel) => sum + parseInt(channel, 16), 0);
  return light < 3 * 128 ? 'dark' : 'light';
}
