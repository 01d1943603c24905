import { submissionOf } from '../core/model/checked-file';
import type { ListedFile, PassedFile } from '../app/ports/listed-file';
import type { OpenWorkbook } from '../app/ports/open-workbook';
import { createStore } from '../app/desk/store';
import { nameSlug } from '../app/file-names';
import { computedScore } from '../app/judge-score';
import { setsOf } from '../app/known-sets';
import { readSettingsFile } from '../app/read-settings-file';
import { unitKey } from '../core/model/unit-key';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import { ok } from '../core/model/result';
import type { WritePlan } from '../core/report/write-plan';
import { FORMS, SETTINGS_CAPTIONS, SETTINGS_FORM } from '../forms';
import { perform, tellChanges, type DeskCall } from '../shell/desk-over-port';
import { fileSource } from '../shell/file-source';
import { listedFile } from '../shell/listed-file';
import { workerReader } from '../shell/worker-reader';
import { makeJoiningDesks } from '../shell/joining-desks';
import type { PickedFile } from '../ui/parts/picked-file';
import { givenFiles } from './given-files';
import type { JoinAnswer, JoiningDesks, JoinQuestion, Made } from './join-messages';
import { slipsOf } from './slip-in-worker';
import { templatesInWorker } from './templates-in-worker';

/** A processor is left to the page. */
const MOST_READERS = 6;
const readersHere = (): number => Math.min(MOST_READERS, Math.max(1, navigator.hardwareConcurrency - 1));

/**
 * The worker that joins: it holds the files and what was read of them, and does whatever takes time with them. The page
 * only hears what its screens show.
 */
