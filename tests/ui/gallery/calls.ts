/** What was asked for, for tests to look at. */
export const calls: unknown[][] = [];

export const called =
  (name: string) =>
  (...given: unknown[]): void => {
    calls.push([name, ...given]);
  };
