import type { SheetWords } from '../../form/report-definition';
import { fillTemplate } from '../../report/fill-template';
import { agencyHead, agencySignatures } from '../../report/official-head';
import type { OfficialHead, ReportTable } from '../../report/report-table';
import type { ScoreContext } from './score-context';

/** Last day of the year that is scored; the units are those that report then. */
export function scoreHead({ settings, definition, input }: ScoreContext): OfficialHead {
  return agencyHead(settings, definition.words, `${String(input.year ?? 9999)}-12-31`);
}

export function scoreSignatures({ settings, definition }: ScoreContext): ReportTable['signatures'] {
  return agencySignatures(settings, definition.words);
}

/** Lines under the title: what the table is of, the year, and by which set, which is called official only where it is. */
export function scoreSubtitles({ input, definition }: ScoreContext, sheet: SheetWords, first = ''): readonly string[] {
  const { words } = definition;
  const { set, year } = input;
  return [
    first,
    sheet.subtitle,
    year === null ? '' : fillTemplate(words.yearLine, { year }),
    setLine({ input, definition }, set),
  ].filter((line) => line !== '');
}

function setLine(
  { definition }: Pick<ScoreContext, 'definition' | 'input'>,
  set: ScoreContext['input']['set'],
): string {
  const { words } = definition;
  if (!set) return words.noSet;
  return set.basis.confirmed
    ? fillTemplate(words.officialSet, { basis: set.basis.text })
    : fillTemplate(words.unofficialSet, { title: set.title });
}
