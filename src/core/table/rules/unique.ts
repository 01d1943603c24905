import type { UniqueRule } from '../../form/record-rules';
import { formatAddress } from '../../model/address';
import { finding, type Finding } from '../../model/finding';
import { foldName } from '../../sheet/names/fold-name';
import type { RecordRow } from './record-row';

/** Records that say what an earlier record of the sheet says already, each at its own cell. */
export function findTwice(rule: UniqueRule, rows: readonly RecordRow[]): readonly Finding[] {
  const [column] = rule.columns;
  if (column === undefined) return [];
  const first = new Map<string, RecordRow>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const texts = rule.columns.map((name) => row.text(name));
    if (texts.includes(null)) continue;
    const key = JSON.stringify(texts.map((text) => foldName(text ?? '')));
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, row);
      continue;
    }
    findings.push(
      finding({
        rule: rule.id,
        code: 'check.twice',
        severity: rule.severity,
        at: row.place(column),
        params: {
          cell: formatAddress(row.cell(column)),
          words: row.words(column),
          text: row.text(column) ?? '',
          firstCell: formatAddress(earlier.cell(column)),
        },
        actual: row.text(column),
      }),
    );
  }
  return findings;
}
