import type { ScoreSheet } from '../../model/score-sheet';
import { unitKey } from '../../model/unit-key';
import { fillTemplate } from '../../report/fill-template';
import { DEFAULT_POLICY } from '../../settings/settings';
import type { ComputedValues } from './computed-values';
import { rowsByKey } from './printed-criteria';
import type { PrintedUnit, ScoreContext } from './score-context';

/** Stands under every table: whether the set is official, and what became of criteria that do not apply. */
export function setNotes({ input, definition, settings }: ScoreContext): readonly string[] {
  const { words } = definition;
  const { set, policy } = input;
  const isDefault = settings.notApplicable === null && policy === DEFAULT_POLICY;
  return [
    ...(set && !set.basis.confirmed ? [words.unconfirmedNote] : []),
    ...(set?.basis.note === undefined ? [] : [set.basis.note]),
    ...(set?.roundsTo === undefined ? [] : [fillTemplate(words.roundingNote, { digits: set.roundsTo })]),
    ...(policy === null ? [] : [`${words.policies[policy]}${isDefault ? words.defaultPolicy : ''}`]),
  ];
}

export function detailNotes(context: ScoreContext, { score, computed }: PrintedUnit): readonly string[] {
  const { words } = context.definition;
  const printed = new Set(context.criteria.map(({ key }) => key));
  const others = [...rowsByKey(score.sheet, context.input.set !== null)]
    .filter(([key]) => !printed.has(key))
    .map(([, row]) => row);
  return [
    words.deductedNote,
    ...computedNote(context, computed),
    ...(others.length === 0
      ? []
      : [
          fillTemplate(words.notInSet, {
            count: others.length,
            criteria: others.map(({ number, name }) => `${number} ${name}`.trim()).join('; '),
          }),
        ]),
    ...notAppliedNote(context, score.sheet),
    ...(score.sheet.seal === undefined ? [] : [fillTemplate(words.sealNote, { seal: score.sheet.seal })]),
    ...setNotes(context),
  ];
}

function notAppliedNote({ definition }: ScoreContext, { rows }: ScoreSheet): readonly string[] {
  const names = rows.flatMap(({ isLeaf, applies, number, name }) => (isLeaf && !applies ? [number || name] : []));
  return names.length === 0 ? [] : [fillTemplate(definition.words.notApplied, { criteria: names.join(', ') })];
}

/** What the computed points are from. */
function computedNote({ definition }: ScoreContext, computed: ComputedValues | null): readonly string[] {
  const { words } = definition;
  if (!computed) return [];
  const { set, ofDossiers } = computed;
  return [
    fillTemplate(words.computedNote, { set }),
    ...(ofDossiers.length === 0 ? [] : [fillTemplate(words.ofDossiersNote, { criteria: ofDossiers.join(', ') })]),
  ];
}

/** Who is not ranked, who shares a rank, and how grades are given. */
export function resultNotes(context: ScoreContext): readonly string[] {
  const { words } = context.definition;
  const ties = tiedUnits(context);
  return [
    words.rankNote,
    ...(ties.length === 0 ? [] : [fillTemplate(words.tiesNote, { ranks: ties.join('; ') })]),
    ...leftOutNotes(context),
    ...bandNote(context),
    ...setNotes(context),
  ];
}

export function bandNote({ input, definition }: ScoreContext): readonly string[] {
  const { words } = definition;
  const { bands = [], bandsOf = 'percent' } = input.set ?? {};
  if (bands.length === 0) return [];
  const list = bands.map(({ name, from }) => fillTemplate(words.bandFrom, { name, from: from.replace('.', ',') }));
  return [fillTemplate(words.bandNote, { unit: words.bandUnits[bandsOf], bands: list.join('; ') })];
}

/** Every rank that more than one unit has, with its units. */
function tiedUnits({ units, definition }: ScoreContext): readonly string[] {
  const byRank = new Map<number, string[]>();
  for (const { score } of units) {
    if (score.rank !== null) byRank.set(score.rank, [...(byRank.get(score.rank) ?? []), score.name]);
  }
  return [...byRank]
    .filter(([, names]) => names.length > 1)
    .map(([rank, names]) => fillTemplate(definition.words.tieOf, { rank, units: names.join(', ') }));
}

/** Under the results: who is not in them or not ranked and why, and whose scores may still change. */
function leftOutNotes({ input, units, definition }: ScoreContext): readonly string[] {
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
