import type { NotUsedFile } from '../../core/model/not-used-file';
import type { HostFailureCode } from '../../core/model/result';
import type { FileCode, FindingTexts } from '../finding-texts';
import { shownText } from '../shown-text';
import { failures } from './failures';
import { number, period, quoted } from './format';

/** So many files and units are named in a sentence; the rest is counted. */
const NAMED = 20;
const EXPLAINED = 3;

const KINDS: Readonly<Partial<Record<string, string>>> = {
  'file.pdf': 'tệp PDF, không phải bảng tính',
  'file.text': 'tệp chữ (.csv, .txt), không phải bảng tính',
  'file.document': 'văn bản hoặc bản trình chiếu, không phải bảng tính',
  'file.image': 'tệp ảnh, không phải bảng tính',
  'file.archive': 'tệp nén; giải nén thì các bảng tính bên trong mới được đọc',
  'file.lock': 'tệp tạm của Excel khi bảng tính đang mở, không phải báo cáo',
};

export const files: FindingTexts<FileCode> = {
  'file.more-alike': {
    title: () => 'Còn nhiều chỗ cùng loại',
    sentence: ({ count, cell }) =>
      `Còn ${number(count)} chỗ cùng loại${cell === null ? '' : ` như ở ${cell}`}. Sửa các chỗ đã nêu rồi kiểm tra lại.`,
  },
  'file.passed': {
    title: () => 'Tệp không được đọc',
    sentence: ({ files: names, reason }) =>
      `Không đọc ${names.length === 1 ? 'tệp' : `${number(names.length)} tệp`} ${listedFiles(names)}: đây là ${KINDS[reason] ?? 'loại tệp khác, không phải bảng tính'}.`,
  },
  'file.settings': {
    title: () => 'Danh mục không được dùng',
    sentence: ({ file }) => `Không dùng danh mục ${quoted(file)}: mỗi lần chỉ dùng một danh mục.`,
  },
  'file.folder': {
    title: () => 'Thư mục chưa được đọc',
    sentence: ({ folder, why }) => {
      switch (why) {
        case 'denied':
          return `Chưa đọc được thư mục ${quoted(folder)}: chưa có quyền đọc. Xin quyền đọc hoặc chép sang thư mục khác.`;
        case 'name':
          return `Chưa đọc được thư mục ${quoted(folder)}: tên ghi bằng bảng mã cũ. Đổi tên thư mục rồi làm lại.`;
        case 'linked':
          return `Không đọc thư mục ${quoted(folder)}: đây là liên kết tới thư mục khác. Nếu cần, chép thư mục đó vào đây.`;
        default:
          return why satisfies never;
      }
    },
  },
  'file.copy': {
    title: () => 'Hai tệp giống nhau',
    sentence: ({ file, used }) =>
      `Tệp ${quoted(file)} giống hệt tệp ${quoted(used)} về số liệu nên chỉ tính tệp ${quoted(used)}.`,
  },
  'file.blank': {
    title: () => 'Biểu trống bên cạnh biểu đã điền',
    sentence: ({ file, used }) =>
      `Tệp ${quoted(file)} là biểu chưa điền, không tính; báo cáo của đơn vị lấy ở tệp ${quoted(used)}.`,
  },
};

/** Why files that are there are not used, each with what to do. */
export function whyNotUsed(notUsed: readonly NotUsedFile[]): string {
  const rest = notUsed.length - EXPLAINED;
  return [
    ...notUsed.slice(0, EXPLAINED).map(whyOne),
    ...(rest > 0 ? [`Còn ${number(rest)} tệp khác cũng chưa dùng được.`] : []),
  ].join(' ');
}

function whyOne({ file, why }: NotUsedFile): string {
  switch (why.kind) {
    case 'period':
      return `Tệp ${quoted(file)} ghi ${period(why.period)}. Xem lại kỳ báo cáo trên trang tính, hoặc xin đơn vị gửi đúng tệp.`;
    case 'no-period':
      return `Tệp ${quoted(file)} chưa rõ kỳ báo cáo. Ghi kỳ báo cáo trên trang tính.`;
    case 'form':
      return `Tệp ${quoted(file)} là biểu khác (${shownText(why.form)}). Xin đơn vị gửi đúng biểu.`;
    case 'no-table':
      return `Tệp ${quoted(file)} không có bảng của biểu này. Xem lại tệp.`;
    case 'unreadable': {
      const reason = Object.hasOwn(failures, why.reason) ? (why.reason as HostFailureCode) : 'file.damaged';
      return failures[reason]({ file, sheet: '', cell: '', limit: null });
    }
    default:
      return why satisfies never;
  }
}

function listedFiles(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).map(quoted).join(', ') + (rest > 0 ? ` và ${number(rest)} tệp khác` : '');
}

/** Names of units, of many the first. */
export function listedUnits(units: readonly string[]): string {
  const rest = units.length - NAMED;
  return units.slice(0, NAMED).map(shownText).join(', ') + (rest > 0 ? ` và ${number(rest)} đơn vị khác` : '');
}
