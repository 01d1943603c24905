import type { ScoreRun } from '../../app/score-files';
import { plainDecimal } from '../../core/score/compute/plain-decimal';
import { formatAddress } from '../../core/model/address';
import { ZERO, formatDecimal, roundDecimal, type Decimal } from '../../core/model/decimal';
import type { Finding } from '../../core/model/finding';
import { CATALOGUES } from '../../messages/catalogues';
import type { Language } from '../../messages/language';
import { sentence } from '../../messages/sentence';
import type { Output } from '../command-io';
import { beside } from './columns';
import { notUsedLines } from './not-used-lines';
import { paint } from './paint';

const MOST_FINDINGS = 10;

/** The outcome of `parsheet score` for a reader: the ranking, then what to see to. */
export function scoreText(
  scored: ScoreRun,
  out: string | null,
  language: Language,
  { columns, colours }: Pick<Output, 'columns' | 'colours'>,
): string {
  const { commandLine } = CATALOGUES[language];
  const { run, units, comparison, findings, year } = scored;
  const passed = [...findings.filter(isSetAside), ...run.passed.flatMap((file) => file.findings)];
  const changes = new Map((comparison?.changes ?? []).map((change) => [change.now, change]));
  const ranking = [...units]
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map((score) => {
      const change = changes.get(score);
      return commandLine.scoreLine({
        rank: score.rank,
        unit: score.name,
        total: text(score.total),
        percent: text(score.percent && roundDecimal(score.percent, 2)),
        grade: score.grade,
        places: change?.places ?? null,
        index: text((change?.index ?? null) && roundDecimal(change?.index ?? ZERO, 2)),
      });
    });
  const blocks = [
    [paint(beside('', commandLine.scored(year, units.length), columns), 'strong', colours)],
    ranking.map((line) => beside('', line, columns)),
    notUsedLines(passed, language, columns),
    findingLines(findings, out !== null, language, columns),
    [out === null ? beside('', commandLine.noReportAsked, columns) : commandLine.reportAt(out)],
  ];
  const filled = blocks.filter((block) => block.length > 0);
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function isSetAside({ code }: Finding): boolean {
  return code === 'file.copy' || code === 'file.blank';
}

function findingLines(
  findings: readonly Finding[],
  reported: boolean,
  language: Language,
  columns: number | null,
): readonly string[] {
  const { commandLine, names } = CATALOGUES[language];
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const shown = findings.filter(({ severity }) => severity !== 'note').slice(0, MOST_FINDINGS);
  const left = findings.length - count('note') - shown.length;
  return [
    commandLine.findingCounts(count('error'), count('warning'), count('note')),
    ...shown.map((finding) => {
      const { at, severity } = finding;
      const head = commandLine.findingAt(names.severities[severity], at.file, at.cell ? formatAddress(at.cell) : '');
      return beside('', `${head}: ${sentence(finding, language)}`, columns);
    }),
    ...(left > 0 ? [commandLine.moreFindings(left, reported)] : []),
  ];
}

function text(value: Decimal | null): string | null {
  return value && formatDecimal(plainDecimal(value));
}
