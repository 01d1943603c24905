import type { FigureColumn, FormDefinition } from '../forms/form-definition';
import type { ReportFigure } from '../forms/report-definition';
import type { Settings } from '../forms/settings';
import type { TemplateDefinition } from '../forms/template-definition';
import { Defect } from '../model/defect';
import type { FigureName } from '../model/figure';
import type { Period } from '../model/period';
import type { Unit } from '../model/unit';
import { committeeName } from './committee-name';
import { fillTemplate } from './fill-template';
import { dateText, periodText } from './format-text';
import type { CellReference, FormulaCell, ReportCell, ReportRow, ReportTable } from './report-table';
import type { TemplateRow } from './template-fields';

export interface TemplateInput {
  readonly unit: Unit;
  readonly period: Period;
  readonly rows: readonly TemplateRow[];
  readonly form: FormDefinition;
  readonly settings: Settings;
  readonly definition: TemplateDefinition;
}

export interface TemplateFigure extends ReportFigure {
  readonly column: FigureColumn;
}

/**
 * The blank form of one unit for one period. Counts are to be entered; totals are formulas that stay empty until one of their
 * parts is there, so that a form nobody has touched reads as not entered, never as zeros.
 */
export function buildTemplate(input: TemplateInput): ReportTable {
  const { unit, period, rows, form, settings, definition } = input;
  const { head } = definition;
  const figures = templateFigures(form, definition);
  const isCommittee = committeeName(unit.name, head) !== unit.name.normalize('NFC');
  return {
    key: 'form',
    sheet: definition.sheet,
    head: {
      kind: 'form',
      left: [form.formCode, ...(settings.heading.legalBasis === '' ? [] : [settings.heading.legalBasis])],
      right: [
        fillTemplate(definition.reporter, { unit: committeeName(unit.name, head) }),
        fillTemplate(definition.receiver, { unit: receiver(input) }),
      ],
    },
    title: form.title,
    subtitles: [
      fillTemplate(head.periodLine, {
        period: periodText(period, head),
        from: dateText(period.from),
        to: dateText(period.to),
      }),
    ],
    unitOfCount: fillTemplate(head.unitOfCount, { unit: form.unitOfCount }),
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [definition.numberCaption], width: 5.5, look: 'number', number: form.numberColumn.number },
      { key: 'name', path: [definition.fieldCaption], width: 31, look: 'text', number: form.keyColumn.number },
      ...figures.map(({ figure, path, width, column }) => ({
        key: figure,
        path,
        width,
        look: column.sumOf ? ('computed' as const) : ('count' as const),
        number: column.number,
      })),
    ],
    numbered: true,
    rows: [
      ...rows.map((row, index) => fieldRow(row, index, figures, form)),
      totalRow(rows, figures, form, definition.total),
    ],
    notes: [],
    notesTitle: '',
    signatures: {
      left: { title: definition.preparedBy, hint: head.preparedByHint, name: '' },
      right: {
        placeAndDate: fillTemplate(head.placeAndDate, { place: head.dots }),
        title: isCommittee ? definition.headOfCommittee : definition.headOfUnit,
        hint: head.headHint,
        name: '',
      },
    },
  };
}

/** The figures that a blank form has columns for. */
export function templateFigures(form: FormDefinition, definition: TemplateDefinition): readonly TemplateFigure[] {
  return definition.figures.flatMap((figure) => {
    const column = form.figures.find(({ name }) => name === figure.figure);
    if (!column) throw new Defect(`The template of ${form.id} names a figure that the form has not: ${figure.figure}`);
    return column.optional ? [] : [{ ...figure, column }];
  });
}

/** The agency of the unit that joins the reports, else the office of the settings, else dots to write on. */
function receiver({ unit, settings, definition }: TemplateInput): string {
  const parent = settings.units.find(({ code }) => code === unit.parent);
  return parent ? committeeName(parent.name, definition.head) : settings.heading.agency || definition.head.dots;
}

function fieldRow(
  row: TemplateRow,
  index: number,
  figures: readonly TemplateFigure[],
  form: FormDefinition,
): ReportRow {
  return {
    kind: 'row',
    cells: [
      index + 1,
      row.name,
      ...figures.map(({ figure, column }): ReportCell => {
        const value = startValue(row, figure, form);
        if (!column.sumOf) return { kind: 'input', value };
        return sumCell(
          column.sumOf.map((part) => ({ column: part, row: index })),
          value,
        );
      }),
    ],
  };
}

function totalRow(
  rows: readonly TemplateRow[],
  figures: readonly TemplateFigure[],
  form: FormDefinition,
  label: string,
): ReportRow {
  const cells = figures.map(({ figure }): ReportCell => {
    const values = rows.flatMap((row) => startValue(row, figure, form) ?? []);
    const column = { column: figure, row: 0, toRow: rows.length - 1 };
    return rows.length === 0
      ? null
      : sumCell([column], values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0));
  });
  return { kind: 'total', cells: ['', label, ...cells] };
}

/** What stands in a cell before anybody enters anything: opening figures, and the totals that they give. */
function startValue({ carriedIn }: TemplateRow, figure: FigureName, form: FormDefinition): number | null {
  const opening = form.rules.find((rule) => rule.kind === 'carry-over')?.opening;
  if (opening === undefined) return null;
  const { sumOf = [] } = form.figures.find(({ name }) => name === figure) ?? {};
  return figure === opening || sumOf.includes(opening) ? carriedIn : null;
}

/** The sum of what is entered; empty while nothing is. */
function sumCell(parts: readonly CellReference[], value: number | null): FormulaCell {
  const list = parts.flatMap((part, index) => (index === 0 ? [part] : [',', part]));
  const formula = ['IF(COUNT(', ...list, ')=0,"",SUM(', ...list, '))'];
  return { kind: 'formula', formula, value: value ?? '', format: 'count' };
}
