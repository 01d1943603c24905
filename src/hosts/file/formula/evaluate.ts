import { calculate, compare, toNumber } from './arithmetic';
import { formulaTokens, type FormulaToken } from './formula-tokens';
import { FUNCTIONS, single } from './functions';
import { isError, number, Uncertain, type CellValues, type Operand, type Value } from './operand';

/** Deeper than a spreadsheet program lets formulas be nested. */
const MOST_NESTED = 64;
const COMPARISONS = ['=', '<>', '<', '>', '<=', '>='];

/**
 * The value of a formula that uses only sums, the four operations, comparisons and the functions of `functions.ts`.
 * Throws `Uncertain` for every other formula, and wherever spreadsheet programs could give different results: no value
 * is better than one that may be wrong. `sheetIndex` finds a sheet by the name in the formula, its own for null.
 */
export function evaluate(
  formula: string,
  sheetIndex: (name: string | null) => number | null,
  cells: CellValues,
): Value {
  const evaluator = new Evaluator(formulaTokens(formula), sheetIndex, cells);
  const value = evaluator.whole();
  // A formula that points to an empty cell shows 0.
  return value.kind === 'blank' ? { kind: 'number', value: 0 } : value;
}

class Evaluator {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly FormulaToken[];
  private readonly sheetIndex: (name: string | null) => number | null;
  private readonly cells: CellValues;

  constructor(tokens: readonly FormulaToken[], sheetIndex: Evaluator['sheetIndex'], cells: CellValues) {
    this.tokens = tokens;
    this.sheetIndex = sheetIndex;
    this.cells = cells;
  }

  whole(): Value {
    const value = single(this.comparison(), this.cells);
    if (this.at < this.tokens.length) throw new Uncertain();
    return value;
  }

  private comparison(): Operand {
    if (++this.depth > MOST_NESTED) throw new Uncertain();
    let left = this.sum();
    for (let sign = this.takeSign(COMPARISONS); sign !== null; sign = this.takeSign(COMPARISONS)) {
      left = compare(sign, single(left, this.cells), single(this.sum(), this.cells));
    }
    this.depth--;
    return left;
  }

  private sum(): Operand {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): Operand {
    return this.chain(['*', '/'], () => this.signed());
  }

  private chain(signs: readonly string[], part: () => Operand): Operand {
    let left = part();
    for (let sign = this.takeSign(signs); sign !== null; sign = this.takeSign(signs)) {
      left = calculate(sign, single(left, this.cells), single(part(), this.cells));
    }
    return left;
  }

  private signed(): Operand {
    let isNegative = false;
    let isSigned = false;
    for (let sign = this.takeSign(['+', '-']); sign !== null; sign = this.takeSign(['+', '-'])) {
      isSigned ||= sign === '-';
      if (sign === '-') isNegative = !isNegative;
    }
    let value = this.atom();
    while (this.takeSign(['%']) !== null) value = calculate('/', single(value, this.cells), number(100));
    if (!isSigned) return value;
    const plain = single(value, this.cells);
    return isError(plain) ? plain : number(isNegative ? -toNumber(plain) : toNumber(plain));
  }

  private atom(): Operand {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
        return number(token.value);
      case 'text':
        return token;
      case 'area': {
        const sheet = this.sheetIndex(token.sheet);
        if (sheet === null) throw new Uncertain();
        return { kind: 'cells', area: { sheet, range: token.range } };
      }
      case 'name':
        if (!/^(?:true|false)$/i.test(token.name)) throw new Uncertain();
        return { kind: 'boolean', value: /^t/i.test(token.name) };
      case 'call':
        return this.call(token.name);
      case 'sign': {
        if (token.sign !== '(') throw new Uncertain();
        const inner = this.comparison();
        this.expect(')');
        return inner;
      }
      default:
        throw new Uncertain();
    }
  }

  private call(name: string): Operand {
    const compute = FUNCTIONS[name];
    if (!compute) throw new Uncertain();
    const args: Operand[] = [];
    do args.push(this.comparison());
    while (this.takeSign([',']) !== null);
    this.expect(')');
    return compute(args, this.cells);
  }

  private takeSign(signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return null;
    this.at++;
    return token.sign;
  }

  private expect(sign: string): void {
    if (this.takeSign([sign]) === null) throw new Uncertain();
  }
}
