import type { ScoreForm, ScoreTextColumn } from '../../forms/score-form';
import type { ScoreColumn } from '../../model/score-sheet';
import type { HeadPath } from '../head-paths';
import { exactColumn, likelyColumn } from './score-captions';

type ColumnName = ScoreColumn | ScoreTextColumn;

/**
 * Which column of the head holds what. The form's own captions go before captions in other words; of a second round
 * ("lần 2") the later is taken; else the first.
 */
export function scoreColumns(
  paths: readonly HeadPath[],
  form: ScoreForm,
): Readonly<Partial<Record<ColumnName, number>>> {
  const chosen = new Map<ColumnName, { readonly column: number; readonly weight: number }>();
  for (const { caption, folded, column } of paths) {
    const exact = exactColumn(caption, form);
    const name = exact ?? likelyColumn(folded, form);
    if (name === null) continue;
    const is = name === 'name' && chosen.has('name') && !chosen.has('number') ? demoteToNumber(chosen) : name;
    const round = Number(/\blan (\d)/.exec(folded)?.[1] ?? 0);
    const weight = (exact === null ? 0 : 10) + round;
    const before = chosen.get(is);
    if (!before || weight > before.weight) chosen.set(is, { column, weight });
  }
  return Object.fromEntries([...chosen].map(([name, { column }]) => [name, column]));
}

/** "Tiêu chí | Nội dung": of two columns of names the first holds the numbers. */
function demoteToNumber(chosen: Map<ColumnName, { readonly column: number; readonly weight: number }>): ColumnName {
  const first = chosen.get('name');
  if (first) chosen.set('number', first);
  chosen.delete('name');
  return 'name';
}
