import { MAX_COLUMNS } from '../../../core/model/address';
import type { StyleRuns } from '../../../core/model/workbook-look';

/** Takes the styles of cells one after another and joins neighbours. */
export class StyleRunList {
  private readonly keys: number[] = [];
  private readonly lengths: number[] = [];
  private readonly styles: number[] = [];
  private next = -1;
  private style = -1;
  private isOrdered = true;

  add(key: number, style: number): void {
    const index = this.keys.length - 1;
    if (key === this.next && style === this.style && key % MAX_COLUMNS !== 0)
      this.lengths[index] = (this.lengths[index] ?? 0) + 1;
    else {
      if (key < this.next) this.isOrdered = false;
      this.keys.push(key);
      this.lengths.push(1);
      this.styles.push(style);
    }
    this.next = key + 1;
    this.style = style;
  }

  finish(): StyleRuns {
    const { keys, lengths, styles } = this;
    const order = this.isOrdered ? null : [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    const inOrder = (values: readonly number[]) => (order ? order.map((index) => values[index] ?? 0) : values);
    return {
      keys: Float64Array.from(inOrder(keys)),
      lengths: Uint16Array.from(inOrder(lengths)),
      styles: Uint32Array.from(inOrder(styles)),
    };
  }
}
