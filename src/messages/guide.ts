import type { Language } from './language';

/** Words around the guide; not among the other texts because they are not needed before it is opened. */
export interface GuideTexts {
  readonly contents: string;
  readonly enlarge: (picture: string) => string;
  readonly close: string;
}

export const GUIDE_TEXTS: Readonly<Record<Language, GuideTexts>> = {
  vi: { contents: 'Mục lục', enlarge: (picture) => `Phóng to hình: ${picture}`, close: 'Đóng' },
  en: { contents: 'Contents', enlarge: (picture) => `Enlarge: ${picture}`, close: 'Close' },
};
