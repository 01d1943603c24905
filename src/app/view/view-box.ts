/** What of a sheet is on the screen, in pixels from its first cell. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
