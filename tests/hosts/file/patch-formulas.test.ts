import type { SheetData } from '../../../src/core/model/sheet-data';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { makeXlsx, xlsxParts, zip } from './make-xlsx';
import { changes, patched } from './patch-samples';
import { cellAt, workbook } from './samples';
import { partsOf } from './write-files';

/** A sheet of formulas, each saved with the value 1; numbers stand in column A. */
function sheetOf(formulas: Readonly<Record<string, string>>, numbers = [7, 9, 1]): string {
  const rows = new Map<number, string[]>();
  const put = (address: string, content: string): void => {
    const row = Number(/\d+/.exec(address)?.[0]);
    rows.set(row, [...(rows.get(row) ?? []), `<c r="${address}">${content}</c>`]);
  };
  numbers.forEach((value, index) => {
    put(`A${String(index + 1)}`, `<v>${String(value)}</v>`);
  });
  for (const [address, formula] of Object.entries(formulas)) {
    put(address, `<f>${formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</f><v>1</v>`);
  }
  const xml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => `<row r="${String(row)}">${cells.join('')}</row>`);
  return `<sheetData>${xml.join('')}</sheetData>`;
}

async function after(bytes: Uint8Array, cells: Record<string, number | string | null>): Promise<SheetData> {
  return workbook(await readWorkbook(await patched(bytes, changes(cells)), 'a.xlsx')).sheets[0]!;
}

/** The values that cells have after A1 has become 10; null for none. */
async function values(formulas: Readonly<Record<string, string>>, extra: Parameters<typeof makeXlsx>[0] = {}) {
  const sheet = await after(makeXlsx({ sheet: sheetOf(formulas), ...extra }), { 'S!A1': 10 });
  return Object.fromEntries(
    Object.keys(formulas).map((address) => {
      const value = cellAt(sheet, address)?.value;
      return [
        address,
        value?.kind === 'formula-without-value' ? null : value && 'value' in value ? value.value : value,
      ];
    }),
  );
}

describe('values of formulas after a change', () => {
  it('are computed through chains, and left where nothing changed', async () => {
    expect(await values({ B1: 'C1+1', C1: 'A1*2', B2: 'SUM(A1:A3)', B3: 'A2+A3', C3: 'B3+B1' })).toEqual({
      ...{ B1: 21, C1: 20, B2: 20 },
      // Its saved value is wrong, but no change of ours made it so.
      B3: 1,
      C3: 22,
    });
  });

  it('are taken out where they are not certain, with those that need them', async () => {
    expect(
      await values({ B1: 'SQRT(A1)', B2: 'B1+1', B3: 'IF(A2=9,5,B1)', C1: 'INDIRECT("A"&1)', C2: 'NOW()' }),
    ).toEqual({
      ...{ B1: null, B2: null, B3: 5, C1: null },
      // Depends on no cell.
      C2: 1,
    });
  });

  it('are taken out in a circle', async () => {
    expect(await values({ B1: 'B2+A1', B2: 'B1', B3: 'B3+A1', C1: 'A1+1' })).toEqual({
      B1: null,
      B2: null,
      B3: null,
      C1: 11,
    });
  });

  it('follow names, also of several steps, and unknown ones count as touched', async () => {
    const names =
      '<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="Goc">S!$A$1</definedName><definedName name="Hai">Goc*2</definedName><definedName name="Khac">S!$A$2</definedName></definedNames>';
    const formulas = { B1: 'Goc+1', B2: 'Hai', B3: 'Khac+1', C1: 'Nowhere+1' };
    expect(await values(formulas, { workbook: names })).toEqual({ B1: null, B2: null, B3: 1, C1: null });
  });

  it('are not computed where the workbook counts in a way of its own', async () => {
    const sheets = '<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>';
    for (const part of [`${sheets}<calcPr fullPrecision="0"/>`, `<workbookPr date1904="1"/>${sheets}`]) {
      expect(await values({ B1: 'A1+1', B2: 'A2+1' }, { workbook: part })).toEqual({ B1: null, B2: 1 });
    }
  });

  it('have the type of their result', async () => {
    const sheet = await after(
      makeXlsx({ sheet: sheetOf({ B1: 'IF(A1>9,"nhiều","ít")', B2: 'A1>9', B3: 'A2/(A1-10)', C1: 'IFERROR(B3,"")' }) }),
      { 'S!A1': 10 },
    );
    const kinds = ['B1', 'B2', 'B3', 'C1'].map((address) => cellAt(sheet, address)?.value);
    expect(kinds).toEqual([
      { kind: 'text', text: 'nhiều' },
      { kind: 'boolean', value: true },
      { kind: 'error', error: '#DIV/0!' },
      { kind: 'text', text: '' },
    ]);
  });

  it('are computed along a chain as long as a sheet', async () => {
    const count = 50_000;
    const formulas = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `B${String(index + 1)}`,
        index === 0 ? 'A1' : `B${String(index)}+1`,
      ]),
    );
    const sheet = await after(makeXlsx({ sheet: sheetOf(formulas) }), { 'S!A1': 10 });
    expect(cellAt(sheet, `B${String(count)}`)?.value).toEqual({ kind: 'number', value: count + 9 });
  });

  it('are left to the program where computing them would take too long', async () => {
    const count = 9000;
    const formulas = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`B${String(index + 1)}`, `SUM(A$1:A$${String(index + 1)})`]),
    );
    const numbers = Array.from({ length: count }, () => 1);
    const sheet = await after(makeXlsx({ sheet: sheetOf(formulas, numbers) }), { 'S!A1': 10 });
    expect(cellAt(sheet, 'B9000')?.value.kind).toMatch(/^(?:number|formula-without-value)$/);
  });
});

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose only formula is B1, with a chain of calculation. */
function withChain(chain: string): Uint8Array {
  const parts = xlsxParts({ sheet: sheetOf({ B1: 'A1', B2: 'A2' }) });
  return zip({
    ...parts,
    '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
      '/>',
      '><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    ),
    'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `<Relationship Id="r9" Type="${RELATIONSHIPS}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
    'xl/calcChain.xml': `<calcChain>${chain}</calcChain>`,
  });
}

