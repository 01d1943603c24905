// Reads { file: source } from stdin, writes them under the folder given, cruises it with the project's rules and
// prints the broken rules as { file: ruleNames[] }. A process of its own because dependency-cruiser is ES modules only.
import { cruise } from 'dependency-cruiser';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const [folder] = process.argv.slice(2);
const probes = JSON.parse(await text(process.stdin));
for (const [file, source] of Object.entries(probes)) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), source);
}
const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const { output } = await cruise(['src'], {
  ...options,
  // The temporary folder has no tsconfig; the probes use no path that needs one.
  tsConfig: undefined,
  baseDir: folder,
  validate: true,
  ruleSet: { forbidden },
});
const found = Object.fromEntries(Object.keys(probes).map((file) => [file, []]));
for (const { from, rule } of output.summary.violations) found[from]?.push(rule.name);
process.stdout.write(JSON.stringify(found));
