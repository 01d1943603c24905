/* eslint no-console: "off" -- its output is what a benchmark is for */
import { readFileSync } from 'node:fs';
import type { PlanCell, WritePlan } from '../src/core/report/write-plan';
import { patchWorkbook } from '../src/hosts/file/patch-workbook';
import { readLook } from '../src/hosts/file/read-look';
import { readWorkbook } from '../src/hosts/file/read-workbook';
import { writeWorkbook } from '../src/hosts/file/write-workbook';

const REPORT = 'tests/samples/messy/total-received-off.xlsx';
const ROWS = 100_000;
const COLUMNS = 13;

/** A sheet of numbers with a sum at the end of each row. */
function largePlan(): WritePlan {
  const sheet = 'Lớn';
  const rows = Array.from({ length: ROWS }, (_, row): readonly PlanCell[] => [
    ...Array.from({ length: COLUMNS - 1 }, (__, column) => (row % 7) + column),
    { formula: `SUM(A${row + 1}:L${row + 1})`, value: 12 * (row % 7) + 66 },
  ]);
  return {
    title: '',
    operations: [
      { op: 'add-sheet', sheet },
      { op: 'write-cells', sheet, at: { row: 0, column: 0 }, rows },
    ],
  };
}

async function best(rounds: number, work: () => Promise<{ readonly ok: boolean }>): Promise<string> {
  let time = Infinity;
  for (let index = 0; index < rounds; index++) {
    const start = performance.now();
    if (!(await work()).ok) throw new Error('failed');
    time = Math.min(time, performance.now() - start);
  }
  return time.toFixed(1);
}

async function main(): Promise<void> {
  const files = { report: new Uint8Array(readFileSync(REPORT)), large: await writeWorkbook(largePlan()) };
  console.log('| workbook | KB | read, ms | look, ms | patch one cell, ms |\n|---|---:|---:|---:|---:|');
  for (const [name, bytes] of Object.entries(files)) {
    const rounds = name === 'large' ? 3 : 100;
    const read = await readWorkbook(bytes, name);
    const sheet = read.ok ? (read.value.sheets[0]?.name ?? '') : '';
    const change = [{ sheet, cell: { row: 9, column: 3 }, value: 5 }];
    const times = [
      await best(rounds, () => readWorkbook(bytes, name)),
      await best(rounds, () => readLook(bytes, name)),
      await best(rounds, () => patchWorkbook(bytes, change)),
    ];
    console.log(`| ${name} | ${(bytes.length / 1024).toFixed(1)} | ${times.join(' | ')} |`);
  }
}

void main();
