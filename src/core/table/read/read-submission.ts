import type { FormDefinition } from '../../form/form-definition';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { Period } from '../../model/period';
import type { PlainDate } from '../../model/plain-date';
import type { RecordValue } from '../../model/record-value';
import type { WorkbookData } from '../../model/sheet-data';
import type { Submission, SubmissionRow, UnreadReport } from '../../model/submission';
import type { Settings } from '../../settings/settings';
import { fieldNames, knownNames, settingsNames, type SettingsNames } from '../../settings/settings-names';
import { legacyTexts } from '../../sheet/cells/legacy-texts';
import { inReadingOrder } from '../../sheet/cells/reading-order';
import { sheetGrid } from '../../sheet/cells/sheet-grid';
import { cutTexts } from '../../sheet/cells/unseen-content';
import { readPeriod, type PeriodContext } from '../../sheet/period/read-period';
import { readUnit } from '../../sheet/unit/read-unit';
import { chooseTable, severalTables } from './choose-table';
import { findDuplicates } from './find-duplicates';
import { findTables, type FoundTable } from './find-table';
import { hiddenContent } from './hidden-content';
import { nameRows } from './name-rows';
import { completeFigures } from './read-figures';
import { readReasons } from './read-reasons';
import { readValue } from './read-value';
import { readRegister } from './register/read-register';
import { rowEvidence } from './rows/row-evidence';
import { rowFindings } from './rows/row-findings';
import { tableRows } from './rows/table-rows';
import { tableFindings } from './table-findings';
import { unreadWorkbook } from './unread-workbook';

/** What a reader is told beside the workbook itself. */
export interface ReadContext {
  /** The file as the user named it, with "/" between folders; its folder and name may tell unit and period. */
  readonly file: string;
  /** Of several sheets with the form's table, one of this period is read first. */
  readonly wantedPeriod?: Period;
  readonly receivedOn?: PlainDate;
  /** Columns about persons are read as well; they never are unless somebody asks for them. */
  readonly personal?: boolean;
}

export interface ReadResult {
  /** Null when no sheet has a table of the form. */
  readonly submission: Submission | null;
  /** What the workbook is instead, as far as it tells. */
  readonly unread?: UnreadReport;
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
  if (form.rows?.kind === 'register') {
    const names = settingsNames(settings);
    return (
      readRegister(workbook, form, form.rows, names, context) ??
      withoutTable(workbook, form, names, { file, kinds: form.periods, beginnings: names.beginnings })
    );
  }
  const tables = workbook.sheets.flatMap((sheet) => findTables(sheetGrid(sheet), form));
  const names = settingsNames(settings);
  const periodContext = { file, kinds: form.periods, beginnings: names.beginnings };
  const table = chooseTable(tables, periodContext, context.wantedPeriod ?? null);
  if (!table) return withoutTable(workbook, form, names, periodContext);

  const { sheet } = table.grid;
  const place: FindingPlace = { file, sheet: sheet.name };
  const fields = fieldNames(settings, form);
  const known = knownNames(fields, form);
  const evidence = rowEvidence(table, form, known, place);
  const found = tableRows(table, evidence, form);
  const { rows: filled, findings: figureFindings } = completeFigures(table, found, form, place);
  const { period, findings: periodFindings } = readPeriod(table, periodContext, place);
  const unit = readUnit(table, names.units, names.joining, period.period, file, place);
  const named = nameRows(filled, fields, form, place);
  const { rows: keyed, findings: duplicateFindings } = findDuplicates(named.rows, place);

  const values = valuesOfRows(keyed, table, context.personal ?? false, place);

  const lastRow = found.rows.at(-1)?.row ?? table.firstRow;
  const reasons = readReasons(workbook.sheets, { sheet, lastRow }, form);

  const submission: Submission = {
    formId: form.id,
    file,
    sheet: sheet.name,
    unit: unit.unit,
    period,
    columns: Object.fromEntries([...table.figures].map(([{ name }, column]) => [name, column])),
    labelColumn: table.labelColumn,
    rows: values.rows,
    rowsUnclear: found.unclear.length > 0,
    reasons,
    ...(context.receivedOn === undefined ? {} : { receivedOn: context.receivedOn }),
  };
  const findings = [
    ...severalTables(tables, table, place),
    ...tableFindings(table, form, place),
    ...rowFindings(table, evidence, found, reasons, place),
    ...unit.findings,
    ...periodFindings,
    ...legacyTexts(table, new Set(found.rows.map(({ row }) => row)), place),
    ...cutTexts(sheet, place),
    ...hiddenContent(table, filled, place),
    ...named.findings,
    ...duplicateFindings,
    ...values.findings,
    ...missingRows(keyed, table, form, place),
    ...figureFindings,
  ];
  return { submission, findings: inReadingOrder(findings) };
}

function withoutTable(
  workbook: WorkbookData,
  form: FormDefinition,
  names: SettingsNames,
  context: PeriodContext,
): ReadResult {
  const { file } = context;
  const { why, form: is, table, finding } = unreadWorkbook(workbook, form, file);
  if (why === 'no-table' || is === null || table === null) return { submission: null, findings: [finding] };
  const { name: sheet } = table.grid.sheet;
  const { period } = readPeriod(table, context, { file, sheet });
  const { unit } = readUnit(table, names.units, names.joining, period.period, file, { file, sheet });
  return { submission: null, unread: { why, form: is, sheet, unit, period }, findings: [finding] };
}

/** Rows that the form gives and the table has not, each at the head of the table. */
function missingRows(
  rows: readonly SubmissionRow[],
  { head, labelColumn }: FoundTable,
  { rows: given }: FormDefinition,
  place: FindingPlace,
): readonly Finding[] {
  if (given?.kind !== 'fixed') return [];
  const present = new Set(rows.map(({ fieldKey }) => fieldKey));
  const at = { ...place, cell: { row: head.last, column: labelColumn } };
  return given.rows
    .filter(({ code }) => !present.has(code))
    .map(({ name }) => finding({ rule: 'row', code: 'read.row.missing', severity: 'error', at, params: { name } }));
}

/** The rows with what stands in their columns that are no figures: days, texts, codes, choices. */
function valuesOfRows(
  rows: readonly SubmissionRow[],
  { grid, matches }: FoundTable,
  personal: boolean,
  place: FindingPlace,
): { readonly rows: readonly SubmissionRow[]; readonly findings: readonly Finding[] } {
  const columns = matches.flatMap(({ value, path }) =>
    value && (personal || value.personal !== true) ? [{ value, column: path.column }] : [],
  );
  if (columns.length === 0) return { rows, findings: [] };
  const findings: Finding[] = [];
  const filled = rows.map((row): SubmissionRow => {
    if (row.kind !== 'field' && row.kind !== 'detail') return row;
    const values: Record<string, RecordValue> = {};
    for (const { value: definition, column } of columns) {
      const address = { row: row.row, column };
      const text = grid.text(row.row, column);
      const { value, finding } = readValue(grid.cell(row.row, column), text, definition, address, place);
      values[definition.name] = value;
      if (finding) findings.push(finding);
    }
    return { ...row, values };
  });
  return { rows: filled, findings };
}
