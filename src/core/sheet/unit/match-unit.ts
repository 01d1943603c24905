import type { Unit } from '../../model/unit';
import { dropFolded, withoutCommittee } from '../names/fold-name';
import type { UnitText } from './unit-text';
import { codeKey, matchName, type NameMatch, type PreparedNames } from '../names/match-name';

/** The commune's own service centre or one-stop desk, folded. */
const DESK =
  /^(?:trung tam (?:phuc vu hanh chinh cong|pvhcc)|tt ?pvhcc|bo phan (?:mot cua|tiep nhan va tra ket qua))(?= )/;

/**
 * Finds the unit a text names, by its name or else by its code ("CJ02", "CJ02 Xã Nam Dong"). The commune's own service centre
 * or one-stop desk reports for the commune; taken for it, and said.
 */
export function matchUnit(
  text: string,
  units: PreparedNames<Unit>,
  validThen: (unit: Unit) => boolean = () => true,
): NameMatch<Unit> {
  const match = matchName(text, units, validThen);
  if (match.how !== 'unknown') return match;
  const coded = matchCode(text, units, validThen);
  if (coded) return coded;
  const owner = dropFolded(text, DESK);
  if (owner === text) return match;
  const ofOwner = matchName(owner, units, validThen);
  return ofOwner.how === 'exact' ? { how: 'inexact', entry: ofOwner.entry } : ofOwner;
}

/**
 * Finds the unit that a name and the code beside it mean together; a code that the settings do not know says nothing.
 * `coded` is there where the code is another unit's: then nothing is taken.
 */
export function matchNamed(
  { name, code }: Pick<UnitText, 'name' | 'code'>,
  units: PreparedNames<Unit>,
  validThen: (unit: Unit) => boolean,
): { readonly match: NameMatch<Unit>; readonly coded?: Unit } {
  const match = matchUnit(name, units, validThen);
  const [coded] = code === undefined ? [] : (units.byCode.get(codeKey(code)) ?? []);
  if (!coded || (match.how !== 'unknown' && match.entry.code === coded.code)) return { match };
  return { match: { how: 'unknown', candidates: [] }, coded };
}

/** Null where the text does not begin with a code; a code beside the name of another unit is neither. */
function matchCode(
  text: string,
  units: PreparedNames<Unit>,
  validThen: (unit: Unit) => boolean,
): NameMatch<Unit> | null {
  const written = withoutCommittee(text);
  const [whole] = units.byCode.get(codeKey(written)) ?? [];
  if (whole) return { how: 'inexact', entry: whole };
  const [, code = '', name = ''] = /^(\S+?)[-_.:]?\s+(.+)$/.exec(written) ?? [];
  const [entry] = /\d/.test(code) ? (units.byCode.get(codeKey(code)) ?? []) : [];
  if (!entry) return null;
  const match = matchName(name, units, validThen);
  if (match.how === 'unknown') return { how: 'unknown', candidates: [entry.name] };
  return match.entry.code === entry.code
    ? { how: 'inexact', entry }
    : { how: 'unknown', candidates: [entry.name, match.entry.name] };
}
