import type { ComputedRule } from '../form/score-form';
import { formatAddress } from '../../model/address';
import type { ComputedRow, ComputedSheet } from '../../model/computed-sheet';
import { formatDecimal, parseDecimal, roundDecimal, type Decimal, ZERO } from '../../model/decimal';
import { finding, type Finding } from '../../model/finding';
import type { DeclaredText, DossierShare } from '../../model/score-finding-params';
import type { ScoreRow } from '../../model/score-sheet';
import { isNear } from './can-make';
import { isOther } from './declared';
import { dossierShare } from './dossier-share';
import { pointsText } from './points-text';
import { cellOf, saidOf, valueOf, type ScoreContext } from './score-context';

/**
 * C5. The self-score is what the criterion's rule gives for what is declared or, where they give the figure, for the
 * dossiers. A score that follows from a declared share which the dossiers contradict has that one finding; one that has a
 * finding of its own (above the maximum, no level) has that. What the survey scores is not judged here.
 */
export function checkComputed(
  rule: ComputedRule,
  context: ScoreContext,
  { set, rows }: ComputedSheet,
): readonly Finding[] {
  const tolerance = parseDecimal(rule.tolerance) ?? ZERO;
  const { sheet, place } = context;
  const rounded = (value: Decimal): Decimal => (set.roundsTo === null ? value : roundDecimal(value, set.roundsTo));
  return [...rows].flatMap(([index, own]): readonly Finding[] => {
    const row = sheet.rows[index];
    const self = row ? valueOf(row, 'self') : null;
    const cell = row ? cellOf(row, 'self') : null;
    const { score, byDeclared } = own;
    if (!row || !self || !cell || score.state !== 'known' || row.part === 'survey' || !row.applies) return [];
    if (saidOf(context, row, 'self') !== null || isNear(rounded(self), score.value, tolerance)) return [];
    if (byDeclared && isContradicted(own) && isNear(rounded(self), byDeclared, tolerance)) return [];
    const texts = { value: formatDecimal(self), computed: pointsText(score.value) };
    const figure = figureOf(row, own);
    const params = { cell: formatAddress(cell), number: row.number || row.name, ...texts, figure, set: set.name };
    const { id, severity } = rule;
    const values = { actual: texts.value, expected: texts.computed };
    const at = { ...place, cell };
    return [finding({ rule: id, code: 'score.computed.differs', severity, at, params, ...values })];
  });
}

/** Whether the dossiers say another share than what is declared, which has its own finding. */
function isContradicted(own: ComputedRow): boolean {
  return own.dossiers?.value ? isOther(own, own.dossiers.value) : false;
}

function figureOf(row: ScoreRow, { score, dossiers }: ComputedRow): DeclaredText | DossierShare {
  const isOfDossiers = score.state === 'known' && score.from === 'dossiers';
  return isOfDossiers && dossiers ? dossierShare(dossiers) : { from: 'declared', text: row.declared };
}
