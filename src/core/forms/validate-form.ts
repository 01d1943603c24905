import type { FormDefinition, RuleDefinition } from './form-definition';

/**
 * What is wrong with a form's definition, one plain English line each; empty when it can be used. Looks at the
 * definition alone: figures that rules and indicators name must exist, names and numbers be told apart, patterns compile.
 * Whether captions are those of real sheets it can't say.
 */
export function validateForm(form: FormDefinition): readonly string[] {
  const names = new Set(form.figures.map(({ name }) => name));
  const unknown = (where: string, used: readonly string[]): readonly string[] =>
    used.filter((name) => !names.has(name)).map((name) => `${where}: no figure is named "${name}"`);
  return [
    ...twice(
      'figure name',
      form.figures.map(({ name }) => name),
    ),
    ...twice(
      'column number',
      [form.numberColumn, form.keyColumn, ...form.figures].map(({ number }) => String(number)),
    ),
    ...twice(
      'rule',
      form.rules.map(({ id }) => id),
    ),
    ...twice(
      'indicator',
      form.indicators.map(({ name }) => name),
    ),
    ...form.figures.filter(({ captions }) => captions.length === 0).map(({ name }) => `${name}: no caption`),
    ...form.figures.flatMap(({ name, sumOf = [] }) => unknown(`${name}.sumOf`, sumOf)),
    ...form.figures
      .filter(({ name, sumOf = [] }) => sumOf.includes(name))
      .map(({ name }) => `${name}: a sum of itself`),
    ...form.rules.flatMap((rule) => unknown(rule.id, figuresOf(rule))),
    ...form.rules.filter(({ basis }) => basis.trim() === '').map(({ id }) => `${id}: no basis`),
    ...form.indicators.flatMap(({ name, numerator, denominator }) => unknown(name, [...numerator, ...denominator])),
    ...form.indicators
      .filter(({ denominator }) => denominator.length === 0)
      .map(({ name }) => `${name}: no denominator`),
    ...(form.indicators.some(({ onTime }) => onTime) ? [] : ['no definition of the on-time rate']),
    ...Object.values(form.rowPatterns)
      .flat()
      .concat(form.sources.flatMap(({ patterns }) => patterns))
      .flatMap(badPattern),
  ];
}

function figuresOf(rule: RuleDefinition): readonly string[] {
  switch (rule.kind) {
    case 'sum-equals':
      return [rule.total, ...rule.parts];
    case 'balance':
      return [rule.total, ...rule.parts, ...rule.optionalParts];
    case 'carry-over':
      return [rule.opening, rule.closing];
    case 'reasons':
      return rule.late;
    case 'large-change':
      return rule.figures;
    case 'column-total':
    case 'not-entered':
      return [];
    default:
      return rule satisfies never;
  }
}

function twice(what: string, values: readonly string[]): readonly string[] {
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `${what} "${value}" stands twice`);
}

function badPattern(pattern: string): readonly string[] {
  try {
    new RegExp(pattern);
    return [];
  } catch {
    return [`pattern ${pattern} does not compile`];
  }
}
