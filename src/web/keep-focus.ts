/** What can take the focus in place of something within it. */
const REGIONS = '[tabindex], section, main, [role=tabpanel]';

/**
 * When what had the focus goes away (a button with the screen it was on), the nearest region around it takes the focus:
 * otherwise the next key, and the screen reader, would begin anew at the top of the page.
 */
export function keepFocus(root: HTMLElement): void {
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
