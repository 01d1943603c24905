import type { Language } from './language';
import { page as en, pageUi as enUi } from './en/page';
import type { UiTexts } from './ui-texts';
import { UI_TEXTS } from './ui';
import { page as vi, pageUi as viUi } from './vi/page';

/** What the page in a browser says beyond the pane. */
export interface PageTexts {
  readonly startTitle: string;
  readonly startText: string;
  readonly privacy: string;
  readonly openFile: string;
  readonly openSample: string;
  readonly joinFiles: string;
  readonly opening: (file: string) => string;
  readonly openingSample: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly undo: string;
  readonly redo: string;
  readonly workbook: string;
  readonly sheets: string;
  readonly hiddenSheet: string;
  readonly address: string;
  readonly content: string;
  readonly locked: string;
  readonly showFinding: string;
  readonly grid: (sheet: string) => string;
  readonly edit: (cell: string) => string;
  readonly downloadReport: string;
  readonly downloadSlips: (count: number) => string;
  readonly given: (file: string) => string;
  readonly dashboard: string;
  readonly byUnit: string;
  readonly byMonth: string;
  readonly byField: string;
  readonly target: (percent: string) => string;
  readonly unit: string;
  readonly month: string;
  readonly field: string;
  readonly onTime: string;
  readonly received: string;
  readonly resolved: string;
  readonly pending: string;
  readonly asTable: string;
  readonly dropToOpen: string;
}

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { vi, en };

/** The pane's words where it stands in the page: there is no Excel beside it. */
export const PAGE_UI_TEXTS: Readonly<Record<Language, UiTexts>> = {
  vi: overridden(UI_TEXTS.vi, viUi),
  en: overridden(UI_TEXTS.en, enUi),
};

/** The parts of the pane's words that the page says in another way. */
export type PageUiTexts = {
  readonly [Part in 'check' | 'consolidate' | 'report' | 'settings' | 'defect']: Partial<UiTexts[Part]>;
};

function overridden(texts: UiTexts, page: PageUiTexts): UiTexts {
  return {
    ...texts,
    check: { ...texts.check, ...page.check },
    consolidate: { ...texts.consolidate, ...page.consolidate },
    report: { ...texts.report, ...page.report },
    settings: { ...texts.settings, ...page.settings },
    defect: { ...texts.defect, ...page.defect },
  };
}
