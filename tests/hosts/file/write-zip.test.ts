import { unzipSync } from 'fflate';
import { zipFiles } from '../../../src/hosts/file/write-zip';

test('files come out of the zip as they went in, in order, with names in Vietnamese', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 251);
  const files = [
    { name: 'phieu_Báo cáo xã Đắk Wil.xlsx', bytes },
    { name: '2024-06/rong.xlsx', bytes: new Uint8Array() },
  ];
  const zip = zipFiles(files);
  const read = unzipSync(zip);
  expect(Object.keys(read)).toEqual(files.map(({ name }) => name));
  for (const { name, bytes: own } of files) expect(Buffer.compare(read[name]!, own)).toBe(0);
  expect(Buffer.compare(zip, zipFiles(files))).toBe(0);
});

test('no files give an empty zip', () => {
  expect(unzipSync(zipFiles([]))).toEqual({});
});
