import type { WrittenSlip } from '../../app/write-slips';
import type { Finding } from '../../core/model/finding';
import { CATALOGUES } from '../../messages/catalogues';
import type { FileCounts } from '../../messages/command-line-texts';
import type { Language } from '../../messages/language';
import type { Output } from '../command-io';
import { beside } from './columns';
import { notUsedLines } from './not-used-lines';

export interface SlipOutcome {
  readonly slips: readonly WrittenSlip[];
  readonly counts: FileCounts;
  /** Of files that are in no result. */
  readonly notUsed: readonly Finding[];
  readonly folder: string;
}

/** The outcome of `parsheet slip` for a reader: a line per slip, then what was checked and where the slips are. */
export function slipText(
  { slips, counts, notUsed, folder }: SlipOutcome,
  language: Language,
  { columns }: Pick<Output, 'columns'>,
): string {
  const { commandLine } = CATALOGUES[language];
  const made = slips.length === 0 ? commandLine.noSlips : commandLine.slipsWritten(slips.length, folder);
  const blocks = [
    slips.map(({ file, findings, out }) => commandLine.slipAt(file, findings, out)),
    notUsedLines(notUsed, language, columns),
    [commandLine.checkSummary(counts), made].map((line) => beside('', line, columns)),
  ];
  const filled = blocks.filter((block) => block.length > 0);
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`;
}
