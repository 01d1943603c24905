import type { ReportTable } from './report-table';

/** What a guide is called, and its two columns. */
export interface GuideWords {
  readonly sheet: string;
  readonly title: string;
  readonly numberCaption: string;
  readonly stepCaption: string;
}

/** The short guide beside a blank sheet: numbered steps, nothing else. */
export function guideTable(guide: GuideWords, steps: readonly string[]): ReportTable {
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
    rows: steps.map((step, index) => ({ kind: 'row', cells: [index + 1, step] })),
    notes: [],
    notesTitle: '',
    signatures: null,
  };
}
