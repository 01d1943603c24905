import { decimalFromNumber, formatDecimal, roundDecimal } from '../../../core/model/decimal';
import { isError, number, Uncertain, type Value } from './operand';

/** Two numbers nearer than this, as a share of the larger, may be one number to a spreadsheet program. */
const NEAR = 1e-14;

/** a + b, - , * or / as all spreadsheet programs give it; Uncertain where they may differ. */
export function calculate(sign: string, a: Value, b: Value): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const [x, y] = [toNumber(a), toNumber(b)];
  switch (sign) {
    case '+':
      return number(added(x, y));
    case '-':
      return number(added(x, -y));
    case '*':
      return number(x * y);
    case '/':
      return y === 0 ? { kind: 'error', error: '#DIV/0!' } : number(x / y);
    default:
      throw new Uncertain();
  }
}

/** Blank is 0, truth is 1; what text is worth in a sum depends on the program and the language. */
export function toNumber(value: Value): number {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'boolean':
      return Number(value.value);
    case 'blank':
      return 0;
    case 'text':
    case 'error':
      throw new Uncertain();
    default:
      return value satisfies never;
  }
}

function added(x: number, y: number): number {
  const sum = x + y;
  // Programs show a remainder of binary fractions (0,1 + 0,2 - 0,3) as 0; not all of them in the same cases.
  if (sum !== 0 && Math.abs(sum) < NEAR * Math.max(Math.abs(x), Math.abs(y))) throw new Uncertain();
  return sum;
}

/** The sum of many; Uncertain where the order of adding or its exactness changes it. */
export function total(values: readonly number[]): number {
  let plain = 0;
  let careful = 0;
  let lost = 0;
  for (const value of values) {
    plain += value;
    const next = careful + value;
    lost += Math.abs(careful) >= Math.abs(value) ? careful - next + value : value - next + careful;
    careful = next;
  }
  if (plain !== careful + lost) throw new Uncertain();
  return plain;
}

/** Half away from zero; Uncertain where a number is so near to a half that programs differ. */
export function rounded(value: number, digits: number): number {
  if (!Number.isInteger(digits) || digits < 0 || digits > 10 || Math.abs(value) > 1e12) throw new Uncertain();
  const shown = decimalFromNumber(value);
  const short = decimalFromNumber(Number(value.toPrecision(15)));
  if (!shown || !short) throw new Uncertain();
  const result = formatDecimal(roundDecimal(shown, digits));
  if (Number(result) !== Number(formatDecimal(roundDecimal(short, digits)))) throw new Uncertain();
  return Number(result);
}

/** = <> < > <= >=; texts only for being the same. */
export function compare(sign: string, a: Value, b: Value): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (a.kind === 'text' || b.kind === 'text') return sameText(sign, a, b);
  if (a.kind === 'boolean' || b.kind === 'boolean') throw new Uncertain();
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x !== y && Math.abs(x - y) < NEAR * Math.max(Math.abs(x), Math.abs(y))) throw new Uncertain();
  const truth: Readonly<Record<string, boolean>> = {
    '=': x === y,
    '<>': x !== y,
    '<': x < y,
    '>': x > y,
    '<=': x <= y,
    '>=': x >= y,
  };
  return { kind: 'boolean', value: truth[sign] ?? false };
}

function sameText(sign: string, a: Value, b: Value): Value {
  if (sign !== '=' && sign !== '<>') throw new Uncertain();
  const texts = [a, b].map((value) =>
    value.kind === 'text' ? value.text.toLowerCase() : value.kind === 'blank' ? '' : null,
  );
  return { kind: 'boolean', value: (texts[0] === texts[1]) === (sign === '=') };
}
