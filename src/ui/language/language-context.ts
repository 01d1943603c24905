import { createContext, useContext } from 'react';
import type { Language } from '../../messages/language';
import type { UiTexts } from '../../messages/ui-texts';
import { UI_TEXTS } from '../../messages/ui';

/** The language of everything the pane says. */
export const LanguageContext = createContext<Language>('vi');

/** What the screens say, by language: the pane's words, or the page's. */
export const WordsContext = createContext<Readonly<Record<Language, UiTexts>>>(UI_TEXTS);

/** The words of the chosen language. */
export function useWords(): { readonly language: Language; readonly words: UiTexts } {
  const language = useContext(LanguageContext);
  return { language, words: useContext(WordsContext)[language] };
}
