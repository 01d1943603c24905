import type { DeclaredRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import type { ComputedRow, ComputedSheet, UnclearFigure } from '../../model/computed-sheet';
import { formatDecimal } from '../../model/decimal';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { compareRatios, percentText, type Ratio } from '../../model/ratio';
import type { ScoreRow } from '../../model/score-sheet';
import { dossierShare } from './dossier-share';
import type { ScoreContext } from './score-context';

interface JudgedRow {
  readonly row: ScoreRow;
  readonly own: ComputedRow;
}

/**
 * C5. Every declared figure can be used by its criterion's rule, and a declared share is what the unit's dossiers of the
 * whole year say, to the digits in which it is declared. Months that lack are said once.
 */
export function checkDeclared(
  rule: DeclaredRule,
  { sheet, place }: ScoreContext,
  computed: ComputedSheet,
): readonly Finding[] {
  const { declared: column } = sheet.columns;
  const rows = [...computed.rows].flatMap(([index, own]) => {
    const row = sheet.rows[index];
    return row ? [{ row, own }] : [];
  });
  const figures = rows.flatMap(({ row, own }): readonly Finding[] => {
    if (column === undefined) return [];
    const at = { ...place, cell: { row: row.row, column } };
    const cell = formatAddress(at.cell);
    if (own.unclear) return own.unclear.reason === 'prose' ? [] : [unclear(rule, row, own.unclear, at, cell)];
    if (!own.dossiers?.value || !isOther(own, own.dossiers.value)) return [];
    const { id, severity } = rule;
    const dossiers = dossierShare(own.dossiers);
    const params = { cell, number: nameOf(row), declared: row.declared, dossiers };
    const values = { actual: row.declared, expected: `${dossiers.percent}%` };
    return [finding({ rule: id, code: 'score.declared.dossiers', severity, at, params, ...values })];
  });
  // A sheet that only looks like the example never asked for figures of the dossiers.
  const asksForFigures = column !== undefined || !computed.set.isExample;
  return [
    ...figures,
    ...prose(rule, rows, column, place),
    ...(asksForFigures ? incomplete(rule, rows, computed, place) : []),
  ];
}

/** Whether the declared share is another than the dossiers', as far as its digits go. */
export function isOther({ declaredShare }: Pick<ComputedRow, 'declaredShare'>, dossiers: Ratio): boolean {
  if (!declaredShare) return false;
  const { value, digits } = declaredShare;
  return digits === null
    ? compareRatios(value, dossiers) !== 0
    : percentText(value, digits) !== percentText(dossiers, digits);
}

function unclear(
  { id, severity }: DeclaredRule,
  row: ScoreRow,
  figure: Exclude<UnclearFigure, { reason: 'prose' }>,
  at: FindingPlace,
  cell: string,
): Finding {
  const [number, text] = [nameOf(row), row.declared];
  switch (figure.reason) {
    case 'date': {
      const params = { cell, number, date: text, candidates: figure.candidates };
      return finding({ rule: 'date-in-score', code: 'score.declared.date', severity, at, params, actual: text });
    }
    case 'fraction': {
      const params = { cell, number, text, percent: formatDecimal(figure.percent) };
      return finding({ rule: id, code: 'score.declared.fraction', severity, at, params, actual: text });
    }
    case 'unfit': {
      const params = { cell, number, text, wanted: figure.wanted };
      return finding({ rule: id, code: 'score.declared.unclear', severity, at, params, actual: text });
    }
    default:
      return figure satisfies never;
  }
}

/** Explanations instead of figures, said once. */
function prose(
  { id }: DeclaredRule,
  rows: readonly JudgedRow[],
  column: number | undefined,
  place: FindingPlace,
): readonly Finding[] {
  const cells = rows.flatMap(({ row, own }) =>
    column !== undefined && own.unclear?.reason === 'prose' ? [{ row: row.row, column }] : [],
  );
  const [cell] = cells;
  if (!cell) return [];
  const params = { cells: cells.map(formatAddress) };
  return [finding({ rule: id, code: 'score.declared.prose', severity: 'note', at: { ...place, cell }, params })];
}

function incomplete(
  { id }: DeclaredRule,
  rows: readonly JudgedRow[],
  { dossiersMissing }: ComputedSheet,
  place: FindingPlace,
): readonly Finding[] {
  const criteria = rows.filter(({ own }) => own.isOfDossiers).map(({ row }) => nameOf(row));
  if (!dossiersMissing || criteria.length === 0) return [];
  const params = { ...dossiersMissing, criteria };
  return [finding({ rule: id, code: 'score.dossiers.incomplete', severity: 'note', at: place, params })];
}

function nameOf({ number, name }: ScoreRow): string {
  return number || name;
}
