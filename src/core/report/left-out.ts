import type { FigureSums, UnitResult, UnitStatus } from '../model/consolidation';
import { formatAddress } from '../model/address';
import type { CellSource } from '../model/figure';
import { unequalTotals } from './figure-cells';
import { fillTemplate } from './fill-template';
import { countText, dateText, monthsText, periodText } from './format-text';
import type { ReportContext } from './report-context';

/** Cells named one by one in a note; the rest is counted. The table of findings has them all. */
const CELLS_NAMED = 20;

/** Findings of files that went into no table. */
const UNUSED = new Set<string>(['read.unreadable', 'read.no-table', 'join.other-period', 'join.unplaced']);

/** What the reader of the table by field must know: how rates are computed and what the figures leave out. */
export function fieldNotes(context: ReportContext): readonly string[] {
  const { words, online } = context.definition;
  const { fields, total } = context.consolidation;
  const rows = fields.map(({ name, sums }) => ({ name, sums }));
  return [
    onTimeNote(context),
    fillTemplate(words.onlineNote, { formula: online.formula }),
    words.ratesOfTotals,
    ...leftOut(context, rows, total.sums),
  ];
}

/** As fieldNotes, with ranks and the compared periods. */
export function unitNotes(context: ReportContext): readonly string[] {
  const { words } = context.definition;
  const { units, total, previous, lastYear } = context.consolidation;
  const rows = units.flatMap(({ name, sums }) => (sums ? [{ name, sums }] : []));
  const noCases = units.filter(({ indicators }) => {
    const rate = indicators?.[context.onTime.name];
    return rate?.value === null && rate.reason === 'no-cases';
  });
  const compared = [previous, lastYear].flatMap((each) => each?.period ?? []);
  return [
    onTimeNote(context),
    words.rankNote,
    ...bandNote(context),
    ...(previous ? [] : [words.noPrevious]),
    ...compared.map((period) =>
      fillTemplate(words.comparedWith, {
        period: periodText(period, words),
        from: dateText(period.from),
        to: dateText(period.to),
      }),
    ),
    ...unitsNote(context, words.noCasesNote, noCases, ({ name }) => name),
    ...leftOut(context, rows, total.sums),
  ];
}

function bandNote({ settings, definition }: ReportContext): readonly string[] {
  const { words } = definition;
  const bands = settings.bands.map(({ name, from }) =>
    fillTemplate(words.bandFrom, { name, from: from.replace('.', ',') }),
  );
  return bands.length === 0 ? [] : [fillTemplate(words.bandNote, { bands: bands.join('; ') })];
}

/** As fieldNotes, with the rule by which months join. */
export function monthNotes(context: ReportContext): readonly string[] {
  const { words } = context.definition;
  const { months, total } = context.consolidation;
  const rows = months.map(({ period, sums }) => ({ name: periodText(period, words), sums }));
  return [onTimeNote(context), words.accumulationNote, ...leftOut(context, rows, total.sums)];
}

/** Files that were found and not used. */
export function unusedFilesNote(context: ReportContext): readonly string[] {
  const { findings } = context.consolidation;
  const files = new Set(findings.filter(({ code }) => UNUSED.has(code)).map(({ at }) => at.file));
  if (files.size === 0) return [];
  return [
    fillTemplate(context.definition.words.unusedFilesNote, {
      count: countText(files.size),
      files: listed(context, [...files], (file) => file),
    }),
  ];
}

function onTimeNote(context: ReportContext): string {
  const { onTime, words } = context.definition;
  return fillTemplate(words.onTimeNote, { formula: onTime[context.onTime.name] ?? context.onTime.name });
}

function leftOut(
  context: ReportContext,
  rows: readonly { readonly name: string; readonly sums: FigureSums }[],
  total: FigureSums,
): readonly string[] {
  const { words } = context.definition;
  const units = (status: UnitStatus): readonly UnitResult[] =>
    context.consolidation.units.filter((unit) => unit.status === status);
  const unequal = rows.filter(({ sums }) => unequalTotals(context, sums).length > 0);
  const notes = [
    ...unitsNote(context, words.missingNote, units('missing'), ({ name, missingMonths, files }) =>
      files.length === 0 ? name : `${name} (${monthsText(missingMonths, words)})`,
    ),
    ...unitsNote(context, words.duplicateNote, units('duplicate'), ({ name, duplicateMonths }) =>
      duplicateMonths.length === 0 ? name : `${name} (${monthsText(duplicateMonths, words)})`,
    ),
    ...unitsNote(context, words.errorNote, units('error'), ({ name, errors }) => `${name} (${countText(errors)})`),
    ...unknownNote(context, total),
    ...(unequal.length === 0
      ? []
      : [fillTemplate(words.asSentNote, { rows: listed(context, unequal, ({ name }) => name) })]),
    ...unusedFilesNote(context),
  ];
  if (notes.length > 0) return notes;
  return [context.consolidation.units.length === 0 ? words.noUnits : words.nothingLeftOut];
}

function unitsNote(
  context: ReportContext,
  template: string,
  units: readonly UnitResult[],
  show: (unit: UnitResult) => string,
): readonly string[] {
  if (units.length === 0) return [];
  const all = countText(context.consolidation.units.length);
  return [fillTemplate(template, { count: countText(units.length), all, units: units.map(show).join('; ') })];
}

function unknownNote(context: ReportContext, total: FigureSums): readonly string[] {
  const unknown = context.figures.filter(({ figure }) => total[figure]?.value === null);
  if (unknown.length === 0) return [];
  const cells = new Map(
    unknown.flatMap(({ figure }) =>
      (total[figure]?.missing ?? []).map((source) => [sourceText(source), source] as const),
    ),
  );
  return [
    fillTemplate(context.definition.words.unknownNote, {
      figures: unknown.map(({ short }) => short).join(', '),
      count: countText(cells.size),
      cells: listed(context, [...cells.keys()], (text) => text),
    }),
  ];
}

function sourceText({ file, sheet, cell }: CellSource): string {
  return `${formatAddress(cell)} (${file}, ${sheet})`;
}

function listed<T>(context: ReportContext, items: readonly T[], show: (item: T) => string): string {
  const named = items.slice(0, CELLS_NAMED).map(show).join('; ');
  const rest = items.length - CELLS_NAMED;
  return rest > 0 ? named + fillTemplate(context.definition.words.andMore, { count: countText(rest) }) : named;
}
