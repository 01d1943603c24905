import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { writeXlsx } from 'hucre';
import type { HostFailureCode } from '../../../src/core/model/result';
import { NODE_INFLATER } from '../../../src/hosts/file/node/node-inflater';
import type { ReadLimits, ReadOptions } from '../../../src/hosts/file/read-options';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { makeXlsx, rows, xlsxParts, zip, type HandMade } from './make-xlsx';
import { sampleBytes, sampleFiles } from './samples';

const XLSX = 'assets/samples/cu-jut-2024/2024-01/II06a_xa-ea-po_2024-01.xlsx';
const XLS = 'tests/samples/messy/legacy-xls.xls';
const ODS = 'tests/samples/messy/opendocument.ods';

async function code(bytes: Uint8Array, options: ReadOptions = {}, name = 'a.xlsx'): Promise<HostFailureCode | 'ok'> {
  const result = await readWorkbook(bytes, name, options);
  if (result.ok) return 'ok';
  expect(result.failure.params).toMatchObject({ file: name });
  return result.failure.code;
}
const handMade = (made: HandMade, limits?: Partial<ReadLimits>) =>
  code(makeXlsx({ level: 0, ...made }), limits && { limits });
const cut = (file: string, share: number) => {
  const bytes = sampleBytes(file);
  return bytes.subarray(0, Math.floor(bytes.length * share));
};

/** A compound file with one stream, which fills a sector. */
function compoundFile(name: string, content: Uint8Array = new Uint8Array()): Uint8Array {
  const bytes = Buffer.alloc(512 * 12);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 44); // one sector of the table, the first; the directory in the second, the stream behind
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(0xfffffffe, 60);
  bytes.writeUInt32LE(0xfffffffe, 68);
  bytes.writeUInt32LE(0, 76);
  const chain = [0xfffffffd, 0xfffffffe, 3, 4, 5, 6, 7, 8, 9, 0xfffffffe];
  chain.forEach((next, sector) => bytes.writeUInt32LE(next, 512 + sector * 4));
  for (const [at, label, type, first, size] of [
    [1024, 'Root Entry', 5, 0xfffffffe, 0],
    [1152, name, 2, 2, 4096],
  ] as const) {
    bytes.write(label, at, 'utf16le');
    bytes.writeUInt16LE(label.length * 2 + 2, at + 64);
    bytes.writeUInt8(type, at + 66);
    bytes.writeUInt32LE(first, at + 116);
    bytes.writeUInt32LE(size, at + 120);
  }
  bytes.set(content, 512 * 3);
  return new Uint8Array(bytes);
}

/** An OpenDocument file of some kind. */
function openDocument(body: string): Uint8Array {
  return zip({
    'content.xml': `<office:document-content><office:body>${body}</office:body></office:document-content>`,
  });
}

describe('files that are no workbooks', () => {
  test.each<[string, Uint8Array, HostFailureCode]>([
    ['nothing', new Uint8Array(), 'file.empty'],
    ['a web page', strToU8('\ufeff\n<!-- x -->\n<HTML><table></table></HTML>'), 'file.html'],
    ['a web page in UTF-16', new Uint8Array(Buffer.from('\ufeff<table>', 'utf16le')), 'file.html'],
    ['a web page with its pictures', strToU8('MIME-Version: 1.0\r\n'), 'file.html'],
    ['text', strToU8('STT;Lĩnh vực\n1;Đất đai\n'), 'file.text'],
    ['text in UTF-16', new Uint8Array(Buffer.from('\ufeffSTT\tLĩnh vực', 'utf16le')), 'file.text'],
    ['text in one byte a letter', Uint8Array.of(0x42, 0xe1, 0x6f, 0x20, 0x63, 0xe1, 0x6f), 'file.text'],
    ['text that begins like a picture', strToU8('BM01;Biểu mẫu'), 'file.text'],
    ['a PDF', strToU8('%PDF-1.7'), 'file.pdf'],
    ['a scanned page', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'file.image'],
    ['a picture of the screen', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'file.image'],
    ['zeros', new Uint8Array(5000), 'file.not-a-workbook'],
    ['another zip', zip({ 'a.txt': 'a' }), 'file.archive'],
    ['workbooks in a zip', zip({ 'xa-1.xlsx': makeXlsx({}), 'xa-2.xlsx': makeXlsx({}) }), 'file.archive'],
    ['a zip in a zip', zip({ 'thang-6.zip': zip({ 'xa-1.xlsx': makeXlsx({}) }) }), 'file.archive'],
    ['an empty zip', zip({}), 'file.archive'],
    ['a .rar', strToU8('Rar!\x1a\x07'), 'file.archive'],
    ['a text document', makeXlsx({ parts: { 'xl/workbook.xml': '<w:document/>' } }), 'file.document'],
    ['an old text document', compoundFile('WordDocument'), 'file.document'],
    ['a rich text', strToU8('{\\rtf1\\ansi Báo cáo}'), 'file.document'],
    ['an OpenDocument text', openDocument('<office:text/>'), 'file.document'],
    ['a spreadsheet of OpenOffice 1', openDocument('<table:table/>'), 'file.other-program'],
    ['a spreadsheet of Numbers', zip({ 'Index/Document.iwa': 'a' }), 'file.other-program'],
    ['Excel 2', Uint8Array.of(9, 0, 4, 0, 2, 0, 16, 0), 'file.old-excel'],
    ['Excel 3', Uint8Array.of(9, 2, 6, 0, 0, 3, 16, 0, 0, 0), 'file.old-excel'],
    ['Excel 4', sampleBytes('tests/samples/found-2026-11/biff4.xls'), 'file.old-excel'],
    [
      'Excel 4 in a compound file',
      compoundFile('Book', Uint8Array.of(9, 4, 6, 0, 0, 4, 16, 0, 0, 0)),
      'file.old-excel',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected);
  });

  test('traces of an open workbook, by name or content', async () => {
    const owner = new Uint8Array(165).fill(0x20);
    owner[0] = 4;
    owner.set([4, 0], 55);
    expect(await code(owner)).toBe('file.lock');
    for (const name of ['~$a.xlsx', 'C:\\x\\~$a.xlsx', 'x/.~lock.a.ods#']) {
      expect(await code(sampleBytes(XLSX), {}, name)).toBe('file.lock');
    }
  });

  test('workbooks with a password', async () => {
    const sheets = [{ name: 'S', rows: [[1]] }];
    expect(await code(await writeXlsx({ sheets, encryption: { password: 'matkhau', spinCount: 10 } }))).toBe(
      'file.encrypted',
    );
    expect(await code(sampleBytes('tests/samples/made-by/encrypted.ods'))).toBe('file.encrypted');
    expect(await code(xlsWithPassword())).toBe('file.encrypted');
    const flagged = makeXlsx({});
    for (let at = flagged.length - 4; at >= 0; at--) {
      if (flagged[at] === 0x50 && flagged[at + 1] === 0x4b && flagged[at + 2] === 1) flagged[at + 8] = 1;
    }
    expect(await code(flagged)).toBe('file.encrypted');
  });
});

