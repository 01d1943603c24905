import type { FindingTexts, ReadingCellCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { capital, cellList, number, quoted } from './format';

export const readingCells: FindingTexts<ReadingCellCode> = {
  'read.formula.error': {
    title: ({ error }) => `Công thức báo lỗi ${error}`,
    sentence: ({ cell, error, value }) =>
      value === null
        ? `Công thức ở ô ${cell} báo lỗi ${error} nên không đọc được số. Lập lại công thức hoặc nhập số.`
        : `Công thức ở ô ${cell} báo lỗi ${error}. Các số thành phần cho kết quả ${number(value)}; lập lại công thức hoặc nhập số này.`,
  },
  'read.formula.no-value': {
    title: () => 'Công thức chưa có kết quả',
    sentence: ({ cells, derived }) =>
      `Công thức ở ${cells.length === 1 ? 'ô' : `${number(cells.length)} ô`} ${cellList(cells)} chưa có kết quả lưu trong tệp. ${recomputed(cells.length, derived)} Mở tệp bằng Excel, lưu lại rồi gửi.`,
  },
  'read.formula.label': {
    title: () => 'Công thức ở ô tên',
    sentence: ({ cell, formula }) =>
      `Ô ${cell} là ô tên nhưng chứa công thức "=${shownText(formula.replace(/^=/, ''))}". Nhập lại tên bằng chữ.`,
  },
  'read.encoding.legacy': {
    title: ({ encoding }) => `Chữ theo bảng mã cũ ${encoding}`,
    sentence: ({ cell, text, converted, encoding, font }) =>
      font === null
        ? `Ô ${cell} viết theo bảng mã ${encoding}: ${quoted(text)} được đọc là ${quoted(converted)}.`
        : `Ô ${cell} dùng phông ${shownText(font)} (${encoding}): ${quoted(text)} được đọc là ${quoted(converted)}.`,
  },
  'read.hidden.row': {
    title: ({ row }) => `Dòng ${number(row)} đang ẩn`,
    sentence: ({ row }) => `Dòng ${number(row)} đang ẩn nhưng có số liệu; số liệu vẫn được tính.`,
  },
  'read.hidden.column': {
    title: ({ column }) => `Cột ${column} đang ẩn`,
    sentence: ({ column }) => `Cột ${column} đang ẩn nhưng có số liệu; số liệu vẫn được tính.`,
  },
  'read.hidden.sheet': {
    title: ({ sheet }) => `Trang ${quoted(sheet)} đang ẩn`,
    sentence: ({ sheet }) => `Trang ${quoted(sheet)} đang ẩn nhưng có số liệu; số liệu vẫn được tính.`,
  },
  'read.text.cut': {
    title: () => 'Chữ trong ô quá dài',
    sentence: ({ cells }) =>
      `Chữ ở ${cells.length === 1 ? 'ô' : `${number(cells.length)} ô`} ${cellList(cells)} dài quá 32.767 ký tự, mức Excel chứa được, nên chỉ đọc phần đầu. Xem lại các ô này.`,
  },
  'read.hidden.merged': {
    title: () => 'Số nằm dưới vùng ô gộp',
    sentence: ({ cell, range, value }) =>
      `Ô ${cell} có ${hiddenValue(value)} nằm dưới vùng ô gộp ${range} nên không nhìn thấy, nhưng vẫn được tính. Bỏ gộp ô, ghi mỗi dòng một số.`,
  },
  'read.hidden.color': {
    title: () => 'Số trùng màu nền',
    sentence: ({ cells }) =>
      `${cells.length === 1 ? 'Ô' : `${number(cells.length)} ô`} ${cellList(cells)} có số nhưng màu chữ trùng màu nền nên không nhìn thấy; số vẫn được tính. Đổi màu chữ; nếu không dùng, xóa số.`,
  },
  'read.hidden.format': {
    title: () => 'Định dạng làm ẩn số',
    sentence: ({ cells, format }) =>
      `${cells.length === 1 ? 'Ô' : `${number(cells.length)} ô`} ${cellList(cells)} có số nhưng định dạng ${quoted(format)} không cho hiện; số vẫn được tính. Đổi định dạng; nếu không dùng, xóa số.`,
  },
  'read.hidden.struck': {
    title: () => 'Số bị gạch ngang',
    sentence: ({ cell, text, left, value }) => {
      if (left === '') {
        return `${hiddenValue(text, true)} ở ô ${cell} bị gạch ngang nhưng vẫn được tính. Nếu bỏ, xóa số; nếu đúng, bỏ gạch ngang.`;
      }
      return value === null
        ? `Ô ${cell} ghi ${quoted(String(text))}, trong đó có phần bị gạch ngang, nên không đọc được số. Nhập lại số.`
        : `Ô ${cell} ghi ${quoted(String(text))}, trong đó có phần bị gạch ngang; chỉ lấy phần còn lại là ${number(value)}. Nhập lại số.`;
    },
  },
};

function recomputed(count: number, derived: number): string {
  if (derived === 0) return 'Các số này chưa tính được.';
  return derived >= count
    ? 'Số được tính lại từ các số thành phần.'
    : `${number(derived)} ô được tính lại từ các số thành phần, ${number(count - derived)} ô chưa tính được.`;
}

function hiddenValue(value: number | string, first = false): string {
  const what = typeof value === 'number' ? `số ${number(value)}` : `chữ ${quoted(value)}`;
  return first ? capital(what) : what;
}
