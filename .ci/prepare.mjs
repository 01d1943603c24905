// Installs what a fresh machine lacks. Node's own modules only: it runs before npm packages exist.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(import.meta.url), '../..');

/** Programs that some tests need. `commands` are looked for in PATH ("a|b": one of them), `debian` brings them. */
const programs = {
  libreoffice: {
    commands: ['soffice', 'pdftoppm', 'pdfinfo'],
    debian: ['libreoffice-calc', 'poppler-utils', 'fonts-liberation'],
    mac: 'brew install --cask libreoffice && brew install poppler',
  },
  chromium: {
    commands: ['chromium'],
    debian: ['chromium'],
    mac: 'brew install --cask chromium',
  },
  firefox: {
    // Either will do: Debian's is the first, Ubuntu's and most others' the second.
    commands: ['firefox-esr|firefox'],
    debian: ['firefox-esr'],
    mac: 'brew install --cask firefox',
  },
};

const say = (vi, en) => process.stderr.write(`${vi}\n  (${en})\n`);

/** npm leaves its own record of what it installed; compare it with the lock file instead of keeping another stamp. */
function packagesAreInstalled() {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    return installed[place] === undefined ? optional === true : installed[place].version === version;
  });
}

/** Runs npm with the npm that started this script, or the one in PATH. */
function npm(args) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  return own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Installs the npm packages when they are absent or differ from package-lock.json. Throws when that fails. */
export function preparePackages() {
  if (packagesAreInstalled()) return;
  say('Đang cài các gói npm, lần đầu mất khoảng một phút…', 'installing npm packages, about a minute the first time');
  const { status } = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    throw new Error('Không cài được các gói npm; hãy kiểm tra mạng rồi chạy lại. (npm ci failed)');
  }
}

function isInPath(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => endings.some((ending) => existsSync(path.join(folder, command + ending))));
}

function aptInstall(packages) {
  const run = (args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
    });
  run(['update']);
  const { status, stdout, stderr } = run(['install', '-y', '--no-install-recommends', ...packages]);
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
}

function commandToType({ debian, mac }) {
  if (process.platform === 'darwin') return mac;
  return `sudo apt-get install -y --no-install-recommends ${debian.join(' ')}`;
}

/** Installs the named programs where it may (root on Debian or Ubuntu); elsewhere says what to type. Never throws. */
export function preparePrograms(...names) {
  for (const program of names.map((name) => programs[name])) {
    const missing = () => program.commands.filter((command) => !command.split('|').some(isInPath));
    if (missing().length === 0) continue;
    if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
      say(`Đang cài ${program.debian.join(', ')}…`, 'installing system packages for the tests');
      aptInstall(program.debian);
    }
    if (missing().length === 0) continue;
    const list = missing().join(', ');
    say(`Thiếu ${list}: các bài kiểm thử cần đến sẽ bị bỏ qua.`, `missing ${list}: the tests that need it are skipped`);
    process.stderr.write(`  ${commandToType(program)}\n`);
  }
}
