import { readXlsx, type Cell, type Sheet } from 'hucre';
import { formatAddress, formatRange } from '../../../src/core/model/address';
import { columnPoints } from '../../../src/core/report/text-size';
import { partsOf } from '../file/write-files';
import {
  EMPTY_CELL,
  kept,
  points,
  value,
  type CellSnapshot,
  type ChartSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from './snapshot';

const INCH = 72;
const EMU = 12_700;

/** A written file as another library reads it. */
export async function fileSnapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const parts = partsOf(bytes);
  return {
    sheets: workbook.sheets.map((sheet, index) => sheetSnapshot(sheet, index + 1, parts)),
    names: (workbook.namedRanges ?? []).map(({ name, range }) => [name, range]),
  };
}

function sheetSnapshot(sheet: Sheet, number: number, parts: Record<string, string>): SheetSnapshot {
  const { freezePane, pageSetup: page = {}, headerFooter } = sheet;
  const margins = page.margins ?? {};
  // The width in the file counts 5 pixels of padding.
  const widths = (sheet.columns ?? []).map(({ width = 0 }) => columnPoints(width - 5 / 7));
  const heights = [...(sheet.rowDefs ?? [])].sort(([a], [b]) => a - b).map(([, { height = 0 }]) => height);
  return {
    name: sheet.name,
    cells: kept([...(sheet.cells ?? [])].map(([key, cell]) => [address(key), cellSnapshot(cell)])),
    merges: (sheet.merges ?? [])
      .map(({ startRow, startCol, endRow, endCol }) =>
        formatRange({ from: { row: startRow, column: startCol }, to: { row: endRow, column: endCol } }),
      )
      .sort(),
    widths: widths.map(points),
    heights: heights.map(points),
    frozen: freezePane ? [freezePane.rows ?? 0, freezePane.columns ?? 0] : null,
    gridlines: sheet.view?.showGridLines ?? true,
    page: {
      orientation: capital(page.orientation ?? ''),
      paper: (page.paperSize ?? '').toUpperCase(),
      margins: [margins.left, margins.right, margins.top, margins.bottom].map((each = 0) => points(each * INCH)),
      headers: [margins.header, margins.footer].map((each = 0) => points(each * INCH)),
      centred: page.horizontalCentered ?? false,
      wide: page.fitToWidth ?? null,
      tall: page.fitToHeight === 0 ? null : page.fitToHeight,
      area: page.printArea?.replace(/\$/g, '') ?? null,
      titleRows: page.printTitlesRow?.match(/\d+/g)?.map(Number) ?? null,
      header: headerFooter?.oddHeader?.replace(/^&C/, '') ?? '',
      firstHeader: headerFooter?.differentFirst ? (headerFooter.firstHeader ?? '') : null,
    },
    // The library counts the row above a break.
    breaks: (sheet.rowBreaks ?? []).map((row) => row + 1),
    links: linksOf(parts, number),
    charts: (sheet.charts ?? []).map(chartSnapshot),
    lines: linesOf(parts, number, widths, heights),
  };
}

function address(key: string): string {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return formatAddress({ row, column });
}

function cellSnapshot({ value: held, formula, formulaResult, style = {} }: Cell): CellSnapshot {
  const { font, fill, border = {}, alignment = {} } = style;
  return {
    value: value(formulaResult ?? held),
    formula: formula ?? null,
    format: style.numFmt ?? 'General',
    font: font?.name ?? EMPTY_CELL.font,
    size: font?.size ?? EMPTY_CELL.size,
    look: [font?.bold && 'bold', font?.italic && 'italic', font?.underline && 'underline'].filter(Boolean).join(' '),
    colour: font?.color?.rgb ?? EMPTY_CELL.colour,
    fill: fill?.type === 'pattern' ? (fill.fgColor?.rgb ?? '') : '',
    align: [
      capital(alignment.horizontal ?? 'general'),
      capital(alignment.vertical ?? 'bottom'),
      alignment.wrapText && 'wrap',
      alignment.indent !== undefined && String(alignment.indent),
    ]
      .filter(Boolean)
      .join(' '),
    borders: (['top', 'bottom', 'left', 'right'] as const)
      .filter((side) => border[side]?.style === 'thin')
      .map((side) => `${side} ${border[side]?.color?.rgb ?? ''}`)
      .join(' '),
  };
}

