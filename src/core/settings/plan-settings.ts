import type { Settings } from './settings';
import type { SettingsCaptions, SettingsItem } from './settings-captions';
import type { CriteriaCaptions } from '../score/set/criteria-captions';
import type { CriteriaSet } from '../score/set/criteria-set';
import type { PlainDate } from '../model/plain-date';
import { criteriaRows } from './criteria-rows';
import type { PlanCell, WriteOperation, WritePlan } from '../report/write-plan';

/** Empty rows with borders under a list, so that it is plain where to go on. */
const SPARE_ROWS = 8;

/**
 * Settings as a workbook in the layout in which they are read again: the office fills in what is blank and changes the
 * rest. `fieldNames` are listed where the settings have no fields, as a start, with codes of their own.
 */
export function planSettings(settings: Settings, captions: SettingsCaptions, fieldNames: readonly string[]): WritePlan {
  const { units, fields, options, bands, mergers } = captions;
  const listed =
    settings.fields.length > 0
      ? settings.fields
      : fieldNames.map((name, index) => ({ code: `LV${String(index + 1).padStart(2, '0')}`, name, otherNames: [] }));
  const shown = (names: readonly string[]): string => names[0] ?? '';
  const values = itemValues(settings, captions);
  return {
    title: captions.title,
    operations: [
      ...listOf(
        shown(units.names),
        [
          units.columns.code,
          units.columns.name,
          units.columns.otherNames,
          units.columns.parent,
          units.columns.validFrom,
          units.columns.validTo,
        ].map(shown),
        settings.units.map(({ code, name, otherNames, parent, validFrom, validTo }) => [
          code,
          name,
          otherNames.join('; '),
          parent ?? null,
          dayText(validFrom),
          dayText(validTo),
        ]),
        [12, 30, 36, 18, 14, 14],
      ),
      ...listOf(
        shown(fields.names),
        [fields.columns.code, fields.columns.name, fields.columns.otherNames].map(shown),
        listed.map(({ code, name, otherNames }) => [code, name, otherNames.join('; ')]),
        [10, 40, 44],
      ),
      ...listOf(
        shown(options.names),
        [options.columns.item, options.columns.value].map(shown),
        (Object.keys(captions.items) as SettingsItem[]).map((item) => [shown(captions.items[item]), values[item]]),
        [44, 44],
      ),
      ...listOf(
        shown(bands.names),
        [bands.columns.name, bands.columns.from].map(shown),
        settings.bands.map(({ name, from }) => [name, Number(from)]),
        [30, 14],
      ),
      ...listOf(
        shown(mergers.names),
        [mergers.columns.from, mergers.columns.to, mergers.columns.since].map(shown),
        settings.mergers.map(({ from, to, since }) => [
          from.code ?? from.name,
          to.code ?? to.name,
          dayText(since ?? undefined),
        ]),
        [30, 30, 14],
      ),
      ...criteriaSheets(settings.criteria, captions.criteria),
    ],
  };
}

/** The set and its grades; blank where the office has none of its own. */
function criteriaSheets(own: CriteriaSet | null, captions: CriteriaCaptions): readonly WriteOperation[] {
  const { set, bands, written, title } = captions;
  const [decisionHint = '', ...hints] = written.hints;
  const shown = (names: readonly string[]): string => names[0] ?? '';
  const { number, name, maximum, part, rule, evidence, source } = set.columns;
  return [
    ...listOf(
      shown(set.names),
      [number, name, maximum, part, rule, evidence, source].map(shown),
      own ? criteriaRows(own, captions) : [],
      [8, 52, 12, 18, 44, 34, 30],
      [own?.title ?? title, own?.basis.confirmed === true ? own.basis.text : decisionHint, ...hints],
    ),
    ...listOf(
      shown(bands.names),
      [bands.columns.name, bands.columns.from].map(shown),
      (own?.bands ?? []).map((band) => [band.name, Number(band.from)]),
      [30, 16],
    ),
  ];
}

function itemValues(settings: Settings, captions: SettingsCaptions): Readonly<Record<SettingsItem, PlanCell>> {
  const { heading, signatories } = settings;
  const text = (value: string): PlanCell => (value === '' ? null : value);
  const number = (value: string | null): PlanCell => (value === null ? null : Number(value));
  return {
    onTimeDefinition: settings.onTimeDefinition,
    onTimeTarget: number(settings.onTimeTarget),
    parentAgency: text(heading.parentAgency),
    agency: text(heading.agency),
    place: text(heading.place),
    recipient: text(heading.recipient),
    legalBasis: text(heading.legalBasis),
    preparedBy: text(signatories.preparedBy.name),
    headTitle: text(signatories.head.title),
    headName: text(signatories.head.name),
    largeChangePercent: settings.largeChangePercent,
    deadlineDays: settings.deadlineDays,
    notApplicable: settings.notApplicable === null ? null : (captions.policies[settings.notApplicable][0] ?? null),
    targetAppraised: number(settings.scoreTarget.appraised),
    targetSurvey: number(settings.scoreTarget.survey),
    targetTotal: number(settings.scoreTarget.total),
    reasonsRequired: (settings.reasonsRequired ? captions.yes[0] : captions.no[0]) ?? null,
  };
}

function dayText(day: PlainDate | undefined): PlanCell {
  return day === undefined ? null : day.split('-').reverse().join('/');
}

function listOf(
  sheet: string,
  columns: readonly string[],
  rows: readonly (readonly PlanCell[])[],
  widths: readonly number[],
  above: readonly string[] = [],
): readonly WriteOperation[] {
  const last = columns.length - 1;
  const head = above.length;
  const end = head + rows.length + SPARE_ROWS;
  const heights = [
    ...above.map((line) => heightOf(line, MERGED)),
    ...[columns, ...rows].map((row) => rowHeight(row, widths)),
  ];
  const start = { row: 0, column: 0 };
  const from = { row: head, column: 0 };
  return [
    { op: 'add-sheet', sheet },
    { op: 'column-widths', sheet, widths },
    { op: 'write-cells', sheet, at: start, rows: [...above.map((line) => [line]), columns, ...rows] },
    ...above.flatMap((_, row): readonly WriteOperation[] => {
      const range = { from: { row, column: 0 }, to: { row, column: last } };
      return [
        { op: 'merge', sheet, range },
        { op: 'style', sheet, range, role: row === 0 ? 'form-code' : 'note' },
      ];
    }),
    ...(head === 0 ? [] : [{ op: 'row-heights', sheet, row: 0, heights } as const]),
    { op: 'style', sheet, range: { from, to: { row: head, column: last } }, role: 'caption' },
    { op: 'style', sheet, range: { from: { row: head + 1, column: 0 }, to: { row: end, column: last } }, role: 'text' },
    { op: 'freeze', sheet, rows: head + 1, columns: 0 },
  ];
}

/** Characters in a line that is merged over the table of criteria. */
const MERGED = 170;

/** In points: hosts find no height for merged cells, and not all of them for wrapped ones. */
function heightOf(text: string, width: number): number {
  return 4 + 16 * Math.max(1, Math.ceil((text.length * 1.15) / width));
}

function rowHeight(row: readonly PlanCell[], widths: readonly number[]): number {
  return Math.max(...row.map((cell, column) => heightOf(typeof cell === 'string' ? cell : '', widths[column] ?? 10)));
}
