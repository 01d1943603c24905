import { yearDossiers } from '../../../../src/core/table/join/year-dossiers';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { CheckedFile } from '../../../../src/core/model/checked-file';
import { percentText } from '../../../../src/core/model/ratio';
import type { Unit } from '../../../../src/core/model/unit';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { sent, unit } from './checked-files';

/** 9 of 10 in time, 6 of 8 online. */
const MONTH = 'Hộ tịch | 10 6 2 2 10 5 4 1 0 0 0';
const months = (from: number, to: number, table = MONTH): readonly CheckedFile[] =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    sent('A', `2024-${String(from + index).padStart(2, '0')}`, table),
  );

function of(files: readonly CheckedFile[], units: readonly Unit[] = [], year = 2024) {
  return yearDossiers(files, dossierForm, { ...DEFAULT_SETTINGS, units }, year).get('A');
}

test('twelve months are joined: exact shares, never the mean of months', () => {
  // Eleven months of 9 in 10 and one of 20 in 20: 119 of 130, where the mean of months would be 90.83 %.
  const last = sent('A', '2024-12', 'Hộ tịch | 20 10 10 0 20 20 0 0 0 0 0');
  const { indicators, missing } = of([...months(1, 11), last])!;
  expect(missing).toBeNull();
  expect(indicators?.['DH1']?.value).toEqual({ numerator: 119n, denominator: 130n });
  expect(percentText(indicators!['online']!.value!)).toBe('70.37'); // 76 of 108
});

test('a report of the year stands for all', () => {
  expect(of([sent('A', '2024', MONTH)])?.indicators?.['DH1']?.value).toEqual({ numerator: 9n, denominator: 10n });
});

test('months that lack, and months sent twice, are said and give no figure', () => {
  const twice = sent('A', '2024-05', MONTH, { file: 'khac.xlsx' });
  expect(of([...months(1, 10), twice])).toEqual({
    indicators: null,
    missing: { year: 2024, missing: ['2024-11', '2024-12'], twice: ['2024-05'] },
  });
});

test('a unit that came into being in July owes six months; one that the settings end still owes the year', () => {
  expect(of(months(7, 12), [unit('A', { validFrom: '2024-07-01' })])?.missing).toBeNull();
  const ended = unit('A', { validTo: '2023-12-31' });
  expect(of(months(7, 12), [ended])?.missing?.missing).toHaveLength(6);
});

test('other years and units without reports are not in it', () => {
  expect(of(months(1, 12), [], 2023)).toBeUndefined();
  expect(of([], [unit('A')])).toBeUndefined();
});
