import { formatRange } from '../../core/model/address';
import { Defect } from '../../core/model/defect';
import { failed, ok, type Result } from '../../core/model/result';
import { buildGrid } from '../../core/report/plan-grid';
import type { WritePlan } from '../../core/report/write-plan';
import { inExcel } from './in-excel';
import { chartStep } from './plan/chart-steps';
import { freeNames } from './plan/free-names';
import { sheetSteps } from './plan/sheet-steps';
import { sheetTarget, type SheetTarget } from './plan/sheet-target';
import { batchesOf, OBJECT_BYTES, RANGE_BYTES, type Step } from './plan/step';
import { removeAdded } from './remove-added';

/**
 * Adds the sheets of a plan to the open workbook and gives their names; never writes into a sheet that was there. One
 * round trip to see which names are free, then as many as the plan has megabytes. All or none: what was added is
 * removed again when Excel refuses a part.
 */
export async function applyPlan(plan: WritePlan): Promise<Result<readonly string[]>> {
  const grid = buildGrid(plan);
  const taken = await takenNames();
  if (!taken.ok) return taken;
  const names = freeNames(
    { sheets: grid.sheets.map(({ name }) => name), names: grid.names.map(({ name }) => name) },
    taken.value,
  );
  const targets = new Map(grid.sheets.map(({ name }) => [name, sheetTarget(names.sheet(name))]));
  const targetOf = (sheet: string): SheetTarget => {
    const target = targets.get(sheet);
    if (!target) throw new Defect(`The plan refers to "${sheet}", which it does not add`);
    return target;
  };
  const defined: Excel.NamedItem[] = [];
  const steps: readonly Step[] = [
    ...[...targets.values()].map(({ add }) => ({ bytes: 2 * OBJECT_BYTES, run: add })),
    ...grid.sheets.flatMap((sheet) => sheetSteps(sheet, targetOf(sheet.name), names)),
    // Charts may draw from any sheet, so they come when all have their cells.
    ...grid.sheets.flatMap(({ charts }) => charts.map((chart) => chartStep(chart, targetOf))),
    ...grid.names.map(({ name, sheet, range }) => ({
      bytes: RANGE_BYTES + 2 * OBJECT_BYTES,
      run: ({ workbook }: Excel.RequestContext) => {
        const cells = targetOf(sheet).sheet().getRange(formatRange(range));
        defined.push(workbook.names.add(names.name(name), cells).load('name'));
      },
    })),
    ...[...targets.values()].slice(0, 1).map(({ sheet }) => ({
      bytes: OBJECT_BYTES,
      run: () => {
        sheet().activate();
      },
    })),
  ];
  const undo = async (): Promise<readonly string[]> => {
    const sheets = [...targets].flatMap(([name, target]) => {
      const id = target.id();
      return id === null ? [] : [{ id, name: names.sheet(name) }];
    });
    return sheets.length === 0
      ? []
      : removeAdded(
          sheets,
          defined.flatMap((item) => item.toJSON().name ?? []),
        );
  };
  try {
    const written = await inExcel<readonly string[]>(async (context) => {
      for (const batch of batchesOf(steps)) await send(context, batch);
      return ok([...targets.keys()].map(names.sheet));
    });
    const left = written.ok ? [] : await undo();
    return left.length === 0 ? written : failed('excel.unfinished', { names: left.map((n) => `"${n}"`).join(', ') });
  } catch (fault) {
    await undo();
    throw fault;
  }
}

function takenNames(): Promise<Result<{ readonly sheets: readonly string[]; readonly names: readonly string[] }>> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    return ok({ sheets: worksheets.items.map(({ name }) => name), names: names.items.map(({ name }) => name) });
  });
}

async function send(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of batch) step.run(context);
  await context.sync();
}
