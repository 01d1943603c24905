import type { ValueColumn } from '../../form/record-columns';
import { formatAddress, type CellAddress } from '../../model/address';
import { BLANK } from '../../model/cell-value';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { dateFromSerial, plainDate, serialFromDate, type PlainDate } from '../../model/plain-date';
import type { RecordValue } from '../../model/record-value';
import type { CellData } from '../../model/sheet-data';
import { foldName } from '../../sheet/names/fold-name';

const CLOCK = String.raw`\d{1,2}(?::\d{2}){1,2}`;
const DAY_FIRST = new RegExp(
  String.raw`^(?:${CLOCK},? +)?(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4})(?:,? +${CLOCK})?$`,
);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]${CLOCK}(?:\.\d+)?z?)?$`);
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;

/**
 * The day that a text says, the day before the month as the country writes it; a time beside it is left out. Null for a
 * text that is no day of the calendar.
 */
export function parseDay(text: string): PlainDate | null {
  const plain = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/^'/, '');
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst) return plainDate(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return plainDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const words = IN_WORDS.exec(plain);
  return words && plainDate(Number(words[3]), Number(words[2]), Number(words[1]));
}

/** What one cell of a column that is no figure gives, and what is to be said of it. */
export interface ValueReading {
  readonly value: RecordValue;
  readonly finding?: Finding;
  /** Collected over the sheet and said once. */
  readonly collect?: 'no-value';
}

/** Signs that say "none" in a column of texts. */
const NOTHING = /^[-–—_.…/x]+$/i;
/** Days of the years in which anybody fills in such a sheet: a number outside is no day without its format. */
const FIRST_SERIAL = serialFromDate('2000-01-01');
const LAST_SERIAL = serialFromDate('2099-12-31');

/** Reads a cell of a column of days, texts, codes or choices; `text` is the cell's text in Unicode, '' for any other cell. */
export function readValue(
  cell: CellData | undefined,
  text: string,
  definition: ValueColumn,
  address: CellAddress,
  place: FindingPlace,
): ValueReading {
  const { column } = address;
  const value = cell?.value ?? BLANK;
  if (value.kind === 'blank' || (value.kind === 'text' && (text.trim() === '' || NOTHING.test(text.trim())))) {
    return { value: { state: 'blank', column } };
  }
  if (value.kind === 'formula-without-value') return { value: { state: 'unknown', column }, collect: 'no-value' };
  if (value.kind === 'error') {
    const params = { cell: formatAddress(address), error: value.error, value: null };
    const at = { ...place, cell: address };
    return {
      value: { state: 'unknown', column },
      finding: finding({ rule: 'formula-error', code: 'read.formula.error', severity: 'error', at, params }),
    };
  }
  switch (definition.type) {
    case 'date':
      return readDay(cell, text, address, place);
    case 'choice':
      return readChoice(shownText(cell, text), definition, address, place);
    case 'code':
      return { value: { state: 'known', value: codeOf(shownText(cell, text)), column } };
    case 'text':
      return { value: { state: 'known', value: shownText(cell, text), column } };
    default:
      return definition.type satisfies never;
  }
}

/** "H57.132-260804-0583 - Số phiếu: 26.10229" is one code with the number of a slip behind it. */
function codeOf(text: string): string {
  return text.replace(/(?<=\S) [-–—] .*$/u, '');
}

/** A cell as the text it stands for: codes are often numbers to the program. */
function shownText(cell: CellData | undefined, text: string): string {
  const value = cell?.value ?? BLANK;
  if (value.kind === 'number') return String(Number(value.value.toPrecision(15)));
  if (value.kind === 'date') return dateFromSerial(value.serial) ?? String(value.serial);
  return text.replace(/\s+/g, ' ').trim();
}

function readDay(cell: CellData | undefined, text: string, address: CellAddress, place: FindingPlace): ValueReading {
  const { column } = address;
  const value = cell?.value ?? BLANK;
  const at = { ...place, cell: address };
  const name = formatAddress(address);
  const unknown: RecordValue = { state: 'unknown', column };
  const day = value.kind === 'date' ? dateFromSerial(value.serial) : parseDay(text);
  if (value.kind === 'date' && day !== null) return { value: { state: 'known', value: day, column } };
  if (value.kind === 'text' && day !== null) {
    const params = { cell: name, text, day };
    const fix = { cell: address, value: serialFromDate(day) };
    return {
      value: { state: 'known', value: day, column },
      finding: finding({
        rule: 'date-as-text',
        code: 'read.date.text',
        severity: 'warning',
        at,
        params,
        actual: text,
        fix,
      }),
    };
  }
  const wrong = { rule: 'date', severity: 'error', at } as const;
  if (value.kind === 'number' && value.value >= FIRST_SERIAL && value.value <= LAST_SERIAL) {
    const params = { cell: name, value: value.value, day: dateFromSerial(value.value) ?? '' };
    return { value: unknown, finding: finding({ ...wrong, code: 'read.date.number', params, actual: value.value }) };
  }
  const shown = shownText(cell, text);
  const params = { cell: name, text: shown };
  return { value: unknown, finding: finding({ ...wrong, code: 'read.date.not-a-date', params, actual: shown }) };
}

function readChoice(text: string, definition: ValueColumn, address: CellAddress, place: FindingPlace): ValueReading {
  const { column } = address;
  const choices = definition.choices ?? [];
  const folded = foldName(text);
  const chosen = choices.find(({ name, spellings }) => [name, ...spellings].some((each) => foldName(each) === folded));
  if (chosen) return { value: { state: 'known', value: chosen.name, column } };
  const isOpen = definition.open === true;
  return {
    value: isOpen ? { state: 'known', value: text, column } : { state: 'unknown', column },
    finding: finding({
      rule: 'choice',
      code: 'read.choice.unknown',
      severity: isOpen ? 'note' : 'warning',
      at: { ...place, cell: address },
      params: { cell: formatAddress(address), text, choices: choices.map(({ name }) => name) },
      actual: text,
    }),
  };
}
