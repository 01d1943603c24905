import type { ScoreRow } from '../../model/score-sheet';

/**
 * What each criterion of a sheet is called in the log: its number, or its name where it has none. Where several would be
 * called the same, the numbers above come before it ("II/1"), then the name after it; the last of the rest is told by its
 * place. No two are alike, and a criterion keeps its name when rows are added elsewhere.
 */
export function criterionKeys(rows: readonly ScoreRow[]): readonly string[] {
  const plain = rows.map(({ number, name }) => number || name);
  const withParents = rows.map((row) => pathOf(row, rows));
  const withName = rows.map(({ name }, index) => `${withParents[index] ?? ''} ${name}`);
  const [single, path] = [unique(plain), unique(withParents)];
  const counts = new Map<string, number>();
  return rows.map((_, index) => {
    const own = plain[index] ?? '';
    const full = withParents[index] ?? '';
    const key = single.has(own) ? own : path.has(full) ? full : (withName[index] ?? '');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} #${String(count)}`;
  });
}

function pathOf(row: ScoreRow, rows: readonly ScoreRow[]): string {
  const above = row.parent === null ? undefined : rows[row.parent];
  const own = row.number || row.name;
  return above ? `${pathOf(above, rows)}/${own}` : own;
}

function unique(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) (seen.has(text) ? twice : seen).add(text);
  return new Set([...seen].filter((text) => !twice.has(text)));
}
