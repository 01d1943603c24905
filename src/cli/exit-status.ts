/** How the command ends, for scripts. */
export const EXIT = {
  nothingWrong: 0,
  dataWrong: 1,
  /** Wrong usage, or nothing could be read. */
  unusable: 2,
  /** 128 + SIGINT, as shells count. */
  stopped: 130,
} as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
