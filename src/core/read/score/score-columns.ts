import type { ScoreForm, ScoreTextColumn } from '../../forms/score-form';
import type { ScoreColumn } from '../../model/score-sheet';
import type { HeadPath } from '../head-paths';
import { exactColumn, likelyColumn } from './score-captions';

type ColumnName = ScoreColumn | ScoreTextColumn;

/** Rounds of scoring: the columns of the unit's and of the appraisal's points, first round first; one where there is one. */
export type ScoreRounds = Readonly<Partial<Record<'self' | 'appraised', readonly number[]>>>;

export interface ScoreColumns {
  readonly columns: Readonly<Partial<Record<ColumnName, number>>>;
  readonly rounds: ScoreRounds;
  /** Every column of notes: the unit's explanation and the council's opinion often have one each. */
  readonly notes: readonly number[];
}

/** "lần 2", "diemthamdinhlan2". */
const ROUND = /lan ?(\d)(?!\d)/;

/**
 * Which column of the head holds what. The form's own captions go before captions in other words, the first before later
 * ones. Columns of several rounds are all given; the last of them stands among the columns.
 */
export function scoreColumns(paths: readonly HeadPath[], form: ScoreForm): ScoreColumns {
  const rounds = { self: new Map<number, number>(), appraised: new Map<number, number>() };
  const notes: number[] = [];
  const chosen = new Map<ColumnName, { readonly column: number; readonly weight: number }>();
  for (const { caption, folded, column, groups } of paths) {
    const exact = exactColumn(caption, form);
    // "Lần 1", "Lần 2" under "Thẩm định".
    const over = isRound(folded) ? (groups.at(-1) ?? '') : folded;
    const name = exact ?? likelyColumn(over, form);
    if (name === null) continue;
    const is = name === 'name' && chosen.has('name') && !chosen.has('number') ? demoteToNumber(chosen) : name;
    if (is === 'note') notes.push(column);
    const round = Number(ROUND.exec(folded)?.[1] ?? 0);
    const weight = exact === null ? 0 : 10;
    if ((is === 'self' || is === 'appraised') && (round > 0 || exact !== null) && !rounds[is].has(round)) {
      rounds[is].set(round, column);
    }
    const before = chosen.get(is);
    if (!before || weight > before.weight) chosen.set(is, { column, weight });
  }
  const inOrder = (name: 'self' | 'appraised'): readonly number[] => {
    const found = [...rounds[name]].sort(([a], [b]) => a - b).map(([, column]) => column);
    return found.length > 0 ? found : [chosen.get(name)?.column ?? []].flat();
  };
  const both = { self: inOrder('self'), appraised: inOrder('appraised') };
  const columns = Object.fromEntries([...chosen].map(([name, { column }]) => [name, column]));
  for (const name of ['self', 'appraised'] as const) {
    const last = both[name].at(-1);
    if (last !== undefined) columns[name] = last;
  }
  return { columns, rounds: both, notes };
}

/** A caption that says nothing but the round. */
export function isRound(folded: string): boolean {
  return /^lan \d$/.test(folded);
}

/** "Tiêu chí | Nội dung": of two columns of names the first holds the numbers. */
function demoteToNumber(chosen: Map<ColumnName, { readonly column: number; readonly weight: number }>): ColumnName {
  const first = chosen.get('name');
  if (first) chosen.set('number', first);
  chosen.delete('name');
  return 'name';
}