/** The sample with its second and third record turned into FILEPASS, the mark of an encrypted .xls. */
function xlsWithPassword(): Uint8Array {
  const bytes = Buffer.from(sampleBytes(XLS));
  const start = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00]));
  bytes.writeUInt16LE(0x2f, start + 20);
  bytes.writeUInt16LE(8, start + 22);
  bytes.writeUInt16LE(0, start + 24);
  return new Uint8Array(bytes);
}

test('patterns that could take for ever come to an end', async () => {
  const quotes = "''".repeat(4000);
  expect(await code(strToU8('<!---->'.repeat(280)))).toBe('file.text');
  const shared = (formula: string) =>
    handMade({
      sheet: rows(`<c><f t="shared" si="0">${formula}</f><v>1</v></c><c><f t="shared" si="0"/><v>1</v></c>`),
    });
  for (const formula of [`['a${quotes}`, '['.repeat(16_000), `'${quotes}`]) expect(await shared(formula)).toBe('ok');
  expect(await shared('1+'.repeat(10_000))).toBe('file.damaged');
  const cell = `<table:table-cell table:formula="of:=['a${quotes}" office:value-type="float" office:value="1"/>`;
  expect(await ods(`<table:table-row>${cell}</table:table-row>`)).toBe('ok');
});

/** Reads an .ods of one table. */
function ods(table: string): Promise<HostFailureCode | 'ok'> {
  const content =
    `<office:document-content><office:body><office:spreadsheet><table:table table:name="S">${table}</table:table>` +
    '</office:spreadsheet></office:body></office:document-content>';
  return code(zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content }), {}, 'a.ods');
}

describe('files cut short', () => {
  const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99];

  test.each([XLSX, XLS, ODS])('%s at every tenth', async (file) => {
    for (const share of shares) expect([share, await code(cut(file, share))]).toEqual([share, 'file.cut-short']);
  });

  test('down to a few bytes', async () => {
    expect(await code(sampleBytes(XLSX).subarray(0, 3))).toBe('file.cut-short');
    expect(await code(sampleBytes(XLS).subarray(0, 6))).toBe('file.cut-short');
  });
});

