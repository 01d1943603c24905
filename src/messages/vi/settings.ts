import type { FindingTexts, SettingsCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { decimal, quoted } from './format';

const PARTS = { all: 'Bộ tiêu chí', appraisal: 'Phần thẩm định', survey: 'Phần điều tra xã hội học' } as const;

export const settings: FindingTexts<SettingsCode> = {
  'settings.sheet.missing': {
    title: ({ sheet }) => `Danh mục thiếu trang tính ${quoted(sheet)}`,
    sentence: ({ sheet }) => `Tệp danh mục không có trang tính ${quoted(sheet)} nên phần này dùng giá trị mặc định.`,
  },
  'settings.column.missing': {
    title: ({ caption }) => `Danh mục thiếu cột ${quoted(caption)}`,
    sentence: ({ sheet, caption }) =>
      `Trang tính ${quoted(sheet)} của danh mục không có cột ${quoted(caption)}. Bổ sung cột này rồi kiểm tra lại.`,
  },
  'settings.value.bad': {
    title: () => 'Danh mục có giá trị không dùng được',
    sentence: ({ cell, sheet, text, allowed }) =>
      `${quoted(text)} (trang ${quoted(sheet)}, ô ${cell}) trong danh mục không dùng được. Giá trị được dùng: ${shownText(allowed)}.`,
  },
  'settings.cell.blank': {
    title: ({ caption }) => `Danh mục để trống ô ${quoted(caption)}`,
    sentence: ({ cell, sheet, caption }) =>
      `Ô ${cell} của trang ${quoted(sheet)} trong danh mục (cột ${quoted(caption)}) để trống. Nhập giá trị cho ô này.`,
  },
  'settings.unit.twice': {
    title: ({ code }) => `Danh mục có hai đơn vị mã ${quoted(code)}`,
    sentence: ({ cell, sheet, code }) =>
      `Mã đơn vị ${quoted(code)} (trang ${quoted(sheet)}, ô ${cell}) đã có ở dòng trên của danh mục. Sửa một trong hai mã.`,
  },
  'settings.field.twice': {
    title: ({ code }) => `Danh mục có hai lĩnh vực mã ${quoted(code)}`,
    sentence: ({ cell, sheet, code }) =>
      `Mã lĩnh vực ${quoted(code)} (trang ${quoted(sheet)}, ô ${cell}) đã có ở dòng trên của danh mục. Sửa một trong hai mã.`,
  },
  'settings.name.twice': {
    title: ({ name }) => `Tên ${quoted(name)} dùng hai lần trong danh mục`,
    sentence: ({ cell, sheet, name, first }) =>
      `Tên ${quoted(name)} (trang ${quoted(sheet)}, ô ${cell}) đã dùng ở ô ${first} của danh mục. Sửa một trong hai tên.`,
  },
  'settings.parent.unknown': {
    title: () => 'Đơn vị cấp trên không có trong danh mục',
    sentence: ({ cell, sheet, code }) =>
      `Mã đơn vị cấp trên ${quoted(code)} (trang ${quoted(sheet)}, ô ${cell}) không có trong danh mục. Sửa mã hoặc thêm đơn vị này.`,
  },
  'settings.criteria.sum': {
    title: ({ number }) =>
      number === ''
        ? 'Bộ tiêu chí cộng lại không đúng tổng điểm'
        : `Tiêu chí ${shownText(number)} không bằng các mục con`,
    sentence: ({ cell, number, part, expected, found, difference }) => {
      const gap = difference.startsWith('-') ? `thiếu ${decimal(difference.slice(1))}` : `thừa ${decimal(difference)}`;
      return number === ''
        ? `${PARTS[part ?? 'all']} cộng lại ${decimal(found)} điểm, phải là ${decimal(expected)} (${gap}). Xem lại điểm tối đa từng lĩnh vực.`
        : `Điểm tối đa của tiêu chí ${shownText(number)} (${cell}) ghi ${decimal(expected)}, nhưng các mục con cộng lại ${decimal(found)} (${gap}). Sửa điểm tối đa của tiêu chí hoặc của mục con.`;
    },
  },
  'settings.criteria.row': {
    title: ({ number }) => `Tiêu chí ${shownText(number)} cần sửa trong bộ tiêu chí`,
    sentence: ({ cell, number, problem }) => {
      const criterion = `Tiêu chí ${shownText(number)} (${cell})`;
      switch (problem) {
        case 'twice':
          return `${criterion} đã có ở dòng trên của bộ tiêu chí. Sửa một trong hai số.`;
        case 'orphan':
          return `${criterion} không có tiêu chí cấp trên trong bộ tiêu chí. Thêm tiêu chí cấp trên hoặc sửa số.`;
        case 'before-parent':
          return `${criterion} đứng trước tiêu chí cấp trên của nó. Chuyển xuống dưới tiêu chí cấp trên.`;
        case 'negative':
          return `${criterion} có điểm tối đa nhỏ hơn 0. Nhập số từ 0 trở lên; điểm trừ cũng ghi số dương.`;
        default:
          return problem satisfies never;
      }
    },
  },
};
