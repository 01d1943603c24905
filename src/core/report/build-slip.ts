import type { FormDefinition } from '../forms/form-definition';
import type { Settings } from '../forms/settings';
import type { SlipDefinition } from '../forms/slip-definition';
import { formatAddress } from '../model/address';
import type { CheckedFile } from '../model/checked-file';
import type { Finding, Severity } from '../model/finding';
import type { Period } from '../model/period';
import { committeeName } from './committee-name';
import { fillTemplate } from './fill-template';
import { countText, dateText, periodIdText, periodText } from './format-text';
import { agencyHead, agencySignatures } from './official-head';
import type { ReportCell, ReportRow, ReportTable } from './report-table';

export interface SlipInput {
  readonly checked: CheckedFile;
  /** Name of the unit that the slip goes to; null leaves dots to write on. */
  readonly unit: string | null;
  readonly period: Period | null;
  readonly form: FormDefinition;
  readonly settings: Settings;
  readonly definition: SlipDefinition;
  readonly say: (finding: Finding) => string;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
/** Characters of a cell's text that are shown beside its finding. */
const LONGEST = 120;

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
  const findings = sorted(checked.findings);
  const found = ORDER.filter((severity) => findings.some((each) => each.severity === severity));
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
    rows: findings.map((finding, index) => findingRow(input, finding, index + 1)),
    notes: [
      ...found.map((severity) => definition.notes[severity]),
      ...(checked.submission === null ? [] : [definition.expectedNote]),
    ],
    notesTitle: definition.notesTitle,
    signatures: agencySignatures(settings, head),
  };
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))];
  const place = ({ at }: Finding): readonly number[] => [
    at.sheet === undefined ? -1 : sheets.indexOf(at.sheet),
    at.cell?.row ?? -1,
    at.cell?.column ?? -1,
  ];
  return [...findings].sort((a, b) => {
    const gravity = ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
    if (gravity !== 0) return gravity;
    const other = place(b);
    const differs = place(a).map((each, index) => each - (other[index] ?? 0));
    return differs.find((each) => each !== 0) ?? 0;
  });
}

function intro({ checked, form, period, definition }: SlipInput, findings: readonly Finding[]): string {
  const file = baseName(checked.file);
  if (checked.submission === null) return fillTemplate(definition.introUnreadable, { file });
  const counts = ORDER.flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [fillTemplate(definition.counts[severity], { count: countText(count) })];
  }).join(', ');
  const values = { file, counts, form: form.formCode };
  if (period === null) return fillTemplate(definition.introWithoutPeriod, values);
  return fillTemplate(definition.intro, { ...values, period: periodDates(period, definition) });
}

function periodDates(period: Period, { head, dates }: SlipDefinition): string {
  const words = { period: periodText(period, head), from: dateText(period.from), to: dateText(period.to) };
  return fillTemplate(dates, words);
}

function findingRow(input: SlipInput, finding: Finding, number: number): ReportRow {
  const { definition, say } = input;
  return {
    kind: 'row',
    cells: [
      number,
      definition.severities[finding.severity],
      placeText(finding, definition),
      valueCell(finding.actual, finding, definition),
      // What a note compares with is no value that the cell should have.
      finding.severity === 'note' ? null : valueCell(finding.expected, finding, definition),
      say(shortNamed(finding)),
    ],
  };
}

function placeText({ at }: Finding, { place, wholeFile }: SlipDefinition): string {
  if (at.sheet === undefined) return wholeFile;
  return at.cell === undefined ? at.sheet : fillTemplate(place, { sheet: at.sheet, cell: formatAddress(at.cell) });
}

function valueCell(value: Finding['actual'], { rule }: Finding, { head }: SlipDefinition): ReportCell {
  if (value === undefined || value === null || typeof value === 'number') return value ?? null;
  const shown = rule === 'period' ? periodIdText(value, head) : value;
  const letters = Array.from(shown);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : shown;
}

function shortNamed(finding: Finding): Finding {
  if (finding.code !== 'read.unreadable') return finding;
  return { ...finding, params: { ...finding.params, file: baseName(finding.params.file) } };
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
