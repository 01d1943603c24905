/** Told after each file; called from one thread, in no particular order of files, `done` counting up to `total`. */
export type Progress = (done: number, total: number, file: string) => void;

export const NO_PROGRESS: Progress = () => undefined;
