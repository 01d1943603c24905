import path from 'node:path';
import type { ListedFile } from '../app/ports/listed-file';
import type { UnitScore } from '../core/model/score-sheet';
import { readScoreResults } from '../core/score/read/read-score-results';
import { SCORE_SHEET } from '../forms';
import type { CommandIo } from './command-io';
import type { Gathered } from './gather';
import { listFiles } from './list-files';

export interface LastYear {
  /** Files to be read as score sheets. */
  readonly files: readonly ListedFile[];
  /** Results read from a table of results. */
  readonly results: readonly UnitScore[];
  /** Absolute paths of all of it: never taken for this year's. */
  readonly paths: ReadonlySet<string>;
}

/** Last year as given: score sheets, or one workbook with a table of results, be it a report of ours or another's. */
export async function lastYearOf(given: string | null, { opened }: Gathered, io: CommandIo): Promise<LastYear> {
  if (given === null) return { files: [], results: [], paths: new Set() };
  const listing = await listFiles([given], io.folder);
  const listed = listing.files.filter((file) => file.path !== opened.path);
  const paths = new Set(listing.paths);
  const [only] = listed;
  if (only && listed.length === 1 && only.path === path.resolve(io.folder, given)) {
    const workbook = await io.readers.source.open(only);
    const results = workbook.ok ? readScoreResults(workbook.value, SCORE_SHEET, opened.settings, only.name) : [];
    if (results.length > 0) return { files: [], results, paths };
  }
  return { files: listed, results: [], paths };
}
