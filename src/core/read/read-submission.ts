import type { FormDefinition } from '../forms/form-definition';
import type { Settings } from '../forms/settings';
import type { Finding, FindingPlace } from '../model/finding';
import type { Period } from '../model/period';
import type { PlainDate } from '../model/plain-date';
import type { WorkbookData } from '../model/sheet-data';
import type { Submission } from '../model/submission';
import { chooseTable, noTable, severalTables } from './choose-table';
import { classifyRows } from './classify-rows';
import { findDuplicates } from './find-duplicates';
import { findTable } from './find-table';
import { hiddenContent } from './hidden-content';
import { nameRows } from './name-rows';
import { inReadingOrder } from './reading-order';
import { readFigures } from './read-figures';
import { legacyTexts } from './read-labels';
import { readPeriod } from './read-period';
import { readReasons } from './read-reasons';
import { readUnit } from './read-unit';
import { secondTableFinding } from './second-table';
import { knownNames, settingsNames } from './settings-names';
import { sheetGrid } from './sheet-grid';
import { tableFindings } from './table-findings';
import { unnamedTotal } from './unnamed-total';

/** What the reader is told beside the workbook itself. */
export interface ReadContext {
  /** The file as the user named it, with "/" between folders; its folder and name may tell unit and period. */
  readonly file: string;
  /** Of several sheets with the form's table, one of this period is read first. */
  readonly wantedPeriod?: Period;
  readonly receivedOn?: PlainDate;
}

export interface ReadResult {
  /** Null when no sheet has a table of the form. */
  readonly submission: Submission | null;
  /** In the order of sheet, row and column. */
  readonly findings: readonly Finding[];
}

/** Workbook to submission: finds the form's table by its captions and reads it, saying whatever is not plain. */
export function readSubmission(
  workbook: WorkbookData,
  form: FormDefinition,
  settings: Settings,
  context: ReadContext,
): ReadResult {
  const { file } = context;
  const tables = workbook.sheets.flatMap((sheet) => findTable(sheetGrid(sheet), form) ?? []);
  const table = chooseTable(tables, file, context.wantedPeriod ?? null);
  if (!table) return { submission: null, findings: [noTable(workbook, file)] };

  const { sheet } = table.grid;
  const place: FindingPlace = { file, sheet: sheet.name };
  const names = settingsNames(settings);
  const known = knownNames(names.fields, form);
  const { rows, secondTable } = classifyRows(table, form, known);
  const read = readFigures(table, rows, form, place);
  const { rows: filled, findings: totalFindings } = unnamedTotal(read.rows, form, known, place);
  const { period, findings: periodFindings } = readPeriod(table, file, place);
  const unit = readUnit(table, names.units, names.joining, period.period, file, place);
  const named = nameRows(filled, names.fields, place);
  const { rows: keyed, findings: duplicateFindings } = findDuplicates(named.rows, place);

  const submission: Submission = {
    formId: form.id,
    file,
    sheet: sheet.name,
    unit: unit.unit,
    period,
    columns: Object.fromEntries([...table.figures].map(([{ name }, column]) => [name, column])),
    labelColumn: table.labelColumn,
    rows: keyed,
    reasons: readReasons(
      workbook.sheets.filter((other) => other !== sheet),
      form,
    ),
    ...(context.receivedOn === undefined ? {} : { receivedOn: context.receivedOn }),
  };
  const findings = [
    ...severalTables(tables, table, place),
    ...tableFindings(table, form, place),
    ...(secondTable === null ? [] : [secondTableFinding(table, secondTable, place)]),
    ...unit.findings,
    ...periodFindings,
    ...legacyTexts(table, new Set(rows.map(({ row }) => row)), place),
    ...hiddenContent(table, filled, place),
    ...named.findings,
    ...duplicateFindings,
    ...read.findings,
    ...totalFindings,
  ];
  return { submission, findings: inReadingOrder(findings) };
}
