import { LANGUAGES, type Language } from '../messages/language';

const KEY = 'parsheet.language';

/** The language chosen last on this computer; before the first choice that of Excel, where it is one of ours. */
export function chosenLanguage(hostLanguage: string): Language {
  const kept = stored();
  return (
    LANGUAGES.find((language) => language === kept) ??
    LANGUAGES.find((language) => hostLanguage.toLowerCase().startsWith(language)) ??
    'vi'
  );
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Excel on the web with blocked third-party storage: the choice lasts as long as the pane.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
