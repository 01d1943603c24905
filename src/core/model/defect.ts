/** A fault of ours, not of the data or the host. Thrown, never caught silently; shown with a report to copy. */
export class Defect extends Error {
  override readonly name = 'Defect';
}
