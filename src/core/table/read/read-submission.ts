import type { FormDefinition } from '../../form/form-definition';
import type { Settings } from '../../settings/settings';
import type { Finding, FindingPlace } from '../../model/finding';
import type { Period } from '../../model/period';
import type { PlainDate } from '../../model/plain-date';
import type { WorkbookData } from '../../model/sheet-data';
import type { Submission, UnreadReport } from '../../model/submission';
import { chooseTable, severalTables } from './choose-table';
import { findDuplicates } from './find-duplicates';
import { findTables } from './find-table';
import { legacyTexts } from '../../sheet/cells/legacy-texts';
import { cutTexts } from '../../sheet/cells/unseen-content';
import { hiddenContent } from './hidden-content';
import { nameRows } from './name-rows';
import { inReadingOrder } from '../../sheet/cells/reading-order';
import { missingRows } from './missing-rows';
import { readRegister } from './register/read-register';
import { valuesOfRows } from './row-values';
import { completeFigures } from './read-figures';
import { readPeriod, type PeriodContext } from '../../sheet/period/read-period';
import { readReasons } from './read-reasons';
import { readUnit } from '../../sheet/unit/read-unit';
import { rowEvidence } from './rows/row-evidence';
import { rowFindings } from './rows/row-findings';
import { tableRows } from './rows/table-rows';
import { fieldNames, knownNames, settingsNames, type SettingsNames } from '../../settings/settings-names';
import { sheetGrid } from '../../sheet/cells/sheet-grid';
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
