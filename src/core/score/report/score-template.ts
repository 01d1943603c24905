import type { ScoreTemplateColumn } from '../form/score-template-definition';
import { committeeName } from '../../report/committee-name';
import { fillTemplate } from '../../report/fill-template';
import type { ReportColumn, ReportTable } from '../../report/report-table';
import { scoreTemplateContext, type ScoreTemplateContext, type ScoreTemplateInput } from './score-template-context';
import { entryRow, totalEntryRow } from './score-template-rows';

/**
 * The blank score sheet of one unit for one year. Points of leaves are to be entered; parents, total and index are formulas
 * that stay empty until there is something to add: blank is not 0.
 */
export function scoreTemplateTable(input: ScoreTemplateInput): ReportTable {
  const { unit, year, set, settings, definition } = input;
  const { head } = definition;
  const context = scoreTemplateContext(input);
  const agency = committeeName(unit.name, head);
  const isCommittee = agency !== unit.name.normalize('NFC');
  const parent = settings.units.find(({ code }) => code === unit.parent);
  const receiver = parent ? committeeName(parent.name, head) : settings.heading.agency || head.dots;
  return {
    key: 'form',
    sheet: definition.sheet,
    head: {
      kind: 'official',
      parentAgency: receiver.toUpperCase(),
      agency: agency.toUpperCase(),
      nation: head.nation,
      motto: head.motto,
      placeAndDate: '',
    },
    title: definition.title,
    subtitles: [
      fillTemplate(definition.yearLine, { year }),
      fillTemplate(definition.unitLine, { unit: agency }),
      set.basis.confirmed
        ? fillTemplate(definition.officialSet, { basis: set.basis.text })
        : fillTemplate(definition.unofficialSet, { title: set.title }),
    ],
    unitOfCount: definition.unitOfCount,
    summary: [],
    charts: [],
    columns: columns(context),
    numbered: false,
    rows: [...context.printed.map((_, place) => entryRow(context, place)), totalEntryRow(context)],
    notes: [
      ...(set.basis.confirmed ? [] : [definition.unconfirmedNote]),
      ...definition.notes.map((note) => fillTemplate(note, { scale: definition.scale.sheet })),
    ],
    notesTitle: definition.notesTitle,
    signatures: {
      left: { title: definition.preparedBy, hint: head.preparedByHint, name: '' },
      right: {
        placeAndDate: fillTemplate(head.placeAndDate, { place: head.dots }),
        title: isCommittee ? definition.headOfCommittee : definition.headOfUnit,
        hint: head.headHint,
        name: '',
      },
    },
  };
}

function columns({ definition, hasSurvey, hasDeclared }: ScoreTemplateContext): readonly ReportColumn[] {
  const column = (key: ScoreTemplateColumn, width: number, look: ReportColumn['look']): ReportColumn => ({
    key,
    path: [definition.captions[key]],
    width,
    look,
  });
  return [
    column('number', 7, 'number'),
    column('name', 42, 'text'),
    column('maximum', 9, 'computed-score'),
    ...(hasDeclared ? [column('declared', 12, 'centre')] : []),
    column('self', 10, 'score'),
    column('appraised', 10, 'score'),
    ...(hasSurvey ? [column('survey', 10, 'score')] : []),
    column('achieved', 10, 'computed-score'),
    column('percent', 10, 'computed-rate'),
    column('evidence', 28, 'text'),
    column('note', 22, 'text'),
  ];
}
