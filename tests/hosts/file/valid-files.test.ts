import { unzipSync } from 'fflate';
import { formatRange } from '../../../src/core/model/address';
import { MAX_TEXT } from '../../../src/hosts/file/cell-text';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { unpackZip } from '../../../src/hosts/file/unpack-zip';
import { makeXlsx, rows, zip } from './make-xlsx';
import { cellAt, firstSheet, sampleBytes, workbook } from './samples';

// What few programs write, and what is right all the same.

async function sheetOf(sheet: string) {
  return firstSheet(await readWorkbook(makeXlsx({ sheet }), 'a.xlsx'));
}

test.each(['iso-time-cell', 'merge-whole-column', 'vba-module-sheet-empty-rid'])('%s.xlsx is read', async (name) => {
  const file = `tests/samples/robust-2026-11/${name}.xlsx`;
  const book = workbook(await readWorkbook(sampleBytes(file), file));
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Biểu 06a']);
  expect(book.sheets[0]?.cells.size).toBeGreaterThan(180);
});

test('a module of macros among the sheets has no part, and the names after it keep their sheets', async () => {
  const workbookPart =
    '<sheets><sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/><sheet name="S" sheetId="1" r:id="r1"/></sheets>' +
    '<definedNames><definedName name="Vung" localSheetId="1">S!$A$1</definedName></definedNames>';
  const book = workbook(
    await readWorkbook(makeXlsx({ workbook: workbookPart, sheet: rows('<c><v>1</v></c>') }), 'a.xlsx'),
  );
  expect(book.sheets.map(({ name }) => name)).toEqual(['S']);
  expect(book.definedNames).toEqual([{ name: 'Vung', refersTo: 'S!$A$1', sheet: 'S' }]);
});

test('times without a day, of every length', async () => {
  const cells = ['12:00:00', '06:00', '18:00:00.000', '00:00:00Z']
    .map((time) => `<c t="d"><v>${time}</v></c>`)
    .join('');
  const values = [...(await sheetOf(rows(cells))).cells.values()].map(({ value }) => value);
  expect(values).toEqual([0.5, 0.25, 0.75, 0].map((value) => ({ kind: 'number', value })));
  const wrong = await readWorkbook(makeXlsx({ sheet: rows('<c t="d"><v>25:00:00</v></c>') }), 'a.xlsx');
  expect(wrong).toMatchObject({ failure: { code: 'file.damaged' } });
});

test('merges of whole columns and rows', async () => {
  const merges = ['AA:AA', 'C:B', '3:5', '$A$1:$B$2'.replaceAll('$', '')];
  const sheet = await sheetOf(
    `<sheetData/><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  );
  expect(sheet.merges.map(formatRange)).toEqual(['AA1:AA1048576', 'B1:C1048576', 'A3:XFD5', 'A1:B2']);
  for (const ref of ['A:5', 'A', '0:3', 'AAAA:B']) {
    const bytes = makeXlsx({ sheet: `<sheetData/><mergeCells><mergeCell ref="${ref}"/></mergeCells>` });
    expect([ref, await readWorkbook(bytes, 'a.xlsx')]).toMatchObject([ref, { failure: { code: 'file.damaged' } }]);
  }
});

test('attributes with nothing in them', async () => {
  const sheet = await sheetOf(rows('<c s="" t=""><v>1</v></c><c s="" t="str"><v>a</v></c><c t="" s="0"><v>2</v></c>'));
  expect([...sheet.cells.values()].map(({ value }) => value)).toEqual([
    { kind: 'number', value: 1 },
    { kind: 'text', text: 'a' },
    { kind: 'number', value: 2 },
  ]);
});

describe('an .ods without the part that says what it is', () => {
  const parts = unzipSync(sampleBytes('tests/samples/messy/opendocument.ods'));
  const { mimetype: _, ...without } = parts;
  const { 'META-INF/manifest.xml': __, ...bare } = without;

  test.each([
    ['alone', without],
    ['and without its list of parts', bare],
    [
      'or that says it as a template',
      { ...without, mimetype: 'application/vnd.oasis.opendocument.spreadsheet-template' },
    ],
  ])('%s', async (_, files) => {
    const whole = firstSheet(await readWorkbook(zip(parts), 'a.ods'));
    expect(firstSheet(await readWorkbook(zip(files), 'a.ods'))).toEqual(whole);
  });
});

describe('texts longer than a cell of Excel holds', () => {
  const LONG = 'Hồ sơ & '.repeat(10_000);
  const cut = LONG.slice(0, MAX_TEXT);
  const escaped = LONG.replaceAll('&', '&amp;');

  test('are cut there, and named, whatever way they are written', async () => {
    const cells =
      `<c t="inlineStr"><is><r><rPr><strike/></rPr><t>${escaped}</t></r></is></c><c t="str"><v>${escaped}</v></c>` +
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>0</v></c>';
    const strings = `<si><t>${escaped}</t></si><si><t>ngắn</t></si>`;
    const sheet = firstSheet(await readWorkbook(makeXlsx({ sheet: rows(cells), strings }), 'a.xlsx'));
    expect([...sheet.cells.values()].map(({ value }) => value)).toEqual(
      [cut, cut, cut, 'ngắn', cut].map((text) => ({ kind: 'text', text })),
    );
    expect(sheet.cutTexts).toEqual([0, 1, 2, 4]);
  });

  test('in .ods and XML', async () => {
    const ods = zip({
      'content.xml':
        '<office:document-content><office:body><office:spreadsheet><table:table table:name="S"><table:table-row>' +
        `<table:table-cell><text:p>${escaped}</text:p></table:table-cell></table:table-row></table:table>` +
        '</office:spreadsheet></office:body></office:document-content>',
    });
    const xml = `<?xml version="1.0"?><Workbook xmlns:ss="s"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">${escaped}</Data></Cell></Row></Table></Worksheet></Workbook>`;
    for (const bytes of [ods, new TextEncoder().encode(xml)]) {
      const sheet = firstSheet(await readWorkbook(bytes, 'a'));
      expect(cellAt(sheet, 'A1')?.value).toEqual({ kind: 'text', text: cut });
      expect(sheet.cutTexts).toEqual([0]);
    }
  });

  test('one that fits is whole and not named', async () => {
    const sheet = await sheetOf(rows(`<c t="str"><v>${'a'.repeat(MAX_TEXT)}</v></c>`));
    expect(sheet.cutTexts).toBeUndefined();
    expect(cellAt(sheet, 'A1')?.value).toEqual({ kind: 'text', text: 'a'.repeat(MAX_TEXT) });
  });
});

test('a zip of too many files is refused by a limit that is named', async () => {
  const many = zip(Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}.xlsx`, ''])), 0);
  expect(unpackZip(many, 'a.zip')).toMatchObject({ failure: { code: 'limit.entries', params: { limit: 20_000 } } });
  expect(await readWorkbook(many, 'a.zip')).toMatchObject({ failure: { code: 'limit.entries' } });
});

test('a zip of more bytes than the limit is refused, and one of as many is not', () => {
  const files = zip({ 'a.xlsx': new Uint8Array(600), 'b.xlsx': new Uint8Array(400) }, 9);
  expect(unpackZip(files, 'a.zip', { limits: { bytes: 999 } })).toMatchObject({ failure: { code: 'limit.bytes' } });
  const read = unpackZip(files, 'a.zip', { limits: { bytes: 1000 } });
  expect(read.ok && read.value.map(({ name, bytes }) => [name, bytes?.length])).toEqual([
    ['a.xlsx', 600],
    ['b.xlsx', 400],
  ]);
});
