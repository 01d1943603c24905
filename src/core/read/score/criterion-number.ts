import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { dateFromSerial, dateParts } from '../../model/plain-date';
import type { CellData } from '../../model/sheet-data';

/** "1", "1.10", "2.1.", "IV", "B", "a)". */
const NUMBER = /^(?:\d{1,3}(?:[.,]\d{1,3}){0,5}|[IVXLC]{1,6}|[A-Z]|[a-zđ])[.)]?$/;

/** A criterion's number as text; '' for a cell without one. What a program made of a typed "1.1" is turned back and said. */
export function criterionNumber(
  cell: CellData | undefined,
  text: string,
  before: string,
  address: CellAddress,
  place: FindingPlace,
): { readonly number: string; readonly finding?: Finding } {
  const value = cell?.value;
  if (value?.kind === 'number') {
    const shown = String(value.value);
    // 1.10 as a number is 1.1, 1.20 is 1.2; right after 1.9 and 1.19 they can only have been 1.10 and 1.20.
    const [, field = '', tens = ''] = /^(\d+)\.([1-9])$/.exec(shown) ?? [];
    const tenth = tens !== '' && before === `${field}.${String(Number(tens) * 10 - 1)}` ? `${shown}0` : shown;
    return tenth === shown ? { number: shown } : { number: tenth, finding: lost(shown, tenth, address, place) };
  }
  if (value?.kind === 'date') {
    const day = dateFromSerial(value.serial);
    if (day === null) return { number: '' };
    const parts = dateParts(day);
    const taken = `${String(parts.day)}.${String(parts.month)}`;
    return { number: taken, finding: lost(day, taken, address, place) };
  }
  const trimmed = text.trim();
  return { number: NUMBER.test(trimmed) ? trimmed.replace(/[.)]+$/, '').replace(/,/g, '.') : '' };
}

function lost(shown: string, taken: string, cell: CellAddress, place: FindingPlace): Finding {
  const params = { cell: formatAddress(cell), shown, taken };
  const at = { ...place, cell };
  return finding({
    rule: 'table',
    code: 'read.criterion.number',
    severity: 'warning',
    at,
    params,
    actual: shown,
    expected: taken,
    fix: { cell, value: taken },
  });
}
