import { CATALOGUES } from '../messages/catalogues';
import { failureSentence } from '../messages/failure-sentence';
import { checkCommand } from './check-command';
import type { CommandIo } from './command-io';
import { consolidateCommand } from './consolidate-command';
import { EXIT, type ExitStatus } from './exit-status';
import { HostError } from './host-error';
import { languageOf, parseArguments } from './parse-arguments';
import { slipCommand } from './slip-command';
import { templateCommand } from './template-command';
import { UsageError } from './usage-error';
import { VERSION } from '../app/version';

/** Runs one command line (the arguments after the program's name). Throws only for faults of ours. */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const language = languageOf(argv);
  try {
    const command = parseArguments(argv);
    switch (command.kind) {
      case 'help':
        io.out.write(`${CATALOGUES[command.language].commandLine.help(command.topic)}\n`);
        return EXIT.nothingWrong;
      case 'version':
        io.out.write(`parsheet ${VERSION}\n`);
        return EXIT.nothingWrong;
      case 'check':
        return await checkCommand(command, io);
      case 'consolidate':
        return await consolidateCommand(command, io);
      case 'slip':
        return await slipCommand(command, io);
      case 'template':
        return await templateCommand(command, io);
      default:
        return command satisfies never;
    }
  } catch (error) {
    if (error instanceof UsageError) {
      io.notes.write(`${CATALOGUES[language].commandLine.usage(error.problem)}\n`);
      return EXIT.unusable;
    }
    if (error instanceof HostError) {
      io.notes.write(`${failureSentence(error.failure, language)}\n`);
      return error.failure.code === 'cancelled' ? EXIT.stopped : EXIT.unusable;
    }
    throw error;
  }
}
