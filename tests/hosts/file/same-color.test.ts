import { makeXlsx, rows } from './make-xlsx';
import { firstSheet } from './samples';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';

const font = (color: string): string => `<font>${color}<name val="Arial"/></font>`;
const fill = (pattern: string): string => `<fill>${pattern}</fill>`;
const solid = (color: string): string => fill(`<patternFill patternType="solid"><fgColor ${color}/></patternFill>`);

async function isSameColor(fontColor: string, ground: string): Promise<boolean> {
  const styles =
    `<fonts>${font('')}${font(fontColor)}</fonts><fills>${fill('<patternFill patternType="none"/>')}${ground}</fills>` +
    '<cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="1"/></cellXfs>';
  const read = await readWorkbook(makeXlsx({ sheet: rows('<c s="1"><v>3</v></c><c><v>4</v></c>'), styles }), 'a.xlsx');
  const [cell, plain] = firstSheet(read).cells.values();
  expect(plain).not.toHaveProperty('sameColor');
  return cell?.sameColor ?? false;
}

const NO_FILL = fill('<patternFill patternType="none"/>');

test.each([
  ['white on nothing', '<color rgb="FFFFFFFF"/>', NO_FILL, true],
  ['the white of the theme on nothing', '<color theme="0"/>', NO_FILL, true],
  ['the white of the old palette', '<color indexed="9"/>', NO_FILL, true],
  ['black', '<color theme="1"/>', NO_FILL, false],
  ['automatic', '<color auto="1"/>', NO_FILL, false],
  ['no colour at all', '', NO_FILL, false],
  ['white on blue, as heads are', '<color rgb="FFFFFFFF"/>', solid('rgb="FF1F4E79"'), false],
  ['blue on the same blue', '<color rgb="FF1f4e79"/>', solid('rgb="FF1F4E79"'), true],
  ['a colour of the theme on itself', '<color theme="4" tint="0.5"/>', solid('theme="4" tint="0.5"'), true],
  ['a colour of the theme on a lighter one', '<color theme="4"/>', solid('theme="4" tint="0.5"'), false],
  ['black on a black fill', '<color rgb="FF000000"/>', solid('rgb="FF000000"'), true],
])('%s', async (_, color, ground, is) => {
  expect(await isSameColor(color, ground)).toBe(is);
});

test('runs of a text have looks of their own', async () => {
  const styles = `<fonts>${font('<color theme="0"/>')}</fonts><cellXfs><xf fontId="0"/></cellXfs>`;
  const run = '<c t="inlineStr"><is><r><rPr><color rgb="FFFF0000"/></rPr><t>12</t></r></is></c>';
  const [cell] = firstSheet(await readWorkbook(makeXlsx({ sheet: rows(run), styles }), 'a.xlsx')).cells.values();
  expect(cell).not.toHaveProperty('sameColor');
});
