import type { FindingTexts, SettingsCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { quoted } from './format';

export const settings: FindingTexts<SettingsCode> = {
  'settings.sheet.missing': {
    title: ({ sheet }) => `Danh mục thiếu trang ${quoted(sheet)}`,
    sentence: ({ sheet }) => `Tệp danh mục không có trang ${quoted(sheet)} nên phần này dùng giá trị mặc định.`,
  },
  'settings.column.missing': {
    title: ({ caption }) => `Danh mục thiếu cột ${quoted(caption)}`,
    sentence: ({ sheet, caption }) =>
      `Trang ${quoted(sheet)} của danh mục không có cột ${quoted(caption)}. Bổ sung cột này rồi kiểm tra lại.`,
  },
  'settings.value.bad': {
    title: () => 'Danh mục có giá trị không dùng được',
    sentence: ({ cell, text, allowed }) =>
      `${quoted(text)} (${cell}) trong danh mục không dùng được. Giá trị được dùng: ${shownText(allowed)}.`,
  },
  'settings.cell.blank': {
    title: ({ caption }) => `Danh mục để trống ô ${quoted(caption)}`,
    sentence: ({ cell, caption }) =>
      `Ô ${cell} (cột ${quoted(caption)}) của danh mục để trống. Nhập giá trị cho ô này.`,
  },
  'settings.unit.twice': {
    title: ({ code }) => `Danh mục có hai đơn vị mã ${quoted(code)}`,
    sentence: ({ cell, code }) =>
      `Mã đơn vị ${quoted(code)} (${cell}) đã có ở dòng trên của danh mục. Sửa một trong hai mã.`,
  },
  'settings.field.twice': {
    title: ({ code }) => `Danh mục có hai lĩnh vực mã ${quoted(code)}`,
    sentence: ({ cell, code }) =>
      `Mã lĩnh vực ${quoted(code)} (${cell}) đã có ở dòng trên của danh mục. Sửa một trong hai mã.`,
  },
  'settings.name.twice': {
    title: ({ name }) => `Tên ${quoted(name)} dùng hai lần trong danh mục`,
    sentence: ({ cell, name, first }) =>
      `Tên ${quoted(name)} (${cell}) đã dùng ở ô ${first} của danh mục. Sửa một trong hai tên.`,
  },
  'settings.parent.unknown': {
    title: () => 'Đơn vị cấp trên không có trong danh mục',
    sentence: ({ cell, code }) =>
      `Mã đơn vị cấp trên ${quoted(code)} (${cell}) không có trong danh mục. Sửa mã hoặc thêm đơn vị này.`,
  },
};
