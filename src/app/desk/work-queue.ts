/** Does one thing after the other, each on the outcome of the one before, and tells whether there is any to do. */
export interface WorkQueue {
  /** A throw fails the one who asked, not what follows. */
  readonly add: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

export function createWorkQueue(onBusy: (busy: boolean) => void): WorkQueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    add: (work) => {
      waiting += 1;
      if (waiting === 1) onBusy(true);
      const result = last.then(work).finally(() => {
        waiting -= 1;
        if (waiting === 0) onBusy(false);
      });
      last = result.catch(() => undefined);
      return result;
    },
  };
}
