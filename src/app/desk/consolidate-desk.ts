import { consolidate } from '../../core/table/join/consolidate';
import type { FormDefinition } from '../../core/form/form-definition';
import type { Settings } from '../../core/settings/settings';
import { scoreSheetOf, submissionOf, type CheckedFile } from '../../core/model/checked-file';
import type { Consolidation } from '../../core/model/consolidation';
import { parsePeriodId } from '../../core/model/period';
import type { Submission } from '../../core/model/submission';
import { failed } from '../../core/model/result';
import { needsSlip } from '../../core/table/report/build-slip';
import { checkFiles, type CheckRun } from '../check-files';
import { formsFound, formToJoin } from '../consolidate-files';
import type { ListedFile, PassedFile } from '../ports/listed-file';
import type { SubmissionReader } from '../ports/submission-reader';
import { consolidationView, findingsOfUnit } from '../view/consolidation-view';
import type { ConsolidateActions, ConsolidatePhase, ConsolidateState } from './consolidate-state';
import { periodsOf } from './periods-of';
import { createStore, type Desk, type Store } from './store';

export interface ConsolidateDeskNeeds {
  /** Forms that files may be of; the first that any file is of is joined, until another is chosen. */
  readonly forms: readonly FormDefinition[];
  readonly settings: Store<Settings>;
  readonly readerFor: (settings: Settings) => SubmissionReader;
  /** Called when the user wants the report of what is joined. */
  readonly onReport: (consolidation: Consolidation) => void;
  /** Called with the score sheets among the files when the user wants them ranked. */
  readonly onScores: (files: readonly ListedFile[]) => void;
}

export interface ConsolidateDesk extends Desk<ConsolidateState, ConsolidateActions> {
  /** Reads these too. Files already given under the same name are replaced. `passed`: what lay among them and is not opened. */
  readonly add: (files: readonly ListedFile[], passed?: readonly PassedFile[]) => void;
  /** The files that were read last, as checked. */
  readonly checkedFiles: () => readonly CheckedFile[];
  /** What is shown as joined, whole; null while nothing is. */
  readonly joined: () => Consolidation | null;
}

/** Reads the files given, once, and joins them for the period chosen. New settings mean reading again. */
export function createConsolidateDesk(needs: ConsolidateDeskNeeds): ConsolidateDesk {
  const { forms, settings, readerFor, onReport, onScores } = needs;
  const files = new Map<string, ListedFile>();
  // The files of `run`: cancelling goes back to them.
  let filesOfRun: ReadonlyMap<string, ListedFile> = new Map();
  let run: CheckRun | null = null;
  let joined: Consolidation | null = null;
  let reading = { aborted: false };
  let formId: string | null = null;
  let periodId: string | null = null;
  let definition: string | null = null;
  const chosen = new Set<string>();
  const passed = new Map<string, PassedFile>();

  /** The form that was chosen, while there are files of it. */
  const formOfRun = (): FormDefinition => {
    const found = run?.files ?? [];
    return formsFound(forms, found).find(({ id }) => id === formId) ?? formToJoin(forms, found);
  };
  const submissionsOf = (form: string): readonly Submission[] =>
    (run?.files ?? []).flatMap((file) => submissionOf(file) ?? []).filter((submission) => submission.formId === form);
  const stateOf = (phase: ConsolidatePhase): ConsolidateState => ({
    phase,
    periods: periodsOf(submissionsOf(formOfRun().id)),
    forms: severalForms(formsFound(forms, run?.files ?? [])),
    onTimeDefinitions: formOfRun()
      .indicators.filter(({ onTime }) => onTime === true)
      .map(({ name, formula }) => ({ name, formula })),
    hasSettings: settings.get().units.length > 0,
    scores: scoresOf(run?.files ?? []),
    others: [...passed.values()].flatMap(({ name, why }) => (why === 'type' ? name : [])),
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
      forms,
      settings: settings.get(),
      files: listed,
      previousFiles: [],
      passed: [...passed.values()],
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
        findings: run.files.flatMap((file) => (scoreSheetOf(file) ? [] : file.findings)),
      });
      return;
    }
    const form = formOfRun();
    joined = consolidate({
      form,
      settings: { ...settings.get(), onTimeDefinition: definition ?? settings.get().onTimeDefinition },
      period,
      files: [...run.files, ...run.passed],
      previousFiles: run.previousFiles,
      chosenFiles: [...chosen],
    });
    const { phase } = state.get();
    const opened = phase.kind === 'joined' ? phase.opened : null;
    show({
      kind: 'joined',
      consolidation: consolidationView(joined, form, run.files, settings.get().units.length > 0),
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
    add: (given, others = []) => {
      for (const file of given) files.set(file.name, file);
      for (const file of others) passed.set(file.name, file);
      if (given.length > 0) start();
      else show(state.get().phase);
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
      chooseForm: (id) => {
        formId = id;
        join();
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
        const sheets = (run?.files ?? []).filter(scoreSheetOf);
        onScores(sheets.flatMap(({ file }) => filesOfRun.get(file) ?? []));
      },
    },
  };
}

function severalForms(forms: readonly FormDefinition[]): ConsolidateState['forms'] {
  return forms.length < 2 ? [] : forms.map(({ id, title }) => ({ id, title }));
}

function scoresOf(files: readonly CheckedFile[]): ConsolidateState['scores'] {
  const count = files.filter(scoreSheetOf).length;
  return { count, only: count > 0 && count === files.length };
}
