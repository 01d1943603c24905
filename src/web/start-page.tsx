import { createRoot } from 'react-dom/client';
import { createStore } from '../app/desk/store';
import { Defect } from '../core/model/defect';
import type { PaneScreen } from '../messages/ui-texts';
import { chosenLanguage } from '../shell/preferences';
import { keepFocus } from './keep-focus';
import type { PageNeeds } from './make-page';
import { Page, type Fault } from './Page';

/** Shows the page. What its screens do is loaded while the first of them is drawn. */
export function startPage(needs: Omit<PageNeeds, 'show' | 'fault'>): void {
  const container = document.getElementById('root');
  if (!container) throw new Defect('The page has no #root');
  const screen = createStore<PaneScreen>('check');
  const faults = createStore<Fault | null>(null);
  const fault = (error: unknown): void => faults.set({ error });
  // What nobody waits for must not fail unheard.
  addEventListener('unhandledrejection', ({ reason }) => fault(reason));
  const desks = import('./make-page').then(({ makePage }) => makePage({ ...needs, show: screen.set, fault }));
  // A file dropped beside the places that take files would be opened by the browser, in place of the page.
  for (const type of ['dragover', 'drop'] as const) document.addEventListener(type, (event) => event.preventDefault());
  keepFocus(container);
  createRoot(container).render(
    <Page firstLanguage={chosenLanguage('vi')} screen={screen} faults={faults} desks={desks} />,
  );
}
