import type { WrittenSlip } from '../../app/write-slips';
import { CATALOGUES } from '../../messages/catalogues';
import type { FileCounts } from '../../messages/command-line-texts';
import type { Language } from '../../messages/language';
import type { Output } from '../command-io';
import { beside } from './columns';

/** The outcome of `parsheet slip` for a reader: a line per slip, then what was checked and where the slips are. */
export function slipText(
  slips: readonly WrittenSlip[],
  counts: FileCounts,
  folder: string,
  language: Language,
  { columns }: Pick<Output, 'columns'>,
): string {
  const { commandLine } = CATALOGUES[language];
  const lines = slips.map(({ file, findings, out }) => `${commandLine.slipAt(file, findings, out)}\n`);
  const made = slips.length === 0 ? commandLine.noSlips : commandLine.slipsWritten(slips.length, folder);
  const summary = [commandLine.checkSummary(counts), made].map((line) => `${beside('', line, columns)}\n`);
  return [...lines, ...(lines.length === 0 ? [] : ['\n']), ...summary].join('');
}
