import { FORMS } from '../forms';
import { CATALOGUES } from '../messages/catalogues';
import { failureSentence } from '../messages/failure-sentence';
import { checkCommand } from './check-command';
import type { Command } from './command';
import type { CommandIo, Outside } from './command-io';
import { consolidateCommand } from './consolidate-command';
import { EXIT, type ExitStatus } from './exit-status';
import { HostError } from './host-error';
import { languageOf, parseArguments } from './parse-arguments';
import { directReaders } from './readers';
import { scoreCommand } from './score-command';
import { slipCommand } from './slip-command';
import { templateCommand } from './template-command';
import { UsageError } from './usage-error';
import { VERSION } from '../app/version';

type Work = Exclude<Command, { readonly kind: 'help' | 'version' }>;

/** Runs one command line (the arguments after the program's name). Throws only for faults of ours. */
export async function run(argv: readonly string[], outside: Outside): Promise<ExitStatus> {
  const language = languageOf(argv);
  const { out, notes } = outside;
  try {
    const command = parseArguments(argv);
    switch (command.kind) {
      case 'help':
        out.write(
          `${CATALOGUES[command.language].commandLine.help(
            command.topic,
            FORMS.map(({ id }) => id),
          )}\n`,
        );
        return EXIT.nothingWrong;
      case 'version':
        out.write(`parsheet ${VERSION}\n`);
        return EXIT.nothingWrong;
      default: {
        const readers = outside.readers ?? directReaders();
        try {
          return await work(command, { ...outside, readers });
        } finally {
          readers.end();
        }
      }
    }
  } catch (error) {
    if (error instanceof UsageError) {
      notes.write(`${CATALOGUES[language].commandLine.usage(error.problem)}\n`);
      return EXIT.unusable;
    }
    if (error instanceof HostError) {
      notes.write(`${failureSentence(error.failure, language)}\n`);
      return error.failure.code === 'cancelled' ? EXIT.stopped : EXIT.unusable;
    }
    throw error;
  }
}

function work(command: Work, io: CommandIo): Promise<ExitStatus> {
  switch (command.kind) {
    case 'check':
      return checkCommand(command, io);
    case 'consolidate':
      return consolidateCommand(command, io);
    case 'score':
      return scoreCommand(command, io);
    case 'slip':
      return slipCommand(command, io);
    case 'template':
      return templateCommand(command, io);
    default:
      return command satisfies never;
  }
}
