import { createRoot } from 'react-dom/client';
import { createStore } from '../app/desk/store';
import type { OpenWorkbook } from '../app/ports/open-workbook';
import type { Language } from '../messages/language';
import type { PaneScreen } from '../messages/ui-texts';
import type { HostTheme } from '../ui/theme/use-theme';
import { Pane } from './Pane';

export interface PaneStart {
  readonly container: HTMLElement;
  /** Loaded while the first screen is drawn. */
  readonly workbook: () => Promise<OpenWorkbook>;
  readonly screen: PaneScreen;
  readonly language: Language;
  readonly hostTheme: HostTheme;
}

/** Shows the pane over an open workbook. What the screens do is loaded while the first of them is drawn. */
export function startPane({ container, workbook, screen, language, hostTheme }: PaneStart): void {
  const shown = createStore(screen);
  const desks = Promise.all([import(/* webpackChunkName: "make-desks" */ './make-desks'), workbook()]).then(
    ([{ makeDesks }, open]) => makeDesks(open, shown.set),
  );
  // Wanted as soon as the first check is done; loading it now keeps the answer from waiting.
  void import('../ui/check/CheckOutcome');
  createRoot(container).render(
    <Pane firstLanguage={language} screen={shown} onScreen={shown.set} hostTheme={hostTheme} desks={desks} />,
  );
}
