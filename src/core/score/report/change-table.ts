import type { CriterionChange, UnitOutcome } from '../../model/score-outcome';
import type { ReportRow, ReportTable } from '../../report/report-table';
import { roundedCell, scoreNumber } from './score-cell';
import type { ScoreContext } from './score-context';
import { scoreSubtitles } from './score-head';
import { setNotes } from './score-notes';

/** Every criterion that has more or fewer points than last year, unit by unit. */
export function changeTable(context: ScoreContext, outcomes: readonly UnitOutcome[]): ReportTable {
  const { words, sheets } = context.definition;
  const byScore = new Map(outcomes.map((outcome) => [outcome.score, outcome]));
  const found = context.units.flatMap(({ score }) =>
    (byScore.get(score)?.changes ?? [])
      .filter(({ state }) => state === 'gained' || state === 'lost')
      .map((change) => ({ unit: score.name, change })),
  );
  return {
    key: 'changes',
    sheet: sheets.changes.name,
    head: null,
    title: sheets.changes.title,
    subtitles: scoreSubtitles(context, sheets.changes),
    unitOfCount: words.unitOfCount,
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [words.numberCaption], width: 6, look: 'number' },
      { key: 'unit', path: [words.unitCaption], width: 24, look: 'text' },
      { key: 'criterion', path: [words.criterionNumber], width: 8, look: 'centre' },
      { key: 'name', path: [words.criterionCaption], width: 50, look: 'text' },
      { key: 'maximum', path: [words.maximum], width: 10, look: 'score' },
      { key: 'before', path: [words.lastYear], width: 10, look: 'score' },
      { key: 'now', path: [words.thisYear], width: 10, look: 'score' },
      { key: 'difference', path: [words.difference], width: 11, look: 'points' },
      { key: 'state', path: [words.targetState], width: 10, look: 'centre' },
    ],
    numbered: false,
    rows: found.map(({ unit, change }, row) => changeRow(context, unit, change, row)),
    notes: [...(found.length === 0 ? [words.noChanges] : []), ...setNotes(context)],
    notesTitle: words.notesTitle,
    signatures: null,
  };
}

function changeRow(context: ScoreContext, unit: string, change: CriterionChange, row: number): ReportRow {
  const { changeStates } = context.definition.words;
  const { number, name, maximum, before, now, difference, state } = change;
  return {
    kind: 'row',
    cells: [
      row + 1,
      unit,
      number,
      name,
      scoreNumber(maximum),
      scoreNumber(before),
      scoreNumber(now),
      roundedCell(context, [{ column: 'now', row }, '-', { column: 'before', row }], difference),
      state === 'gained' || state === 'lost' ? changeStates[state] : '',
    ],
  };
}
