import type { FormDefinition } from '../../../form/form-definition';
import type { RegisterRows } from '../../../form/form-rows';
import { formatAddress } from '../../../model/address';
import { finding, type Finding, type FindingPlace } from '../../../model/finding';
import { covers, type Period } from '../../../model/period';
import type { WorkbookData } from '../../../model/sheet-data';
import type { Submission } from '../../../model/submission';
import type { SettingsNames } from '../../../settings/settings-names';
import { legacyTexts } from '../../../sheet/cells/legacy-texts';
import { inReadingOrder } from '../../../sheet/cells/reading-order';
import { sheetGrid } from '../../../sheet/cells/sheet-grid';
import { cutTexts } from '../../../sheet/cells/unseen-content';
import { periodFromName } from '../../../sheet/period/period-from-name';
import { readPeriod, type PeriodContext } from '../../../sheet/period/read-period';
import { readUnit } from '../../../sheet/unit/read-unit';
import { findRegisters, type FoundRegister } from './find-register';
import { headFindings, hiddenRecords, isPersonal, readRecords } from './read-records';
import { recordRowsOf } from './record-lines';
import { registerColumns } from './register-columns';

/** A register with the rows of its records. */
interface Filled {
  readonly table: FoundRegister;
  readonly rows: readonly number[];
}

/** What the reader of a register is told beside the workbook. */
export interface RegisterContext {
  readonly file: string;
  readonly wantedPeriod?: Period;
  readonly receivedOn?: string;
  /** Columns about persons are read as well. */
  readonly personal?: boolean;
}

/** The register of the form in the workbook; null where no sheet has one. */
export function readRegister(
  workbook: WorkbookData,
  form: FormDefinition,
  rowsOfForm: RegisterRows,
  names: SettingsNames,
  context: RegisterContext,
): { readonly submission: Submission; readonly findings: readonly Finding[] } | null {
  const { file, receivedOn, personal = false } = context;
  const all = registersOf(workbook.sheets, form, rowsOfForm);
  const periodContext = { file, kinds: form.periods, beginnings: names.beginnings };
  const chosen = choose(all, periodContext, context.wantedPeriod ?? null);
  if (!chosen) return null;
  const { table, rows } = chosen;
  const { sheet } = table.grid;
  const place: FindingPlace = { file, sheet: sheet.name };
  const columns = registerColumns(form).filter((is) => personal || !isPersonal(is));
  const { identity } = rowsOfForm;
  const read = readRecords(table, rows, { identity, personal, place });
  const { period, findings: ofPeriod } = readPeriod(table, periodContext, place);
  const { unit, findings: ofUnit } = readUnit(table, names.units, names.joining, period.period, file, place);
  const positions = [...table.columns]
    .filter(([is]) => columns.includes(is))
    .map(([{ name }, at]) => [name, at] as const);
  const submission: Submission = {
    formId: form.id,
    file,
    sheet: sheet.name,
    unit,
    period,
    columns: Object.fromEntries(positions),
    labelColumn: new Map(positions).get(identity) ?? table.match.at.column,
    rows: [],
    records: read.records,
    reasons: null,
    ...(receivedOn === undefined ? {} : { receivedOn }),
  };
  const findings = [
    ...otherRegisters(all, chosen, place),
    ...headFindings(table, columns, rows, place),
    ...ofUnit,
    ...ofPeriod,
    ...legacyTexts(table, new Set(rows), place),
    ...cutTexts(sheet, place),
    ...hiddenRecords(table, rows, place),
    ...read.findings,
  ];
  return { submission, findings: inReadingOrder(findings) };
}

/** The registers of the form on these sheets, each with its records. */
export function registersOf(
  sheets: WorkbookData['sheets'],
  form: FormDefinition,
  rowsOfForm: RegisterRows,
): readonly Filled[] {
  return sheets.flatMap((sheet) => {
    const tables = findRegisters(sheetGrid(sheet), form, rowsOfForm);
    // A head that stands again over the same columns, on the next page or over a section, begins no table.
    const own = tables.filter((table, index) => index === 0 || !isSameHead(table, tables[index - 1]));
    return own.map((table, index) => {
      const end = own[index + 1]?.head.first ?? Infinity;
      return { table, rows: recordRowsOf(table, form, rowsOfForm).filter((row) => row < end) };
    });
  });
}

function isSameHead({ columns }: FoundRegister, before: FoundRegister | undefined): boolean {
  return before?.columns.size === columns.size && [...columns].every(([is, at]) => before.columns.get(is) === at);
}

/** One of the wanted period first, then one on a sheet that is seen, then the one with most columns, then with most records. */
function choose(all: readonly Filled[], context: PeriodContext, wanted: Period | null): Filled | null {
  const [only, ...others] = all;
  if (others.length === 0) return only ?? null;
  const period = wanted ?? periodFromName(context.file.split('/').at(-1) ?? context.file);
  const rank = ({ table, rows }: Filled): readonly number[] => {
    const own = period && readPeriod(table, context, { file: context.file }).period.period;
    return [
      own && covers(period, own) ? 1 : 0,
      table.grid.sheet.state === 'visible' ? 1 : 0,
      table.columns.size,
      rows.length,
    ];
  };
  return all.reduce((best, each) => {
    const [a, b] = [rank(best), rank(each)];
    const at = a.findIndex((value, index) => value !== b[index]);
    return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0) ? each : best;
  });
}

function otherRegisters(all: readonly Filled[], used: Filled, place: FindingPlace): readonly Finding[] {
  const others = all.filter((each) => each !== used && each.rows.length > 0);
  const sheets = [...new Set(others.map(({ table }) => table.grid.sheet.name))].filter((name) => name !== place.sheet);
  const below = others.find(({ table }) => table.grid.sheet.name === place.sheet);
  return [
    ...(sheets.length === 0
      ? []
      : [
          finding({
            rule: 'table',
            code: 'read.several-tables',
            severity: 'warning',
            at: place,
            params: { used: used.table.grid.sheet.name, others: sheets },
          }),
        ]),
    ...(below ? [secondRegister(below, place)] : []),
  ];
}

function secondRegister({ table: { match } }: Filled, place: FindingPlace): Finding {
  const params = { cell: formatAddress(match.at) };
  const at = { ...place, cell: match.at };
  return finding({ rule: 'table', code: 'read.second-table', severity: 'warning', at, params });
}
