import type { Figure } from '../../src/core/model/figure';
import { parsePeriodId } from '../../src/core/model/period';
import type { Submission, SubmissionRow } from '../../src/core/model/submission';

const NAMES = [
  'received',
  'online',
  'direct',
  'carriedIn',
  'resolved',
  'early',
  'onTime',
  'late',
  'pending',
  'pendingInTime',
  'pendingLate',
  'returned',
];

export interface SubmissionOptions {
  readonly file?: string;
  readonly unit?: string;
  readonly code?: string | null;
  readonly period?: string | null;
  readonly reasons?: number;
  readonly receivedOn?: string;
  /** Column L (returned) is on the sheet. */
  readonly returned?: boolean;
}

/**
 * A submission from a compact table: one line a row, "label | figures (3) to (13)", first line in row 10, figures from column
 * C. Figures: a number; "_" blank; "-" a dash; "?" unknown; "=5" derived. A label may be led by "T:" (total), "S:"
 * (sub-total), "D:" (detail); a line "# name" starts a source block, "##" a section without a source.
 */
export function buildSubmission(table: string, options: SubmissionOptions = {}): Submission {
  const rows: SubmissionRow[] = [];
  let source: string | null = null;
  let section: number[] = [];
  const fields: number[] = [];
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  for (const [offset, line] of lines.entries()) {
    const row = 9 + offset;
    if (line.trim().startsWith('#')) {
      section = [];
      source = line.replaceAll('#', '').trim() || null;
      continue;
    }
    const [caption = '', cells = ''] = line.split('|').map((text) => text.trim());
    const [, mark, label = ''] = /^(?:([TSD]):\s*)?(.*)$/.exec(caption) ?? [];
    const kind = mark === 'T' ? 'total' : mark === 'S' ? 'subtotal' : mark === 'D' ? 'detail' : 'field';
    const key = kind === 'field' || kind === 'detail' ? label.toLowerCase() : '';
    const texts = cells === '' ? NAMES.map(() => '_') : cells.split(/\s+/);
    const figures = Object.fromEntries(
      texts.slice(0, options.returned ? 12 : 11).map((text, index) => [NAMES[index] ?? '', figureOf(text, index + 2)]),
    );
    const adds = kind === 'total' ? fields : kind === 'subtotal' ? section : [];
    rows.push({ kind, row, label, fieldKey: key, fieldName: label, source, adds, figures });
    if (kind === 'field') {
      section.push(row);
      fields.push(row);
    }
  }
  const unit = options.unit ?? 'Xã Nam Dong';
  const columns = Object.fromEntries(
    NAMES.slice(0, options.returned ? 12 : 11).map((name, index) => [name, index + 2]),
  );
  const period = options.period === null ? null : parsePeriodId(options.period ?? '2024-06');
  return {
    formId: 'II.06a',
    file: options.file ?? `${period?.id ?? 'khong-ro'}/${unit}.xlsx`,
    sheet: 'Biểu 06a',
    unit: { text: unit, at: { row: 0, column: 8 }, code: options.code ?? null, name: unit },
    period: { period, at: { row: 3, column: 0 } },
    columns,
    labelColumn: 1,
    rows,
    reasons:
      options.reasons === undefined
        ? null
        : { sheet: 'Nguyên nhân', at: { row: 4, column: 2 }, count: options.reasons },
    ...(options.receivedOn === undefined ? {} : { receivedOn: options.receivedOn }),
  };
}

function figureOf(text: string, column: number): Figure {
  if (text === '_') return { state: 'blank', column };
  if (text === '-') return { state: 'blank', column, dash: true };
  if (text === '?') return { state: 'unknown', column };
  if (text.startsWith('=')) return { state: 'derived', value: Number(text.slice(1)), column };
  return { state: 'known', value: Number(text), column };
}
