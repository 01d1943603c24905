import type { Names } from '../names';

export const names: Names = {
  figures: {
    received: { full: 'Tổng số tiếp nhận', short: 'tiếp nhận' },
    online: { full: 'Tiếp nhận trực tuyến', short: 'trực tuyến' },
    direct: { full: 'Tiếp nhận trực tiếp, dịch vụ bưu chính', short: 'trực tiếp' },
    carriedIn: { full: 'Kỳ trước chuyển sang', short: 'kỳ trước' },
    resolved: { full: 'Tổng số đã giải quyết', short: 'đã giải quyết' },
    early: { full: 'Đã giải quyết trước hạn', short: 'trước hạn' },
    onTime: { full: 'Đã giải quyết đúng hạn', short: 'đúng hạn' },
    late: { full: 'Đã giải quyết quá hạn', short: 'quá hạn' },
    pending: { full: 'Tổng số đang giải quyết', short: 'đang giải quyết' },
    pendingInTime: { full: 'Đang giải quyết trong hạn', short: 'trong hạn' },
    pendingLate: { full: 'Đang giải quyết quá hạn', short: 'quá hạn' },
    returned: { full: 'Trả lại hoặc rút', short: 'trả lại hoặc rút' },
  },
  indicators: {
    DH1: 'tỷ lệ đúng hạn',
    DH2: 'tỷ lệ đúng hạn (cách tính DH2)',
    DH3: 'tỷ lệ đúng hạn (cách tính DH3)',
    DH4: 'tỷ lệ đúng hạn (cách tính DH4)',
    online: 'tỷ lệ trực tuyến',
    completed: 'tỷ lệ đã giải quyết',
    late: 'tỷ lệ giải quyết quá hạn',
    pendingInTime: 'tỷ lệ đang giải quyết trong hạn',
    overdue: 'tỷ lệ quá hạn trên tổng tiếp nhận',
  },
  indicatorCases: {
    DH1: 'hồ sơ giải quyết',
    DH2: 'hồ sơ tiếp nhận',
    DH3: 'hồ sơ tiếp nhận',
    DH4: 'hồ sơ đến hạn',
    online: 'hồ sơ nộp mới',
    completed: 'hồ sơ tiếp nhận',
    late: 'hồ sơ giải quyết',
    pendingInTime: 'hồ sơ đang giải quyết',
    overdue: 'hồ sơ tiếp nhận',
  },
  onTimeFormulas: {
    DH1: '(trước hạn + đúng hạn) / đã giải quyết',
    DH2: '(trước hạn + đúng hạn + đang giải quyết trong hạn) / tiếp nhận',
    DH3: '1 - (giải quyết quá hạn + đang giải quyết quá hạn) / tiếp nhận',
    DH4: '(trước hạn + đúng hạn) / (đã giải quyết + đang giải quyết quá hạn)',
  },
  severities: { error: 'Lỗi', warning: 'Cần xem lại', note: 'Lưu ý' },
  unitStatuses: {
    received: 'Đã gửi',
    late: 'Gửi chậm',
    missing: 'Còn thiếu',
    error: 'Có lỗi',
    duplicate: 'Gửi trùng',
  },
  fileStatuses: { ok: 'Đúng', warning: 'Cần xem lại', error: 'Có lỗi', unreadable: 'Không đọc được' },
};

/** The figure's name at the start of a sentence. */
export function figure(name: string): string {
  return names.figures[name]?.full ?? name;
}

/** The figure's name inside a sentence. */
export function shortFigure(name: string): string {
  return names.figures[name]?.short ?? name;
}
