import type { LogForm } from '../core/score/form/log-form';

/** The log of an appraisal ("Nhật ký"), a sheet beside the score sheet. */
export const appraisalLogForm: LogForm = {
  sheet: 'Nhật ký',
  title: 'NHẬT KÝ THẨM ĐỊNH',
  hint: 'Mỗi dòng ghi một việc và được khóa vào các dòng trước bằng mã kiểm tra. Không sửa, xóa hay đổi chỗ dòng nào trong trang này.',
  columns: [
    { column: 'row', caption: 'STT', width: 6 },
    { column: 'at', caption: 'Thời điểm', width: 19 },
    { column: 'who', caption: 'Người thực hiện', width: 22 },
    { column: 'round', caption: 'Vòng', width: 7 },
    { column: 'criterion', caption: 'Tiêu chí', width: 12 },
    { column: 'action', caption: 'Việc', width: 20 },
    { column: 'self', caption: 'Điểm tự chấm', width: 12 },
    { column: 'before', caption: 'Điểm trước', width: 11 },
    { column: 'after', caption: 'Điểm sau', width: 10 },
    { column: 'reason', caption: 'Lý do', width: 40 },
    { column: 'basis', caption: 'Dấu minh chứng', width: 15 },
    { column: 'hash', caption: 'Mã kiểm tra', width: 36 },
  ],
  actions: {
    start: 'Bắt đầu vòng',
    accept: 'Giữ điểm tự chấm',
    appraise: 'Thẩm định',
    return: 'Trả lại đơn vị',
    self: 'Đơn vị sửa',
    finish: 'Kết thúc',
  },
  appended: {
    appraised: { caption: 'Điểm thẩm định', width: 10 },
    note: { caption: 'Ý kiến thẩm định', width: 36 },
  },
  opinion: 'Thẩm định: ',
  noted: 'Ghi chú trong bảng: ',
};
