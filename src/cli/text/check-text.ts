import { byFile, type FileResult, type FileStatus } from '../../app/file-result';
import { formatAddress } from '../../core/model/address';
import type { Finding } from '../../core/model/finding';
import { CATALOGUES } from '../../messages/catalogues';
import type { FileCounts } from '../../messages/command-line-texts';
import type { Language } from '../../messages/language';
import { sentence } from '../../messages/sentence';
import { shownText } from '../../messages/shown-text';
import type { Output } from '../command-io';
import { beside, padded } from './columns';
import { notUsedLines } from './not-used-lines';
import { paint, type Colour } from './paint';

const MARKS: Readonly<Record<FileStatus, { readonly sign: string; readonly colour: Colour }>> = {
  ok: { sign: '✓', colour: 'good' },
  warning: { sign: '!', colour: 'doubtful' },
  error: { sign: '✗', colour: 'bad' },
  unreadable: { sign: '✗', colour: 'bad' },
};

/** A hundred cells with the same fault are one thing to mend: beyond this many only the first few are listed. */
const MOST_ALIKE = 5;
const SHOWN_ALIKE = 3;
/** Among more files than this, those that are right are counted, not listed. */
const MOST_LISTED = 40;

/** The outcome of `parsheet check` for a reader: a line per file, its findings with their cells under it, then the count. */
export function checkText(
  results: readonly FileResult[],
  counts: FileCounts,
  notUsed: readonly Finding[],
  language: Language,
  output: Pick<Output, 'columns' | 'colours'>,
): string {
  const { commandLine } = CATALOGUES[language];
  const files = byFile(results);
  const isListed = ({ status, findings }: FileResult): boolean =>
    files.length <= MOST_LISTED || status !== 'ok' || findings.some(isShown);
  const several = new Set(files.filter(({ length }) => length > 1).flat());
  const listed = results.filter(isListed);
  const blocks = listed.map((result) => [
    fileLine(result, several.has(result), language, output),
    ...findingLines(result, language, output),
  ]);
  const isApart = blocks.some((block) => block.length > 1);
  const left = results.length - listed.length;
  const parts = [
    blocks.map((block) => block.join('\n')).join(isApart ? '\n\n' : '\n'),
    left === 0 ? '' : commandLine.rightNotListed(left),
    notUsedLines(notUsed, language, output.columns).join('\n'),
    commandLine.checkSummary(counts),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function fileLine(
  { file, status, content }: FileResult,
  isOneOfSeveral: boolean,
  language: Language,
  { colours }: Pick<Output, 'colours'>,
): string {
  const { names, commandLine, format } = CATALOGUES[language];
  const { sign, colour } = MARKS[status];
  const head = `${sign} ${names.fileStatuses[status]}`;
  const parts = [paint(head, colour, colours), shownText(file)];
  if (content && isOneOfSeveral) parts.push(content.reading.sheet);
  if (content?.engine === 'table') {
    const { unit, period } = content.reading;
    parts.push(unit.name === '' ? commandLine.unitUnknown : shownText(unit.name));
    parts.push(period.period ? format.period(period.period.id) : commandLine.periodUnknown);
  }
  if (content?.engine === 'score') {
    const { unit, year } = content.reading;
    parts.push(commandLine.scoreSheet, unit.name === '' ? commandLine.unitUnknown : shownText(unit.name));
    parts.push(year === null ? commandLine.periodUnknown : format.period(String(year)));
  }
  return parts.join(' · ');
}

function findingLines(
  { findings }: FileResult,
  language: Language,
  { columns }: Pick<Output, 'columns'>,
): readonly string[] {
  const { names, commandLine } = CATALOGUES[language];
  const shown = findings.filter(isShown);
  const words = Math.max(...Object.values(names.severities).map((word) => word.length));
  const cells = shown.reduce((widest, finding) => Math.max(widest, cellOf(finding).length), 0);
  const head = (severity: string, cell: string): string =>
    `    ${padded(severity, words)}  ${cells === 0 ? '' : `${padded(cell, cells)}  `}`;
  return Array.from(groupedByCode(shown).values()).flatMap((alike) => {
    const first = alike.length > MOST_ALIKE ? alike.slice(0, SHOWN_ALIKE) : alike;
    const lines = first.map((finding) =>
      beside(head(names.severities[finding.severity], cellOf(finding)), sentence(finding, language), columns),
    );
    const rest = alike.length - first.length;
    return rest === 0 ? lines : [...lines, `${head('', '')}${commandLine.moreAlike(rest)}`];
  });
}

/** Findings of one kind together, in the order in which the kinds first occur. */
function groupedByCode(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = groups.get(finding.code);
    if (alike) alike.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return groups;
}

function cellOf({ at }: Finding): string {
  return at.cell ? formatAddress(at.cell) : '';
}

/** Reasons why a rate is missing belong to documents that show rates. */
function isShown({ code }: Finding): boolean {
  return !code.startsWith('compute.');
}
