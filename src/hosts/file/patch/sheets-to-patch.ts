import { openPart, openRelated } from '../xlsx/package-parts';
import { readLookStyles } from '../xlsx/look-styles';
import { readSheetLook } from '../xlsx/look-sheet';
import type { OpenPackage } from './open-package';
import type { SheetToPatch } from './refuse-cells';
import { readSheetFacts } from './sheet-facts';
import { readSheetObjects } from './sheet-objects';

/** A sheet with all that patching asks of it. */
export interface PatchedSheet extends SheetToPatch {
  /** Its place in the workbook, among sheets of cells. */
  readonly index: number;
  /** What the chain of calculation calls it by. */
  readonly id: string;
  readonly part: string;
}

/** All sheets: also those without a change may have formulas that depend on one. */
export function sheetsToPatch(file: OpenPackage, changed: ReadonlyMap<number, unknown>): readonly PatchedSheet[] {
  const { archive, budget, related, data } = file;
  const styles = readLookStyles(openRelated(archive, budget, related, 'styles'), []);
  return file.sheets.map(({ name, id, part }, index) => {
    const facts = readSheetFacts(openPart(archive, budget, part));
    const asksLocks = facts.isProtected && changed.has(index);
    return {
      ...{ index, id, name, part, styles, facts },
      merges: data.sheets[index]?.merges ?? [],
      objects: readSheetObjects(archive, budget, part),
      look: asksLocks
        ? readSheetLook(openPart(archive, budget, part), name, { theme: [], digitWidth: 7, budget })
        : null,
    };
  });
}
