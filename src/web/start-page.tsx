import { createRoot } from 'react-dom/client';
import { createStore } from '../app/desk/store';
import { Defect } from '../core/model/defect';
import type { PaneScreen } from '../messages/ui-texts';
import { chosenLanguage } from '../shell/preferences';
import { Page, type Fault } from './Page';
import type { PageNeeds } from './make-page';

/** What can take the focus in place of something within it. */
const REGIONS = '[tabindex], section, main, [role=tabpanel]';

/**
 * When what had the focus goes away (a button with the screen it was on), the nearest region around it takes the focus:
 * otherwise the next key, and the screen reader, would begin anew at the top of the page.
 */
function keepFocus(root: HTMLElement): void {
  let last: Element | null = null;
  let around: readonly HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
    around = regionsAround(last);
  });
  const observer = new MutationObserver(() => {
    // What is hidden keeps the focus until the browser draws the next time.
    const lost = document.activeElement === document.body || document.activeElement === last;
    if (last === null || !lost || isShown(last)) return;
    const region = around.find(isShown);
    if (!region) return;
    if (!region.hasAttribute('tabindex')) region.tabIndex = -1;
    region.focus({ preventScroll: true });
  });
  // A screen whose successor is still being loaded is hidden by its style, not taken away.
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['style', 'hidden'] });
}

function regionsAround(element: Element | null): readonly HTMLElement[] {
  const region = element?.parentElement?.closest<HTMLElement>(REGIONS) ?? null;
  return region ? [region, ...regionsAround(region)] : [];
}

function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

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
