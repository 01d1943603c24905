import type { WrittenTemplate } from '../../app/write-templates';
import type { Period } from '../../core/model/period';

/** The document of `parsheet template --json`; `carriedIn` is null where no report of the period before was found. */
export function templateJson(templates: readonly WrittenTemplate[], form: string, period: Period) {
  return {
    form,
    period: { id: period.id, from: period.from, to: period.to },
    templates: templates.map(({ unit, carriedIn, out }) => ({
      unit: { code: unit.code, name: unit.name },
      carriedIn,
      out,
    })),
    summary: { templates: templates.length },
  };
}
