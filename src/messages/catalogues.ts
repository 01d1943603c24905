import type { Catalogue } from './catalogue';
import { en } from './en';
import type { Language } from './language';
import { vi } from './vi';

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en };
