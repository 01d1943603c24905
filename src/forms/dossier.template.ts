import type { TemplateDefinition } from '../core/form/template-definition';
import { dossierReport } from './dossier.report';

/** The blank II.06a workbook. Captions as in the reports; wording of the guide by PARsheet, not by law. */
export const dossierTemplate: TemplateDefinition = {
  formId: 'II.06a',
  head: dossierReport.words,
  figures: dossierReport.figures,
  sheet: 'Biểu 06a',
  reporter: '- Đơn vị báo cáo: {unit}',
  receiver: '- Đơn vị nhận báo cáo: {unit}',
  numberCaption: dossierReport.words.numberCaption,
  fieldCaption: dossierReport.words.fieldCaption,
  total: dossierReport.words.total,
  preparedBy: 'Người lập biểu',
  headOfCommittee: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
  prompt: { title: 'Số hồ sơ', message: 'Nhập số nguyên từ 0 trở lên. Không phát sinh thì nhập 0.' },
  alert: {
    title: 'Chưa đúng số hồ sơ',
    message: 'Ô này chỉ nhận số nguyên từ 0 trở lên, không có chữ, dấu chấm hay dấu phẩy.',
  },
  guide: {
    sheet: 'Hướng dẫn',
    title: 'HƯỚNG DẪN NHẬP BIỂU',
    numberCaption: 'Bước',
    stepCaption: 'Việc cần làm',
    first: [
      'Mở trang "{sheet}". Tên đơn vị, kỳ báo cáo và các lĩnh vực đã ghi sẵn; không sửa các ô này.',
      'Chỉ nhập vào các ô nền trắng ở cột {inputs}. Các ô nền xám và dòng tổng cộng tự tính và đã khóa: {sums}.',
      'Nhập số nguyên từ 0 trở lên, không ghi thêm chữ, dấu chấm hay dấu phẩy.',
      'Lĩnh vực không phát sinh hồ sơ thì nhập 0. Ô để trống được hiểu là chưa nhập, không phải là 0.',
    ],
    carriedIn:
      'Cột {column} đã có số hồ sơ đang giải quyết cuối kỳ {previous}, lấy từ cột {closing} của báo cáo kỳ đó. Nếu khác sổ theo dõi thì sửa lại và báo đơn vị nhận báo cáo. Lĩnh vực chưa có số thì nhập vào.',
    notCarriedIn: 'Cột {column}: nhập số hồ sơ đang giải quyết cuối kỳ {previous}, là cột {closing} của báo cáo kỳ đó.',
    last: [
      'Trước khi gửi, đối chiếu từng dòng và dòng tổng cộng: {balance}. Nếu lệch, xem lại các số đã nhập.',
      'Thiếu lĩnh vực: vào thẻ Xem lại (Review), chọn bỏ khóa trang tính (không có mật khẩu), chèn một dòng vào giữa danh sách, chép công thức của dòng trên xuống rồi nhập.',
      'Ghi địa danh, ngày tháng và họ tên ở cuối biểu; các ô này không khóa.',
      'Lưu tệp với tên cũ rồi gửi. Tệp mở và lưu được bằng Excel, WPS Office, LibreOffice (.xlsx, .xls, .ods).',
    ],
  },
};
