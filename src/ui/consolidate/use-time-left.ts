import { useEffect, useRef } from 'react';

/** Said only after this long: a guess from the first files would jump. */
const SURE_AFTER = 2000;

/** Seconds that the rest will take at the pace so far; null while that can't be told. */
export function useTimeLeft(work: { readonly done: number; readonly total: number } | null): number | null {
  const began = useRef<number | null>(null);
  const reads = work !== null;
  useEffect(() => {
    began.current = reads ? performance.now() : null;
  }, [reads]);
  if (work === null || began.current === null || work.done === 0) return null;
  const passed = performance.now() - began.current;
  return passed < SURE_AFTER ? null : Math.ceil(((passed / work.done) * (work.total - work.done)) / 1000);
}
