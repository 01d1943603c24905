import type { CriteriaSet } from '../core/score/set/criteria-set';
import type { ScoreTemplateDefinition } from '../core/score/form/score-template-definition';
import type { Settings } from '../core/settings/settings';
import type { Period } from '../core/model/period';
import { ok, type Result } from '../core/model/result';
import { reportingUnits } from '../core/model/unit';
import { planTemplate } from '../core/report/plan-template';
import { scoreTemplateTable } from '../core/score/report/score-template';
import { scoreTemplateGuide } from '../core/score/report/score-template-guide';
import { scoreTemplateScale } from '../core/score/report/score-template-scale';
import { distinctNames, nameSlug } from './file-names';
import type { WorkbookSink } from './ports/workbook-sink';
import type { WrittenTemplate } from './write-templates';

export interface ScoreTemplatesRequest {
  readonly settings: Settings;
  readonly definition: ScoreTemplateDefinition;
  /** The set that the sheets are made from. */
  readonly set: CriteriaSet;
  /** A whole year. */
  readonly period: Period;
  readonly sink: WorkbookSink;
}

/** The name of every reporting unit's blank score sheet, in the order of the settings. */
function scoreTemplateNames(settings: Settings, period: Period): readonly string[] {
  const units = reportingUnits(settings.units, period.to);
  return distinctNames(
    units.map(({ name }) => `chamdiem_${nameSlug(name)}_${String(period.year)}`),
    '.xlsx',
  );
}

/** Writes a blank score sheet for every unit that reports at the end of the year. Nothing is carried over. */
export async function writeScoreTemplates(request: ScoreTemplatesRequest): Promise<Result<readonly WrittenTemplate[]>> {
  const { settings, definition, set, period, sink } = request;
  const names = scoreTemplateNames(settings, period);
  const units = reportingUnits(settings.units, period.to);
  const written = await sink.saveAll(
    units.map((unit, index) => ({
      name: names[index] ?? '',
      plan: () => {
        const input = { unit, year: period.year, set, settings, definition };
        const tables = [scoreTemplateTable(input), scoreTemplateScale(input), scoreTemplateGuide(input)];
        return planTemplate(tables, { prompt: definition.messages.self, alert: definition.alert });
      },
    })),
  );
  if (!written.ok) return written;
  return ok(units.map((unit, index) => ({ unit, carriedIn: null, out: written.value[index] ?? '' })));
}
