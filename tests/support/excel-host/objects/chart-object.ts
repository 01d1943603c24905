import type { CellRange } from '../../../../src/core/model/address';
import { colour, flag, isHostObject, oneOf, text, within, type HostObject } from '../host-object';
import type { HostAxis, HostChart, HostSeries, HostSheet } from '../host-sheet';
import type { HostWorkbook } from '../host-workbook';
import { invalidArgument, itemNotFound, Unknown } from '../protocol';
import { areaOf } from './range-object';
import { rangeOfAddress, size } from './ranges';

type Check = (value: unknown) => unknown;
type Part = readonly [name: string, get: () => unknown, set: (value: never) => void, check: Check];

const positive = within(0, 10_000);
const LABELS = ['None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit'];

export function chartCollection(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  const item = (key: unknown): HostObject => {
    const found = sheet.charts.find(({ id, name }) => id === key || name === key);
    if (!found) throw itemNotFound('Chart.');
    return chartObject(workbook, sheet, found);
  };
  return {
    type: 'ChartCollection',
    values: { Count: () => sheet.charts.length },
    items: () => sheet.charts.map((chart) => chartObject(workbook, sheet, chart)),
    item,
    methods: {
      Add: (type, source, by) => {
        workbook.changing(sheet);
        const chart = newChart(workbook, sheet, oneOf(['ColumnClustered', 'Line'])(type));
        oneOf(['Auto', 'Columns', 'Rows'])(by);
        const { range, sheet: from } = areaOf(source);
        // One series for each column, as Excel does for a table that is taller than wide.
        for (let column = range.from.column; column <= range.to.column; column += 1) {
          const values = { from: { row: range.from.row, column }, to: { row: range.to.row, column } };
          chart.series.push(newSeries(chart, { sheet: from, range: values }));
        }
        sheet.charts.push(chart);
        return chartObject(workbook, sheet, chart);
      },
      GetItem: item,
    },
  };
}

