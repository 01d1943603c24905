import { Defect } from '../../core/model/defect';
import { buildGrid, type SheetGrid, type WorkbookGrid } from '../../core/report/plan-grid';
import type { WritePlan } from '../../core/report/write-plan';
import { chartPart, type ReadRange } from './write-chart';
import * as parts from './write-package';
import { hasDrawing, sheetPart } from './write-sheet';
import { stylesPart } from './write-styles';
import { cellText, XML_HEAD, xmlText } from './write-xml';
import { zipFile } from './write-zip';

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const POINT = 12_700;

/** The drawing of a sheet: its lines, then its charts ("rId1" on, in order). */
function drawingPart({ lines, charts }: SheetGrid): string {
  const line = ({ at, dx, length }: SheetGrid['lines'][number], index: number): string =>
    `<xdr:oneCellAnchor>${marker('from', at.column, at.row, Math.round(dx * POINT), 2 * POINT)}` +
    `<xdr:ext cx="${emu(length)}" cy="0"/><xdr:cxnSp macro=""><xdr:nvCxnSpPr>` +
    `<xdr:cNvPr id="${String(index + 2)}" name="Line ${String(index + 1)}"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(length)}" cy="0"/></a:xfrm>` +
    '<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>' +
    '</xdr:spPr></xdr:cxnSp><xdr:clientData/></xdr:oneCellAnchor>';
  const chart = ({ over, title }: SheetGrid['charts'][number], index: number): string =>
    `<xdr:twoCellAnchor>${marker('from', over.from.column, over.from.row)}` +
    marker('to', over.to.column + 1, over.to.row + 1) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${String(lines.length + index + 2)}" name="Chart ${String(index + 1)}" descr="${xmlText(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${String(index + 1)}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
  return `${XML_HEAD}<xdr:wsDr ${NAMESPACES}>${lines.map(line).join('')}${charts.map(chart).join('')}</xdr:wsDr>`;
}

function emu(points: number): string {
  return String(Math.round(points * POINT));
}

function marker(name: 'from' | 'to', column: number, row: number, columnOffset = 0, rowOffset = 0): string {
  return (
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>${String(columnOffset)}</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>${String(rowOffset)}</xdr:rowOff></xdr:${name}>`
  );
}

/**
 * The bytes of an .xlsx file that shows the plan. The same plan gives the same bytes. Texts are always text: they are
 * kept in the table of shared strings, never written as formulas.
 */
export async function writeWorkbook(plan: WritePlan): Promise<Uint8Array> {
  const grid = buildGrid(plan);
  const zip = zipFile();
  const drawn = grid.sheets.filter(hasDrawing);
  const charts = drawn.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  zip.add('[Content_Types].xml', [parts.contentTypes(grid, drawn.length, charts)]);
  zip.add('_rels/.rels', [parts.rootRelationships()]);
  zip.add('docProps/core.xml', [parts.corePropertiesPart(plan)]);
  zip.add('docProps/app.xml', [parts.appPropertiesPart()]);
  zip.add('xl/workbook.xml', [parts.workbookPart(grid)]);
  zip.add('xl/_rels/workbook.xml.rels', [parts.workbookRelationships(grid)]);
  zip.add('xl/styles.xml', [stylesPart(grid.sheets.some(({ unlocked }) => unlocked !== null))]);

  const texts = new Map<string, number>();
  const share = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  let chart = 1;
  for (const [index, sheet] of grid.sheets.entries()) {
    const name = `sheet${String(index + 1)}.xml`;
    const drawing = drawn.indexOf(sheet) + 1;
    zip.add(`xl/worksheets/${name}`, sheetPart(sheet, index, share));
    const relationships = parts.sheetRelationships(sheet, drawing);
    if (relationships !== null) zip.add(`xl/worksheets/_rels/${name}.rels`, [relationships]);
    if (drawing > 0) {
      zip.add(`xl/drawings/drawing${String(drawing)}.xml`, [drawingPart(sheet)]);
      zip.add(`xl/drawings/_rels/drawing${String(drawing)}.xml.rels`, [parts.drawingRelationships(sheet, chart)]);
      for (const each of sheet.charts)
        zip.add(`xl/charts/chart${String(chart++)}.xml`, [chartPart(each, reader(grid))]);
    }
    // A large report takes seconds; let the host show progress and take a cancel between sheets.
    await new Promise((done) => setTimeout(done));
  }
  zip.add('xl/sharedStrings.xml', sharedStrings(texts.keys()));
  return zip.finish();
}

function* sharedStrings(texts: Iterable<string>): Generator<string> {
  yield `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;
  for (const text of texts) yield `<si><t xml:space="preserve">${cellText(text)}</t></si>`;
  yield '</sst>';
}

function reader({ sheets }: WorkbookGrid): ReadRange {
  return ({ sheet: name, range: { from, to } }) => {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new Defect(`A chart draws from "${name}", which the plan has not`);
    return sheet.rows
      .slice(from.row, to.row + 1)
      .flatMap((row) => Array.from({ length: to.column - from.column + 1 }, (_, i) => row[from.column + i] ?? null));
  };
}
