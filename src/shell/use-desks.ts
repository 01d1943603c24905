import { useEffect, useState } from 'react';

/** The desks, null while they are loaded. What fails in loading them is a fault of ours and thrown on. */
export function useDesks<Desks extends object>(coming: Promise<Desks>): Desks | null {
  const [desks, setDesks] = useState<Desks | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    coming.then(setDesks, (error: unknown) => setFailure({ error }));
  }, [coming]);
  if (failure) throw failure.error;
  return desks;
}
