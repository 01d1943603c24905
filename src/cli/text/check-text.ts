import type { FileResult, FileStatus } from '../../app/file-result';
import { formatAddress } from '../../core/model/address';
import type { Finding } from '../../core/model/finding';
import { CATALOGUES } from '../../messages/catalogues';
import type { FileCounts } from '../../messages/command-line-texts';
import type { Language } from '../../messages/language';
import { sentence } from '../../messages/sentence';
import { shownText } from '../../messages/shown-text';
import type { Output } from '../command-io';
import { beside, padded } from './columns';
import { paint, type Colour } from './paint';

const MARKS: Readonly<Record<FileStatus, { readonly sign: string; readonly colour: Colour }>> = {
  ok: { sign: '✓', colour: 'good' },
  warning: { sign: '!', colour: 'doubtful' },
  error: { sign: '✗', colour: 'bad' },
  unreadable: { sign: '✗', colour: 'bad' },
};

/** The outcome of `parsheet check` for a reader: a line per file, its findings with their cells under it, then the count. */
export function checkText(
  results: readonly FileResult[],
  counts: FileCounts,
  language: Language,
  output: Pick<Output, 'columns' | 'colours'>,
): string {
  const blocks = results.map((result) => [
    fileLine(result, language, output),
    ...findingLines(result, language, output),
  ]);
  const isApart = blocks.some((block) => block.length > 1);
  const files = blocks.map((block) => block.join('\n')).join(isApart ? '\n\n' : '\n');
  return `${files}\n\n${CATALOGUES[language].commandLine.checkSummary(counts)}\n`;
}

function fileLine(
  { file, status, submission }: FileResult,
  language: Language,
  { colours }: Pick<Output, 'colours'>,
): string {
  const { names, commandLine, format } = CATALOGUES[language];
  const { sign, colour } = MARKS[status];
  const head = `${sign} ${names.fileStatuses[status]}`;
  const parts = [paint(head, colour, colours), shownText(file)];
  if (submission) {
    const { unit, period } = submission;
    parts.push(unit.name === '' ? commandLine.unitUnknown : shownText(unit.name));
    parts.push(period.period ? format.period(period.period.id) : commandLine.periodUnknown);
  }
  return parts.join(' · ');
}

function findingLines(
  { findings }: FileResult,
  language: Language,
  { columns }: Pick<Output, 'columns'>,
): readonly string[] {
  const { severities } = CATALOGUES[language].names;
  const width = Math.max(...Object.values(severities).map((word) => word.length));
  return findings.filter(isShown).map((finding) => {
    const cell = finding.at.cell ? formatAddress(finding.at.cell) : '';
    const head = `    ${padded(severities[finding.severity], width)}  ${padded(cell, 5)} `;
    return beside(head, sentence(finding, language), columns);
  });
}

/** Reasons why a rate is missing belong to documents that show rates. */
function isShown({ code }: Finding): boolean {
  return !code.startsWith('compute.');
}
