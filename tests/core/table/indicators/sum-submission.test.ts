import { sumSubmission } from '../../../../src/core/table/indicators/sum-submission';
import type { FigureSums } from '../../../../src/core/model/consolidation';
import { formatAddress } from '../../../../src/core/model/address';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSubmission, type SubmissionOptions } from '../../build-submission';
import { rowNotEntered, totalReceivedOff } from '../check/check-samples';

function sum(table: string, options?: SubmissionOptions): FigureSums {
  return sumSubmission(buildSubmission(table, options), dossierForm);
}

function shown(sums: FigureSums): Readonly<Record<string, number | string | null>> {
  return Object.fromEntries(
    Object.entries(sums).map(([name, { value, missing }]) => [
      name,
      value ?? missing.map(({ cell }) => formatAddress(cell)).join(' '),
    ]),
  );
}

test('field rows are added, not details, sub-totals or the total row', () => {
  const table = `
## I
Hộ tịch | 10 5 5 0 9 4 4 1 1 1 0
D:Khai sinh | 4 2 2 0 4 2 2 0 0 0 0
S:Cộng I | 99 99 99 99 99 99 99 99 99 99 99
Đất đai | 6 3 3 0 6 3 3 0 0 0 0
T:TỔNG CỘNG | 98 98 98 98 98 98 98 98 98 98 98`;
  expect(Object.values(shown(sum(table)))).toEqual([16, 8, 8, 0, 15, 7, 7, 1, 1, 1, 0]);
});

test('figures are added as sent, also a total that differs from its parts', () => {
  expect(shown(sum(totalReceivedOff))).toMatchObject({ received: 106, online: 66, direct: 36, carriedIn: 3 });
});

test('a figure that was not entered makes its sum unknown and is named', () => {
  expect(shown(sum(rowNotEntered))).toEqual({
    received: 235,
    online: 'D10',
    direct: 'E10',
    carriedIn: 'F10',
    resolved: 195,
    early: 'H10',
    onTime: 'I10',
    late: 'J10',
    pending: 40,
    pendingInTime: 'L10',
    pendingLate: 'M10',
  });
});

test('what the row’s arithmetic leaves as the only value is taken', () => {
  expect(shown(sum('Hộ tịch | _ 7 2 1 8 8 _ _ 2 _ 2'))).toEqual({
    received: 10,
    online: 7,
    direct: 2,
    carriedIn: 1,
    resolved: 8,
    early: 8,
    onTime: 0,
    late: 0,
    pending: 2,
    pendingInTime: 0,
    pendingLate: 2,
  });
});

test('an unknown figure is never derived', () => {
  expect(shown(sum('Hộ tịch | 10 ? 2 1 8 5 3 0 2 2 0'))).toMatchObject({ received: 10, online: 'D10' });
});

test('a row in which nothing was entered adds nothing, unless the total row shows that it is missing', () => {
  const row = 'Hộ tịch | 10 10 0 0 8 5 0 3 2 0 2';
  expect(shown(sum(`${row}\nNuôi con nuôi |`))).toMatchObject({ received: 10, late: 3 });
  expect(shown(sum(`${row}\nNuôi con nuôi |\nT:TỔNG CỘNG | 10 10 0 0 8 5 0 3 2 0 2`))).toMatchObject({ received: 10 });
  expect(shown(sum(`${row}\nNuôi con nuôi |\nT:TỔNG CỘNG | 12 11 1 0 10 7 0 3 2 0 2`))).toMatchObject({
    received: 'C11',
    direct: 'E11',
  });
});

test('returned dossiers are summed where the sheet has the column; blank there is none', () => {
  const table = 'Hộ tịch | 30 20 9 1 26 20 6 0 1 1 0 3\nĐất đai | 1 1 0 0 1 1 0 0 0 0 0 _';
  expect(shown(sum(table, { returned: true }))).toMatchObject({ returned: 3 });
  expect(shown(sum(table))).not.toHaveProperty('returned');
});
