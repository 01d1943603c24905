import { consolidate } from '../../core/consolidate/consolidate';
import type { FormDefinition } from '../../core/forms/form-definition';
import type { Settings } from '../../core/forms/settings';
import type { CheckedFile } from '../../core/model/checked-file';
import type { Consolidation } from '../../core/model/consolidation';
import { parsePeriodId } from '../../core/model/period';
import { failed } from '../../core/model/result';
import { needsSlip } from '../../core/report/build-slip';
import { checkFiles, type CheckRun } from '../check-files';
import type { ListedFile } from '../ports/listed-file';
import type { SubmissionReader } from '../ports/submission-reader';
import { consolidationView, findingsOfUnit } from '../view/consolidation-view';
import type { ConsolidateActions, ConsolidatePhase, ConsolidateState } from './consolidate-state';
import { periodsOf } from './periods-of';
import { createStore, type Desk, type Store } from './store';

export interface ConsolidateDeskNeeds {
  readonly form: FormDefinition;
  readonly settings: Store<Settings>;
  readonly readerFor: (settings: Settings) => SubmissionReader;
  /** Called when the user wants the report of what is joined. */
  readonly onReport: (consolidation: Consolidation) => void;
  /** Called with the score sheets among the files when the user wants them ranked. */
  readonly onScores: (files: readonly ListedFile[]) => void;
}

export interface ConsolidateDesk extends Desk<ConsolidateState, ConsolidateActions> {
  /** Reads these too. Files already given under the same name are replaced. */
  readonly add: (files: readonly ListedFile[]) => void;
  /** The files that were read last, as checked. */
  readonly checkedFiles: () => readonly CheckedFile[];
  /** What is shown as joined, whole; null while nothing is. */
  readonly joined: () => Consolidation | null;
}

/** Reads the files given, once, and joins them for the period chosen. New settings mean reading again. */
export function createConsolidateDesk(needs: ConsolidateDeskNeeds): ConsolidateDesk {
  const { form, settings, readerFor, onReport, onScores } = needs;
  const files = new Map<string, ListedFile>();
  // The files of `run`: cancelling goes back to them.
  let filesOfRun: ReadonlyMap<string, ListedFile> = new Map();
  let run: CheckRun | null = null;
  let joined: Consolidation | null = null;
  let reading = { aborted: false };
  let periodId: string | null = null;
  let definition: string | null = null;
  const chosen = new Set<string>();

  const stateOf = (phase: ConsolidatePhase): ConsolidateState => ({
    phase,
    periods: periodsOf(run?.files.flatMap(({ submission }) => submission ?? []) ?? []),
    onTimeDefinitions: form.indicators.filter(({ onTime }) => onTime === true).map(({ name }) => name),
    hasSettings: settings.get().units.length > 0,
    scores: scoresOf(run?.files ?? []),
  });
  const state = createStore(stateOf({ kind: 'empty' }));
  const show = (phase: ConsolidatePhase): void => state.set(stateOf(phase));
  const openUnit = (unit: string | null): void => {
    const { phase } = state.get();
    if (phase.kind !== 'joined' || joined === null) return;
    show({ ...phase, opened: unit === null ? null : { unit, findings: findingsOfUnit(joined, unit) } });
  };

  async function read(): Promise<void> {
    reading.aborted = true;
    const mine = { aborted: false };
    reading = mine;
    const asked = new Map(files);
    const listed = [...asked.values()];
    show({ kind: 'reading', done: 0, total: listed.length, file: '' });
    const checked = await checkFiles({
      form,
      settings: settings.get(),
      files: listed,
      previousFiles: [],
      reader: readerFor(settings.get()),
      progress: (done, total, file) => {
        if (!mine.aborted) show({ kind: 'reading', done, total, file });
      },
      cancel: mine,
    });
    if (mine.aborted) return;
    if (!checked.ok) {
      show({ kind: 'failed', failure: checked.failure });
      return;
    }
    run = checked.value;
    filesOfRun = asked;
    join();
  }

  function join(): void {
    if (run === null) return;
    const { periods } = stateOf({ kind: 'empty' });
    if (periodId === null || !periods.includes(periodId)) periodId = periods[0] ?? null;
    const period = parsePeriodId(periodId ?? '');
    if (period === null) {
      joined = null;
      show({
        kind: 'unplaced',
        findings: run.files.flatMap(({ scoreSheet, findings }) => (scoreSheet ? [] : findings)),
      });
      return;
    }
    joined = consolidate({
      form,
      settings: { ...settings.get(), onTimeDefinition: definition ?? settings.get().onTimeDefinition },
      period,
      files: run.files,
      previousFiles: run.previousFiles,
      chosenFiles: [...chosen],
    });
    const { phase } = state.get();
    const opened = phase.kind === 'joined' ? phase.opened : null;
    show({
      kind: 'joined',
      consolidation: consolidationView(joined),
      opened: opened && { ...opened, findings: findingsOfUnit(joined, opened.unit) },
      faulty: run.files.filter(needsSlip).length,
    });
  }

  function start(): void {
    read().catch((error: unknown) => show({ kind: 'broken', error }));
  }

  settings.subscribe(() => {
    definition = null;
    if (files.size > 0) start();
    else show(state.get().phase);
  });

  return {
    state,
    add: (given) => {
      for (const file of given) files.set(file.name, file);
      if (given.length > 0) start();
    },
    checkedFiles: () => run?.files ?? [],
    joined: () => joined,
    actions: {
      cancel: () => {
        reading.aborted = true;
        files.clear();
        for (const [name, file] of filesOfRun) files.set(name, file);
        const { failure } = failed('cancelled', {}, true);
        // What was joined before is still true.
        if (run === null) show({ kind: 'failed', failure });
        else join();
      },
      choosePeriod: (id) => {
        periodId = id;
        join();
      },
      chooseDefinition: (name) => {
        definition = name;
        join();
      },
      useFile: (file) => {
        const { phase } = state.get();
        const units = phase.kind === 'joined' ? phase.consolidation.units : [];
        for (const other of units.find((unit) => unit.files.includes(file))?.files ?? []) chosen.delete(other);
        chosen.add(file);
        join();
      },
      openUnit,
      makeReport: () => {
        if (joined !== null && state.get().phase.kind === 'joined') onReport(joined);
      },
      toScore: () => {
        const sheets = (run?.files ?? []).filter(({ scoreSheet }) => scoreSheet);
        onScores(sheets.flatMap(({ file }) => filesOfRun.get(file) ?? []));
      },
    },
  };
}

function scoresOf(files: readonly CheckedFile[]): ConsolidateState['scores'] {
  const count = files.filter(({ scoreSheet }) => scoreSheet).length;
  return { count, only: count > 0 && count === files.length };
}
