import type { ReadBudget } from '../read-budget';
import type { SharedStrings } from './shared-strings';
import type { CellStyle } from './styles';

/** What the cells of every sheet of a workbook refer to. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly budget: ReadBudget;
}
