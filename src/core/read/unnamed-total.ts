import { figureValue } from '../model/figure';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import type { FormDefinition } from '../forms/form-definition';
import type { FilledRow } from './read-figures';

/**
 * A last row without a name, or with one nobody knows, that is the sum of the fields above in every column is their total:
 * counted as a field it would double them. Said, never silent; only where no row is called the total.
 */
export function unnamedTotal(
  rows: readonly FilledRow[],
  form: FormDefinition,
  isKnownName: (text: string) => boolean,
  place: FindingPlace,
): { readonly rows: readonly FilledRow[]; readonly findings: readonly Finding[] } {
  const last = rows.at(-1);
  const fields = rows.slice(0, -1).filter(({ row }) => row.kind === 'field');
  const isNamed = last !== undefined && last.row.label.text !== '' && isKnownName(last.row.label.text);
  if (last?.row.kind !== 'field' || isNamed || fields.length < 2 || rows.some(({ row }) => row.kind === 'total')) {
    return { rows, findings: [] };
  }
  const names = form.figures.map(({ name }) => name).filter((name) => last.figures[name] !== undefined);
  const sums = names.map((name) => fields.reduce((sum, { figures }) => sum + (figureValue(figures[name]) ?? NaN), 0));
  const isSum = names.every((name, index) => figureValue(last.figures[name]) === sums[index]);
  if (!isSum || sums.every((sum) => sum === 0)) return { rows, findings: [] };
  const { row } = last;
  const params = { row: row.row + 1 };
  const at = { ...place, cell: row.label.at };
  return {
    rows: [...rows.slice(0, -1), { ...last, row: { ...row, kind: 'total' as const, source: null } }],
    findings: [finding({ rule: 'table', code: 'read.row.taken-as-total', severity: 'note', at, params })],
  };
}
