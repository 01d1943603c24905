import { createRoot } from 'react-dom/client';
import { createStore } from '../app/desk/store';
import { Defect } from '../core/model/defect';
import type { PaneScreen } from '../messages/ui-texts';
import { chosenLanguage } from '../taskpane/preferences';
import { keepFocus } from './keep-focus';
import type { PageNeeds } from './make-page';
import { Page } from './Page';

/** Shows the page. What its screens do is loaded while the first of them is drawn. */
export function startPage(needs: Omit<PageNeeds, 'show'>): void {
  const container = document.getElementById('root');
  if (!container) throw new Defect('The page has no #root');
  const screen = createStore<PaneScreen>('check');
  const desks = import('./make-page').then(({ makePage }) => makePage({ ...needs, show: screen.set }));
  // A file dropped beside the places that take files would be opened by the browser, in place of the page.
  for (const type of ['dragover', 'drop'] as const) document.addEventListener(type, (event) => event.preventDefault());
  keepFocus(container);
  createRoot(container).render(<Page firstLanguage={chosenLanguage('vi')} screen={screen} desks={desks} />);
}
