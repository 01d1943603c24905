import { dossierForm } from '../../../src/forms/dossier.form';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { formatAddress } from '../../../src/core/model/address';
import { readSubmission } from '../../../src/core/table/read/read-submission';
import { buildSheet, buildWorkbook, type TestCell } from '../build-sheet';
import { TABLE } from '../table/read/plain-table';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  units: [
    { code: 'CJ', name: 'Huyện Cư Jút', otherNames: [] },
    { code: 'KN', name: 'Huyện Krông Nô', otherNames: [] },
    { code: 'CJ02', name: 'Xã Nam Dong', otherNames: ['Nam Dong'], parent: 'CJ' },
    { code: 'CJ04', name: 'Xã Tâm Thắng', otherNames: [], parent: 'CJ' },
    { code: '24640', name: "Thị trấn Ea T'ling", otherNames: [], parent: 'CJ' },
  ],
};
const LABEL = '- Đơn vị báo cáo: UBND xã Nam Dong';

/** "CJ02 letterhead A1": the unit's code (or name) and what is said of it. */
function said(heading: TestCell[][], settings = SETTINGS, file = 'bc.xlsx'): string {
  const sheet = buildSheet([...heading, ['Kỳ báo cáo: Tháng 6 năm 2024'], ...TABLE]);
  const { submission, findings } = readSubmission(buildWorkbook(sheet), dossierForm, settings, { file });
  const codes = findings
    .filter(({ rule }) => rule === 'unit')
    .map(({ code, at }) => `${code.slice(10)} ${at.cell ? formatAddress(at.cell) : '-'}`);
  return [submission?.unit.code ?? submission?.unit.name, ...codes].join(' ');
}

describe('the letterhead against the unit that reports', () => {
  test.each<[string, TestCell[][], string]>([
    ['of another commune', [['UBND XÃ TÂM THẮNG'], [LABEL]], 'CJ02 letterhead A1'],
    ['under its district', [['UBND HUYỆN CƯ JÚT'], ['UBND XÃ TÂM THẮNG', null, LABEL]], 'CJ02 letterhead A2'],
    ['in two lines', [['ỦY BAN NHÂN DÂN\nXÃ TÂM THẮNG'], [LABEL]], 'CJ02 letterhead A1'],
    ['behind the label', [[LABEL, null, 'UBND XÃ TÂM THẮNG']], 'CJ02 letterhead C1'],
    ['beside its own label', [['UBND XÃ TÂM THẮNG'], ['Đơn vị báo cáo:', 'Xã Nam Dong']], 'CJ02 letterhead A1'],
    ['of a commune that the settings do not know', [['UBND XÃ ĐẮK WIL'], [LABEL]], 'CJ02 letterhead A1'],
    ['of a town', [["UBND THỊ TRẤN EA T'LING"], [LABEL]], 'CJ02 letterhead A1'],
    ['two communes and no label', [['UBND XÃ NAM DONG'], ['UBND XÃ TÂM THẮNG']], 'CJ02 letterhead A2'],
    ['of another district', [['UBND HUYỆN KRÔNG NÔ'], [LABEL]], 'CJ02 letterhead A1'],
    [
      'over an unknown unit',
      [['UBND XÃ TÂM THẮNG'], ['Đơn vị báo cáo: UBND xã Ea Pô']],
      'Xã Ea Pô letterhead A1 unknown A2',
    ],
    ['over an unknown unit of its own', [['UBND XÃ EA PÔ'], ['Đơn vị báo cáo: UBND xã Ea Pô']], 'Xã Ea Pô unknown A2'],
    ['over a label left blank', [['UBND XÃ TÂM THẮNG'], ['Đơn vị báo cáo:']], 'CJ04'],
    [
      'over a label left blank, beside the receiver',
      [['UBND XÃ TÂM THẮNG'], ['Đơn vị báo cáo:', 'Đơn vị nhận báo cáo: UBND xã Nam Dong']],
      'CJ04',
    ],
    ['of the same', [['UBND XÃ NAM DONG'], [LABEL]], 'CJ02'],
    ['of the same, spelled otherwise', [['ỦY BAN NHÂN DÂN XÃ NAM DONG'], [LABEL]], 'CJ02'],
    ['of the same without diacritics', [['UBND XA NAM DONG'], [LABEL]], 'CJ02'],
    ['of the same beside another', [['UBND XÃ NAM DONG', 'Xã Tâm Thắng'], [LABEL]], 'CJ02'],
    ['of the district', [['UBND HUYỆN CƯ JÚT'], [LABEL]], 'CJ02'],
    ['of a province', [['UBND TỈNH ĐẮK NÔNG'], [LABEL]], 'CJ02'],
    ['of the receiver', [[LABEL, 'Đơn vị nhận báo cáo:', 'UBND XÃ TÂM THẮNG']], 'CJ02'],
    ['of the receiver in its own cell', [[LABEL, '- Đơn vị nhận báo cáo: UBND xã Tâm Thắng']], 'CJ02'],
  ])('%s', (_, heading, expected) => {
    expect(said(heading)).toBe(expected);
  });

  test('without settings', () => {
    expect(said([['UBND XÃ TÂM THẮNG'], [LABEL]], DEFAULT_SETTINGS)).toBe('Xã Nam Dong letterhead A1');
    expect(said([['UBND HUYỆN CƯ JÚT'], ['UBND XÃ NAM DONG'], [LABEL]], DEFAULT_SETTINGS)).toBe('Xã Nam Dong');
    expect(said([['UBND HUYỆN CƯ JÚT'], [LABEL]], DEFAULT_SETTINGS)).toBe('Xã Nam Dong');
  });
});

