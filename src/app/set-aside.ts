import type { FormDefinition } from '../core/form/form-definition';
import { submissionOf, type CheckedFile, type Content, type SetAside } from '../core/model/checked-file';
import { figureValue } from '../core/model/figure';
import type { ScoreSheet } from '../core/model/score-sheet';
import type { Submission, SubmissionRecord } from '../core/model/submission';
import { unitKey } from '../core/model/unit-key';
import { isFilledIn } from './is-filled-in';

/** A score sheet counts that does not say its year. */
const ANY_YEAR = '';

type Read = Pick<CheckedFile, 'file' | 'content'>;

/**
 * Files for which another one stands, of the same unit and period: the same report saved twice, whatever its file is made
 * of, and a form left blank beside the one that is filled in. Of copies the one that came first is used, then the one in the
 * outer folder, then the one with the shorter name. Reports that differ in a single figure are not copies.
 */
export function filesSetAside<File extends Read>(
  files: readonly File[],
  forms: readonly FormDefinition[],
): ReadonlyMap<File, SetAside> {
  const aside = new Map<File, SetAside>();
  for (const same of groups(files)) {
    const used = new Map<string, string>();
    const filled = same.filter((file) => isFilled(file, forms));
    for (const each of filled) {
      const content = contentOf(each);
      const first = used.get(content);
      if (first === undefined) used.set(content, each.file);
      else aside.set(each, { why: 'copy', used: first });
    }
    const [stand] = filled;
    for (const each of same) {
      if (stand && !filled.includes(each)) aside.set(each, { why: 'blank', used: stand.file });
    }
  }
  return aside;
}

/** Several files of one unit for one period, the first first. An unknown unit is left out. */
function groups<File extends Read>(files: readonly File[]): readonly (readonly File[])[] {
  const all = new Map<string, File[]>();
  for (const file of files) {
    const { content } = file;
    const period = content && periodOf(content);
    if (!content || period === null || content.reading.unit.name === '') continue;
    const key = [content.form, unitKey(content.reading.unit), period].join('\u0000');
    all.set(key, [...(all.get(key) ?? []), file]);
  }
  return [...all.values()].filter(({ length }) => length > 1).map((same) => [...same].sort(byArrival));
}

function periodOf(content: Content): string | null {
  if (content.engine === 'table') return content.reading.period.period?.id ?? null;
  return content.reading.year === null ? ANY_YEAR : String(content.reading.year);
}

function byArrival(a: Read, b: Read): number {
  const [first, second] = [a, b].map((file) => submissionOf(file)?.receivedOn ?? '');
  if (first !== second && first && second) return first < second ? -1 : 1;
  return depth(a) - depth(b) || a.file.length - b.file.length || (a.file < b.file ? -1 : 1);
}

function depth({ file }: Read): number {
  return file.split('/').length;
}

function isFilled({ content }: Read, forms: readonly FormDefinition[]): boolean {
  return content !== null && isFilledIn(content, forms);
}

function contentOf({ content }: Read): string {
  if (content === null) return '';
  return JSON.stringify(
    content.engine === 'table' ? contentOfReport(content.reading) : contentOfScores(content.reading),
  );
}

function contentOfReport({ rows, records, reasons }: Submission): unknown {
  if (records) return records.map(({ figures, values }) => [figuresOf(figures), valuesOf(values)]);
  const ofRows = rows.map(({ kind, label, fieldKey, source, figures }) => {
    return [kind, label, fieldKey, source, figuresOf(figures)];
  });
  return [ofRows, reasons?.count ?? null];
}

function figuresOf(figures: SubmissionRecord['figures']): unknown {
  return Object.entries(figures).map(([name, figure]) => [name, figure.state, figureValue(figure)]);
}

function valuesOf(values: SubmissionRecord['values']): unknown {
  return Object.entries(values).map(([name, value]) => [
    name,
    value.state,
    value.state === 'known' ? value.value : null,
  ]);
}

function contentOfScores({ rows, total }: ScoreSheet): unknown {
  return [...rows, ...(total ? [total] : [])].map(({ number, name, applies, points, evidence, note, declared }) => {
    const values = Object.entries(points).map(([column, point]) => [
      column,
      point.state,
      point.state === 'known' ? [String(point.value.units), point.value.scale] : null,
    ]);
    return [number, name, applies, evidence, note, declared, values.sort()];
  });
}
