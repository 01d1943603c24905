/** Whether the user asked to stop. An AbortSignal is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}
