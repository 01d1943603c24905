import type { PageSetup } from './write-plan';

/** Margins in centimetres as NĐ 30/2020/NĐ-CP Phụ lục I has them for upright pages, kept for landscape tables. */
export const MARGINS: PageSetup['margins'] = { top: 2, bottom: 2, left: 3, right: 1.5 };

const POINTS_PER_CM = 72 / 2.54;
/** Programs differ by a few points in heights of rows; a page is taken a little shorter than it is. */
const SAFETY = 0.985;

type Orientation = PageSetup['orientation'];

/** Centimetres of an A4 page across and down. */
const A4: Readonly<Record<Orientation, readonly [number, number]>> = { landscape: [29.7, 21], portrait: [21, 29.7] };

/** How much a sheet so many points wide is reduced to be one A4 page wide; never enlarged. */
function pageScale(width: number, orientation: Orientation): number {
  return Math.min(1, ((A4[orientation][0] - MARGINS.left - MARGINS.right) * POINTS_PER_CM) / width);
}

/** Printed so much smaller, a table is still read with ease: 11 points become 9. */
const SMALLEST = 0.8;

/** Whether a table that takes a little more than one page is better printed smaller, on one. */
export function fitsOnePage(content: PageContent): boolean {
  const total = content.heights.reduce((sum, each) => sum + each, 0);
  return content.breaks.length === 0 && total * SMALLEST <= pageHeight(content);
}

function pageHeight({ width, orientation }: PageContent): number {
  const height = A4[orientation][1] - MARGINS.top - MARGINS.bottom;
  return (height * POINTS_PER_CM * SAFETY) / pageScale(width, orientation);
}

export interface PageContent {
  readonly orientation: Orientation;
  readonly heights: readonly number[];
  readonly width: number;
  /** Rows repeated on every page after the first, with what they take; 0 for none. */
  readonly repeated: number;
  readonly firstRepeatedRow: number;
  /** A page begins at each of these rows. */
  readonly breaks: readonly number[];
}

/** The page, from 0, on which every row is printed. */
export function pageOfRows(content: PageContent): readonly number[] {
  const height = pageHeight(content);
  const breaks = new Set(content.breaks);
  let page = 0;
  let used = 0;
  return content.heights.map((each, row) => {
    if (row > 0 && (used + each > height || breaks.has(row))) {
      page += 1;
      used = row > content.firstRepeatedRow ? content.repeated : 0;
    }
    used += each;
    return page;
  });
}
