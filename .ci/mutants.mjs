// npm run mutants [-- count [seed [place]]]: puts one fault at a time into rules, row roles and rounding, and says which of them no test notices.
// Works in a copy of the project, so that the working tree never changes. Same seed, same faults (40 with seed 1 unless told); `place` is a part of the files' path.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preparePackages, root } from './prepare.mjs';

preparePackages();
const ts = createRequire(import.meta.url)('typescript');

// Where faults are put, and the tests that stand nearest.
const GROUNDS = [
  ['src/core/table/rules', ['tests/core/table/check', 'tests/core/table/rules', 'tests/core/table/join']],
  ['src/core/table/check', ['tests/core/table/check']],
  ['src/core/table/read/rows', ['tests/core/table/read', 'tests/core/table/found-kinds', 'tests/cli/found-rows']],
  ['src/core/model/decimal.ts', ['tests/core/model', 'tests/core/score/compute']],
  ['src/core/model/ratio.ts', ['tests/core/model', 'tests/core/table/indicators']],
];
const OTHER = {
  '<': ['<='],
  '<=': ['<'],
  '>': ['>='],
  '>=': ['>'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '===': ['!=='],
  '!==': ['==='],
};

/** Every fault that can be put into a file: where, what stands there, what takes its place. */
function faultsOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const faults = [];
  const put = (node, replacement) =>
    faults.push({ file, start: node.getStart(source), end: node.getEnd(), was: node.getText(source), is: replacement });
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const texts = [node.left, node.right].some(
        (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
      );
      const operator = node.operatorToken;
      if (!texts) for (const other of OTHER[operator.getText(source)] ?? []) put(operator, other);
      else if (/^[!=]==$/.test(operator.getText(source))) put(operator, OTHER[operator.getText(source)][0]);
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true');
    else if (ts.isNumericLiteral(node)) put(node, String(Number(node.text) + 1));
    else if (ts.isBigIntLiteral(node)) put(node, `${BigInt(node.text.slice(0, -1)) + 1n}n`);
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      put(node, `(${node.operand.getText(source)})`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults.map((fault) => ({ ...fault, line: source.getLineAndCharacterOfPosition(fault.start).line + 1 }));
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function filesUnder(place) {
  if (statSync(path.join(root, place)).isFile()) return [place];
  return readdirSync(path.join(root, place))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${place}/${name}`);
}

const [count, seed] = [process.argv[2] ?? 40, process.argv[3] ?? 1].map(Number);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write('Hãy cho số lỗi cần gài, từ 1, và số khởi đầu. (npm run mutants -- 40 1)\n');
  process.exit(2);
}
const place = process.argv[4] ?? '';
const random = chance(seed);
const all = GROUNDS.flatMap(([ground, tests]) =>
  filesUnder(ground)
    .filter((file) => file.includes(place))
    .flatMap((file) => faultsOf(file).map((fault) => ({ ...fault, tests }))),
);
const sample = all
  .map((fault) => ({ fault, order: random() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, count)
  .map(({ fault }) => fault);

const copy = mkdtempSync(path.join(tmpdir(), 'parsheet-mutants-'));
const LEFT_OUT = ['.git', '.cache', 'node_modules', 'dist', 'coverage', 'bao-cao'];
for (const name of readdirSync(root)) {
  if (!LEFT_OUT.includes(name)) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
}
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** Whether the tests pass, the slow property tests last. What hangs is ended, and counts as noticed. */
function pass(tests) {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const run = (more) => {
    const args = [jest, '--bail', '--runInBand', '--silent', '--rootDir', copy, '--passWithNoTests', ...more];
    return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: 600_000 }).status === 0;
  };
  if (!run(['--testPathPatterns', ...tests, '--testPathIgnorePatterns', 'properties'])) return false;
  return run(['--testPathPatterns', ...tests.map((place) => `${place}.*properties`)]);
}

for (const tests of new Set(sample.map((fault) => fault.tests))) {
  if (pass(tests)) continue;
  process.stderr.write(`${tests.join(', ')}: fail without any fault\n`);
  process.exit(2);
}
let killed = 0;
for (const [index, { file, line, start, end, was, is, tests }] of sample.entries()) {
  const text = readFileSync(path.join(root, file), 'utf8');
  writeFileSync(path.join(copy, file), `${text.slice(0, start)}${is}${text.slice(end)}`);
  const noticed = !pass(tests);
  writeFileSync(path.join(copy, file), text);
  killed += noticed ? 1 : 0;
  process.stdout.write(
    `${index + 1}/${sample.length} ${noticed ? 'killed  ' : 'SURVIVED'} ${file}:${line}  ${was} -> ${is}\n`,
  );
}
const share = Math.round((1000 * killed) / sample.length) / 10;
process.stdout.write(
  `${all.length} faults can be put; of ${sample.length} (seed ${seed}) ${killed} killed: ${share} %\n`,
);
