import { decimalFromNumber, type Decimal } from '../../model/decimal';
import { parsePoints } from '../read/parse-points';
import type { SettingsCell } from '../../settings/settings-table';

/** A maximum as number or text ("1,5"); null for anything else. */
export function maximumOf({ data, text }: SettingsCell): Decimal | null {
  if (data?.value.kind === 'number') return decimalFromNumber(data.value.value);
  const reading = parsePoints(text);
  return reading.kind === 'points' ? reading.value : null;
}
