import { score as en } from './en/score';
import type { Language } from './language';
import type { ScoreTexts } from './score-texts';
import { score as vi } from './vi/score';

/** What the screens say of score sheets, by language. Not among the pane's words: they are loaded with the first score sheet. */
export const SCORE_TEXTS: Readonly<Record<Language, ScoreTexts>> = { vi, en };
