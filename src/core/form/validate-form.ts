import type { Condition } from './record-rules';
import type { FormDefinition, RuleDefinition } from './form-definition';

/**
 * What is wrong with a form's definition, one plain English line each; empty when it can be used. Looks at the
 * definition alone: figures that rules and indicators name must exist, names and numbers be told apart, patterns compile.
 * Whether captions are those of real sheets it can't say.
 */
export function validateForm(form: FormDefinition): readonly string[] {
  const register = form.rows?.kind === 'register' ? form.rows : null;
  const counts = register?.counts ?? [];
  const columns = [...form.figures, ...(form.values ?? [])].map(({ name }) => name);
  const names = new Set([...columns, ...counts.map(({ name }) => name)]);
  const unknown = (where: string, used: readonly string[]): readonly string[] =>
    used.filter((name) => !names.has(name)).map((name) => `${where}: no column is named "${name}"`);
  return [
    ...twice('column name', [...columns, ...counts.map(({ name }) => name)]),
    ...(register ? unknown('rows', [register.identity, ...register.needs, ...register.telling]) : []),
    ...counts.flatMap(({ name, when, unless }) => unknown(name, [...when, ...unless].flatMap(conditionColumns))),
    ...(form.rows?.kind === 'fixed'
      ? twice(
          'row',
          form.rows.rows.map(({ code }) => code),
        )
      : []),
    ...twice(
      'column number',
      [form.numberColumn, ...(register ? (form.values ?? []) : [form.keyColumn]), ...form.figures].flatMap(
        ({ number }) => (number === null ? [] : String(number)),
      ),
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
    ...form.rules.flatMap((rule) => unknown(rule.id, columnsOf(rule))),
    ...form.rules.filter(({ basis }) => basis.trim() === '').map(({ id }) => `${id}: no basis`),
    ...form.indicators.flatMap(({ name, numerator, denominator }) => unknown(name, [...numerator, ...denominator])),
    ...form.indicators
      .filter(({ denominator }) => denominator.length === 0)
      .map(({ name }) => `${name}: no denominator`),
    ...Object.values(form.rowPatterns)
      .flat()
      .concat(form.sources.flatMap(({ patterns }) => patterns))
      .flatMap(badPattern),
  ];
}

function columnsOf(rule: RuleDefinition): readonly string[] {
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
    case 'repeated':
      return [];
    case 'at-most':
      return [rule.figure, rule.limit];
    case 'ratio':
      return [rule.figure, ...rule.numerator, ...rule.denominator];
    case 'date-order':
      return [rule.earlier, rule.later, ...conditionColumns(rule.when ?? null)];
    case 'not-later':
    case 'records-unchanged':
      return rule.columns;
    case 'overdue':
      return [rule.due, rule.closed];
    case 'same-day-share':
      return [rule.day, rule.other];
    case 'records-kept':
      return [rule.closed];
    case 'days-between':
      return [rule.figure, rule.from, rule.to];
    case 'required-when':
      return [...rule.columns, ...conditionColumns(rule.when), ...conditionColumns(rule.unless ?? null)];
    case 'unique':
      return rule.columns;
    case 'range':
      return [rule.figure];
    default:
      return rule satisfies never;
  }
}

function conditionColumns(when: Condition | null): readonly string[] {
  if (when === null) return [];
  return when.is === 'after' || when.is === 'not-after' ? [when.column, when.than] : [when.column];
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
