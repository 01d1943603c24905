import { addDecimals, compareDecimals, negateDecimal, ZERO, type Decimal } from '../../model/decimal';
import { isApart } from '../../model/score-sheet';
import { fillTemplate } from '../../report/fill-template';
import type { CellReference, FormulaCell, InputRule, ReportCell, ReportRow } from '../../report/report-table';
import type { Criterion } from '../set/criteria-set';
import type { PrintedCriterion } from './printed-criteria';
import { pointsText, scoreNumber } from './score-cell';
import { levelsOf } from './score-levels';
import type { ScoreTemplateContext } from './score-template-context';

type PointsColumn = 'self' | 'appraised' | 'survey' | 'achieved';

const CLOSED: ReportCell = { kind: 'closed' };
const TEXT: ReportCell = { kind: 'input', value: null, takes: { kind: 'text' } };

/** A criterion of a blank score sheet: a leaf to be scored, or the live sum of what is under it. */
export function entryRow(context: ScoreTemplateContext, place: number): ReportRow {
  const { printed, criteria, hasSurvey, hasDeclared } = context;
  const row = printed[place];
  const criterion = criteria[place];
  if (!row || !criterion) return { kind: 'row', cells: [] };
  const isLeaf = row.children.length === 0;
  const isSurvey = criterion.part === 'survey';
  const points = (column: PointsColumn, isOpen: boolean): ReportCell => {
    if (!isLeaf) return sumOrNothing(rangesOf(column, row.children));
    return isOpen ? { kind: 'input', value: null, takes: pointsRule(context, criterion, place, column) } : CLOSED;
  };
  const achieved = hasSurvey ? { toColumn: 'survey' } : {};
  return {
    kind: isLeaf ? 'row' : 'subtotal',
    cells: [
      row.number,
      nameOf(context, place),
      maximumCell(context, row),
      ...(hasDeclared ? [isLeaf ? declaredCell(context, criterion) : null] : []),
      points('self', !isSurvey),
      points('appraised', !isSurvey),
      ...(hasSurvey ? [points('survey', isSurvey)] : []),
      isLeaf ? sumOrNothing([{ column: 'appraised', row: place, ...achieved }]) : points('achieved', false),
      !isApart(criterion.part) ? indexCell(place, row.maximum) : isLeaf ? CLOSED : null,
      isLeaf ? TEXT : '',
      isLeaf ? TEXT : '',
    ],
  };
}

/** All fields together; bonus and penalty are no part of the maximum. */
export function totalEntryRow(context: ScoreTemplateContext): ReportRow {
  const { printed, criteria, hasSurvey, hasDeclared, definition } = context;
  const tops = printed.flatMap(({ isTop }, place) => (isTop ? [place] : []));
  const inside = tops.filter((place) => !isApart(criteria[place]?.part));
  const maximum = sumOf(inside.map((place) => printed[place]?.maximum ?? ZERO));
  const sum = (column: PointsColumn): ReportCell => sumOrNothing(rangesOf(column, tops));
  return {
    kind: 'total',
    cells: [
      '',
      definition.total,
      inside.length === 0 ? null : sumCell(rangesOf('maximum', inside), maximum),
      ...(hasDeclared ? [null] : []),
      sum('self'),
      sum('appraised'),
      ...(hasSurvey ? [sum('survey')] : []),
      sum('achieved'),
      indexCell(printed.length, maximum),
      '',
      '',
    ],
  };
}

/** The name, with its part where neither it nor what is above it says so: the sheet is read again by names. */
function nameOf({ printed, criteria, definition }: ScoreTemplateContext, place: number): string {
  const { name = '', part = null, isTop = true } = printed[place] ?? {};
  const added = part && definition.partNames[part];
  if (!added || new RegExp(added.says, 'iu').test(name)) return name;
  const isLeaf = printed[place]?.children.length === 0;
  const parent = printed.findIndex(({ children }) => children.includes(place));
  const saidAbove = !isTop && criteria[parent]?.part === part;
  const isMeant = part === 'survey' ? isLeaf : !saidAbove;
  return isMeant ? fillTemplate(added.name, { name }) : name;
}