function chartObject(workbook: HostWorkbook, sheet: HostSheet, chart: HostChart): HostObject {
  const of = (type: string, parts: readonly Part[], objects: HostObject['objects'] = {}): HostObject => ({
    type,
    values: Object.fromEntries(parts.map(([name, get]) => [name, get])),
    setters: Object.fromEntries(
      parts.map(([name, , set, check]) => [
        name,
        (value: unknown) => {
          workbook.changing(sheet);
          set(check(value) as never);
        },
      ]),
    ),
    objects,
  });
  const kept = <Kept extends object>(of: Kept, name: string, key: keyof Kept & string, check: Check): Part => [
    name,
    () => of[key],
    (value: never) => {
      of[key] = value;
    },
    check,
  ];
  const font = (parts: readonly Part[]): HostObject => of('ChartFont', parts);
  const wrapFont = (type: string, parts: readonly Part[]) => (): HostObject =>
    of(type, [], { Font: () => font(parts) });
  const title = (): HostObject =>
    of('ChartTitle', [kept(chart, 'Text', 'title', text)], {
      Format: wrapFont('ChartTitleFormat', [
        kept(chart, 'Size', 'titleSize', positive),
        kept(chart, 'Bold', 'titleBold', flag),
      ]),
    });
  const legend = (): HostObject =>
    of(
      'ChartLegend',
      [
        kept(chart, 'Visible', 'legendVisible', flag),
        kept(chart, 'Position', 'legendPosition', oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner'])),
        kept(chart, 'Overlay', 'legendOverlay', flag),
      ],
      { Format: wrapFont('ChartLegendFormat', [kept(chart, 'Size', 'legendSize', positive)]) },
    );
  const format = (): HostObject =>
    of('ChartAreaFormat', [], {
      Font: () =>
        font([
          kept(chart, 'Name', 'fontName', text),
          kept(chart, 'Color', 'fontColor', colour),
          kept(chart, 'Size', 'fontSize', positive),
        ]),
      Fill: () => ({
        type: 'ChartFill',
        values: {},
        methods: {
          SetSolidColor: (value) => {
            workbook.changing(sheet);
            chart.fill = colour(value);
            return null;
          },
        },
      }),
      Border: () => of('ChartBorder', [kept(chart, 'LineStyle', 'borderStyle', oneOf(['None', 'Continuous']))]),
    });
  return {
    ...of(
      'Chart',
      [
        kept(chart, 'Name', 'name', text),
        kept(chart, 'ChartType', 'chartType', oneOf(['ColumnClustered', 'Line'])),
        kept(chart, 'DisplayBlanksAs', 'displayBlanksAs', oneOf(['NotPlotted', 'Zero', 'Interplotted'])),
      ],
      {
        Title: title,
        Legend: legend,
        Format: format,
        Axes: () => ({
          type: 'ChartAxes',
          values: {},
          objects: { ValueAxis: () => axis(chart.value), CategoryAxis: () => axis(chart.category) },
        }),
        Series: () => seriesCollection(),
      },
    ),
    id: chart.id,
    methods: {
      SetPosition: (start, end) => {
        workbook.changing(sheet);
        const from = rangeArgument(sheet, start);
        chart.position = { from: from.from, to: end === null ? from.to : rangeArgument(sheet, end).to };
        return null;
      },
      Delete: () => {
        workbook.changing(sheet);
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        return null;
      },
    },
  };

  function axis(kept_: HostAxis): HostObject {
    const bound: Check = (value) => (value === '' ? '' : within(-1e15, 1e15)(value));
    const scale = kept_ === chart.value ? ['Minimum', 'Maximum', 'MajorUnit'] : [];
    return of(
      'ChartAxis',
      [
        ...scale.map((name) => kept(kept_, name, lower(name) as 'minimum', bound)),
        kept(kept_, 'NumberFormat', 'numberFormat', text),
        kept(kept_, 'TickLabelPosition', 'tickLabelPosition', oneOf(['NextToAxis', 'High', 'Low', 'None'])),
        kept(kept_, 'TickLabelSpacing', 'tickLabelSpacing', within(1, 31_999)),
        kept(kept_, 'MajorTickMark', 'majorTickMark', oneOf(['None', 'Cross', 'Inside', 'Outside'])),
      ],
      {
        Title: () =>
          of('ChartAxisTitle', [kept(kept_, 'Text', 'title', text), kept(kept_, 'Visible', 'titleVisible', flag)], {
            Format: wrapFont('ChartAxisTitleFormat', [
              kept(kept_, 'Size', 'titleSize', positive),
              kept(kept_, 'Bold', 'titleBold', flag),
            ]),
          }),
        Format: wrapFont('ChartAxisFormat', [kept(kept_, 'Size', 'size', positive)]),
        MajorGridlines: () =>
          of('ChartGridlines', [kept(kept_, 'Visible', 'gridlines', flag)], {
            Format: () =>
              of('ChartGridlinesFormat', [], {
                Line: () => of('ChartLineFormat', [kept(kept_, 'Color', 'gridlineColor', colour)]),
              }),
          }),
      },
    );
  }

  function seriesCollection(): HostObject {
    return {
      type: 'ChartSeriesCollection',
      values: { Count: () => chart.series.length },
      items: () => chart.series.map(seriesObject),
      methods: {
        GetItemAt: (index) => {
          const found = chart.series[within(0, 254)(index)];
          if (!found) throw itemNotFound('Series.');
          return seriesObject(found);
        },
        Add: (name) => {
          workbook.changing(sheet);
          const added = newSeries(chart, null);
          if (name !== null && name !== undefined) added.name = text(name);
          chart.series.push(added);
          return seriesObject(added);
        },
      },
    };
  }

  function seriesObject(series: HostSeries): HostObject {
    const take = (name: 'values' | 'categories') => (source: unknown) => {
      workbook.changing(sheet);
      const { sheet: from, range } = areaOf(source);
      const { rows, columns } = size(range);
      if (rows > 1 && columns > 1) throw invalidArgument('A series takes one row or one column.');
      series[name] = { sheet: from, range };
      return null;
    };
    return {
      ...of(
        'ChartSeries',
        [
          kept(series, 'Name', 'name', text),
          kept(series, 'ChartType', 'chartType', oneOf(['ColumnClustered', 'Line'])),
          kept(series, 'GapWidth', 'gapWidth', within(0, 500)),
          kept(series, 'MarkerStyle', 'markerStyle', oneOf(['None', 'Automatic', 'Circle', 'Square'])),
          kept(series, 'HasDataLabels', 'hasDataLabels', flag),
        ],
        {
          Format: () =>
            of('ChartSeriesFormat', [], {
              Fill: () => ({
                type: 'ChartFill',
                values: {},
                methods: {
                  SetSolidColor: (value) => {
                    workbook.changing(sheet);
                    series.color = colour(value);
                    return null;
                  },
                },
              }),
              Line: () =>
                of('ChartLineFormat', [
                  kept(series, 'Color', 'lineColor', colour),
                  kept(series, 'LineStyle', 'lineStyle', oneOf(['None', 'Continuous', 'Dash', 'Dot'])),
                  kept(series, 'Weight', 'lineWeight', positive),
                ]),
            }),
          DataLabels: () => {
            if (!series.hasDataLabels) throw new Unknown('Labels of a series that shows none');
            return of(
              'ChartDataLabels',
              [
                kept(series, 'Position', 'labelPosition', oneOf(LABELS)),
                kept(series, 'NumberFormat', 'labelFormat', text),
              ],
              { Format: wrapFont('ChartDataLabelFormat', [kept(series, 'Size', 'labelSize', positive)]) },
            );
          },
        },
      ),
      methods: {
        SetValues: take('values'),
        SetXAxisValues: take('categories'),
        Delete: () => {
          workbook.changing(sheet);
          chart.series.splice(chart.series.indexOf(series), 1);
          return null;
        },
      },
    };
  }
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function rangeArgument(sheet: HostSheet, value: unknown): CellRange {
  return isHostObject(value) ? areaOf(value).range : rangeOfAddress(sheet, value);
}

function newSeries(chart: HostChart, values: HostSeries['values']): HostSeries {
  return {
    name: `Series${String(chart.series.length + 1)}`,
    chartType: chart.chartType,
    values,
    categories: null,
    color: '',
    lineColor: '',
    lineStyle: 'Continuous',
    lineWeight: 2.25,
    markerStyle: 'Automatic',
    gapWidth: 150,
    hasDataLabels: false,
    labelPosition: 'OutsideEnd',
    labelFormat: 'General',
    labelSize: 9,
  };
}

function newAxis(gridlines: boolean): HostAxis {
  return {
    title: '',
    titleVisible: false,
    titleSize: 10,
    titleBold: false,
    minimum: '',
    maximum: '',
    majorUnit: '',
    numberFormat: 'General',
    size: 9,
    gridlines,
    gridlineColor: '#D9D9D9',
    tickLabelPosition: 'NextToAxis',
    tickLabelSpacing: '',
    majorTickMark: 'None',
  };
}

function newChart(workbook: HostWorkbook, sheet: HostSheet, chartType: string): HostChart {
  return {
    id: workbook.newId(),
    name: `Chart ${String(sheet.charts.length + 1)}`,
    chartType,
    title: '',
    titleSize: 14,
    titleBold: false,
    fontName: 'Calibri',
    fontColor: '#595959',
    fontSize: 10,
    legendVisible: true,
    legendPosition: 'Bottom',
    legendSize: 9,
    legendOverlay: false,
    fill: '',
    borderStyle: 'Continuous',
    position: null,
    displayBlanksAs: 'NotPlotted',
    value: newAxis(true),
    category: newAxis(false),
    series: [],
  };
}
