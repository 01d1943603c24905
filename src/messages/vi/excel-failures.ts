import type { FailureParams } from '../catalogue';
import type { ExcelFailureTexts } from '../excel-failure-texts';
import { quoted } from './format';

export const excelFailures: ExcelFailureTexts = {
  'excel.cell-editing': () => 'Excel đang chờ nhập xong một ô. Nhấn Enter hoặc Esc trong ô đó rồi thử lại.',
  'excel.protected': (p) => `${sheet(p)} đang được bảo vệ. Vào Xem lại, chọn Bỏ bảo vệ trang tính rồi thử lại.`,
  'excel.workbook-protected': () =>
    'Sổ làm việc đang được bảo vệ cấu trúc nên không thêm được trang. Vào Xem lại, bỏ bảo vệ sổ làm việc rồi thử lại.',
  'excel.read-only': () => 'Sổ làm việc đang mở ở chế độ chỉ đọc. Bật chỉnh sửa hoặc lưu thành bản khác rồi thử lại.',
  'excel.too-large': () =>
    'Excel không nhận được nhiều số liệu như vậy trong một lần. Chỉ giữ lại trang báo cáo rồi thử lại.',
  'excel.api-missing': () =>
    'Excel này quá cũ để làm việc này. Dùng Excel 2021 trở lên, Excel trên mạng, hoặc trang kiểm tra trên trình duyệt.',
  'excel.session-expired': () => 'Phiên làm việc với Excel đã hết. Tải lại trang Excel, mở lại bảng bên rồi thử lại.',
  'excel.busy': () => 'Excel đang bận. Chờ một lát rồi thử lại.',
  'excel.sheet-hidden': (p) => `${sheet(p)} đang ẩn nên không đến được ô. Bỏ ẩn trang rồi thử lại.`,
  'excel.not-found': (p) => `${sheet(p)} không còn trong sổ làm việc. Kiểm tra lại để đọc các trang hiện có.`,
  'excel.value-changed': (p) =>
    `Ô ${p.cell} đã khác lúc kiểm tra nên chưa sửa. Kiểm tra lại rồi xem ô này.`.replace(/ {2,}/, ' '),
  'excel.unfinished': (p) =>
    `Báo cáo chưa ghi xong và còn sót lại ${p.names === undefined ? 'trang đang ghi dở' : `trang ${p.names}`}. Xóa trang đó rồi ghi lại.`,
  'excel.settings-damaged': () =>
    'Danh mục cất trong bảng tính này bị hỏng nên không dùng được. Chọn lại tệp danh mục.',
  'excel.unknown': (p) =>
    `Excel không làm được việc này${p.code === undefined ? '' : ` (${p.code})`}. Thử lại; nếu vẫn lỗi, lưu, đóng Excel rồi mở lại.`,
};

function sheet(p: FailureParams): string {
  return p.sheet === '' ? 'Trang tính' : `Trang ${quoted(p.sheet)}`;
}
