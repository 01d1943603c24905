import { prepareNames } from '../../../src/core/sheet/names/match-name';
import { unitFromFileName } from '../../../src/core/sheet/unit/unit-from-file-name';

const UNITS = prepareNames([
  { code: 'CJ01', name: "Thị trấn Ea T'ling", otherNames: ['TT Ea Tling'] },
  { code: 'CJ02', name: 'Xã Nam Dong', otherNames: ['Nam Dong'] },
  { code: 'CJ03', name: "Xã Đắk D'rông", otherNames: [] },
  { code: 'CJ06', name: 'Xã Cư Knia', otherNames: ["Cư K'nia"] },
  { code: 'P5', name: 'Phường 5', otherNames: [] },
  { code: 'N1', name: 'Xã Nam', otherNames: [] },
  { code: 'I1', name: 'Xã Ia Pa', otherNames: [] },
  { code: 'I2', name: 'Phường Ia Pa', otherNames: [] },
  { code: 'T1', name: 'Xã Tân An', otherNames: [] },
  { code: 'T2', name: 'Xã Tấn An', otherNames: [] },
]);

describe('unitFromFileName', () => {
  test.each([
    ['II06a_xa-nam-dong_2024-06.xlsx', 'CJ02'],
    ['2024-06/II06a_thi-tran-ea-t-ling_2024-06.xlsx', 'CJ01'],
    ['II06a_xa-dak-d-rong_2024-01.xlsx', 'CJ03'],
    ['BC_NamDong_T6.xls', 'CJ02'],
    ["Báo cáo xã Cư K'nia tháng 6.xlsx".normalize('NFD'), 'CJ06'],
    ['Phuong 5 thang 6.xlsx', 'P5'],
    ['phuong-ia-pa.xlsx', 'I2'],
    ['X. Ia Pa.xlsx', 'I1'],
    ['Xã Tấn An.xlsx', 'T2'],
    ['xa nam dong/2024-06/bao cao.xlsx', 'CJ02'],
    ['xa nam dong/TT Ea Tling.xlsx', 'CJ01'],
  ])('%j is of %s', (path, code) => {
    expect(unitFromFileName(path, UNITS)?.entry.code).toBe(code);
  });

  test.each([
    'BC thang 5 nam 2024.xlsx',
    'bao cao ia pa.xlsx',
    'xa-tan-an.xlsx',
    'II06a.xlsx',
    'Phuong Nam Dong.xlsx',
    '',
  ])('%j is of none', (path) => {
    expect(unitFromFileName(path, UNITS)).toBeNull();
  });

  test('it is told whether the file or a folder names it', () => {
    expect(unitFromFileName('xa nam dong/TT Ea Tling.xlsx', UNITS)).toMatchObject({ where: 'file' });
    expect(unitFromFileName('xa nam dong/bao cao.xlsx', UNITS)).toMatchObject({ where: 'folder' });
    expect(unitFromFileName('xa nam dong/2024-06/bao cao.xlsx', UNITS)).toMatchObject({ where: 'folder' });
  });

  test('of two units of one name the preferred one is taken', () => {
    const two = prepareNames([
      { code: 'OLD', name: 'Xã Nam Dong', otherNames: [] },
      { code: 'NEW', name: 'Xã Nam Dong', otherNames: [] },
    ]);
    expect(unitFromFileName('xa-nam-dong.xlsx', two)).toBeNull();
    expect(unitFromFileName('xa-nam-dong.xlsx', two, ({ code }) => code === 'NEW')?.entry.code).toBe('NEW');
  });
});
