import { createContext, useContext } from 'react';
import type { Language } from '../../messages/language';
import type { UiTexts } from '../../messages/ui-texts';
import { UI_TEXTS } from '../../messages/ui';

/** The language of everything the pane says. */
export const LanguageContext = createContext<Language>('vi');

/** The words of the chosen language. */
export function useWords(): { readonly language: Language; readonly words: UiTexts } {
  const language = useContext(LanguageContext);
  return { language, words: UI_TEXTS[language] };
}
