import { useCallback, useState, type RefCallback } from 'react';

/** The width of an element in pixels, followed as it changes; `first` before it is known. */
export function useWidth(first: number): readonly [number, RefCallback<Element>] {
  const [width, setWidth] = useState(first);
  const watch = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, watch];
}
