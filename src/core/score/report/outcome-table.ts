import { addDecimals, type Decimal, ZERO } from '../../model/decimal';
import type { CriterionChange, UnitOutcome } from '../../model/score-outcome';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../report/report-table';
import { scoreNumber } from './score-cell';
import type { ScoreContext } from './score-context';
import { scoreSubtitles } from './score-head';
import { setNotes } from './score-notes';

/** Unit by unit: criteria at their maximum, criteria that lost points, and against last year kept, more and fewer. */
export function outcomeTable(context: ScoreContext, outcomes: readonly UnitOutcome[]): ReportTable {
  const { words, sheets } = context.definition;
  const byScore = new Map(outcomes.map((outcome) => [outcome.score, outcome]));
  const hasChanges = outcomes.some(({ changes }) => changes !== null);
  const column = (key: string, path: readonly string[], look: ReportColumn['look']): ReportColumn => ({
    key,
    path,
    width: 12,
    look,
  });
  const against = (key: string, caption: string, look: ReportColumn['look']): ReportColumn =>
    column(key, [sheets.years.name, caption], look);
  return {
    key: 'outcomes',
    sheet: sheets.outcomes.name,
    head: null,
    title: sheets.outcomes.title,
    subtitles: scoreSubtitles(context, sheets.outcomes),
    unitOfCount: '',
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [words.numberCaption], width: 6, look: 'number' },
      { key: 'name', path: [words.unitCaption], width: 30, look: 'text' },
      column('full', [words.fullCriteria], 'count'),
      column('losing', [words.losingCriteria], 'count'),
      column('lost', [words.lostPoints], 'score'),
      ...(hasChanges
        ? [
            against('kept', words.keptCriteria, 'count'),
            against('gained', words.gainedCriteria, 'count'),
            against('gainedPoints', words.gainedPoints, 'score'),
            against('fewer', words.fewerCriteria, 'count'),
            against('fewerPoints', words.fewerPoints, 'score'),
          ]
        : []),
    ],
    numbered: false,
    rows: context.units.flatMap(({ score }, row) => {
      const outcome = byScore.get(score);
      return outcome ? [unitRow(context, outcome, row, hasChanges)] : [];
    }),
    notes: [words.outcomeNote, ...setNotes(context)],
    notesTitle: words.notesTitle,
    signatures: null,
  };
}

function unitRow(
  { definition }: ScoreContext,
  { score, criteria, changes }: UnitOutcome,
  row: number,
  hasChanges: boolean,
): ReportRow {
  const none: ReportCell = { kind: 'mark', text: definition.words.notComparable };
  const of = (state: CriterionChange['state']): readonly CriterionChange[] =>
    (changes ?? []).filter((change) => change.state === state);
  const points = (state: CriterionChange['state']): ReportCell =>
    scoreNumber(sumOf(of(state).map(({ difference }) => difference)));
  const lost = criteria.filter(({ state }) => state === 'lost');
  const cells: readonly ReportCell[] = changes
    ? [of('kept').length, of('gained').length, points('gained'), of('lost').length, points('lost')]
    : [none, none, none, none, none];
  return {
    kind: 'row',
    cells: [
      row + 1,
      score.name,
      criteria.length - lost.length,
      lost.length,
      scoreNumber(sumOf(lost.map((each) => each.lost))),
      ...(hasChanges ? cells : []),
    ],
  };
}

function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce(addDecimals, ZERO);
}
