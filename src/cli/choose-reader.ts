import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { directReader } from '../app/direct-reader';
import type { ListedFile } from '../app/ports/listed-file';
import type { SubmissionReader } from '../app/ports/submission-reader';
import type { Settings } from '../core/forms/settings';
import { dossierForm } from '../forms/dossier.form';
import { DEFAULT_LIMITS } from '../hosts/file/read-options';
import { nodeSource } from './node-source';
import { readerPool } from './reader-pool';

/** Below this, starting threads costs more than it saves. */
const FEW_FILES = 20;
const MOST_THREADS = 8;
const SPARE_MILLISECONDS = 10_000;

/**
 * Threads for many files, and for old formats whose library can't be interrupted otherwise; else this thread. The built
 * worker lies beside the built command; where it does not (run from source), everything is read in this thread.
 */
export function chooseReader(files: readonly ListedFile[], settings: Settings, stop: AbortSignal): SubmissionReader {
  const script = path.join(__dirname, 'check-worker.js');
  const few = files.length <= FEW_FILES && files.every(({ path: file }) => /\.xls[xm]$/i.test(file));
  if (few || !existsSync(script)) return directReader(nodeSource, dossierForm, settings);
  return readerPool({
    script,
    threads: Math.min(availableParallelism(), MOST_THREADS),
    settings,
    stop,
    milliseconds: DEFAULT_LIMITS.milliseconds + SPARE_MILLISECONDS,
  });
}
