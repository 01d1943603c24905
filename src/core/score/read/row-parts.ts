import type { ScorePart, ScoreRow } from '../../model/score-sheet';
import { foldName } from '../../sheet/names/fold-name';
import type { ScoreRowTests } from './row-tests';

/** Says of each row which part it belongs to: leaves by their scores and names, parents by their leaves. */
export function rowParts(rows: readonly Omit<ScoreRow, 'part'>[], tests: ScoreRowTests): readonly ScoreRow[] {
  const parts = rows.map((row): ScorePart | null => (row.isLeaf ? leafPart(row, rows, tests) : null));
  const under = new Map<number, Set<ScorePart | null>>();
  // Children stand behind their parents, so going back every parent finds its children settled.
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row?.isLeaf === false) {
      const [part = null, ...others] = under.get(index) ?? [];
      parts[index] = others.length === 0 ? part : null;
    }
    const parent = row?.parent ?? null;
    if (parent !== null) under.set(parent, (under.get(parent) ?? new Set()).add(parts[index] ?? null));
  }
  return rows.map((row, index) => ({ ...row, part: parts[index] ?? null }));
}

function leafPart(
  row: Omit<ScoreRow, 'part'>,
  rows: readonly Omit<ScoreRow, 'part'>[],
  tests: ScoreRowTests,
): ScorePart {
  const above: string[] = [];
  for (let at = row.parent; at !== null; at = rows[at]?.parent ?? null) above.push(foldName(rows[at]?.name ?? ''));
  const names = [foldName(row.name), ...above];
  if (names.some(tests.penalty)) return 'penalty';
  if (names.some(tests.bonus)) return 'bonus';
  const { survey, appraised } = row.points;
  const isAppraised = (appraised?.state ?? 'blank') !== 'blank';
  if (survey && survey.state !== 'blank' && !isAppraised) return 'survey';
  const named = tests.survey(names[0] ?? '') || above.some(tests.surveySection);
  return named && !isAppraised ? 'survey' : 'appraisal';
}
