import { useEffect, useRef, type RefObject } from 'react';

/**
 * When the thing that had the focus goes away ("Sửa" with its card), the region takes it: otherwise the next key and the
 * screen reader would start anew at the top of the page.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const region = useRef<HTMLDivElement>(null);
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const node = region.current;
    const note = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    node?.addEventListener('focusin', note);
    return () => node?.removeEventListener('focusin', note);
  }, []);
  // After every drawing: what was drawn may have lost the element.
  useEffect(() => {
    const gone = last.current instanceof Node && !last.current.isConnected;
    if (gone && document.activeElement === document.body) region.current?.focus({ preventScroll: true });
  });
  return region;
}
