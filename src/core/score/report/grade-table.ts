import { fillTemplate } from '../../report/fill-template';
import type { ReportCell, ReportRow, ReportTable } from '../../report/report-table';
import { percentFraction, scoreNumber } from './score-cell';
import type { PrintedUnit, ScoreContext } from './score-context';
import { scoreHead, scoreSignatures, scoreSubtitles } from './score-head';
import { bandNote, setNotes } from './score-notes';

/** Units by grade, best first, with how many have each; figures refer to the table of results. */
export function gradeTable(context: ScoreContext): ReportTable {
  const { words, sheets } = context.definition;
  return {
    key: 'grades',
    sheet: sheets.grades.name,
    head: scoreHead(context),
    title: sheets.grades.title,
    subtitles: scoreSubtitles(context, sheets.grades),
    unitOfCount: words.unitOfCount,
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [words.numberCaption], width: 8, look: 'number' },
      { key: 'name', path: [words.unitCaption], width: 50, look: 'text' },
      { key: 'total', path: [words.totalShort], width: 16, look: 'score' },
      { key: 'percent', path: [words.percent], width: 16, look: 'rate' },
      { key: 'grade', path: [words.grade], width: 20, look: 'centre' },
    ],
    numbered: false,
    rows: rows(context),
    notes: [...bandNote(context), ...setNotes(context)],
    notesTitle: words.notesTitle,
    signatures: scoreSignatures(context),
  };
}

function rows(context: ScoreContext): readonly ReportRow[] {
  const { words } = context.definition;
  const bands = context.input.set?.bands ?? [];
  const placed = context.units.map((unit, row) => ({ unit, row }));
  let number = 0;
  const section = (caption: string, of: typeof placed): readonly ReportRow[] => [
    { kind: 'section', cells: ['', caption, null, null, null] },
    ...of.map(({ unit, row }) => unitRow(context, unit, row, (number += 1))),
  ];
  const names = new Set(bands.map(({ name }) => name));
  const others = placed.filter(({ unit }) => unit.score.grade === null || !names.has(unit.score.grade));
  return [
    ...bands.flatMap(({ name, from }) => {
      const of = placed.filter(({ unit }) => unit.score.grade === name);
      return section(fillTemplate(words.gradeSection, { name, from: from.replace('.', ','), count: of.length }), of);
    }),
    ...(others.length === 0 ? [] : section(fillTemplate(words.noGradeSection, { count: others.length }), others)),
  ];
}

function unitRow({ definition }: ScoreContext, { score }: PrintedUnit, row: number, number: number): ReportRow {
  const mark = (text: string): ReportCell => ({ kind: 'mark', text });
  const same = (column: string, value: number, format: 'score' | 'percent'): ReportCell => ({
    kind: 'formula',
    formula: [{ table: 'result', column, row }],
    value,
    format,
  });
  const { unknown, none } = definition.words;
  return {
    kind: 'row',
    cells: [
      number,
      score.name,
      score.total ? same('total', scoreNumber(score.total), 'score') : mark(unknown),
      score.percent ? same('percent', percentFraction(score.percent), 'percent') : mark(unknown),
      score.grade ?? mark(none),
    ],
  };
}