describe('the chain of calculation', () => {
  it('loses the cells that lost their formula, and keeps the sheet they told for the next', async () => {
    const bytes = withChain('<c r="B1" i="1"/><c r="B2" s="1"/>');
    const parts = partsOf(await patched(bytes, changes({ 'S!B1': 5 })));
    expect(parts['xl/calcChain.xml']).toBe('<calcChain><c r="B2" s="1" i="1"/></calcChain>');
    expect(partsOf(await patched(bytes, changes({ 'S!A1': 5 })))['xl/calcChain.xml']).toBe(
      partsOf(bytes)['xl/calcChain.xml'],
    );
  });

  it('goes when nothing is left in it', async () => {
    const bytes = withChain('<c r="B1" i="1"/><c r="B2"/>');
    const parts = partsOf(await patched(bytes, changes({ 'S!B1': 5, 'S!B2': null })));
    expect(Object.keys(parts)).toEqual(Object.keys(partsOf(bytes)).filter((name) => !name.includes('calcChain')));
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect((await readWorkbook(await patched(bytes, changes({ 'S!B1': 5, 'S!B2': 1 })), 'a.xlsx')).ok).toBe(true);
  });
});

describe('a sheet part', () => {
  it.each([
    ['<sheetData/>', { 'S!B2': 1 }, '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'],
    ['<sheetData/>', { 'S!B2': null }, '<sheetData/>'],
    [
      '<sheetData><row r="2" spans="2:3" ht="20"/></sheetData>',
      { 'S!E2': 'x', 'S!A1': 1 },
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" spans="2:5" ht="20"><c r="E2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row></sheetData>',
    ],
    [
      '<sheetData><row><c><v>1</v></c><c t="s" s=\'4\' cm="1"><v>0</v></c></row></sheetData>',
      { 'S!B1': 2.5, 'S!D1': 3 },
      '<sheetData><row><c><v>1</v></c><c s=\'4\'><v>2.5</v></c><c r="D1"><v>3</v></c></row></sheetData>',
    ],
    [
      '<sheetData><row r="1"><c r="A1" s="2"/><!-- c --><c r="C1"  t="b" ><v>1</v></c></row></sheetData>',
      { 'S!A1': 'a', 'S!B1': 1, 'S!C1': null },
      '<sheetData><row r="1"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">a</t></is></c><!-- c --><c r="B1"><v>1</v></c><c r="C1"/></row></sheetData>',
    ],
  ])('%s takes %j', async (sheet, cells, expected) => {
    const strings = '<si><t>x</t></si>';
    const bytes = makeXlsx({ sheet, strings });
    const part = partsOf(await patched(bytes, changes(cells)))['xl/worksheets/sheet1.xml'];
    expect(part).toBe(partsOf(bytes)['xl/worksheets/sheet1.xml']?.replace(sheet, () => expected));
  });

  it('asks for calculation in the place that the format has for it', async () => {
    const formula = { B1: 'SQRT(A1)' };
    const calc = async (part: string) =>
      partsOf(await patched(makeXlsx({ sheet: sheetOf(formula), workbook: part }), changes({ 'S!A1': 4 })))[
        'xl/workbook.xml'
      ];
    const sheets = '<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>';
    expect(await calc(`${sheets}<definedNames/><pivotCaches/>`)).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    );
    expect(await calc(`${sheets}<calcPr calcId="191029" fullCalcOnLoad='0'/>`)).toContain(
      `<calcPr calcId="191029" fullCalcOnLoad='1'/>`,
    );
    expect(await calc(`${sheets}<calcPr calcId="191029"></calcPr>`)).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"></calcPr>',
    );
  });
});
