import { checkSubmission } from '../../../../../src/core/table/check/check-submission';
import { cellsOf } from '../../../../../src/core/model/finding';
import { countedRows } from '../../../../../src/core/table/indicators/counted-rows';
import { DEFAULT_SETTINGS, type Settings } from '../../../../../src/core/settings/settings';
import { readSubmission } from '../../../../../src/core/table/read/read-submission';
import { dossierForm } from '../../../../../src/forms/dossier.form';
import { buildWorkbook } from '../../../build-sheet';
import { randomLines, randomPlan, type Plan } from './random-lines';
import { Dice, FIELDS, layOut, sum, type Line, type Row } from './random-sheet';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  fields: FIELDS.map((name, index) => ({ code: `LV${String(index + 1)}`, name, otherNames: [] })),
};

interface Outcome {
  readonly counted: readonly (number | null)[];
  /** Lines of the cells that errors are about. */
  readonly wrongLines: ReadonlySet<number>;
  /** Something is said that a person has to look at. */
  readonly said: boolean;
}

function outcome(lines: readonly Line[]): Outcome {
  const { sheet, firstRow } = layOut(lines);
  const { submission, findings } = readSubmission(buildWorkbook(sheet), dossierForm, SETTINGS, { file: 'thu.xlsx' });
  if (!submission) throw new Error('no table');
  const checked = checkSubmission(submission, dossierForm, SETTINGS, null);
  const counted = Object.keys(submission.columns).map((name) =>
    countedRows(submission, dossierForm).reduce<number | null>((total, { values }) => {
      const value = values[name] ?? null;
      return total === null || value === null ? null : total + value;
    }, 0),
  );
  const wrong = checked.filter(({ severity }) => severity === 'error').flatMap(cellsOf);
  return {
    counted,
    wrongLines: new Set(wrong.map(({ row }) => row - firstRow)),
    said: [...findings, ...checked].some(({ severity }) => severity !== 'note'),
  };
}

const sheets = Array.from({ length: 300 }, (_, index): { seed: number; plan: Plan; lines: readonly Line[] } => {
  const dice = new Dice(index + 1);
  const plan = randomPlan(dice);
  return { seed: index + 1, plan, lines: randomLines(dice, plan) };
});

test('what is counted is the records and nothing else, or something is said', () => {
  const failing = sheets.flatMap(({ seed, plan, lines }) => {
    const { counted, said } = outcome(lines);
    const records = sum(lines.flatMap((line) => (line.is === 'record' ? [line.figures as Row] : [])));
    return said || String(counted) === String(records) ? [] : [{ seed, plan, counted }];
  });
  expect(failing).toEqual([]);
});

test('a total that agrees with nothing has errors, there or at the table below that was read with it', () => {
  const failing = sheets.flatMap(({ seed, plan, lines }) => {
    const at = lines.findIndex(({ is }) => is === 'total');
    const total = lines[at];
    if (!total?.figures || typeof total.label !== 'string' || !/^(tổng|cộng:)/i.test(total.label)) return [];
    const others = total.figures.map((value) => (value ?? 0) + 7);
    const { wrongLines } = outcome(lines.map((line, index) => (index === at ? { ...total, figures: others } : line)));
    return [...wrongLines].some((line) => line >= at) ? [] : [{ seed, plan, wrongLines }];
  });
  expect(failing).toEqual([]);
});
