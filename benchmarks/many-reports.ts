import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeWorkbook } from '../src/hosts/file/write-workbook';

const SAMPLES = path.resolve('assets/samples/cu-jut-2024');
/** So many reports have a wrong total. */
export const FAULTY = 80;

export interface Report {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * `count` reports of the sample's forms, of `units` units, month after month (of the first half of each year, as many years
 * as it takes, the last of them 2024), each with figures of its own.
 */
export function manyReports(count: number, units: number): readonly Report[] {
  const months = Array.from({ length: Math.ceil(count / units) }, (_, index) => ({
    year: 2024 - Math.floor(index / 6),
    month: (index % 6) + 1,
  }));
  return months
    .flatMap(({ year, month }) => {
      const samples = samplesOf(month);
      return Array.from({ length: units }, (_, unit): Report => {
        const parts = named(samples[unit % samples.length]?.[unit % 9] ?? {}, unit, year);
        const faulty = year === 2024 && month === 1 && unit < FAULTY;
        return {
          name: `${String(year)}-0${String(month)}/bao-cao-${String(unit)}.xlsx`,
          bytes: zipSync(faulty ? withFault(parts) : parts, { level: 1 }),
        };
      });
    })
    .slice(0, count);
}

/** The list of units, as an office has it. */
export function unitList(units: number): Promise<Uint8Array> {
  const rows = Array.from({ length: units }, (_, index) => [`U${String(index)}`, unitName(index), 'T']);
  const caption = ['Mã đơn vị', 'Tên đơn vị', 'Đơn vị tổng hợp'];
  const sheet = 'Đơn vị';
  return writeWorkbook({
    title: 'Danh mục',
    operations: [
      { op: 'add-sheet', sheet },
      { op: 'write-cells', sheet, at: { row: 0, column: 0 }, rows: [caption, ...rows, ['T', 'Tỉnh Mẫu', '']] },
    ],
  });
}

export function writeReports(folder: string, reports: readonly Report[]): void {
  for (const { name, bytes } of reports) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
}

type Parts = Readonly<Record<string, Uint8Array>>;
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const NONE = new Uint8Array();

/** The month's samples, each with figures multiplied by 1 to 9, so that the sums stay right. */
function samplesOf(month: number): readonly (readonly Parts[])[] {
  const folder = path.join(SAMPLES, `2024-0${String(month)}`);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const parts = unzipSync(readFileSync(path.join(folder, file)));
      const xml = decoded(parts[SHEET]);
      if (parts[STRINGS]) parts[STRINGS] = strToU8(decoded(parts[STRINGS]));
      return Array.from({ length: 9 }, (_, step) => ({ ...parts, [SHEET]: strToU8(multiplied(xml, step + 1)) }));
    });
}

function decoded(xml: Uint8Array | undefined): string {
  return strFromU8(xml ?? NONE).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

const FIGURE = /<c (?![^>]*t="s")([^>]*)>(<f[^>]*>[^<]*<\/f>)?<v>(\d+)<\/v>/g;

function multiplied(xml: string, factor: number): string {
  return xml.replace(
    FIGURE,
    (_, attributes: string, formula = '', value: string) =>
      `<c ${attributes}>${formula}<v>${String(Number(value) * factor)}</v>`,
  );
}

/** Some of the samples have their texts beside the cells, others in them. */
function named(parts: Parts, unit: number, year: number): Parts {
  const part = parts[STRINGS] ? STRINGS : SHEET;
  const xml = strFromU8(parts[part] ?? NONE)
    .replace(/(Đơn vị báo cáo: )[^<]*/, `$1UBND ${unitName(unit)}`)
    .replace(/Kỳ báo cáo: [^<]*/, (text) => text.replace('2023', String(year - 1)).replaceAll('2024', String(year)));
  return { ...parts, [part]: strToU8(xml) };
}

// C10 is the first field's total.
function withFault(parts: Parts): Parts {
  const xml = strFromU8(parts[SHEET] ?? NONE);
  const wrong = xml.replace(
    /(<c r="C10"[^>]*>(?:<f[^>]*>[^<]*<\/f>)?<v>)(\d+)/,
    (_, start: string, value: string) => `${start}9${value}`,
  );
  return { ...parts, [SHEET]: strToU8(wrong) };
}

function unitName(index: number): string {
  return `Xã Mẫu ${String(index + 1).padStart(4, '0')}`;
}
