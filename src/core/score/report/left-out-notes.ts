import { unitKey } from '../../model/unit-key';
import { fillTemplate } from '../../report/fill-template';
import type { ScoreContext } from './score-context';

/** Under the results: who is not in them or not ranked and why, and whose scores may still change. */
export function leftOutNotes({ input, units, definition }: ScoreContext): readonly string[] {
  const { words } = definition;
  const { missing = [], expected = 0, otherYears = [], unread = [], errors } = input.remarks ?? {};
  const counts = new Map<string, number>();
  for (const { score } of units) counts.set(unitKey(score), (counts.get(unitKey(score)) ?? 0) + 1);
  const several = units.filter(({ score }) => (counts.get(unitKey(score)) ?? 0) > 1).map(({ score }) => score.name);
  const unclear = units.flatMap(({ score }) =>
    score.rank === null && !several.includes(score.name) ? [score.name] : [],
  );
  const wrong = units.flatMap(({ score }) => {
    const count = errors?.get(score.file) ?? 0;
    return count === 0 ? [] : [fillTemplate(words.errorsOf, { unit: score.name, count })];
  });
  const others = otherYears.map(({ name, year }) => fillTemplate(words.otherYearOf, { unit: name, year }));
  const note = (template: string, names: readonly string[], more: Readonly<Record<string, number>> = {}): string[] => {
    const list = names.join(', ');
    return names.length === 0 ? [] : [fillTemplate(template, { ...more, units: list, files: list })];
  };
  return [
    ...note(words.missingUnits, missing, { count: missing.length, of: expected }),
    ...note(words.unreadFiles, unread),
    ...note(words.otherYearSheets, others),
    ...note(words.severalSheets, [...new Set(several)]),
    ...note(words.notRanked, unclear),
    ...note(words.unitsWithErrors, wrong),
  ];
}
