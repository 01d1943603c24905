import { ui as en } from './en/ui';
import type { Language } from './language';
import type { UiTexts } from './ui-texts';
import { ui as vi } from './vi/ui';

/** The pane's words by language. */
export const UI_TEXTS: Readonly<Record<Language, UiTexts>> = { vi, en };
