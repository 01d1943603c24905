import { conditionalLooks } from '../../../src/hosts/file/conditional-looks';
import { readLook } from '../../../src/hosts/file/read-look';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { cellKey } from '../../../src/core/model/sheet-data';
import type { CellLook } from '../../../src/core/model/workbook-look';
import { makeXlsx } from './make-xlsx';

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="1"><xf/></cellXfs><dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font>' +
  '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';
const RED: Partial<CellLook> = { bold: true, color: '#9c0006', fill: '#ffc7ce' };
const GREEN: Partial<CellLook> = { fill: '#00ff00' };

/** Cells by address with the looks that conditions give them. A1:A4 are 5, 50, blank, "chữ"; B1:B4 are 10 each. */
async function looksOf(rules: string): Promise<Record<string, Partial<CellLook>>> {
  const bytes = makeXlsx({
    styles: STYLES,
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>10</v></c></row>' +
      '<row r="2"><c r="A2"><v>50</v></c><c r="B2"><v>10</v></c></row><row r="3"><c r="B3"><v>10</v></c></row>' +
      '<row r="4"><c r="A4" t="inlineStr"><is><t>chữ</t></is></c><c r="B4"><v>10</v></c></row></sheetData>' +
      rules,
  });
  const [read, look] = [await readWorkbook(bytes, 'x'), await readLook(bytes, 'x')];
  if (!read.ok || !look.ok) throw new Error('not read');
  const found = conditionalLooks(read.value, 0, look.value);
  const named = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4'].map((name, index) => {
    const key = cellKey(index % 4, index < 4 ? 0 : 1);
    return [name, found.get(key)] as const;
  });
  return Object.fromEntries(named.flatMap(([name, each]) => (each ? [[name, each]] : [])));
}

const rule = (attributes: string, ...formulas: string[]) =>
  `<cfRule ${attributes}>${formulas.map((text) => `<formula>${text}</formula>`).join('')}</cfRule>`;
const format = (range: string, ...rules: string[]) =>
  `<conditionalFormatting sqref="${range}">${rules.join('')}</conditionalFormatting>`;

test('a value compared with a number, two numbers or another cell', async () => {
  expect(
    await looksOf(format('A1:A3', rule('type="cellIs" dxfId="0" priority="1" operator="greaterThan"', '40'))),
  ).toEqual({ A2: RED });
  expect(
    await looksOf(format('A1:B2', rule('type="cellIs" dxfId="1" priority="1" operator="between"', '5', '10'))),
  ).toEqual({ A1: GREEN, B1: GREEN, B2: GREEN });
  expect(
    await looksOf(format('A1:B2', rule('type="cellIs" dxfId="1" priority="1" operator="notBetween"', '6', '20'))),
  ).toEqual({ A1: GREEN, A2: GREEN });
  expect(
    await looksOf(format('A1:A2', rule('type="cellIs" dxfId="0" priority="1" operator="lessThan"', 'B1'))),
  ).toEqual({ A1: RED });
});

test('a formula moves with the cell; one that is not followed colours nothing, nor do bars', async () => {
  expect(await looksOf(format('B1:B3', rule('type="expression" dxfId="1" priority="1"', '$A1&gt;B$1')))).toEqual({
    B2: GREEN,
  });
  expect(await looksOf(format('B1:B3', rule('type="expression" dxfId="1" priority="1"', 'MOD(ROW(),2)=0')))).toEqual(
    {},
  );
  expect(await looksOf(format('B1:B3', '<cfRule type="dataBar" priority="1"><dataBar/></cfRule>'))).toEqual({});
});

test('of two that hold the first counts before the other, or alone where it says so', async () => {
  const second = rule('type="cellIs" dxfId="0" priority="2" operator="equal"', '10');
  expect(
    await looksOf(format('B1', second, rule('type="cellIs" dxfId="1" priority="1" operator="lessThan"', '11'))),
  ).toEqual({ B1: { ...RED, ...GREEN } });
  const alone = rule('type="cellIs" dxfId="1" priority="1" stopIfTrue="1" operator="lessThan"', '11');
  expect(await looksOf(format('B1', second, alone))).toEqual({ B1: GREEN });
});
