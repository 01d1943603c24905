import { carriedFrom } from '../app/carried-from';
import type { MadeTemplates } from '../app/desk/templates-state';
import type { WorkbookSink } from '../app/ports/workbook-sink';
import { writeTemplates, type WrittenTemplate } from '../app/write-templates';
import { formOf } from '../core/form/form-list';
import type { Settings } from '../core/settings/settings';
import { parsePeriodId, type Period } from '../core/model/period';
import { ok, type Result } from '../core/model/result';
import type { Submission } from '../core/model/submission';
import type { WritePlan } from '../core/report/write-plan';
import { FORMS } from '../forms';

export interface TemplatesJob {
  /** Id of a form. */
  readonly form: string;
  readonly period: string;
  readonly settings: Settings;
  /** Reports of any period, of any unit. */
  readonly previous: readonly Submission[];
  readonly make: (plan: WritePlan) => Promise<Uint8Array>;
  readonly give: (bytes: Uint8Array, name: string) => void;
  readonly tell: (done: number, total: number) => void;
}

interface Blanks {
  readonly written: Result<readonly WrittenTemplate[]>;
  readonly carries: boolean;
  readonly usualFields: number | null;
}

async function blanksOf(job: TemplatesJob, period: Period, sink: WorkbookSink): Promise<Blanks> {
  const { settings, previous } = job;
  const form = formOf(FORMS, job.form);
  return {
    written: await writeTemplates({ form, settings, definition: form.blank, period, previous, sink }),
    carries: form.rules.some(({ kind }) => kind === 'carry-over'),
    usualFields: settings.fields.length === 0 && form.keyedBy === 'field' ? form.knownKeys.length : null,
  };
}

/** Gives a .zip with a blank workbook for every unit; null for an unknown period or one in which no unit reports. */
export async function templatesInWorker(job: TemplatesJob): Promise<MadeTemplates | null> {
  const { form, make, give, tell } = job;
  const period = parsePeriodId(job.period);
  if (period === null) return null;
  const file = `bieu-trong_${form.replace('.', '')}_${period.id}.zip`;
  const { zipFiles } = await import('../hosts/file/write-zip');
  const sink: WorkbookSink = {
    saveAll: async (workbooks) => {
      const made: { readonly name: string; readonly bytes: Uint8Array }[] = [];
      for (const { name, plan } of workbooks) {
        tell(made.length, workbooks.length);
        made.push({ name, bytes: await make(plan()) });
      }
      if (made.length > 0) give(zipFiles(made), file);
      return ok(made.map(({ name }) => name));
    },
  };
  const { written, carries, usualFields } = await blanksOf(job, period, sink);
  if (!written.ok || written.value.length === 0) return null;
  const without = written.value.filter(({ carriedIn }) => carriedIn === null).map(({ unit }) => unit.name);
  return {
    form,
    period: period.id,
    units: written.value.length,
    file,
    without: carries ? without : null,
    carriedFrom: carriedFrom(period).map(({ id }) => id),
    usualFields,
  };
}
