import type { HeadWords } from '../form/report-definition';
import { fillTemplate } from './fill-template';

/** The agency of a unit as papers name it: "UBND xã Nam Dong" for "Xã Nam Dong", "Sở Nội vụ" for itself. */
export function committeeName(unit: string, { committee, committeeKinds }: HeadWords): string {
  const name = unit.normalize('NFC');
  const start = name.toLowerCase();
  const kind = committeeKinds.find((each) => start.startsWith(`${each.toLowerCase()} `));
  return kind === undefined ? name : fillTemplate(committee, { unit: kind.toLowerCase() + name.slice(kind.length) });
}
