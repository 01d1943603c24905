import { DEFAULT_SIZE, lookOf, REPORT_FONT, type CellLook } from '../../core/report/style-roles';
import { ROLES } from '../../core/report/plan-grid';
import { XML_HEAD, xmlText } from './write-xml';

/** First number that the format leaves to a workbook's own number formats. */
const FIRST_OWN_FORMAT = 164;

/**
 * Index of the cell format of a role (as SheetGrid.roles counts). Every role has two: the second, for text that begins
 * like a formula, tells the program that the cell holds text even when somebody edits it (quotePrefix). All of them come
 * once more for cells that stay open in a protected sheet.
 */
export function formatIndex(role: number, quoted: boolean, unlocked: boolean): number {
  const locked = role === 0 ? 0 : role * 2 - 1 + (quoted ? 1 : 0);
  return unlocked ? locked + LOCKED_FORMATS : locked;
}

const LOCKED_FORMATS = 1 + 2 * ROLES.length;

/** styles.xml with one pair of formats per role, all from the table of looks; twice where some sheet is protected. */
export function stylesPart(isProtected: boolean): string {
  const fonts = indexed([fontXml({ size: DEFAULT_SIZE, horizontal: 'left', vertical: 'bottom' })]);
  const fills = indexed([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = indexed(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  const formats = indexed([]);
  const cells = ROLES.flatMap((role) => {
    const look = lookOf(role);
    const font = fonts.add(fontXml(look));
    const fill = look.fill === undefined ? 0 : fills.add(fillXml(look.fill));
    const border = look.bordered ? borders.add(BORDER) : 0;
    const format = look.format === undefined ? 0 : FIRST_OWN_FORMAT + formats.add(look.format);
    const base = `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"`;
    const applied = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">';
    return [false, true].map(
      (quoted) => `${base}${quoted ? ' quotePrefix="1"' : ''}${applied}${alignmentXml(look)}</xf>`,
    );
  });
  const list = (name: string, items: readonly string[]): string =>
    `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
  const locked = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"></xf>', ...cells];
  const unlocked = locked.map((xf) =>
    xf.replace('>', ' applyProtection="1">').replace('</xf>', '<protection locked="0"/></xf>'),
  );
  return (
    `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    list(
      'numFmts',
      formats.items.map(
        (code, i) => `<numFmt numFmtId="${String(FIRST_OWN_FORMAT + i)}" formatCode="${xmlText(code)}"/>`,
      ),
    ) +
    list('fonts', fonts.items) +
    list('fills', fills.items) +
    list('borders', borders.items) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list('cellXfs', isProtected ? [...locked, ...unlocked] : locked) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

export function fontXml({ size, bold, italic, underline, colour }: CellLook): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}<sz val="${String(size)}"/>` +
    `<color rgb="FF${colour ?? '000000'}"/><name val="${REPORT_FONT}"/><family val="1"/></font>`
  );
}

export function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const SIDE = 'style="thin"><color rgb="FF000000"/>';
export const BORDER = `<border><left ${SIDE}</left><right ${SIDE}</right><top ${SIDE}</top><bottom ${SIDE}</bottom><diagonal/></border>`;

export function alignmentXml({ horizontal, vertical, wrap, indented }: CellLook): string {
  const name = (side: string): string => (side === 'centre' ? 'center' : side);
  return `<alignment horizontal="${name(horizontal)}" vertical="${name(vertical)}"${wrap ? ' wrapText="1"' : ''}${indented ? ' indent="1"' : ''}/>`;
}

/** A list without repeats; `add` gives the place of an item. */
function indexed(items: string[]): { readonly items: readonly string[]; readonly add: (item: string) => number } {
  return {
    items,
    add(item) {
      const known = items.indexOf(item);
      return known === -1 ? items.push(item) - 1 : known;
    },
  };
}
