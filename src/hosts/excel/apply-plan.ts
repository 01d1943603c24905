import { failed, ok, type Result } from '../../core/model/result';
import { buildGrid } from '../../core/report/plan-grid';
import type { WritePlan } from '../../core/report/write-plan';
import { inExcel } from './in-excel';
import { freeNames } from './plan/free-names';
import { planSteps } from './plan/plan-steps';
import { batchesOf, type Step } from './plan/step';
import { removeAdded } from './remove-added';

/**
 * Adds the sheets of a plan to the open workbook and gives their names; never writes into a sheet that was there. One
 * round trip to see which names are free, then as many as the plan has megabytes. All or none: what was added is
 * removed again when a part of it can't be done.
 */
export async function applyPlan(plan: WritePlan): Promise<Result<readonly string[]>> {
  const grid = buildGrid(plan);
  const taken = await takenNames();
  if (!taken.ok) return taken;
  const planned = { sheets: grid.sheets.map(({ name }) => name), names: grid.names.map(({ name }) => name) };
  const names = freeNames(planned, taken.value);
  const { steps, addedSheets, addedNames } = planSteps(grid, names);
  try {
    const written = await inExcel<readonly string[]>(async (context) => {
      for (const batch of batchesOf(steps)) await send(context, batch);
      return ok(planned.sheets.map(names.sheet));
    });
    const left = written.ok ? [] : await removeAdded(addedSheets(), addedNames());
    return left.length === 0 ? written : failed('excel.unfinished', { names: left.map((n) => `"${n}"`).join(', ') });
  } catch (fault) {
    await removeAdded(addedSheets(), addedNames());
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
