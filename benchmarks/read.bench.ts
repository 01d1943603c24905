/* eslint no-console: "off" -- its output is what a benchmark is for */
import { readFileSync } from 'node:fs';
import { read as readBySheetJs } from '@e965/xlsx';
import { Workbook as ExcelJsWorkbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx as readByHucre } from 'hucre';
import { checkSubmission } from '../src/core/table/check/check-submission';
import type { Settings } from '../src/core/settings/settings';
import { readSettings } from '../src/core/settings/read-settings';
import { readSubmission } from '../src/core/table/read/read-submission';
import { dossierForm } from '../src/forms/dossier.form';
import { settingsCaptions } from '../src/forms/settings.captions';
import { NODE_INFLATER } from '../src/hosts/file/node/node-inflater';
import { readWorkbook } from '../src/hosts/file/read-workbook';
import { variedFiles } from './varied-files';

const FILES = 300;
const ROUNDS = 21;
/** The slow ones change little after a few rounds. */
const SLOW_ROUNDS = 5;

const contenders: Readonly<Record<string, (file: Uint8Array) => unknown>> = {
  'fflate, then every character once': inflateAndScan,
  'PARsheet in Node (zlib)': (file) => readWorkbook(file, 'a.xlsx', { inflater: NODE_INFLATER }),
  'PARsheet in a browser (fflate)': (file) => readWorkbook(file, 'a.xlsx'),
  'PARsheet in Node, read and checked': readAndCheck,
  '@e965/xlsx': (file) => readBySheetJs(file, { type: 'array', cellNF: true, cellStyles: true, dense: true }),
  hucre: (file) => readByHucre(file, { readStyles: true }),
  exceljs: (file) => new ExcelJsWorkbook().xlsx.load(file.slice().buffer),
};

/** The least anyone must do: inflate the parts and look at each character of the XML. */
function inflateAndScan(file: Uint8Array): number {
  let tags = 0;
  for (const part of Object.values(unzipSync(file))) {
    const xml = strFromU8(part);
    for (let at = 0; at < xml.length; at++) if (xml.charCodeAt(at) === 0x3c) tags++;
  }
  return tags;
}

const settings = settingsOf('assets/samples/cu-jut-2024/danh-muc.xlsx');

/** The whole of what `parsheet check` does with a file that is in memory. */
async function readAndCheck(file: Uint8Array): Promise<unknown> {
  const workbook = await readWorkbook(file, 'a.xlsx', { inflater: NODE_INFLATER });
  if (!workbook.ok) throw new Error(workbook.failure.code);
  const known = await settings;
  const { submission, findings } = readSubmission(workbook.value, dossierForm, known, { file: 'a.xlsx' });
  if (!submission) throw new Error('no table');
  return [findings, checkSubmission(submission, dossierForm, known, null)];
}

async function settingsOf(file: string): Promise<Settings> {
  const workbook = await readWorkbook(readFileSync(file), file);
  if (!workbook.ok) throw new Error(workbook.failure.code);
  return readSettings(workbook.value, dossierForm, settingsCaptions).settings;
}

async function round(files: readonly Uint8Array[], read: (file: Uint8Array) => unknown): Promise<number> {
  const start = performance.now();
  for (const file of files) await read(file);
  return (performance.now() - start) / files.length;
}

async function main(): Promise<void> {
  const files = variedFiles(FILES);
  // Rounds in turn, the best of each counts: other work on the machine then disturbs all of them alike.
  const best = new Map<string, number>();
  for (let index = 0; index < ROUNDS; index++) {
    for (const [name, read] of Object.entries(contenders)) {
      if (!/PARsheet|once/.test(name) && index >= SLOW_ROUNDS) continue;
      best.set(name, Math.min(best.get(name) ?? Infinity, await round(files, read)));
    }
  }
  const bare = best.get('fflate, then every character once') ?? NaN;
  console.log(
    `${FILES} files, ${(files.reduce((sum, { length }) => sum + length, 0) / FILES / 1024).toFixed(1)} KB each\n`,
  );
  console.log('| reader | ms a file | times the bare scan |\n|---|---:|---:|');
  for (const [name, time] of best) console.log(`| ${name} | ${time.toFixed(2)} | ${(time / bare).toFixed(2)} |`);
}

void main();
