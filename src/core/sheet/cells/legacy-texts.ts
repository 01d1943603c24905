import { formatAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { decodeLegacy, encodingOfFont } from './legacy-encoding';
import type { SheetGrid } from './sheet-grid';

/** Texts in a legacy encoding, in head, heading and captions: shown converted, each at its cell. */
export function legacyTexts(
  table: { readonly grid: SheetGrid; readonly firstRow: number },
  rows: ReadonlySet<number>,
  place: FindingPlace,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { row, columns } of table.grid.rows) {
    if (row >= table.firstRow && !rows.has(row)) continue;
    for (const column of columns) {
      const data = table.grid.cell(row, column);
      if (data?.value.kind !== 'text') continue;
      const decoded = decodeLegacy(data.value.text, data.fontName);
      if (!decoded) continue;
      const cell = { row, column };
      const params = {
        cell: formatAddress(cell),
        text: data.value.text,
        converted: decoded.text,
        encoding: decoded.encoding,
        // Recognised by its words the text says nothing of its font.
        font: encodingOfFont(data.fontName ?? '') === decoded.encoding ? (data.fontName ?? null) : null,
      };
      const at = { ...place, cell };
      const rule = 'legacy-encoding';
      findings.push(
        finding({
          rule,
          code: 'read.encoding.legacy',
          severity: 'warning',
          at,
          params,
          actual: params.text,
          expected: params.converted,
        }),
      );
    }
  }
  return findings;
}
