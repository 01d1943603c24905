import type { PageTexts, PageUiTexts } from '../page-texts';
import { number, period } from './format';

export const page: PageTexts = {
  startTitle: 'Kiểm tra và tổng hợp báo cáo ngay trong trình duyệt',
  startText:
    'Mở một báo cáo để xem, kiểm tra và sửa; hoặc chọn báo cáo của các đơn vị để tổng hợp. Tệp gốc không bao giờ bị ghi đè.',
  privacy: 'Tệp được đọc ngay trên máy này, không gửi đi đâu.',
  openFile: 'Mở tệp',
  openSample: 'Mở bộ mẫu Cư Jút 2024',
  joinFiles: 'Chọn nhiều tệp để tổng hợp',
  opening: (file) => `Đang mở ${file}`,
  notOpened: 'Chưa mở được tệp',
  notOpenedText: 'Lý do ghi ở chỗ mở tệp. Chọn tệp khác, hoặc xin đơn vị gửi lại.',
  save: 'Lưu bản sửa',
  saved: (file) => `Đã lưu bản sửa vào thư mục tải về: ${file}. Tệp gốc còn nguyên.`,
  savedWith: (file, errors, warnings) =>
    errors > 0
      ? `Đã lưu, nhưng tệp còn ${number(errors)} lỗi – chưa nên gửi. Bản sửa ở thư mục tải về: ${file}. Tệp gốc còn nguyên.`
      : `Đã lưu, nhưng tệp còn ${number(warnings)} mục cần xem lại trước khi gửi. Bản sửa ở thư mục tải về: ${file}. Tệp gốc còn nguyên.`,
  unsaved: (file, other) =>
    `Các chỗ đã sửa trong tệp "${file}" chưa được lưu. Nếu mở tệp "${other}" mà không lưu thì các chỗ sửa này sẽ mất.`,
  saveAndOpen: 'Lưu bản sửa rồi mở',
  openUnsaved: 'Mở, không lưu',
  stay: 'Ở lại tệp này',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  workbook: 'Bảng tính',
  sheets: 'Các trang tính của tệp',
  hiddenSheet: 'trang tính ẩn',
  hiddenRows: (first, last) => (first === last ? `hàng ${first} đang ẩn` : `hàng ${first}–${last} đang ẩn`),
  hiddenColumns: (first, last) => (first === last ? `cột ${first} đang ẩn` : `cột ${first}–${last} đang ẩn`),
  busy: 'Đang ghi vào bản sửa',
  address: 'Ô đang chọn',
  content: 'Nội dung ô',
  locked: 'ô đang khóa',
  showFinding: 'Xem chỗ cần sửa',
  grid: (sheet) => `Trang tính ${sheet}`,
  edit: (cell) => `Nhập vào ô ${cell}`,
  downloadReport: 'Tải báo cáo (.xlsx)',
  downloadSlips: (count) => `Tải ${number(count)} phiếu đề nghị chỉnh sửa (.zip)`,
  making: { report: 'Đang lập báo cáo', slips: 'Đang lập phiếu đề nghị chỉnh sửa' },
  given: (file) => `Đã tải về: ${file}`,
  dashboard: 'Kết quả tổng hợp',
  byUnit: 'Tỷ lệ đúng hạn theo đơn vị',
  byMonth: (first, second) => `${first} và ${second} theo tháng`,
  byRow: (name, of) => `${name} theo ${of === 'unit' ? 'đơn vị' : 'lĩnh vực'}`,
  target: (percent) => `chỉ tiêu ${percent}`,
  unit: 'Đơn vị',
  month: 'Tháng',
  field: 'Lĩnh vực',
  onTime: 'Đúng hạn',
  asTable: 'Xem dạng bảng',
  partial: (rate) => `${rate} (chưa đủ tháng)`,
  hatched: 'Vạch chéo: đơn vị chưa đủ báo cáo, tỷ lệ chỉ tính phần đã có.',
  fewUnits: (months, all) =>
    `Chưa đủ đơn vị: ${months.map(({ periodId, units }) => `${period(periodId)} có ${number(units)}/${number(all)} đơn vị`).join('; ')}.`,
  dropToOpen: 'Thả tệp, thư mục hoặc tệp .zip vào đây',
  checksTitle: 'Kiểm tra những gì',
  checks: [
    'Cộng ngang, cộng dọc và dòng tổng cộng khớp nhau.',
    'Số viết dạng chữ, số âm, số lẻ, ô lỗi công thức, hàng ẩn.',
    'Biểu mẫu, đơn vị, kỳ báo cáo và lĩnh vực đọc được rõ.',
    'Mỗi chỗ sai ghi rõ ô nào, đang ghi gì và nên sửa thế nào.',
  ],
};

export const pageUi: PageUiTexts = {
  check: {
    emptyTitle: 'Chưa mở báo cáo nào',
    emptyText: 'Mở một tệp báo cáo; kết quả kiểm tra hiện ở đây và trên bảng tính bên cạnh.',
    run: 'Kiểm tra',
  },
  consolidate: {
    drop: 'Kéo tệp, thư mục hoặc tệp .zip vào đây, hoặc',
    emptyText:
      'Chọn các tệp báo cáo của một kỳ, cả danh-muc.xlsx nếu có. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
    makeReport: 'Chọn bảng báo cáo',
  },
  report: {
    intro: 'Mỗi bảng thành một trang tính của tệp báo cáo. Tệp mới nằm trong thư mục tải về.',
    write: (sheets) => `Tải báo cáo (${number(sheets)} bảng)`,
    written: 'Đã lập báo cáo',
    writtenText: () => 'Tệp báo cáo nằm trong thư mục tải về. Mở bằng Excel, WPS hoặc LibreOffice rồi in.',
  },
  settings: {
    kept: 'Danh mục được giữ cho đến khi đóng trang này, không gửi lên máy chủ nào.',
    made: () => 'Đã tải về danh-muc-mau.xlsx. Điền trang tính Đơn vị rồi chọn lại tệp ở đây.',
  },
  defect: {
    title: 'PARsheet gặp sự cố',
    restart: 'Mở lại trang',
    text: 'Tệp gốc không bị thay đổi. Chép đoạn dưới đây và gửi cho người phụ trách phần mềm, rồi bấm Mở lại trang.',
  },
};
