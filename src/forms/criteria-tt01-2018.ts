import type { CriteriaSet } from '../core/score/set/criteria-set';
import { criteriaOf } from '../core/score/set/criteria-tree';

// Articles 14 and 15 name the sixth indicator in both lists; here it is the agency's, as article 15 has it.
const agency = { rule: { kind: 'levels', points: ['0', '1', '2'] } } as const;
/** Of a dossier 0, 1 or 2; of the agency the mean of its dossiers, so any number from 0 to 2. */
const mean = {
  rule: { kind: 'capped-ratio', target: '2', noCases: null },
  source: { kind: 'declared', name: 'Điểm bình quân các hồ sơ' },
} as const;

/**
 * The nine indicators of Thông tư 01/2018/TT-VPCP, articles 13 to 15, 0 to 2 points each: of every one the mean of its
 * dossiers, rounded to one decimal before the indicators are added; grades by points. For reference only: whether these
 * articles are still in force has not been confirmed.
 */
export const criteriaTt012018: CriteriaSet = {
  id: 'tt01-2018',
  title: 'Đánh giá giải quyết TTHC theo Thông tư 01/2018/TT-VPCP (tham khảo)',
  basis: {
    text: 'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018, Điều 13, 14, 15',
    confirmed: false,
    note: 'Chỉ để tham khảo: chưa xác nhận các điều này còn hiệu lực.',
  },
  totals: { all: '18' },
  roundsTo: 1,
  bandsOf: 'points',
  bands: [
    { name: 'Xuất sắc', from: '15' },
    { name: 'Tốt', from: '12' },
    { name: 'Khá', from: '9' },
    { name: 'Trung bình', from: '6' },
    { name: 'Yếu', from: '0' },
  ],
  criteria: criteriaOf([
    {
      number: '1',
      name: 'Tổng thời gian giải quyết thủ tục hành chính so với thời gian cho phép theo quy định của pháp luật',
      maximum: '2',
      ...mean,
    },
    {
      number: '2',
      name: 'Thời gian thực hiện của từng cơ quan, đơn vị tham gia giải quyết (kể cả đơn vị phối hợp) so với quy định',
      maximum: '2',
      ...mean,
    },
    {
      number: '3',
      name: 'Số lần phải liên hệ với nơi tiếp nhận hồ sơ để hoàn thiện hồ sơ (kể cả liên hệ trực tuyến)',
      maximum: '2',
      ...mean,
    },
    {
      number: '4',
      name: 'Số lượng cơ quan, đơn vị, tổ chức phải liên hệ để hoàn thiện hồ sơ (kể cả trực tuyến)',
      maximum: '2',
      ...mean,
    },
    {
      number: '5',
      name: 'Thực hiện tổ chức tiếp nhận hồ sơ, giải quyết, trả kết quả tại Bộ phận Một cửa',
      maximum: '2',
      ...agency,
    },
    { number: '6', name: 'Công khai các thủ tục hành chính', maximum: '2', ...agency },
    {
      number: '7',
      name: 'Thái độ của cán bộ, công chức, viên chức khi hướng dẫn lập, tiếp nhận và giải quyết hồ sơ',
      maximum: '2',
      ...mean,
    },
    { number: '8', name: 'Tiếp thu, giải trình đối với các ý kiến phản ánh, kiến nghị', maximum: '2', ...agency },
    { number: '9', name: 'Tiến độ và chất lượng cung cấp dịch vụ công trực tuyến', maximum: '2', ...agency },
  ]),
};
