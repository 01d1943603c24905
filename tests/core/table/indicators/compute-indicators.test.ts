import { bandOf, reaches } from '../../../../src/core/settings/band-of';
import { computeIndicators } from '../../../../src/core/table/indicators/compute-indicators';
import { rankByRatio } from '../../../../src/core/model/rank';
import type { Indicator } from '../../../../src/core/model/indicator';
import { percentText, ratio, type Ratio } from '../../../../src/core/model/ratio';
import { dossierForm } from '../../../../src/forms/dossier.form';

/** Figures (3) to (13). */
function valuesOf(...figures: readonly (number | null)[]): Record<string, number | null> {
  return Object.fromEntries(
    dossierForm.figures.filter(({ optional }) => !optional).map(({ name }, index) => [name, figures[index] ?? null]),
  );
}

function rates(...figures: readonly (number | null)[]): Readonly<Record<string, string | undefined>> {
  const indicators = computeIndicators(dossierForm, valuesOf(...figures));
  return Object.fromEntries(Object.entries(indicators).map(([name, indicator]) => [name, shown(indicator)]));
}

function shown(indicator: Indicator): string {
  return indicator.value ? percentText(indicator.value) : indicator.reason;
}

const cuJut = [7149, 4438, 2531, 180, 6919, 4462, 2341, 116, 230, 230, 0];

test('Cư Jút, first half of 2024: every indicator', () => {
  expect(rates(...cuJut)).toEqual({
    DH1: '98.32', // 6803 / 6919
    DH2: '98.38', // 7033 / 7149
    DH3: '98.38', // 1 - 116 / 7149
    DH4: '98.32', // nothing pending is late
    online: '63.68', // 4438 / 6969
    completed: '96.78', // 6919 / 7149
    late: '1.68', // 116 / 6919
    pendingInTime: '100.00',
    overdue: '1.62', // 116 / 7149
  });
});

test('Vĩnh Phúc: on time among what fell due, 19.255 of 19.944', () => {
  const { DH4, DH1 } = rates(20000, null, null, null, 19255, 0, 19255, 0, 745, 56, 689);
  expect(DH4).toBe('96.55');
  expect(DH1).toBe('100.00');
});

test('a commune centre’s sample', () => {
  const first = rates(2400, 2280, 105, 15, 2375, 1750, 625, 0, 25, 25, 0);
  expect([first['DH1'], first['online']]).toEqual(['100.00', '95.60']);
  const second = rates(1100, 1030, 60, 10, 1087, 700, 385, 2, 13, 13, 0);
  expect([second['DH1'], second['DH2'], second['DH3']]).toEqual(['99.82', '99.82', '99.82']);
});

test('DH2 and DH3 part where the sheet contradicts itself (Lâm Đồng 2020)', () => {
  const { DH1, DH2, DH3 } = rates(659245, null, null, null, 643272, 0, 635593, 7677, 7172, 5950, 1222);
  expect([DH1, DH2, DH3]).toEqual(['98.81', '97.31', '98.65']);
});

test('nothing resolved is no case, not 0 %; an unknown figure is said', () => {
  const none = rates(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  expect(new Set(Object.values(none))).toEqual(new Set(['no-cases']));
  const unknown = rates(10, null, 4, 1, 8, 5, 3, 0, 2, 2, 0);
  expect([unknown['online'], unknown['DH1']]).toEqual(['unknown-figure', '100.00']);
});

describe('ranks', () => {
  const of = (numerator: number, denominator: number): Ratio => ratio(numerator, denominator)!;

  test('shared places leave the next one out; without a rate no place', () => {
    expect(rankByRatio([of(9, 10), of(1, 1), null, of(18, 20), of(1, 2), of(2, 2)])).toEqual([3, 1, null, 3, 5, 1]);
  });

  test('rates that print alike are not equal', () => {
    expect(rankByRatio([of(98321, 100000), of(98322, 100000)])).toEqual([2, 1]);
  });
});

test('bands are reached by the unrounded rate', () => {
  const bands = [
    { name: 'Xuất sắc', from: '98' },
    { name: 'Tốt', from: '95.5' },
  ];
  expect(bandOf(bands, ratio(98, 100)!)?.name).toBe('Xuất sắc');
  expect(bandOf(bands, ratio(97999, 100000)!)?.name).toBe('Tốt');
  expect(bandOf(bands, ratio(955, 1000)!)?.name).toBe('Tốt');
  expect(bandOf(bands, ratio(95, 100)!)).toBeNull();
  expect(reaches(ratio(1, 1)!, 'không')).toBe(false);
});

test('rates are rounded once, half up: 1,005 % is 1,01 %', () => {
  const { late } = rates(20000, 20000, 0, 0, 20000, 19799, 0, 201, 0, 0, 0);
  expect(late).toBe('1.01');
});
