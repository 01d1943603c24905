import { columnName } from '../../core/model/address';
import { CHART_COLOURS, COUNT_FORMAT, PERCENT_FORMAT, REPORT_FONT } from '../../core/report/style-roles';
import type { PlanCell, PlanChart, SheetRange } from '../../core/report/write-plan';
import { XML_HEAD, xmlText } from './write-xml';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** Cells of a range, row by row. */
export type ReadRange = (range: SheetRange) => readonly PlanCell[];

/** A native column chart with the values of its cells kept beside the references. */
export function chartPart(chart: PlanChart, read: ReadRange): string {
  const columns = chart.series.filter(({ look }) => look !== 'target');
  const targets = chart.series.filter(({ look }) => look === 'target');
  const categories = categoriesXml(chart, read);
  const bars = columns.map((series, index) => barXml(chart, series, index, categories, read)).join('');
  const lines = targets
    .map((series, index) => lineXml(chart, series, columns.length + index, categories, read))
    .join('');
  const axes = '<c:axId val="1001"/><c:axId val="1002"/>';
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 14, true)}` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${bars}<c:gapWidth val="60"/>${axes}</c:barChart>` +
    (lines === ''
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${axes}</c:lineChart>`) +
    `${categoryAxisXml(chart)}${valueAxisXml(chart)}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(11)}</c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${textXml(11)}</c:chartSpace>`
  );
}

type Series = PlanChart['series'][number];

function barXml(chart: PlanChart, series: Series, index: number, categories: string, read: ReadRange): string {
  return (
    `<c:ser>${seriesStart(series, index)}<c:spPr>${solid(CHART_COLOURS[series.look])}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="${format(chart)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textXml(10)}<c:dLblPos val="outEnd"/>${shown(true)}</c:dLbls>` +
    `<c:cat>${categories}</c:cat><c:val>${numbersXml(series.values, chart, read)}</c:val></c:ser>`
  );
}

function lineXml(chart: PlanChart, series: Series, index: number, categories: string, read: ReadRange): string {
  return (
    `<c:ser>${seriesStart(series, index)}<c:spPr><a:ln w="22225"><a:solidFill><a:srgbClr val="${CHART_COLOURS[series.look]}"/></a:solidFill>` +
    '<a:prstDash val="dash"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>' +
    `<c:cat>${categories}</c:cat><c:val>${numbersXml(series.values, chart, read)}</c:val><c:smooth val="0"/></c:ser>`
  );
}

function seriesStart({ name }: Series, index: number): string {
  return `<c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>`;
}

function categoriesXml({ categories }: PlanChart, read: ReadRange): string {
  const cells = read(categories);
  const points = cells.map((cell, index) => point(index, valueOf(cell) ?? '')).join('');
  return `<c:strRef><c:f>${xmlText(reference(categories))}</c:f><c:strCache><c:ptCount val="${String(cells.length)}"/>${points}</c:strCache></c:strRef>`;
}

function numbersXml(values: SheetRange, chart: PlanChart, read: ReadRange): string {
  const cells = read(values);
  const points = cells
    .map((cell, index) => {
      const value = valueOf(cell);
      return typeof value === 'number' ? point(index, value) : '';
    })
    .join('');
  return (
    `<c:numRef><c:f>${xmlText(reference(values))}</c:f><c:numCache><c:formatCode>${format(chart)}</c:formatCode>` +
    `<c:ptCount val="${String(cells.length)}"/>${points}</c:numCache></c:numRef>`
  );
}

function point(index: number, value: number | string): string {
  return `<c:pt idx="${String(index)}"><c:v>${xmlText(String(value))}</c:v></c:pt>`;
}

function valueOf(cell: PlanCell): number | string | null {
  return cell !== null && typeof cell === 'object' ? cell.value : cell;
}

function reference({ sheet, range: { from, to } }: SheetRange): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  return `'${sheet.replace(/'/g, "''")}'!${corner(from.row, from.column)}:${corner(to.row, to.column)}`;
}

function categoryAxisXml({ categoryTitle }: PlanChart): string {
  return (
    '<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="b"/>${titleXml(categoryTitle, 11, false)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `${textXml(10)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** Rates are drawn from 0, honestly; the axis ends a little above 100 % to leave room for the labels. */
function valueAxisXml(chart: PlanChart): string {
  const percent = chart.format === 'percent';
  const scale = percent ? '<c:max val="1.08"/><c:min val="0"/>' : '<c:min val="0"/>';
  return (
    `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling><c:delete val="0"/>` +
    '<c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    `${titleXml(chart.valueTitle, 11, false, -5_400_000)}<c:numFmt formatCode="${percent ? '0%' : COUNT_FORMAT}" sourceLinked="0"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(10)}` +
    `<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${percent ? '<c:majorUnit val="0.2"/>' : ''}</c:valAx>`
  );
}

function titleXml(text: string, size: number, bold: boolean, rotation = 0): string {
  const run = `<a:r><a:rPr lang="vi-VN" ${runLook(size, bold)}>${FONT}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr rot="${String(rotation)}"/><a:p><a:pPr><a:defRPr ${runLook(size, bold)}>${FONT}</a:defRPr></a:pPr>` +
    `${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr ${runLook(size, false)}>${FONT}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function runLook(size: number, bold: boolean): string {
  return `sz="${String(size * 100)}" b="${bold ? '1' : '0'}"`;
}

const FONT = `<a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${REPORT_FONT}"/><a:cs typeface="${REPORT_FONT}"/>`;

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function shown(value: boolean): string {
  return (
    `<c:showLegendKey val="0"/><c:showVal val="${value ? '1' : '0'}"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  );
}

function format(chart: PlanChart): string {
  return chart.format === 'percent' ? PERCENT_FORMAT : COUNT_FORMAT;
}
