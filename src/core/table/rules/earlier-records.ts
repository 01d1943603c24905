import type { RecordsKeptRule, RecordsUnchangedRule } from '../../form/record-rules';
import { formatAddress } from '../../model/address';
import { finding, type Finding } from '../../model/finding';
import { foldName } from '../../sheet/names/fold-name';
import type { CheckContext } from '../check/check-context';
import { recordRows, recordsOf, type RecordRow } from './record-row';

/** What the submission of the period before says of a record. */
interface Before {
  readonly identity: string;
  readonly named: (row: RecordRow) => string | null;
  readonly records: readonly RecordRow[];
  readonly said: (
    row: RecordRow,
    column: string,
  ) => Readonly<Record<'previousPeriod' | 'previousFile' | 'previousCell', string>>;
}

/** Records that were open in the period before and are not listed any more. */
export function findLost(rule: RecordsKeptRule, context: CheckContext): readonly Finding[] {
  const before = recordsBefore(context);
  if (!before) return [];
  const now = new Set(recordRows(context).map(before.named));
  const { file, sheet } = context.submission;
  return before.records.flatMap((row) => {
    const name = before.named(row);
    if (name === null || now.has(name) || row.isAbsent(rule.closed) || !row.isBlank(rule.closed)) return [];
    return finding({
      rule: rule.id,
      code: 'check.record-lost',
      severity: rule.severity,
      at: { file, sheet },
      params: { words: row.words(before.identity), label: row.row.label, ...before.said(row, before.identity) },
    });
  });
}

/** Values of a record that are not what the period before said of it. */
export function findChanged(rule: RecordsUnchangedRule, context: CheckContext): readonly Finding[] {
  const before = recordsBefore(context);
  if (!before) return [];
  const old = new Map(before.records.map((row) => [before.named(row), row]));
  return recordRows(context).flatMap((row) => {
    const name = before.named(row);
    const earlier = name === null ? undefined : old.get(name);
    if (!earlier) return [];
    return rule.columns.flatMap((column) => {
      const [value, then] = [row.text(column), earlier.text(column)];
      if (value === null || then === null || value === then) return [];
      return finding({
        rule: rule.id,
        code: 'check.record-changed',
        severity: rule.severity,
        at: row.place(column),
        params: {
          cell: formatAddress(row.cell(column)),
          words: row.words(column),
          label: row.row.label,
          value,
          then,
          ...before.said(earlier, column),
        },
        actual: value,
        expected: then,
      });
    });
  });
}

function recordsBefore(context: CheckContext): Before | null {
  const { previous, form } = context;
  if (!previous || form.rows?.kind !== 'register') return null;
  const { identity } = form.rows;
  return {
    identity,
    named: (row) => {
      const text = row.text(identity);
      return text === null ? null : foldName(text);
    },
    records: recordsOf(previous, context),
    said: (row, column) => ({
      previousPeriod: previous.period.period?.id ?? '',
      previousFile: previous.file,
      previousCell: formatAddress(row.cell(column)),
    }),
  };
}
