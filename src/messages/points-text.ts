import { formatDecimal, parseDecimal, roundDecimal, type Decimal } from '../core/model/decimal';
import type { Language } from './language';
import { decimal as en } from './en/format';
import { shownText } from './shown-text';
import { decimal as vi } from './vi/format';

const DECIMAL: Readonly<Record<Language, (text: string) => string>> = { vi, en };

/** "66,5": all digits that count, none that don't; a dash where there are no points. */
export function pointsText(points: Decimal | null, language: Language): string {
  return points === null ? '–' : DECIMAL[language](formatDecimal(plain(points)));
}

/** "88,01%": an index to two digits. */
export function indexText(percent: Decimal | null, language: Language): string {
  return percent === null ? '–' : `${DECIMAL[language](formatDecimal(roundDecimal(percent, 2)))}%`;
}

function plain({ units, scale }: Decimal): Decimal {
  return scale > 0 && units % 10n === 0n ? plain({ units: units / 10n, scale: scale - 1 }) : { units, scale };
}

/** Points as decimal text, "1.250", as they are shown: "1,25". What are no points stays as it is. */
export function pointsOfText(text: string, language: Language): string {
  const points = parseDecimal(text);
  return points === null ? shownText(text) : pointsText(points, language);
}
