import { unitInText } from '../../../src/core/sheet/unit/unit-text';

describe('unitInText', () => {
  test.each([
    ['- Đơn vị báo cáo: UBND xã Nam Dong', 'UBND xã Nam Dong'],
    ["ĐƠN VỊ BÁO CÁO : UBND xã Đắk D'rông", "UBND xã Đắk D'rông"],
    ['Đơn vị: Xã Nam Dong', 'Xã Nam Dong'],
    ['Tên đơn vị:Xã Nam Dong', 'Xã Nam Dong'],
    ['+ Cơ quan báo cáo: UBND thị trấn Ea T’ling', 'UBND thị trấn Ea T’ling'],
    ['Đơn vị gửi báo cáo: Xã Trúc Sơn.', 'Xã Trúc Sơn.'],
    ['Đơn vị báo cáo UBND xã Nam Dong', 'UBND xã Nam Dong'],
    ['- Đơn vị báo cáo: UBND xã Nam Dong'.normalize('NFD'), 'UBND xã Nam Dong'],
    ['Đơn vị báo cáo: UBND xã Nam Dong, huyện Cư Jút', 'UBND xã Nam Dong'],
    ['Đơn vị báo cáo: UBND xã Nam Dong - huyện Cư Jút', 'UBND xã Nam Dong'],
    ['Đơn vị báo cáo:   Xã Nam Dong     Đơn vị nhận báo cáo: UBND huyện Cư Jút', 'Xã Nam Dong'],
    ['- Đơn vị nhận báo cáo: UBND huyện\n- Đơn vị báo cáo: xã Nam Dong', 'xã Nam Dong'],
    ['Đơn vị báo cáo:', ''],
    ['Đơn vị báo cáo: ..................', ''],
    ['Đơn vị báo cáo: ……', ''],
  ])('%j names %j behind its label', (text, name) => {
    expect(unitInText(text)).toEqual({ how: 'label', name });
  });

  test.each([
    ['UBND XÃ NAM DONG', 'UBND XÃ NAM DONG'],
    ['ỦY BAN NHÂN DÂN\nXÃ NAM DONG', 'XÃ NAM DONG'],
    ['UBND HUYỆN CƯ JÚT\nUBND XÃ NAM DONG', 'UBND XÃ NAM DONG'],
    ['Xã Nam Dong', 'Xã Nam Dong'],
    ["TT. Ea T'ling", "TT. Ea T'ling"],
    ['UBND xã Nam  Dong', 'UBND xã Nam Dong'],
  ])('%j is a heading', (text, name) => {
    expect(unitInText(text)).toEqual({ how: 'heading', name });
  });

  test.each([
    '- Đơn vị nhận báo cáo: UBND huyện Cư Jút',
    'Cơ quan nhận báo cáo: UBND huyện',
    'Đơn vị tính: Số hồ sơ TTHC',
    'Đơn vị',
    'Xã hội',
    'Xã, phường, thị trấn',
    'ỦY BAN NHÂN DÂN',
    'Bảo trợ xã hội',
    'THỦ TRƯỞNG ĐƠN VỊ',
    'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC',
    '',
  ])('%j names none', (text) => {
    expect(unitInText(text)).toBeNull();
  });
});
