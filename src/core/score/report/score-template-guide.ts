import { fillTemplate } from '../../report/fill-template';
import { guideTable } from '../../report/guide-table';
import type { ReportTable } from '../../report/report-table';
import { scoreTemplateContext, type ScoreTemplateInput } from './score-template-context';

/** The short guide beside a blank score sheet, step by step. */
export function scoreTemplateGuide(input: ScoreTemplateInput): ReportTable {
  const { definition, set } = input;
  const { guide, sheet, scale } = definition;
  const { hasDeclared } = scoreTemplateContext(input);
  const [first = '', ...others] = guide.steps;
  const steps = [
    ...(set.basis.confirmed ? [] : [guide.unofficial]),
    first,
    ...(hasDeclared ? [guide.declared] : []),
    ...others,
  ];
  return guideTable(
    guide,
    steps.map((step) => fillTemplate(step, { sheet, scale: scale.sheet })),
  );
}
