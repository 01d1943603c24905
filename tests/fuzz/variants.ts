import { readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { CfbFile } from '../../src/hosts/file/cfb/cfb-file';
import { below, mutateBytes, mutateRecords, mutateXml, pick, seeded, type Random } from './mutate';

type Parts = Readonly<Record<string, Uint8Array>>;

export const KINDS = ['xlsx', 'xls', 'xlsb', 'ods', 'xml'] as const;
export type Kind = (typeof KINDS)[number];

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const REPORT = 'assets/samples/cu-jut-2024/2024-01/II06a_thi-tran-ea-t-ling_2024-01.xlsx';
const SHEETS = [REPORT, 'tests/samples/scores-2024/chamdiem_xa-ea-po_2024.xlsx'].map(bytesOf);
const XLSX = [...SHEETS, bytesOf('tests/samples/made-by/openpyxl.xlsx')];
const XLS = [
  'tests/samples/messy/legacy-xls.xls',
  'tests/samples/made-by/libreoffice.xls',
  'tests/samples/found-2026-11/biff5-cp1258.xls',
  'tests/samples/robust-2026-11/excel95-with-formula.xls',
].map(bytesOf);
const ODS = ['tests/samples/made-by/libreoffice.ods', 'tests/samples/messy/opendocument.ods'].map(bytesOf);
const XML = ['tests/samples/found-2026-11/spreadsheetml-2003.xls'].map(bytesOf);
const XLSB = SHEETS.map(asXlsb);

/** The variant of that number and seed, whatever was made before it: what is found can be made again alone. */
export function variant(seed: number, index: number): { readonly kind: Kind; readonly bytes: Uint8Array } {
  const random = seeded(seed + Math.imul(index, 0x9e3779b1));
  const kind = pick(random, KINDS);
  return { kind, bytes: MAKERS[kind](random) };
}

const MAKERS: Readonly<Record<Kind, (random: Random) => Uint8Array>> = {
  xlsx: (random) => changedPackage(random, pick(random, XLSX), /^xl\/(?!theme)|rels$/, mutateXml),
  xlsb: (random) => changedPackage(random, pick(random, XLSB), /\.bin$/, mutateRecords),
  ods: (random) => changedPackage(random, pick(random, ODS), /^(content|styles)\.xml$/, mutateXml),
  xml: (random) => mutateXml(random, pick(random, XML)),
  xls: (random) => {
    const file = pick(random, XLS);
    if (random() < 0.3) return mutateBytes(random, file);
    const compound = new CfbFile(file);
    return mutateRecords(random, compound.read('Workbook') ?? compound.read('Book') ?? file);
  },
};

/** A package with one part changed and packed again; a few changed as they are. */
function changedPackage(
  random: Random,
  bytes: Uint8Array,
  names: RegExp,
  mutate: (random: Random, bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  if (random() < 0.15) return mutateBytes(random, bytes);
  const parts: Parts = unzipSync(bytes);
  const name = pick(
    random,
    Object.keys(parts).filter((each) => names.test(each)),
  );
  const changed = { ...parts, [name]: mutate(random, parts[name] ?? new Uint8Array()) };
  return zipSync(changed, { level: below(random, 2) === 0 ? 0 : 6 });
}

function asXlsb(bytes: Uint8Array): Uint8Array {
  const book = read(bytes, { type: 'array', cellNF: true, cellFormula: true });
  // It can't write print titles, and says so on the console.
  if (book.Workbook) book.Workbook.Names = [];
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsb', bookSST: true }) as ArrayBuffer);
}
