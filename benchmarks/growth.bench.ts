/* eslint no-console: "off" -- its output is what a benchmark is for */
import { performance } from 'node:perf_hooks';
import { decodeLegacy } from '../src/core/sheet/cells/legacy-encoding';
import { parseCount } from '../src/core/sheet/cells/parse-count';
import { exactKey, foldName, looseKey } from '../src/core/sheet/names/fold-name';
import { matchName, prepareNames } from '../src/core/sheet/names/match-name';
import { parsePeriodText } from '../src/core/sheet/period/parse-period-text';
import { unitInText } from '../src/core/sheet/unit/unit-text';

/** As many characters as a cell can hold, and a tenth of them. */
const SIZES = [3276, 32_760] as const;
const ROUNDS = 5;
/** Ten times the characters may take this many times as long; the square would be a hundred. */
const MOST = 30;
const UNITS = prepareNames([{ code: 'A', name: 'Xã Nam Dong', otherNames: [] }]);
const PIECES = [' ', '-', '1 ', '1.', '1/1', '1o', ' ,', '.. ', 'thang ', 'thong tu a1 ', 'Ñaát ', "a'", '\n'];

function best(text: string): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    foldName(text);
    exactKey(`x${text}x`);
    looseKey(text);
    matchName(text, UNITS);
    parseCount(text);
    parsePeriodText(text);
    unitInText(`Đơn vị:${text}x`);
    decodeLegacy(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

console.log('| a cell full of | 3,276 characters, ms | 32,760, times |\n|---|---:|---:|');
for (const piece of PIECES) {
  const [few = 0, many = 0] = SIZES.map((size) => best(piece.repeat(size / piece.length)));
  // What takes less than a fifth of a millisecond is not told from the clock's own grain.
  const ratio = many / Math.max(few, 0.2);
  if (ratio > MOST) process.exitCode = 1;
  console.log(`| ${JSON.stringify(piece)} | ${few.toFixed(2)} | ${ratio.toFixed(1)} |`);
}
