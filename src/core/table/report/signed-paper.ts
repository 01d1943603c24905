import type { SheetWords } from '../../form/report-definition';
import { fillTemplate } from '../../report/fill-template';
import { dateText, periodText } from '../../report/format-text';
import { agencyHead, agencySignatures } from '../../report/official-head';
import type { OfficialHead, SignatureBlocks } from '../../report/report-table';
import type { ReportContext } from './report-context';

/** Head of the tables that are signed. What the settings do not give is left as dots to write on. */
export function officialHead({ settings, consolidation, definition }: ReportContext): OfficialHead {
  return agencyHead(settings, definition.words, consolidation.period.to);
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

export function signatures({ settings, definition }: ReportContext): SignatureBlocks {
  return agencySignatures(settings, definition.words);
}
