import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkScoreSheet } from '../../../../src/core/score/check/check-score-sheet';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { formatAddress } from '../../../../src/core/model/address';
import type { Finding } from '../../../../src/core/model/finding';
import { readScoreSheet } from '../../../../src/core/score/read/read-score-sheet';
import { scoreSheetForm } from '../../../../src/forms/score-sheet.form';
import { readFile } from '../../../../src/hosts/file/node/read-file';

const SAMPLES = path.resolve(__dirname, '../../../samples');

interface Planted {
  readonly file: string;
  readonly expect: readonly {
    readonly rule: string;
    readonly cell?: string;
    readonly row?: number;
    readonly severity?: string;
  }[];
}

const planted = JSON.parse(readFileSync(path.join(SAMPLES, 'scores-messy/expected.json'), 'utf8')) as Planted[];
const clean = readdirSync(path.join(SAMPLES, 'scores-2024')).filter((name) => name.endsWith('.xlsx'));

async function findingsOf(folder: string, file: string): Promise<readonly Finding[]> {
  const opened = await readFile(path.join(SAMPLES, folder, file));
  if (!opened.ok) throw new Error(file);
  const { sheet, findings } = readScoreSheet(opened.value, scoreSheetForm, DEFAULT_SETTINGS, { file });
  if (!sheet) throw new Error(`${file} has no score sheet`);
  return [...findings, ...checkScoreSheet(sheet, scoreSheetForm)];
}

const cellOf = ({ at }: Finding): string => (at.cell ? formatAddress(at.cell) : '');

test.each(clean)('%s has no finding', async (file) => {
  expect(await findingsOf('scores-2024', file)).toEqual([]);
});

test.each(planted)(
  '$file: what was planted is found at its cell, and nothing else',
  async ({ file, expect: wanted }) => {
    // In this file the points without evidence are not in the sum above them either, which is another mistake.
    const beside = file === 'no-evidence.xlsx' ? ['C3 D23'] : [];
    const all = await findingsOf('scores-messy', file);
    const findings = all.filter((each) => !beside.includes(`${each.rule} ${cellOf(each)}`));
    expect(all).toHaveLength(wanted.length + beside.length);
    for (const { rule, cell, row, severity } of wanted) {
      const [found] = findings;
      expect(found?.rule).toBe(rule);
      if (cell !== undefined && found) expect(cellOf(found)).toBe(cell);
      if (row !== undefined && found) expect(found.at.cell?.row).toBe(row - 1);
      if (severity !== undefined) expect(found?.severity).toBe(severity);
    }
  },
);

test('a sub-total that the level above contradicts can be mended', async () => {
  const [found] = await findingsOf('scores-messy', 'subtotal-off.xlsx');
  expect(found).toMatchObject({ actual: '8', expected: '7', fix: { value: 7 } });
});

test('maxima say where they differ and by how much', async () => {
  const [found] = await findingsOf('scores-messy', 'maxima-do-not-add.xlsx');
  expect(found?.params).toEqual({ cell: 'C36', number: '5', value: '8', sum: '8.45', parts: 3 });
});

test('a date says what may have been typed', async () => {
  const [found] = await findingsOf('scores-messy', 'score-turned-date.xlsx');
  // The cell holds 2 January; the maximum is 2, so 2/1, 1/2 and 1.2 are possible and 2.1 is not.
  expect(found?.params).toMatchObject({ cell: 'D21', candidates: ['2', '0.5', '1.2'] });
});
