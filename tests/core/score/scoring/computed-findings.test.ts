import { ratio } from '../../../../src/core/model/ratio';
import { findings, RIGHT, said, scores, SET, variantB, type Leaf } from './variant-b';

const of = (leaves: Readonly<Record<string, Leaf>>): readonly string[] => said(findings(variantB({ leaves })));

test('a sheet that is right', () => {
  expect(said(findings(variantB()))).toEqual([]);
});

test.each<readonly [string, Readonly<Record<string, Leaf>>, readonly string[]]>([
  ['another score than the rule gives', { '1.2': ['91%', 19] }, ['C5 G6 score.computed.differs']],
  ['a score rounded to two digits', { '1.2': ['11/12', 18.33] }, []],
  ['a score cut to one digit', { '1.2': ['11/12', 18.3] }, ['C5 G6 score.computed.differs']],
  ['another level than was declared', { '1.4': [2.5, 5] }, ['C5 G8 score.computed.differs']],
  ['no level of the scale, which is the one thing to say', { '1.4': [2.5, 3] }, ['C4 G8 score.not-a-level']],
  ['yes and no have two levels', { '1.1': [null, 5] }, ['C4 G5 score.not-a-level']],
  ['two reports late are 5', { '1.3': [2, 7.5] }, ['C5 G7 score.computed.differs']],
  ['no such deduction', { '1.3': [null, 7] }, ['C4 G7 score.not-a-level']],
  ['a step', { '1.5': [0, 7] }, ['C4 G9 score.not-a-level']],
  ['appraised at no level', { '1.1': ['Có', 10, 4] }, ['C4 H5 score.not-a-level']],
  ['an appraisal that leaves it as it is', { '1.1': ['Có', 5, 5] }, ['C4 G5 score.not-a-level']],
  ['above the maximum has its own finding', { '1.4': [5, 6] }, ['C2 G8 score.above-maximum']],
  ['not scored has its own finding', { '1.2': ['91%', null] }, ['C2 G6 score.not-scored']],
  ['nothing is declared', { '1.2': [null, 11] }, []],
  [
    'a share turned into a date',
    { '1.2': [{ value: { kind: 'date', serial: 45637 } }, 18] },
    ['date-in-score D6 score.declared.date'],
  ],
  ['0.955 may be two things', { '1.2': [0.955, 19.1] }, ['C5 D6 score.declared.fraction']],
  ['words where a share belongs', { '1.2': ['đầy đủ, kịp thời', 20] }, ['C5 D6 score.declared.unclear']],
  ['a level that does not exist', { '1.4': [4, 5] }, ['C5 D8 score.declared.unclear']],
  ['what does not apply is not judged', { '1.2': ['Không áp dụng', 5] }, []],
  ['words where points are given by judgement', { '2.4': ['Đã có 2 mô hình', 4] }, []],
])('%s', (_, leaves, wanted) => {
  expect(of(leaves)).toEqual(wanted);
});

test('explanations in place of figures are one note', () => {
  const prose = 'Đã ban hành Kế hoạch số 12/KH-UBND ngày 5/1/2024 và tổ chức thực hiện';
  const found = findings(variantB({ leaves: { '1.1': [prose, 10], '1.2': [prose, 18] } }));
  expect(said(found)).toEqual(['C5 D5 score.declared.prose']);
  expect(found[0]).toMatchObject({ severity: 'note', params: { cells: ['D5', 'D6'] } });
});

test('both values, the figure and the set are said', () => {
  const [found] = findings(variantB({ leaves: { '1.2': ['11/12', 19] } }));
  expect(found).toMatchObject({
    severity: 'warning',
    actual: '19',
    expected: '18.33',
    params: { number: '1.2', value: '19', computed: '18.33', figure: { from: 'declared', text: '11/12' } },
  });
  const [level] = findings(variantB({ leaves: { '1.3': [null, 7] } }));
  expect(level?.params).toMatchObject({
    column: 'self',
    value: '7',
    levels: ['10', '7.5', '5', '2.5', '0'],
    set: 'Quyết định số 5',
  });
});

