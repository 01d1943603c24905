import type { SheetGrid } from '../../core/report/plan-grid';
import { XML_HEAD, xmlText } from './write-xml';

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const POINT = 12_700;

/** The drawing of a sheet: its lines, then its charts ("rId1" on, in order). */
export function drawingPart({ lines, charts }: SheetGrid): string {
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
