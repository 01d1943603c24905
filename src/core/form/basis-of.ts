import type { PlainDate } from '../model/plain-date';
import type { DatedBasis, LegalBasis } from './form-definition';

/** What a form is based on for a period that ends on this day. */
export function basisOn({ until, next, ...basis }: DatedBasis, day: PlainDate): LegalBasis {
  return next && until !== undefined && day > until ? next : basis;
}
