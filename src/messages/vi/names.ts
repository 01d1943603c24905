import type { Names } from '../names';

export const names: Names = {
  severities: { error: 'Lỗi', warning: 'Cần xem lại', note: 'Lưu ý' },
  unitStatuses: {
    received: 'Đã gửi',
    late: 'Gửi chậm',
    missing: 'Chưa gửi',
    error: 'Có lỗi',
    duplicate: 'Gửi trùng',
  },
  fileStatuses: { ok: 'Đúng', warning: 'Cần xem lại', error: 'Có lỗi', unreadable: 'Không đọc được' },
};