/** A parent's maximum is the sum of its parts where it is; else what the set says. */
function maximumCell({ printed }: ScoreTemplateContext, { maximum, children }: PrintedCriterion): ReportCell {
  if (!maximum) return null;
  const parts = sumOf(children.map((child) => printed[child]?.maximum ?? ZERO));
  return children.length > 0 && compareDecimals(parts, maximum) === 0
    ? sumCell(rangesOf('maximum', children), maximum)
    : scoreNumber(maximum);
}

function declaredCell({ definition }: ScoreTemplateContext, { rule, part }: Criterion): ReportCell {
  if (part === 'survey' || rule === null) return CLOSED;
  if (rule.kind !== 'yes-no') return TEXT;
  const takes: InputRule = {
    kind: 'words',
    words: definition.declaredWords,
    prompt: definition.messages.declared,
    alert: definition.declaredAlert,
  };
  return { kind: 'input', value: null, takes };
}

function pointsRule(
  { definition }: ScoreTemplateContext,
  criterion: Criterion,
  place: number,
  column: PointsColumn,
): InputRule {
  const { maximum, part } = criterion;
  const limits = part === 'penalty' ? ([negateDecimal(maximum), ZERO] as const) : ([ZERO, maximum] as const);
  const [minimum, most] = limits;
  const words = { minimum: pointsText(minimum), maximum: pointsText(most) };
  const levels = levelsOf(criterion);
  const say = ({ title, message }: { readonly title: string; readonly message: string }) => ({
    title,
    message: fillTemplate(message, { ...words, levels: levels.map(pointsText).join('; ') }),
  });
  if (levels.length > 0) {
    const cells = { table: 'scale', column: 'level-1', row: place, toColumn: `level-${String(levels.length)}` };
    return { kind: 'one-of', cells, prompt: say(definition.levelMessage), alert: say(definition.levelAlert) };
  }
  const prompt = say(definition.messages[column === 'achieved' ? 'appraised' : column]);
  const numbers = { minimum: scoreNumber(minimum), maximum: scoreNumber(most) };
  return { kind: 'points', ...numbers, prompt, alert: say(definition.alert) };
}

/** What was achieved by the maximum, once there is something. */
function indexCell(row: number, maximum: Decimal | null): ReportCell {
  if (!maximum || maximum.units === 0n) return null;
  const achieved: CellReference = { column: 'achieved', row };
  const most: CellReference = { column: 'maximum', row };
  const formula = ['IF(ISNUMBER(', achieved, '),ROUND(', achieved, '/', most, ',4),"")'];
  return { kind: 'formula', formula, value: '', format: 'percent' };
}

/** The sum of cells once any of them is entered, nothing before: blank is not zero. */
function sumOrNothing(cells: readonly CellReference[]): FormulaCell {
  const list = listed(cells);
  return { kind: 'formula', formula: ['IF(COUNT(', ...list, ')>0,SUM(', ...list, '),"")'], value: '', format: 'score' };
}

function sumCell(cells: readonly CellReference[], value: Decimal): FormulaCell {
  return { kind: 'formula', formula: ['SUM(', ...listed(cells), ')'], value: scoreNumber(value), format: 'score' };
}

function listed(cells: readonly CellReference[]): FormulaCell['formula'] {
  return cells.flatMap((cell, index) => (index === 0 ? [cell] : [',', cell]));
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce(addDecimals, ZERO);
}

/** Rows of a column as few references: neighbours become ranges. */
function rangesOf(column: string, rows: readonly number[]): readonly CellReference[] {
  const references: CellReference[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (rows[to + 1] === (rows[to] ?? 0) + 1) to += 1;
    const row = rows[from] ?? 0;
    references.push(to === from ? { column, row } : { column, row, toRow: rows[to] ?? row });
    from = to + 1;
  }
  return references;
}
