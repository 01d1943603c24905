import type { FailureParams, FailureTexts } from '../catalogue';
import { excelFailures } from './excel-failures';
import { number, quoted } from './format';

// Read by the office that got the file, and on a slip by the unit that sent it.
const RESEND = 'Cần chép lại hoặc gửi lại tệp từ bản gốc.';

export const failures: FailureTexts = {
  'file.empty': (p) => `${cannotOpen(p)}: tệp không có nội dung. ${RESEND}`,
  'file.lock': (p) =>
    `${cannotOpen(p)}: đây là tệp tạm của Excel khi bảng tính đang mở, không phải báo cáo. Chọn tệp cùng tên không có dấu "~$".`,
  'file.cut-short': (p) => `${cannotOpen(p)}: tệp bị cắt ngắn khi sao chép. ${RESEND}`,
  'file.encrypted': (p) => `${cannotOpen(p)}: tệp có mật khẩu. Bỏ mật khẩu trong Excel, lưu lại rồi kiểm tra lại.`,
  'file.html': (p) =>
    `${cannotOpen(p)}: đây là trang mạng lưu dưới tên bảng tính. Mở bằng Excel, lưu thành tệp .xlsx rồi kiểm tra lại.`,
  'file.pdf': (p) =>
    `${cannotOpen(p)}: đây là tệp PDF, không có ô số liệu. Xin đơn vị gửi bảng tính Excel của báo cáo.`,
  'file.text': (p) =>
    `${cannotOpen(p)}: đây là tệp chữ (.csv hoặc .txt). Mở bằng Excel, lưu thành tệp .xlsx rồi kiểm tra lại.`,
  'file.document': (p) =>
    `${cannotOpen(p)}: đây là văn bản hoặc bản trình chiếu, không phải bảng tính. Chuyển bảng số liệu sang Excel, lưu thành tệp .xlsx.`,
  'file.image': (p) => `${cannotOpen(p)}: đây là tệp ảnh. Xin đơn vị gửi bảng tính Excel của báo cáo.`,
  'file.archive': (p) => `${cannotOpen(p)}: đây là tệp nén (.zip, .rar). Giải nén rồi chọn các bảng tính bên trong.`,
  'file.xml': (p) =>
    `${cannotOpen(p)}: đây là tệp XML không phải bảng tính của Excel. Mở bằng phần mềm đã tạo ra tệp, lưu thành tệp .xlsx.`,
  'file.old-excel': (p) =>
    `${cannotOpen(p)}: tệp theo định dạng Excel 4.0 trở về trước, đã quá cũ. Mở bằng LibreOffice hoặc Excel, lưu thành tệp .xlsx rồi kiểm tra lại.`,
  'file.other-program': (p) =>
    `${cannotOpen(p)}: đây là bảng tính của phần mềm khác (Numbers, OpenOffice cũ). Mở bằng phần mềm đó, lưu thành tệp .xlsx.`,
  'file.not-a-workbook': (p) =>
    `${cannotOpen(p)}: đây không phải tệp bảng tính. Chọn tệp .xlsx, .xls, .xlsb hoặc .ods.`,
  'file.damaged': (p) => `${cannotOpen(p)}: tệp bị hỏng. ${RESEND}`,
  'file.not-found': (p) => `Không tìm thấy ${p.file === '' ? 'tệp' : quoted(p.file)}. Xem lại đường dẫn.`,
  'file.no-sample': (p) =>
    `Không tải được bộ mẫu${p.file === '' ? '' : ` ${quoted(p.file)}`}. Kiểm tra mạng rồi thử lại; nếu vẫn không được, báo người quản trị trang. Các việc khác vẫn làm được.`,
  'file.no-permission': (p) => `${cannotOpen(p)}: chưa có quyền đọc. Xin quyền đọc hoặc chép tệp sang thư mục khác.`,
  'file.is-folder': (p) => `${cannotOpen(p)}: đây là thư mục. Chọn một tệp bảng tính trong thư mục.`,
  'file.no-file': (p) => `${cannotOpen(p)}: đây là đường ống hoặc thiết bị, không phải tệp. Chọn tệp bảng tính.`,
  'file.link-loop': (p) => `${cannotOpen(p)}: liên kết trỏ vòng về chính nó. Thay liên kết bằng tệp gốc.`,
  'file.bad-name': (p) => `${cannotOpen(p)}: tên tệp ghi bằng bảng mã cũ. Đổi tên tệp rồi làm lại.`,
  'file.not-read': (p) =>
    `${cannotOpen(p)}: đĩa hoặc mạng báo lỗi khi đọc${p.code === undefined ? '' : ` (${p.code})`}. Thử lại hoặc chép tệp sang ổ khác.`,
  'limit.bytes': (p) => `${cannotOpen(p)}: tệp giải nén lớn hơn mức cho phép${upTo(p, 'byte')}. ${SPLIT}`,
  'limit.cells': (p) => `${cannotOpen(p)}: tệp có nhiều ô hơn mức cho phép${upTo(p, 'ô')}. ${SPLIT}`,
  'limit.merges': (p) => `${cannotOpen(p)}: tệp có nhiều vùng ô gộp hơn mức cho phép${upTo(p, 'vùng')}. ${SPLIT}`,
  'limit.strings': (p) => `${cannotOpen(p)}: tệp có nhiều chữ hơn mức cho phép${upTo(p, 'ký tự')}. ${SPLIT}`,
  'limit.entries': (p) =>
    `${cannotOpen(p)}: tệp nén có nhiều tệp hơn mức cho phép${upTo(p, 'tệp')}. Chia thành nhiều tệp nén nhỏ hơn.`,
  'limit.depth': (p) => `${cannotOpen(p)}: cấu trúc tệp không đúng của bảng tính. Mở bằng Excel, lưu thành tệp mới.`,
  'limit.time': (p) => `${cannotOpen(p)}: đọc quá lâu${upTo(p, 'giây', 1000)}. ${SPLIT}`,
  'write.exists': (p) => `${written(p, 'Tệp')} đã có. Chọn tên khác hoặc đồng ý ghi đè.`,
  'write.changed': (p) =>
    `Không ghi đè ${written(p, 'tệp')}: tệp vừa được thay đổi trong lúc chạy. Xem lại tệp rồi thử lại.`,
  'write.no-permission': (p) =>
    `Không ghi được ${written(p, 'tệp')}: chưa có quyền ghi vào thư mục. Chọn thư mục khác.`,
  'write.disk-full': (p) => `Không ghi được ${written(p, 'tệp')}: đĩa đã đầy. Xóa bớt tệp hoặc chọn đĩa khác.`,
  'write.failed': (p) => `Không ghi được ${written(p, 'tệp')}. Kiểm tra thư mục, đóng tệp nếu đang mở, rồi thử lại.`,
  ...excelFailures,
  'patch.format': (p) =>
    `Chưa sửa được ${file(p)}: chỉ sửa được tệp .xlsx. Mở bằng Excel, lưu thành tệp .xlsx rồi sửa.`,
  'patch.signed': (p) =>
    `Chưa sửa được ${file(p)}: tệp đã ký số, sửa sẽ làm mất hiệu lực chữ ký. Xin đơn vị sửa và ký lại.`,
  'patch.locked': (p) => `${notMended(p)}: ô đang khóa. Bỏ bảo vệ trang tính trong Excel hoặc xin đơn vị sửa.`,
  'patch.merged': (p) => `${notMended(p)}: ô nằm trong vùng ô gộp. Ghi vào ô đầu tiên của vùng đó.`,
  'patch.array': (p) => `${notMended(p)}: một công thức tính chung cho cả vùng có ô này. Sửa công thức trong Excel.`,
  'patch.formula': (p) => `${notMended(p)}: ở đây nhập được số và chữ. Công thức thì nhập trong Excel.`,
  'patch.table': (p) =>
    `${notMended(p)}: ô là tiêu đề hoặc dòng tổng của bảng Excel, hoặc thuộc bảng tự tổng hợp. Sửa trong Excel.`,
  cancelled: () => 'Đã dừng theo yêu cầu. Chưa có tệp nào được ghi.',
};

const SPLIT = 'Chỉ giữ lại trang báo cáo, lưu thành tệp mới rồi kiểm tra lại.';

function cannotOpen({ file }: FailureParams): string {
  return file === '' ? 'Không mở được tệp' : `Không mở được tệp ${quoted(file)}`;
}

function file({ file: name }: FailureParams): string {
  return name === '' ? 'tệp' : `tệp ${quoted(name)}`;
}

function notMended(p: FailureParams): string {
  const cell = p.cell === '' ? 'ô' : `ô ${p.cell}`;
  return `Chưa sửa được ${cell}${p.sheet === '' ? '' : ` của trang ${quoted(p.sheet)}`} trong ${file(p)}`;
}

function written({ file }: FailureParams, word: string): string {
  return `${word} ${file === '' ? 'báo cáo' : quoted(file)}`;
}

function upTo({ limit }: FailureParams, noun: string, divisor = 1): string {
  return limit === null ? '' : ` (${number(Math.round(limit / divisor))} ${noun})`;
}
