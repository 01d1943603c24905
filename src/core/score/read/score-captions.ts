import type { ScoreForm, ScoreTextColumn } from '../form/score-form';
import type { ScoreColumn } from '../../model/score-sheet';
import { captionText } from '../../sheet/names/caption-text';
import { foldName } from '../../sheet/names/fold-name';

type ColumnName = ScoreColumn | ScoreTextColumn;

interface ScoreCaptions {
  readonly exact: ReadonlyMap<string, ColumnName>;
  readonly patterns: readonly { readonly column: ColumnName; readonly expression: RegExp }[];
  readonly other: readonly RegExp[];
}

const compiled = new WeakMap<ScoreForm, ScoreCaptions>();
/** Longer texts are no captions. */
const LONGEST = 120;

/** The form's captions, folded and compiled once. */
function scoreCaptions(form: ScoreForm): ScoreCaptions {
  const known = compiled.get(form);
  if (known) return known;
  const entries = Object.entries(form.columns) as [ColumnName, readonly string[]][];
  const made: ScoreCaptions = {
    exact: new Map(entries.flatMap(([column, texts]) => texts.map((text) => [foldName(text), column] as const))),
    patterns: form.columnPatterns.map(({ column, pattern }) => ({ column, expression: new RegExp(pattern) })),
    other: form.otherColumns.map((pattern) => new RegExp(pattern)),
  };
  compiled.set(form, made);
  return made;
}

/** The column whose own caption the text is, without regard to a column number in it. */
export function exactColumn(text: string, form: ScoreForm): ColumnName | null {
  if (text === '' || text.length > LONGEST) return null;
  return scoreCaptions(form).exact.get(captionText(text).folded) ?? null;
}

/** The column that a caption in other words means; null for none, or for one that is known and not read. */
export function likelyColumn(folded: string, form: ScoreForm): ColumnName | null {
  const { patterns } = scoreCaptions(form);
  if (folded.length > LONGEST || isOtherColumn(folded, form)) return null;
  return patterns.find(({ expression }) => expression.test(folded))?.column ?? null;
}

/** Whether the caption is of a column that is known and not read. */
export function isOtherColumn(folded: string, form: ScoreForm): boolean {
  return scoreCaptions(form).other.some((expression) => expression.test(folded));
}
