import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { formatAddress } from '../../../src/core/model/address';
import { readSettings } from '../../../src/core/settings/read-settings';
import { dossierForm } from '../../../src/forms/dossier.form';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import type { WorkbookData } from '../../../src/core/model/sheet-data';
import { buildSheet, buildWorkbook, type TestCell } from '../build-sheet';

type Rows = readonly (readonly TestCell[])[];

function read(workbook: WorkbookData) {
  return readSettings(workbook, dossierForm, settingsCaptions);
}

function readSheet(name: string, rows: Rows) {
  const { settings, findings } = read(buildWorkbook(buildSheet(rows, { name })));
  return { settings, findings: findings.filter(({ code }) => code !== 'settings.sheet.missing') };
}

/** "code cell params" of what was found. */
function said(findings: ReturnType<typeof read>['findings']): readonly string[] {
  return findings.map(({ code, at }) => `${code} ${at.cell ? formatAddress(at.cell) : '-'}`);
}

test('the sample settings of Cư Jút are read without a finding', async () => {
  const file = path.join(__dirname, '../../../assets/samples/cu-jut-2024/danh-muc.xlsx');
  const workbook = await readWorkbook(new Uint8Array(await readFile(file)), 'danh-muc.xlsx');
  if (!workbook.ok) throw new Error(workbook.failure.code);
  const { settings, findings } = read(workbook.value);
  expect(findings).toEqual([]);
  expect(settings.file).toBe('danh-muc.xlsx');
  expect(settings.units).toHaveLength(9);
  expect(settings.units[0]).toEqual({
    code: 'CJ01',
    name: "Thị trấn Ea T'ling",
    otherNames: ['TT Ea Tling', "TT. Ea T'ling"],
    parent: 'CJ',
    validFrom: '2020-01-01',
    validTo: '2025-06-30',
  });
  expect(settings.units[8]).toEqual({
    code: 'CJ',
    name: 'Huyện Cư Jút',
    otherNames: [],
    validFrom: '2020-01-01',
    validTo: '2025-06-30',
  });
  expect(settings.fields).toHaveLength(10);
  expect(settings.fields[1]).toEqual({ code: 'LV02', name: 'Hộ tịch', otherNames: ['Tư pháp - hộ tịch'] });
  expect({ ...settings, file: null, units: [], fields: [] }).toEqual(DEFAULT_SETTINGS);
});

describe('units', () => {
  test('columns in any order under a title, dates as text and as dates, the parent by name', () => {
    const { settings, findings } = readSheet('Danh mục', [
      ['DANH MỤC ĐƠN VỊ'],
      [],
      ['Hiệu lực đến', 'TÊN  ĐƠN VỊ', 'Đơn vị tổng hợp', 'Mã đơn vị', 'Hiệu lực từ'],
      [null, 'Tỉnh Lâm Đồng', null, 68, { value: { kind: 'date', serial: 45839 } }],
      ['30-6-2025', 'Xã Nam Dong', 'tỉnh Lâm Đồng', 'ND', '2020-01-01'],
    ]);
    expect(findings).toEqual([]);
    expect(settings.units).toEqual([
      { code: '68', name: 'Tỉnh Lâm Đồng', otherNames: [], validFrom: '2025-07-01' },
      { code: 'ND', name: 'Xã Nam Dong', otherNames: [], parent: '68', validFrom: '2020-01-01', validTo: '2025-06-30' },
    ]);
  });

  test('every fault is said at its cell and nothing else is lost by it', () => {
    const { settings, findings } = readSheet('Đơn vị', [
      ['Mã đơn vị', 'Tên đơn vị', 'Tên khác', 'Đơn vị tổng hợp', 'Hiệu lực từ', 'Hiệu lực đến'],
      ['A', 'Xã A', 'Chung', 'X', '31/4/2024', null],
      ['A', 'Xã A hai'],
      ['B', null, 'B'],
      [null, 'Xã C', 'chung; C', null, '01/01/2024', '31/12/2023'],
      ['D', 'Xã D', null, 'D'],
    ]);
    expect(said(findings)).toEqual([
      'settings.unit.twice A3',
      'settings.cell.blank B4',
      'settings.cell.blank A5',
      'settings.parent.unknown D2',
      'settings.value.bad E2',
      'settings.value.bad F5',
      'settings.parent.unknown D6',
      'settings.name.twice C5',
    ]);
    expect(settings.units).toEqual([
      { code: 'A', name: 'Xã A', otherNames: ['Chung'] },
      { code: 'Xã C', name: 'Xã C', otherNames: ['chung', 'C'], validFrom: '2024-01-01' },
      { code: 'D', name: 'Xã D', otherNames: [] },
    ]);
    expect(findings.at(-1)?.params).toEqual({ cell: 'C5', sheet: 'Đơn vị', name: 'chung', first: 'C2' });
  });

  test('a name may pass from a unit that ended to the one after it', () => {
    const head = ['Mã đơn vị', 'Tên đơn vị', 'Hiệu lực từ', 'Hiệu lực đến'];
    const old = ['CJ02', 'Xã Nam Dong', '01/01/2020', '30/06/2025'];
    expect(readSheet('Đơn vị', [head, old, ['ND', 'Xã Nam Dong', '01/07/2025']]).findings).toEqual([]);
    expect(said(readSheet('Đơn vị', [head, old, ['ND', 'UBND xã Nam Dong', '30/06/2025']]).findings)).toEqual([
      'settings.name.twice B3',
    ]);
  });

  test('missing columns are named', () => {
    const codeless = readSheet('Đơn vị', [['Tên đơn vị'], ['Xã A']]);
    expect(codeless.findings.map(({ params }) => params)).toEqual([{ sheet: 'Đơn vị', caption: 'Mã đơn vị' }]);
    expect(codeless.settings.units).toEqual([{ code: 'Xã A', name: 'Xã A', otherNames: [] }]);
    expect(readSheet('Đơn vị', [['Gì đó'], ['Xã A']]).findings.map(({ params }) => params)).toEqual([
      { sheet: 'Đơn vị', caption: 'Tên đơn vị' },
      { sheet: 'Đơn vị', caption: 'Mã đơn vị' },
    ]);
  });
});

