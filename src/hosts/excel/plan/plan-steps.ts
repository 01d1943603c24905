import { formatRange } from '../../../core/model/address';
import { Defect } from '../../../core/model/defect';
import type { WorkbookGrid } from '../../../core/report/plan-grid';
import { chartStep } from './chart-steps';
import { protectionSteps } from './entry-steps';
import type { FreeNames } from './free-names';
import { sheetSteps } from './sheet-steps';
import { sheetTarget, type SheetTarget } from './sheet-target';
import { OBJECT_BYTES, RANGE_BYTES, type Step } from './step';

/** What is to be asked of Excel for a plan, in order, and what of it is certainly there once it was asked. */
export interface PlanSteps {
  readonly steps: readonly Step[];
  /** The sheets that Excel has said it added. */
  readonly addedSheets: () => readonly { readonly id: string; readonly name: string }[];
  readonly addedNames: () => readonly string[];
}

export function planSteps(grid: WorkbookGrid, names: FreeNames): PlanSteps {
  const targets = new Map(grid.sheets.map(({ name }) => [name, sheetTarget(names.sheet(name))]));
  const targetOf = (sheet: string): SheetTarget => {
    const target = targets.get(sheet);
    if (!target) throw new Defect(`The plan refers to "${sheet}", which it does not add`);
    return target;
  };
  const defined: Excel.NamedItem[] = [];
  const define = ({ name, sheet, range }: WorkbookGrid['names'][number]): Step => ({
    bytes: RANGE_BYTES + 2 * OBJECT_BYTES,
    run: ({ workbook }) => {
      const cells = targetOf(sheet).sheet().getRange(formatRange(range));
      defined.push(workbook.names.add(names.name(name), cells).load('name'));
    },
  });
  const show = ({ sheet }: SheetTarget): Step => ({
    bytes: OBJECT_BYTES,
    run: () => {
      sheet().activate();
    },
  });
  const all = [...targets.values()];
  return {
    steps: [
      ...all.map(({ add }) => ({ bytes: 2 * OBJECT_BYTES, run: add })),
      ...grid.sheets.flatMap((sheet) => sheetSteps(sheet, targetOf(sheet.name), names)),
      // Charts may draw from any sheet, so they come when all have their cells.
      ...grid.sheets.flatMap(({ charts }) => charts.map((chart) => chartStep(chart, targetOf))),
      ...grid.names.map(define),
      ...grid.sheets.flatMap((sheet) => protectionSteps(sheet, targetOf(sheet.name))),
      ...all.slice(0, 1).map(show),
    ],
    addedSheets: () =>
      [...targets].flatMap(([name, target]) => {
        const id = target.id();
        return id === null ? [] : [{ id, name: names.sheet(name) }];
      }),
    addedNames: () => defined.flatMap((item) => item.toJSON().name ?? []),
  };
}
