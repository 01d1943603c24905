import { shownText } from '../shown-text';
import type { TemplateTexts } from '../template-texts';
import { dates, number, period } from './format';

/** So many units are named; of the others their number is said. */
const NAMED = 20;

export const templates: TemplateTexts = {
  title: 'Tạo biểu mẫu trống',
  text: 'Mỗi đơn vị một tệp, ghi sẵn tên đơn vị, kỳ báo cáo và các lĩnh vực; đơn vị nhập số bằng Excel, WPS Office hoặc LibreOffice.',
  noUnits: 'Cần có danh mục trước. Chọn tệp danh mục có trang Đơn vị; mỗi đơn vị sẽ có một tệp biểu trống.',
  form: 'Biểu',
  year: 'Năm',
  period: 'Kỳ báo cáo',
  days: (from, to) => `Kỳ này từ ${dates(from, to)}.`,
  carried: (periods) =>
    `Cột (6) lấy từ báo cáo ${either(periods)} đã đưa vào thẻ Tổng hợp; chưa có thì để trống cho đơn vị nhập.`,
  make: (units) => `Tải ${number(units)} biểu trống (.zip)`,
  nobodyThen: (id) =>
    `Danh mục không có đơn vị nào còn hiệu lực vào ngày cuối ${period(id)}. Chọn kỳ khác, hoặc xem lại cột hiệu lực trong danh mục.`,
  making: (done, total) => `Đang lập ${number(done)}/${number(total)} biểu`,
  made: (units, form, id, file) =>
    `Đã lập ${number(units)} biểu ${form} cho ${period(id)}. Tệp ${file} nằm trong thư mục tải về.`,
  allCarried: 'Cột (6) đã có số đang giải quyết cuối kỳ trước của tất cả các đơn vị.',
  noneCarried: (periods) =>
    `Cột (6) để trống ở tất cả các biểu. Muốn điền sẵn: đưa báo cáo ${either(periods)} vào thẻ Tổng hợp rồi lập lại.`,
  someCarried: (units, periods) =>
    `Cột (6) để trống ở ${number(units.length)} đơn vị, vì không có báo cáo ${either(periods)} hoặc có nhiều hơn một: ${listed(units)}.`,
  usualFields: (count) =>
    `Danh mục chưa có lĩnh vực nào nên biểu dùng ${number(count)} lĩnh vực thường gặp. Thêm trang Lĩnh vực vào danh mục để dùng danh sách riêng.`,
};

function either(periods: readonly string[]): string {
  return periods.map(period).join(' hoặc ');
}

function listed(units: readonly string[]): string {
  const more = units.length - NAMED;
  const named = units.slice(0, NAMED).map(shownText).join(', ');
  return more > 0 ? `${named} và ${number(more)} đơn vị khác` : named;
}