describe('figures of the dossiers', () => {
  const dossiers = {
    indicators: { DH1: { value: ratio(6803, 7057)! }, online: { value: ratio(35, 100)! } },
    missing: null,
  };
  const judged = (leaves: Readonly<Record<string, Leaf>>) => findings(variantB({ leaves }), [SET], dossiers);

  test('declared as they are, to the digits written', () => {
    // 6803 of 7057 is 96.4007…
    expect(said(judged({ '2.1': ['96,4%', 19.28] }))).toEqual([]);
    expect(said(judged({ '2.1': [96.401, 19.28] }))).toEqual([]);
    expect(said(judged({ '2.1': ['6803/7057', 19.28] }))).toEqual([]);
    expect(said(judged({ '2.1': [null, 19.28] }))).toEqual([]);
  });

  test('another share declared, and the score that follows from it: one finding with both', () => {
    const found = judged({ '2.1': ['98%', 20] });
    expect(said(found)).toEqual(['C5 D11 score.declared.dossiers']);
    expect(found[0]?.params).toEqual({
      cell: 'D11',
      number: '2.1',
      declared: '98%',
      dossiers: { from: 'dossiers', part: '6803', whole: '7057', percent: '96.40' },
    });
  });

  test('a score that neither gives', () => {
    expect(said(judged({ '2.1': ['98%', 15] }))).toEqual([
      'C5 D11 score.declared.dossiers',
      'C5 G11 score.computed.differs',
    ]);
    const [found] = judged({ '2.1': [null, 15] });
    expect(found?.params).toMatchObject({ value: '15', computed: '19.28', figure: { part: '6803', whole: '7057' } });
  });

  test('months that lack are said once, as a note', () => {
    const missing = { year: 2024, missing: ['2024-03', '2024-04'], twice: [] };
    const [found, ...others] = findings(variantB(), [SET], { indicators: null, missing });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'note',
      code: 'score.dossiers.incomplete',
      params: { missing: ['2024-03', '2024-04'], criteria: ['2.1', '2.3'] },
    });
  });
});

test('a maximum that is not the set’s is said where the sums above it are right', () => {
  // 1.1 and 1.3 swap a point: the field still has 60.
  const [found, ...others] = findings(
    variantB({ maxima: { '1.1': 9, '1.3': 11 }, leaves: { '1.1': ['Có', 9], '1.3': [0, 11] } }),
  );
  expect(said([found!, ...others])).toEqual(['C1 C5 score.maximum.other', 'C1 C7 score.maximum.other']);
  expect(found?.params).toMatchObject({ value: '9', expected: '10', set: 'Quyết định số 5' });
  expect(said(findings(variantB({ maxima: { '1.1': 9 }, leaves: { '1.1': ['Có', 9] } })))).toEqual([
    'C1 C4 score.maxima.differ',
  ]);
});

describe('by an example', () => {
  const example = { ...SET, id: 'example', isExample: true } as const;

  test('scores are judged where the sheet declares figures', () => {
    expect(said(findings(variantB({ leaves: { '1.1': ['Có', 5] } }), [example]))).toEqual(['C4 G5 score.not-a-level']);
  });

  test('not where it declares none: its scale may be another', () => {
    const { columns, ...sheet } = variantB({ leaves: { '1.1': [null, 5] } });
    const { declared: _, ...others } = columns;
    expect(said(findings({ ...sheet, columns: others }, [example]))).toEqual([]);
    expect(said(findings({ ...sheet, columns: others }))).toEqual(['C4 G5 score.not-a-level']);
    const lacking = { indicators: null, missing: { year: 2024, missing: ['2024-03'], twice: [] } };
    expect(said(findings({ ...sheet, columns: others }, [example], lacking))).toEqual([]);
  });
});

test('whatever is declared, a score that is what the rule gives has no finding of C5', () => {
  let seed = 3;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const some = (): Leaf[0] =>
    [
      'Có',
      'Không',
      random(12),
      `${String(random(101))},${String(random(10))}%`,
      '0 trường hợp',
      `${String(random(13))}/12`,
    ][random(6)]!;
  let known = 0;
  for (let round = 0; round < 150; round++) {
    const declared = Object.fromEntries(Object.keys(RIGHT).map((number): [string, Leaf] => [number, [some(), 0]]));
    const figures = variantB({ leaves: declared });
    const scored = Object.fromEntries(
      [...scoresOfRows(figures)].map(([number, score]): [string, Leaf] => [number, [declared[number]![0], score ?? 0]]),
    );
    known += [...scoresOfRows(figures).values()].filter((score) => score !== null).length;
    const list = said(findings(variantB({ leaves: scored }))).filter((each) => /computed|level|above|below/.test(each));
    expect(list.filter((each) => !each.includes('not-a-level'))).toEqual([]);
  }
  expect(known).toBeGreaterThan(400);
});

/** The rules' points as the unit would type them, to two digits; null if absent. */
function scoresOfRows(sheet: ReturnType<typeof variantB>): ReadonlyMap<string, number | null> {
  return new Map(
    Object.entries(scores(sheet)).map(([number, score]) => [
      number,
      /\d/.test(score) ? Math.round(Number(score) * 100) / 100 : null,
    ]),
  );
}
