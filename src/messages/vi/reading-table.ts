import type { HostFailureCode } from '../../core/model/result';
import type { FindingTexts, ReadingTableCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { failures } from './failures';
import { cellList, number, quoted } from './format';

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
  'read.other-form': {
    title: ({ form }) => `Không phải biểu ${shownText(form)}`,
    sentence: ({ told, name, cell, form }) =>
      `${told === 'code' ? `Biểu này ghi mã ${shownText(name)}` : `Trang này có tiêu đề ${quoted(name)}`} (${cell}): không phải biểu ${shownText(form)} nên không được đọc theo biểu đó. Nếu gửi nhầm, gửi lại đúng biểu.`,
  },
  'read.captions.unknown': {
    title: () => 'Chưa hiểu được tiêu đề cột',
    sentence: ({ sheet, cell, form, captions }) =>
      `Bảng từ ô ${cell} trang ${quoted(sheet)} ghi là biểu ${shownText(form)}, nhưng chưa hiểu được tiêu đề cột: ${captionList(captions)}. Ghi tiêu đề như biểu mẫu, hoặc thêm hàng số cột (1), (2), (3) dưới tiêu đề.`,
  },
  'read.form.unconfirmed': {
    title: ({ form }) => `Chưa chắc là biểu ${shownText(form)}`,
    sentence: ({ cell, code, form }) =>
      `Trang này ghi ${quoted(code)} (${cell}), không ghi mã biểu ${shownText(form)}; tiêu đề cột đúng với biểu này nên số liệu được đọc theo biểu ${shownText(form)}. Nếu là biểu khác, bỏ tệp này ra.`,
  },
  'read.table-beside': {
    title: ({ isSame }) => (isSame ? 'Trang tính có hai bảng cùng biểu' : 'Bên cạnh còn một bảng khác'),
    sentence: ({ cell, used, isOnRight, isSame }) =>
      `Bên ${isOnRight ? 'phải' : 'trái'} bảng được đọc (từ ${used}) còn một bảng ${isSame ? 'cùng biểu' : 'khác'} (từ ${cell}); số liệu của bảng đó không được tính.${isSame ? ' Nếu không đúng, để mỗi bảng một trang tính.' : ''}`,
  },
  'read.column.joined': {
    title: ({ caption }) => `Cột ${quoted(caption)} gộp nhiều cột của biểu`,
    sentence: ({ cell, caption, columns }) =>
      `Cột ${quoted(caption)} (${cell}) gộp ${columns.map((column) => `cột ${number(column.number)} ${quoted(column.figure.vi.full)}`).join(' và ')} của biểu, nên không biết số của từng cột. Tách thành từng cột như biểu mẫu.`,
  },
  'read.column.split': {
    title: ({ figure }) => `Cột ${quoted(figure.vi.full)} bị chia nhỏ`,
    sentence: ({ cells, figure, number: column }) =>
      `Cột ${number(column)} ${quoted(figure.vi.full)} của biểu bị chia thành nhiều cột (${cellList(cells)}), nên chưa lấy số nào. Cộng lại thành một cột như biểu mẫu.`,
  },
  'read.several-tables': {
    title: () => 'Tệp có nhiều trang báo cáo',
    sentence: ({ used, others }) =>
      `Tệp có nhiều trang cùng biểu; số liệu lấy từ trang ${quoted(used)}, không lấy ${others.map(quoted).join(', ')}. Nếu không đúng, chỉ giữ lại trang cần gửi.`,
  },
  'read.column.missing': {
    title: ({ caption }) => `Thiếu cột ${quoted(caption)}`,
    sentence: ({ caption, number: column }) =>
      `Không tìm thấy cột ${quoted(caption)}${column === null ? '' : ` (cột ${number(column)} của biểu)`}. Bổ sung cột này hoặc sửa tiêu đề theo biểu mẫu.`,
  },
  'read.second-table': {
    title: () => 'Trang tính có hai bảng cùng biểu',
    sentence: ({ cell }) =>
      `Dưới bảng này còn một bảng cùng biểu (từ ${cell}); số liệu chỉ lấy ở bảng trên. Nếu không đúng, để mỗi bảng một tệp.`,
  },
  'read.column.twice': {
    title: ({ caption }) => `Hai cột cùng tên ${quoted(caption)}`,
    sentence: ({ caption, used, other }) =>
      `Cột ${used} và cột ${other} cùng có tiêu đề ${quoted(caption)}; số liệu lấy ở cột ${used}. Sửa tiêu đề của một cột.`,
  },
  'read.column.inexact': {
    title: ({ caption }) => `Tiêu đề cột ${quoted(caption)} khác biểu mẫu`,
    sentence: ({ cell, caption, taken, number: column }) =>
      `Tiêu đề ${quoted(caption)} (${cell}) được hiểu là cột ${column === null ? '' : `${number(column)} `}${quoted(taken.vi.full)} của biểu.`,
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
      `${rows.length === 1 ? 'Dòng' : 'Các dòng'} ${rowList(rows)} là chi tiết của dòng phía trên nên không cộng thêm.`,
  },
  'read.row.taken-as-total': {
    title: ({ row }) => `Dòng ${number(row)} được hiểu là dòng tổng cộng`,
    sentence: ({ row }) =>
      `Dòng ${number(row)} bằng tổng các dòng phía trên nên được hiểu là dòng tổng cộng. Ghi "Tổng cộng" vào ô tên của dòng.`,
  },
  'read.row.taken-as-sum': {
    title: ({ row }) => `Dòng ${number(row)} được hiểu là dòng cộng`,
    sentence: ({ row, rows }) =>
      `Dòng ${number(row)} bằng tổng ${number(rows.length)} dòng (${rowList(rows)}) nên được hiểu là dòng cộng, không cộng thêm. Ghi "Cộng" vào ô tên của dòng.`,
  },
  'read.rows.aside': {
    title: () => 'Dòng ngoài bảng không được tính',
    sentence: ({ rows, forgotten }) =>
      forgotten.length === 0
        ? `${rows.length === 1 ? 'Dòng' : 'Các dòng'} ${rowList(rows)} không thuộc bảng số liệu của biểu nên không được tính.`
        : `${forgotten.length === 1 ? 'Dòng' : 'Các dòng'} ${rowList(forgotten)} nằm ngoài bảng nên chưa được tính, nhưng trông như dòng số liệu của biểu. Nếu thuộc biểu, chuyển lên trên dòng tổng cộng và cộng lại.`,
  },
  'read.rows.unclear': {
    title: () => 'Có dòng hiểu được theo hai cách',
    sentence: ({ rows }) =>
      `${rows.length === 1 ? 'Dòng' : 'Các dòng'} ${rowList(rows)} có thể là số liệu riêng, cũng có thể đã nằm trong dòng khác; số liệu tạm tính theo cách khớp hơn. Ghi rõ số thứ tự, "Cộng" hoặc "Trong đó" ở các dòng này.`,
  },
  'read.row.missing': {
    title: ({ name }) => `Thiếu dòng ${quoted(name)}`,
    sentence: ({ name }) => `Biểu không có dòng ${quoted(name)}. Bổ sung dòng này như biểu mẫu.`,
  },
  'read.row.extra': {
    title: ({ text }) => `Dòng ${quoted(text)} không có trong biểu mẫu`,
    sentence: ({ cell, text }) =>
      `Dòng ${quoted(text)} (${cell}) không phải là dòng của biểu mẫu. Sửa tên dòng theo biểu mẫu, hoặc bỏ dòng này.`,
  },
  'read.row.unnamed': {
    title: ({ row }) => `Dòng ${number(row)} chưa có tên lĩnh vực`,
    sentence: ({ row }) =>
      `Dòng ${number(row)} có số liệu nhưng chưa có tên lĩnh vực; số liệu được tính vào "(không tên)". Ghi tên lĩnh vực.`,
  },
};

/** So many captions are named one by one; the rest is counted. */
const CAPTIONS_NAMED = 6;

function captionList(captions: readonly { readonly cell: string; readonly caption: string }[]): string {
  const named = captions.slice(0, CAPTIONS_NAMED).map(({ cell, caption }) => `${quoted(caption)} (${cell})`);
  const rest = captions.length - named.length;
  return named.join(', ') + (rest > 0 ? ` và ${number(rest)} tiêu đề khác` : '');
}

function isFailureCode(reason: string): reason is HostFailureCode {
  return Object.hasOwn(failures, reason);
}

function rowList(rows: readonly number[]): string {
  return cellList(rows.map(String)).replace('ô khác', 'dòng khác');
}
