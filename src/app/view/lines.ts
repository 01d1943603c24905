/** Rows or columns one after another, each with its own size in pixels. */
export interface Lines {
  readonly count: number;
  /** Where the line begins; of `count`, where all of them end. */
  readonly start: (index: number) => number;
  readonly size: (index: number) => number;
  /** The line at a distance from the beginning, the last one beyond the end. */
  readonly at: (distance: number) => number;
}

/** Adds the sizes up once, so that a line is found in a few steps among a million. */
export function makeLines(count: number, sizeOf: (index: number) => number): Lines {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    at: (distance) => {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (start(middle) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
