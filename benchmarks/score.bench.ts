/* eslint no-console: "off" -- its output is what a benchmark is for */
import { performance } from 'node:perf_hooks';
import { criteriaOf } from '../src/core/forms/criteria-tree';
import type { CriteriaSet } from '../src/core/forms/criteria-set';
import { DEFAULT_SETTINGS } from '../src/core/forms/settings';
import type { Points, UnitScore } from '../src/core/model/score-sheet';
import { compareYears } from '../src/core/compute/score/compare-years';
import { planReport } from '../src/core/report/plan-report';
import { scoreReport } from '../src/core/report/score/score-report';
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

/** A unit with all points in every leaf but some, which differ from unit to unit. */
function unitScore(index: number): UnitScore {
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
  const total = { units: BigInt(8000 - index), scale: 2 };
  const sheet = {
    file: name,
    sheet: name,
    unit: { text: name, at: null, code: null, name },
    year: 2024,
    columns: {},
    rows,
    total: null,
  };
  const parts = { self: total, appraised: total, survey: total, total, percent: total, rank: index + 1, grade: 'A' };
  return { code: null, name, file: name, ...parts, fields: {}, sheet };
}

interface Run {
  readonly tables: number;
  readonly file: number;
}

async function main(): Promise<void> {
  const [few, all] = [await best(TENTH), await best(UNITS)];
  console.log('| units | tables and plan, ms | workbook, ms | times the time of a tenth |\n|---:|---:|---:|---:|');
  const total = ({ tables, file }: Run): number => tables + file;
  for (const [units, run] of [
    [TENTH, few],
    [UNITS, all],
  ] as const) {
    const ratio = (total(run) / total(few)).toFixed(2);
    console.log(`| ${String(units)} | ${run.tables.toFixed(0)} | ${run.file.toFixed(0)} | ${ratio} |`);
  }
}

/** The fastest of some rounds, each part by itself. */
async function best(units: number): Promise<Run> {
  const scores = Array.from({ length: units }, (_, index) => unitScore(index));
  const input = { year: 2024, set: SET, units: scores, comparison: compareYears(scores, scores), policy: null };
  let [tables, file] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const plan = planReport(scoreReport(input, DEFAULT_SETTINGS, scoreReportDefinition));
    const planned = performance.now();
    await writeWorkbook(plan);
    tables = Math.min(tables, planned - start);
    file = Math.min(file, performance.now() - planned);
  }
  return { tables, file };
}

void main();
