import { compareDecimals } from '../../model/decimal';
import { fillTemplate } from '../../report/fill-template';
import type { ReportCell, ReportRow, ReportTable } from '../../report/report-table';
import { differenceCell, sameCell, scoreNumber } from './score-cell';
import type { PrintedUnit, ScoreContext } from './score-context';
import { scoreSubtitles } from './score-head';
import { setNotes } from './score-notes';

/** Every criterion that was appraised otherwise than the unit scored itself, with the reason that was given. */
export function differenceTable(context: ScoreContext): ReportTable {
  const { words, sheets } = context.definition;
  const found = context.units.flatMap((unit) => differingPlaces(context, unit).map((place) => ({ unit, place })));
  const silent = found.filter(({ unit, place }) => noteOf(unit, place) === '').length;
  return {
    key: 'differences',
    sheet: sheets.differences.name,
    head: null,
    title: sheets.differences.title,
    subtitles: scoreSubtitles(context, sheets.differences),
    unitOfCount: words.unitOfCount,
    summary: [],
    charts: [],
    columns: [
      { key: 'number', path: [words.numberCaption], width: 6, look: 'number' },
      { key: 'unit', path: [words.unitCaption], width: 22, look: 'text' },
      { key: 'criterion', path: [words.criterionNumber], width: 8, look: 'centre' },
      { key: 'name', path: [words.criterionCaption], width: 44, look: 'text' },
      { key: 'maximum', path: [words.maximum], width: 9, look: 'score' },
      { key: 'self', path: [words.self], width: 9, look: 'score' },
      { key: 'appraised', path: [words.appraised], width: 9, look: 'score' },
      { key: 'difference', path: [words.difference], width: 10, look: 'points' },
      { key: 'note', path: [words.note], width: 32, look: 'text' },
    ],
    numbered: false,
    rows: found.map(({ unit, place }, row) => differenceRow(context, unit, place, row)),
    notes: [
      ...(found.length === 0 ? [words.noDifferences] : []),
      ...(silent === 0 ? [] : [fillTemplate(words.missingNotes, { count: silent })]),
      ...setNotes(context),
    ],
    notesTitle: words.notesTitle,
    signatures: null,
  };
}

/** Leaves with both points, where they differ. */
function differingPlaces({ criteria }: ScoreContext, { values }: PrintedUnit): readonly number[] {
  return criteria.flatMap(({ children }, place) => {
    const [self, appraised] = [values.self[place], values.appraised[place]];
    if (children.length > 0 || self?.state !== 'known' || appraised?.state !== 'known') return [];
    return compareDecimals(self.value, appraised.value) === 0 ? [] : [place];
  });
}

function differenceRow(context: ScoreContext, unit: PrintedUnit, place: number, row: number): ReportRow {
  const { criteria, definition } = context;
  const { number = '', name = '', maximum } = criteria[place] ?? {};
  const blank = { state: 'blank' } as const;
  const [self, appraised] = [unit.values.self[place] ?? blank, unit.values.appraised[place] ?? blank];
  const from = (column: 'self' | 'appraised', value: typeof self): ReportCell =>
    value.state === 'known' ? sameCell({ table: unit.table, column, row: place }, value.value) : null;
  const note = noteOf(unit, place);
  return {
    kind: 'row',
    cells: [
      row + 1,
      unit.score.name,
      number,
      name,
      maximum ? scoreNumber(maximum) : null,
      from('self', self),
      from('appraised', appraised),
      differenceCell(context, row, ['appraised', 'self'], [appraised, self]),
      note === '' ? { kind: 'mark', text: definition.words.noNote } : note,
    ],
  };
}

function noteOf({ values }: PrintedUnit, place: number): string {
  return values.rows[place]?.note.trim() ?? '';
}
