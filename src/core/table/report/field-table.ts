import type { IndicatorDefinition } from '../../form/form-definition';
import type { SheetWords } from '../../form/report-definition';
import type { FieldResult, FigureSum } from '../../model/consolidation';
import { addNumbers } from '../../model/decimal';
import type { FigureName } from '../../model/figure';
import { columnTotal, figureCells, sumOf } from './figure-cells';
import { figureColumns } from './figure-columns';
import { fieldNotes } from './left-out';
import { officialHead, signatures, subtitles } from './signed-paper';
import { rateCell, rateOfSums } from './rate-cell';
import { fillTemplate } from '../../report/fill-template';
import type { ReportContext } from './report-context';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../report/report-table';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** (a) The form itself, by field; where sheets have data sources, one section per source with its sub-total. */
export function fieldTable(context: ReportContext, sheet: SheetWords): ReportTable {
  const { words } = context.definition;
  const { form } = context;
  return {
    key: 'fields',
    sheet: sheet.name,
    head: officialHead(context),
    title: sheet.title,
    subtitles: subtitles(context, sheet),
    unitOfCount: fillTemplate(words.unitOfCount, { unit: form.unitOfCount }),
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [words.numberCaption], width: 5.5, look: 'number', number: form.numberColumn.number },
      { key: 'name', path: [words.fieldCaption], width: 31, look: 'text', number: form.keyColumn.number },
      ...figureColumns(context),
      ...rateColumns(context),
    ],
    numbered: true,
    rows: fieldRows(context),
    notes: fieldNotes(context),
    notesTitle: words.notesTitle,
    signatures: signatures(context),
  };
}

function fieldRows(context: ReportContext): readonly ReportRow[] {
  const { consolidation, definition } = context;
  const sections = bySource(consolidation.fields);
  const sectioned = sections.some(({ source }) => source !== null);
  const rows: ReportRow[] = [];
  const totalled: (Range & { readonly sums: readonly FieldResult[] })[] = [];
  sections.forEach(({ source, fields }, index) => {
    const name = roman(index + 1);
    if (sectioned) rows.push(sectionRow(context, name, source ?? definition.words.noSource));
    const range = { from: rows.length, to: rows.length + fields.length - 1 };
    fields.forEach((field, place) => rows.push(fieldRow(context, field, place + 1, rows.length)));
    if (!sectioned) return void totalled.push({ ...range, sums: fields });
    totalled.push({ from: rows.length, to: rows.length, sums: fields });
    rows.push(subtotalRow(context, name, fields, range));
  });
  const total = (figure: FigureName): ReportCell =>
    columnTotal(
      context,
      figure,
      sumOf(consolidation.total.sums, figure),
      totalled,
      totalled.flatMap(({ sums }) => sums.map((field) => sumOf(field.sums, figure))),
    );
  const { indicators } = consolidation.total;
  rows.push({
    kind: 'total',
    cells: [
      '',
      definition.words.total,
      ...context.figures.map(({ figure }) => total(figure)),
      ...rates(context, indicators, rows.length),
    ],
  });
  return rows;
}

function fieldRow(context: ReportContext, field: FieldResult, number: number, row: number): ReportRow {
  return {
    kind: 'row',
    cells: [number, field.name, ...figureCells(context, field.sums, row), ...rates(context, field.indicators, row)],
  };
}

function sectionRow(context: ReportContext, name: string, source: string): ReportRow {
  return {
    kind: 'section',
    cells: [name, source, ...context.figures.map(() => null), ...shownRates(context).map(() => null)],
  };
}

function subtotalRow(context: ReportContext, section: string, fields: readonly FieldResult[], range: Range): ReportRow {
  const sums = Object.fromEntries(context.figures.map(({ figure }) => [figure, addedFigure(fields, figure)] as const));
  const cells = context.figures.map(({ figure }) =>
    columnTotal(
      context,
      figure,
      sumOf(sums, figure),
      [range],
      fields.map((field) => sumOf(field.sums, figure)),
    ),
  );
  const label = fillTemplate(context.definition.words.subtotal, { section });
  const indicators = Object.fromEntries(
    shownRates(context).map((definition) => [definition.name, rateOfSums(definition, sums)] as const),
  );
  return { kind: 'subtotal', cells: ['', label, ...cells, ...rates(context, indicators, range.to + 1)] };
}

function addedFigure(fields: readonly FieldResult[], figure: FigureName): FigureSum {
  const values = fields.map((field) => sumOf(field.sums, figure));
  const value = values.includes(null) ? null : values.reduce<number>((sum, each) => addNumbers(sum, each ?? 0), 0);
  return { value, missing: fields.flatMap((field) => field.sums[figure]?.missing ?? []) };
}

function rates(context: ReportContext, indicators: FieldResult['indicators'], row: number): readonly ReportCell[] {
  return shownRates(context).map(({ name }) => rateCell(context, name, indicators[name], row));
}

function shownRates({ onTime, online }: ReportContext): readonly IndicatorDefinition[] {
  return [...(onTime ? [onTime] : []), ...(online ? [online.indicator] : [])];
}

function rateColumns({ onTime, online, definition }: ReportContext): readonly ReportColumn[] {
  const { words } = definition;
  const column = (key: string, caption: string): ReportColumn => ({ key, path: [caption], width: 10, look: 'rate' });
  return [
    ...(onTime ? [column('onTimeRate', words.onTimeRate)] : []),
    ...(online ? [column('onlineRate', words.onlineRate)] : []),
  ];
}

function bySource(fields: readonly FieldResult[]): readonly { source: string | null; fields: FieldResult[] }[] {
  const groups = new Map<string | null, FieldResult[]>();
  for (const field of fields) {
    const group = groups.get(field.source);
    if (group) group.push(field);
    else groups.set(field.source, [field]);
  }
  return [...groups].map(([source, members]) => ({ source, fields: members }));
}

function roman(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '');
}
