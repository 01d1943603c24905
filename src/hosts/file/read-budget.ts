import { DEFAULT_LIMITS, type ReadLimits, type ReadOptions } from './read-options';
import { stop } from './read-stop';

type Counted = 'bytes' | 'cells' | 'merges' | 'strings';

/** What one file has used of its limits; stops the reading when one is passed. */
export class ReadBudget {
  readonly limits: ReadLimits;
  private readonly left: Record<Counted, number>;
  private readonly now: () => number;
  private readonly deadline: number;

  constructor(options: ReadOptions) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    const { bytes, cells, merges, strings } = this.limits;
    this.left = { bytes, cells, merges, strings };
    this.now = options.now ?? (() => performance.now());
    this.deadline = this.now() + this.limits.milliseconds;
  }

  get bytesLeft(): number {
    return this.left.bytes;
  }

  take(what: Counted, count = 1): void {
    this.left[what] -= count;
    if (this.left[what] < 0) throw stop(`limit.${what}`, { limit: this.limits[what] });
  }

  checkTime(): void {
    if (this.now() > this.deadline) throw stop('limit.time', { limit: this.limits.milliseconds });
  }
}
