import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { ROOT } from '../web/open-page';
import type { Keep } from './look';
import { faultyReport, messyMonth, SAMPLE, SCORES } from './sample-files';

const CLI = path.join(ROOT, 'dist/cli.js');
/** LibreOffice writes numbers as in Việt Nam: 1.342, not 1,342. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>`;
const SETTINGS = [
  ['Cơ quan chủ quản', 'UBND TỈNH ĐẮK NÔNG'],
  ['Cơ quan báo cáo', 'UBND HUYỆN CƯ JÚT'],
  ['Địa danh', 'Cư Jút'],
  ['Chức danh người ký', 'CHỦ TỊCH'],
  ['Chỉ tiêu đúng hạn (%)', 98],
  ['Hạn gửi (số ngày sau ngày chốt)', 5],
] as const;

/** What is printed: the report of a month, who has sent, and a return slip, made by the command and set by LibreOffice. */
export async function drawPrints(keep: Keep): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'parsheet-pictures-'));
  try {
    const month = path.join(work, 'bao-cao/2024-06');
    mkdirSync(month, { recursive: true });
    for (const [name, bytes] of messyMonth()) writeFileSync(path.join(month, name), bytes);
    const faulty = path.join(work, 'cu-knia-2024-03.xlsx');
    writeFileSync(faulty, faultyReport());
    await addSettings(path.join(month, 'danh-muc.xlsx'));
    for (const name of readdirSync(month)) {
      // Saved on 17 June, in time; one on 24 June, five days late.
      const day = new Date(`2024-06-${name.includes('cu-knia_2024-06') ? '24' : '17'}T03:00:00Z`);
      utimesSync(path.join(month, name), day, day);
    }
    const settings = ['--settings', path.join(month, 'danh-muc.xlsx')];
    const [june, halfYear] = [path.join(work, 'thang-6.xlsx'), path.join(work, '6-thang.xlsx')];
    parsheet(['consolidate', month, ...settings, '--period', '2024-06', '--out', june]);
    parsheet(['consolidate', SAMPLE, ...settings, '--period', '2024-H1', '--out', halfYear]);
    const scores = path.join(work, 'ket-qua-2024.xlsx');
    parsheet(['score', SCORES, ...settings, '--out', scores]);
    const slips = path.join(work, 'phieu');
    parsheet(['slip', faulty, ...settings, '--out', slips]);
    keep('bao-cao-tong-hop', printed(halfYear, work)(1));
    keep('bao-cao-theo-don-vi', printed(june, work)(3));
    keep('bao-cao-cham-diem', printed(scores, work)(1));
    keep('phieu-tra-lai', printed(path.join(slips, 'phieu_cu-knia-2024-03.xlsx'), work)(1));
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function addSettings(file: string): Promise<void> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  book.addWorksheet('Thiết lập').addRows([['Mục', 'Giá trị'], ...SETTINGS.map((row) => [...row])]);
  await book.xlsx.writeFile(file);
}

function parsheet(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  if (status === 2) throw new Error(stdout + stderr);
}

/** The pages of a workbook as LibreOffice prints it. */
function printed(file: string, work: string): (page: number) => Uint8Array {
  const profile = path.join(work, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user/registrymodifications.xcu'), VIETNAMESE);
  run('soffice', [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    file,
  ]);
  const pdf = path.join(work, `${path.basename(file, '.xlsx')}.pdf`);
  return (page) => {
    const only = ['-f', String(page), '-l', String(page), '-singlefile'];
    // 84 dots per inch, without the empty foot of the page.
    run('pdftoppm', [...only, '-r', '84', '-y', '30', '-H', '610', '-png', pdf, pdf]);
    return new Uint8Array(readFileSync(`${pdf}.png`));
  };
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}
