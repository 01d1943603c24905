import * as v from 'valibot';
import type { CriteriaSet, Criterion, ScoringRule } from '../../core/score/set/criteria-set';
import type { FormDefinition } from '../../core/form/form-definition';
import { DEFAULT_SETTINGS, type Merger, type Settings } from '../../core/settings/settings';
import type { Finding } from '../../core/model/finding';
import type { Unit } from '../../core/model/unit';

/** Settings that were read from a workbook, and what was found in it. */
export interface KeptSettings {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

// No office has longer texts or more of anything; a workbook that says so was not written by this product.
const text = v.pipe(v.string(), v.maxLength(2000));
const list = <Schema extends v.GenericSchema>(item: Schema, most = 20_000) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly());
const nullable = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,20}(\.\d{1,20})?$/));
const day = v.pipe(v.string(), v.isoDate());
const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const unit: v.GenericSchema<unknown, Unit> = v.object({
  code: text,
  name: text,
  otherNames: list(text),
  parent: v.exactOptional(text),
  validFrom: v.exactOptional(day),
  validTo: v.exactOptional(day),
});

const side = v.object({ code: nullable(text), name: text });
const merger: v.GenericSchema<unknown, Merger> = v.object({ from: side, to: side, since: nullable(day) });

const noCases = nullable(v.picklist(['full', 'zero']));
const rule: v.GenericSchema<unknown, ScoringRule> = v.variant('kind', [
  v.object({ kind: v.literal('yes-no') }),
  v.object({ kind: v.literal('steps'), levels: list(v.object({ from: decimal, points: decimal })) }),
  v.object({ kind: v.literal('levels'), points: list(decimal) }),
  v.object({ kind: v.literal('pro-rata'), floor: decimal, full: decimal, noCases }),
  v.object({ kind: v.literal('deduction'), each: decimal }),
  v.object({ kind: v.literal('all-or-nothing'), noCases }),
  v.object({ kind: v.literal('capped-ratio'), target: decimal, noCases }),
]);

const part = v.picklist(['appraisal', 'survey', 'bonus', 'penalty']);
const criterion: v.GenericSchema<unknown, Criterion> = v.object({
  number: text,
  name: text,
  maximum: v.object({ units: v.bigint(), scale: count(0, 30) }),
  part: nullable(part),
  rule: nullable(rule),
  evidence: text,
  source: nullable(v.object({ kind: v.picklist(['indicator', 'declared']), name: text })),
});
const band = v.object({ name: text, from: decimal });
const criteria: v.GenericSchema<unknown, CriteriaSet> = v.object({
  id: text,
  title: text,
  basis: v.object({ text, confirmed: v.boolean(), note: v.exactOptional(text) }),
  criteria: list(criterion),
  bands: list(band),
  bandsOf: v.exactOptional(v.picklist(['percent', 'points'])),
  totals: v.exactOptional(v.union([v.object({ all: decimal }), v.object({ appraisal: decimal, survey: decimal })])),
  isExample: v.exactOptional(v.literal(true)),
  roundsTo: v.exactOptional(count(0, 10)),
});

/** What a later version added, and nothing else, has its default. */
const withDefault = <Name extends keyof Settings>(name: Name, schema: v.GenericSchema<unknown, Settings[Name]>) =>
  v.optional(schema, DEFAULT_SETTINGS[name] as never);

function settings(form: FormDefinition): v.GenericSchema<unknown, Settings> {
  const definitions = form.indicators.flatMap(({ name, onTime }) => (onTime === true ? name : []));
  const signatory = v.object({ title: text, name: text });
  return v.object({
    file: withDefault('file', nullable(text)),
    units: withDefault('units', list(unit)),
    fields: withDefault('fields', list(v.object({ code: text, name: text, otherNames: list(text) }))),
    onTimeDefinition: withDefault('onTimeDefinition', nullable(v.picklist(definitions))),
    onTimeTarget: withDefault('onTimeTarget', nullable(decimal)),
    heading: withDefault(
      'heading',
      v.object({ parentAgency: text, agency: text, place: text, recipient: text, legalBasis: text }),
    ),
    signatories: withDefault('signatories', v.object({ preparedBy: signatory, head: signatory })),
    bands: withDefault('bands', list(band)),
    largeChangePercent: withDefault('largeChangePercent', v.pipe(v.number(), v.gtValue(0), v.finite())),
    deadlineDays: withDefault('deadlineDays', nullable(count(0, 366))),
    reasonsRequired: withDefault('reasonsRequired', v.boolean()),
    notApplicable: withDefault('notApplicable', nullable(v.picklist(['full', 'rescale', 'zero']))),
    scoreTarget: withDefault(
      'scoreTarget',
      v.object({ appraised: nullable(decimal), survey: nullable(decimal), total: nullable(decimal) }),
    ),
    mergers: withDefault('mergers', list(merger)),
    holidays: withDefault('holidays', nullable(list(day))),
    criteria: withDefault('criteria', nullable(criteria)),
  });
}

const at = v.object({
  file: text,
  sheet: v.exactOptional(text),
  cell: v.exactOptional(v.object({ row: count(0, 1_048_575), column: count(0, 16_383) })),
});
const ofSettings = <Code extends string, Params extends v.GenericSchema>(code: Code, params: Params) =>
  v.object({
    rule: text,
    code: v.literal(code),
    severity: v.picklist(['error', 'warning', 'note']),
    at,
    params,
    actual: v.exactOptional(v.nullable(v.union([text, v.number()]))),
  });

/** What reading a settings workbook can find; nothing else is taken from the texts of a foreign one. */
const finding: v.GenericSchema<unknown, Finding> = v.variant('code', [
  ofSettings('settings.sheet.missing', v.object({ sheet: text })),
  ofSettings('settings.column.missing', v.object({ sheet: text, caption: text })),
  ofSettings('settings.value.bad', v.object({ cell: text, sheet: text, text, allowed: text })),
  ofSettings('settings.cell.blank', v.object({ cell: text, sheet: text, caption: text })),
  ofSettings('settings.unit.twice', v.object({ cell: text, sheet: text, code: text })),
  ofSettings('settings.field.twice', v.object({ cell: text, sheet: text, code: text })),
  ofSettings('settings.name.twice', v.object({ cell: text, sheet: text, name: text, first: text })),
  ofSettings('settings.parent.unknown', v.object({ cell: text, sheet: text, code: text })),
  ofSettings(
    'settings.criteria.sum',
    v.object({
      cell: text,
      number: text,
      part: v.nullable(v.picklist(['appraisal', 'survey'])),
      expected: text,
      found: text,
      difference: text,
    }),
  ),
  ofSettings(
    'settings.criteria.row',
    v.object({ cell: text, number: text, problem: v.picklist(['twice', 'orphan', 'before-parent', 'negative']) }),
  ),
]);

/** What a workbook keeps of settings, where it is what this product writes; null for anything else. */
export function keptOf(kept: string, form: FormDefinition): KeptSettings | null {
  let value: unknown;
  try {
    value = JSON.parse(kept, revived);
  } catch {
    return null;
  }
  const read = v.safeParse(v.object({ settings: settings(form), findings: list(finding) }), value);
  return read.success ? read.output : null;
}

// Points of a set of criteria are whole numbers of any size, kept as `storable` of kept-settings.ts writes them.
function revived(_: string, value: unknown): unknown {
  const digits = typeof value === 'object' && value !== null && 'bigint' in value ? value.bigint : undefined;
  return typeof digits === 'string' && /^-?\d{1,40}$/.test(digits) ? BigInt(digits) : value;
}
