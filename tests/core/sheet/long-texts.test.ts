import { exactKey, foldName, looseKey } from '../../../src/core/sheet/names/fold-name';
import { decodeLegacy } from '../../../src/core/sheet/cells/legacy-encoding';
import { matchName, prepareNames } from '../../../src/core/sheet/names/match-name';
import { parseCount } from '../../../src/core/sheet/cells/parse-count';
import { parsePeriodText } from '../../../src/core/sheet/period/parse-period-text';
import { unitInText } from '../../../src/core/sheet/unit/unit-text';

/** As many characters as a cell can hold. */
const FULL = 32_767;
const UNITS = prepareNames([{ code: 'A', name: 'Xã Nam Dong', otherNames: [] }]);

// Each would take minutes if the work grew with the square of the length; `npm run bench -- growth` measures how it grows.
describe.each([
  ' ',
  '-',
  '1 ',
  '1.',
  '1/1',
  '1o',
  ' ,',
  '.. ',
  'thang ',
  'thong tu a1 ',
  'ubnd xã a ',
  'Ñaát ',
  "a'",
  '\n',
])('a cell full of %j', (piece) => {
  const text = piece.repeat(FULL / piece.length);

  test('is read to its end', () => {
    foldName(text);
    exactKey(text);
    exactKey(`x${text}x`);
    looseKey(text);
    matchName(text, UNITS);
    parseCount(text);
    parsePeriodText(text);
    unitInText(text);
    unitInText(`Đơn vị:${text}x`);
    decodeLegacy(text);
    expect(foldName(text).length).toBeLessThanOrEqual(2 * FULL);
  });
});
