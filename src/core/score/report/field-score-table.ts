import { fillTemplate } from '../../report/fill-template';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../report/report-table';
import { topPlaces } from './detail-table';
import { differenceCell, pointsText, sameCell, scoreValue, valueCell } from './score-cell';
import type { PrintedUnit, ScoreContext } from './score-context';
import { scoreHead, scoreSignatures, scoreSubtitles } from './score-head';
import { setNotes } from './score-notes';
import type { ScoreValue } from './unit-values';

type FieldColumn = 'self' | 'appraised' | 'survey';

/** Every unit by field: self-score, appraisal, what was taken off; the total with the survey. */
export function fieldScoreTable(context: ScoreContext): ReportTable {
  const { words, sheets } = context.definition;
  return {
    key: 'fields',
    sheet: sheets.fields.name,
    head: scoreHead(context),
    title: sheets.fields.title,
    subtitles: scoreSubtitles(context, sheets.fields),
    unitOfCount: words.unitOfCount,
    summary: [],
    charts: [],
    columns: columns(context),
    numbered: false,
    rows: context.units.map((unit, row) => unitRow(context, unit, row)),
    notes: [words.shortNote, ...setNotes(context)],
    notesTitle: words.notesTitle,
    signatures: scoreSignatures(context),
  };
}

function columns({ criteria, definition, hasSurvey }: ScoreContext): readonly ReportColumn[] {
  const { words } = definition;
  const group = (key: string, caption: string, survey: boolean): readonly ReportColumn[] => {
    const column = (name: string, short: string): ReportColumn => ({
      key: `${key}-${name}`,
      path: [caption, short],
      width: 6.5,
      look: 'score',
    });
    return [
      column('self', words.selfShort),
      column('appraised', words.appraisedShort),
      column('deducted', words.deductedShort),
      ...(survey ? [column('survey', words.surveyShort)] : []),
    ];
  };
  return [
    { key: 'number', path: [words.numberCaption], width: 5.5, look: 'number' },
    { key: 'name', path: [words.unitCaption], width: 20, look: 'text' },
    ...topPlaces(criteria).flatMap((place) => {
      const { number = '', name = '', maximum } = criteria[place] ?? {};
      const points = maximum ? pointsText(maximum) : '?';
      return group(`f${String(place)}`, fillTemplate(words.fieldCaption, { number, name, points }), false);
    }),
    ...group('total', words.total, hasSurvey),
  ];
}

function unitRow(context: ScoreContext, unit: PrintedUnit, row: number): ReportRow {
  const { criteria, hasSurvey } = context;
  const { score, values } = unit;
  const group = (key: string, place: number, of: (column: FieldColumn) => ScoreValue): readonly ReportCell[] => {
    const cell = (column: FieldColumn): ReportCell => {
      const value = of(column);
      if (value.state !== 'known') return valueCell(context, value);
      return sameCell({ table: unit.table, column, row: place }, value.value);
    };
    const both = [`${key}-self`, `${key}-appraised`] as const;
    return [cell('self'), cell('appraised'), differenceCell(context, row, both, [of('self'), of('appraised')])];
  };
  const blank = (column: FieldColumn): boolean => values[column].every(({ state }) => state === 'blank');
  const total = (column: FieldColumn): ScoreValue => (blank(column) ? { state: 'blank' } : scoreValue(score[column]));
  const survey = total('survey');
  return {
    kind: 'row',
    cells: [
      row + 1,
      score.name,
      ...topPlaces(criteria).flatMap((place) =>
        group(`f${String(place)}`, place, (column) => values[column][place] ?? { state: 'blank' }),
      ),
      ...group('total', criteria.length, total),
      ...(hasSurvey
        ? [
            survey.state === 'known'
              ? sameCell({ table: unit.table, column: 'survey', row: criteria.length }, survey.value)
              : valueCell(context, survey),
          ]
        : []),
    ],
  };
}
