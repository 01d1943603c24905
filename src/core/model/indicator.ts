import type { Ratio } from './ratio';

/**
 * A computed share. `value` is exact; null comes with the reason:
 * - `no-cases`: the denominator is 0, nothing arose in the period ("không phát sinh").
 * - `unknown-figure`: a figure it needs is not known.
 */
export type Indicator =
  { readonly value: Ratio } | { readonly value: null; readonly reason: 'no-cases' | 'unknown-figure' };

/** Name of an indicator of the form: "DH1".."DH4", "online", "completed", "late", "pendingInTime", "overdue". */
export type IndicatorName = string;

export type Indicators = Readonly<Record<IndicatorName, Indicator>>;
