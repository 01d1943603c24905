import type { UnitStatus } from '../core/model/consolidation';
import type { Severity } from '../core/model/finding';

/** A figure by two names: in full at the start of a sentence, short inside an addition. */
export interface FigureWords {
  readonly full: string;
  readonly short: string;
}

/** What the things of the forms are called. Keys that are not here are shown as they are. */
export interface Names {
  readonly figures: Readonly<Record<string, FigureWords>>;
  readonly indicators: Readonly<Record<string, string>>;
  /** The dossiers an indicator is a share of: what has not arisen when its denominator is 0. */
  readonly indicatorCases: Readonly<Record<string, string>>;
  /** The definitions of the on-time rate in words. */
  readonly onTimeFormulas: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly unitStatuses: Readonly<Record<UnitStatus, string>>;
  readonly fileStatuses: Readonly<Record<'ok' | 'warning' | 'error' | 'unreadable', string>>;
}
