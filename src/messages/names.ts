import type { UnitStatus } from '../core/model/consolidation';
import type { Severity } from '../core/model/finding';

/** What the things of the forms are called. Keys that are not here are shown as they are. */
export interface Names {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly unitStatuses: Readonly<Record<UnitStatus, string>>;
  readonly fileStatuses: Readonly<Record<'ok' | 'warning' | 'error' | 'unreadable', string>>;
}
