import type { SheetWords } from '../forms/report-definition';
import { reportingUnits } from '../model/unit';
import { fillTemplate } from './fill-template';
import { dateText, periodText } from './format-text';
import type { ReportContext } from './report-context';
import type { OfficialHead, ReportTable } from './report-table';

/** Head of the tables that are signed. What the settings do not give is left as dots to write on. */
export function officialHead(context: ReportContext): OfficialHead {
  const { words } = context.definition;
  const { heading } = context.settings;
  const agency = heading.agency || committeeOf(context);
  return {
    parentAgency: heading.parentAgency || words.dots,
    agency: agency || words.dots,
    nation: words.nation,
    motto: words.motto,
    placeAndDate: fillTemplate(words.placeAndDate, { place: heading.place || words.dots }),
  };
}

/** The committee of the unit whose reports these are, where all units name the same one as theirs; '' where not. */
function committeeOf({ settings, consolidation, definition }: ReportContext): string {
  const reporting = reportingUnits(settings.units, consolidation.period.to);
  const [parent, ...others] = new Set(reporting.map((unit) => unit.parent));
  const unit = others.length === 0 ? settings.units.find(({ code }) => code === parent) : undefined;
  return unit ? fillTemplate(definition.words.committee, { unit: unit.name.toUpperCase() }) : '';
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

export function signatures(context: ReportContext): ReportTable['signatures'] {
  const { words } = context.definition;
  const { preparedBy, head } = context.settings.signatories;
  return {
    left: { title: preparedBy.title, hint: words.preparedByHint, name: preparedBy.name },
    right: { title: head.title, hint: words.headHint, name: head.name },
  };
}
