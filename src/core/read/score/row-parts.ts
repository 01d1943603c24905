import type { ScorePart, ScoreRow } from '../../model/score-sheet';
import { foldName } from '../fold-name';
import type { ScoreRowTests } from './row-tests';

/** Says of each row which part it belongs to: leaves by their scores and names, parents by their leaves. */
export function rowParts(rows: readonly Omit<ScoreRow, 'part'>[], tests: ScoreRowTests): readonly ScoreRow[] {
  const parts = rows.map((row): ScorePart | null => (row.isLeaf ? leafPart(row, rows, tests) : null));
  // Children stand behind their parents, so going back every parent finds its children settled.
  for (let index = rows.length - 1; index >= 0; index--) {
    if (rows[index]?.isLeaf) continue;
    const below = new Set(parts.filter((_, child) => rows[child]?.parent === index));
    parts[index] = below.size === 1 ? ([...below][0] ?? null) : null;
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
