import type { PlainDate } from '../model/plain-date';
import type { Unit } from '../model/unit';
import type { CriteriaSet, NotApplicablePolicy } from '../score/set/criteria-set';

/**
 * What an office sets for itself, normally in a settings workbook (danh-muc.xlsx). Everything has a default, so that a
 * settings workbook may hold any part of it.
 */
export interface Settings {
  /** The file the settings came from; null for the defaults. */
  readonly file: string | null;
  /** Empty when the settings list no units: then nobody is missing and no unit is unknown. */
  readonly units: readonly Unit[];
  /** Empty when the settings list no fields: then no field is unknown. */
  readonly fields: readonly FieldEntry[];
  /** Which of the form's definitions of the on-time rate is printed; null: its first. */
  readonly onTimeDefinition: string | null;
  /** Target of the on-time rate in per cent as decimal text ("98"), null when none is set. */
  readonly onTimeTarget: string | null;
  readonly heading: ReportHeading;
  readonly signatories: Signatories;
  /** Bands of the on-time rate, highest first; empty when the office uses none. */
  readonly bands: readonly Band[];
  /** Change against the previous period, in per cent, above which rule R11 speaks. */
  readonly largeChangePercent: number;
  /** Days after the period's last day until a file is late; null: lateness is not judged. */
  readonly deadlineDays: number | null;
  /** Whether late dossiers require a reasons sheet in every workbook (R9). */
  readonly reasonsRequired: boolean;
  /** What criteria that do not apply to a unit give; null: the office chose nothing, DEFAULT_POLICY holds and is said. */
  readonly notApplicable: NotApplicablePolicy | null;
  /** What a year's scores are measured against; what the office did not set is null. */
  readonly scoreTarget: ScoreTargetTexts;
  /** Units that became others, by code or, where the settings do not know the unit, by name. */
  readonly mergers: readonly Merger[];
  /** Days without work besides Saturdays and Sundays; null where the office gives none: then days are counted by the calendar. */
  readonly holidays: readonly PlainDate[] | null;
  /** The office's own set of criteria; null where it has none: then the sets that come with the product are used. */
  readonly criteria: CriteriaSet | null;
}

/** Decimal texts. */
export type ScoreTargetTexts = Readonly<Record<'appraised' | 'survey' | 'total', string | null>>;

/** From a day on, `from` is (a part of) `to`; several rows with one `to` are a merger, with one `from` a split. */
export interface Merger {
  readonly from: { readonly code: string | null; readonly name: string };
  readonly to: { readonly code: string | null; readonly name: string };
  /** Null: before the year that is scored. */
  readonly since: PlainDate | null;
}

/** What most provinces do: a criterion that does not apply gives its full points. */
export const DEFAULT_POLICY: NotApplicablePolicy = 'full';

/** A field of procedures (lĩnh vực). */
export interface FieldEntry {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** Texts of the report's head; empty text where the office gave none. */
export interface ReportHeading {
  /** Parent agency, "UBND TỈNH ĐẮK NÔNG". */
  readonly parentAgency: string;
  /** Issuing agency, "UBND HUYỆN CƯ JÚT". */
  readonly agency: string;
  /** Place of the date line, "Cư Jút". */
  readonly place: string;
  /** Who receives the report. */
  readonly recipient: string;
  /** Legal basis line to print; empty prints none. */
  readonly legalBasis: string;
}

export interface Signatories {
  /** Left block, "Người lập biểu", with a name or without. */
  readonly preparedBy: Signatory;
  /** Right block, "THỦ TRƯỞNG ĐƠN VỊ" or "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH". Lines of `title` are separated by line breaks. */
  readonly head: Signatory;
}

export interface Signatory {
  readonly title: string;
  readonly name: string;
}

/** From `from` per cent (decimal text, included) upwards the band's name applies. */
export interface Band {
  readonly name: string;
  readonly from: string;
}

export const DEFAULT_SETTINGS: Settings = {
  file: null,
  units: [],
  fields: [],
  onTimeDefinition: null,
  onTimeTarget: null,
  heading: { parentAgency: '', agency: '', place: '', recipient: '', legalBasis: '' },
  signatories: {
    preparedBy: { title: 'Người lập biểu', name: '' },
    head: { title: 'THỦ TRƯỞNG ĐƠN VỊ', name: '' },
  },
  bands: [],
  largeChangePercent: 50,
  deadlineDays: null,
  reasonsRequired: false,
  notApplicable: null,
  scoreTarget: { appraised: null, survey: null, total: null },
  mergers: [],
  holidays: null,
  criteria: null,
};
