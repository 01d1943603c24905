import type { ScoreForm } from '../form/score-form';
import type { Settings } from '../../settings/settings';
import { decimalFromNumber, type Decimal } from '../../model/decimal';
import type { UnitScore } from '../../model/score-sheet';
import type { WorkbookData } from '../../model/sheet-data';
import { captionText } from '../../sheet/names/caption-text';
import { foldName } from '../../sheet/names/fold-name';
import { headPaths, type HeadPath } from '../../sheet/head/head-paths';
import { matchUnit } from '../../sheet/unit/match-unit';
import { settingsNames } from '../../settings/settings-names';
import { sheetGrid, type SheetGrid } from '../../sheet/cells/sheet-grid';
import { candidateHeads } from '../../sheet/head/table-head';
import { readPoints } from './read-points';
import { readYear } from './read-year';
import { scoreRowTests } from './row-tests';

type ResultColumn = keyof ScoreForm['results'];

/**
 * Reads a table of results, a unit in each row with its points, index and place ("21/63"), as offices publish it and as
 * our own report has it. What it doesn't tell is null; nothing is added up. Empty where no sheet has such a table.
 */
export function readScoreResults(
  workbook: WorkbookData,
  form: ScoreForm,
  settings: Settings,
  file: string,
): readonly UnitScore[] {
  for (const sheet of workbook.sheets) {
    const grid = sheetGrid(sheet);
    const isCaption = (text: string): boolean => columnOf(captionText(text).folded, form) !== null;
    const hits = new Map(
      grid.rows.flatMap(({ row, columns }) => {
        const count = columns.filter((column) => isCaption(grid.text(row, column))).length;
        return count > 0 ? [[row, count] as const] : [];
      }),
    );
    for (const head of candidateHeads(grid, hits)) {
      const columns = resultColumns(headPaths(grid, head), form);
      const isTable = columns.has('unit') && (columns.has('total') || columns.has('percent')) && columns.has('rank');
      if (!isTable) continue;
      const { year } = readYear(grid, head.first, file, { file });
      const results = grid.rows.flatMap(({ row }) =>
        row > head.last ? (readResult(grid, row, columns, form, settings, file, year) ?? []) : [],
      );
      if (results.length > 0) return results;
    }
  }
  return [];
}

function resultColumns(paths: readonly HeadPath[], form: ScoreForm): ReadonlyMap<ResultColumn, number> {
  const columns = new Map<ResultColumn, number>();
  for (const { folded, column } of paths) {
    const name = columnOf(folded, form);
    if (name !== null && !columns.has(name)) columns.set(name, column);
  }
  return columns;
}

function columnOf(folded: string, form: ScoreForm): ResultColumn | null {
  const entries = Object.entries(form.results) as [ResultColumn, readonly string[]][];
  return entries.find(([, captions]) => captions.some((caption) => foldName(caption) === folded))?.[0] ?? null;
}

function readResult(
  grid: SheetGrid,
  row: number,
  columns: ReadonlyMap<ResultColumn, number>,
  form: ScoreForm,
  settings: Settings,
  file: string,
  year: number | null,
): UnitScore | null {
  const text = grid.text(row, columns.get('unit') ?? -1).trim();
  const points = (name: ResultColumn): Decimal | null => {
    const column = columns.get(name);
    if (column === undefined) return null;
    const cell = grid.cell(row, column);
    const { numberFormat, value } = cell ?? {};
    // 0.8801 shown as 88,01%.
    if (value?.kind === 'number' && numberFormat?.includes('%')) {
      return decimalFromNumber(Number((value.value * 100).toPrecision(14)));
    }
    const shown = grid.text(row, column).replace(/\s*%$/, '');
    const plain = cell && shown !== '' ? { ...cell, value: { kind: 'text', text: shown } as const } : cell;
    const read = readPoints(plain, { row, column }, null, { file }).points;
    return read.state === 'known' ? read.value : null;
  };
  const [total, percent] = [points('total'), points('percent')];
  if (text === '' || scoreRowTests(form).sum(foldName(text)) || (!total && !percent)) return null;
  const match = matchUnit(text, settingsNames(settings).units);
  const code = match.how === 'unknown' ? null : match.entry.code;
  const name = match.how === 'unknown' ? text : match.entry.name;
  return {
    code,
    name,
    file,
    self: null,
    appraised: points('appraised'),
    survey: points('survey'),
    total,
    percent,
    ...placeAt(grid, row, columns.get('rank') ?? -1),
    grade: grid.text(row, columns.get('grade') ?? -1).trim() || null,
    fields: {},
    sheet: {
      file,
      sheet: grid.sheet.name,
      unit: { text, at: { row, column: columns.get('unit') ?? 0 }, code, name },
      year,
      columns: {},
      rows: [],
      total: null,
    },
  };
}

/** 21, "21" or "21/63". */
function placeAt(grid: SheetGrid, row: number, column: number): Pick<UnitScore, 'rank' | 'outOf'> {
  const value = grid.cell(row, column)?.value;
  if (value?.kind === 'number') return { rank: Number.isInteger(value.value) ? value.value : null };
  const [, rank, outOf] = /^(\d{1,4})(?:\s*\/\s*(\d{1,4}))?$/.exec(grid.text(row, column).trim()) ?? [];
  return { rank: rank === undefined ? null : Number(rank), ...(outOf === undefined ? {} : { outOf: Number(outOf) }) };
}