function chartSnapshot(chart: NonNullable<Sheet['charts']>[number]): ChartSnapshot {
  const { anchor, series = [], axes } = chart;
  const kinds: Readonly<Record<string, string>> = { bar: 'ColumnClustered', line: 'Line' };
  return {
    title: chart.title ?? '',
    over: anchor?.to
      ? formatRange({
          from: { row: anchor.from.row, column: anchor.from.col },
          to: { row: anchor.to.row - 1, column: anchor.to.col - 1 },
        })
      : '',
    series: series.map((each) => [
      kinds[each.kind] ?? each.kind,
      each.name ?? '',
      each.valuesRef ?? '',
      each.categoriesRef ?? '',
    ]),
    // The library does not tell the colour of a line.
    colours: series.map((each) => (each.kind === 'line' ? 'B02A1A' : typeof each.color === 'string' ? each.color : '')),
    labels: series
      .map(({ dataLabels }) => (dataLabels ? `OutsideEnd ${dataLabels.numberFormat?.formatCode ?? ''}` : ''))
      .join(),
    gapWidth: chart.gapWidth ?? 0,
    titles: [axes?.x?.title ?? '', axes?.y?.title ?? ''],
    scale: [axes?.y?.scale?.min ?? null, axes?.y?.scale?.max ?? null, axes?.y?.scale?.majorUnit ?? null],
    axisFormat: axes?.y?.numberFormat?.formatCode ?? '',
    legend: capital(String(chart.legend ?? '')),
  };
}

function linksOf(parts: Record<string, string>, number: number): SheetSnapshot['links'] {
  const relationships = parts[`xl/worksheets/_rels/sheet${String(number)}.xml.rels`] ?? '';
  const sheet = parts[`xl/worksheets/sheet${String(number)}.xml`] ?? '';
  return Object.fromEntries(
    [...sheet.matchAll(/<hyperlink [^>]*>/g)].map(([link]) => {
      const target = new RegExp(`Id="${attribute(link, 'r:id')}"[^>]*`).exec(relationships)?.[0] ?? '';
      return [
        attribute(link, 'ref'),
        [attribute(target, 'Target'), attribute(link, 'location'), attribute(link, 'tooltip')] as const,
      ];
    }),
  );
}

function linesOf(
  parts: Record<string, string>,
  number: number,
  widths: readonly number[],
  heights: readonly number[],
): SheetSnapshot['lines'] {
  const relationships = parts[`xl/worksheets/_rels/sheet${String(number)}.xml.rels`] ?? '';
  const drawing = /drawings\/(drawing\d+\.xml)/.exec(relationships)?.[1];
  const xml = drawing === undefined ? '' : (parts[`xl/drawings/${drawing}`] ?? '');
  const sum = (all: readonly number[], count: number): number => all.slice(0, count).reduce((a, b) => a + b, 0);
  return [...xml.matchAll(/<xdr:oneCellAnchor>.*?<\/xdr:oneCellAnchor>/gs)].map(([anchor]) => {
    const part = (name: string): number => Number(new RegExp(`<xdr:${name}>(\\d+)<`).exec(anchor)?.[1]);
    return [
      points(sum(widths, part('col')) + part('colOff') / EMU),
      points(sum(heights, part('row')) + part('rowOff') / EMU),
      points(Number(/<xdr:ext cx="(\d+)"/.exec(anchor)?.[1]) / EMU),
    ];
  });
}

function attribute(xml: string, name: string): string {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(` ${xml}`)?.[1] ?? '';
  return found
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#10;/g, '\n')
    .replace(/&amp;/g, '&');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
