import { scoreUnits } from '../core/score/compute/score-units';
import { setOfSheet } from '../core/score/set/set-of-sheet';
import { DEFAULT_POLICY, type Settings } from '../core/settings/settings';
import type { Decimal } from '../core/model/decimal';
import type { Finding } from '../core/model/finding';
import type { ScoreSheet } from '../core/model/score-sheet';
import { setsOf } from './known-sets';

/** A score sheet as checked, alone: what is known of it, no place among others. */
export interface CheckedScore {
  readonly sheet: ScoreSheet;
  /** The set of criteria that the sheet was made from; null for an unknown set. */
  readonly set: { readonly title: string; readonly confirmed: boolean } | null;
  /** Each null where a point it needs is not there. */
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  readonly survey: Decimal | null;
  readonly total: Decimal | null;
  readonly percent: Decimal | null;
  readonly findings: readonly Finding[];
}

/** What is known of a score sheet by itself; `findings` are those of reading and checking it. */
export function checkedScore(sheet: ScoreSheet, findings: readonly Finding[], settings: Settings): CheckedScore {
  const policy = settings.notApplicable ?? DEFAULT_POLICY;
  const set = setOfSheet(sheet, setsOf(settings));
  const [unit] = scoreUnits([sheet], { policy, bands: [] });
  return {
    sheet,
    set: set && { title: set.title, confirmed: set.basis.confirmed },
    self: unit?.self ?? null,
    appraised: unit?.appraised ?? null,
    survey: unit?.survey ?? null,
    total: unit?.total ?? null,
    percent: unit?.percent ?? null,
    findings,
  };
}
