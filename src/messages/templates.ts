import { templates as en } from './en/templates';
import type { Language } from './language';
import type { TemplateTexts } from './template-texts';
import { templates as vi } from './vi/templates';

/** The words about blank forms by language. */
export const TEMPLATE_TEXTS: Readonly<Record<Language, TemplateTexts>> = { vi, en };
