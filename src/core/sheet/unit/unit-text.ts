import { tidyText } from '../../model/tidy-text';
import { dropFolded, foldName } from '../names/fold-name';
import { remembered } from '../cells/remembered';

/**
 * A unit named in a text, as written ("UBND xã Nam Dong").
 * - `label`: after "Đơn vị báo cáo:" and the like; `name` is empty when nothing is filled in behind the label.
 * - `heading`: the text is itself a unit's name; it may as well be that of the agency above.
 */
export interface UnitText {
  readonly how: 'label' | 'heading';
  readonly name: string;
  /** The unit's code where one stands beside its name: "CJ03 - UBND xã Nam Dong", "UBND xã Nam Dong (CJ03)". */
  readonly code?: string;
}

const KIND = '(?:xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho|tinh|quan|tt|tp|tx|x(?=\\.)|p(?=\\.))[ .]';
const COMMITTEE = '(?:hdnd ?(?:-|va|&)? ?)?(?:ubnd|uy ban nhan dan) ?:? ?';
const LABEL = new RegExp(
  '^[-+*.\\s]*(?:ten )?(?:don vi|co quan)' +
    `(?:(?: (?:lap |gui |thuc hien )?bao cao| gui| thuc hien| lap bieu)? ?:| bao cao(?= (?:${COMMITTEE})?${KIND}))`,
);
const COMMITTEE_OF = new RegExp(`^${COMMITTEE}${KIND}[^,;:]+$`);
const UNIT = new RegExp(`^${KIND}[^,;:]+$`);
/** What follows a name behind its label: the district, a note, the receiver's label. */
const AFTER_NAME = /\s{3,}|\s*[;,(]|\s[-–]\s/;
const CODE = '(\\p{L}{0,6}[-.]?\\d{1,7})';
const CODE_AHEAD = new RegExp(`^\\s*${CODE}(?:\\s+[-–]|\\s*:)\\s+(?=\\S)`, 'u');
const CODE_BEHIND = new RegExp(`^\\s*(?:\\(\\s*${CODE}\\s*\\)|[-–]\\s+${CODE}\\s*$)`, 'u');
const MOST_WORDS = 8;
const LONGEST = 500;

/** Finds the reporting unit named in a cell; not the receiver ("Đơn vị nhận báo cáo"), not "Đơn vị tính". */
export const unitInText = remembered((text: string): UnitText | null => {
  if (text.length > LONGEST) return null;
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  for (const line of lines) {
    const rest = dropFolded(line, LABEL);
    if (rest !== line) return { how: 'label', ...nameAndCode(rest) };
  }
  // Of a heading in several lines the lowest names the unit, those above it the agency above.
  const heading = lines.map(tidyText).filter(isHeading).at(-1);
  return heading === undefined ? null : { how: 'heading', name: heading };
});

function isHeading(line: string): boolean {
  const words = line.split(' ');
  if (words.length > MOST_WORDS) return false;
  const folded = foldName(line);
  // "Xã hội" is no unit: without the committee a name shows by its capitals.
  return COMMITTEE_OF.test(folded) || (UNIT.test(folded) && words.every((word) => !/^\p{Ll}/u.test(word)));
}

/** The name that a text says behind its label, and the unit's code where one stands before or behind the name. */
export function nameAndCode(text: string): Pick<UnitText, 'name' | 'code'> {
  const [before = '', ahead] = CODE_AHEAD.exec(text) ?? [];
  const rest = text.slice(before.length);
  const [written = ''] = rest.split(AFTER_NAME);
  const [, inBrackets, behindDash] = CODE_BEHIND.exec(rest.slice(written.length)) ?? [];
  const code = ahead ?? inBrackets ?? behindDash;
  return { name: filledIn(written), ...(code !== undefined && { code }) };
}

/** The name without dots or dashes that mark where to write. */
function filledIn(name: string): string {
  return tidyText(name.replace(/[.…_]{2,}|^[-.…_\s]+$/g, ' '));
}
