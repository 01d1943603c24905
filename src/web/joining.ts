import { NOTHING_JOINED, type ConsolidateActions, type ConsolidateState } from '../app/desk/consolidate-state';
import type { ReportActions, ReportState } from '../app/desk/report-state';
import { NOTHING_RANKED, type ScoreActions, type ScoreState } from '../app/desk/score-state';
import type { TemplatesState } from '../app/desk/templates-state';
import { createStore, type Store } from '../app/desk/store';
import type { KeptSettings } from '../app/desk/settings-schema';
import type { Settings } from '../core/settings/settings';
import { Defect } from '../core/model/defect';
import type { ComputedSheet } from '../core/model/computed-sheet';
import type { Result } from '../core/model/result';
import type { ScoreSheet } from '../core/model/score-sheet';
import { deskOverPort } from '../shell/desk-over-port';
import type { PickedFile } from '../ui/parts/picked-file';
import type { JoinAnswer, JoiningDesks, JoinQuestion, Made } from './join-messages';

/** Tổng hợp, Báo cáo and the ranking of Chấm điểm as the page knows them: what they do is done in a worker. */
export interface Joining extends JoiningDesks {
  /** What is being made for the user; null for nothing. */
  readonly making: Store<Made | null>;
  /** `unit`: slips of this one alone. */
  readonly make: (what: Made, unit?: string) => void;
  /** Blank forms for the units of the settings. */
  readonly templates: Store<TemplatesState>;
  readonly makeTemplates: (form: string, period: string) => void;
  /** What the rules give for a sheet that is appraised, with its unit's dossiers among the files that were joined. */
  readonly compute: (sheet: ScoreSheet) => Promise<ComputedSheet | null>;
  /** Reads a list of units and fields. */
  readonly readList: (list: PickedFile) => Promise<Result<KeptSettings>>;
  /** Takes files and .zip files; the list of units among them, or null. They wait for `join` or `rank`. */
  readonly unpack: (batch: number, files: readonly PickedFile[]) => Promise<PickedFile | null>;
  readonly join: (batch: number, period: string | null) => void;
  readonly rank: (batch: number, as: 'this-year' | 'last-year') => void;
}

interface JoiningNeeds {
  readonly startWorker: () => Worker;
  readonly settings: Store<Settings>;
  readonly show: (screen: 'consolidate' | 'report' | 'score') => void;
  readonly give: (bytes: Uint8Array, name: string) => void;
}

/** To hand a file over, the browser looks it up on the disk: this many are done in a moment. */
const PIECE = 50;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Joins files in a worker, which is started when it is first needed. */
export function createJoining({ startWorker, settings, show, give }: JoiningNeeds): Joining {
  const consolidate = deskOverPort<ConsolidateState, ConsolidateActions>(NOTHING_JOINED, (call) =>
    ask({ kind: 'desk', desk: 'consolidate', call }),
  );
  const report = deskOverPort<ReportState, ReportActions>({ kind: 'nothing' }, (call) =>
    ask({ kind: 'desk', desk: 'report', call }),
  );
  const score = deskOverPort<ScoreState, ScoreActions>(NOTHING_RANKED, (call) =>
    ask({ kind: 'desk', desk: 'score', call }),
  );
  const making = createStore<Made | null>(null);
  const templates = createStore<TemplatesState>({ kind: 'ready' });
  const unpacking = new Map<number, (list: PickedFile | null) => void>();
  const reading = new Map<number, (read: Result<KeptSettings>) => void>();
  const computing = new Map<number, (computed: ComputedSheet | null) => void>();
  let lists = 0;
  let sheets = 0;
  let worker: Worker | null = null;

  function breakDown(error: unknown): void {
    consolidate.state.set({ ...consolidate.state.get(), phase: { kind: 'broken', error } });
    if (templates.get().kind === 'making') templates.set({ kind: 'broken', error });
    // An appraisal goes on without computed scores.
    for (const take of computing.values()) take(null);
    computing.clear();
  }
  function hear(answer: JoinAnswer): void {
    switch (answer.kind) {
      case 'state':
        if (answer.desk === 'consolidate') consolidate.state.set(answer.state);
        else if (answer.desk === 'report') report.state.set(answer.state);
        else score.state.set(answer.state);
        return;
      case 'show':
        show(answer.screen);
        return;
      case 'unpacked':
        unpacking.get(answer.batch)?.(answer.list);
        unpacking.delete(answer.batch);
        return;
      case 'list':
        reading.get(answer.id)?.(answer.read);
        reading.delete(answer.id);
        return;
      case 'computed':
        computing.get(answer.id)?.(answer.computed);
        computing.delete(answer.id);
        return;
      case 'give':
        give(answer.bytes, answer.name);
        return;
      case 'made':
        making.set(null);
        return;
      case 'templates':
        templates.set(answer.state);
        return;
      case 'broken':
        breakDown(answer.error);
        return;
      default:
        return answer satisfies never;
    }
  }
  function ask(question: JoinQuestion): void {
    if (worker === null) {
      worker = startWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<JoinAnswer>) => hear(data));
      worker.addEventListener('error', ({ message }) => breakDown(new Defect(message)));
      if (question.kind !== 'settings') ask({ kind: 'settings', settings: settings.get() });
    }
    worker.postMessage(question);
  }
  settings.subscribe(() => {
    ask({ kind: 'settings', settings: settings.get() });
    if (templates.get().kind === 'made') templates.set({ kind: 'ready' });
  });

  return {
    consolidate,
    report,
    score,
    making,
    make: (what, unit) => {
      if (making.get() !== null) return;
      making.set(what);
      ask({ kind: 'make', what, ...(unit === undefined ? {} : { unit }) });
    },
    templates,
    makeTemplates: (form, period) => {
      if (templates.get().kind === 'making') return;
      templates.set({ kind: 'making', done: 0, total: 1 });
      ask({ kind: 'templates', form, period });
    },
    readList: (list) =>
      new Promise((resolve) => {
        const id = (lists += 1);
        reading.set(id, resolve);
        ask({ kind: 'read-list', id, list });
      }),
    compute: (sheet) =>
      new Promise((resolve) => {
        const id = (sheets += 1);
        computing.set(id, resolve);
        ask({ kind: 'compute', id, sheet });
      }),
    unpack: async (batch, files) => {
      for (let at = 0; at < files.length; at += PIECE) {
        if (at > 0) await pause();
        ask({ kind: 'files', batch, files: files.slice(at, at + PIECE) });
      }
      return new Promise((resolve) => {
        unpacking.set(batch, resolve);
        ask({ kind: 'unpack', batch });
      });
    },
    join: (batch, period) => ask({ kind: 'join', batch, period }),
    rank: (batch, as) => ask({ kind: 'rank', batch, as }),
  };
}
