import type { HeadWords } from '../form/report-definition';
import type { Settings } from '../settings/settings';
import type { PlainDate } from '../model/plain-date';
import { parentCodes, reportingUnits } from '../model/unit';
import { fillTemplate } from './fill-template';
import type { OfficialHead, SignatureBlocks } from './report-table';

/** Words on every official paper, whatever it reports. */
export type PaperWords = Pick<
  HeadWords,
  'nation' | 'motto' | 'dots' | 'placeAndDate' | 'preparedByHint' | 'headHint' | 'committee'
>;

/** The head of the office of the settings, whatever form the paper is about; `day` tells which units exist, null where it is not known. */
export function agencyHead(settings: Settings, words: PaperWords, day: PlainDate | null): OfficialHead {
  const { parentAgency, agency, place } = settings.heading;
  return {
    kind: 'official',
    parentAgency: parentAgency || words.dots,
    agency: agency || committeeOf(settings, words, day) || words.dots,
    nation: words.nation,
    motto: words.motto,
    placeAndDate: fillTemplate(words.placeAndDate, { place: place || words.dots }),
  };
}

/** The committee of the unit whose reports these are, where all units name the same one as theirs; '' where not. */
function committeeOf({ units }: Settings, words: PaperWords, day: PlainDate | null): string {
  const joining = parentCodes(units);
  const sending = day === null ? units.filter(({ code }) => !joining.has(code)) : reportingUnits(units, day);
  const [parent, ...others] = new Set(sending.map((unit) => unit.parent));
  const unit = others.length === 0 ? units.find(({ code }) => code === parent) : undefined;
  return unit ? fillTemplate(words.committee, { unit: unit.name.toUpperCase() }) : '';
}

/** Those who sign for the office of the settings. */
export function agencySignatures({ signatories }: Settings, words: PaperWords): SignatureBlocks {
  const { preparedBy, head } = signatories;
  return {
    left: { title: preparedBy.title, hint: words.preparedByHint, name: preparedBy.name },
    right: { title: head.title, hint: words.headHint, name: head.name },
  };
}
