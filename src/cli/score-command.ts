import path from 'node:path';
import { setsOf } from '../app/known-sets';
import type { ListedFile } from '../app/ports/listed-file';
import { scoreFiles } from '../app/score-files';
import { writeScoreReport } from '../app/write-score-report';
import type { UnitScore } from '../core/model/score-sheet';
import { readScoreResults } from '../core/score/read/read-score-results';
import { FORMS, SCORE_REPORT, SCORE_SHEET } from '../forms';
import { CATALOGUES } from '../messages/catalogues';
import type { ScoreCommand } from './command';
import type { CommandIo } from './command-io';
import { EXIT, type ExitStatus } from './exit-status';
import { gather, type Gathered } from './gather';
import { HostError } from './host-error';
import { scoreJson } from './json/score-json';
import { listFiles } from './list-files';
import { inputsBeside } from './may-replace';
import { noteRun } from './note-run';
import { printResult } from './print-result';
import { progressLine } from './progress-line';
import { checkTarget, fileSink } from './save-files';
import { scoreText } from './text/score-text';
import { UsageError } from './usage-error';

/** `parsheet score`: checks and adds up a year's score sheets, ranks the units, and writes the report where one is asked for. */
export async function scoreCommand(command: ScoreCommand, io: CommandIo): Promise<ExitStatus> {
  const { folder, out, force, language } = command;
  const { commandLine } = CATALOGUES[language];
  if (out !== null) await checkTarget(out, force, io.folder);
  const gathered = await gather(command, [folder], io);
  const { settings } = gathered.opened;
  const lastYear = await lastYearOf(command.lastYear, gathered, io);
  const read = [...gathered.paths, ...lastYear.paths];
  const inputs = out === null ? [] : await inputsBeside(out, read, settings, io);
  const target = out === null ? null : path.resolve(io.folder, out);
  const files = gathered.files.filter((file) => file.path !== target && !lastYear.paths.has(file.path));
  const progress = progressLine(io, commandLine.reading);
  const result = await scoreFiles({
    forms: FORMS,
    settings,
    files,
    previousFiles: lastYear.files,
    passed: gathered.passed,
    lastYearResults: lastYear.results,
    sets: setsOf(settings),
    reader: io.readers.readerFor(settings),
    progress: progress.step,
    cancel: io.signal,
  });
  progress.end();
  if (!result.ok) throw new HostError(result.failure);
  const scored = result.value;
  noteRun(scored.run, language, io);
  if (scored.units.length === 0) throw new UsageError({ code: 'no-score-sheets', folder });
  if (command.lastYear !== null && scored.lastYear === null) {
    throw new UsageError({ code: 'no-last-year', file: command.lastYear });
  }
  if (out !== null) {
    const sink = fileSink({ out, force, inputs, io, texts: commandLine });
    const request = { scored, settings, definition: SCORE_REPORT, sink };
    const written = await writeScoreReport(request);
    if (!written.ok) throw new HostError(written.failure);
  }
  const document = command.json ? scoreJson(scored, out, language) : null;
  printResult(io, document, (output) => scoreText(scored, out, language, output));
  return scored.findings.some(({ severity }) => severity === 'error') ? EXIT.dataWrong : EXIT.nothingWrong;
}

interface LastYear {
  /** Files to be read as score sheets. */
  readonly files: readonly ListedFile[];
  /** Results read from a table of results. */
  readonly results: readonly UnitScore[];
  /** Absolute paths of all of it: never taken for this year's. */
  readonly paths: ReadonlySet<string>;
}

/** Last year as given: score sheets, or one workbook with a table of results, be it a report of ours or another's. */
async function lastYearOf(given: string | null, { opened }: Gathered, io: CommandIo): Promise<LastYear> {
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
