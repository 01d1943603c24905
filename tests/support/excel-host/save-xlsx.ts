import { writeXlsx, type Cell, type SheetChart, type WriteSheet } from 'hucre';
import { columnName, formatRange } from '../../../src/core/model/address';
import { keyAddress } from '../../../src/core/model/sheet-data';
import { styleOf } from './cell-style';
import type { HostCell, HostChart, HostReference, HostSheet } from './host-sheet';
import type { HostWorkbook } from './host-workbook';

const INCH = 72;

/**
 * The workbook as a file, to be opened and looked at. Drawn lines are left out, for the library that writes it has none;
 * charts are columns, and a line over them is drawn as one more column.
 */
export function saveXlsx(workbook: HostWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(writtenSheet),
    namedRanges: workbook.names
      .filter(({ name }) => !name.startsWith('_xlnm'))
      .map(({ name, formula, sheet }) => ({
        name,
        range: formula.slice(1),
        ...(sheet === null ? {} : { scope: sheet.name }),
      })),
    activeSheet: Math.max(0, workbook.sheets.indexOf(workbook.active)),
  });
}

function writtenSheet(sheet: HostSheet): WriteSheet {
  const used = sheet.used(false);
  const columns = Math.max(used ? used.to.column + 1 : 0, ...[...sheet.widths.keys()].map((column) => column + 1));
  const { page, frozen } = sheet;
  return {
    name: sheet.name,
    rows: [],
    cells: new Map(
      [...sheet.cells].map(([key, cell]) => {
        const { row, column } = keyAddress(key);
        return [`${String(row)},${String(column)}`, writtenCell(cell)];
      }),
    ),
    columns: Array.from({ length: columns }, (_, column) => ({
      // Points of the screen to characters of the default font, with the 5 pixels that the format counts in.
      width: (sheet.width(column) * 96) / 72 / 7,
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
    })),
    rowDefs: new Map(
      [...new Set([...sheet.heights.keys(), ...sheet.hiddenRows])].map((row) => [
        row,
        { height: sheet.height(row), ...(sheet.hiddenRows.has(row) ? { hidden: true } : {}) },
      ]),
    ),
    merges: sheet.merges.map(({ from, to }) => ({
      startRow: from.row,
      startCol: from.column,
      endRow: to.row,
      endCol: to.column,
    })),
    conditionalRules: sheet.conditionalFormats.map((format, index) => ({
      type: 'expression',
      priority: index + 1,
      formula: format.formula.replace(/^=/, ''),
      range: format.areas.map(formatRange).join(' '),
      style: {
        ...(format.bold ? { font: { bold: true } } : {}),
        ...(format.fill === ''
          ? {}
          : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: format.fill.slice(1) } } }),
      },
    })),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    ...(frozen ? { freezePane: { rows: frozen.to.row + 1, columns: frozen.to.column + 1 } } : {}),
    view: { showGridLines: sheet.showGridlines },
    pageSetup: {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      paperSize: page.paperSize.toLowerCase() as 'a4',
      horizontalCentered: page.centerHorizontally,
      ...(page.zoom['horizontalFitToPages'] === undefined
        ? {}
        : { fitToPage: true, fitToWidth: 1, fitToHeight: page.zoom['verticalFitToPages'] ?? 0 }),
      margins: {
        left: page.leftMargin / INCH,
        right: page.rightMargin / INCH,
        top: page.topMargin / INCH,
        bottom: page.bottomMargin / INCH,
        header: page.headerMargin / INCH,
        footer: page.footerMargin / INCH,
      },
      ...(page.printArea ? { printArea: formatRange(page.printArea) } : {}),
      ...(page.titleRows
        ? { printTitlesRow: `$${String(page.titleRows[0] + 1)}:$${String(page.titleRows[1] + 1)}` }
        : {}),
    },
    headerFooter: {
      ...(page.centerHeader === '' ? {} : { oddHeader: `&C${page.centerHeader}` }),
      differentFirst: page.headerState === 'FirstAndDefault',
    },
    rowBreaks: sheet.breaks.map((row) => row - 1),
    charts: sheet.charts.map(writtenChart),
  };
}

function writtenCell({ value, formula, format, link }: HostCell): Partial<Cell> {
  return {
    value,
    style: styleOf(format),
    ...(formula === undefined ? {} : { formula: formula.slice(1), formulaResult: value }),
    ...(link?.address === undefined ? {} : { hyperlink: { target: link.address } }),
  };
}

function writtenChart(chart: HostChart): SheetChart {
  const { position } = chart;
  return {
    type: 'column',
    title: chart.title,
    series: chart.series.map((series) => ({
      name: series.name,
      values: reference(series.values),
      categories: reference(series.categories),
      ...(series.color === '' ? {} : { color: series.color.slice(1) }),
    })),
    anchor: {
      from: { row: position?.from.row ?? 0, col: position?.from.column ?? 0 },
      to: { row: (position?.to.row ?? 9) + 1, col: (position?.to.column ?? 5) + 1 },
    },
  };
}

function reference(of: HostReference | null): string {
  if (!of) return '';
  const { from, to } = of.range;
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  return `'${of.sheet.name.replace(/'/g, "''")}'!${corner(from.row, from.column)}:${corner(to.row, to.column)}`;
}
