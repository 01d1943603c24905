import { isApart } from '../../model/score-sheet';
import { ZERO, addDecimals, type Decimal } from '../../model/decimal';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../report/report-table';
import { fillTemplate } from '../../report/fill-template';
import type { ComputedValues } from './computed-values';
import type { PrintedCriterion } from './printed-criteria';
import {
  areEqual,
  differenceCell,
  roundedCell,
  sameCell,
  scoreNumber,
  scoreValue,
  sumCell,
  valueCell,
} from './score-cell';
import type { PrintedUnit, ScoreContext } from './score-context';
import { scoreHead, scoreSignatures, scoreSubtitles } from './score-head';
import { detailNotes } from './score-notes';
import { sumValues, type ScoreValue, type ValueColumn } from './unit-values';

const BLANK: ScoreValue = { state: 'blank' };

/** All criteria of one unit; parents and the total are live sums. Other tables take their points from here. */
export function detailTable(context: ScoreContext, unit: PrintedUnit): ReportTable {
  const { words, sheets } = context.definition;
  return {
    key: unit.table,
    sheet: unit.score.name,
    head: scoreHead(context),
    title: sheets.unit.title,
    subtitles: scoreSubtitles(context, sheets.unit, fillTemplate(words.unitLine, { unit: unit.score.name })),
    unitOfCount: words.unitOfCount,
    summary: [],
    charts: [],
    columns: columns(context),
    numbered: false,
    rows: [
      ...context.criteria.map((criterion, place) => criterionRow(context, unit, criterion, place)),
      totalRow(context, unit),
    ],
    notes: detailNotes(context, unit),
    notesTitle: words.notesTitle,
    signatures: scoreSignatures(context),
  };
}

function columns({ definition, hasSurvey, hasComputed }: ScoreContext): readonly ReportColumn[] {
  const { words } = definition;
  const score = (key: string, caption: string): ReportColumn => ({ key, path: [caption], width: 9, look: 'score' });
  return [
    { key: 'number', path: [words.criterionNumber], width: 8, look: 'number' },
    { key: 'name', path: [words.criterionCaption], width: 44, look: 'text' },
    score('maximum', words.maximum),
    score('self', words.self),
    ...(hasComputed ? [{ ...score('computed', words.computed), width: 10 }] : []),
    score('appraised', words.appraised),
    score('deducted', words.deducted),
    ...(hasSurvey ? [score('survey', words.survey)] : []),
    score('achieved', words.achieved),
    { key: 'evidence', path: [words.evidence], width: 26, look: 'text' },
    { key: 'note', path: [words.note], width: 24, look: 'text' },
  ];
}

function criterionRow(
  context: ScoreContext,
  { values, computed }: PrintedUnit,
  criterion: PrintedCriterion,
  place: number,
): ReportRow {
  const { children } = criterion;
  const of = (column: ValueColumn): ScoreValue => values[column][place] ?? BLANK;
  const cell = (column: ValueColumn): ReportCell => {
    const value = of(column);
    return children.length > 0 && value.state === 'known'
      ? sumCell(context, column, children, value.value)
      : valueCell(context, value);
  };
  const sheetRow = values.rows[place];
  return {
    kind: children.length > 0 ? 'subtotal' : 'row',
    cells: [
      criterion.number,
      criterion.name,
      maximumCell(context, criterion),
      cell('self'),
      ...(context.hasComputed ? [computedCell(context, computed, place, children)] : []),
      cell('appraised'),
      differenceCell(context, place, ['self', 'appraised'], [of('self'), of('appraised')]),
      ...(context.hasSurvey ? [cell('survey')] : []),
      children.length > 0 ? cell('achieved') : achievedCell(context, of, place),
      children.length > 0 ? '' : (sheetRow?.evidence ?? ''),
      children.length > 0 ? '' : (sheetRow?.note ?? ''),
    ],
  };
}

/** What the rules give; nothing where they give nothing, or not all of a sum. */
function computedCell(
  context: ScoreContext,
  computed: ComputedValues | null,
  place: number,
  parts: readonly number[],
): ReportCell {
  if (!computed) return null;
  const value = computed.points[place] ?? sumValues(parts.map((part) => computed.points[part] ?? BLANK));
  if (value.state !== 'known') return null;
  return parts.length > 0 ? sumCell(context, 'computed', parts, value.value) : scoreNumber(value.value);
}

/** A parent's maximum is a sum too, where it is one. */
function maximumCell(context: ScoreContext, { maximum, children }: PrintedCriterion): ReportCell {
  if (!maximum) return null;
  const added = sumMaxima(context, children);
  return children.length > 0 && areEqual(added, maximum)
    ? sumCell(context, 'maximum', children, maximum)
    : scoreNumber(maximum);
}

function achievedCell(context: ScoreContext, of: (column: ValueColumn) => ScoreValue, row: number): ReportCell {
  const value = of('achieved');
  if (value.state !== 'known') return valueCell(context, value);
  const parts = (['appraised', 'survey'] as const).filter((column) => of(column).state === 'known');
  const [first, second] = parts;
  if (!first) return scoreNumber(value.value);
  return second
    ? roundedCell(context, [{ column: first, row }, '+', { column: second, row }], value.value)
    : sameCell({ column: first, row }, value.value);
}

function totalRow(context: ScoreContext, { score, values, computed }: PrintedUnit): ReportRow {
  const { criteria, definition, hasSurvey, hasComputed } = context;
  const tops = topPlaces(criteria);
  const inside = tops.filter((place) => !isApart(criteria[place]?.part));
  const maximum = sumMaxima(context, inside);
  const total = (column: ValueColumn, own: Decimal | null): ScoreValue =>
    scoreValue(
      own,
      sumValues(tops.map((place) => values[column][place] ?? BLANK)).state === 'blank' ? BLANK : undefined,
    );
  const cell = (column: ValueColumn, own: Decimal | null): ReportCell => {
    const added = sumValues(tops.map((place) => values[column][place] ?? BLANK));
    return own && added.state === 'known' && areEqual(added.value, own)
      ? sumCell(context, column, tops, own)
      : valueCell(context, total(column, own));
  };
  const both = [total('self', score.self), total('appraised', score.appraised)] as const;
  return {
    kind: 'total',
    cells: [
      '',
      definition.words.total,
      maximum && inside.length > 0 ? sumCell(context, 'maximum', inside, maximum) : null,
      cell('self', score.self),
      ...(hasComputed ? [computedCell(context, computed, criteria.length, tops)] : []),
      cell('appraised', score.appraised),
      differenceCell(context, criteria.length, ['self', 'appraised'], both),
      ...(hasSurvey ? [cell('survey', score.survey)] : []),
      cell('achieved', score.total),
      '',
      '',
    ],
  };
}

export function topPlaces(criteria: readonly PrintedCriterion[]): readonly number[] {
  return criteria.flatMap(({ isTop }, place) => (isTop ? [place] : []));
}

/** Null where one of them is not known. */
export function sumMaxima({ criteria }: ScoreContext, places: readonly number[]): Decimal | null {
  let sum: Decimal = ZERO;
  for (const place of places) {
    const maximum = criteria[place]?.maximum;
    if (!maximum) return null;
    sum = addDecimals(sum, maximum);
  }
  return sum;
}
