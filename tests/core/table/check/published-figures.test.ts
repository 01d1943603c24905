import { checkSubmission } from '../../../../src/core/table/check/check-submission';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Finding } from '../../../../src/core/model/finding';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSubmission } from '../../build-submission';

/** Real published figures that contradict themselves: the gap must be shown with its size. Blank: not published. */
function gaps(table: string): readonly string[] {
  const findings = checkSubmission(buildSubmission(table), dossierForm, DEFAULT_SETTINGS, null);
  return findings.filter(({ rule }) => rule !== 'R10').map(gapOf);
}

function gapOf({ rule, actual, expected, params }: Finding): string {
  const cell = 'cell' in params ? params.cell : '';
  return `${rule} ${cell} ${String(Number(actual) - Number(expected))}`;
}

describe('Lâm Đồng, first quarter of 2020', () => {
  const total = '659245 _ _ _ 643272 0 635593 7677 7172 5950 1222';
  const province = '54575 _ _ _ 51780 0 51072 708 2800 2672 128';
  const district = '340060 _ _ _ 329596 0 323911 5685 3405 2436 969';
  const commune = '264610 _ _ _ 261896 0 260612 1284 967 842 125';

  test('the total by itself: R2 off by 2, R4 off by 8.801', () => {
    expect(gaps(`Toàn tỉnh | ${total}`)).toEqual(['R4 C10 8801', 'R2 G10 2']);
  });

  test('the province’s own offices: R4 off by -5', () => {
    expect(gaps(`Cấp tỉnh | ${province}`)).toEqual(['R4 C10 -5']);
  });

  test('districts: R4 off by 7.059; communes: by 1.747', () => {
    expect(gaps(`Cấp huyện | ${district}`)).toEqual(['R4 C10 7059']);
    expect(gaps(`Cấp xã | ${commune}`)).toEqual(['R4 C10 1747']);
  });

  test('levels with their total: the on-time figure of the total is the misprint', () => {
    const table = `Cấp tỉnh | ${province}\nCấp huyện | ${district}\nCấp xã | ${commune}\nT:Tổng cộng | ${total}`;
    expect(gaps(table)).toEqual(['R4 C10 -5', 'R4 C11 7059', 'R4 C12 1747', 'R8 I13 -2']);
    const findings = checkSubmission(buildSubmission(table), dossierForm, DEFAULT_SETTINGS, null);
    expect(findings.find(({ rule }) => rule === 'R8')).toMatchObject({
      actual: 635593,
      expected: 635595,
      fix: { value: 635595 },
    });
  });
});

test('a commune centre’s sample: all rules hold', () => {
  expect(
    gaps(`
Chứng thực | 2400 2280 105 15 2375 1750 625 0 25 25 0
Hộ tịch | 1100 1030 60 10 1087 700 385 2 13 13 0`),
  ).toEqual([]);
});

test('one dossier of ten thousand: 10.361 against 10.362', () => {
  expect(gaps('Toàn xã | 10361 10000 362 0 10361 10361 0 0 0 0 0')).toEqual(['R1 C10 -1']);
});

test('Cư Jút, first half of 2024: consistent with its implied late and pending', () => {
  expect(gaps('Toàn huyện | 7149 4438 2531 180 6919 4462 2341 116 230 230 0')).toEqual([]);
});
