import { parseRange, type CellRange } from '../../../core/model/address';
import type { ReadBudget } from '../read-budget';
import { readRelationships } from '../xlsx/relationships';
import { openPart } from '../xlsx/package-parts';
import { nameCode } from '../xml/name-code';
import type { ZipArchive } from '../zip/zip-archive';

/** What lies on a sheet as parts of their own and has to agree with its cells. */
export interface SheetObjects {
  /** `fixed`: rows of the table whose texts its part repeats (head, totals). */
  readonly tables: readonly {
    readonly name: string;
    readonly range: CellRange;
    readonly fixed: readonly CellRange[];
  }[];
  /** Where pivot tables stand. */
  readonly pivots: readonly CellRange[];
}

const REF = nameCode('ref');
const NAME = nameCode('name');
const DISPLAY_NAME = nameCode('displayName');
const HEADER_ROW_COUNT = nameCode('headerRowCount');
const TOTALS_ROW_COUNT = nameCode('totalsRowCount');
const LOCATION = nameCode('location');

export function readSheetObjects(archive: ZipArchive, budget: ReadBudget, sheetPart: string): SheetObjects {
  const related = readRelationships(archive, budget, sheetPart);
  const parts = (wanted: string) => related.filter(({ type }) => type === wanted).map(({ part }) => part);
  const tables = parts('table').flatMap((part) => {
    const xml = openPart(archive, budget, part);
    xml.root();
    const range = parseRange(xml.attribute(REF) ?? '');
    if (!range) return [];
    const heads = Number(xml.attribute(HEADER_ROW_COUNT) ?? 1);
    const totals = Number(xml.attribute(TOTALS_ROW_COUNT) ?? 0);
    const fixed = [
      ...(heads > 0 ? [rows(range, range.from.row, range.from.row + heads - 1)] : []),
      ...(totals > 0 ? [rows(range, range.to.row - totals + 1, range.to.row)] : []),
    ];
    return [{ name: xml.attribute(DISPLAY_NAME) ?? xml.attribute(NAME) ?? '', range, fixed }];
  });
  const pivots = parts('pivotTable').flatMap((part) => {
    const xml = openPart(archive, budget, part);
    xml.root();
    while (xml.nextChild(1)) {
      const range = xml.name === LOCATION ? parseRange(xml.attribute(REF) ?? '') : null;
      if (range) return [range];
    }
    return [];
  });
  return { tables, pivots };
}

function rows(range: CellRange, from: number, to: number): CellRange {
  return { from: { ...range.from, row: from }, to: { ...range.to, row: to } };
}
