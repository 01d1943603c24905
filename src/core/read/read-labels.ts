import { formatAddress } from '../model/address';
import { finding, type Finding, type FindingPlace } from '../model/finding';
import type { FieldEntry } from '../forms/settings';
import { decodeLegacy, encodingOfFont } from './legacy-encoding';
import { exactKey } from './fold-name';
import type { SheetGrid } from './sheet-grid';
import { matchName, type PreparedNames } from './match-name';
import type { RowLabel } from './row-labels';

/** A row's name and the key under which rows of several sheets are the same. */
export interface NamedRow {
  readonly label: string;
  readonly fieldKey: string;
  readonly fieldName: string;
}

/** Recognises the field a row stands for. What is not plainly the settings' name is said, never silently taken. */
export function nameRow(
  label: RowLabel,
  fields: PreparedNames<FieldEntry>,
  place: FindingPlace,
): { readonly named: NamedRow; readonly findings: readonly Finding[] } {
  const at = { ...place, cell: label.at };
  const cell = formatAddress(label.at);
  if (label.text === '') {
    if (label.formula === null) {
      const findings = [
        finding({
          rule: 'field',
          code: 'read.row.unnamed',
          severity: 'warning',
          at,
          params: { row: label.at.row + 1 },
        }),
      ];
      // No two rows without a name are the same row.
      return { named: { label: '', fieldKey: `#${String(label.at.row + 1)}`, fieldName: '' }, findings };
    }
    const shown = `=${label.formula}`;
    return { named: { label: shown, fieldKey: exactKey(shown), fieldName: shown }, findings: [] };
  }
  const asWritten = { label: label.text, fieldKey: exactKey(label.text), fieldName: label.text };
  if (fields.entries.length === 0) return { named: asWritten, findings: [] };
  const match = matchName(label.text, fields);
  if (match.how === 'unknown') {
    const params = { cell, text: label.text, candidates: match.candidates };
    return {
      named: asWritten,
      findings: [
        finding({ rule: 'field', code: 'read.field.unknown', severity: 'warning', at, params, actual: label.text }),
      ],
    };
  }
  const { code, name } = match.entry;
  const named = { label: label.text, fieldKey: code, fieldName: name };
  if (match.how === 'exact') return { named, findings: [] };
  const params = { cell, text: label.text, name };
  return {
    named,
    findings: [
      finding({
        rule: 'field',
        code: 'read.field.inexact',
        severity: 'note',
        at,
        params,
        actual: label.text,
        expected: name,
      }),
    ],
  };
}

/** A formula where a caption belongs: dangerous or not, it is no name; said with the formula as plain text. */
export function formulaInLabel(label: RowLabel, place: FindingPlace): readonly Finding[] {
  if (label.formula === null) return [];
  const params = { cell: formatAddress(label.at), formula: `=${label.formula}` };
  const at = { ...place, cell: label.at };
  // A formula that shows a text reads right here; elsewhere it may not.
  const severity = label.text === '' ? 'warning' : 'note';
  return [
    finding({ rule: 'formula-in-label', code: 'read.formula.label', severity, at, params, actual: params.formula }),
  ];
}

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
