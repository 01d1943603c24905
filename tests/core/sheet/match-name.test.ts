import { matchName, prepareNames, type NamedEntry } from '../../../src/core/sheet/names/match-name';

function entry(code: string, name: string, ...otherNames: string[]): NamedEntry {
  return { code, name, otherNames };
}

const UNITS = prepareNames([
  entry('CJ01', "Thị trấn Ea T'ling", 'TT Ea Tling', "TT. Ea T'ling"),
  entry('CJ02', 'Xã Nam Dong', 'Nam Dong'),
  entry('CJ03', "Xã Đắk D'rông", 'Đăk Drông', 'Đắk Drông'),
  entry('CJ05', 'Xã Trúc Sơn'),
  entry('CJ06', 'Xã Cư Knia', "Cư K'nia"),
  entry('CJ', 'Huyện Cư Jút'),
]);
const FIELDS = prepareNames([
  entry('LV01', 'Chứng thực'),
  entry('LV02', 'Hộ tịch', 'Tư pháp - hộ tịch'),
  entry('LV09', 'Thi đua - khen thưởng', 'Thi đua, khen thưởng'),
  entry('LV10', 'Tiếp công dân, xử lý đơn thư', 'Tiếp công dân'),
]);

/** "exact CJ02", or the candidates. */
function result(text: string, names = UNITS): string | readonly string[] {
  const match = matchName(text, names);
  return match.how === 'unknown' ? match.candidates : `${match.how} ${match.entry.code}`;
}

describe('matchName', () => {
  test.each([
    ['UBND xã Nam Dong', 'exact CJ02'],
    ['UBND XÃ NAM DONG'.normalize('NFD'), 'exact CJ02'],
    ['Nam Dong', 'inexact CJ02'],
    ['xa nam dong', 'inexact CJ02'],
    ['X. Nam Dong', 'inexact CJ02'],
    ['Thị trấn Ea T’ling', 'inexact CJ01'],
    ['Xã Đăk Drông', 'inexact CJ03'],
    ['Truc Son', 'inexact CJ05'],
    ['Uỷ ban nhân dân huyện Cư Jút', 'exact CJ'],
  ])('unit %j: %s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  test.each([
    ['CHỨNG  THỰC', 'exact LV01'],
    ['Tư pháp - hộ tịch', 'inexact LV02'],
    ['Thi đua-khen thưởng', 'inexact LV09'],
    ['Tiếp công dân, xử lí đơn thư', 'inexact LV10'],
  ])('field %j: %s', (text, expected) => {
    expect(result(text, FIELDS)).toBe(expected);
  });

  test('an unknown name has its nearest as candidates, nearest first', () => {
    expect(result('Xã Nam Đông Hà')).toEqual(['Xã Nam Dong']);
    expect(result('Xã Cư Kniaa')[0]).toBe('Xã Cư Knia');
    expect(result('Trung tâm Phục vụ hành chính công xã Nam Dong')).toEqual(['Xã Nam Dong']);
    expect(result('Chứng thục tư pháp', FIELDS)).toEqual(['Chứng thực']);
    // nothing is near: no suggestion is better than a far-fetched one
    expect(result('Xã Quảng Trực')).toEqual([]);
    expect(result('Xã Không Có')).toEqual([]);
    expect(result('CJ02')).toEqual([]);
    expect(result('Wxyz')).toEqual([]);
    expect(result('  ')).toEqual([]);
    expect(result('...')).toEqual([]);
  });

  test('a unit of another kind is never taken', () => {
    expect(result('Phường Nam Dong')).toEqual(['Xã Nam Dong']);
  });

  test('a name without its kind is unknown when two units bear it; the kind tells them apart', () => {
    const two = prepareNames([entry('A', 'Xã Ia Pa'), entry('B', 'Phường Ia Pa')]);
    expect(result('Ia Pa', two)).toEqual(['Xã Ia Pa', 'Phường Ia Pa']);
    expect(result('phuong ia pa', two)).toBe('inexact B');
    expect(result('Xã Ia Pa', two)).toBe('exact A');
  });

  test('diacritics tell apart what is alike without them', () => {
    const two = prepareNames([entry('A', 'Xã Tân An'), entry('B', 'Xã Tấn An')]);
    expect(result('Tấn An', two)).toBe('inexact B');
    expect(result('xã tân an', two)).toBe('exact A');
    expect(result('xa tan an', two)).toEqual(['Xã Tân An', 'Xã Tấn An']);
  });

  test('of two units of one name the preferred one is taken, without one neither', () => {
    const two = prepareNames([entry('OLD', 'Xã Nam Dong'), entry('NEW', 'Xã Nam Dong')]);
    expect(matchName('Xã Nam Dong', two, ({ code }) => code === 'NEW')).toMatchObject({
      how: 'exact',
      entry: { code: 'NEW' },
    });
    expect(matchName('Xã Nam Dong', two)).toEqual({ how: 'unknown', candidates: ['Xã Nam Dong'] });
    expect(matchName('nam dong', two, () => false)).toEqual({ how: 'unknown', candidates: ['Xã Nam Dong'] });
  });
});
