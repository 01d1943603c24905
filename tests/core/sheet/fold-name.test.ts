import { tidyText } from '../../../src/core/model/tidy-text';
import { unitKey } from '../../../src/core/model/unit-key';
import { exactKey, foldName, looseKey, nameKeys, withoutCommittee } from '../../../src/core/sheet/names/fold-name';
import { fc } from '../../support/properties';

const VIETNAMESE = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
const vietnamese = fc.string({ unit: fc.constantFrom(...Array.from(VIETNAMESE + VIETNAMESE.toUpperCase() + " '-")) });

describe('foldName', () => {
  test.each([
    ['Lĩnh vực,công việc  giải quyết', 'linh vuc, cong viec giai quyet'],
    ['ĐẮK D’RÔNG', "dak d'rong"],
    ['Tổng\u00a0số\n(3)', 'tong so (3)'],
    ['Trả lại / rút', 'tra lai/rut'],
    ['Thi đua – khen thưởng', 'thi dua - khen thuong'],
    ['Ti\u200bếp nhận\ufeff', 'tiep nhan'],
    ['  \u3000 ', ''],
    // eth, the African D, Cyrillic С, о, х, В and a dotless i
    ['Ðơn vị báo cáo', 'don vi bao cao'],
    ['ðất Ɖai', 'dat dai'],
    ['\u0421hứng th\u0443c', 'chung thyc'],
    ['\u0425ã \u0412\u043enh', 'xa bonh'],
    ['H\u0131\u0300nh', 'hinh'],
  ])('%j is %j', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), vietnamese), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  test('every letter of the alphabet folds to plain ones', () => {
    expect(foldName(VIETNAMESE + VIETNAMESE.toUpperCase())).toMatch(/^[a-z]+$/);
  });
});

describe('exactKey', () => {
  test.each([
    ['UBND xã Nam Dong', 'Xã  Nam Dong'],
    ['Ủy ban nhân dân xã Nam Dong.', 'XÃ NAM DONG'],
    ['Uỷ ban nhân dân xã Nam Dong', 'xã Nam\u00a0Dong'],
    ['HĐND - UBND xã Nam Dong', 'xã Nam Dong'],
    ['UBND: Xã Nam Dong', 'xã Nam Dong'],
    ['Hộ tịch'.normalize('NFD'), 'Hộ tịch'],
    // circumflex and tone in the other order
    ['Bie\u0301\u0302n', 'Biến'],
    ['“Đất đai”:', 'Đất\u200b đai'],
    ['Ðất ðai', 'Đất đai'],
    ['\u0425\u00c3 \u041dÒA \u0412ÌNH', 'Xã Hòa Bình'],
  ])('%j is the same as %j', (one, other) => {
    expect(exactKey(one)).toBe(exactKey(other));
  });

  test.each([
    ['Xã Tân An', 'Xã Tấn An'],
    ['Xã Nam Dong', 'Nam Dong'],
    ['Xã Ia Pa', 'Phường Ia Pa'],
    ['Hòa Bình', 'Hoà Bình'],
    ["Ea T'ling", 'Ea Tling'],
  ])('%j is not the same as %j', (one, other) => {
    expect(exactKey(one)).not.toBe(exactKey(other));
  });

  test('composed and decomposed text have the same keys', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(exactKey(text.normalize('NFD'))).toBe(exactKey(text.normalize('NFC')));
        expect(nameKeys(text.normalize('NFD'))).toEqual(nameKeys(text.normalize('NFC')));
      }),
    );
  });
});

test('a unit that the settings do not know is one, whatever letters its name is typed with', () => {
  const keys = ['Xã Đắk Wil', 'XÃ ÐẮK WIL', 'xã  đắk\u00a0w\u0456l', 'Xã Đắk Wil'.normalize('NFD')];
  expect(new Set(keys.map((name) => unitKey({ code: null, name }))).size).toBe(1);
  expect(unitKey({ code: null, name: 'Xã Tân An' })).not.toBe(unitKey({ code: null, name: 'Xã Tấn An' }));
  expect(unitKey({ code: 'CJ02', name: 'Xã Nam Dong' })).toBe('CJ02');
});

test('a tidied text is tidy, and keeps its case and diacritics', () => {
  expect(tidyText('  Ð\u1ea5t\u00a0\u00f0ai\n')).toBe('Đất đai');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), vietnamese), (text) => {
      expect(tidyText(tidyText(text))).toBe(tidyText(text));
    }),
  );
});

describe('looseKey', () => {
  test.each([
    ["Thị trấn Ea T'ling", 'TT. Ea Tling'],
    ['TT Ea T’ling', 'ea t` ling'],
    ['Xã Cư Knia', "X. Cư K'nia"],
    ['UBND P. Tân An', 'phuong tan an'],
    ['Thi đua - khen thưởng', 'Thi đua, khen thưởng'],
    ['Lý luận', 'Lí luận'],
    ['Quý Lộc', 'Quí Lộc'],
    ['Hòa Bình', 'Hoà Bình'],
    ['Đắk Wil', 'Dak Wil'],
    ['Đặc khu Phú Quốc', 'Phú Quốc'],
  ])('%j may be %j', (one, other) => {
    expect(looseKey(one)).toBe(looseKey(other));
    expect(looseKey(one)).not.toBe('');
  });

  test('the careful key keeps diacritics apart', () => {
    expect(nameKeys('Xã Tân An').careful).not.toBe(nameKeys('Xã Tấn An').careful);
    expect(nameKeys('Xã Hòa Lý').careful).toBe(nameKeys('Hoà Lí').careful);
    expect(nameKeys('Thị trấn Ea T’ling').kind).toBe('thi-tran');
    expect(nameKeys('Xây dựng').kind).toBeNull();
  });
});

test('the committee is dropped, the name stays as written', () => {
  expect(withoutCommittee("UBND xã Đắk D'rông")).toBe("xã Đắk D'rông");
  expect(withoutCommittee('Ủy ban nhân dân'.normalize('NFD') + ' Xã Nam Dong')).toBe('Xã Nam Dong');
  expect(withoutCommittee('UBNDTT')).toBe('UBNDTT');
});
