/* eslint no-console: "off" -- its output is what a benchmark is for */
import { performance } from 'node:perf_hooks';
import { criteriaOf } from '../src/core/score/set/criteria-tree';
import type { CriteriaSet } from '../src/core/score/set/criteria-set';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import type { Points, ScoreSheet } from '../src/core/model/score-sheet';
import { compareYears } from '../src/core/score/compute/compare-years';
import { criterionChanges, criterionOutcomes } from '../src/core/score/compute/lost-points';
import { scoreUnits } from '../src/core/score/compute/score-units';
import { planReport } from '../src/core/report/plan-report';
import { scoreReport } from '../src/core/score/report/score-report';
import { scoreReportDefinition } from '../src/forms/score.report';
import { writeWorkbook } from '../src/hosts/file/write-workbook';

/** The units of the largest city, and a tenth of them. */
const UNITS = 168;
const TENTH = 17;
const ROUNDS = 5;

/** Ten fields with five criteria each: 60 rows. */
const SET: CriteriaSet = {
  id: 'bench',
  title: 'Bench',
  basis: { text: '', confirmed: false },
  bands: [{ name: 'A', from: '0' }],
  criteria: criteriaOf(
    Array.from({ length: 10 }, (_, field) => [
      { number: String(field + 1), name: `Field ${String(field + 1)}`, maximum: '10' },
      ...Array.from({ length: 5 }, (_, leaf) => ({
        number: `${String(field + 1)}.${String(leaf + 1)}`,
        name: `Criterion ${String(field + 1)}.${String(leaf + 1)}`,
        maximum: '2',
        ...(field === 9 ? { part: 'survey' as const } : {}),
      })),
    ]).flat(),
  ),
};

/** A unit's sheet with all points in every leaf but some, which differ from unit to unit. */
function scoreSheet(index: number): ScoreSheet {
  const name = `Unit ${String(index + 1)}`;
  const rows = SET.criteria.map(({ number, name: criterion, maximum, part }, row) => {
    const isLeaf = number.includes('.');
    const self = { units: 200n, scale: 2 };
    const given = { units: BigInt(200 - 25 * ((row * 7 + index) % 5)), scale: 2 };
    const points = (value: typeof given, column: number): Points =>
      isLeaf ? { state: 'known', value, column } : { state: 'blank', column };
    return {
      row,
      number,
      name: criterion,
      isLeaf,
      parent: isLeaf ? Math.floor(row / 6) * 6 : null,
      part,
      applies: true,
      points: {
        maximum: { state: 'known' as const, value: maximum, column: 2 },
        ...(part === 'survey' ? { survey: points(given, 5) } : { self: points(self, 3), appraised: points(given, 4) }),
      },
      evidence: isLeaf ? 'Evidence' : '',
      note: '',
      declared: '',
      at: { row, column: 0 },
    };
  });
  return {
    file: name,
    sheet: name,
    unit: { text: name, at: null, code: null, name },
    year: 2024,
    columns: {},
    rows,
    total: null,
  };
}

interface Run {
  readonly scoring: number;
  readonly tables: number;
  readonly file: number;
}

async function main(): Promise<void> {
  const [few, all] = [await best(TENTH), await best(UNITS)];
  console.log(
    '| units | scoring, ms | tables and plan, ms | workbook, ms | times the time of a tenth |\n|---:|---:|---:|---:|---:|',
  );
  const total = ({ scoring, tables, file }: Run): number => scoring + tables + file;
  for (const [units, run] of [
    [TENTH, few],
    [UNITS, all],
  ] as const) {
    const ratio = (total(run) / total(few)).toFixed(2);
    console.log(
      `| ${String(units)} | ${run.scoring.toFixed(1)} | ${run.tables.toFixed(0)} | ${run.file.toFixed(0)} | ${ratio} |`,
    );
  }
}

/** The fastest of some rounds, each part by itself. */
async function best(units: number): Promise<Run> {
  const sheets = Array.from({ length: units }, (_, index) => scoreSheet(index));
  let [scoring, tables, file] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const scores = scoreUnits(sheets, { policy: 'full', bands: SET.bands });
    const comparison = compareYears(scores, scores);
    const outcomes = scores.map((score) => {
      const criteria = criterionOutcomes(score.sheet, 'full');
      return { score, criteria, changes: criterionChanges(criteria, criteria) };
    });
    const scored = performance.now();
    const input = { year: 2024, set: SET, units: scores, comparison, outcomes, policy: null };
    const plan = planReport(scoreReport(input, DEFAULT_SETTINGS, scoreReportDefinition));
    const planned = performance.now();
    await writeWorkbook(plan);
    scoring = Math.min(scoring, scored - start);
    tables = Math.min(tables, planned - scored);
    file = Math.min(file, performance.now() - planned);
  }
  return { scoring, tables, file };
}

void main();
