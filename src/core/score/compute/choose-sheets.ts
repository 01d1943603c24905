import { finding, type Finding } from '../../model/finding';
import type { ScoreRow, ScoreSheet } from '../../model/score-sheet';
import { unitKey } from '../../model/unit-key';

/** Why a sheet is not counted: another was chosen, or it is one without any points beside one that has some. */
export type UnusedReason = 'other-chosen' | 'no-points';

export interface ChosenSheets {
  /** In the order given; of a unit more than one where nobody can tell which counts. */
  readonly used: readonly ScoreSheet[];
  readonly findings: readonly Finding[];
}

/**
 * Chooses among the sheets that a unit sent for a year. Sheets that differ are never chosen between: `chosen` names the
 * files that the user wants to count.
 */
export function chooseSheets(sheets: readonly ScoreSheet[], chosen: ReadonlySet<string>): ChosenSheets {
  const byUnit = new Map<string, ScoreSheet[]>();
  for (const sheet of sheets) {
    const key = unitKey(sheet.unit);
    const list = byUnit.get(key);
    if (list) list.push(sheet);
    else byUnit.set(key, [sheet]);
  }
  const unused = new Map<ScoreSheet, Finding>();
  for (const alike of byUnit.values()) {
    for (const [sheet, used, reason] of unusedOf(alike, chosen)) {
      const params = { unit: sheet.unit.name, file: sheet.file, used: used.file, reason };
      const at = { file: sheet.file, sheet: sheet.sheet };
      const said = { rule: 'duplicate', code: 'score.file.unused', severity: 'note' } as const;
      unused.set(sheet, finding({ ...said, at, params }));
    }
  }
  return { used: sheets.filter((sheet) => !unused.has(sheet)), findings: [...unused.values()] };
}

type Unused = readonly [sheet: ScoreSheet, used: ScoreSheet, reason: UnusedReason];

function unusedOf(alike: readonly ScoreSheet[], chosen: ReadonlySet<string>): readonly Unused[] {
  if (alike.length < 2) return [];
  const [picked, ...more] = alike.filter(({ file }) => chosen.has(file));
  if (picked && more.length === 0) {
    return alike.flatMap((sheet): readonly Unused[] => (sheet === picked ? [] : [[sheet, picked, 'other-chosen']]));
  }
  const scored = alike.filter(({ rows }) => rows.some(hasPoints));
  const [first] = scored;
  if (!first) return [];
  return alike.flatMap((sheet): readonly Unused[] => (scored.includes(sheet) ? [] : [[sheet, first, 'no-points']]));
}

function hasPoints({ isLeaf, points }: ScoreRow): boolean {
  return isLeaf && (['self', 'appraised', 'survey', 'achieved'] as const).some((column) => isGiven(points[column]));
}

function isGiven(points: ScoreRow['points']['self']): boolean {
  return (points?.state ?? 'blank') !== 'blank';
}
