import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useMediaQuery } from './use-media-query';

/** What the host says of its own colours; null when it does not say, then the system decides. */
export type HostTheme = 'light' | 'dark' | null;

/**
 * Light or dark, as the host is. Under a contrast theme the system's colours replace ours, and the host's theme no longer
 * counts: the browser tells whether the system's ground is dark.
 */
export function useTheme(host: HostTheme): Theme {
  const forced = useMediaQuery('(forced-colors: active)');
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  const asked = forced ? null : host;
  return (asked ?? (dark ? 'dark' : 'light')) === 'dark' ? webDarkTheme : webLightTheme;
}
