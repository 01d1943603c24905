import type { FormDefinition } from '../core/form/form-definition';
import { tableContent } from '../core/model/checked-file';
import { Defect } from '../core/model/defect';
import type { WorkbookData } from '../core/model/sheet-data';
import { checkScoreSheet } from '../core/score/check/check-score-sheet';
import type { LogForm } from '../core/score/form/log-form';
import type { ScoreForm } from '../core/score/form/score-form';
import { readScoreSheet } from '../core/score/read/read-score-sheet';
import { checkLog } from '../core/score/review/check-log';
import type { Settings } from '../core/settings/settings';
import { checkSubmission } from '../core/table/check/check-submission';
import { readSubmission, type ReadContext } from '../core/table/read/read-submission';
import { APPRAISAL_LOG, SCORE_SHEET } from '../forms';
import type { FormModule, FormReading } from './ports/form-module';

const known = new WeakMap<readonly FormDefinition[], readonly FormModule[]>();

/** The forms with their engines, in the order in which a workbook is tried. */
export function modulesOf(forms: readonly FormDefinition[]): readonly FormModule[] {
  const modules = known.get(forms) ?? [...forms.map(tableModule), scoreModule(SCORE_SHEET, APPRAISAL_LOG)];
  known.set(forms, modules);
  return modules;
}

/** The module that read a content. */
export function moduleOf(forms: readonly FormDefinition[], id: string): FormModule {
  const module = modulesOf(forms).find((each) => each.id === id);
  if (!module) throw new Defect(`No form is called ${id}`);
  return module;
}

/**
 * The workbook by every form that it holds, a sheet by one form alone. Where it holds none, by the form whose columns it has with
 * other captions, else by the first, which says what the workbook is.
 */
export function readByForms(
  workbook: WorkbookData,
  forms: readonly FormDefinition[],
  settings: Settings,
  context: ReadContext,
): readonly [FormReading, ...FormReading[]] {
  let { sheets } = workbook;
  const found: FormReading[] = [];
  const tried: FormReading[] = [];
  for (const module of modulesOf(forms)) {
    const reading = module.read({ ...workbook, sheets }, settings, context);
    const { content } = reading;
    (content ? found : tried).push(reading);
    if (content) sheets = sheets.filter(({ name }) => name !== content.reading.sheet);
    if (sheets.length === 0) break;
  }
  const [first, ...others] = found;
  if (first) return [first, ...others];
  const told = tried.find(({ unread }) => unread?.why === 'captions') ?? tried[0];
  if (!told) throw new Defect('There is no form to read by');
  return [told];
}

/** A declared form of a table. */
function tableModule(form: FormDefinition): FormModule {
  return {
    id: form.id,
    read: (workbook, settings, context) => {
      const { submission, ...reading } = readSubmission(workbook, form, settings, context);
      return { ...reading, content: submission && tableContent(submission) };
    },
    check: (content, { settings, previousOf }) => {
      if (content.engine !== 'table') throw new Defect(`${form.id} is no table`);
      const { reading } = content;
      return { content, findings: checkSubmission(reading, form, settings, previousOf(reading)) };
    },
  };
}

/** Score sheets, with the log of their appraisal where the workbook has one. */
function scoreModule(form: ScoreForm, log: LogForm): FormModule {
  return {
    id: form.id,
    read: (workbook, settings, context) => {
      const { sheet, findings } = readScoreSheet(workbook, form, settings, context);
      if (sheet === null) return { content: null, findings };
      const { findings: logged, seal } = checkLog(workbook, sheet, log);
      const reading = seal === null ? sheet : { ...sheet, seal };
      return {
        content: { engine: 'score', form: form.id, reading, computed: null },
        findings: [...findings, ...logged],
      };
    },
    check: (content, { computedOf }) => {
      if (content.engine !== 'score') throw new Defect(`${form.id} is no score sheet`);
      const computed = computedOf(content.reading);
      return { content: { ...content, computed }, findings: checkScoreSheet(content.reading, form, computed) };
    },
  };
}
