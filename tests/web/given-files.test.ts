import { zipFiles } from '../../src/hosts/file/write-zip';
import { givenFiles } from '../../src/web/given-files';

const bytes = new Uint8Array([1, 2, 3]);
const picked = (name: string, content: Uint8Array = bytes) => ({ name, file: new File([content as BlobPart], name) });
const names = (files: readonly { readonly name: string }[]): readonly string[] => files.map(({ name }) => name);
const whys = (passed: readonly { readonly name: string; readonly why: string }[]) =>
  Object.fromEntries(passed.map(({ name, why }) => [name, why]));

test('of a folder the workbooks are read, the settings taken, and all else is named', async () => {
  const inFolder = [
    'a.xlsx',
    'b.et',
    'c.xltx',
    'danh-muc.xlsx',
    'cu/danh-muc.xlsx',
    'd.pdf',
    '~$a.xlsx',
    'Thumbs.db',
    '.an',
  ];
  const { reports, settings, passed } = await givenFiles(inFolder.map((name) => picked(`thang-6/${name}`)));
  expect(names(reports)).toEqual(['thang-6/a.xlsx', 'thang-6/b.et', 'thang-6/c.xltx']);
  expect(settings?.name).toBe('thang-6/danh-muc.xlsx');
  expect(whys(passed)).toEqual({
    'thang-6/d.pdf': 'type',
    'thang-6/~$a.xlsx': 'lock',
    'thang-6/cu/danh-muc.xlsx': 'settings',
  });
});

test('so is what lies in a .zip, another .zip in it too', async () => {
  const inside = ['a.xlsx', 'thu.docx', 'trong.zip', 'muc/b.csv'].map((name) => ({ name, bytes }));
  const { reports, passed } = await givenFiles([picked('bao-cao.zip', zipFiles(inside))]);
  expect(names(reports)).toEqual(['a.xlsx']);
  expect(whys(passed)).toEqual({ 'thu.docx': 'type', 'trong.zip': 'type', 'muc/b.csv': 'type' });
});

test('what is given by itself and is no workbook is named; a .zip that is damaged is read to say so', async () => {
  const { reports, passed } = await givenFiles([picked('a.pdf'), picked('hong.zip')]);
  expect(names(reports)).toEqual(['hong.zip']);
  expect(whys(passed)).toEqual({ 'a.pdf': 'type' });
});

test('of a folder that holds nothing to read every file is named', async () => {
  const { reports, passed } = await givenFiles(['a.jpg', 'b.jpg', 'c.jpg'].map((name) => picked(`anh/${name}`)));
  expect(names(reports)).toEqual([]);
  expect(whys(passed)).toEqual({ 'anh/a.jpg': 'type', 'anh/b.jpg': 'type', 'anh/c.jpg': 'type' });
});
