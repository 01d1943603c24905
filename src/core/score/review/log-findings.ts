import type { LogForm } from '../form/log-form';
import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { ScoreColumn, ScoreRow, ScoreSheet } from '../../model/score-sheet';
import type { LogState } from './log-state';
import { lastOf, loggedPoints } from './log-state';
import type { ReadLog } from './read-log';
import { isForCouncil, pointsText, type RowState } from './review-row';

interface Compared {
  readonly sheet: ScoreSheet;
  readonly form: LogForm;
  readonly log: ReadLog | null;
  readonly logged: LogState;
  readonly keys: readonly string[];
  readonly states: readonly RowState[];
}

const RULE = 'log';

/**
 * What does not fit between a sheet and the log of its appraisal. Where the log itself is damaged only that is said: what
 * it held after the damage is not known, so nothing can be held against the sheet.
 */
export function logFindings(compared: Compared): readonly Finding[] {
  const { log, sheet } = compared;
  if (!log) return [];
  const place = { file: sheet.file, sheet: log.sheet.name };
  if (log.damage) return [damageOf(log.damage, place)];
  return [
    ...afterFinish(log, place),
    ...sheet.rows.flatMap((_, index) => rowFindings(index, compared)),
    ...gone(compared),
  ];
}

function damageOf(damage: NonNullable<ReadLog['damage']>, place: FindingPlace): Finding {
  const at = damage.row === null ? place : { ...place, cell: { row: damage.row, column: 0 } };
  const base = { rule: RULE, severity: 'error', at } as const;
  return damage.kind === 'broken'
    ? finding({ ...base, code: 'log.broken', params: { row: damage.row + 1 } })
    : finding({ ...base, code: 'log.unreadable', params: { row: damage.row === null ? null : damage.row + 1 } });
}

function afterFinish({ entries, rows }: ReadLog, place: FindingPlace): readonly Finding[] {
  const end = entries.findIndex(({ action, criterion }) => action === 'finish' && criterion === '');
  const row = end < 0 ? undefined : rows[end + 1];
  if (row === undefined) return [];
  const at = { ...place, cell: { row, column: 0 } };
  return [finding({ rule: RULE, code: 'log.after-finish', severity: 'error', at, params: { row: row + 1 } })];
}

function rowFindings(index: number, { sheet, logged, keys, states }: Compared): readonly Finding[] {
  const row = sheet.rows[index];
  if (!row || !isForCouncil(row)) return [];
  const place = { file: sheet.file, sheet: sheet.sheet };
  const history = logged.histories.get(keys[index] ?? '') ?? [];
  const isFinished = logged.phase === 'finished';
  const number = row.number || row.name;
  const found: Finding[] = [];
  const value = pointsText(row, 'appraised');
  // Points without an entry are as old as the log, or newer than its end.
  const beside = loggedPoints(history) ?? (isFinished && value !== '' ? '' : null);
  if (beside !== null && beside !== value) {
    const cell = cellAt(row, 'appraised', sheet);
    const params = { cell: formatAddress(cell), number, value, logged: beside, finished: isFinished };
    const said = { actual: value, expected: beside } as const;
    found.push(finding({ rule: RULE, code: 'log.points', severity: 'error', at: { ...place, cell }, params, ...said }));
  }
  // While the sheet is with the unit it is there to be mended; the next round notes what was.
  if (states[index]?.isMended !== true || logged.phase === 'returned') return found;
  const last = lastOf(history);
  const self = pointsText(row, 'self');
  const severity = isFinished ? 'error' : 'warning';
  if (last && last.self !== self) {
    const cell = cellAt(row, 'self', sheet);
    const params = { cell: formatAddress(cell), number, value: self, logged: last.self, finished: isFinished };
    found.push(finding({ rule: RULE, code: 'log.self-changed', severity, at: { ...place, cell }, params }));
  } else {
    const params = { number, finished: isFinished };
    const at = { ...place, cell: row.at };
    found.push(finding({ rule: RULE, code: 'log.evidence-changed', severity: 'warning', at, params }));
  }
  return found;
}

function gone({ sheet, logged, keys }: Compared): readonly Finding[] {
  const known = new Set(keys);
  return [...logged.histories.keys()].flatMap((number) => {
    if (known.has(number)) return [];
    const at = { file: sheet.file, sheet: sheet.sheet };
    return [finding({ rule: RULE, code: 'log.no-criterion', severity: 'warning', at, params: { number } })];
  });
}

function cellAt(row: ScoreRow, column: ScoreColumn, { columns }: ScoreSheet): CellAddress {
  return { row: row.row, column: row.points[column]?.column ?? columns[column] ?? row.at.column };
}
