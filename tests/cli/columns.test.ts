import { beside, padded, paddedLeft, wrapped } from '../../src/cli/text/columns';

test('letters with composed or decomposed accents take one column', () => {
  expect(padded('Đã gửi', 8)).toBe('Đã gửi  ');
  expect(padded('Đã gửi'.normalize('NFD'), 8)).toBe('Đã gửi  ');
  expect(paddedLeft('7.149', 8)).toBe('   7.149');
  expect(padded('dài quá', 3)).toBe('dài quá');
});

test('lines break at spaces and keep within the width', () => {
  expect(wrapped('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
  expect(wrapped('một-chữ-rất-dài hai', 5)).toEqual(['một-chữ-rất-dài', 'hai']);
  expect(wrapped('một hai ba bốn', null)).toEqual(['một hai ba bốn']);
});

test('further lines stand under the first', () => {
  expect(beside('  Lỗi  ', 'Xem lại ba số thành phần rồi sửa tổng', 40)).toBe(
    '  Lỗi  Xem lại ba số thành phần rồi sửa\n       tổng',
  );
});
