import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import type { CriteriaSet } from '../../../src/core/score/set/criteria-set';
import { formatDecimal } from '../../../src/core/model/decimal';
import { readSettings } from '../../../src/core/settings/read-settings';
import { planSettings } from '../../../src/core/settings/plan-settings';
import { criteriaCommuneIllustrative } from '../../../src/forms/criteria-commune-illustrative';
import { criteriaFrame6733 } from '../../../src/forms/criteria-frame-67-33';
import { criteriaTt012018 } from '../../../src/forms/criteria-tt01-2018';
import { dossierForm } from '../../../src/forms/dossier.form';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';

async function writtenAndRead(settings: Settings): Promise<ReturnType<typeof readSettings>> {
  const bytes = await writeWorkbook(planSettings(settings, settingsCaptions, dossierForm.knownKeys));
  const workbook = await readWorkbook(bytes, 'danh-muc.xlsx');
  if (!workbook.ok) throw new Error(workbook.failure.code);
  return readSettings(workbook.value, dossierForm, settingsCaptions);
}

test('what is written is read again as it was', async () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    file: 'danh-muc.xlsx',
    units: [
      { code: 'CJ02', name: 'Xã Nam Dong', otherNames: ['Nam Dong', 'N. Dong'], parent: 'CJ', validTo: '2025-06-30' },
      { code: 'CJ', name: 'Huyện Cư Jút', otherNames: [], validFrom: '2020-01-01', validTo: '2025-06-30' },
    ],
    fields: [{ code: 'LV01', name: 'Chứng thực', otherNames: ['Sao y'] }],
    onTimeDefinition: 'DH2',
    onTimeTarget: '98',
    heading: {
      parentAgency: 'UBND TỈNH ĐẮK NÔNG',
      agency: 'UBND HUYỆN CƯ JÚT',
      place: 'Cư Jút',
      recipient: 'Văn phòng UBND tỉnh',
      legalBasis: '',
    },
    bands: [{ name: 'Tốt', from: '95' }],
    largeChangePercent: 30,
    deadlineDays: 3,
    reasonsRequired: true,
    notApplicable: 'rescale',
    scoreTarget: { appraised: '66.5', survey: '30.1', total: null },
    mergers: [
      { from: { code: 'CJ02', name: 'Xã Nam Dong' }, to: { code: 'CJ', name: 'Huyện Cư Jút' }, since: '2025-07-01' },
      { from: { code: null, name: 'Xã Cũ' }, to: { code: 'CJ', name: 'Huyện Cư Jút' }, since: null },
    ],
    criteria: null,
  };
  const { settings: read, findings } = await writtenAndRead(settings);
  expect(findings).toEqual([]);
  expect(read).toEqual(settings);
});

test('an empty one starts with the usual fields and nothing else that was made up', async () => {
  const { settings, findings } = await writtenAndRead(DEFAULT_SETTINGS);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(settings.units).toEqual([]);
  expect(settings.fields[0]).toMatchObject({ code: 'LV01', name: 'Chứng thực' });
  expect({ ...settings, fields: [], file: null }).toEqual(DEFAULT_SETTINGS);
});

test.each([criteriaCommuneIllustrative, criteriaFrame6733, criteriaTt012018])(
  "an office's own set keeps its criteria, rules and grades: $title",
  async ({ id, criteria, bands }) => {
    const title = `Bộ tiêu chí của tỉnh theo mẫu ${id}`;
    const basis = { text: 'Quyết định số 12/QĐ-UBND ngày 05/01/2025 của UBND tỉnh', confirmed: true };
    const own = { id: 'settings', title, basis, criteria, bands };
    const { settings } = await writtenAndRead({ ...DEFAULT_SETTINGS, criteria: own });
    expect(settings.criteria?.basis).toEqual(basis);
    expect(settings.criteria?.title).toBe(title);
    expect(settings.criteria?.criteria.map(shown)).toEqual(criteria.map(shown));
    expect(settings.criteria?.bands).toEqual(bands);
  },
);

/** Decimals that are the same may be written in two ways. */
function shown({ maximum, ...criterion }: CriteriaSet['criteria'][number]): unknown {
  return { ...criterion, maximum: Number(formatDecimal(maximum)) };
}

test('an empty one has all the sheets, and says where the decision goes and how rules are written', async () => {
  const bytes = await writeWorkbook(planSettings(DEFAULT_SETTINGS, settingsCaptions, dossierForm.knownKeys));
  const workbook = await readWorkbook(bytes, 'danh-muc.xlsx');
  if (!workbook.ok) throw new Error(workbook.failure.code);
  const { sheets } = workbook.value;
  expect(sheets.map(({ name }) => name)).toEqual([
    ...['Đơn vị', 'Lĩnh vực', 'Thiết lập', 'Mức xếp loại', 'Sáp nhập', 'Bộ tiêu chí', 'Xếp loại điểm'],
  ]);
  const texts = (name: string): readonly string[] =>
    [...(sheets.find((sheet) => sheet.name === name)?.cells.values() ?? [])].flatMap(({ value }) =>
      value.kind === 'text' ? [value.text] : [],
    );
  expect(texts('Thiết lập')).toEqual(
    expect.arrayContaining(['Tiêu chí không áp dụng', 'Chỉ tiêu điểm thẩm định', 'Chỉ tiêu tổng điểm']),
  );
  const lines = texts('Bộ tiêu chí');
  expect(lines[1]).toMatch(/UBND tỉnh ban hành.*Để trống/);
  expect(lines[2]).toMatch(/Mỗi trường hợp trừ 0,5/);
  expect(lines.slice(3)).toEqual([
    'STT',
    'Tên tiêu chí',
    'Điểm tối đa',
    'Phần',
    'Cách chấm',
    'Tài liệu kiểm chứng',
    'Nguồn số liệu',
  ]);
});
