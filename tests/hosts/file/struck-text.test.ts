import { makeXlsx, rows, zip } from './make-xlsx';
import { cellAt, firstSheet } from './samples';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { biffRecord, buildBiff } from './build-biff';

const ascii = (letters: string): Buffer => Buffer.from(letters, 'latin1');
const STYLES =
  '<fonts><font><name val="Arial"/></font><font><strike/><name val="Arial"/></font><font><strike val="0"/></font></fonts>' +
  '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
const run = (text: string, properties = ''): string =>
  `<r>${properties === '' ? '' : `<rPr>${properties}</rPr>`}<t xml:space="preserve">${text}</t></r>`;

async function unstruckOf(cells: string, strings: readonly string[] = []): Promise<(string | undefined)[]> {
  const bytes = makeXlsx({ sheet: rows(cells), styles: STYLES, strings: strings.map((s) => `<si>${s}</si>`).join('') });
  return [...firstSheet(await readWorkbook(bytes, 'a.xlsx')).cells.values()].map(({ unstruck }) => unstruck);
}

describe('.xlsx', () => {
  test('runs of shared and inline strings', async () => {
    const strings = [
      run('12', '<strike/>') + run('8'),
      run('8') + run(' 12', '<strike val="true"/>'),
      run('12', '<strike val="0"/>') + run('8'),
      run('12', '<strike/>') + run(' ', '<b/>'),
      run('12') + run(' ', '<strike/>'),
      '<t>12</t>',
    ];
    const cells = strings.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    const inline = `<c t="inlineStr"><is>${run('12', '<strike/>')}${run('8')}${run('9', '<strike/>')}</is></c>`;
    expect(await unstruckOf(cells + inline, strings)).toEqual(['8', '8', undefined, '', undefined, undefined, '8']);
  });

  test('cells whose font is struck through, with runs that are not', async () => {
    const cells = '<c s="1"><v>12</v></c><c s="2"><v>12</v></c><c><v>12</v></c><c s="1" t="str"><v>a</v></c><c s="1"/>';
    expect(await unstruckOf(cells)).toEqual(['', undefined, undefined, '']);
    const strings = [run('12') + run('8', '<b/>'), run('12', '<b/>'), '<t>12</t>'];
    const shared = strings.map((_, index) => `<c s="1" t="s"><v>${index}</v></c>`).join('');
    expect(await unstruckOf(shared, strings)).toEqual(['8', undefined, '']);
  });
});

