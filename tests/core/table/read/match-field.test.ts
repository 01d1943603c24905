import { matchField, prepareFields } from '../../../../src/core/settings/match-field';

const FIELDS = prepareFields([
  { code: 'LV01', name: 'Chứng thực', otherNames: [] },
  { code: 'LV02', name: 'Hộ tịch', otherNames: ['Tư pháp - hộ tịch'] },
  { code: 'LV03', name: 'Đất đai', otherNames: [] },
  { code: 'LV04', name: 'Bảo trợ xã hội', otherNames: [] },
  { code: 'LV09', name: 'Thi đua - khen thưởng', otherNames: [] },
  { code: 'LV11', name: 'Tài nguyên và môi trường', otherNames: [] },
  { code: 'LV12', name: 'Lĩnh vực Xây dựng', otherNames: [] },
  { code: 'LV13', name: '4. Người có công', otherNames: [] },
  { code: 'LV14', name: 'Nuôi con nuôi', otherNames: [] },
]);

/** "exact LV02", or the candidates. */
function result(text: string, fields = FIELDS): string | readonly string[] {
  const match = matchField(text, fields);
  return match.how === 'unknown' ? match.candidates : `${match.how} ${match.entry.code}`;
}

describe('a field is the one that is named', () => {
  test.each([
    ['1. Chứng thực', 'LV01'],
    ['1 Chứng thực', 'LV01'],
    ['(1) Chứng thực', 'LV01'],
    ['1) Chứng thực', 'LV01'],
    ['2.1. Hộ tịch', 'LV02'],
    ['II - Đất đai', 'LV03'],
    ['II. Đất đai', 'LV03'],
    ['III/ ĐẤT ĐAI', 'LV03'],
    ['c) Đất đai', 'LV03'],
    ['đ. Đất đai', 'LV03'],
    ['- Đất đai', 'LV03'],
    ['Lĩnh vực: Hộ tịch', 'LV02'],
    ['Lĩnh vực Hộ tịch', 'LV02'],
    ['LĨNH VỰC HỘ TỊCH'.normalize('NFD'), 'LV02'],
    ['* Lĩnh vực - Hộ tịch', 'LV02'],
    ['Lĩnh vực 2: Hộ tịch', 'LV02'],
    ['2. Lĩnh vực Hộ tịch', 'LV02'],
    ['TTHC lĩnh vực Hộ tịch', 'LV02'],
    ['Thủ tục hành chính thuộc lĩnh vực Hộ tịch', 'LV02'],
    ['LV: Hộ tịch', 'LV02'],
    ['Hộ tịch (1)', 'LV02'],
    ['Hộ tịch¹', 'LV02'],
    ['Hộ tịch (*)', 'LV02'],
    ['Lĩnh vực: \u00d0ất đai', 'LV03'],
  ])('%j is exactly %s', (text, code) => {
    // the settings' own name of the field, behind what stands before it
    expect(result(text)).toBe(`exact ${code}`);
  });

  test.each([
    ['Lĩnh vực Tư pháp - Hộ tịch', 'LV02'],
    ['1. dat dai', 'LV03'],
    ['Xây dựng', 'LV12'],
    ['Người có công', 'LV13'],
    ['IV. Người có công', 'LV13'],
    ['Bảo trợ XH', 'LV04'],
    ['4. Bảo trợ XH', 'LV04'],
    ['Lĩnh vực BTXH', 'LV04'],
    ['BẢO TRỢ XH', 'LV04'],
    ['Thi đua - KT', 'LV09'],
    ['TĐ-KT', 'LV09'],
    ['TNMT', 'LV11'],
    ['NCC', 'LV13'],
    ['Nuôi CN', 'LV14'],
    ['TN&MT', 'LV11'],
    ['TN và MT', 'LV11'],
    ['Tài nguyên môi trường', 'LV11'],
  ])('%j is %s under another name', (text, code) => {
    expect(result(text)).toBe(`inexact ${code}`);
  });

  test.each([
    // no initials of it, too few of them, not in capitals, half of a name, another word behind
    'Bảo trợ XP',
    'HT',
    'bảo trợ xh',
    'Bảo trợ X',
    'Bảo trợ X H',
    'BT',
    'Bảo trợ XH khác',
    'Lĩnh vực',
    'Lĩnh vực:',
    'Lĩnh vực khác',
    '1.',
    'XI măng',
    'TTHC',
  ])('%j is none', (text) => {
    expect(result(text)).toBeInstanceOf(Array);
  });

  test('initials of two fields are of neither', () => {
    const two = prepareFields([
      { code: 'A', name: 'Thi đua - khen thưởng', otherNames: [] },
      { code: 'B', name: 'Thành đoàn - khuyến tài', otherNames: [] },
    ]);
    expect(result('TĐKT', two)).toEqual(['Thi đua - khen thưởng', 'Thành đoàn - khuyến tài']);
  });

  test('a number that is a name’s own tells fields apart', () => {
    const two = prepareFields([
      { code: 'A', name: '1. Đất đai', otherNames: [] },
      { code: 'B', name: '2. Đất đai', otherNames: [] },
    ]);
    expect(result('2. Đất đai', two)).toBe('exact B');
    expect(result('Đất đai', two)).toEqual(['1. Đất đai', '2. Đất đai']);
  });

  test('far-fetched names are not suggested', () => {
    expect(result('Thủy sản')).toEqual([]);
    expect(result('Lĩnh vực Hộ tich tư')).toEqual(['Hộ tịch']);
  });

  test('names that mean the same are of the field that bears one of them, unless another field bears it', () => {
    const field = (code: string, name: string) => ({ code, name, otherNames: [] });
    const synonyms = [['Đăng ký hộ kinh doanh', 'Đăng ký kinh doanh hộ cá thể', 'Hộ kinh doanh']];
    const one = prepareFields([field('A', 'Đăng ký hộ kinh doanh'), field('B', 'Đất đai')], synonyms);
    expect(result('Đăng ký kinh doanh hộ cá thể', one)).toBe('inexact A');
    expect(result('ĐKKD hộ cá thể', one)).toBe('inexact A');
    const two = prepareFields([field('A', '6. Đăng ký hộ kinh doanh'), field('B', 'Hộ kinh doanh')], synonyms);
    expect(result('Hộ kinh doanh', two)).toBe('exact B');
    expect(result('ĐKKD hộ cá thể', prepareFields([field('A', 'Đăng ký hộ kinh doanh')]))).toEqual([]);
  });
});
