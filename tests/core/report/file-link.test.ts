import { cellLocation, fileTarget } from '../../../src/core/report/file-link';

describe('fileTarget', () => {
  it.each([
    ['..', '2024-06/a.xlsx', '../2024-06/a.xlsx'],
    ['.', 'a.xlsx', 'a.xlsx'],
    ['', 'a.xlsx', 'a.xlsx'],
    ['..\\cu jut', 'a#b?.xlsx', '../cu%20jut/a%23b%3F.xlsx'],
    ['..', '/du lieu/a.xlsx', 'file:///du%20lieu/a.xlsx'],
    ['..', 'D:/a b.xlsx', 'file:///D:/a%20b.xlsx'],
  ])('from %p to %p', (base, file, target) => {
    expect(fileTarget(base, file)).toBe(target);
  });

  it('makes no other kind of address, whatever a file is called', () => {
    expect(fileTarget('', 'javascript:alert(1)')).toBe('javascript%3Aalert%281%29');
    expect(fileTarget('', 'http://x/a.xlsx')).toBe('http%3A//x/a.xlsx');
    expect(fileTarget('', '\\\\server\\share.xlsx')).toBe('%5C%5Cserver%5Cshare.xlsx');
    expect(fileTarget('..', '//server/share.xlsx')).toBeNull();
    expect(fileTarget('..', '')).toBeNull();
    expect(fileTarget('..', 'half\ud800.xlsx')).toBe('../half%EF%BF%BD.xlsx');
  });
});

describe('cellLocation', () => {
  it('quotes the sheet', () => {
    expect(cellLocation("Biểu '06a'", { row: 12, column: 26 })).toBe("'Biểu ''06a'''!AA13");
    expect(cellLocation('S', undefined)).toBe("'S'!A1");
  });
});
