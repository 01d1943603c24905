import { formatRange, type CellRange } from '../../../../src/core/model/address';
import { flag, number, oneOf, text, type HostObject } from '../host-object';
import type { HostValidation } from '../host-sheet';
import { invalidArgument, Unknown } from '../protocol';
import type { Area } from './ranges';

const LIMITS = { title: 32, message: 255 } as const;

/** What may be entered in a range. Only rules on whole numbers from a least one up are known here. */
export function dataValidation({ workbook, sheet }: Area, range: CellRange): HostObject {
  const kept = (): HostValidation => {
    workbook.changing(sheet);
    const found = sheet.validations.find((each) => formatRange(each.range) === formatRange(range));
    if (found) return found;
    const added = { range, rule: null, ignoreBlanks: true, prompt: null, errorAlert: null };
    sheet.validations.push(added);
    return added;
  };
  return {
    type: 'DataValidation',
    values: {},
    setters: {
      Rule: (value) => {
        kept().rule = wholeNumber(value);
      },
      IgnoreBlanks: (value) => {
        kept().ignoreBlanks = flag(value);
      },
      Prompt: (value) => {
        kept().prompt = parts(value, { showPrompt: flag });
      },
      ErrorAlert: (value) => {
        kept().errorAlert = parts(value, { showAlert: flag, style: oneOf(['Stop', 'Warning', 'Information']) });
      },
    },
  };
}

function wholeNumber(value: unknown): unknown {
  const [[name, rule] = ['', null], ...others] = Object.entries(value ?? {}) as [string, unknown][];
  if (name !== 'wholeNumber' || others.length > 0)
    throw new Unknown(`The strict host does not know the rule "${name}"`);
  const { formula1, operator, ...more } = rule as Record<string, unknown>;
  if (Object.keys(more).length > 0) throw new Unknown('The strict host knows rules with one bound only');
  return { [name]: { formula1: number(formula1), operator: oneOf(['GreaterThanOrEqualTo'])(operator) } };
}

function parts(value: unknown, own: Readonly<Record<string, (value: unknown) => unknown>>): unknown {
  const { title, message, ...others } = value as Record<string, unknown>;
  for (const [name, limit] of Object.entries(LIMITS)) {
    if (text(name === 'title' ? title : message).length > limit) throw invalidArgument(`The ${name} is too long.`);
  }
  for (const name of Object.keys(others)) if (!own[name]) throw new Unknown(`The strict host does not know "${name}"`);
  return {
    title,
    message,
    ...Object.fromEntries(Object.entries(own).map(([name, check]) => [name, check(others[name])])),
  };
}
