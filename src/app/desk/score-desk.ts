import type { FormDefinition } from '../../core/form/form-definition';
import type { ScoreReportDefinition } from '../../core/score/form/score-report-definition';
import type { Settings } from '../../core/settings/settings';
import { failed, ok } from '../../core/model/result';
import type { UnitScore } from '../../core/model/score-sheet';
import { readScoreResults } from '../../core/score/read/read-score-results';
import { SCORE_SHEET } from '../../forms';
import { setsOf } from '../known-sets';
import type { ListedFile, PassedFile } from '../ports/listed-file';
import type { OpenWorkbook } from '../ports/open-workbook';
import type { SubmissionReader } from '../ports/submission-reader';
import type { WorkbookSource } from '../ports/workbook-source';
import { scoreChecked, scoreFiles, type ScoreRun } from '../score-files';
import { writeScoreReport } from '../write-score-report';
import { rankedUnits } from './ranked-units';
import {
  NOTHING_RANKED,
  type RankPhase,
  type ScoreActions,
  type ScoreReportPhase,
  type ScoreState,
} from './score-state';
import { createStore, type Desk, type Store } from './store';

export interface ScoreDeskNeeds {
  /** Where reports are written. */
  readonly workbook: Pick<OpenWorkbook, 'write' | 'select'>;
  readonly forms: readonly FormDefinition[];
  readonly settings: Store<Settings>;
  readonly definition: ScoreReportDefinition;
  readonly readerFor: (settings: Settings) => SubmissionReader;
  /** Opens last year's results. */
  readonly source: WorkbookSource;
}

export interface ScoreDesk extends Desk<ScoreState, ScoreActions> {
  /** Reads these too. Files already given under the same name are replaced. `passed`: what lay among them and is not opened. */
  readonly add: (files: readonly ListedFile[], passed?: readonly PassedFile[]) => void;
  /** Last year's score sheets, or one workbook with its results; none takes them away again. */
  readonly setLastYear: (files: readonly ListedFile[]) => void;
}