test('two fields of one code, and of one name', () => {
  const { settings, findings } = readSheet('Lĩnh vực', [
    ['Mã', 'Tên lĩnh vực', 'Tên khác'],
    ['1', 'Hộ tịch', 'Tư pháp'],
    ['1', 'Đất đai'],
    ['2', 'Chứng thực', 'TƯ PHÁP'],
  ]);
  expect(said(findings)).toEqual(['settings.field.twice A3', 'settings.name.twice C4']);
  expect(settings.fields.map(({ name }) => name)).toEqual(['Hộ tịch', 'Chứng thực']);
});

describe('options', () => {
  test('each item is read', () => {
    const { settings, findings } = readSheet('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Cách tính đúng hạn', 'dh2'],
      ['Chỉ tiêu đúng hạn (%)', { value: { kind: 'number', value: 0.985 }, numberFormat: '0.0%' }],
      ['Cơ quan chủ quản', 'UBND TỈNH ĐẮK NÔNG'],
      ['Cơ quan báo cáo', 'UBND HUYỆN CƯ JÚT'],
      ['Địa danh', 'Cư Jút'],
      ['Nơi nhận', 'Sở Nội vụ'],
      ['Căn cứ', 'Thông tư số 01/2020/TT-VPCP'],
      ['Người lập biểu', 'Nguyễn Văn A'],
      ['Chức danh người ký', 'TM. ỦY BAN NHÂN DÂN\r\nCHỦ TỊCH'],
      ['Người ký', 'Trần Thị B'],
      ['Ngưỡng biến động (%)', 30],
      ['Hạn gửi (số ngày sau ngày chốt)', '5 '],
      ['Bắt buộc bảng nguyên nhân quá hạn', 'Có'],
    ]);
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({
      onTimeDefinition: 'DH2',
      onTimeTarget: '98.5',
      heading: {
        parentAgency: 'UBND TỈNH ĐẮK NÔNG',
        agency: 'UBND HUYỆN CƯ JÚT',
        place: 'Cư Jút',
        recipient: 'Sở Nội vụ',
        legalBasis: 'Thông tư số 01/2020/TT-VPCP',
      },
      signatories: {
        preparedBy: { title: 'Người lập biểu', name: 'Nguyễn Văn A' },
        head: { title: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', name: 'Trần Thị B' },
      },
      largeChangePercent: 30,
      deadlineDays: 5,
      reasonsRequired: true,
    });
  });

  test("what can't be used keeps its default and says what can", () => {
    const { settings, findings } = readSheet('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Cách tính đúng hạn', 'DH9'],
      ['Chỉ tiêu đúng hạn (%)', 0.98],
      ['Ngưỡng biến động (%)', '-5'],
      ['Hạn gửi', 'sớm'],
      ['Bắt buộc bảng nguyên nhân quá hạn', 'có lẽ'],
      ['Địa danh', null],
      ['Cơ quan báo cáu', 'UBND'],
    ]);
    expect(findings.map(({ params }) => params)).toEqual([
      { cell: 'A8', sheet: 'Thiết lập', text: 'Cơ quan báo cáu', allowed: 'Cơ quan báo cáo' },
      { cell: 'B2', sheet: 'Thiết lập', text: 'DH9', allowed: 'DH1, DH2, DH3, DH4' },
      { cell: 'B3', sheet: 'Thiết lập', text: '0.98', allowed: '0–100' },
      { cell: 'B4', sheet: 'Thiết lập', text: '-5', allowed: '> 0' },
      { cell: 'B5', sheet: 'Thiết lập', text: 'sớm', allowed: '0–366' },
      { cell: 'B6', sheet: 'Thiết lập', text: 'có lẽ', allowed: 'Có, Không' },
    ]);
    expect({ ...settings, file: null }).toEqual(DEFAULT_SETTINGS);
  });
});

