// npm run properties [-- runs]: the property tests with a new seed in every run, ten unless told. A counterexample becomes
// an example of its test. PROPERTY_SEED=… npm test -- <file> repeats a run.
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preparePackages, root } from './prepare.mjs';
import { runTool } from './run-tool.mjs';

preparePackages();
const runs = Number(process.argv[2] ?? 10);
if (!Number.isSafeInteger(runs) || runs < 1) {
  process.stderr.write('Hãy cho số lượt, từ 1. (npm run properties -- 10)\n');
  process.exit(2);
}
const files = readdirSync(path.join(root, 'tests'), { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => readFileSync(path.join(root, file), 'utf8').includes("/support/properties'"));
let failed = 0;
for (let run = 1; run <= runs; run += 1) {
  const seed = randomInt(-(2 ** 31), 2 ** 31);
  const { ok, output } = await runTool('jest', ['--runTestsByPath', ...files], {
    env: { PROPERTY_SEED: String(seed) },
  });
  process.stdout.write(`${run}/${runs} PROPERTY_SEED=${seed}: ${ok ? 'ok' : 'FAILED'}\n${ok ? '' : output}`);
  failed += ok ? 0 : 1;
}
process.stdout.write(`${files.length} test files, ${runs} seeds, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
