import { page as en, pageUi as enUi } from './en/page';
import type { Language } from './language';
import type { PageTexts, PageUiTexts } from './page-texts';
import { UI_TEXTS } from './ui';
import type { UiTexts } from './ui-texts';
import { page as vi, pageUi as viUi } from './vi/page';

/** The page's words by language. */
export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { vi, en };

/** The pane's words where it stands in the page: there is no Excel beside it. */
export const PAGE_UI_TEXTS: Readonly<Record<Language, UiTexts>> = {
  vi: overridden(UI_TEXTS.vi, viUi),
  en: overridden(UI_TEXTS.en, enUi),
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
