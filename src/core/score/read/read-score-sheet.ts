import type { ScoreForm } from '../form/score-form';
import type { Settings } from '../../settings/settings';
import { columnName } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { ScoreRow, ScoreSheet } from '../../model/score-sheet';
import type { WorkbookData } from '../../model/sheet-data';
import { legacyTexts } from '../../sheet/cells/legacy-texts';
import { cutTexts, figuresWithoutLook, figureUnderMerge } from '../../sheet/cells/unseen-content';
import { readUnit } from '../../sheet/unit/read-unit';
import { inReadingOrder } from '../../sheet/cells/reading-order';
import { settingsNames } from '../../settings/settings-names';
import { sheetGrid } from '../../sheet/cells/sheet-grid';
import { findScoreTable, type ScoreTable } from './find-score-table';
import { readRows, type ReadRows } from './read-rows';
import { readYear } from './read-year';

export interface ReadScoreResult {
  /** Null when no sheet holds a score sheet; then there are no findings either. */
  readonly sheet: ScoreSheet | null;
  /** In the order of row and column. */
  readonly findings: readonly Finding[];
}

interface Candidate {
  readonly table: ScoreTable;
  readonly read: ReadRows;
  readonly place: FindingPlace;
}

/**
 * Workbook to score sheet: finds the table by its captions, wherever it stands and in whatever order its columns are, and
 * reads the criteria, saying whatever is not plain. Of several tables the one with most criteria is read.
 */
export function readScoreSheet(
  workbook: WorkbookData,
  form: ScoreForm,
  settings: Settings,
  context: { readonly file: string },
): ReadScoreResult {
  const { file } = context;
  const candidates = workbook.sheets.flatMap((sheet): readonly Candidate[] => {
    const table = findScoreTable(sheetGrid(sheet), form);
    if (!table) return [];
    const place = { file, sheet: sheet.name };
    const read = readRows(table, form, place);
    return read.rows.length === 0 ? [] : [{ table, read, place }];
  });
  const used = candidates.reduce<Candidate | null>((best, next) => (isBetter(next, best) ? next : best), null);
  if (!used) return { sheet: null, findings: [] };
  const { table, read, place } = used;
  const names = settingsNames(settings);
  const unit = readUnit(table, names.units, names.joining, null, file, place);
  const year = readYear(table.grid, table.head.first, file, place);
  const sheet: ScoreSheet = {
    file,
    sheet: table.grid.sheet.name,
    unit: unit.unit,
    year: year.year,
    columns: table.columns,
    rows: read.rows,
    total: read.total,
    ...(read.isUnclear ? { isUnclear: true } : {}),
  };
  const others = candidates.filter((other) => other !== used).map((other) => other.table.grid.sheet.name);
  const several = { used: sheet.sheet, others };
  const findings = [
    ...(others.length === 0
      ? []
      : [finding({ rule: 'table', code: 'read.several-tables', severity: 'warning', at: place, params: several })]),
    ...unit.findings,
    ...year.findings,
    ...severalRounds(used),
    ...legacyTexts(table, new Set(read.rows.map(({ row }) => row)), place),
    ...cutTexts(table.grid.sheet, place),
    ...hidden(used),
    ...read.findings,
  ];
  return { sheet, findings: inReadingOrder(findings) };
}

function isBetter(next: Candidate, best: Candidate | null): boolean {
  if (!best) return true;
  const weight = ({ table, read }: Candidate): number =>
    read.rows.length * 2 + (table.grid.sheet.state === 'visible' ? 1 : 0);
  return weight(next) > weight(best);
}

/** Which round of scoring counts where the sheet has several: the last that has points, criterion by criterion. */
function severalRounds({ table, read, place }: Candidate): readonly Finding[] {
  return (['self', 'appraised'] as const).flatMap((name) => {
    const all = table.rounds[name] ?? [];
    const used = table.columns[name];
    if (all.length < 2 || used === undefined) return [];
    const leaves = read.rows.filter(({ isLeaf, points }) => isLeaf && points[name]?.state === 'known');
    const earlier = leaves.filter(({ points }) => points[name]?.column !== used).length;
    const params = { column: name, columns: all.map(columnName), used: columnName(used), earlier };
    const at = { ...place, cell: { row: table.head.last, column: used } };
    return [finding({ rule: 'table', code: 'read.points.rounds', severity: 'note', at, params })];
  });
}

/** Hidden sheet, rows, columns and points under merged areas are read like any other; said, since nobody sees them. */
function hidden({ table, read, place }: Candidate): readonly Finding[] {
  const { sheet } = table.grid;
  const base = { rule: 'hidden', severity: 'warning' } as const;
  const rows = read.rows.filter(({ row }) => sheet.hiddenRows.has(row));
  const { maximum, self, appraised, survey, achieved } = table.columns;
  const columns = [maximum, self, appraised, survey, achieved].filter(
    (column): column is number => column !== undefined && sheet.hiddenColumns.has(column),
  );
  return [
    ...(sheet.state === 'visible'
      ? []
      : [finding({ ...base, code: 'read.hidden.sheet', at: place, params: { sheet: sheet.name } })]),
    ...rows.map(({ row, at }) =>
      finding({ ...base, code: 'read.hidden.row', at: { ...place, cell: at }, params: { row: row + 1 } }),
    ),
    ...unseen(table, [...read.rows, ...(read.total ? [read.total] : [])], place),
    ...columns.map((column) => {
      const at = { ...place, cell: { row: table.head.last, column } };
      return finding({ ...base, code: 'read.hidden.column', at, params: { column: columnName(column) } });
    }),
  ];
}

/** Points that stand under merged areas, in the colour of their ground or with a format that shows nothing. */
function unseen({ grid, columns }: ScoreTable, rows: readonly ScoreRow[], place: FindingPlace): readonly Finding[] {
  const { declared } = columns;
  const cells = rows.flatMap(({ row, points }) => {
    const own = [...Object.values(points).map(({ column }) => column), ...(declared === undefined ? [] : [declared])];
    return [...new Set(own)].map((column) => ({ row, column }));
  });
  const covered =
    grid.sheet.merges.length === 0 ? [] : cells.flatMap((cell) => figureUnderMerge(grid, cell, place) ?? []);
  return [...covered, ...figuresWithoutLook(grid, cells, place)];
}
