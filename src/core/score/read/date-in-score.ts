import { formatAddress, type CellAddress } from '../../model/address';
import { compareDecimals, formatDecimal, parseDecimal, type Decimal } from '../../model/decimal';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { dateFromSerial, dateParts } from '../../model/plain-date';
import { fractionOf } from './parse-points';

/**
 * A date where points belong: the program took "5/10" or "1.5" for a day. Says what it may have been, fractions first and
 * nothing above the maximum; which one, only the unit knows. `date` is a serial or the text shown.
 */
export function dateFindingOf(
  date: number | string,
  address: CellAddress,
  maximum: Decimal | null,
  place: FindingPlace,
): Finding {
  const day = typeof date === 'number' ? dateFromSerial(date) : null;
  const parts = day === null ? null : dateParts(day);
  const shown = typeof date === 'string' ? date : (day ?? String(date));
  return finding({
    rule: 'date-in-score',
    code: 'read.points.date',
    severity: 'error',
    at: { ...place, cell: address },
    params: {
      cell: formatAddress(address),
      date: shown,
      candidates: parts === null ? [] : candidates(parts.day, parts.month, maximum),
    },
    actual: shown,
  });
}

function candidates(day: number, month: number, maximum: Decimal | null): readonly string[] {
  const fractions = [fractionOf(day, month), fractionOf(month, day)].flatMap((reading) =>
    reading.kind === 'points' ? [reading.value] : [],
  );
  const decimals = [`${String(day)}.${String(month)}`, `${String(month)}.${String(day)}`].flatMap(
    (text) => parseDecimal(text) ?? [],
  );
  const possible = [...fractions, ...decimals].filter((value) => !maximum || compareDecimals(value, maximum) <= 0);
  return [...new Set(possible.map(formatDecimal))];
}
