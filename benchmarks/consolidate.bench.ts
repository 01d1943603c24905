/* eslint no-console: "off" -- its output is what a benchmark is for */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../src/hosts/file/write-workbook';
import { variedFiles } from './varied-files';

/** All communes of the country report for one month: 3,321 units. */
const UNITS = 3321;
const TENTH = 332;
const PROGRAM = path.join('dist', 'cli.js');
/** Loaded into the program measured: says at its end how much memory it had at most, all its threads together. */
const MEASURE = `require('node:worker_threads').isMainThread && process.on('exit', () =>
  require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parsheet-bench-'));
  try {
    const small = await fill(path.join(folder, 'small'), TENTH);
    const large = await fill(path.join(folder, 'large'), UNITS);
    const runs = [1, 2].map(() => ({ small: consolidate(small), large: consolidate(large) }));
    const least = (pick: (run: (typeof runs)[number]) => Run): Run =>
      runs.map(pick).reduce((best, run) => (run.seconds < best.seconds ? run : best));
    const [few, all] = [least((run) => run.small), least((run) => run.large)];
    console.log('| files | seconds | peak memory, MB | times the time of a tenth |\n|---:|---:|---:|---:|');
    console.log(`| ${TENTH} | ${few.seconds.toFixed(2)} | ${few.megabytes.toFixed(0)} | 1.00 |`);
    console.log(
      `| ${UNITS} | ${all.seconds.toFixed(2)} | ${all.megabytes.toFixed(0)} | ${(all.seconds / few.seconds).toFixed(2)} |`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder of one month's files, each of a unit of its own, with the settings that list the units. */
async function fill(folder: string, count: number): Promise<string> {
  const month = path.join(folder, '2024-06');
  mkdirSync(month, { recursive: true });
  variedFiles(count, '2024-06').forEach((file, index) => {
    writeFileSync(path.join(month, `bao-cao-${String(index)}.xlsx`), withUnit(file, unitName(index)));
  });
  const rows = Array.from({ length: count }, (_, index) => [`U${String(index)}`, unitName(index), 'T']);
  const caption = ['Mã đơn vị', 'Tên đơn vị', 'Đơn vị tổng hợp'];
  const sheet = 'Đơn vị';
  const settings = await writeWorkbook({
    title: 'Danh mục',
    operations: [
      { op: 'add-sheet', sheet },
      { op: 'write-cells', sheet, at: { row: 0, column: 0 }, rows: [caption, ...rows, ['T', 'Tỉnh Mẫu']] },
    ],
  });
  writeFileSync(path.join(folder, 'danh-muc.xlsx'), settings);
  return folder;
}

function unitName(index: number): string {
  return `Xã Mẫu ${String(index + 1).padStart(4, '0')}`;
}

function withUnit(file: Uint8Array, name: string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([part, bytes]) => {
    if (!/worksheets\/sheet|sharedStrings/.test(part)) return [part, bytes] as const;
    const xml = strFromU8(bytes).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    return [part, strToU8(xml.replace(/(Đơn vị báo cáo: )[^<]*/, `$1UBND ${name}`))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function consolidate(folder: string): Run {
  const hook = path.join(folder, 'measure.cjs');
  const peak = path.join(folder, 'peak.txt');
  writeFileSync(hook, MEASURE);
  const start = performance.now();
  const out = path.join(folder, 'bao-cao.xlsx');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', hook, PROGRAM, 'consolidate', folder, '--period', '2024-06', '--out', out, '--force'],
    { env: { ...process.env, PEAK_FILE: peak }, encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`exit status ${String(status)}: ${stderr.slice(-500)}`);
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

void main();
