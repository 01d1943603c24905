import type { FormDefinition } from '../core/form/form-definition';
import type { Settings } from '../core/settings/settings';
import type { TemplateDefinition } from '../core/form/template-definition';
import type { Period } from '../core/model/period';
import { ok, type Result } from '../core/model/result';
import type { Submission } from '../core/model/submission';
import { reportingUnits, type Unit } from '../core/model/unit';
import { exactKey } from '../core/sheet/names/fold-name';
import { buildTemplate } from '../core/table/report/build-template';
import { planTemplate } from '../core/report/plan-template';
import { templateRows, type TemplateField } from '../core/table/report/template-fields';
import { templateGuide } from '../core/table/report/template-guide';
import type { WritePlan } from '../core/report/write-plan';
import { carriedFrom } from './carried-from';
import { distinctNames, nameSlug } from './file-names';
import { findAmong, type FindSubmission } from './pair-previous';
import type { WorkbookSink } from './ports/workbook-sink';

export interface TemplatesRequest {
  readonly form: FormDefinition;
  readonly settings: Settings;
  readonly definition: TemplateDefinition;
  readonly period: Period;
  /** Reports of earlier periods, of any unit. */
  readonly previous: readonly Submission[];
  readonly sink: WorkbookSink;
}

export interface WrittenTemplate {
  readonly unit: Unit;
  readonly out: string;
  /** Dossiers brought over from the period before that stand in it already; null where there is no report to take them from. */
  readonly carriedIn: number | null;
}

/** The name of every reporting unit's blank workbook, in the order of the settings. */
function templateNames(form: FormDefinition, settings: Settings, period: Period): readonly string[] {
  const units = reportingUnits(settings.units, period.to);
  const code = form.id.replace(/[^A-Za-z0-9]/g, '');
  return distinctNames(
    units.map(({ name }) => `${code}_${nameSlug(name)}_${period.id}`),
    '.xlsx',
  );
}

/** Writes a blank workbook for every unit that reports at the end of the period. */
export async function writeTemplates(request: TemplatesRequest): Promise<Result<readonly WrittenTemplate[]>> {
  const { form, settings, period, sink } = request;
  const names = templateNames(form, settings, period);
  const find = findAmong(request.previous);
  const made = reportingUnits(settings.units, period.to).map((unit) => {
    const previous = previousOf(form, unit, period, find);
    const rows = templateRows(form, templateFields(form, settings, unit), previous);
    const carriedIn = rows.reduce((sum, row) => sum + (row.carriedIn ?? 0), 0);
    return { unit, rows, carriedIn: previous === null ? null : carriedIn };
  });
  const plan = ({ unit, rows, carriedIn }: (typeof made)[number]): WritePlan => {
    const { definition } = request;
    const table = buildTemplate({ unit, period, rows, form, settings, definition });
    return planTemplate([table, templateGuide(form, definition, period, carriedIn !== null)], definition);
  };
  const written = await sink.saveAll(made.map((each, index) => ({ name: names[index] ?? '', plan: () => plan(each) })));
  if (!written.ok) return written;
  return ok(made.map(({ unit, carriedIn }, index) => ({ unit, carriedIn, out: written.value[index] ?? '' })));
}

/** The unit itself where the form has a row a unit, else the fields of the settings; where they list none, those that are known to occur. Keys as submissions have them. */
function templateFields(form: FormDefinition, { fields }: Settings, unit: Unit): readonly TemplateField[] {
  if (form.keyedBy === 'unit') return [{ key: unit.code, name: unit.name }];
  if (fields.length > 0) return fields.map(({ code, name }) => ({ key: code, name }));
  return form.knownKeys.map((name) => ({ key: exactKey(name), name }));
}

/** The unit's report for the period right before, or for its last month. */
function previousOf(form: FormDefinition, unit: Unit, period: Period, find: FindSubmission): Submission | null {
  const found = carriedFrom(period).map(({ id }) => find(form.id, unit, id));
  return found.find((each) => each !== null) ?? null;
}
