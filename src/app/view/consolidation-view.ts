import type { FormDefinition } from '../../core/form/form-definition';
import { wordsOf } from '../../core/form/form-words';
import { submissionOf, type CheckedFile } from '../../core/model/checked-file';
import type { Consolidation, UnitResult } from '../../core/model/consolidation';
import type { FigureName } from '../../core/model/figure';
import type { Finding } from '../../core/model/finding';
import type { Indicator } from '../../core/model/indicator';
import { unitKey } from '../../core/model/unit-key';
import type { Words } from '../../core/model/words';

/** A unit as the screens show it; its sums and other rates stay where it was joined. */
export interface UnitView extends Omit<UnitResult, 'sums' | 'indicators'> {
  /** By the chosen definition; null when no file of the unit counts. */
  readonly onTime: Indicator | null;
}

export interface Charts {
  /** Figures of each month; null for none. */
  readonly months: readonly [ChartFigure, ChartFigure] | null;
  readonly rows: ChartFigure;
  /** What a row is of. */
  readonly keyedBy: FormDefinition['keyedBy'];
}

export interface ChartFigure {
  readonly name: FigureName;
  readonly words: Words;
}

/**
 * What the screens show of a consolidation, small enough to cross threads in a few milliseconds whatever number of files
 * was joined. Not in it: where figures came from, periods compared with, and findings of units (`findingsOfUnit`).
 */
export interface ConsolidationView extends Pick<
  Consolidation,
  'formId' | 'period' | 'onTimeDefinition' | 'fields' | 'total' | 'months'
> {
  readonly units: readonly UnitView[];
  /** Of what is drawn beside rates by unit; null where the form says nothing of it. */
  readonly charts: Charts | null;
  /** Findings that belong to no unit. */
  readonly findings: readonly Finding[];
  /** Files that could not be read, of any period. */
  readonly broken: readonly string[];
  /** Without a list of units: names of those that sent for an earlier period and nothing for this one. */
  readonly absent: readonly string[];
}

// Missing and duplicate units are said by the table of units and the notice under it.
const SAID: ReadonlySet<string> = new Set(['join.missing', 'join.missing.summary', 'join.duplicate']);

/** Why a unit has no report though a file of it is there, the table does not say. */
function isSaid(found: Finding): boolean {
  return SAID.has(found.code) && !(found.code === 'join.missing' && found.params.notUsed);
}

/** `given`: every file that was read, of this and other periods; `hasList`: the settings say which units are expected. */
export function consolidationView(
  consolidation: Consolidation,
  form: FormDefinition,
  given: readonly CheckedFile[],
  hasList: boolean,
): ConsolidationView {
  const { formId, period, onTimeDefinition, fields, total, months, units, findings, passed = [] } = consolidation;
  const files = new Set(units.flatMap((unit) => unit.files));
  const explained = new Set(units.flatMap(({ notUsed = [] }) => notUsed.map(({ file }) => file)));
  return {
    formId,
    charts: chartsOf(form),
    period,
    onTimeDefinition,
    fields,
    total,
    months,
    units: units.map((unit) => viewOf(unit, onTimeDefinition)),
    findings: [...findings, ...passed].filter(
      (found) => !files.has(found.at.file) && !isSaid(found) && !explained.has(found.at.file),
    ),
    broken: given.flatMap(({ file, findings: own }) =>
      own.some(({ code }) => code === 'read.unreadable') ? file : [],
    ),
    absent: hasList ? [] : absentUnits(consolidation, given),
  };
}

function chartsOf(form: FormDefinition): Charts | null {
  const { charts, keyedBy } = form;
  const figure = (name: FigureName): ChartFigure => ({ name, words: wordsOf(form, name) });
  if (!charts) return null;
  const [first, second] = charts.months ?? [];
  const months = first === undefined || second === undefined ? null : ([figure(first), figure(second)] as const);
  return { months, rows: figure(charts.rows), keyedBy };
}

function absentUnits({ formId, units, period }: Consolidation, given: readonly CheckedFile[]): readonly string[] {
  const here = new Set(units.map(unitKey));
  const before = new Map<string, string>();
  for (const file of given) {
    const submission = submissionOf(file);
    const own = submission?.period.period;
    if (submission?.formId !== formId || !own || own.to >= period.from || here.has(unitKey(submission.unit))) continue;
    before.set(unitKey(submission.unit), submission.unit.name);
  }
  return [...before.values()].sort();
}

/** What tells a unit of a consolidation from the others. */
export { unitKey };

/** Findings in the files of a unit, those that are there and not used among them. */
export function findingsOfUnit({ units, findings }: Consolidation, key: string): readonly Finding[] {
  const unit = units.find((each) => unitKey(each) === key);
  const files = new Set([...(unit?.files ?? []), ...(unit?.notUsed ?? []).map(({ file }) => file)]);
  return findings.filter(({ at }) => files.has(at.file));
}

function viewOf({ sums: _sums, indicators, ...unit }: UnitResult, onTimeDefinition: string | null): UnitView {
  return { ...unit, onTime: onTimeDefinition === null ? null : (indicators?.[onTimeDefinition] ?? null) };
}
