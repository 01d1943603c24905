import { decodeLegacy } from '../../../src/core/sheet/cells/legacy-encoding';

/** Vowels by tone: none, huyền, sắc, hỏi, ngã, nặng. */
const UNICODE = 'aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ đ';
const TCVN3 = 'aµ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË eÌÐÎÏÑ ªÒÕÓÔÖ i×ÝØÜÞ oßãáâä «åèæçé ¬êíëìî uïóñòô \u00adõøö÷ù yúýûüþ ®';
const VNI =
  'aaøaùaûaõaï aêaèaéaúaüaë aâaàaáaåaãaä eeøeùeûeõeï eâeàeáeåeãeä iìíæóò ooøoùoûoõoï oâoàoáoåoãoä ' +
  'ôôøôùôûôõôï uuøuùuûuõuï ööøöùöûöõöï yyøyùyûyõî ñ';

describe('every letter', () => {
  test('of TCVN3, by its font', () => {
    expect(decodeLegacy(TCVN3, '.VnTime')).toEqual({ text: UNICODE, encoding: 'TCVN3' });
  });

  test('of VNI, by its font, in both cases', () => {
    expect(decodeLegacy(VNI, 'VNI-Times')).toEqual({ text: UNICODE, encoding: 'VNI' });
    expect(decodeLegacy(VNI.toUpperCase(), 'VNI-Helve')?.text).toBe(UNICODE.toUpperCase());
  });

  test('capitals of TCVN3 without a tone have codes of their own, the others come from an H font', () => {
    expect(decodeLegacy('¡ ¢ £ ¤ ¥ ¦ §', '.VnArial')?.text).toBe('Ă Â Ê Ô Ơ Ư Đ');
    expect(decodeLegacy('Ho¹t ®éng x©y dùng', '.VnTimeH')?.text).toBe('HOẠT ĐỘNG XÂY DỰNG');
  });
});

describe('legacy text', () => {
  test.each([
    ['Chøng thùc', 'Chứng thực'],
    ['Hé tÞch', 'Hộ tịch'],
    ['§Êt ®ai', 'Đất đai'],
    ['B¶o trî x· héi', 'Bảo trợ xã hội'],
    ['Ng\u00adêi cã c«ng', 'Người có công'],
    ['Céng hßa X· héi', 'Cộng hòa Xã hội'],
    ["UBND x· §¾k D'r«ng", "UBND xã Đắk D'rông"],
    ['Tæng sè', 'Tổng số'],
    ['V¨n th\u00ad – l\u00adu tr÷', 'Văn thư – lưu trữ'],
    ['Gi¶i quyÕt khiÕu n¹i, tè c¸o', 'Giải quyết khiếu nại, tố cáo'],
    ['Kú b¸o c¸o: Th¸ng 6 n¨m 2024', 'Kỳ báo cáo: Tháng 6 năm 2024'],
  ])('TCVN3 %j is %j, with its font or without', (text, expected) => {
    expect(decodeLegacy(text, '.VnTime')).toEqual({ text: expected, encoding: 'TCVN3' });
    expect(decodeLegacy(text, 'Times New Roman')).toEqual({ text: expected, encoding: 'TCVN3' });
    expect(decodeLegacy(text)).toEqual({ text: expected, encoding: 'TCVN3' });
  });

  test.each([
    ['Chöùng thöïc', 'Chứng thực'],
    ['Hoä tòch', 'Hộ tịch'],
    ['Ñaát ñai', 'Đất đai'],
    ['Baûo trôï xaõ hoäi', 'Bảo trợ xã hội'],
    ['Ngöôøi coù coâng', 'Người có công'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Uûy ban nhaân daân xaõ', 'Ủy ban nhân dân xã'],
    ['ÑOÄC LAÄP - TÖÏ DO', 'ĐỘC LẬP - TỰ DO'],
  ])('VNI %j is %j, with its font or without', (text, expected) => {
    expect(decodeLegacy(text, 'VNI-Times')).toEqual({ text: expected, encoding: 'VNI' });
    expect(decodeLegacy(text)).toEqual({ text: expected, encoding: 'VNI' });
  });
});

describe('text that stays as it is', () => {
  test.each([
    '',
    'TTHC',
    'Nam Dong',
    'Chứng thực',
    'Hàng hóa có giá',
    'Lê Bá Thú',
    'Thú y',
    'Công an',
    'Hé',
    'Bảo trợ xã hội'.normalize('NFD'),
    'Hàng hóa'.normalize('NFD'),
    'Le café crème est servi à la terrasse',
    'Un thé, déjà prêt, où que vous soyez',
    'Élève, père, mère et bébé né en été',
    'Noël, naïf, maïs, haï, Caïn',
    'Größe über Köln, Müller',
    'São Paulo, mañana, niño',
    '© 2024 PARsheet®',
    '§ 5',
    '« Bonjour »',
    '25 °C, 5 µm, ½, ±1',
    'co\u00adoperate',
    'Đắk Lắk',
  ])('%j', (text) => {
    expect(decodeLegacy(text)).toBeNull();
  });

  test.each([
    ['Chứng thực', '.VnTime'],
    ['Ho tich', '.VnTimeH'],
    ['Hàng hóa', '.VnTime'],
    ['Lý do', '.VnTime'],
    ['Đất đai', 'VNI-Times'],
    ['Hộ tịch'.normalize('NFD'), '.VnArial'],
    ['TTHC', 'VNI-Times'],
    ['', '.VnTime'],
  ])('%j in %s', (text, font) => {
    expect(decodeLegacy(text, font)).toBeNull();
  });
});
