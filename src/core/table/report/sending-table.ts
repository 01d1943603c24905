import type { UnitResult, UnitStatus } from '../../model/consolidation';
import { fillTemplate } from '../../report/fill-template';
import { countText, dateText, monthsText } from '../../report/format-text';
import { officialHead, signatures, subtitles } from './signed-paper';
import { unusedFilesNote, unusedFilesReasons } from './left-out';
import type { ReportContext } from './report-context';
import type { ReportColumn, ReportRow, ReportTable } from '../../report/report-table';
import { statusText } from './unit-status';

/** A table of many units and months must stay readable; more names than these are not listed. */
const FILES_NAMED = 3;

/** (c) Who has sent what. */
export function sendingTable(context: ReportContext): ReportTable {
  const { words, sheets } = context.definition;
  const { units } = context.consolidation;
  // Where nobody knows when the files were saved, or until when they were due, there is nothing to say of it.
  const dated = units.some(({ receivedOn }) => receivedOn !== undefined);
  const due = dated && context.settings.deadlineDays !== null;
  const column = (key: string, caption: string, width: number, look: ReportColumn['look']): ReportColumn => ({
    key,
    path: [caption],
    width,
    look,
  });
  return {
    key: 'sending',
    sheet: sheets.sending.name,
    head: officialHead(context),
    title: sheets.sending.title,
    subtitles: subtitles(context, sheets.sending),
    unitOfCount: '',
    summary: [summary(context)],
    charts: [],
    columns: [
      column('number', words.numberCaption, 5.5, 'number'),
      column('name', words.unitCaption, 28, 'text'),
      column('status', words.status, 17, 'centre'),
      column('missing', words.missingMonthsCaption, 17, 'centre'),
      column('duplicate', words.duplicateMonthsCaption, 14, 'centre'),
      ...(dated ? [column('receivedOn', words.receivedOnCaption, 11, 'centre')] : []),
      ...(due ? [column('daysLate', words.daysLateCaption, 8, 'count')] : []),
      column('errors', words.errorsCaption, 7, 'count'),
      column('warnings', words.warningsCaption, 9, 'count'),
      column('files', words.filesCaption, 42, 'text'),
    ],
    numbered: false,
    rows: units.map((unit, index) => sendingRow(context, unit, index + 1, { dated, due })),
    notes: [...unusedFilesNote(context), ...unusedFilesReasons(context)],
    notesTitle: words.notesTitle,
    signatures: signatures(context),
  };
}

function sendingRow(
  context: ReportContext,
  unit: UnitResult,
  number: number,
  { dated, due }: { readonly dated: boolean; readonly due: boolean },
): ReportRow {
  const { words } = context.definition;
  return {
    kind: 'row',
    cells: [
      number,
      unit.name,
      statusText(context, unit),
      monthsText(unit.missingMonths, words),
      monthsText(unit.duplicateMonths, words),
      ...(dated ? [unit.receivedOn === undefined ? '' : dateText(unit.receivedOn)] : []),
      ...(due ? [unit.daysLate ?? null] : []),
      unit.errors,
      unit.warnings,
      filesText(context, unit),
    ],
  };
}

/** Names of a few files; of more only how many where the table of sources names them all. */
function filesText(context: ReportContext, { files, notUsed = [] }: UnitResult): string {
  const { notUsedFile } = context.definition.words;
  const there = notUsed.slice(0, FILES_NAMED).map(({ file }) => fillTemplate(notUsedFile, { file }));
  return [...(files.length === 0 ? [] : [usedText(context, files)]), ...there].join('\n');
}

function usedText({ definition: { words, sheets }, hasTable }: ReportContext, files: readonly string[]): string {
  if (files.length <= FILES_NAMED) return files.join('\n');
  if (hasTable('provenance')) {
    return fillTemplate(words.manyFiles, { count: countText(files.length), provenance: sheets.provenance.name });
  }
  const more = fillTemplate(words.moreFiles, { count: countText(files.length - FILES_NAMED) });
  return [...files.slice(0, FILES_NAMED), more].join('\n');
}

function summary(context: ReportContext): string {
  const { units } = context.consolidation;
  const count = (status: UnitStatus): string => countText(units.filter((unit) => unit.status === status).length);
  return fillTemplate(context.definition.words.sendingSummary, {
    all: countText(units.length),
    received: count('received'),
    late: count('late'),
    missing: count('missing'),
    error: count('error'),
    duplicate: count('duplicate'),
  });
}
