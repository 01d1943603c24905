import type { ReportWords, SheetWords } from '../forms/report-definition';
import type { Settings } from '../forms/settings';
import type { PlainDate } from '../model/plain-date';
import { reportingUnits } from '../model/unit';
import { fillTemplate } from './fill-template';
import { dateText, periodText } from './format-text';
import type { ReportContext } from './report-context';
import type { OfficialHead, ReportTable } from './report-table';

/** Words on every official paper, whatever it reports. */
export type PaperWords = Pick<
  ReportWords,
  'nation' | 'motto' | 'dots' | 'placeAndDate' | 'preparedByHint' | 'headHint' | 'committee'
>;

/** Head of the tables that are signed. What the settings do not give is left as dots to write on. */
export function officialHead({ settings, definition, consolidation }: ReportContext): OfficialHead {
  return paperHead(settings, definition.words, consolidation.period.to);
}

/** The same for a paper about any form; `on` is a day on which its units report. */
export function paperHead(settings: Settings, words: PaperWords, on: PlainDate): OfficialHead {
  const { heading } = settings;
  const agency = heading.agency || committeeOf(settings, words, on);
  return {
    parentAgency: heading.parentAgency || words.dots,
    agency: agency || words.dots,
    nation: words.nation,
    motto: words.motto,
    placeAndDate: fillTemplate(words.placeAndDate, { place: heading.place || words.dots }),
  };
}

/** The committee of the unit whose reports these are, where all units name the same one as theirs; '' where not. */
function committeeOf(settings: Settings, words: PaperWords, on: PlainDate): string {
  const reporting = reportingUnits(settings.units, on);
  const [parent, ...others] = new Set(reporting.map((unit) => unit.parent));
  const unit = others.length === 0 ? settings.units.find(({ code }) => code === parent) : undefined;
  return unit ? fillTemplate(words.committee, { unit: unit.name.toUpperCase() }) : '';
}

/** Lines under the title. The legal basis is the office's own or none at all. */
export function subtitles(context: ReportContext, sheet: SheetWords): readonly string[] {
  const { words } = context.definition;
  const { heading } = context.settings;
  const { period } = context.consolidation;
  return [
    sheet.subtitle,
    heading.legalBasis,
    fillTemplate(words.periodLine, {
      period: periodText(period, words),
      from: dateText(period.from),
      to: dateText(period.to),
    }),
    heading.recipient === '' ? '' : fillTemplate(words.recipient, { recipient: heading.recipient }),
  ].filter((line) => line !== '');
}

export function signatures({ settings, definition }: ReportContext): ReportTable['signatures'] {
  return paperSignatures(settings, definition.words);
}

export function paperSignatures(
  { signatories: { preparedBy, head } }: Settings,
  words: PaperWords,
): NonNullable<ReportTable['signatures']> {
  return {
    left: { title: preparedBy.title, hint: words.preparedByHint, name: preparedBy.name },
    right: { title: head.title, hint: words.headHint, name: head.name },
  };
}
