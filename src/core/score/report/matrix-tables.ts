import { isApart } from '../../model/score-sheet';
import { compareDecimals, multiplyDecimals, type Decimal } from '../../model/decimal';
import { fillTemplate } from '../../report/fill-template';
import type { ReportCell, ReportRow, ReportTable, Shade } from '../../report/report-table';
import { sumMaxima, topPlaces } from './detail-table';
import type { PrintedCriterion } from './printed-criteria';
import { sameCell, scoreNumber, valueCell } from './score-cell';
import type { PrintedUnit, ScoreContext } from './score-context';
import { scoreSubtitles } from './score-head';
import { setNotes } from './score-notes';

/** More columns of units are no longer read with ease on A4 landscape. */
const UNITS_PER_SHEET = 14;
/** Least tenths of the maximum that a shade stands for; below the last of them only 0 is shaded more. */
const TENTHS: readonly (readonly [Shade, bigint])[] = [
  [5, 10n],
  [4, 8n],
  [3, 5n],
];

/** Criteria by units, each sheet with as many units as a page takes; points are shaded by their share of the maximum. */
export function matrixTables(context: ScoreContext): readonly ReportTable[] {
  const { units } = context;
  const parts = Math.max(1, Math.ceil(units.length / UNITS_PER_SHEET));
  const each = Math.ceil(units.length / parts);
  return Array.from({ length: parts }, (_, part) =>
    matrixTable(context, units.slice(part * each, (part + 1) * each), part + 1, parts),
  );
}

function matrixTable(context: ScoreContext, units: readonly PrintedUnit[], part: number, parts: number): ReportTable {
  const { words, sheets } = context.definition;
  return {
    key: `matrix-${String(part)}`,
    sheet: sheets.matrix.name + (parts === 1 ? '' : fillTemplate(words.sheetPart, { part, parts })),
    head: null,
    title: sheets.matrix.title + (parts === 1 ? '' : fillTemplate(words.chartPart, { part, parts })),
    subtitles: scoreSubtitles(context, sheets.matrix),
    unitOfCount: words.unitOfCount,
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [words.criterionNumber], width: 8, look: 'number' },
      { key: 'name', path: [words.criterionCaption], width: 42, look: 'text' },
      { key: 'maximum', path: [words.maximum], width: 8, look: 'score' },
      ...units.map(({ score, table }) => ({ key: table, path: [score.name], width: 9, look: 'score' as const })),
    ],
    numbered: false,
    rows: [
      ...context.criteria.map((criterion, place) => criterionRow(context, units, criterion, place)),
      totalRow(context, units),
    ],
    notes: [words.shadeNote, ...setNotes(context)],
    notesTitle: words.notesTitle,
    signatures: null,
  };
}

function criterionRow(
  context: ScoreContext,
  units: readonly PrintedUnit[],
  { number, name, maximum, part, children }: PrintedCriterion,
  place: number,
): ReportRow {
  const isLeaf = children.length === 0;
  return {
    kind: isLeaf ? 'row' : 'subtotal',
    cells: [
      number,
      name,
      maximum ? scoreNumber(maximum) : null,
      ...units.map(({ values, table }): ReportCell => {
        const value = values.achieved[place] ?? { state: 'blank' };
        if (value.state !== 'known') return valueCell(context, value);
        const cell = sameCell({ table, column: 'achieved', row: place }, value.value);
        if (!isLeaf || !maximum || isApart(part)) return cell;
        return { kind: 'shaded', cell, shade: shadeOf(value.value, maximum) };
      }),
    ],
  };
}

function totalRow(context: ScoreContext, units: readonly PrintedUnit[]): ReportRow {
  const { criteria, definition } = context;
  const inside = topPlaces(criteria).filter((place) => !isApart(criteria[place]?.part));
  const maximum = sumMaxima(context, inside);
  return {
    kind: 'total',
    cells: [
      '',
      definition.words.total,
      maximum ? scoreNumber(maximum) : null,
      ...units.map(({ score, table }): ReportCell =>
        score.total
          ? sameCell({ table, column: 'achieved', row: criteria.length }, score.total)
          : { kind: 'mark', text: definition.words.unknown },
      ),
    ],
  };
}

/** By exact shares: 100 %, from 80 %, from 50 %, more than nothing, nothing. */
export function shadeOf(value: Decimal, maximum: Decimal): Shade {
  const tenfold = multiplyDecimals(value, { units: 10n, scale: 0 });
  const reached = TENTHS.find(
    ([, tenths]) => compareDecimals(tenfold, multiplyDecimals(maximum, { units: tenths, scale: 0 })) >= 0,
  );
  return reached?.[0] ?? (value.units > 0n ? 2 : 1);
}
