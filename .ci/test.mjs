// npm test: prepare the machine, the gates, then jest. With arguments (npm test -- tests/core/period) only jest runs.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkFirstLoad } from './first-load.mjs';
import { preparePackages, preparePrograms, root } from './prepare.mjs';
import { runTool } from './run-tool.mjs';

const gates = {
  prettier: ['--check', '--log-level', 'warn', '.'],
  eslint: ['--max-warnings', '0', '.'],
  tsc: ['-b'],
  depcruise: ['--config', '.dependency-cruiser.cjs', 'src'],
  webpack: ['--config', 'webpack.config.js'],
  'first load': checkFirstLoad,
};
// Two lanes for two cores. The first holds the slow one.
const lanes = [
  ['eslint', 'prettier'],
  ['tsc', 'depcruise', 'webpack', 'first load'],
];

const heading = (text) => process.stdout.write(`\n== ${text}\n`);

/** A gate is one of the project's tools with its arguments, or a function of ours. A failed build leaves nothing to look at. */
async function runGate(gate) {
  const given = gates[gate];
  if (typeof given !== 'function') return runTool(gate, given);
  try {
    return given();
  } catch (error) {
    return { ok: false, output: String(error) };
  }
}

/** Starts both lanes and prints each gate, whole, in the order of `gates`. */
async function runGates() {
  const results = {};
  for (const lane of lanes) {
    let before = Promise.resolve();
    for (const gate of lane) before = results[gate] = before.then(() => runGate(gate));
  }
  const count = { passed: 0, failed: 0 };
  for (const gate of Object.keys(gates)) {
    const { ok, output } = await results[gate];
    heading(`${gate}: ${ok ? 'ok' : 'FAILED'}`);
    if (!ok) process.stdout.write(`${output.trimEnd()}\n`);
    count[ok ? 'passed' : 'failed'] += 1;
  }
  return count;
}

async function runJest(patterns) {
  const report = path.join(root, '.cache/jest-report.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  heading('jest');
  const { ok } = await runTool('jest', ['--json', `--outputFile=${report}`, ...patterns], { show: true });
  let json;
  try {
    json = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // A test file that does not even load has no tests of its own to count.
  const failed = json.numFailedTests + json.numRuntimeErrorTestSuites;
  return {
    passed: json.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: json.numPendingTests + json.numTodoTests,
  };
}

async function run(patterns) {
  preparePackages();
  preparePrograms('libreoffice', 'chromium', 'firefox');
  const ran = patterns.length === 0 ? await runGates() : { passed: 0, failed: 0 };
  // The tests of the pane, the page and the guide drive what is built, which the gates have done otherwise.
  if (patterns.some((pattern) => /pane|web|guide/.test(pattern))) {
    const bundles = ['--config-name', 'web', '--config-name', 'one-page'];
    const { ok, output } = await runTool('webpack', ['--config', 'webpack.config.js', ...bundles]);
    if (!ok) throw new Error(output);
  }
  const tests = await runJest(patterns);
  if (tests.passed + tests.failed === 0) process.stdout.write('\nNo test ran.\n');
  // No test at all is a failure too: a pattern or a setting is wrong.
  const failed = ran.failed + tests.failed + (tests.passed + tests.failed === 0 ? 1 : 0);
  return { passed: ran.passed + tests.passed, failed, skipped: tests.skipped };
}

const { passed, failed, skipped } = await run(process.argv.slice(2)).catch((error) => {
  process.stdout.write(`${error.message}\n`);
  return { passed: 0, failed: 1, skipped: 0 };
});
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 ? 1 : 0;
