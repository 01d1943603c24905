import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useMediaQuery } from './use-media-query';

/** What the host says of its own colours; null when it does not say, then the system decides. */
export type HostTheme = 'light' | 'dark' | null;

const highContrastTheme: Theme = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };

/** High contrast goes before the host's theme: it is a need, not a taste. */
export function useTheme(host: HostTheme): Theme {
  const forced = useMediaQuery('(forced-colors: active)');
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  if (forced) return highContrastTheme;
  return (host ?? (dark ? 'dark' : 'light')) === 'dark' ? webDarkTheme : webLightTheme;
}
