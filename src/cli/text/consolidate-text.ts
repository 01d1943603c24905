import type { FormDefinition } from '../../core/form/form-definition';
import type { Consolidation } from '../../core/model/consolidation';
import { finding, type Finding } from '../../core/model/finding';
import { formatAddress } from '../../core/model/address';
import { CATALOGUES } from '../../messages/catalogues';
import type { Language } from '../../messages/language';
import { sentence } from '../../messages/sentence';
import type { Output } from '../command-io';
import { beside } from './columns';
import { notUsedLines } from './not-used-lines';
import { paint } from './paint';
import { summaryRows } from './summary-rows';

const MOST_FINDINGS = 10;
/** Findings about units that did not send what they should; each is a sentence of its own in the note. */
const ABOUT_SENDING = ['join.missing', 'join.duplicate', 'join.late', 'join.unplaced'];
/** Errors in files are listed with the others. */
const SAID_AS_ERRORS = ['read.unreadable', 'read.no-table'];

/**
 * The outcome of `parsheet consolidate` for a reader: a short note with the figures that matter, then what to see to.
 * `hasUnitList`: the settings say who has to report; without that nobody is known to be missing.
 */
export function consolidateText(
  consolidation: Consolidation,
  form: FormDefinition,
  hasUnitList: boolean,
  out: string | null,
  language: Language,
  { columns, colours }: Pick<Output, 'columns' | 'colours'>,
): string {
  const { commandLine } = CATALOGUES[language];
  const { period, onTimeDefinition, units, findings, passed = [] } = consolidation;
  const line = (text: string): string => beside('', text, columns);
  const explained = new Set(units.flatMap(({ notUsed = [] }) => notUsed.map(({ file }) => file)));
  const others = [...findings, ...passed].filter(({ at }) => !explained.has(at.file));
  const sending = [
    ...missingSummary(units),
    ...findings.filter(isOfMissing),
    ...others.filter(({ code }) => code !== 'join.missing' && ABOUT_SENDING.includes(code)),
  ];
  const notUsed = others.filter(({ code }) => !ABOUT_SENDING.includes(code) && !SAID_AS_ERRORS.includes(code));
  const complete = units.every(({ status }) => status !== 'missing' && status !== 'duplicate');
  const formula = form.indicators.find(({ name }) => name === onTimeDefinition)?.formula[language].short ?? '';
  const blocks = [
    [paint(line(commandLine.consolidated(period.id, period.from, period.to)), 'strong', colours)],
    summaryRows(consolidation, form, hasUnitList, language),
    onTimeDefinition === null ? [] : [line(commandLine.onTimeBy(onTimeDefinition, formula))],
    [
      ...(hasUnitList ? [] : [line(commandLine.unitsNotListed)]),
      ...(hasUnitList && complete ? [line(commandLine.allSent(units.length))] : []),
      ...sending.map((finding) => line(sentence(finding, language))),
    ],
    notUsedLines(notUsed, language, columns),
    findingLines(consolidation, out !== null, language, columns),
    // A path is never broken into lines: it is there to be copied.
    [out === null ? line(commandLine.noReportAsked) : commandLine.reportAt(out)],
  ];
  const filled = blocks.filter((block) => block.length > 0);
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** Who sent nothing, in one sentence, however many they are. */
function missingSummary(units: Consolidation['units']): readonly Finding[] {
  const missing = units.filter(({ status, files }) => status === 'missing' && files.length === 0);
  if (missing.length === 0) return [];
  const params = { count: missing.length, of: units.length, units: missing.map(({ name }) => name) };
  return [finding({ rule: 'missing', code: 'join.missing.summary', severity: 'warning', at: { file: '' }, params })];
}

/** Units that sent nothing are in the summary; of those of which something is there it is said what. */
function isOfMissing(found: Finding): boolean {
  return found.code === 'join.missing' && (!found.params.all || found.params.notUsed !== undefined);
}

function findingLines(
  { findings }: Consolidation,
  isReported: boolean,
  language: Language,
  columns: number | null,
): readonly string[] {
  const { commandLine, names } = CATALOGUES[language];
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const lines = [beside('', commandLine.findingCounts(count('error'), count('warning'), count('note')), columns)];
  const toSee = findings.filter(
    ({ severity, code }) =>
      severity !== 'note' && !ABOUT_SENDING.includes(code) && code !== 'join.other-period' && code !== 'file.folder',
  );
  const first = [...toSee].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_FINDINGS);
  for (const finding of first) {
    const cell = finding.at.cell ? formatAddress(finding.at.cell) : '';
    lines.push(beside('  ', commandLine.findingAt(names.severities[finding.severity], finding.at.file, cell), columns));
    lines.push(beside('    ', sentence(finding, language), columns));
  }
  if (toSee.length > first.length) {
    lines.push(beside('  ', commandLine.moreFindings(toSee.length - first.length, isReported), columns));
  }
  return lines;
}

function rank({ severity }: Finding): number {
  return severity === 'error' ? 1 : 0;
}
