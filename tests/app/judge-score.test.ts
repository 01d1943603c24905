import { tableContent, type CheckedFile, type Content } from '../../src/core/model/checked-file';
import { computedScore } from '../../src/app/judge-score';
import { checkFiles } from '../../src/app/check-files';
import { CRITERIA_SETS } from '../../src/forms';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { ok } from '../../src/core/model/result';
import { FORMS } from '../../src/forms';
import { buildSubmission } from '../core/build-submission';
import { scoresOf } from '../../src/core/score/scoring/scores-of';
import { said, SET, variantB } from '../core/score/scoring/variant-b';

const sheet = { ...variantB(), file: 'cham-diem.xlsx', unit: { text: 'Xã A', at: null, code: 'A', name: 'Xã A' } };
/** 964 of 1000 in time, 350 of 1000 online. */
const year = buildSubmission('Hộ tịch | 1000 350 650 0 1000 600 364 36 0 0 0', {
  unit: 'Xã A',
  code: 'A',
  period: '2024',
});

const SCORES: Content = { engine: 'score', form: 'score', reading: sheet, computed: null };

async function check(withDossiers: boolean) {
  const result = await checkFiles({
    forms: FORMS,
    settings: DEFAULT_SETTINGS,
    files: ['cham-diem.xlsx', ...(withDossiers ? [year.file] : [])].map((name) => ({ name, path: `/${name}` })),
    previousFiles: [],
    sets: [SET, ...CRITERIA_SETS],
    reader: {
      read: (files) =>
        Promise.resolve(
          ok(
            files.map(({ name: file }) => {
              const content = file === year.file ? tableContent(year) : SCORES;
              return { file, read: [{ file, content, findings: [] }], isReport: false };
            }),
          ),
        ),
    },
    progress: () => undefined,
    cancel: { aborted: false },
  });
  if (!result.ok) throw new Error(result.failure.code);
  const [{ content, findings }] = result.value.files as [CheckedFile];
  return { findings, computed: content?.engine === 'score' ? content.computed : null };
}

test('the dossier reports among the files give their shares to the score sheet of their unit', async () => {
  const { computed, findings } = await check(true);
  // The sheet declares 97.5 % in time and scores itself 19.5; the reports say 96.4 %, so 19.28.
  expect(said(findings)).toEqual(['C5 D11 score.declared.dossiers']);
  expect(computed?.rows.get(7)?.score).toEqual({ state: 'known', value: { units: 1928n, scale: 2 }, from: 'dossiers' });
});

test('without them the declared figures count', async () => {
  const { computed, findings } = await check(false);
  expect(findings).toEqual([]);
  expect(computed?.rows.get(7)?.score).toMatchObject({ from: 'declared' });
});

describe('one sheet that is appraised', () => {
  const score = (of: typeof sheet, submission: typeof year) => {
    const files = [{ file: submission.file, content: tableContent(submission), findings: [] }];
    const computed = computedScore(of, { forms: FORMS, settings: DEFAULT_SETTINGS, sets: [SET], files });
    return scoresOf(of, computed).get(7);
  };
  /** The sheet declares nothing. */
  const silent = {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, declared: '', declaredFigure: { kind: 'blank' as const } })),
  };
  const july = buildSubmission('Hộ tịch | 10 5 5 0 10 5 5 0 0 0 0', { unit: 'Xã A', code: 'A', period: '2024-07' });

  test('has the shares of its own unit', () => {
    expect(score(sheet, year)).toEqual({ state: 'known', value: { units: 1928n, scale: 2 }, from: 'dossiers' });
    const other = { ...year, unit: { ...year.unit, code: 'B', name: 'Xã B' } };
    expect(score(sheet, other)).toMatchObject({ from: 'declared' });
  });

  test('says which months lack where neither they nor the sheet give a figure', () => {
    const months = ['01', '02', '03', '04', '05', '06', '08', '09', '10', '11', '12'].map((month) => `2024-${month}`);
    expect(score(silent, july)).toEqual({
      state: 'none',
      reason: 'not-declared',
      lacking: { year: 2024, missing: months, twice: [] },
    });
    expect(score(sheet, july)).toMatchObject({ from: 'declared' });
  });
});
