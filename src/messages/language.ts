/** Languages of the sentences. Vietnamese is the original, English a translation of it. */
export type Language = 'vi' | 'en';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];
