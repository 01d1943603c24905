import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/forms/settings';
import { readSettings } from '../../../src/core/read/read-settings';
import { planSettings } from '../../../src/core/report/plan-settings';
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
