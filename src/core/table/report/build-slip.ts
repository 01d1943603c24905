import type { FormDefinition } from '../../form/form-definition';
import type { Settings } from '../../settings/settings';
import type { SlipDefinition } from '../../form/slip-definition';
import type { CheckedFile } from '../../model/checked-file';
import type { Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import { baseName } from '../../report/base-name';
import { committeeName } from '../../report/committee-name';
import { fillTemplate } from '../../report/fill-template';
import { countText, dateText, periodText } from '../../report/format-text';
import { agencyHead, agencySignatures } from '../../report/official-head';
import type { ReportTable } from '../../report/report-table';
import { byGravity, GRAVEST_FIRST, slipRows } from './slip-rows';

export interface SlipInput {
  readonly checked: CheckedFile;
  /** Name of the unit that the slip goes to; null leaves dots to write on. */
  readonly unit: string | null;
  readonly period: Period | null;
  /** Null where no report was read. */
  readonly form: FormDefinition | null;
  readonly settings: Settings;
  readonly definition: SlipDefinition;
  readonly say: (finding: Finding) => string;
}

/** Whether a file has something that its unit has to mend: an error or a warning. */
export function needsSlip({ findings }: CheckedFile): boolean {
  return findings.some(({ severity }) => severity !== 'note');
}

/**
 * The return slip of one workbook: what was found, gravest first and then by place, with what to do. Names the file without
 * its folders, which are the office's own.
 */
export function buildSlip(input: SlipInput): ReportTable {
  const { definition, settings, checked, period } = input;
  const { head, captions } = definition;
  const findings = byGravity(checked.findings);
  const found = GRAVEST_FIRST.filter((severity) => findings.some((each) => each.severity === severity));
  return {
    key: 'slip',
    sheet: definition.sheet,
    orientation: 'portrait',
    head: agencyHead(settings, head, period?.to ?? null),
    title: definition.title,
    subtitles: [],
    addressee: fillTemplate(definition.addressee, {
      unit: input.unit === null ? head.dots : committeeName(input.unit, head),
    }),
    unitOfCount: '',
    summary: [intro(input, findings), definition.request],
    charts: [],
    columns: [
      { key: 'number', path: [captions.number], width: 4.5, look: 'number' },
      { key: 'severity', path: [captions.severity], width: 8.5, look: 'centre' },
      { key: 'place', path: [captions.place], width: 12.5, look: 'centre' },
      { key: 'actual', path: [captions.actual], width: 10, look: 'count' },
      { key: 'expected', path: [captions.expected], width: 10, look: 'count' },
      { key: 'sentence', path: [captions.sentence], width: 42, look: 'text' },
    ],
    numbered: false,
    rows: slipRows(input, findings),
    notes: [
      ...found.map((severity) => definition.notes[severity]),
      ...(checked.content === null ? [] : [definition.expectedNote]),
    ],
    notesTitle: definition.notesTitle,
    signatures: agencySignatures(settings, head),
  };
}

function intro({ checked, form, period, definition }: SlipInput, findings: readonly Finding[]): string {
  const file = baseName(checked.file);
  if (checked.content === null) return fillTemplate(definition.introUnreadable, { file });
  const counts = GRAVEST_FIRST.flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [fillTemplate(definition.counts[severity], { count: countText(count) })];
  }).join(', ');
  const values = { file, counts, form: form?.formCode ?? '' };
  if (checked.content.engine === 'score') return fillTemplate(definition.introScoreSheet, values);
  if (period === null) return fillTemplate(definition.introWithoutPeriod, values);
  return fillTemplate(definition.intro, { ...values, period: periodDates(period, definition) });
}

function periodDates(period: Period, { head, dates }: SlipDefinition): string {
  const words = { period: periodText(period, head), from: dateText(period.from), to: dateText(period.to) };
  return fillTemplate(dates, words);
}
