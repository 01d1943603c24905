import type { FormDefinition } from '../../form/form-definition';
import type { FigureSum, FigureSums, ProvenanceRow } from '../../model/consolidation';
import { figureValue, type FigureName } from '../../model/figure';
import { rowKey } from '../../model/submission';
import { countedRows, type CountedRow } from '../indicators/counted-rows';
import { addSums, sumsOfRow, unknownSums } from '../indicators/sum-figures';
import type { SentFile } from './place-files';

const ABSENT: FigureSum = { value: 0, missing: [] };

/**
 * R7: joins the figures of consecutive periods into one. What happened in the periods is added; the opening figure is the
 * first period's, the closing figures are the last period's, never added. Totals are formed again from their joined parts:
 * the sum of the months' "received" would count what was carried over again every month. `null` stands for a period in which
 * the row does not occur: nothing opened, happened or closed there.
 */
function accumulate(form: FormDefinition, periods: readonly (FigureSums | null)[]): FigureSums {
  const present = periods.filter((sums) => sums !== null);
  const [only] = present;
  if (periods.length === 1 && only) return only;
  const added = addSums(present);
  const joined: Record<FigureName, FigureSum> = {};
  for (const { name, accumulate: how } of form.figures) {
    const sum = added[name];
    if (!sum) continue;
    switch (how) {
      case 'sum':
        joined[name] = sum;
        break;
      case 'first':
        joined[name] = periods[0]?.[name] ?? ABSENT;
        break;
      case 'last':
        joined[name] = periods.at(-1)?.[name] ?? ABSENT;
        break;
      case 'none':
        break;
      default:
        how satisfies never;
    }
  }
  for (const { name, accumulate: how, sumOf } of form.figures) {
    if (!sumOf || !joined[name]) continue;
    const parts = addSums(sumOf.map((part) => ({ [name]: joined[part] ?? { value: null, missing: [] } })))[name];
    // Where parts are not known, a total whose parts all join in its own way can still be joined by itself.
    const alike = sumOf.every((part) => form.figures.some((other) => other.name === part && other.accumulate === how));
    if (parts && (parts.value !== null || !alike)) joined[name] = parts;
  }
  return joined;
}

/** A row of the table by field, of one unit over its files. */
export interface JoinedRow {
  readonly key: string;
  readonly fieldKey: string;
  readonly name: string;
  readonly source: string | null;
  readonly sums: FigureSums;
}

/** A unit's files joined. */
export interface JoinedUnit {
  readonly rows: readonly JoinedRow[];
  readonly sums: FigureSums;
  /** Sums of each file by itself, in the order of the files. */
  readonly byFile: readonly { readonly sent: SentFile; readonly sums: FigureSums }[];
  readonly provenance: readonly ProvenanceRow[];
}

/** Joins files of one unit for consecutive periods, row by row; null if absent. */
export function joinUnit(files: readonly SentFile[], unitName: string, form: FormDefinition): JoinedUnit | null {
  if (files.length === 0) return null;
  const tables = files.map((sent) => ({ sent, rows: countedRows(sent.submission, form) }));
  const byFile = tables.map((table) => rowsByKey(table.sent, table.rows));
  const rows = new Map<string, JoinedRow>();
  for (const { row } of tables.flatMap((table) => table.rows)) {
    const key = rowKey(row);
    if (rows.has(key)) continue;
    const sums = accumulate(
      form,
      byFile.map((table) => table.get(key) ?? null),
    );
    rows.set(key, { key, fieldKey: row.fieldKey, name: row.fieldName, source: row.source, sums });
  }
  return {
    rows: [...rows.values()],
    sums: sumRows(
      [...rows.values()].map(({ sums }) => sums),
      form,
    ),
    byFile: tables.map(({ sent }, index) => ({ sent, sums: sumRows([...(byFile[index]?.values() ?? [])], form) })),
    provenance: tables.flatMap((table) => table.rows.map((row) => provenanceOf(table.sent, row, unitName))),
  };
}

/** A sheet without a single field row tells nothing: its figures are unknown, not 0. */
function sumRows(rows: readonly FigureSums[], form: FormDefinition): FigureSums {
  return rows.length > 0 ? addSums(rows) : unknownSums(form);
}

function rowsByKey({ submission }: SentFile, rows: readonly CountedRow[]): ReadonlyMap<string, FigureSums> {
  const sums = new Map<string, FigureSums>();
  for (const counted of rows) {
    const key = rowKey(counted.row);
    const own = sumsOfRow(counted, submission);
    const before = sums.get(key);
    sums.set(key, before ? addSums([before, own]) : own);
  }
  return sums;
}

function provenanceOf(
  { file, submission, period }: SentFile,
  { row, values }: CountedRow,
  unitName: string,
): ProvenanceRow {
  const entered = Object.values(row.figures).some(({ state }) => state !== 'blank');
  const figures = Object.entries(row.figures).map(([name, figure]) => {
    const value = figureValue(figure) ?? (entered ? (values[name] ?? null) : null);
    return [name, { column: figure.column, value }] as const;
  });
  return {
    unitCode: submission.unit.code,
    unitName,
    periodId: period.id,
    fieldName: row.fieldName,
    source: row.source,
    file,
    sheet: submission.sheet,
    row: row.row,
    figures: Object.fromEntries(figures),
  };
}