describe('damaged files', () => {
  test.each<[string, HandMade]>([
    ['a sheet without its part', { parts: { 'xl/worksheets/sheet1.xml': null } }],
    ['a sheet without a relationship', { workbook: '<sheets><sheet name="S" r:id="r9"/></sheets>' }],
    ['a relationship to strings that are not there', { strings: '', parts: { 'xl/sharedStrings.xml': null } }],
    ['no relationships', { parts: { '_rels/.rels': null } }],
    ['a string that is not there', { strings: '<si><t>a</t></si>', sheet: rows('<c t="s"><v>1</v></c>') }],
    ['a type that is none', { sheet: rows('<c t="q"><v>1</v></c>') }],
    ['a tag not closed', { sheet: '<sheetData>' }],
    ['tags closed in the wrong order', { sheet: '<sheetData><row></sheetData></row>' }],
    ['an attribute without quotes', { sheet: '<sheetData><row r=1/></sheetData>' }],
    ['an unknown entity', { sheet: rows('<c t="str"><v>&nbsp;</v></c>') }],
    ['a document type', { sheet: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }],
    ['an empty part', { parts: { 'xl/worksheets/sheet1.xml': '' } }],
    ['a part that ends early', { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1' } }],
    ['bytes that are not UTF-8', { parts: { 'xl/worksheets/sheet1.xml': invalidUtf8() } }],
  ])('%s', async (_, made) => {
    expect(await handMade(made)).toBe('file.damaged');
  });

  test('a changed byte in a part is found by its checksum, not read as another figure', async () => {
    const bytes = makeXlsx({ sheet: rows('<c><v>7149</v></c>'), level: 0 });
    const at = Buffer.from(bytes).indexOf('7149');
    bytes[at] = 0x38;
    for (const inflater of [undefined, NODE_INFLATER]) {
      const result = await readWorkbook(bytes, 'a.xlsx', inflater && { inflater });
      expect(result).toMatchObject({ failure: { code: 'file.damaged', params: { part: 'xl/worksheets/sheet1.xml' } } });
    }
  });

  test('two parts of one name', async () => {
    expect(await code(zip({ ...xlsxParts({}), 'XL/WORKBOOK.xml': '<workbook/>' }))).toBe('file.damaged');
  });
});

function invalidUtf8(): Uint8Array {
  const bytes = strToU8(`<worksheet>${rows('<c t="str"><v>aXb</v></c>')}</worksheet>`);
  bytes[bytes.indexOf(0x58)] = 0xff;
  return bytes;
}

const deflated = deflateRawSync(new Uint8Array(300 * 1024 * 1024), { level: 1 });

/** A workbook whose sheet inflates to 300 MB and says that it has `declared` bytes. */
function bomb(declared: number): Uint8Array {
  const bytes = zip({ ...xlsxParts({}), 'xl/worksheets/sheet1.xml': deflated }, 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) !== deflated.length) continue;
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, declared, true);
  }
  return bytes;
}

describe('limits', () => {
  test.each([
    ['in a browser', {}],
    ['in Node', { inflater: NODE_INFLATER }],
  ])('a small zip that inflates to 300 MB, %s', async (_, options) => {
    expect(await code(bomb(300 * 1024 * 1024), options)).toBe('limit.bytes');
    // The declared size lies: what comes out counts.
    expect(await code(bomb(5000), options)).toBe('file.damaged');
  });

  test('many parts, each within the limit', async () => {
    const sheets = Array.from({ length: 30 }, (_, index) => `<sheet name="${index}" r:id="r1"/>`).join('');
    const parts = { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(100_000)}</worksheet>` };
    expect(await handMade({ workbook: `<sheets>${sheets}</sheets>`, parts }, { bytes: 2_000_000 })).toBe('limit.bytes');
  });

  test('cells, merges, strings, nesting, formulas', async () => {
    const many = (element: string, count: number) => element.repeat(count);
    expect(await handMade({ sheet: rows(many('<c><v>1</v></c>', 11)) }, { cells: 10 })).toBe('limit.cells');
    expect(await handMade({ sheet: rows(many('<c s="1"/>', 11)) }, { cells: 10 })).toBe('ok');
    const merges = `<sheetData/><mergeCells>${many('<mergeCell ref="A1:XFD1048576"/>', 1_000_000)}</mergeCells>`;
    expect(await handMade({ sheet: merges })).toBe('limit.merges');
    expect(await handMade({ strings: many('<si><t>a</t></si>', 11) }, { strings: 10 })).toBe('limit.strings');
    expect(await handMade({ sheet: many('<a>', 100_000) })).toBe('limit.depth');
    const shared =
      `<c><f t="shared" si="0">"${many('x', 8000)}"</f><v>1</v></c>` +
      many('<c><f t="shared" si="0"/><v>1</v></c>', 16_000);
    expect(await handMade({ sheet: rows(shared) }, { bytes: 20_000_000 })).toBe('limit.bytes');
  });

  test('a repeated cell of an .ods counts as often as it is repeated', async () => {
    const row = (inside: string) =>
      `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" ${inside}/></table:table-row>`;
    expect(await ods(row(''))).toBe('ok');
    expect(await ods(row('office:value-type="float" office:value="1"'))).toBe('limit.cells');
  });

  test('time, by the clock that is given', async () => {
    let time = 0;
    const now = () => (time += 1000);
    const sheet = rows(`<c><v>1</v></c>`.repeat(10_000));
    expect(await code(makeXlsx({ sheet }), { now, limits: { milliseconds: 500 } })).toBe('limit.time');
  });

  test('the samples are far below each of them', async () => {
    const limits = { bytes: 2_000_000, cells: 1000, merges: 100, strings: 1000, depth: 20 };
    for (const file of sampleFiles('.xlsx').filter((name) => name.includes('cu-jut'))) {
      expect(await code(sampleBytes(file), { limits })).toBe('ok');
    }
  });
});
