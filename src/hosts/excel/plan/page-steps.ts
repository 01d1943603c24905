import { formatAddress, formatRange } from '../../../core/model/address';
import type { SheetGrid } from '../../../core/report/plan-grid';
import { REPORT_FONT } from '../../../core/report/style-roles';
import type { PageSetup } from '../../../core/report/write-plan';
import type { SheetTarget } from './sheet-target';
import { CALL_BYTES, OBJECT_BYTES, RANGE_BYTES, type Step } from './step';

const POINTS_PER_CM = 72 / 2.54;
const PAGE_NUMBER = `&"${REPORT_FONT},Regular"&13&P`;

/** Print set-up, page breaks, frozen panes. */
export function pageSteps(grid: SheetGrid, target: SheetTarget): readonly Step[] {
  const { page, freeze, breaks } = grid;
  return [
    {
      bytes: OBJECT_BYTES + CALL_BYTES,
      run: () => {
        target.sheet().showGridlines = false;
      },
    },
    ...(page ? [pageStep(page, target)] : []),
    ...breaks.map((row) => ({
      bytes: OBJECT_BYTES * 2 + CALL_BYTES,
      run: () => {
        target.sheet().horizontalPageBreaks.add(formatAddress({ row, column: 0 }));
      },
    })),
    ...(freeze && freeze.rows + freeze.columns > 0 ? [freezeStep(freeze, target)] : []),
  ];
}

function pageStep(page: PageSetup, target: SheetTarget): Step {
  return {
    bytes: 6 * OBJECT_BYTES + 16 * CALL_BYTES,
    run: () => {
      const { pageLayout: layout } = target.sheet();
      const { margins } = page;
      layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      layout.paperSize = page.paper;
      layout.leftMargin = margins.left * POINTS_PER_CM;
      layout.rightMargin = margins.right * POINTS_PER_CM;
      layout.topMargin = margins.top * POINTS_PER_CM;
      layout.bottomMargin = margins.bottom * POINTS_PER_CM;
      layout.headerMargin = (margins.top * POINTS_PER_CM) / 2;
      layout.footerMargin = (margins.bottom * POINTS_PER_CM) / 2;
      layout.centerHorizontally = true;
      layout.firstPageNumber = 1;
      layout.zoom =
        page.pagesTall === null
          ? { horizontalFitToPages: 1 }
          : { horizontalFitToPages: 1, verticalFitToPages: page.pagesTall };
      layout.setPrintArea(formatRange(page.printArea));
      if (page.titleRows) {
        const [first, last] = page.titleRows;
        layout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
      }
      layout.headersFooters.state = 'FirstAndDefault';
      layout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
      layout.headersFooters.firstPage.centerHeader = '';
    },
  };
}

function freezeStep(freeze: NonNullable<SheetGrid['freeze']>, target: SheetTarget): Step {
  const { rows, columns } = freeze;
  return {
    bytes: RANGE_BYTES + OBJECT_BYTES + CALL_BYTES,
    run: () => {
      const { freezePanes } = target.sheet();
      if (columns === 0) freezePanes.freezeRows(rows);
      else if (rows === 0) freezePanes.freezeColumns(columns);
      else freezePanes.freezeAt(target.sheet().getRangeByIndexes(0, 0, rows, columns));
    },
  };
}
