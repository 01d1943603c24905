import { formatAddress, formatRange } from '../../../core/model/address';
import { CHART_COLOURS, COUNT_FORMAT, PERCENT_FORMAT, REPORT_FONT } from '../../../core/report/style-roles';
import type { PlanChart, SheetRange } from '../../../core/report/write-plan';
import type { SheetTarget } from './sheet-target';
import { CALL_BYTES, OBJECT_BYTES, RANGE_BYTES, type Step } from './step';

const SIZES = { title: 14, axisTitle: 11, legend: 11, labels: 10 } as const;

/** A native chart of Excel; `targetOf` gives the new sheet of a sheet of the plan. */
export function chartStep(chart: PlanChart, targetOf: (sheet: string) => SheetTarget): Step {
  const rangeOf = ({ sheet, range }: SheetRange): Excel.Range => targetOf(sheet).sheet().getRange(formatRange(range));
  return {
    bytes: (3 + 3 * chart.series.length) * RANGE_BYTES + (24 + 6 * chart.series.length) * (OBJECT_BYTES + CALL_BYTES),
    run: () => {
      const [first, ...others] = chart.series;
      if (!first) return;
      const added = targetOf(chart.sheet).sheet().charts.add('ColumnClustered', rangeOf(first.values), 'Columns');
      const series = [added.series.getItemAt(0), ...others.map(({ name }) => added.series.add(name))];
      series.forEach((each, index) => {
        const planned = chart.series[index];
        if (!planned) return;
        each.name = planned.name;
        each.setValues(rangeOf(planned.values));
        each.setXAxisValues(rangeOf(chart.categories));
        drawSeries(each, planned.look, formatOf(chart));
      });
      added.setPosition(formatAddress(chart.over.from), formatAddress(chart.over.to));
      added.displayBlanksAs = 'NotPlotted';
      drawFrame(added, chart);
      drawAxes(added.axes, chart);
    },
  };
}

function drawSeries(series: Excel.ChartSeries, look: keyof typeof CHART_COLOURS, format: string): void {
  const colour = `#${CHART_COLOURS[look]}`;
  if (look === 'target') {
    series.chartType = 'Line';
    series.markerStyle = 'None';
    series.format.line.color = colour;
    series.format.line.weight = 1.75;
    series.format.line.lineStyle = 'Dash';
    return;
  }
  series.format.fill.setSolidColor(colour);
  series.gapWidth = 60;
  series.hasDataLabels = true;
  series.dataLabels.position = 'OutsideEnd';
  series.dataLabels.numberFormat = format;
  series.dataLabels.format.font.size = SIZES.labels;
}

function drawFrame(added: Excel.Chart, chart: PlanChart): void {
  added.format.font.name = REPORT_FONT;
  added.format.font.color = '#000000';
  added.format.fill.setSolidColor('#FFFFFF');
  added.format.border.lineStyle = 'None';
  added.title.text = chart.title;
  added.title.format.font.size = SIZES.title;
  added.title.format.font.bold = true;
  added.legend.position = 'Bottom';
  added.legend.overlay = false;
  added.legend.format.font.size = SIZES.legend;
}

/** Rates are drawn from 0, honestly; the axis ends a little above 100 % to leave room for the labels. */
function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: PlanChart): void {
  for (const [axis, title] of [
    [categoryAxis, chart.categoryTitle],
    [valueAxis, chart.valueTitle],
  ] as const) {
    axis.title.text = title;
    axis.title.format.font.size = SIZES.axisTitle;
    axis.title.format.font.bold = false;
    axis.format.font.size = SIZES.labels;
  }
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.minimum = 0;
  if (chart.format === 'percent') {
    valueAxis.maximum = 1.08;
    valueAxis.majorUnit = 0.2;
  }
  valueAxis.numberFormat = chart.format === 'percent' ? '0%' : COUNT_FORMAT;
  valueAxis.majorGridlines.format.line.color = '#D9D9D9';
}

function formatOf(chart: PlanChart): string {
  return chart.format === 'percent' ? PERCENT_FORMAT : COUNT_FORMAT;
}