describe('.ods', () => {
  async function ods(cell: string): Promise<string | undefined> {
    const style = (family: string, name: string, line: string, parent = ''): string =>
      `<style:style style:name="${name}" style:family="${family}"${parent}><style:text-properties style:text-line-through-style="${line}"/></style:style>`;
    const styles =
      style('table-cell', 'ce1', 'solid') +
      style('text', 'T1', 'solid') +
      style('text', 'T2', 'none') +
      // The name that the cell's style has, too.
      style('text', 'ce2', 'solid') +
      '<style:style style:name="T3" style:family="text" style:parent-style-name="T1"/>' +
      '<style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>';
    const content =
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>` +
      `<office:spreadsheet><table:table table:name="S"><table:table-row>${cell}</table:table-row></table:table>` +
      '</office:spreadsheet></office:body></office:document-content>';
    const bytes = zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content });
    return cellAt(firstSheet(await readWorkbook(bytes, 'a.ods')), 'A1')?.unstruck;
  }
  const cell = (inside: string, style = ''): string => `<table:table-cell${style}>${inside}</table:table-cell>`;
  const span = (name: string, text: string): string => `<text:span text:style-name="${name}">${text}</text:span>`;
  const struck = ' table:style-name="ce2"';

  test('runs, and runs inside of runs', async () => {
    expect(await ods(cell(`<text:p>${span('T1', '12')}8</text:p>`))).toBe('8');
    expect(await ods(cell(`<text:p>7${span('T3', '12<text:s/>')}</text:p><text:p>8</text:p>`))).toBe('7\n8');
    expect(await ods(cell(`<text:p>${span('T1', `12${span('T2', '8')}`)}</text:p>`))).toBe('8');
    expect(await ods(cell(`<text:p>${span('T2', '12')}8</text:p>`))).toBeUndefined();
  });

  test('cells whose style inherits the line', async () => {
    expect(await ods(cell('<text:p>12</text:p>', `${struck} office:value-type="float" office:value="12"`))).toBe('');
    expect(await ods(cell('', `${struck} office:value-type="float" office:value="12"`))).toBe('');
    expect(await ods(cell(`<text:p>12${span('T2', '8')}</text:p>`, struck))).toBe('8');
    expect(await ods(cell(`<text:p>${span('T2', '8')}</text:p>`, struck))).toBeUndefined();
  });
});

describe('.xls', () => {
  const font = (struck: boolean): Buffer =>
    biffRecord(0x0031, 220, struck ? 8 : 0, 0x7fff, 400, 0, 0, 0, ascii('\x05\0Arial'));
  const look = (index: number): Buffer => biffRecord(0x00e0, index, 0, ...Array<number>(8).fill(0));
  // Fonts 0 to 3, 5 and 6: there is no 4. The last strikes out.
  const globals = [...[false, false, false, false, false, true].map(font), look(0), look(6)];
  const PLAIN = 0;
  const STRUCK = 1;
  const label = (row: number, index: number, xf = PLAIN): Buffer => biffRecord(0x00fd, row, 0, xf, index, 0);
  const text = (letters: string, runs: readonly (readonly [number, number])[] = [], isWide = false): Buffer =>
    Buffer.concat([
      Buffer.from([letters.length, 0, (isWide ? 1 : 0) | (runs.length > 0 ? 8 : 0)]),
      runs.length > 0 ? Buffer.from([runs.length, 0]) : Buffer.alloc(0),
      Buffer.from(letters, isWide ? 'utf16le' : 'latin1'),
      Buffer.from(runs.flatMap(([from, index]) => [from, 0, index, 0])),
    ]);
  async function xls(version: number, more: readonly Buffer[], records: readonly Buffer[]): Promise<unknown[]> {
    const bytes = buildBiff({ version, globals: [...globals, ...more], sheets: [{ name: ascii('S'), records }] });
    return [...firstSheet(await readWorkbook(bytes, 'a.xls')).cells.values()].map((cell) => [
      cell.value.kind === 'text' ? cell.value.text : cell.value.kind,
      cell.unstruck,
    ]);
  }

  test('runs of shared texts, cut into pieces too', async () => {
    const strings = Buffer.concat([
      Buffer.from([5, 0, 0, 0, 5, 0, 0, 0]),
      text('128', [
        [0, 6],
        [2, 0],
      ]),
      text('128', [[1, 6]], true),
      text('plain'),
      text('all', [[0, 6]]),
    ]);
    // The last text is cut behind its second letter; it goes on in wide letters.
    const cutText = Buffer.concat([Buffer.from([4, 0, 8, 1, 0]), ascii('12')]);
    const rest = Buffer.concat([Buffer.from([1]), Buffer.from('34', 'utf16le'), Buffer.from([2, 0, 6, 0])]);
    const sst = [biffRecord(0x00fc, strings, cutText), biffRecord(0x003c, rest)];
    expect(
      await xls(
        0x0600,
        sst,
        [0, 1, 2, 3, 4].map((index) => label(index, index)),
      ),
    ).toEqual([
      ['128', '8'],
      ['128', '1'],
      ['plain', undefined],
      ['all', ''],
      ['1234', '12'],
    ]);
  });

  test('cells whose font is struck through, with runs that are not', async () => {
    const strings = Buffer.concat([Buffer.from([2, 0, 0, 0, 2, 0, 0, 0]), text('128', [[2, 0]]), text('plain')]);
    const number = biffRecord(0x0203, 2, 0, STRUCK, Buffer.alloc(8));
    const many = biffRecord(0x00bd, 3, 0, STRUCK, 6, 0, PLAIN, 6, 0, 1);
    const cells = [label(0, 0, STRUCK), label(1, 1, STRUCK), number, many];
    expect(await xls(0x0600, [biffRecord(0x00fc, strings)], cells)).toEqual([
      ['128', '8'],
      ['plain', ''],
      ['number', ''],
      ['number', ''],
      ['number', undefined],
    ]);
  });

  test('runs of Excel 95', async () => {
    const rich = biffRecord(0x00d6, 0, 0, PLAIN, 3, ascii('128'), Buffer.from([2, 0, 6, 2, 0]));
    expect(await xls(0x0500, [], [rich])).toEqual([['128', '8']]);
  });
});
