import type { CriteriaSet } from '../core/score/set/criteria-set';
import { criteriaOf } from '../core/score/set/criteria-tree';

/**
 * A frame to be filled: the eight fields of the provinces' index, 67 points by appraisal and 33 by survey, as districts
 * have published it. The split among the fields is illustrative; leaves are scored by judgement alone.
 */
export const criteriaFrame6733: CriteriaSet = {
  id: 'frame-67-33',
  title:
    'Khung 8 lĩnh vực, thẩm định 67 và điều tra xã hội học 33 (minh họa) — thay bằng bộ tiêu chí do UBND tỉnh ban hành',
  basis: {
    text: 'Khung 67 + 33 (minh họa)',
    confirmed: false,
    note: 'Điểm từng lĩnh vực chỉ để minh họa; tổng 67 và 33 theo cách chia đã được công bố ở một số nơi.',
  },
  isExample: true,
  totals: { appraisal: '67', survey: '33' },
  bands: [
    { name: 'Xuất sắc', from: '90' },
    { name: 'Tốt', from: '80' },
    { name: 'Khá', from: '70' },
    { name: 'Trung bình', from: '50' },
    { name: 'Yếu', from: '0' },
  ],
  criteria: criteriaOf([
    { number: '1', name: 'Công tác chỉ đạo, điều hành CCHC', maximum: '11' },
    { number: '1.1', name: 'Điểm thẩm định', maximum: '9' },
    {
      number: '1.2',
      name: 'Điểm điều tra xã hội học',
      maximum: '2',
      part: 'survey',
      evidence: 'Kết quả điều tra xã hội học',
    },
    { number: '2', name: 'Cải cách thể chế', maximum: '10' },
    { number: '2.1', name: 'Điểm thẩm định', maximum: '7' },
    {
      number: '2.2',
      name: 'Điểm điều tra xã hội học',
      maximum: '3',
      part: 'survey',
      evidence: 'Kết quả điều tra xã hội học',
    },
    { number: '3', name: 'Cải cách thủ tục hành chính', maximum: '18' },
    { number: '3.1', name: 'Điểm thẩm định', maximum: '13' },
    {
      number: '3.2',
      name: 'Điểm điều tra xã hội học',
      maximum: '5',
      part: 'survey',
      evidence: 'Kết quả điều tra xã hội học',
    },
    { number: '4', name: 'Cải cách tổ chức bộ máy hành chính nhà nước', maximum: '10' },
    { number: '4.1', name: 'Điểm thẩm định', maximum: '7' },
    {
      number: '4.2',
      name: 'Điểm điều tra xã hội học',
      maximum: '3',
      part: 'survey',
      evidence: 'Kết quả điều tra xã hội học',
    },
    { number: '5', name: 'Cải cách chế độ công vụ', maximum: '13' },
    { number: '5.1', name: 'Điểm thẩm định', maximum: '9' },
    {
      number: '5.2',
      name: 'Điểm điều tra xã hội học',
      maximum: '4',
      part: 'survey',
      evidence: 'Kết quả điều tra xã hội học',
    },
    { number: '6', name: 'Cải cách tài chính công', maximum: '10' },
    { number: '6.1', name: 'Điểm thẩm định', maximum: '7' },
    {
      number: '6.2',
      name: 'Điểm điều tra xã hội học',
      maximum: '3',
      part: 'survey',
      evidence: 'Kết quả điều tra xã hội học',
    },
    { number: '7', name: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', maximum: '15' },
    { number: '7.1', name: 'Điểm thẩm định', maximum: '12' },
    {
      number: '7.2',
      name: 'Điểm điều tra xã hội học',
      maximum: '3',
      part: 'survey',
      evidence: 'Kết quả điều tra xã hội học',
    },
    { number: '8', name: 'Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội', maximum: '13' },
    { number: '8.1', name: 'Điểm thẩm định', maximum: '3' },
    {
      number: '8.2',
      name: 'Điểm điều tra xã hội học',
      maximum: '10',
      part: 'survey',
      evidence: 'Kết quả điều tra xã hội học',
    },
  ]),
};