/** Reads the score sheets of many units, ranks them, and writes the report of it. New settings mean reading again. */
export function createScoreDesk(needs: ScoreDeskNeeds): ScoreDesk {
  const { workbook, forms, settings, definition, readerFor, source } = needs;
  const files = new Map<string, ListedFile>();
  const passed = new Map<string, PassedFile>();
  let lastYear: readonly ListedFile[] = [];
  let reading = { aborted: false };
  const state = createStore<ScoreState>(NOTHING_RANKED);
  const show = (phase: RankPhase): void => {
    state.set({
      phase,
      lastYear: lastYear.map(({ name }) => name),
      others: [...passed.values()].flatMap(({ name, why: kind }) => (kind === 'type' ? name : [])),
    });
  };
  // What was ranked last: stopping goes back to it.
  let before: RankPhase = { kind: 'empty' };
  let run: ScoreRun | null = null;
  let lastYearResults: readonly UnitScore[] = [];
  /** Of several sheets of one unit, those to count. */
  const chosen = new Set<string>();
  let given: ReadonlyMap<string, ListedFile> = new Map();
  let givenLastYear: readonly ListedFile[] = [];

  async function read(): Promise<void> {
    reading.aborted = true;
    const mine = { aborted: false };
    reading = mine;
    // A function: what it was a moment ago says nothing of what it is after a wait.
    const isOver = (): boolean => mine.aborted;
    const asked = [...files.values()].sort(byName);
    show({ kind: 'reading', done: 0, total: asked.length + lastYear.length, file: '' });
    const results = await readLastYear();
    if (isOver()) return;
    const result = await scoreFiles({
      forms,
      settings: settings.get(),
      files: asked,
      previousFiles: results.length > 0 ? [] : [...lastYear].sort(byName),
      passed: [...passed.values()],
      lastYearResults: results,
      sets: setsOf(settings.get()),
      chosenFiles: [...chosen],
      reader: readerFor(settings.get()),
      progress: (done, total, file) => {
        if (!isOver()) show({ kind: 'reading', done, total, file });
      },
      cancel: mine,
    });
    if (isOver()) return;
    if (!result.ok) {
      show({ kind: 'failed', failure: result.failure });
      return;
    }
    given = new Map(files);
    givenLastYear = lastYear;
    lastYearResults = results;
    showRun(result.value);
  }

  function showRun(scored: ScoreRun): void {
    run = scored;
    const ranked = rankedUnits(scored, givenLastYear.length > 0);
    before =
      ranked.units.length === 0
        ? { kind: 'none', files: given.size }
        : { kind: 'ranked', ranked, report: { kind: 'none' } };
    show(before);
  }

  /** The file of a unit that sent several is to count; they have been read. */
  function useFile(file: string): void {
    const { phase } = state.get();
    if (phase.kind !== 'ranked' || run === null) return;
    for (const other of phase.ranked.units.find((unit) => unit.files.includes(file))?.files ?? []) chosen.delete(other);
    chosen.add(file);
    const now = settings.get();
    showRun(scoreChecked(run.run, { settings: now, sets: setsOf(now), lastYearResults, chosenFiles: [...chosen] }));
  }

  /** Last year as a table of results; empty where it is score sheets. */
  async function readLastYear(): Promise<readonly UnitScore[]> {
    const [only, ...more] = lastYear;
    if (only === undefined || more.length > 0) return [];
    const opened = await source.open(only);
    return opened.ok ? readScoreResults(opened.value, SCORE_SHEET, settings.get(), only.name) : [];
  }

  function cancel(): void {
    reading.aborted = true;
    files.clear();
    for (const [name, file] of given) files.set(name, file);
    lastYear = givenLastYear;
    // What was ranked before is still true.
    show(before.kind === 'empty' ? { kind: 'failed', failure: failed('cancelled', {}, true).failure } : before);
  }

  const showReport = (report: ScoreReportPhase): void => {
    const { phase } = state.get();
    if (phase.kind === 'ranked') show({ ...phase, report });
  };

  async function makeReport(): Promise<void> {
    const { phase } = state.get();
    const scored = run;
    if (scored === null || phase.kind !== 'ranked' || phase.report.kind === 'writing') return;
    showReport({ kind: 'writing' });
    let sheets: readonly string[] = [];
    const written = await writeScoreReport({
      scored,
      settings: settings.get(),
      definition,
      sink: {
        save: async (plan) => {
          const done = await workbook.write(plan);
          if (!done.ok) return done;
          sheets = done.value;
          return ok(plan.title);
        },
      },
    });
    // Meanwhile other files may have been given.
    if (run === scored)
      showReport(written.ok ? { kind: 'written', sheets } : { kind: 'failed', failure: written.failure });
  }

  async function goToSheet(sheet: string): Promise<void> {
    const done = await workbook.select(sheet, { row: 0, column: 0 });
    if (!done.ok) showReport({ kind: 'failed', failure: done.failure });
  }

  const start = (work: Promise<void>): void => {
    work.catch((error: unknown) => show({ kind: 'broken', error }));
  };

  settings.subscribe(() => {
    if (files.size > 0) start(read());
  });

  function setLastYear(list: readonly ListedFile[]): void {
    lastYear = list;
    if (files.size > 0) start(read());
    else show(state.get().phase);
  }

  return {
    state,
    add: (added, others = []) => {
      for (const file of added) files.set(file.name, file);
      for (const file of others) passed.set(file.name, file);
      if (added.length > 0) start(read());
      else show(state.get().phase);
    },
    setLastYear,
    actions: {
      dropLastYear: () => setLastYear([]),
      cancel,
      useFile,
      clear: () => {
        reading.aborted = true;
        files.clear();
        chosen.clear();
        passed.clear();
        lastYear = [];
        given = new Map();
        givenLastYear = [];
        run = null;
        before = { kind: 'empty' };
        show(before);
      },
      makeReport: () => start(makeReport()),
      goToSheet: (sheet) => start(goToSheet(sheet)),
    },
  };
}

// As a folder is listed: the order of the files must not depend on how they were picked, nor on the machine's language.
function byName(a: ListedFile, b: ListedFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
