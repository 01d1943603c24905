import type { LogColumn, LogForm } from '../form/log-form';
import type { RecordRows } from '../../model/amendment';
import type { ChainedEntry } from '../../model/appraisal-log';
import type { ReadLog } from './read-log';

/** 0-based row of the first entry in a sheet that is made: under title, hint, a blank row and the captions. */
const FIRST_ROW = 4;

/** What is to be written for new entries: below those that are there, or as a new sheet. */
export function logRows(log: ReadLog | null, entries: readonly ChainedEntry[], form: LogForm): RecordRows {
  const before = log?.entries.length ?? 0;
  return {
    sheet: log?.sheet.name ?? form.sheet,
    head: log ? null : { title: form.title, hint: form.hint, captions: form.columns.map(({ caption }) => caption) },
    widths: form.columns.map(({ width }) => width),
    row: log?.nextRow ?? FIRST_ROW,
    rows: entries.map((entry, index) => logRow(entry, before + index + 1, form)),
  };
}

function logRow(entry: ChainedEntry, place: number, form: LogForm): readonly string[] {
  const { at, who, round, criterion, action, self, before, after, reason, basis, hash } = entry;
  const texts: Readonly<Record<LogColumn, string>> = {
    row: String(place),
    ...{ at, who, criterion, reason, basis, hash },
    round: String(round),
    action: form.actions[action],
    self: points(self),
    before: points(before),
    after: points(after),
  };
  return form.columns.map(({ column }) => texts[column]);
}

function points(text: string): string {
  return text.replace('.', ',');
}
