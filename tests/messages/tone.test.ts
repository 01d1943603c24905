import type { FindingCode } from '../../src/core/model/finding';
import { sentence } from '../../src/messages/sentence';
import { title } from '../../src/messages/title';
import { sampleFinding } from './sample-findings';

// The agreed sentences, word for word: the measure of tone for all others.
const AGREED: readonly (readonly [FindingCode, Record<string, unknown>, string])[] = [
  [
    'check.total.mismatch',
    {},
    'Tổng số tiếp nhận (C13) ghi 18, nhưng trực tuyến 7 + trực tiếp 9 + kỳ trước 1 = 17 (thừa 1). Xem lại ba số thành phần; nếu đúng, sửa tổng thành 17.',
  ],
  [
    'check.balance.mismatch',
    {},
    'Hồ sơ tiếp nhận 96 không bằng đã giải quyết 80 + đang giải quyết 15 = 95 (chênh 1). Nếu có hồ sơ trả lại hoặc rút, ghi vào cột riêng.',
  ],
  [
    'check.carry-over.differs',
    {},
    'Kỳ trước chuyển sang (F12) ghi 6, trong khi báo cáo tháng 5 còn đang giải quyết 1. Hỏi lại người lập báo cáo tháng 5 hoặc sửa ô F12.',
  ],
  ['read.number.text', {}, '"1.043" (D10) là chữ nên Excel không cộng được. Đọc là 1.043.'],
  [
    'read.number.ambiguous',
    {},
    '"1,234" (D10) có thể là 1.234 hoặc 1 phẩy 234. Chọn một cách đọc. Trước mắt tính là 1.234.',
  ],
  ['check.row.not-entered', {}, 'Dòng "Nuôi con nuôi" chưa nhập số nào. Nếu không phát sinh hồ sơ, nhập 0.'],
  [
    'check.row.not-entered',
    { inTotal: true },
    'Dòng "Nuôi con nuôi" chưa nhập số nào, trong khi dòng cộng có số liệu không thuộc dòng nào khác. Nhập số liệu của dòng này; nếu không phát sinh hồ sơ, nhập 0.',
  ],
  [
    'read.period.contradiction',
    {},
    'Tiêu đề ghi tháng 5 nhưng khoảng ngày là 15/5 – 14/6/2024 (kỳ tháng 6). Sửa một trong hai.',
  ],
  ['read.unit.unknown', {}, '"UBND xã Không Có" không có trong danh mục đơn vị. Gần nhất: Xã Nam Dong, Xã Tâm Thắng.'],
  ['read.encoding.legacy', {}, 'Ô B10 dùng phông .VnTime (TCVN3): "Chøng thùc" được đọc là "Chứng thực".'],
  ['read.hidden.row', {}, 'Dòng 12 đang ẩn nhưng có số liệu; số liệu vẫn được tính.'],
  [
    'read.unreadable',
    {},
    'Không mở được tệp "baocao.xlsx": tệp bị cắt ngắn khi sao chép. Cần chép lại hoặc gửi lại tệp từ bản gốc.',
  ],
  ['join.missing.summary', {}, 'Còn thiếu báo cáo của 1/8 đơn vị: Xã Ea Pô.'],
  [
    'join.duplicate',
    {},
    'Xã Trúc Sơn gửi 2 tệp cho tháng 6/2024. Chọn tệp dùng; hai tệp không được cộng với nhau. Các tệp: "a.xlsx", "b.xlsx".',
  ],
  ['compute.no-cases', {}, 'Không phát sinh hồ sơ giải quyết trong kỳ nên không tính tỷ lệ đúng hạn.'],

  // Turns of the same sentences.
  [
    'check.balance.mismatch',
    { value: 94 },
    'Hồ sơ tiếp nhận 94 không bằng đã giải quyết 80 + đang giải quyết 15 = 95 (chênh 1). Xem lại các số này theo sổ theo dõi hồ sơ.',
  ],
  [
    'check.carry-over.differs',
    { previousPeriod: '2023-12' },
    'Kỳ trước chuyển sang (F12) ghi 6, trong khi báo cáo tháng 12/2023 còn đang giải quyết 1. Hỏi lại người lập báo cáo tháng 12/2023 hoặc sửa ô F12.',
  ],
  [
    'read.period.contradiction',
    { from: '2023-12-15', to: '2024-01-20', byDates: null, taken: '2024-05' },
    'Tiêu đề ghi tháng 5/2024 nhưng khoảng ngày là 15/12/2023 – 20/1/2024. Sửa một trong hai; trước mắt lấy tháng 5/2024.',
  ],
  [
    'check.change.large',
    { percent: '-12.5', value: 175 },
    'Tổng số tiếp nhận (C20) là 175, giảm 12,5% so với tháng 5 (200), quá mức 40%. Nếu số đúng, nêu lý do khi gửi báo cáo.',
  ],
  [
    'read.unreadable',
    { reason: 'limit.cells', limit: 5_000_000 },
    'Không mở được tệp "baocao.xlsx": tệp có nhiều ô hơn mức cho phép (5.000.000 ô). Chỉ giữ lại trang báo cáo, lưu thành tệp mới rồi kiểm tra lại.',
  ],
  [
    'check.cells.not-entered',
    { cells: ['C9', 'D9', 'E9', 'F9', 'G9', 'H9', 'I9'] },
    'Dòng "Hộ tịch" còn 7 ô chưa nhập: C9, D9, E9, F9, G9 và 2 ô khác. Nếu không phát sinh hồ sơ, nhập 0.',
  ],
];

test.each(AGREED)('%s %j', (code, params, expected) => {
  expect(sentence(sampleFinding(code, params), 'vi')).toBe(expected);
});

test('a title names the thing and its cell', () => {
  expect(title(sampleFinding('check.total.mismatch'), 'vi')).toBe('Tổng số tiếp nhận không khớp · ô C13');
  expect(title(sampleFinding('check.total.mismatch'), 'en')).toBe('Total received does not add up · cell C13');
});

test('a text of the user can not steer the terminal or swallow the sentence', () => {
  const text = `\u001b[31m\u202eab\n${'x'.repeat(500)}`;
  const said = sentence(sampleFinding('read.number.not-a-number', { text }), 'vi');
  expect(said).not.toMatch(/[\u0000-\u001f\u202e]/u);
  expect(said).toContain('[31mab xxx');
  expect(said.length).toBeLessThan(200);
});
