import type { FigureColumn, FormDefinition } from '../../form/form-definition';
import type { ReportFigure } from '../../form/report-definition';
import type { Settings } from '../../settings/settings';
import type { TemplateDefinition } from '../../form/template-definition';
import { Defect } from '../../model/defect';
import type { FigureName } from '../../model/figure';
import type { Period } from '../../model/period';
import type { Unit } from '../../model/unit';
import { committeeName } from '../../report/committee-name';
import { fillTemplate } from '../../report/fill-template';
import { dateText, periodText } from '../../report/format-text';
import type { CellReference, FormulaCell, ReportCell, ReportRow, ReportTable } from '../../report/report-table';
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
 * The blank form of one unit for one period. Counts are to be entered; totals are formulas that stay empty until their parts
 * are there, so that a form nobody has touched reads as not entered, never as zeros.
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
      // A unit alone is its own total.
      ...(form.keyedBy === 'unit' && rows.length === 1 ? [] : [totalRow(rows, figures, form, definition.total)]),
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
  { name, carriedIn }: TemplateRow,
  row: number,
  figures: readonly TemplateFigure[],
  form: FormDefinition,
): ReportRow {
  const opening = openingOf(form);
  const cells = figures.map(({ figure, column: { sumOf } }): ReportCell => {
    if (!sumOf) return { kind: 'input', value: figure === opening ? carriedIn : null };
    const parts = listed(sumOf.map((column) => ({ column, row })));
    return sumOrNothing(`=${String(sumOf.length)}`, parts, null);
  });
  return { kind: 'row', cells: [row + 1, name, ...cells] };
}

function totalRow(
  rows: readonly TemplateRow[],
  figures: readonly TemplateFigure[],
  form: FormDefinition,
  label: string,
): ReportRow {
  const opening = openingOf(form);
  const cells = figures.map(({ figure }): ReportCell => {
    if (rows.length === 0) return null;
    const known = figure === opening ? rows.flatMap(({ carriedIn }) => carriedIn ?? []) : [];
    const value = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
    return sumOrNothing('>0', [{ column: figure, row: 0, toRow: rows.length - 1 }], value);
  });
  return { kind: 'total', cells: ['', label, ...cells] };
}

function openingOf(form: FormDefinition): FigureName | undefined {
  return form.rules.find((rule) => rule.kind === 'carry-over')?.opening;
}

/** The sum of cells once as many of them as `enough` says are entered, nothing before: blank is not zero. */
function sumOrNothing(enough: string, cells: FormulaCell['formula'], value: number | null): FormulaCell {
  const formula = ['IF(COUNT(', ...cells, `)${enough},SUM(`, ...cells, '),"")'];
  return { kind: 'formula', formula, value: value ?? '', format: 'count' };
}

function listed(references: readonly CellReference[]): FormulaCell['formula'] {
  return references.flatMap((reference, index) => (index === 0 ? [reference] : [',', reference]));
}
