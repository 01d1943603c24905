import type { PaneScreen } from '../messages/ui-texts';

const SCREENS: readonly PaneScreen[] = ['check', 'consolidate', 'score', 'report', 'settings', 'help'];

/** The screen that the ribbon asked for: taskpane.html?screen=report. */
export function screenOfAddress(search: string): PaneScreen {
  const asked = new URLSearchParams(search).get('screen');
  return SCREENS.find((screen) => screen === asked) ?? 'check';
}
