import { sheetName } from '../../../src/core/report/sheet-name';

describe('sheetName', () => {
  it.each([
    ['Tổng hợp II.06a', 'Tổng hợp II.06a'],
    ["'a/b:c[d]*?\\'", 'a b c d'],
    ['', '_'],
    ['History', 'History_'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ])('makes %p fit', (name, expected) => {
    expect(sheetName(name, [])).toBe(expected);
  });

  it('keeps names apart without regard to case, within the limit', () => {
    expect(sheetName('Bảng', ['bảng', 'Bảng (2)'])).toBe('Bảng (3)');
    const long = 'x'.repeat(31);
    expect(sheetName(long, [long])).toBe(`${'x'.repeat(27)} (2)`);
  });
});
