import type { ScoreForm, ScoreTextColumn } from '../form/score-form';
import type { ScoreColumn } from '../../model/score-sheet';
import type { HeadPath } from '../../sheet/head/head-paths';
import { exactColumn, isOtherColumn, likelyColumn } from './score-captions';

type ColumnName = ScoreColumn | ScoreTextColumn;

/** Rounds of scoring: the columns of the unit's and of the appraisal's points, first round first; one where there is one. */
export type ScoreRounds = Readonly<Partial<Record<'self' | 'appraised', readonly number[]>>>;

export interface ScoreColumns {
  readonly columns: Readonly<Partial<Record<ColumnName, number>>>;
  readonly rounds: ScoreRounds;
  /** Every column of notes: the unit's explanation and the council's opinion often have one each. */
  readonly notes: readonly number[];
}

/** How much a form's own caption weighs against one in other words, alone and with its group. */
const OWN = 10;
const JOINED = 9;
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
  for (const path of paths) {
    const { folded, column } = path;
    const named = columnOf(path, form);
    if (named === null) continue;
    const { name, weight } = named;
    const is = name === 'name' && chosen.has('name') && !chosen.has('number') ? demoteToNumber(chosen) : name;
    if (is === 'note') notes.push(column);
    const round = Number(ROUND.exec(folded)?.[1] ?? 0);
    if ((is === 'self' || is === 'appraised') && (round > 0 || weight > 0) && !rounds[is].has(round)) {
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

/**
 * What a path of captions means: its own caption, else that with the groups over it ("Điểm" over "Tối đa"), else either in
 * other words. The form's own captions weigh more.
 */
function columnOf(
  { caption, folded, groups }: HeadPath,
  form: ScoreForm,
): { readonly name: ColumnName; readonly weight: number } | null {
  const own = exactColumn(caption, form);
  if (own !== null) return { name: own, weight: OWN };
  // "Lần 1", "Lần 2" under "Thẩm định".
  const words = isRound(folded) ? '' : folded;
  if (words !== '' && isOtherColumn(words, form)) return null;
  const joined = groups.map((_, above) => [...groups.slice(above), words].join(' ').trim()).reverse();
  const exact = joined.flatMap((text) => (isRound(folded) ? [] : (exactColumn(text, form) ?? [])))[0];
  if (exact !== undefined) return { name: exact, weight: JOINED };
  const likely = [words, ...joined].flatMap((text) => (text === '' ? [] : (likelyColumn(text, form) ?? [])))[0];
  return likely === undefined ? null : { name: likely, weight: 0 };
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