test('bands come highest first; a bad limit is left out', () => {
  const { settings, findings } = readSheet('Mức xếp loại', [
    ['Tên mức', 'Từ (%)'],
    ['Khá', '80'],
    ['Tốt', { value: { kind: 'number', value: 0.9 }, numberFormat: '0%' }],
    ['Xuất sắc', '98,5 %'],
    ['Yếu', 0],
    ['Lạ', 'cao'],
    [null, 50],
  ]);
  expect(settings.bands).toEqual([
    { name: 'Xuất sắc', from: '98.5' },
    { name: 'Tốt', from: '90' },
    { name: 'Khá', from: '80' },
    { name: 'Yếu', from: '0' },
  ]);
  expect(said(findings)).toEqual(['settings.value.bad B6', 'settings.cell.blank A7']);
});

test('a workbook of other things gives the defaults and says so', () => {
  const { settings, findings } = read(
    buildWorkbook(
      buildSheet(
        [
          ['Tên', 'Tuổi'],
          ['A', 5],
        ],
        { name: 'Sheet1' },
      ),
    ),
  );
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, file: 'thu.xlsx' });
  expect(findings.map(({ params, severity }) => [params, severity])).toEqual([
    [{ sheet: 'Đơn vị' }, 'warning'],
    [{ sheet: 'Lĩnh vực' }, 'warning'],
  ]);
  expect(read(buildWorkbook()).findings).toHaveLength(2);
});

describe('scores', () => {
  test('what becomes of criteria that do not apply, and targets with comma or point', () => {
    const of = (policy: TestCell) =>
      readSheet('Thiết lập', [
        ['Mục', 'Giá trị'],
        ['Tiêu chí không áp dụng', policy],
        ['Chỉ tiêu điểm thẩm định', '66,5'],
        ['Chỉ tiêu tổng điểm', 96.6],
      ]);
    const words = ['điểm tối đa', 'Quy đổi', '0 điểm', 0].map((word) => of(word).settings.notApplicable);
    expect(words).toEqual(['full', 'rescale', 'zero', 'zero']);
    expect(of('').settings.notApplicable).toBeNull();
    const { settings, findings } = of('một nửa');
    expect(settings).toMatchObject({
      notApplicable: null,
      scoreTarget: { appraised: '66.5', survey: null, total: '96.6' },
    });
    expect(findings).toMatchObject([
      { code: 'settings.value.bad', params: { cell: 'B2', allowed: 'điểm tối đa, quy đổi, 0 điểm' } },
    ]);
  });

  test('of two units of one name the old one existed the day before; a new unit must be known', () => {
    const units = buildSheet(
      [
        ['Mã đơn vị', 'Tên đơn vị', 'Hiệu lực từ', 'Hiệu lực đến'],
        ['A1', 'Xã Nam Dong', '', '30/06/2025'],
        ['A2', 'Xã Nam Dong', '01/07/2025', ''],
      ],
      { name: 'Đơn vị' },
    );
    const mergers = buildSheet(
      [
        ['ĐƠN VỊ SÁP NHẬP'],
        ['Đơn vị cũ', 'Đơn vị mới', 'Từ ngày'],
        ['Xã Nam Dong', 'Xã Nam Dong', '01/07/2025'],
        ['Xã Ea Pô', 'A2', '01/07/2025'],
        ['Xã Tâm Thắng', 'Xã Nam Đông Bắc', ''],
        ['', 'A2', ''],
      ],
      { name: 'Sáp nhập' },
    );
    const { settings, findings } = read(buildWorkbook(units, mergers));
    expect(settings.mergers.map(({ from, to, since }) => [from.code ?? from.name, to.code ?? to.name, since])).toEqual([
      ['A1', 'A2', '2025-07-01'],
      ['Xã Ea Pô', 'A2', '2025-07-01'],
      ['Xã Tâm Thắng', 'Xã Nam Đông Bắc', null],
    ]);
    expect(said(findings).filter((text) => !text.includes('sheet.missing'))).toEqual([
      'settings.value.bad B5',
      'settings.cell.blank A6',
    ]);
  });
});
