import type { Readers } from './readers';

/** The outside world of one run of the command; tests give their own. */
export interface Outside {
  /** The text for people, or the one JSON document; then the text goes to `notes`. */
  readonly out: Output;
  /** Notes, progress and sentences about the run itself. */
  readonly notes: Output;
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** How files are read; in this thread where it is not said. */
  readonly readers?: Readers;
}

/** What a command works with. */
export interface CommandIo extends Outside {
  readonly readers: Readers;
}

export interface Output {
  readonly write: (text: string) => void;
  /** Columns of the terminal, null when the output is no terminal: then it is plain text, never wrapped. */
  readonly columns: number | null;
  readonly colours: boolean;
}
