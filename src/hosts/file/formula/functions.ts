import { rounded, toNumber, total } from './arithmetic';
import { isError, number, Uncertain, type CellValues, type Operand, type Value } from './operand';

type SheetFunction = (args: readonly Operand[], cells: CellValues) => Value;

/** The functions of a totals row and of a rate. A formula with any other is left to the spreadsheet program. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  SUM: (args, cells) => overNumbers(args, cells, total),
  MIN: (args, cells) => overNumbers(args, cells, (values) => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0)),
  MAX: (args, cells) => overNumbers(args, cells, (values) => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0)),
  COUNT: (args, cells) => number(total(args.map((operand) => countIn(operand, cells)))),
  AVERAGE: (args, cells) => {
    let count = 0;
    const sum = overNumbers(args, cells, (values) => {
      count = values.length;
      return total(values);
    });
    if (sum.kind !== 'number') return sum;
    return count === 0 ? { kind: 'error', error: '#DIV/0!' } : number(sum.value / count);
  },
  ROUND: (args, cells) => {
    const [value, digits] = pair(args, cells);
    if (isError(value)) return value;
    return number(rounded(toNumber(value), toNumber(digits)));
  },
  IF: (args, cells) => {
    const [condition, yes, no] = args;
    if (!condition || !yes || args.length > 3) throw new Uncertain();
    const truth = single(condition, cells);
    if (isError(truth)) return truth;
    if (toNumber(truth) !== 0) return single(yes, cells);
    return no ? single(no, cells) : { kind: 'boolean', value: false };
  },
  IFERROR: (args, cells) => {
    const [value, otherwise] = pair(args, cells);
    return isError(value) ? otherwise : value;
  },
};

/** One value: that of a single cell; which of several cells is meant depends on where the formula stands. */
export function single(operand: Operand, cells: CellValues): Value {
  if (operand.kind !== 'cells') return operand;
  const { from, to } = operand.area.range;
  if (from.row !== to.row || from.column !== to.column) throw new Uncertain();
  return cells.one(operand.area);
}

function pair(args: readonly Operand[], cells: CellValues): readonly [Value, Value] {
  const [a, b] = args;
  if (!a || !b || args.length > 2) throw new Uncertain();
  return [single(a, cells), single(b, cells)];
}

/** How many numbers; errors and texts of cells are passed over. */
function countIn(operand: Operand, cells: CellValues): number {
  if (operand.kind === 'cells') return [...cells.all(operand.area)].filter(({ kind }) => kind === 'number').length;
  if (operand.kind !== 'number') throw new Uncertain();
  return 1;
}

/** Of cells only the numbers count; an error among them is the result. */
function overNumbers(
  args: readonly Operand[],
  cells: CellValues,
  combine: (numbers: readonly number[]) => number,
): Value {
  const numbers: number[] = [];
  for (const operand of args) {
    if (operand.kind === 'cells') {
      for (const value of cells.all(operand.area)) {
        if (isError(value)) return value;
        if (value.kind === 'number') numbers.push(value.value);
      }
    } else if (isError(operand)) return operand;
    else numbers.push(toNumber(operand));
  }
  return number(combine(numbers));
}
