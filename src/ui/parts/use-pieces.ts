import { useCallback, useState, type RefCallback } from 'react';

/** Drawn in some 30 ms; with three thousand lines at once the page would stand still for seconds. */
const PIECE = 200;

interface Pieces<Item> {
  readonly shown: readonly Item[];
  /** For a line of its own after those shown, with a key that changes with their number; null when all are shown. */
  readonly end: RefCallback<Element> | null;
}

/** Long lists piece by piece: the next lines are drawn when the end of those before comes into sight. */
export function usePieces<Item>(items: readonly Item[]): Pieces<Item> {
  const [pieces, setPieces] = useState(1);
  const watch = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setPieces((count) => count + 1);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const shown = items.slice(0, pieces * PIECE);
  return { shown, end: shown.length < items.length ? watch : null };
}
