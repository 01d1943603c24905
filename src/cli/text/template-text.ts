import type { WrittenTemplate } from '../../app/write-templates';
import type { CriteriaSet } from '../../core/score/set/criteria-set';
import type { Period } from '../../core/model/period';
import { CATALOGUES } from '../../messages/catalogues';
import type { Language } from '../../messages/language';
import type { Output } from '../command-io';
import { beside } from './columns';

export interface TemplateOutcome {
  readonly templates: readonly WrittenTemplate[];
  readonly form: string;
  readonly period: Period;
  readonly folder: string;
  /** How many usual fields were taken because the settings list none; null where they list some. */
  readonly usualFields: number | null;
  readonly previousGiven: boolean;
  /** Whether the form brings figures over from the period before. */
  readonly carries: boolean;
}

/** The outcome of `parsheet template` for a reader: a line per unit, then what was not as it may be expected. */
export function templateText(
  { templates, form, period, folder, usualFields, previousGiven, carries }: TemplateOutcome,
  language: Language,
  { columns }: Pick<Output, 'columns'>,
): string {
  const { commandLine } = CATALOGUES[language];
  const without = carries ? templates.filter(({ carriedIn }) => carriedIn === null).map(({ unit }) => unit.name) : [];
  const lines = templates.map(({ unit, carriedIn, out }) =>
    carries ? commandLine.templateAt(unit.name, carriedIn, out) : commandLine.scoreTemplateAt(unit.name, out),
  );
  const notes = [
    commandLine.templatesWritten(templates.length, form, period.id, folder),
    ...(usualFields === null ? [] : [commandLine.usualFields(usualFields)]),
    ...(without.length === 0 ? [] : [commandLine.withoutPrevious(without, previousGiven)]),
  ];
  return `${lines.join('\n')}\n\n${notes.map((line) => beside('', line, columns)).join('\n')}\n`;
}

export interface ScoreTemplateOutcome extends Pick<TemplateOutcome, 'templates' | 'period' | 'folder'> {
  readonly set: CriteriaSet;
}

/** The outcome for score sheets; says which set they are made from, and whether it is official. */
export function scoreTemplateText(
  { templates, period, folder, set }: ScoreTemplateOutcome,
  language: Language,
  { columns }: Pick<Output, 'columns'>,
): string {
  const { commandLine } = CATALOGUES[language];
  const lines = templates.map(({ unit, out }) => commandLine.scoreTemplateAt(unit.name, out));
  const notes = [
    commandLine.scoreTemplatesWritten(templates.length, period.year, folder),
    set.basis.confirmed ? commandLine.officialSet(set.basis.text) : commandLine.unofficialSet(set.title),
  ];
  return `${lines.join('\n')}\n\n${notes.map((line) => beside('', line, columns)).join('\n')}\n`;
}
