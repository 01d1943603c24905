import { columnName, formatAddress, formatRange } from '../../core/model/address';
import { absoluteRange } from '../../core/report/absolute-range';
import { isUnlocked, type SheetGrid } from '../../core/report/plan-grid';
import type { PageSetup, PlanCell, PlanValidation } from '../../core/report/write-plan';
import { protectionXml } from './write-protection';
import { formatIndex } from './write-styles';
import { cellText, XML_HEAD, xmlText } from './write-xml';

/** Longest title and message that Excel takes; a longer one makes the file damaged to it. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** What may be entered in which cells, with the words shown on selecting and on refusing. */
function validationsXml({ validations }: SheetGrid): string {
  if (validations.length === 0) return '';
  const each = validations.map(validationXml).join('');
  return `<dataValidations count="${String(validations.length)}">${each}</dataValidations>`;
}

function validationXml({ range, rule, prompt, errorAlert }: PlanValidation): string {
  return (
    `<dataValidation ${kindOf(rule)} errorStyle="stop" allowBlank="1" showInputMessage="1" ` +
    `showErrorMessage="1" errorTitle="${cut(errorAlert.title, TITLE_LIMIT)}" error="${cut(errorAlert.message, MESSAGE_LIMIT)}" ` +
    `promptTitle="${cut(prompt.title, TITLE_LIMIT)}" prompt="${cut(prompt.message, MESSAGE_LIMIT)}" ` +
    `sqref="${formatRange(range)}">${limitsOf(rule)}</dataValidation>`
  );
}

function kindOf({ kind }: PlanValidation['rule']): string {
  switch (kind) {
    case 'whole-number':
      return 'type="whole" operator="greaterThanOrEqual"';
    case 'decimal':
      return 'type="decimal" operator="between"';
    case 'one-of':
    case 'words':
      return 'type="list"';
    default:
      return kind satisfies never;
  }
}

function limitsOf(rule: PlanValidation['rule']): string {
  switch (rule.kind) {
    case 'whole-number':
      return `<formula1>${String(rule.minimum)}</formula1>`;
    case 'decimal':
      return `<formula1>${String(rule.minimum)}</formula1><formula2>${String(rule.maximum)}</formula2>`;
    case 'one-of':
      return `<formula1>${xmlText(absoluteRange(rule.cells))}</formula1>`;
    case 'words':
      return `<formula1>${xmlText(`"${rule.words.join(',')}"`)}</formula1>`;
    default:
      return rule satisfies never;
  }
}

function cut(text: string, limit: number): string {
  return xmlText(text.slice(0, limit));
}

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Number of a text in the shared table. */
export type ShareText = (text: string) => number;

/** The sheet's XML in pieces of a few rows, so that a large sheet is never held as one text. */
export function* sheetPart(grid: SheetGrid, index: number, share: ShareText): Generator<string> {
  yield (
    `${XML_HEAD}<worksheet ${NAMESPACES}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(grid, index)}` +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(grid.widths)}<sheetData>`
  );
  const count = Math.max(grid.rows.length, grid.roles.length, grid.heights.length);
  for (let row = 0; row < count; row += 1) yield rowXml(grid, row, share);
  yield `</sheetData>${grid.unlocked ? protectionXml('') : ''}${mergesXml(grid)}${validationsXml(grid)}${linksXml(grid)}`;
  yield `${grid.page ? pageXml(grid.page) : ''}${breaksXml(grid)}`;
  yield hasDrawing(grid) ? '<drawing r:id="rIdDrawing"/></worksheet>' : '</worksheet>';
}

/** Whether the sheet needs a drawing part. */
export function hasDrawing(grid: SheetGrid): boolean {
  return grid.charts.length > 0 || grid.lines.length > 0;
}

function viewXml({ freeze }: SheetGrid, index: number): string {
  const selected = index === 0 ? ' tabSelected="1"' : '';
  const view = `<sheetView showGridLines="0"${selected} workbookViewId="0"`;
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return `<sheetViews>${view}/></sheetViews>`;
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = (columns > 0 ? ` xSplit="${String(columns)}"` : '') + (rows > 0 ? ` ySplit="${String(rows)}"` : '');
  const corner = formatAddress({ row: rows, column: columns });
  return (
    `<sheetViews>${view}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  // The format counts 5 pixels of padding in a width; 7 pixels are a digit of the default font.
  const column = (width: number, index: number): string =>
    `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${(width + 5 / 7).toFixed(4)}" customWidth="1"/>`;
  return widths.length === 0 ? '' : `<cols>${widths.map(column).join('')}</cols>`;
}

function rowXml(grid: SheetGrid, row: number, share: ShareText): string {
  const cells = grid.rows[row] ?? [];
  const roles = grid.roles[row];
  const height = grid.heights[row];
  const number = String(row + 1);
  let xml = `<row r="${number}"${height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`}>`;
  const count = Math.max(cells.length, roles?.length ?? 0);
  for (let column = 0; column < count; column += 1) {
    const unlocked = grid.unlocked !== null && isUnlocked(grid, { row, column });
    xml += cellXml(cells[column] ?? null, roles?.[column] ?? 0, unlocked, `${columnName(column)}${number}`, share);
  }
  return `${xml}</row>`;
}

function cellXml(cell: PlanCell, role: number, unlocked: boolean, address: string, share: ShareText): string {
  const format = (quoted: boolean): string => String(formatIndex(role, quoted, unlocked));
  if (cell === null) return role === 0 && !unlocked ? '' : `<c r="${address}" s="${format(false)}"/>`;
  // A tab or a line end before the sign would still let other programs see a formula after trimming.
  const quoted = typeof cell === 'string' && /^[\s\ufeff]*[=+\-@|]/.test(cell);
  const start = `<c r="${address}" s="${format(quoted)}"`;
  if (typeof cell === 'string') return `${start} t="s"><v>${String(share(cell))}</v></c>`;
  if (typeof cell === 'number') return `${start}><v>${String(cell)}</v></c>`;
  const { formula, value } = cell;
  return typeof value === 'string'
    ? `${start} t="str"><f>${xmlText(formula)}</f><v>${cellText(value)}</v></c>`
    : `${start}><f>${xmlText(formula)}</f><v>${String(value)}</v></c>`;
}

function mergesXml({ merges }: SheetGrid): string {
  if (merges.length === 0) return '';
  const each = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join('');
  return `<mergeCells count="${String(merges.length)}">${each}</mergeCells>`;
}

function linksXml({ links }: SheetGrid): string {
  if (links.length === 0) return '';
  const each = links.map(({ cell, location, tip }, index) => {
    const place = location === '' ? '' : ` location="${xmlText(location)}"`;
    // Excel takes 255 characters of a tip.
    const words = tip === '' ? '' : ` tooltip="${xmlText(tip.slice(0, 250))}"`;
    return `<hyperlink ref="${formatAddress(cell)}" r:id="rIdLink${String(index + 1)}"${place}${words}/>`;
  });
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}

function pageXml({ margins, orientation, pagesTall }: PageSetup): string {
  const inches = (centimetres: number): string => (centimetres / 2.54).toFixed(4);
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" ` +
    `bottom="${inches(margins.bottom)}" header="${inches(margins.top / 2)}" footer="${inches(margins.bottom / 2)}"/>` +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${String(pagesTall ?? 0)}" firstPageNumber="1" useFirstPageNumber="1"/>` +
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>'
  );
}

function breaksXml({ breaks }: SheetGrid): string {
  if (breaks.length === 0) return '';
  const count = String(breaks.length);
  // A break's id is the number, from 1, of the row above it.
  const each = breaks.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${each}</rowBreaks>`;
}
