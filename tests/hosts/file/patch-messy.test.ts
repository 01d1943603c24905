import { checkSubmission } from '../../../src/core/table/check/check-submission';
import type { Finding } from '../../../src/core/model/finding';
import { readSettings } from '../../../src/core/settings/read-settings';
import { readSubmission } from '../../../src/core/table/read/read-submission';
import { dossierForm } from '../../../src/forms/dossier.form';
import { settingsCaptions } from '../../../src/forms/settings.captions';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { patchWorkbook } from '../../../src/hosts/file/patch-workbook';
import { value } from './patch-samples';
import { patchedParts } from './patched-parts';
import { sampleBytes, sampleFiles, workbook } from './samples';

const SETTINGS = 'assets/samples/cu-jut-2024/danh-muc.xlsx';
const MESSY = sampleFiles('.xlsx').filter((file) => file.includes('samples/messy/'));

async function findings(bytes: Uint8Array): Promise<readonly Finding[]> {
  const read = await readWorkbook(bytes, 'a.xlsx');
  if (!read.ok) return [];
  const { settings } = readSettings(
    workbook(await readWorkbook(sampleBytes(SETTINGS), SETTINGS)),
    dossierForm,
    settingsCaptions,
  );
  const { submission, findings: found } = readSubmission(read.value, dossierForm, settings, { file: 'a.xlsx' });
  return submission ? [...found, ...checkSubmission(submission, dossierForm, settings, null)] : found;
}

describe('faulty reports', () => {
  let mended = 0;

  it.each(MESSY)('%s is clean of what has a fix once the fixes are written', async (file) => {
    const bytes = sampleBytes(file);
    const fixable = (await findings(bytes)).filter(({ fix }) => fix !== undefined);
    if (fixable.length === 0) return;
    const made = fixable.map(({ fix, at }) => ({ sheet: at.sheet!, ...fix! }));
    const copy = value(await patchWorkbook(bytes, made));
    expect(patchedParts(bytes, copy).length).toBeGreaterThan(0);
    const left = await findings(copy);
    expect(left.filter(({ fix }) => fix !== undefined)).toEqual([]);
    for (const { code, at } of fixable) {
      expect(left).not.toContainEqual(expect.objectContaining({ code, at }));
    }
    mended += fixable.length;
  });

  it('were mended by the dozen', () => {
    expect(mended).toBeGreaterThan(12);
  });
});
