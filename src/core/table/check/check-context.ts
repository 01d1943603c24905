import { formatAddress, type CellAddress } from '../../model/address';
import type { FigureName } from '../../model/figure';
import type { FindingPlace } from '../../model/finding';
import type { Submission, SubmissionRecord, SubmissionRow } from '../../model/submission';
import type { FormDefinition } from '../../form/form-definition';
import type { Settings } from '../../settings/settings';

/** What a rule may look at. `previous` is the same unit's submission for the period right before, where there is one. */
export interface CheckContext {
  readonly submission: Submission;
  readonly form: FormDefinition;
  readonly settings: Settings;
  readonly previous: Submission | null;
}

/** Where the figure of a row stands; a figure whose column is not on the sheet is placed at the row's caption. */
export function addressOf(
  submission: Submission,
  row: Pick<SubmissionRow | SubmissionRecord, 'row' | 'figures'>,
  name: FigureName,
): CellAddress {
  return { row: row.row, column: row.figures[name]?.column ?? submission.columns[name] ?? submission.labelColumn };
}

export function placeOf(submission: Submission, cell: CellAddress): FindingPlace {
  return { file: submission.file, sheet: submission.sheet, cell };
}

/** "C13" of a figure of a row. */
export function cellName(submission: Submission, row: SubmissionRow, name: FigureName): string {
  return formatAddress(addressOf(submission, row, name));
}
