import type { SlipDefinition } from '../core/form/slip-definition';
import { dossierReport } from './dossier.report';

/**
 * The slip with which an office sends a workbook back. Named after "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" of the one-stop
 * shops; "đề nghị", since between agencies one asks, and "chỉnh sửa, bổ sung", since figures may be wrong or missing. Wording
 * by PARsheet, not by law.
 */
export const slipReport: SlipDefinition = {
  // Upright paper has less room to write on.
  head: { ...dossierReport.words, dots: '………………', placeAndDate: '{place}, ngày …… tháng …… năm ……' },
  sheet: 'Phiếu đề nghị',
  title: 'PHIẾU ĐỀ NGHỊ CHỈNH SỬA, BỔ SUNG BÁO CÁO',
  addressee: 'Kính gửi: {unit}',
  intro:
    'Qua kiểm tra báo cáo theo {form}, kỳ báo cáo {period}, tệp "{file}" do đơn vị gửi, phát hiện {counts}, nêu tại bảng dưới đây.',
  introWithoutPeriod:
    'Qua kiểm tra báo cáo theo {form}, tệp "{file}" do đơn vị gửi, phát hiện {counts}, nêu tại bảng dưới đây.',
  introScoreSheet:
    'Qua kiểm tra bảng chấm điểm, tệp "{file}" do đơn vị gửi, phát hiện {counts}, nêu tại bảng dưới đây.',
  introUnreadable:
    'Tệp "{file}" do đơn vị gửi không có số liệu đọc được nên chưa kiểm tra được báo cáo; lý do nêu tại bảng dưới đây.',
  dates: '{period} (từ ngày {from} đến ngày {to})',
  counts: { error: '{count} lỗi', warning: '{count} điểm cần xem lại', note: '{count} điểm lưu ý' },
  request: 'Đề nghị đơn vị kiểm tra, chỉnh sửa, bổ sung và gửi lại báo cáo trước ngày …… / …… / ………',
  severities: { error: 'Lỗi', warning: 'Cần xem lại', note: 'Lưu ý' },
  captions: {
    number: 'STT',
    severity: 'Mức độ',
    place: 'Vị trí trong tệp',
    actual: 'Đang ghi',
    expected: 'Theo đối chiếu',
    sentence: 'Nội dung và đề nghị xử lý',
  },
  place: '{sheet}, ô\u00a0{cell}',
  alike: 'Còn {count} ô như trên, đề nghị xử lý tương tự: {cells}.',
  andMore: ' và {count} ô khác',
  wholeFile: 'Cả tệp',
  notesTitle: 'Ghi chú:',
  notes: {
    error: 'Lỗi: số liệu mâu thuẫn hoặc không đọc được, phải sửa trước khi gửi lại.',
    warning: 'Cần xem lại: điểm bất thường; nếu số liệu đúng, đơn vị nêu lý do khi gửi lại.',
    note: 'Lưu ý: để đơn vị biết, sửa nếu cần.',
  },
  expectedNote: 'Cột "Theo đối chiếu" để trống khi không xác định được một giá trị.',
};
