import type { FormDefinition } from '../../form/form-definition';
import { formatAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import type { SubmissionRow } from '../../model/submission';
import { bareName, matchField } from '../../settings/match-field';
import type { FieldEntry } from '../../settings/settings';
import { exactKey } from '../../sheet/names/fold-name';
import type { PreparedNames } from '../../sheet/names/match-name';
import type { RowLabel } from './rows/row-label';
import type { FilledRow } from './rows/table-rows';

/** A row of the submission that still knows its section's caption and its own cell. */
export interface NamedFilledRow extends SubmissionRow {
  readonly sectionLabel: string;
  readonly at: { readonly row: number; readonly column: number };
  /** Its caption is that of the row above, over both of which it is merged: together they are one record. */
  readonly continued: boolean;
}

/** Gives every row its field; detail rows are named together, once. */
export function nameRows(
  filled: readonly FilledRow[],
  fields: PreparedNames<FieldEntry>,
  form: Pick<FormDefinition, 'keyedBy' | 'rows'>,
  place: FindingPlace,
): { readonly rows: readonly NamedFilledRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const rows = filled.map(({ row, figures }) => {
    findings.push(...formulaInLabel(row.label, place));
    const isField = row.kind === 'field';
    const { named, findings: said } = isField
      ? nameRow(row.label, fields, form, place)
      : { named: { label: row.label.text, fieldKey: '', fieldName: row.label.text }, findings: [] };
    findings.push(...said);
    const { kind, source, sectionLabel, adds } = row;
    const { at, continued } = row.label;
    return { kind, row: row.row, ...named, source, adds, figures, sectionLabel, at, continued };
  });
  const details = rows.filter(({ kind }) => kind === 'detail');
  const [first] = details;
  if (first) {
    const params = { rows: details.map(({ row }) => row + 1) };
    findings.push(
      finding({ rule: 'table', code: 'read.rows.detail', severity: 'note', at: { ...place, cell: first.at }, params }),
    );
  }
  return { rows, findings };
}

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
  form: Pick<FormDefinition, 'keyedBy' | 'rows'>,
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
  const asWritten = { label: label.text, fieldKey: exactKey(bareName(label.text)), fieldName: label.text };
  if (fields.entries.length === 0) return { named: asWritten, findings: [] };
  const match = matchField(label.text, fields);
  const { keyedBy } = form;
  if (match.how === 'unknown') {
    if (form.rows?.kind === 'fixed') {
      const said = { cell, text: label.text };
      const extra = finding({
        rule: 'row',
        code: 'read.row.extra',
        severity: 'error',
        at,
        params: said,
        actual: label.text,
      });
      return { named: asWritten, findings: [extra] };
    }
    const params = { cell, text: label.text, candidates: match.candidates };
    return {
      named: asWritten,
      findings: [
        keyedBy === 'unit'
          ? finding({ rule: 'unit', code: 'read.unit.unknown', severity: 'warning', at, params, actual: label.text })
          : finding({ rule: 'field', code: 'read.field.unknown', severity: 'warning', at, params, actual: label.text }),
      ],
    };
  }
  const { code, name } = match.entry;
  const named = { label: label.text, fieldKey: code, fieldName: name };
  if (match.how === 'exact') return { named, findings: [] };
  const params = { cell, text: label.text, name };
  const said = { severity: 'note', at, params, actual: label.text, expected: name } as const;
  return {
    named,
    findings: [
      keyedBy === 'unit'
        ? finding({ rule: 'unit', code: 'read.unit.inexact', ...said })
        : finding({ rule: 'field', code: 'read.field.inexact', ...said }),
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
