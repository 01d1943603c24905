import { LONGEST_MILLISECONDS, type Timer } from '../app/reading-pool';
import type { RunNews } from './run-thread';

/** How long a run that was asked to stop may take to leave everything as it was. */
export const GRACE_MILLISECONDS = 2000;

/** The thread in which a run does its work. */
export interface RunThread {
  readonly askToStop: () => void;
  readonly end: () => void;
}

/** What the thread that supervises a run can do; tests give their own. */
export interface SuperviseNeeds {
  /** `isDirect`: files may be read in the thread itself. */
  readonly start: (isDirect: boolean, hear: (news: RunNews) => void, fail: (error: Error) => void) => RunThread;
  readonly timer: Timer;
  readonly say: (where: 'out' | 'notes', text: string) => void;
  /** The run is over; its thread is too. */
  readonly ended: (status: number) => void;
  /** A fault of ours. */
  readonly broken: (report: string) => void;
  /** Ends the program, with these processes that still read for it. */
  readonly endAtOnce: (readers: readonly number[]) => void;
}

/**
 * Supervises a run from a thread that is free at any moment. Where a file holds the thread of the run for too long, or brings it
 * down, the run is started again with every file read in a process of its own; nothing was written yet. Asked to stop, the run
 * has a moment to leave everything as it was; then, or asked again, the program ends. Gives what to do when asked to stop.
 */
export function supervise({ start, timer, say, ended, broken, endAtOnce }: SuperviseNeeds): () => void {
  const readers = new Set<number>();
  let isReading = false;
  let forget: () => void = () => undefined;
  let isStopping = false;
  let thread = begin(true);

  function begin(isDirect: boolean): RunThread {
    const own: RunThread = start(
      isDirect,
      (news) => {
        if (thread === own) hear(news);
      },
      (error) => {
        if (thread !== own) return;
        if (isReading) startAgain();
        else broken(error.stack ?? error.message);
      },
    );
    return own;
  }

  function startAgain(): void {
    watch(false);
    thread.end();
    thread = begin(false);
  }

  function watch(reads: boolean): void {
    forget();
    isReading = reads;
    if (reads) forget = timer(LONGEST_MILLISECONDS, startAgain);
  }

  function hear(news: RunNews): void {
    switch (news.kind) {
      case 'out':
      case 'notes':
        say(news.kind, news.text);
        return;
      case 'reading':
        watch(news.file !== null);
        return;
      case 'reader':
        if (news.isAlive) readers.add(news.id);
        else readers.delete(news.id);
        return;
      case 'ended':
        watch(false);
        thread.end();
        ended(news.status);
        return;
      case 'broken':
        broken(news.report);
        return;
      default:
        news satisfies never;
    }
  }

  return () => {
    if (isStopping) endAtOnce([...readers]);
    else {
      isStopping = true;
      thread.askToStop();
      timer(GRACE_MILLISECONDS, () => endAtOnce([...readers]));
    }
  };
}
