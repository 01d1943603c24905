import type { HostFailureCode } from '../../core/model/result';
import type { FindingTexts, ReadingTableCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { failures } from './failures';
import { cellList, number, quoted } from './format';
import { figure } from './names';

export const readingTable: FindingTexts<ReadingTableCode> = {
  'read.unreadable': {
    title: () => 'Không mở được tệp',
    sentence: ({ file, reason, limit }) =>
      (isFailureCode(reason) ? failures[reason] : failures['file.damaged'])({
        ...{ file, sheet: '', cell: '' },
        limit: limit ?? null,
      }),
  },
  'read.no-table': {
    title: () => 'Không tìm thấy bảng số liệu',
    sentence: ({ sheets, missing }) =>
      missing.length === 0
        ? `Không trang nào (${shownText(sheets.join(', '))}) có bảng của biểu này. Xem lại tệp, hoặc lập bảng theo biểu mẫu.`
        : `Không trang nào (${shownText(sheets.join(', '))}) có đủ các cột của biểu này. Còn thiếu: ${missing.map(shownText).join(', ')}. Bổ sung tiêu đề cột theo biểu mẫu.`,
  },
  'read.several-tables': {
    title: () => 'Tệp có nhiều trang báo cáo',
    sentence: ({ used, others }) =>
      `Tệp có nhiều trang cùng biểu; số liệu lấy từ trang ${quoted(used)}, không lấy ${others.map(quoted).join(', ')}. Nếu không đúng, chỉ giữ lại trang cần gửi.`,
  },
  'read.column.missing': {
    title: ({ caption }) => `Thiếu cột ${quoted(caption)}`,
    sentence: ({ caption, number: column }) =>
      `Không tìm thấy cột ${quoted(caption)} (cột ${number(column)} của biểu). Bổ sung cột này hoặc sửa tiêu đề theo biểu mẫu.`,
  },
  'read.second-table': {
    title: () => 'Trang tính có hai bảng cùng biểu',
    sentence: ({ cell }) =>
      `Dưới dòng tổng cộng còn một bảng cùng biểu (từ ${cell}); số liệu chỉ lấy ở bảng trên. Nếu không đúng, để mỗi bảng một tệp.`,
  },
  'read.column.twice': {
    title: ({ caption }) => `Hai cột cùng tên ${quoted(caption)}`,
    sentence: ({ caption, used, other }) =>
      `Cột ${used} và cột ${other} cùng có tiêu đề ${quoted(caption)}; số liệu lấy ở cột ${used}. Sửa tiêu đề của một cột.`,
  },
  'read.column.inexact': {
    title: ({ caption }) => `Tiêu đề cột ${quoted(caption)} khác biểu mẫu`,
    sentence: ({ cell, caption, taken, number: column }) =>
      `Tiêu đề ${quoted(caption)} (${cell}) được hiểu là cột ${number(column)} ${quoted(figure(taken))} của biểu.`,
  },
  'read.column.number-differs': {
    title: () => 'Số thứ tự cột không khớp tiêu đề',
    sentence: ({ cell, caption, number: column, expected, others }) =>
      `Dưới tiêu đề ${quoted(caption)} ghi số cột ${number(column)} (${cell}), theo biểu là ${number(expected)}${others.length === 0 ? '' : `; ${cellList(others)} cũng vậy`}. Số liệu được đọc theo tiêu đề; xem lại hàng số cột.`,
  },
  'read.column.unknown': {
    title: ({ caption }) => `Cột ${quoted(caption)} không có trong biểu`,
    sentence: ({ cell, caption }) =>
      `Cột ${quoted(caption)} (${cell}) không có trong biểu nên số liệu của cột không được tính.`,
  },
  'read.rows.detail': {
    title: () => 'Dòng chi tiết không cộng thêm',
    sentence: ({ rows }) =>
      `${rows.length === 1 ? 'Dòng' : 'Các dòng'} ${cellList(rows.map(String)).replace('ô khác', 'dòng khác')} là chi tiết của dòng phía trên nên không cộng thêm.`,
  },
  'read.row.taken-as-total': {
    title: ({ row }) => `Dòng ${number(row)} được hiểu là dòng tổng cộng`,
    sentence: ({ row }) =>
      `Dòng ${number(row)} bằng tổng các dòng phía trên nên được hiểu là dòng tổng cộng. Ghi "Tổng cộng" vào ô tên của dòng.`,
  },
  'read.row.unnamed': {
    title: ({ row }) => `Dòng ${number(row)} chưa có tên lĩnh vực`,
    sentence: ({ row }) =>
      `Dòng ${number(row)} có số liệu nhưng chưa có tên lĩnh vực; số liệu được tính vào "(không tên)". Ghi tên lĩnh vực.`,
  },
};

function isFailureCode(reason: string): reason is HostFailureCode {
  return Object.hasOwn(failures, reason);
}
