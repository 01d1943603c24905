import type { CriteriaCaptions } from '../score/set/criteria-captions';
import type { NotApplicablePolicy } from '../score/set/criteria-set';
import type { SettingsSheet } from './settings-sheet';

/**
 * How a settings workbook is written: names of its sheets, captions of their columns, names of the items set. Any of the
 * texts given is understood, compared folded; the first is the one to show. The order of columns is free.
 */
export interface SettingsCaptions {
  /** Of a workbook to fill in. */
  readonly title: string;
  readonly units: SettingsSheet<UnitColumn>;
  readonly fields: SettingsSheet<FieldColumn>;
  /** Two columns, an item a row. */
  readonly options: SettingsSheet<'item' | 'value'>;
  readonly items: Readonly<Record<SettingsItem, readonly string[]>>;
  readonly bands: SettingsSheet<'name' | 'from'>;
  /** Units that became others. */
  readonly mergers: SettingsSheet<MergerColumn>;
  /** Days without work; a row with a last day is all days up to that. */
  readonly holidays: SettingsSheet<HolidayColumn>;
  readonly criteria: CriteriaCaptions;
  /** Words of what becomes of criteria that do not apply; of each the first is shown. */
  readonly policies: Readonly<Record<NotApplicablePolicy, readonly string[]>>;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export type UnitColumn = 'code' | 'name' | 'otherNames' | 'parent' | 'validFrom' | 'validTo';
export type FieldColumn = 'code' | 'name' | 'otherNames';
export type HolidayColumn = 'day' | 'last' | 'name';
export type MergerColumn = 'from' | 'to' | 'since';

/** Items of the sheet of options; what each means stands in `Settings`. */
export type SettingsItem =
  | 'onTimeDefinition'
  | 'onTimeTarget'
  | 'parentAgency'
  | 'agency'
  | 'place'
  | 'recipient'
  | 'legalBasis'
  | 'preparedBy'
  | 'headTitle'
  | 'headName'
  | 'largeChangePercent'
  | 'deadlineDays'
  | 'reasonsRequired'
  | 'notApplicable'
  | 'targetAppraised'
  | 'targetSurvey'
  | 'targetTotal';
