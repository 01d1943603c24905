import { columnName, formatAddress, formatRange } from '../../../src/core/model/address';
import { keyAddress } from '../../../src/core/model/sheet-data';
import type { HostChart, HostReference, HostSheet } from '../../support/excel-host/host-sheet';
import type { StrictHost } from '../../support/excel-host/strict-host';
import { kept, points, value, type ChartSnapshot, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** The sheets that a plan added to the workbook of the strict host. */
export function hostSnapshot({ workbook }: StrictHost, added: readonly string[]): WorkbookSnapshot {
  return {
    sheets: added.map((name) => sheetSnapshot(workbook.sheet(name))),
    names: workbook.names.map(({ name, formula }) => [name, formula.slice(1)]),
  };
}

function sheetSnapshot(sheet: HostSheet): SheetSnapshot {
  const entries = [...sheet.cells].sort(([a], [b]) => a - b).map(([key, cell]) => [keyAddress(key), cell] as const);
  const { page } = sheet;
  return {
    name: sheet.name,
    cells: kept(
      entries.map(([at, { value: held, formula, format }]) => [
        formatAddress(at),
        {
          value: value(held),
          formula: formula?.slice(1) ?? null,
          format: format.numberFormat,
          font: format.fontName,
          size: format.fontSize,
          look: [format.bold && 'bold', format.italic && 'italic', format.underline === 'Single' && 'underline']
            .filter(Boolean)
            .join(' '),
          colour: format.fontColor.slice(1),
          fill: format.fill.slice(1),
          align: [format.horizontal, format.vertical, format.wrap && 'wrap', format.indent > 0 && String(format.indent)]
            .filter(Boolean)
            .join(' '),
          borders: (['top', 'bottom', 'left', 'right'] as const)
            .filter((side) => format[side].style === 'Continuous' && format[side].weight === 'Thin')
            .map((side) => `${side} ${format[side].color.slice(1)}`)
            .join(' '),
        },
      ]),
    ),
    merges: sheet.merges.map(formatRange).sort(),
    widths: lengths(sheet.widths),
    heights: lengths(sheet.heights),
    frozen: sheet.frozen && [sheet.frozen.to.row + 1, sheet.frozen.to.column + 1],
    gridlines: sheet.showGridlines,
    page: {
      orientation: page.orientation,
      paper: page.paperSize,
      margins: [page.leftMargin, page.rightMargin, page.topMargin, page.bottomMargin].map(points),
      headers: [page.headerMargin, page.footerMargin].map(points),
      centred: page.centerHorizontally,
      wide: page.zoom['horizontalFitToPages'] ?? null,
      tall: page.zoom['verticalFitToPages'] ?? null,
      area: page.printArea && formatRange(page.printArea),
      titleRows: page.titleRows && page.titleRows.map((row) => row + 1),
      header: page.centerHeader,
      firstHeader: page.headerState === 'FirstAndDefault' ? page.firstCenterHeader : null,
    },
    breaks: sheet.breaks,
    links: Object.fromEntries(
      entries.flatMap(([at, { link }]) =>
        link
          ? [[formatAddress(at), [link.address ?? '', link.documentReference ?? '', link.screenTip ?? ''] as const]]
          : [],
      ),
    ),
    charts: sheet.charts.map(chartSnapshot),
    lines: sheet.lines.map(({ left, top, toLeft }) => [points(left), points(top), points(toLeft - left)]),
  };
}

function lengths(map: ReadonlyMap<number, number>): readonly number[] {
  return Array.from({ length: map.size }, (_, index) => points(map.get(index) ?? 0));
}

function chartSnapshot(chart: HostChart): ChartSnapshot {
  return {
    title: chart.title,
    over: chart.position ? formatRange(chart.position) : '',
    series: chart.series.map((each) => [each.chartType, each.name, reference(each.values), reference(each.categories)]),
    colours: chart.series.map((each) => (each.chartType === 'Line' ? each.lineColor : each.color).slice(1)),
    labels: chart.series.map((each) => (each.hasDataLabels ? `${each.labelPosition} ${each.labelFormat}` : '')).join(),
    gapWidth: chart.series[0]?.gapWidth ?? 0,
    titles: [chart.category.title, chart.value.title],
    scale: [chart.value.minimum, chart.value.maximum, chart.value.majorUnit].map((each) =>
      each === '' ? null : each,
    ) as unknown as ChartSnapshot['scale'],
    axisFormat: chart.value.numberFormat,
    legend: chart.legendPosition,
  };
}

function reference(of: HostReference | null): string {
  if (!of) return '';
  const { from, to } = of.range;
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  return `'${of.sheet.name.replace(/'/g, "''")}'!${corner(from.row, from.column)}:${corner(to.row, to.column)}`;
}
