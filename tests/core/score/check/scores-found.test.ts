import path from 'node:path';
import { readFile } from '../../../../src/hosts/file/node/read-file';
import { readWorkbook, type ReadTable } from '../read/score-table';

const SAMPLES = path.resolve(__dirname, '../../../samples');

async function open(folder: string, file: string): Promise<ReadTable> {
  const opened = await readFile(path.join(SAMPLES, folder, file));
  if (!opened.ok) throw new Error(file);
  return readWorkbook(opened.value, file);
}

/** Self-score, appraised, survey, total, per cent of the sheet that these were made from. */
const POINTS: readonly string[] = ['62.25', '60.75', '26.12', '86.87', '86.87'];

test.each<readonly [string, string, readonly string[]]>([
  ['a row of targets under the total', 'score-target-row-below', []],
  ['an average and signatures under the total', 'score-unit-signature-below', []],
  ['two rows of captions, not merged', 'score-header-group-unmerged', []],
  ['two rows of captions', 'score-header-two-rows', []],
  ['Eth for Đ', 'score-eth', []],
  ['points under a merged area', 'score-value-under-merge', ['read.hidden.merged D21']],
  ['no year', 'score-no-year-file', ['score.year.unknown ']],
  ['numbers that became dates', 'score-stt-dates', ['read.criterion.number A10', 'read.criterion.number A11']],
  [
    'a section wrong, and the total with it',
    'score-total-wrong-section',
    ['score.sum.differs D8', 'score.sum.differs D56'],
  ],
])('%s', async (_, file, wanted) => {
  const { said, points, sheet } = await open('found-2026-11', `${file}.xlsx`);
  expect([said, points]).toEqual([wanted, POINTS]);
  expect(sheet.rows).toHaveLength(48);
  expect(sheet.unit.name).toBe('Xã Nam Dong');
});

test('numbers that became dates keep all their parts', async () => {
  const { sheet, findings } = await open('found-2026-11', 'score-stt-dates.xlsx');
  expect(sheet.rows.slice(0, 5).map(({ number }) => number)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2']);
  expect(findings.map(({ fix }) => fix?.value)).toEqual(['1.1.1', '1.1.2']);
});

test.each(['score-dash-and-x', 'score-dash-appraised'])(
  '%s: an appraised score that is missing is named by its cell',
  async (file) => {
    const { said, points, findings } = await open('found-2026-11', `${file}.xlsx`);
    expect(said).toEqual(['score.not-given E18']);
    expect(findings[0]?.params).toEqual({ column: 'appraised', cells: ['E18'] });
    // Blank is not 0.
    expect(points).toEqual(['62.25', null, '26.12', null, null]);
  },
);

test('a lost maximum is said with what it was', async () => {
  const { said, findings, points } = await open('robust-2026-11', 'score-max-blank.xlsx');
  expect(said).toEqual(['score.maximum.missing C43']);
  expect(findings[0]).toMatchObject({ rule: 'C1', severity: 'error', expected: '2' });
  expect(findings[0]?.fix).toBeUndefined();
  expect(points).toEqual(['61.5', '58', '24.75', '82.75', null]);
});
