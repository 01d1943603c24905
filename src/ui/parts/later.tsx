import { useEffect, useState, type ComponentType, type ReactElement } from 'react';

/**
 * A component whose code is loaded when it is first shown; until then there is nothing in its place. Not Suspense: React
 * holds back for 300 ms whatever follows a fallback, so that a screen which is there in 20 ms would come late.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | null = null;
  function Later(props: Props): ReactElement | null {
    const [, setArrived] = useState(Loaded !== null);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Loaded) return;
      load().then(
        (component) => {
          Loaded = component;
          setArrived(true);
        },
        (error: unknown) => setFailure({ error }),
      );
    }, []);
    if (failure) throw failure.error;
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Later;
}
