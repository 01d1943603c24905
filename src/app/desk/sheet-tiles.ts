import type { FormDefinition } from '../../core/form/form-definition';
import { wordsOf } from '../../core/form/form-words';
import { onTimeOf } from '../../core/form/on-time-of';
import type { Settings } from '../../core/settings/settings';
import type { Indicator } from '../../core/model/indicator';
import type { Words } from '../../core/model/words';
import type { FileResult } from '../file-result';

/** A number of the sheet that is shown in large: a rate with its formula, or a figure. */
export interface SheetTile {
  readonly words: Words;
  readonly formula: Words | null;
  readonly value: Indicator | number | null;
}

/** The names of what is shown in large, with the definition of the on-time rate that the settings choose. */
export function tilesOf(form: FormDefinition, { onTimeDefinition }: Settings): readonly string[] {
  const isOnTime = (name: string): boolean =>
    form.indicators.some((each) => each.name === name && each.onTime === true);
  return form.tiles.map((name) => (isOnTime(name) ? (onTimeOf(form, onTimeDefinition) ?? name) : name));
}

/** What the sheet shows in large. */
export function sheetTiles(result: FileResult, form: FormDefinition, settings: Settings): readonly SheetTile[] {
  return tilesOf(form, settings).map((name) => {
    const indicator = form.indicators.find((each) => each.name === name);
    if (!indicator) return { words: wordsOf(form, name), formula: null, value: result.sums[name]?.value ?? null };
    const formula = indicator.onTime ? indicator.formula : null;
    return { words: indicator.words, formula, value: result.indicators[name] ?? null };
  });
}
