import { failed } from '../core/model/result';
import { CATALOGUES } from '../messages/catalogues';
import { failureSentence } from '../messages/failure-sentence';
import { languageOf } from './parse-arguments';

/** What is said when the command can't go on, in the language asked for. */
export function lastWords(argv: readonly string[]) {
  const language = languageOf(argv);
  const { broken, stoppedAtOnce } = CATALOGUES[language].commandLine;
  return {
    broken,
    stoppedAtOnce,
    outputLost: (isFull: boolean): string =>
      failureSentence(failed(isFull ? 'write.disk-full' : 'write.failed').failure, language),
  };
}
