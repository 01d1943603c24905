import type { CriteriaCaptions } from '../core/score/set/criteria-captions';

const RULE_EXAMPLES =
  '"Có/không"; "Các mức: 0/0,5/1"; "≥98%: tối đa; 90%-<98%: tỷ lệ × tối đa/100; <90%: 0"; "Mỗi trường hợp trừ 0,5"; "≥70%: tối đa; còn lại: tỷ lệ/70% × tối đa"; "100%: tối đa; <100%: 0; không phát sinh: tối đa"';

/** A set of criteria as offices write it into their settings workbook. */
export const criteriaCaptions: CriteriaCaptions = {
  set: {
    names: ['Bộ tiêu chí', 'Tiêu chí', 'Bộ tiêu chí chấm điểm'],
    columns: {
      number: ['STT', 'TT', 'Số', 'Mã tiêu chí', 'Số tiêu chí'],
      name: [
        'Tên tiêu chí',
        'Tiêu chí',
        'Lĩnh vực, tiêu chí, tiêu chí thành phần',
        'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
        'Nội dung',
      ],
      maximum: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm'],
      part: ['Phần', 'Phần điểm', 'Loại điểm'],
      rule: ['Cách chấm', 'Cách tính điểm', 'Cách chấm điểm', 'Quy tắc chấm'],
      evidence: ['Tài liệu kiểm chứng', 'Yêu cầu tài liệu kiểm chứng', 'Minh chứng'],
      source: ['Nguồn số liệu', 'Nguồn', 'Lấy số từ'],
    },
  },
  bands: {
    names: ['Xếp loại điểm', 'Xếp loại CCHC', 'Mức xếp loại điểm'],
    // Other captions than those of the bands of the on-time rate, so that neither is taken for the other.
    columns: {
      name: ['Xếp loại CCHC', 'Xếp loại chỉ số', 'Mức xếp loại CCHC'],
      from: ['Từ chỉ số (%)', 'Chỉ số từ (%)', 'Từ chỉ số'],
    },
  },
  parts: {
    appraisal: ['Thẩm định', 'TĐ', 'Điểm thẩm định', 'Chấm điểm'],
    survey: ['Điều tra xã hội học', 'Điều tra XHH', 'ĐTXHH', 'XHH', 'Khảo sát', 'Điều tra, khảo sát'],
    bonus: ['Điểm thưởng', 'Thưởng', 'Điểm cộng', 'Cộng'],
    penalty: ['Điểm phạt', 'Phạt', 'Điểm trừ', 'Trừ'],
  },
  words: {
    byParts: '^\\(?=? ?(?:tong|cong) (?:diem )?cac muc con\\)?$',
    judgement: '^(?:hoi dong |can cu |theo )?(?:cham|danh gia)(?: theo)?(?: thuc te| ket qua| thuc te ket qua)?$',
    yesNo: '^(?:yesno|yes/no|co/khong|co hoac khong|co - khong)$',
    levels: '^(?:steps|thang diem|cac muc|muc diem|muc|cac muc diem):? ?(?=[\\d])',
    each: '^moi .*?(?:tru|bi tru|giam) (\\d+(?:[.,] ?\\d+)?)(?: diem)?$',
    proRata: '^(?:xhh: )?(?:prorata|pro rata|theo ty le|tinh theo ty le|diem tb quy doi|diem trung binh quy doi)\\b',
    floor: '\\b(?:floor|toi thieu|tu|it nhat) (\\d+(?:[.,] ?\\d+)?) ?%',
    noCases: '\\bkhong (?:phat sinh|co phat sinh)\\b',
    otherwise: '^(?:else|con lai|truong hop khac|duoi muc do)$',
    maximum: '^(?:max|toi da|diem toi da|dat toi da|diem tuyet doi)$',
    share:
      '^(?:prorata|theo ty le|(?:ty le|xhh: ty le hai long|ty le hai long)(?:/(\\d+(?:[.,] ?\\d+)?) ?%)? ?(?:[x*×] ?(?:max|diem toi da|toi da))(?:/100)?)$',
    atLeast: '^(?:>=|≥|tu|dat tu|tren hoac bang)$',
    atLeastAfter: '^(?:tro len|hoac hon)$',
    below: '^(?:<|duoi|nho hon|it hon)$',
    yes: '^(?:co|dat|thuc hien|day du)$',
    no: '^(?:khong|khong dat|khong thuc hien|khong co)$',
  },
  decision: '(?:quyet dinh|\\bqd) so:? ?\\d|\\b\\d+/(?:\\d{4}/)?qd-[a-z]+\\b',
  decisionLead: '^(?:(?:duoc )?ban hanh )?(?:kem theo|theo|can cu) (?=quyet dinh|qd)',
  notIssued: '\\bdu thao\\b|\\bminh hoa\\b|\\btham khao\\b',
  ruleExamples: RULE_EXAMPLES,
  title: 'Bộ tiêu chí của danh mục',
  written: {
    hints: [
      'Ghi bộ tiêu chí do UBND tỉnh ban hành vào bảng dưới đây và thay dòng này bằng số, ngày quyết định. Để trống nếu cơ quan không dùng bộ riêng.',
      `Phần: Thẩm định, Điều tra xã hội học, Điểm thưởng hoặc Điểm phạt. Cách chấm: ${RULE_EXAMPLES}. Nguồn số liệu: tên số liệu đơn vị kê khai, hoặc DH1 đến DH4, online để lấy từ báo cáo hồ sơ.`,
    ],
    byParts: 'Tổng các mục con',
    judgement: 'Hội đồng chấm',
    yesNo: 'Có/không',
    levels: 'Các mức: {points}',
    step: '≥{from}: {points}',
    belowSteps: '<{from}: 0',
    proRata: 'Theo tỷ lệ, tối thiểu {floor}%',
    proRataTo: '≥{full}%: tối đa; {floor}%-<{full}%: tỷ lệ × tối đa/100; <{floor}%: 0',
    deduction: 'Mỗi trường hợp trừ {each}',
    allOrNothing: '100%: tối đa; <100%: 0',
    cappedRatio: '≥{target}%: tối đa; còn lại: tỷ lệ/{target}% × tối đa',
    noCases: { full: 'không phát sinh: tối đa', zero: 'không phát sinh: 0' },
  },
};
