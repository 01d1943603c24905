import { formOf } from '../../core/form/form-list';
import type { TableForm } from '../../core/form/table-form';
import type { Consolidation } from '../../core/model/consolidation';
import type { Finding } from '../../core/model/finding';
import { planReport } from '../../core/report/plan-report';
import type { CellReference, ReportTable } from '../../core/report/report-table';
import type { Settings } from '../../core/settings/settings';
import { buildReport } from '../../core/table/report/build-report';
import type { OpenWorkbook } from '../ports/open-workbook';
import { tablePreview } from '../view/table-preview';
import type { ReportActions, ReportChoice, ReportState } from './report-state';
import { createStore, type Desk, type Store } from './store';

export interface ReportDeskNeeds {
  readonly workbook: Pick<OpenWorkbook, 'write' | 'select'>;
  readonly forms: readonly TableForm[];
  readonly settings: Store<Settings>;
  /** The sentence of a finding in the language of the report. */
  readonly say: (finding: Finding) => string;
  readonly toConsolidate: () => void;
}

export interface ReportDesk extends Desk<ReportState, ReportActions> {
  /** Lays out the report of what was joined. */
  readonly open: (consolidation: Consolidation) => void;
}

/** What the tables are made of; settings that are chosen later are for what is joined later. */
interface Basis {
  readonly consolidation: Consolidation;
  readonly chosenSettings: Settings;
}

/** Lets the user choose among the tables of a report and writes them into the open workbook. */
export function createReportDesk(needs: ReportDeskNeeds): ReportDesk {
  const { workbook, forms, settings, say, toConsolidate } = needs;
  const state = createStore<ReportState>({ kind: 'nothing' });
  let tables: readonly ReportTable[] = [];
  let basis: Basis | null = null;

  const tablesOf = ({ consolidation, chosenSettings }: Basis, chosen?: readonly string[]): readonly ReportTable[] => {
    const form = formOf(forms, consolidation.formId);
    return buildReport(consolidation, form, chosenSettings, form.report, say, chosen ? { tables: chosen } : {});
  };

  const choice = (): ReportChoice | null => {
    const now = state.get();
    if (now.kind === 'nothing' || now.kind === 'broken') return null;
    const { periodId, chosen } = now;
    return { periodId, tables: now.tables, chosen };
  };

  async function write(): Promise<void> {
    const asked = choice();
    if (asked === null || basis === null || state.get().kind === 'writing') return;
    state.set({ kind: 'writing', ...asked });
    const written = await workbook.write(planReport(tablesOf(basis, asked.chosen)));
    state.set(
      written.ok
        ? { kind: 'written', ...asked, sheets: written.value }
        : { kind: 'failed', ...asked, failure: written.failure },
    );
  }

  async function goToSheet(sheet: string): Promise<void> {
    const asked = choice();
    const done = await workbook.select(sheet, { row: 0, column: 0 });
    if (!done.ok && asked) state.set({ kind: 'failed', ...asked, failure: done.failure });
  }

  const run = (work: Promise<void>): void => {
    work.catch((error: unknown) => state.set({ kind: 'broken', error }));
  };

  return {
    state,
    open: (consolidation) => {
      basis = { consolidation, chosenSettings: settings.get() };
      tables = tablesOf(basis);
      const chosen = tables.map(({ key }) => key);
      state.set({ kind: 'ready', periodId: consolidation.period.id, tables: tables.map(tablePreview), chosen });
    },
    actions: {
      choose: (table, on) => {
        const asked = choice();
        if (asked === null) return;
        state.set({ kind: 'ready', ...asked, chosen: chooseTable(tables, asked.chosen, table, on) });
      },
      write: () => run(write()),
      goToSheet: (sheet) => run(goToSheet(sheet)),
      toConsolidate,
    },
  };
}

/** The other tables of the report that this one's formulas and charts point to: it can't be written without them. */
function tableNeeds(table: ReportTable): ReadonlySet<string> {
  const cells = table.rows.flatMap(({ cells: all }) => all);
  const inFormulas = cells.flatMap((cell) => {
    const own = cell !== null && typeof cell === 'object' && cell.kind === 'shaded' ? cell.cell : cell;
    return own !== null && typeof own === 'object' && own.kind === 'formula'
      ? own.formula.filter((piece): piece is CellReference => typeof piece !== 'string')
      : [];
  });
  const inCharts = table.charts.flatMap(({ categories, series }) => [
    categories,
    ...series.map(({ values }) => values),
  ]);
  const keys = [...inFormulas, ...inCharts].flatMap(({ table: key }) => key ?? []);
  return new Set(keys.filter((key) => key !== table.key));
}

/** The choice after one table was taken or left: what it needs comes with it, what needs it goes with it. */
function chooseTable(
  tables: readonly ReportTable[],
  chosen: readonly string[],
  key: string,
  on: boolean,
): readonly string[] {
  const changed = new Set<string>([key]);
  for (const table of tables) {
    const needs = tableNeeds(table);
    if (on && table.key === key) for (const needed of needs) changed.add(needed);
    if (!on && needs.has(key)) changed.add(table.key);
  }
  return tables.map((table) => table.key).filter((other) => (changed.has(other) ? on : chosen.includes(other)));
}
