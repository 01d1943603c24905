import type { ReportDefinition } from '../core/form/report-definition';
import { REPORT_WORDS } from './report.words';

const RECEIVED = 'Số lượng hồ sơ tiếp nhận';
const RESOLVED = 'Số lượng hồ sơ đã giải quyết';
const PENDING = 'Số lượng hồ sơ đang giải quyết';

/** The district's (province's) report made from the units' II.06a workbooks. Wording by PARsheet, not by law. */
export const dossierReport: ReportDefinition = {
  formId: 'II.06a',
  figures: [
    { figure: 'received', path: [RECEIVED, 'Tổng số'], short: 'tiếp nhận', width: 8.5 },
    { figure: 'online', path: [RECEIVED, 'Trong kỳ', 'Trực tuyến'], short: 'trực tuyến', width: 8.5 },
    {
      figure: 'direct',
      path: [RECEIVED, 'Trong kỳ', 'Trực tiếp, dịch vụ bưu chính'],
      short: 'trực tiếp, bưu chính',
      width: 11.5,
    },
    { figure: 'carriedIn', path: [RECEIVED, 'Từ kỳ trước'], short: 'từ kỳ trước', width: 8.5 },
    { figure: 'resolved', path: [RESOLVED, 'Tổng số'], short: 'đã giải quyết', width: 8.5 },
    { figure: 'early', path: [RESOLVED, 'Trước hạn'], short: 'giải quyết trước hạn', width: 8.5 },
    { figure: 'onTime', path: [RESOLVED, 'Đúng hạn'], short: 'giải quyết đúng hạn', width: 8.5 },
    { figure: 'late', path: [RESOLVED, 'Quá hạn'], short: 'giải quyết quá hạn', width: 8.5 },
    { figure: 'pending', path: [PENDING, 'Tổng số'], short: 'đang giải quyết', width: 8.5 },
    { figure: 'pendingInTime', path: [PENDING, 'Trong hạn'], short: 'đang giải quyết trong hạn', width: 8.5 },
    { figure: 'pendingLate', path: [PENDING, 'Quá hạn'], short: 'đang giải quyết quá hạn', width: 8.5 },
    { figure: 'returned', path: ['Trả lại, rút hồ sơ'], short: 'trả lại, rút', width: 8.5 },
  ],
  onTime: {
    DH1: 'ĐH1: [giải quyết trước hạn (8) + đúng hạn (9)] / đã giải quyết (7) × 100%',
    DH2: 'ĐH2: [giải quyết trước hạn (8) + đúng hạn (9) + đang giải quyết trong hạn (12)] / tiếp nhận (3) × 100%',
    DH3: 'ĐH3: 100% − [giải quyết quá hạn (10) + đang giải quyết quá hạn (13)] / tiếp nhận (3) × 100%',
    DH4: 'ĐH4: [giải quyết trước hạn (8) + đúng hạn (9)] / [đã giải quyết (7) + đang giải quyết quá hạn (13)] × 100%; tính từ biểu nên chỉ là gần đúng',
  },
  online: { indicator: 'online', formula: 'trực tuyến (4) / [trực tuyến (4) + trực tiếp, bưu chính (5)] × 100%' },
  sheets: {
    fields: {
      name: 'Tổng hợp II.06a',
      title: 'TỔNG HỢP TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
      subtitle: 'Theo lĩnh vực, tổng hợp từ biểu II.06a của các đơn vị',
    },
    units: {
      name: 'Theo đơn vị',
      title: 'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THEO ĐƠN VỊ',
      subtitle: 'Tổng hợp từ biểu II.06a của các đơn vị',
    },
    sending: {
      name: 'Tình hình gửi báo cáo',
      title: 'TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ',
      subtitle: '',
    },
    months: {
      name: 'Theo tháng',
      title: 'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH THEO THÁNG',
      subtitle: 'Tất cả các đơn vị',
    },
    charts: { name: 'Biểu đồ', title: 'BIỂU ĐỒ KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', subtitle: '' },
    findings: { name: 'Lỗi và cảnh báo', title: 'LỖI, MỤC CẦN XEM LẠI VÀ LƯU Ý VỀ SỐ LIỆU', subtitle: '' },
    provenance: {
      name: 'Nguồn số liệu',
      title: 'NGUỒN CỦA TỪNG SỐ LIỆU',
      subtitle: 'Mỗi dòng là một dòng trong tệp của đơn vị đã được tính vào báo cáo',
    },
  },
  words: REPORT_WORDS,
};
