/** Pixels of the heads of rows and columns. */
export const HEAD = { width: 46, height: 24 } as const;

export function px(value: number): string {
  return `${String(value)}px`;
}