export function joinInWorker(startReader: (script: string) => Worker): void {
  const files = new Map<string, File>();
  const batches = new Map<number, readonly PickedFile[]>();
  const passedOver = new Map<number, readonly PassedFile[]>();
  const settings = createStore<Settings>(DEFAULT_SETTINGS);
  let script = '';

  const answer = (message: JoinAnswer, transfer: Transferable[] = []): void => postMessage(message, { transfer });
  const give = (bytes: Uint8Array, name: string): void => answer({ kind: 'give', bytes, name }, [bytes.buffer]);
  const workbook: Pick<OpenWorkbook, 'write' | 'select'> = {
    write: async (plan) => {
      // Reports of several periods lie in one folder.
      const period = consolidate.joined()?.period.id;
      give(await make(plan), `${['bao-cao-tong-hop', ...(period === undefined ? [] : [period])].join('-')}.xlsx`);
      return ok([]);
    },
    // What was written is in a file of its own: there is nothing to show.
    select: () => Promise.resolve(ok(null)),
  };
  const { consolidate, report, score } = makeJoiningDesks({
    workbook,
    settings,
    readerFor: (chosen) => workerReader(files, chosen, () => startReader(script), readersHere()),
    source: fileSource(files),
    show: (screen) => answer({ kind: 'show', screen }),
  });
  tellChanges(consolidate.state, (state) => answer({ kind: 'state', desk: 'consolidate', state }));
  tellChanges(report.state, (state) => answer({ kind: 'state', desk: 'report', state }));
  tellChanges(score.state, (state) => answer({ kind: 'state', desk: 'score', state }));

  async function unpack(batch: number): Promise<void> {
    const { reports, settings: list, passed } = await givenFiles(batches.get(batch) ?? []);
    batches.set(batch, reports);
    passedOver.set(batch, passed);
    answer({ kind: 'unpacked', batch, list });
  }

  async function readList(id: number, { name, file }: PickedFile): Promise<void> {
    const source = fileSource(new Map([[name, file]]));
    const read = await readSettingsFile({ name, path: name }, source, SETTINGS_FORM, SETTINGS_CAPTIONS);
    answer({ kind: 'list', id, read });
  }

  function listed(batch: number): readonly ListedFile[] {
    const given = batches.get(batch) ?? [];
    batches.delete(batch);
    for (const { name, file } of given) files.set(name, file);
    return given.map(listedFile);
  }

  function passedIn(batch: number): readonly PassedFile[] {
    const passed = passedOver.get(batch) ?? [];
    passedOver.delete(batch);
    return passed;
  }

  function join(batch: number, period: string | null): void {
    if (period !== null) consolidate.actions.choosePeriod(period);
    consolidate.add(listed(batch), passedIn(batch));
  }

  async function makeReport(): Promise<void> {
    const joined = consolidate.joined();
    if (joined === null) return;
    report.open(joined);
    await new Promise<void>((resolve) => {
      const stop = report.state.subscribe(() => {
        if (report.state.get().kind === 'writing') return;
        stop();
        resolve();
      });
      report.actions.write();
    });
  }

  /** Of one unit, or of all; a unit's only slip comes by itself. */
  async function makeSlips(unit: string | undefined): Promise<void> {
    const own = consolidate.joined()?.units.find((each) => unitKey(each) === unit);
    const files = consolidate.checkedFiles().filter(({ file }) => unit === undefined || own?.files.includes(file));
    const [slip, ...more] = await slipsOf(files, settings.get(), make);
    if (!slip) return;
    if (own && more.length === 0) give(slip.bytes, slip.name);
    else {
      const { zipFiles } = await import('../hosts/file/write-zip');
      give(zipFiles([slip, ...more]), `phieu-de-nghi-chinh-sua${own ? `-${nameSlug(own.name)}` : ''}.zip`);
    }
  }

  async function makeTemplates(form: string, period: string): Promise<void> {
    const made = await templatesInWorker({
      form,
      period,
      settings: settings.get(),
      previous: consolidate.checkedFiles().flatMap((file) => submissionOf(file) ?? []),
      make,
      give,
      tell: (done, total) => answer({ kind: 'templates', state: { kind: 'making', done, total } }),
    });
    answer({ kind: 'templates', state: made ? { kind: 'made', made } : { kind: 'ready' } });
  }

  function makeAny(what: Made, unit: string | undefined): Promise<void> {
    return (what === 'report' ? makeReport() : makeSlips(unit)).finally(() => answer({ kind: 'made' }));
  }

  function act(asked: DeskCall<JoiningDesks>): void {
    switch (asked.desk) {
      case 'consolidate': {
        perform(consolidate.actions, asked.call);
        return;
      }
      case 'report': {
        perform(report.actions, asked.call);
        return;
      }
      case 'score': {
        perform(score.actions, asked.call);
        return;
      }
      default:
        return asked satisfies never;
    }
  }

  function take(question: JoinQuestion): Promise<void> | void {
    switch (question.kind) {
      case 'script':
        script = question.script;
        return;
      case 'settings':
        settings.set(question.settings);
        return;
      case 'read-list':
        return readList(question.id, question.list);
      case 'compute': {
        const now = settings.get();
        const basis = { forms: FORMS, settings: now, sets: setsOf(now), files: consolidate.checkedFiles() };
        answer({ kind: 'computed', id: question.id, computed: computedScore(question.sheet, basis) });
        return;
      }
      case 'files':
        batches.set(question.batch, [...(batches.get(question.batch) ?? []), ...question.files]);
        return;
      case 'unpack':
        return unpack(question.batch);
      case 'join':
        join(question.batch, question.period);
        return;
      case 'desk': {
        act(question);
        return;
      }
      case 'rank':
        if (question.as === 'this-year') score.add(listed(question.batch), passedIn(question.batch));
        else score.setLastYear(listed(question.batch));
        return;
      case 'make':
        return makeAny(question.what, question.unit);
      case 'templates':
        return makeTemplates(question.form, question.period);
      default:
        return question satisfies never;
    }
  }
  addEventListener('message', ({ data }: MessageEvent<JoinQuestion>) => void take(data));
  addEventListener('unhandledrejection', ({ reason }) => answer({ kind: 'broken', error: reason }));
}

async function make(plan: WritePlan): Promise<Uint8Array> {
  return (await import('../hosts/file/write-workbook')).writeWorkbook(plan);
}
