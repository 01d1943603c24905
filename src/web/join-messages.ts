import type { ConsolidateActions, ConsolidateState } from '../app/desk/consolidate-state';
import type { ReportActions, ReportState } from '../app/desk/report-state';
import type { ScoreActions, ScoreState } from '../app/desk/score-state';
import type { Desk } from '../app/desk/store';
import type { TemplatesState } from '../app/desk/templates-state';
import type { KeptSettings } from '../app/desk/settings-schema';
import type { Settings } from '../core/settings/settings';
import type { ComputedSheet } from '../core/model/computed-sheet';
import type { Result } from '../core/model/result';
import type { ScoreSheet } from '../core/model/score-sheet';
import type { DeskCall, DeskState } from '../shell/desk-over-port';
import type { PickedFile } from '../ui/parts/picked-file';

/** The desks whose work the worker does. */
export type JoiningDesks = {
  readonly consolidate: Desk<ConsolidateState, ConsolidateActions>;
  readonly report: Desk<ReportState, ReportActions>;
  readonly score: Desk<ScoreState, ScoreActions>;
};

/** What the page asks of the worker that joins. */
export type JoinQuestion =
  /** The script that reading workers are made of, where it is no file of its own. Comes first. */
  | { readonly kind: 'script'; readonly script: string }
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** Answered by `list`. */
  | { readonly kind: 'read-list'; readonly id: number; readonly list: PickedFile }
  /** A sheet that is appraised, with its unit's dossiers among the files that were joined. Answered by `computed`. */
  | { readonly kind: 'compute'; readonly id: number; readonly sheet: ScoreSheet }
  /** Files of a batch, in pieces. They wait until they are to be joined. */
  | { readonly kind: 'files'; readonly batch: number; readonly files: readonly PickedFile[] }
  /** Opens the .zip files of the batch. Answered by `unpacked`. */
  | { readonly kind: 'unpack'; readonly batch: number }
  | { readonly kind: 'join'; readonly batch: number; readonly period: string | null }
  /** Score sheets of the batch are ranked, or taken as last year's. */
  | { readonly kind: 'rank'; readonly batch: number; readonly as: 'this-year' | 'last-year' }
  | DeskCall<JoiningDesks>
  /** Answered by `made`, whatever comes of it. `unit`: slips of this one alone, by `unitKey`. */
  | { readonly kind: 'make'; readonly what: Made; readonly unit?: string }
  /** Answered by `templates`, more than once. */
  | { readonly kind: 'templates'; readonly form: string; readonly period: string };

/** What can be made of what was joined: the report, or a .zip of return slips. */
export type Made = 'report' | 'slips';

/** What the worker that joins answers: what the screens show, and files for the user. */
export type JoinAnswer =
  | DeskState<JoiningDesks>
  | { readonly kind: 'show'; readonly screen: 'consolidate' | 'report' | 'score' }
  /** `list`: the list of units and fields that lay among the files. */
  | { readonly kind: 'unpacked'; readonly batch: number; readonly list: PickedFile | null }
  /** What a list of units and fields says. */
  | { readonly kind: 'list'; readonly id: number; readonly read: Result<KeptSettings> }
  | { readonly kind: 'computed'; readonly id: number; readonly computed: ComputedSheet | null }
  | { readonly kind: 'give'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'made' }
  | { readonly kind: 'templates'; readonly state: TemplatesState }
  /** A fault of ours. */
  | { readonly kind: 'broken'; readonly error: unknown };
