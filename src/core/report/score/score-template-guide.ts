import { fillTemplate } from '../fill-template';
import type { ReportTable } from '../report-table';
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
  return {
    key: 'guide',
    sheet: guide.sheet,
    orientation: 'portrait',
    head: null,
    title: guide.title,
    subtitles: [],
    unitOfCount: '',
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [guide.numberCaption], width: 6, look: 'number' },
      { key: 'step', path: [guide.stepCaption], width: 80, look: 'text' },
    ],
    numbered: false,
    rows: steps.map((step, index) => ({
      kind: 'row',
      cells: [index + 1, fillTemplate(step, { sheet, scale: scale.sheet })],
    })),
    notes: [],
    notesTitle: '',
    signatures: null,
  };
}
