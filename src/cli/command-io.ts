/** The outside world of one run of the command; tests give their own. */
export interface CommandIo {
  /** The text for people, or the one JSON document; then the text goes to `notes`. */
  readonly out: Output;
  /** Notes, progress and sentences about the run itself. */
  readonly notes: Output;
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

export interface Output {
  readonly write: (text: string) => void;
  /** Columns of the terminal, null when the output is no terminal: then it is plain text, never wrapped. */
  readonly columns: number | null;
  readonly colours: boolean;
}
