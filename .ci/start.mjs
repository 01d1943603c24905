// npm start: the main job on the embedded sample, then the page in the browser until Ctrl+C. Where nobody sits before it
// (input is no terminal) it ends after the job. Arguments after --: --cli for the job alone, --serve for the page in any
// case, --no-open to open no browser; others go on to the command (npm start -- --lang en).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded, buildPageIfNeeded, cli } from './build.mjs';
import { preparePackages, root } from './prepare.mjs';
import { showPage } from './start-page.mjs';

const sample = path.join(root, 'assets/samples/cu-jut-2024');
const outFolder = 'bao-cao';
const own = ['--cli', '--serve', '--no-open'];
const asked = new Set(process.argv.slice(2).filter((argument) => own.includes(argument)));
const others = process.argv.slice(2).filter((argument) => !own.includes(argument));
const say = (vi, en) => process.stdout.write(`${vi}\n  (${en})\n`);

/** bao-cao-….xlsx, then …-2.xlsx, …-3.xlsx: what is there already is never overwritten. */
function freeName(stem) {
  for (let n = 1; ; n += 1) {
    const file = path.join(outFolder, `${stem}${n === 1 ? '' : `-${n}`}.xlsx`);
    if (!existsSync(file)) return file;
  }
}

try {
  preparePackages();
  await buildIfNeeded();
  mkdirSync(outFolder, { recursive: true });
  const args = ['consolidate', sample, '--settings', path.join(sample, 'danh-muc.xlsx'), '--period', '2024-H1'];
  const out = freeName('bao-cao-cu-jut-2024-H1');
  const { status } = spawnSync(process.execPath, [cli, ...args, '--out', out, ...others], { stdio: 'inherit' });
  process.exitCode = status ?? 2;
  const isWatched = process.stdin.isTTY && process.stdout.isTTY;
  if (status === 0 && !asked.has('--cli') && (isWatched || asked.has('--serve'))) {
    await buildPageIfNeeded();
    await showPage({ open: !asked.has('--no-open') });
  } else if (status === 0 && !asked.has('--cli')) {
    say('Trang trong trình duyệt: npm start -- --serve', 'the page in the browser');
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
