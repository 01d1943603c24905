import type { NotApplicablePolicy } from '../score/set/criteria-set';
import type { FormDefinition } from '../form/form-definition';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { SettingsCaptions, SettingsItem } from './settings-captions';
import { decimalFromNumber, formatDecimal, parseDecimal } from '../model/decimal';
import type { Finding, FindingPlace } from '../model/finding';
import { foldName, looseKey } from '../sheet/names/fold-name';
import { nearestNames } from '../sheet/names/nearest-names';
import { parseCount } from '../sheet/cells/parse-count';
import { percentOf } from './percent-of';
import { badValue, missingColumn } from './settings-findings';
import type { SettingsCell, SettingsTable } from './settings-table';

/** The part of the settings that the sheet of options holds. */
export type Options = Omit<Settings, 'file' | 'units' | 'fields' | 'bands' | 'mergers' | 'holidays' | 'criteria'>;

const PERCENT = '0–100';
const POLICIES: readonly NotApplicablePolicy[] = ['full', 'rescale', 'zero'];
const LONGEST_DEADLINE = 366;

/** Reads the items set; what is not set or can't be used keeps its default. */
export function readOptions(
  table: SettingsTable<'item' | 'value'>,
  captions: SettingsCaptions,
  form: FormDefinition,
  place: FindingPlace,
  findings: Finding[],
): Options {
  for (const column of table.missing) {
    findings.push(missingColumn(place, table.sheet, captions.options.columns[column][0] ?? ''));
  }
  const cells = itemCells(table, captions, place, findings);
  const use = <T>(item: SettingsItem, read: (cell: SettingsCell) => T | null, allowed: string, otherwise: T): T => {
    const cell = cells.get(item);
    if (!cell || cell.data === null) return otherwise;
    const value = read(cell);
    if (value === null) findings.push(badValue(place, cell, allowed));
    return value ?? otherwise;
  };
  const text = (item: SettingsItem, otherwise: string): string => cells.get(item)?.text || otherwise;
  const { heading, signatories } = DEFAULT_SETTINGS;
  const definitions = form.indicators.filter(({ onTime }) => onTime).map(({ name }) => name);
  const deadlines = `0–${String(LONGEST_DEADLINE)}`;
  return {
    onTimeDefinition: use(
      'onTimeDefinition',
      (cell) => named(cell, definitions),
      definitions.join(', '),
      DEFAULT_SETTINGS.onTimeDefinition,
    ),
    onTimeTarget: use('onTimeTarget', percentOf, PERCENT, DEFAULT_SETTINGS.onTimeTarget),
    heading: {
      parentAgency: text('parentAgency', heading.parentAgency),
      agency: text('agency', heading.agency),
      place: text('place', heading.place),
      recipient: text('recipient', heading.recipient),
      legalBasis: text('legalBasis', heading.legalBasis),
    },
    signatories: {
      preparedBy: { title: signatories.preparedBy.title, name: text('preparedBy', signatories.preparedBy.name) },
      head: { title: text('headTitle', signatories.head.title), name: text('headName', signatories.head.name) },
    },
    largeChangePercent: use('largeChangePercent', threshold, '> 0', DEFAULT_SETTINGS.largeChangePercent),
    deadlineDays: use('deadlineDays', days, deadlines, DEFAULT_SETTINGS.deadlineDays),
    reasonsRequired: use(
      'reasonsRequired',
      (cell) => yesOrNo(cell, captions),
      [captions.yes[0], captions.no[0]].join(', '),
      DEFAULT_SETTINGS.reasonsRequired,
    ),
    notApplicable: use(
      'notApplicable',
      (cell) => policyOf(cell, captions),
      POLICIES.map((policy) => captions.policies[policy][0]).join(', '),
      DEFAULT_SETTINGS.notApplicable,
    ),
    scoreTarget: {
      appraised: use('targetAppraised', pointsOf, '≥ 0', DEFAULT_SETTINGS.scoreTarget.appraised),
      survey: use('targetSurvey', pointsOf, '≥ 0', DEFAULT_SETTINGS.scoreTarget.survey),
      total: use('targetTotal', pointsOf, '≥ 0', DEFAULT_SETTINGS.scoreTarget.total),
    },
  };
}

/** The value cell of each item; the last one where an item stands twice. An unknown item is reported, never guessed. */
function itemCells(
  table: SettingsTable<'item' | 'value'>,
  captions: SettingsCaptions,
  place: FindingPlace,
  findings: Finding[],
): ReadonlyMap<SettingsItem, SettingsCell> {
  const items = Object.entries(captions.items) as [SettingsItem, readonly string[]][];
  const known = new Map(items.flatMap(([item, texts]) => texts.map((text) => [foldName(text), item] as const)));
  const shown = new Map(items.map(([, [name = '']]) => [looseKey(name), [{ entry: { name } }]] as const));
  const cells = new Map<SettingsItem, SettingsCell>();
  for (const { item: caption, value } of table.rows) {
    const item = known.get(foldName(caption.text).replace(/ ?:$/, ''));
    if (item) cells.set(item, value);
    else if (caption.text !== '') {
      const near = nearestNames(looseKey(caption.text), shown);
      const allowed = near.length > 0 ? near : items.map(([, [name = '']]) => name);
      findings.push(badValue(place, caption, allowed.join(', ')));
    }
  }
  return cells;
}

/** "DH2" also from "DH2 - theo Cổng Dịch vụ công". */
function named({ text }: SettingsCell, allowed: readonly string[]): string | null {
  const first = /^[a-z\d]+/i.exec(text)?.[0].toUpperCase();
  return allowed.find((name) => name.toUpperCase() === first) ?? null;
}

function threshold(cell: SettingsCell): number | null {
  const percent = percentOf(cell, Infinity);
  return percent === null || Number(percent) === 0 ? null : Number(percent);
}

function days({ text }: SettingsCell): number | null {
  const reading = parseCount(text);
  return reading.kind === 'count' && reading.value <= LONGEST_DEADLINE ? reading.value : null;
}

function yesOrNo({ text, data }: SettingsCell, { yes, no }: SettingsCaptions): boolean | null {
  if (data?.value.kind === 'boolean') return data.value.value;
  const folded = foldName(text);
  if (yes.some((word) => foldName(word) === folded)) return true;
  return no.some((word) => foldName(word) === folded) ? false : null;
}

function policyOf({ text }: SettingsCell, { policies }: SettingsCaptions): NotApplicablePolicy | null {
  const folded = foldName(text);
  return POLICIES.find((policy) => policies[policy].some((word) => foldName(word) === folded)) ?? null;
}

/** Points as decimal text; comma and point are both decimal signs. */
function pointsOf({ text, data }: SettingsCell): string | null {
  const value =
    data?.value.kind === 'number' ? decimalFromNumber(data.value.value) : parseDecimal(text.replace(',', '.'));
  return value && value.units >= 0n ? formatDecimal(value) : null;
}
