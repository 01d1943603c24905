import { unzipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { cellKey, type CellData } from '../../src/core/model/sheet-data';
import { makeXlsx, zip, xlsxParts } from '../hosts/file/make-xlsx';
import { describeWith } from '../support/programs';
import { openHouse, type House, type OpenPage } from './open-page';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Styles: 0 plain, 1 percent, 2 date, 3 unlocked. */
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills>' +
  '<borders count="1"><border/></borders><cellXfs count="4"><xf/><xf numFmtId="9"/><xf numFmtId="164"/>' +
  '<xf><protection locked="0"/></xf></cellXfs>';
/** A1 + A2 = A3; B1 percent, C1 date, D1:E2 merged, row 6 hidden. The second sheet is protected but for B1. */
const BOOK = zip(
  xlsxParts({
    styles: STYLES,
    workbook: '<sheets><sheet name="Một" sheetId="1" r:id="r1"/><sheet name="Hai" sheetId="2" r:id="r9"/></sheets>',
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>0.5</v></c><c r="C1" s="2"/>' +
      '<c r="D1" t="inlineStr"><is><t>gộp</t></is></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>3</v></c></row><row r="6" hidden="1"><c r="A6"><v>9</v></c></row>' +
      '<row r="7"><c r="A7"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="D1:E2"/></mergeCells>',
    parts: {
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        ['r1:worksheet:worksheets/sheet1.xml', 'r3:styles:styles.xml', 'r9:worksheet:worksheets/sheet2.xml']
          .map((each) => each.split(':'))
          .map(
            ([id, type, target]) =>
              `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
          )
          .join('') +
        '</Relationships>',
      'xl/worksheets/sheet2.xml':
        `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1" s="3"><v>5</v></c>` +
        '<c r="C1"><f>Một!A3*2</f><v>6</v></c></row></sheetData><sheetProtection sheet="1"/></worksheet>',
    },
  }),
);

describeWith(['chromium'], 'edits in the page', () => {
  let house: House;
  let open: OpenPage;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    open = await house.open();
    await open.openFile({ name: 'so.xlsx', mimeType: '', buffer: Buffer.from(BOOK) });
    await open.page.getByRole('grid').focus();
  });
  afterEach(async () => {
    await open.close();
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });

  const press = (...keys: string[]) =>
    keys.reduce((last, key) => last.then(() => open.page.keyboard.press(key)), Promise.resolve());
  const cell = (row: number, column: number) => open.page.locator(`[data-cell="${String(row)},${String(column)}"]`);
  const address = () => open.page.getByLabel('Ô đang chọn').innerText();
  const shows = (row: number, column: number, text: string) =>
    cell(row, column)
      .and(open.page.getByText(text, { exact: true }))
      .or(cell(row, column).getByText(text, { exact: true }))
      .first()
      .waitFor();
  async function enter(text: string): Promise<void> {
    await open.page.keyboard.type(text);
    await press('Enter');
  }
  async function saved(): Promise<readonly ReadonlyMap<number, CellData>[]> {
    const { bytes, name } = await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    const read = await readWorkbook(bytes, name);
    return read.ok ? read.value.sheets.map(({ cells }) => cells) : [];
  }

  test('a decimal, a percent and a date as the country writes them; what depends on them follows across sheets', async () => {
    await enter('1.234,5');
    await shows(2, 0, '1236,5');
    await press('Control+Home', 'ArrowRight');
    expect(await open.page.getByText('50%', { exact: true }).count()).toBe(2);
    await enter('15%');
    await shows(0, 1, '15%');
    await press('Control+Home', 'ArrowRight', 'ArrowRight');
    await enter('14/6/2024');
    await shows(0, 2, '14/06/2024');
    const [first, second] = await saved();
    expect(first?.get(cellKey(0, 0))?.value).toEqual({ kind: 'number', value: 1234.5 });
    expect(first?.get(cellKey(0, 1))?.value).toEqual({ kind: 'number', value: 0.15 });
    expect(first?.get(cellKey(0, 2))?.value).toEqual({ kind: 'date', serial: 45_457 });
    expect(first?.get(cellKey(2, 0))).toMatchObject({
      formula: 'SUM(A1:A2)',
      value: { kind: 'number', value: 1236.5 },
    });
    expect(second?.get(cellKey(0, 2))).toMatchObject({ formula: 'Một!A3*2', value: { kind: 'number', value: 2473 } });
  });

  test('a day in a workbook that counts from 1904 is that day, in the cell and in the saved copy', async () => {
    const book = makeXlsx({
      styles: STYLES,
      workbook: '<workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>',
      sheet: '<sheetData><row r="1"><c r="A1" s="2"/><c r="B1" s="2"><v>43995</v></c></row></sheetData>',
    });
    await open.openFile({ name: '1904.xlsx', mimeType: '', buffer: Buffer.from(book) });
    await shows(0, 1, '14/06/2024');
    await open.page.getByRole('grid').focus();
    await enter('13/6/2024');
    await shows(0, 0, '13/06/2024');
    const { bytes } = await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    expect(Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml']!).toString()).toContain('<v>43994</v>');
  });

  test('text, blank, a merged area; undone and redone on the sheet where they were made', async () => {
    await enter('không');
    await shows(0, 0, 'không');
    await press('Delete');
    await shows(2, 0, '0');
    await press('ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await address()).toBe('D1');
    await press('ArrowRight');
    expect(await address()).toBe('F1');
    await press('ArrowLeft');
    expect(await address()).toBe('D1');
    await press('Backspace');
    await enter('một vùng');
    await shows(0, 3, 'một vùng');
    await open.button('Hai').click();
    await open.button('Hoàn tác').click();
    await shows(0, 3, 'gộp');
    expect(await open.button('Một').getAttribute('aria-pressed')).toBe('true');
    await open.button('Hoàn tác').click();
    await open.button('Hoàn tác').click();
    await shows(2, 0, '3');
    expect(await open.button('Hoàn tác').getAttribute('aria-disabled')).toBe('true');
    await open.button('Làm lại').click();
    await shows(0, 0, 'không');
  });

  test('a locked cell says that it is locked and stays; the one that is not takes a number', async () => {
    await press('Control+Shift+PageDown');
    await shows(0, 0, '4');
    await enter('8');
    await open.page.getByText(/Không sửa được.*A1.*ô đang khóa|A1.*: ô đang khóa/).waitFor();
    await shows(0, 0, '4');
    await press('Control+Home', 'ArrowRight');
    await enter('8');
    await shows(0, 1, '8');
    expect(await open.page.getByText(/: ô đang khóa/).count()).toBe(0);
  });

  test('what is typed while the file is being changed is kept, in its order; a refused one costs the others nothing', async () => {
    await open.button('Hai').click();
    await open.page.getByRole('grid').focus();
    for (const text of ['1', '2', '3']) {
      await press('Control+Home', ...(text === '2' ? [] : ['ArrowRight']));
      await enter(text);
    }
    await shows(0, 1, '3');
    await shows(0, 0, '4');
    await open.button('Hoàn tác').click();
    await shows(0, 1, '1');
  });

  test('the formula of a cell is shown, and changing it is refused', async () => {
    await press('ArrowDown', 'ArrowDown');
    await open.page.getByText('=SUM(A1:A2)').waitFor();
    await press('F2', 'End');
    await enter('+1');
    await open.page.getByText('Công thức thì nhập trong Excel.').waitFor();
    await shows(2, 0, '3');
    expect(await address()).toBe('A4');
  });

  test('keys move as in a spreadsheet, over hidden rows, which are said', async () => {
    const steps: readonly (readonly [string, string])[] = [
      ['Enter', 'A2'],
      ['Shift+Enter', 'A1'],
      ['Control+ArrowDown', 'A3'],
      ['Control+ArrowDown', 'A7'],
      ['ArrowUp', 'A5'],
      ['Enter', 'A7'],
      ['End', 'D7'],
      ['Home', 'A7'],
      ['Control+End', 'D7'],
      ['Control+Home', 'A1'],
      ['Control+ArrowRight', 'B1'],
    ];
    const found: string[] = [];
    for (const [key] of steps) {
      await press(key);
      found.push(`${key}: ${await address()}`);
    }
    expect(found).toEqual(steps.map(([key, to]) => `${key}: ${to}`));
    await press('PageDown');
    expect(Number((await address()).slice(1))).toBeGreaterThan(20);
    await press('PageUp');
    expect(await address()).toBe('B1');
    expect(await open.page.getByRole('rowheader', { name: /^7/ }).textContent()).toBe('7, hàng 6 đang ẩn');
    expect(await open.page.getByRole('columnheader').first().innerText()).toBe('A');
    await press('F2');
    await open.page.keyboard.type('9');
    await press('Tab');
    expect(await address()).toBe('C1');
    await press('Control+PageDown');
    expect(await open.button('Hai').getAttribute('aria-pressed')).toBe('true');
    expect(await open.violations()).toEqual([]);
  });

  test('the one file does it too, without a server', async () => {
    const other = await house.open({ oneFile: true });
    await other.openFile({ name: 'so.xlsx', mimeType: '', buffer: Buffer.from(BOOK) });
    await other.page.getByRole('grid').focus();
    await other.page.keyboard.type('40');
    await other.page.keyboard.press('Enter');
    await other.page.waitForFunction(() => document.querySelector('[data-cell="2,0"]')?.textContent === '42');
    expect(other.complaints).toEqual([]);
    await other.close();
  });
});
