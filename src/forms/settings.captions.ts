import type { SettingsCaptions } from '../core/settings/settings-captions';
import { criteriaCaptions } from './criteria-set.captions';

/** The settings workbook as offices write it (danh-muc.xlsx). */
export const settingsCaptions: SettingsCaptions = {
  title: 'Danh mục mẫu',
  units: {
    names: ['Đơn vị', 'Danh mục đơn vị', 'Danh sách đơn vị'],
    columns: {
      code: ['Mã đơn vị', 'Mã', 'Mã ĐV'],
      name: ['Tên đơn vị', 'Đơn vị'],
      otherNames: ['Tên khác', 'Tên gọi khác', 'Tên viết tắt'],
      parent: ['Đơn vị tổng hợp', 'Mã đơn vị tổng hợp', 'Đơn vị cấp trên', 'Trực thuộc'],
      validFrom: ['Hiệu lực từ', 'Từ ngày', 'Có hiệu lực từ'],
      validTo: ['Hiệu lực đến', 'Đến ngày', 'Hết hiệu lực'],
    },
  },
  fields: {
    names: ['Lĩnh vực', 'Danh mục lĩnh vực', 'Danh sách lĩnh vực'],
    columns: {
      code: ['Mã', 'Mã lĩnh vực', 'Mã LV'],
      name: ['Tên lĩnh vực', 'Lĩnh vực'],
      otherNames: ['Tên khác', 'Tên gọi khác', 'Tên viết tắt'],
    },
  },
  options: {
    names: ['Thiết lập', 'Cài đặt', 'Thông số'],
    columns: { item: ['Mục', 'Nội dung', 'Tên mục'], value: ['Giá trị', 'Thiết lập'] },
  },
  items: {
    onTimeDefinition: ['Cách tính đúng hạn', 'Cách tính tỷ lệ đúng hạn'],
    onTimeTarget: ['Chỉ tiêu đúng hạn (%)', 'Chỉ tiêu đúng hạn', 'Chỉ tiêu tỷ lệ đúng hạn (%)'],
    parentAgency: ['Cơ quan chủ quản', 'Cơ quan cấp trên'],
    agency: ['Cơ quan báo cáo', 'Cơ quan ban hành'],
    place: ['Địa danh'],
    recipient: ['Nơi nhận'],
    legalBasis: ['Căn cứ', 'Căn cứ pháp lý'],
    preparedBy: ['Người lập biểu', 'Người lập'],
    headTitle: ['Chức danh người ký', 'Chức vụ người ký'],
    headName: ['Người ký', 'Họ tên người ký'],
    largeChangePercent: ['Ngưỡng biến động (%)', 'Ngưỡng biến động'],
    deadlineDays: ['Hạn gửi (số ngày sau ngày chốt)', 'Hạn gửi (ngày)', 'Hạn gửi'],
    reasonsRequired: ['Bắt buộc bảng nguyên nhân quá hạn', 'Bắt buộc bảng nguyên nhân'],
    notApplicable: ['Tiêu chí không áp dụng', 'Tiêu chí không áp dụng tính', 'Không áp dụng'],
    targetAppraised: ['Chỉ tiêu điểm thẩm định', 'Mục tiêu điểm thẩm định'],
    targetSurvey: ['Chỉ tiêu điểm điều tra XHH', 'Mục tiêu điểm điều tra XHH', 'Chỉ tiêu điểm điều tra xã hội học'],
    targetTotal: ['Chỉ tiêu tổng điểm', 'Mục tiêu tổng điểm', 'Chỉ tiêu điểm'],
  },
  bands: {
    names: ['Mức xếp loại', 'Xếp loại'],
    columns: { name: ['Tên mức', 'Mức', 'Xếp loại'], from: ['Từ (%)', 'Từ', 'Từ mức (%)'] },
  },
  mergers: {
    names: ['Sáp nhập', 'Sáp nhập đơn vị', 'Sắp xếp đơn vị', 'Đơn vị sáp nhập'],
    columns: {
      from: ['Đơn vị cũ', 'Đơn vị trước sáp nhập', 'Đơn vị trước sắp xếp'],
      to: ['Đơn vị mới', 'Đơn vị sau sáp nhập', 'Đơn vị sau sắp xếp'],
      since: ['Từ ngày', 'Ngày sáp nhập', 'Hiệu lực từ'],
    },
  },
  holidays: {
    names: ['Ngày nghỉ', 'Ngày nghỉ lễ', 'Lịch nghỉ', 'Ngày nghỉ lễ, tết'],
    columns: {
      day: ['Ngày nghỉ', 'Ngày', 'Từ ngày', 'Nghỉ từ ngày'],
      last: ['Đến ngày', 'Đến hết ngày', 'Nghỉ đến ngày'],
      name: ['Tên ngày nghỉ', 'Nội dung', 'Dịp nghỉ', 'Ghi chú'],
    },
  },
  criteria: criteriaCaptions,
  policies: {
    full: ['điểm tối đa', 'tối đa', 'đủ điểm', 'tính điểm tối đa'],
    rescale: ['quy đổi', 'bỏ khỏi điểm tối đa', 'không tính', 'loại khỏi tổng điểm'],
    zero: ['0 điểm', '0', 'không điểm', 'không có điểm'],
  },
  yes: ['Có', 'x', 'Bắt buộc', 'Đúng', 'yes', 'true', '1'],
  no: ['Không', 'Không bắt buộc', 'Sai', 'no', 'false', '0', '-'],
};