describe('a unit by its code', () => {
  test.each([
    ['CJ02', 'CJ02 inexact A1'],
    ['cj02', 'CJ02 inexact A1'],
    ['CJ-02', 'CJ02 inexact A1'],
    ['UBND CJ04', 'CJ04 inexact A1'],
    ['24640', '24640 inexact A1'],
    ['CJ02 - Xã Nam Dong', 'CJ02'],
    ['CJ02 – UBND xã Nam Dong, huyện Cư Jút', 'CJ02'],
    ['UBND xã Nam Dong (CJ02)', 'CJ02'],
    ['UBND xã Nam Dong - CJ-02', 'CJ02'],
    ['UBND xã Nam Dong (CJ04)', 'Xã Nam Dong code A1'],
    ['UBND xã Nam Dong - CJ04', 'Xã Nam Dong code A1'],
    ['CJ04 - UBND xã Nam Dong', 'Xã Nam Dong code A1'],
    ['24640: Xã Nam Dong', 'Xã Nam Dong code A1'],
    ['CJ04 - UBND xã Khác Hẳn', 'Xã Khác Hẳn code A1'],
    ['UBND xã Nam Dong (Q12)', 'CJ02'],
    ['UBND xã Nam Dong - 2024', 'CJ02'],
    ['UBND xã Nam Dong (huyện Cư Jút)', 'CJ02'],
    ['CJ02. Xã Nam Dong', 'CJ02 inexact A1'],
    ['CJ02 UBND xã Nam Dong', 'CJ02 inexact A1'],
    ['CJ02 Xã Tâm Thắng', 'CJ02 Xã Tâm Thắng unknown A1'],
    ['CJ02 Xã Khác Hẳn', 'CJ02 Xã Khác Hẳn unknown A1'],
    ['CJ99', 'CJ99 unknown A1'],
    ['CJ', 'CJ inexact A1'],
  ])('%j: %s', (name, expected) => {
    expect(said([[`- Đơn vị báo cáo: ${name}`]])).toBe(expected);
  });

  test('a code and a name of two units: both are named, and none is taken', () => {
    const heading = [['Đơn vị báo cáo:', 'CJ04 - UBND xã Nam Dong'], ['Kỳ báo cáo: Tháng 6 năm 2024'], ...TABLE];
    const { submission, findings } = readSubmission(buildWorkbook(buildSheet(heading)), dossierForm, SETTINGS, {
      file: 'bc.xlsx',
    });
    expect(submission?.unit).toMatchObject({ code: null, name: 'Xã Nam Dong' });
    expect(findings.find(({ code }) => code === 'read.unit.code')).toMatchObject({
      at: { cell: { row: 0, column: 1 } },
      params: { cell: 'B1', code: 'CJ04', unit: 'Xã Tâm Thắng', name: 'Xã Nam Dong' },
    });
  });

  test('and by the code in the file’s name', () => {
    expect(said([[null]], SETTINGS, 'CJ04_2024-06.xlsx')).toBe('CJ04 missing -');
    expect(said([[null]], SETTINGS, 'II06a_24640_2024-06.xlsx')).toBe('24640 missing -');
    expect(said([[LABEL]], SETTINGS, 'II06a_CJ04_2024-06.xlsx')).toBe('CJ02 elsewhere A1');
    expect(said([[LABEL]], SETTINGS, 'II06a_CJ02_2024-06.xlsx')).toBe('CJ02');
    // the name goes before the code
    expect(said([[LABEL]], SETTINGS, 'CJ04 xa nam dong.xlsx')).toBe('CJ02');
  });

  test('a short code, a month or a number in a file’s name is no unit', () => {
    const units = ['T6', 'Q2', '06', '2024'].map((code) => ({ code, name: `Xã ${code} A`, otherNames: [] }));
    const settings = { ...SETTINGS, units: [...SETTINGS.units, ...units] };
    expect(said([[LABEL]], settings, 'T6 Q2 06 2024.xlsx')).toBe('CJ02');
  });
});

test('letters that look like others are the others, on the sheet and in the settings', () => {
  expect(said([['\u00d0ơn vị báo cáo: xã Nam \u00d0ong']])).toBe('CJ02 inexact A1');
  const units = [{ code: 'CJ03', name: "Xã \u00d0ắk D'rông", otherNames: [] }];
  expect(said([["Đơn vị báo cáo: Xã Đắk D'rông"]], { ...SETTINGS, units })).toBe('CJ03');
  expect(said([['Đơn vị báo cáo: \u0425ã Nam D\u043eng']])).toBe('CJ02');
});
