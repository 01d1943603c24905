import type { FigureSums, UnitResult, UnitStatus } from '../../model/consolidation';
import { formatAddress } from '../../model/address';
import type { CellSource } from '../../model/figure';
import { filesNotUsed } from '../../model/finding-files';
import { unequalTotals } from './figure-cells';
import { basisOn } from '../../form/basis-of';
import { fillTemplate } from '../../report/fill-template';
import { countText, dateText, monthsText, periodText } from '../../report/format-text';
import type { ReportContext } from './report-context';

/** Cells named one by one in a note; the rest is counted. The table of findings has them all. */
const CELLS_NAMED = 20;

/** What the reader of the table by field must know: how rates are computed and what the figures leave out. */
export function fieldNotes(context: ReportContext): readonly string[] {
  const { words } = context.definition;
  const { onTime, online } = context;
  const { fields, total } = context.consolidation;
  const rows = fields.map(({ name, sums }) => ({ name, sums }));
  return [
    ...onTimeNote(context),
    ...(online ? [fillTemplate(words.onlineNote, { formula: online.formula })] : []),
    ...(onTime || online ? [words.ratesOfTotals] : []),
    ...basisNote(context),
    ...leftOut(context, rows, total.sums),
  ];
}

/** As fieldNotes, with ranks and the compared periods. */
export function unitNotes(context: ReportContext): readonly string[] {
  const { words } = context.definition;
  const { units, total, previous, lastYear } = context.consolidation;
  const rows = units.flatMap(({ name, sums }) => (sums ? [{ name, sums }] : []));
  const noCases = units.filter(({ indicators }) => {
    const rate = context.onTime && indicators?.[context.onTime.name];
    return rate?.value === null && rate.reason === 'no-cases';
  });
  const compared = [previous, lastYear].flatMap((each) => each?.period ?? []);
  return [
    ...onTimeNote(context),
    ...(context.onTime ? [words.rankNote, ...bandNote(context)] : []),
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
  return [...onTimeNote(context), words.accumulationNote, ...leftOut(context, rows, total.sums)];
}

/** Files that were found and not used. */
export function unusedFilesNote(context: ReportContext): readonly string[] {
  const { findings, passed = [] } = context.consolidation;
  const files = new Set([...findings, ...passed].flatMap(filesNotUsed));
  if (files.size === 0) return [];
  return [
    fillTemplate(context.definition.words.unusedFilesNote, {
      count: countText(files.size),
      files: listed(context, [...files], (file) => file),
    }),
  ];
}

/** Why they were not used, one by one; a folder in which nothing was looked at is one of them. */
export function unusedFilesReasons(context: ReportContext): readonly string[] {
  const { findings, passed = [] } = context.consolidation;
  const said = [...findings, ...passed].filter(
    (found) => filesNotUsed(found).length > 0 || found.code === 'file.folder',
  );
  const rest = said.length - CELLS_NAMED;
  return [
    ...said.slice(0, CELLS_NAMED).map(context.say),
    ...(rest > 0 ? [fillTemplate(context.definition.words.moreReasons, { count: countText(rest) })] : []),
  ];
}

function basisNote({ form, consolidation, definition: { words } }: ReportContext): readonly string[] {
  const basis = basisOn(form.legalBasis, consolidation.period.to);
  return words.basisNote === undefined || basis.confirmed ? [] : [fillTemplate(words.basisNote, { basis: basis.text })];
}

function onTimeNote({ onTime: chosen, definition: { onTime, words } }: ReportContext): readonly string[] {
  return chosen ? [fillTemplate(words.onTimeNote, { formula: onTime?.[chosen.name] ?? chosen.name })] : [];
}

function leftOut(
  context: ReportContext,
  rows: readonly { readonly name: string; readonly sums: FigureSums }[],
  total: FigureSums,
): readonly string[] {
  const { words } = context.definition;
  const unequal = rows.filter(({ sums }) => unequalTotals(context, sums).length > 0);
  const notes = [
    ...incompleteNotes(context),
    ...unitsNote(
      context,
      words.errorNote,
      ofStatus(context, 'error'),
      ({ name, errors }) => `${name} (${countText(errors)})`,
    ),
    ...unknownNote(context, total),
    ...(unequal.length === 0
      ? []
      : [fillTemplate(words.asSentNote, { rows: listed(context, unequal, ({ name }) => name) })]),
    ...unusedFilesNote(context),
  ];
  if (notes.length > 0) return notes;
  return [context.consolidation.units.length === 0 ? words.noUnits : words.nothingLeftOut];
}

/** Units of which something, or all, is not in the figures. */
export function incompleteNotes(context: ReportContext): readonly string[] {
  const { words } = context.definition;
  return [
    ...unitsNote(context, words.missingNote, ofStatus(context, 'missing'), ({ name, missingMonths, files }) =>
      files.length === 0 ? name : `${name} (${monthsText(missingMonths, words)})`,
    ),
    ...unitsNote(context, words.duplicateNote, ofStatus(context, 'duplicate'), ({ name, duplicateMonths }) =>
      duplicateMonths.length === 0 ? name : `${name} (${monthsText(duplicateMonths, words)})`,
    ),
  ];
}

function ofStatus({ consolidation }: ReportContext, status: UnitStatus): readonly UnitResult[] {
  return consolidation.units.filter((unit) => unit.status === status);
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
