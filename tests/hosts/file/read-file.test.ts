import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFile } from '../../../src/hosts/file/node/read-file';
import { makeXlsx } from './make-xlsx';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('reads a workbook and knows it by its file name', async () => {
  const file = path.join(folder, 'báo cáo.xlsx');
  writeFileSync(file, makeXlsx({}));
  expect(await readFile(file)).toMatchObject({ ok: true, value: { name: 'báo cáo.xlsx' } });
  expect(await readFile(file, {}, '01/báo cáo.xlsx')).toMatchObject({ value: { name: '01/báo cáo.xlsx' } });
});

test('says what is wrong with a path', async () => {
  const file = path.join(folder, 'a.xlsx');
  writeFileSync(file, '');
  expect(await readFile(path.join(folder, 'none.xlsx'))).toMatchObject({ failure: { code: 'file.not-found' } });
  expect(await readFile(path.join(file, 'b.xlsx'))).toMatchObject({ failure: { code: 'file.not-found' } });
  expect(await readFile(folder)).toMatchObject({
    failure: { code: 'file.is-folder', params: { file: path.basename(folder) } },
  });
  expect(await readFile(file)).toMatchObject({ failure: { code: 'file.empty' } });
});

test('does not load a file that is too large', async () => {
  const file = path.join(folder, 'large.xlsx');
  writeFileSync(file, 'PK');
  truncateSync(file, 5_000_000_000);
  expect(await readFile(file)).toMatchObject({ failure: { code: 'limit.bytes' } });
});
