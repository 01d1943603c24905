import type { Decimal } from '../../model/decimal';
import type { UnitTarget } from '../../model/score-outcome';
import { fillTemplate } from '../../report/fill-template';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../report/report-table';
import { pointsText, roundedCell, sameCell, scoreNumber } from './score-cell';
import type { ScoreContext } from './score-context';
import { scoreHead, scoreSignatures, scoreSubtitles } from './score-head';
import { setNotes } from './score-notes';

type Part = 'appraised' | 'survey' | 'total';

/** What units were to reach, what they reached, and how far they are from it; best first as the table of results. */
export function targetTable(context: ScoreContext, targets: readonly UnitTarget[]): ReportTable {
  const { words, sheets } = context.definition;
  const byScore = new Map(targets.map((target) => [target.score, target]));
  const parts = (['appraised', 'survey', 'total'] as const).filter(
    (part) => (part !== 'survey' || context.hasSurvey) && targets.some(({ target }) => target[part] !== null),
  );
  const units = context.units.flatMap(({ score }, place) => {
    const own = byScore.get(score);
    return own ? [{ own, place }] : [];
  });
  return {
    key: 'targets',
    sheet: sheets.targets.name,
    head: scoreHead(context),
    title: sheets.targets.title,
    subtitles: scoreSubtitles(context, sheets.targets),
    unitOfCount: words.unitOfCount,
    summary: [],
    charts: [],
    columns: columns(context, parts),
    numbered: false,
    rows: units.map(({ own, place }, row) => unitRow(context, own, parts, place, row)),
    notes: [
      words.targetNote,
      ...missedNotes(
        context,
        units.map(({ own }) => own),
      ),
      ...setNotes(context),
    ],
    notesTitle: words.notesTitle,
    signatures: scoreSignatures(context),
  };
}

function columns({ definition }: ScoreContext, parts: readonly Part[]): readonly ReportColumn[] {
  const { words } = definition;
  const captions = { appraised: words.appraised, survey: words.survey, total: words.achieved };
  return [
    { key: 'number', path: [words.numberCaption], width: 6, look: 'number' },
    { key: 'name', path: [words.unitCaption], width: 28, look: 'text' },
    ...parts.flatMap((part): readonly ReportColumn[] => [
      { key: `${part}-target`, path: [captions[part], words.target], width: 11, look: 'score' },
      { key: `${part}-reached`, path: [captions[part], words.reached], width: 11, look: 'score' },
      { key: `${part}-gap`, path: [captions[part], words.gap], width: 11, look: 'points' },
    ]),
    { key: 'state', path: [words.targetState], width: 12, look: 'centre' },
  ];
}

function unitRow(
  context: ScoreContext,
  { score, target, gap }: UnitTarget,
  parts: readonly Part[],
  place: number,
  row: number,
): ReportRow {
  const { words } = context.definition;
  const mark = (text: string): ReportCell => ({ kind: 'mark', text });
  const known = (value: Decimal | null, make: (value: Decimal) => ReportCell, otherwise: string): ReportCell =>
    value ? make(value) : mark(otherwise);
  const state = gap.total && (gap.total.units >= 0n ? words.targetMet : words.targetMissed);
  return {
    kind: 'row',
    cells: [
      row + 1,
      score.name,
      ...parts.flatMap((part): readonly ReportCell[] => [
        known(target[part], scoreNumber, words.noTarget),
        known(score[part], (value) => sameCell({ table: 'result', column: part, row: place }, value), words.unknown),
        known(
          gap[part],
          (value) =>
            roundedCell(context, [{ column: `${part}-reached`, row }, '-', { column: `${part}-target`, row }], value),
          words.noTarget,
        ),
      ]),
      state ?? mark(words.unknown),
    ],
  };
}

/** Criteria below a target of their own, unit by unit. */
function missedNotes({ definition }: ScoreContext, targets: readonly UnitTarget[]): readonly string[] {
  return targets.flatMap(({ score, missed }) => {
    if (missed.length === 0) return [];
    const criteria = missed.map(
      ({ row, achieved, target }) => `${row.number} (${pointsText(achieved)}/${pointsText(target)})`,
    );
    const values = { unit: score.name, count: missed.length, criteria: criteria.join('; ') };
    return [fillTemplate(definition.words.missedCriteria, values)];
  });
}
