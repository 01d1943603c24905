import { unzipSync } from 'fflate';
import { NODE_INFLATER } from '../../../src/hosts/file/node/node-inflater';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { zip } from './make-xlsx';
import { sampleBytes } from './samples';

const REPORTS = ['2024-01/II06a_thi-tran-ea-t-ling_2024-01.xlsx', '2024-02/II06a_xa-ea-po_2024-02.xlsx'];
const XLSX = [...REPORTS.map((file) => `assets/samples/cu-jut-2024/${file}`), 'tests/samples/made-by/openpyxl.xlsx'];
/** No limit of time: what a file becomes does not depend on the machine. `npm run fuzz` stops what hangs. */
const OPTIONS = { inflater: NODE_INFLATER, limits: { milliseconds: Number.MAX_SAFE_INTEGER } };
const random = seeded(20240614);

/** mulberry32: the same mutations on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const below = (end: number): number => Math.floor(random() * end);

/** One to four changes: a byte replaced, a piece taken out, doubled or overwritten by another piece. */
function mutated(bytes: Uint8Array): Uint8Array {
  let result: Uint8Array = bytes.slice();
  for (let changes = 1 + below(4); changes > 0; changes--) {
    const at = below(result.length);
    const length = 1 + below(Math.min(40, result.length - at));
    const kind = below(6);
    if (kind === 0) result = joined(result.subarray(0, at), result.subarray(at + length));
    else if (kind === 1) result = joined(result.subarray(0, at + length), result.subarray(at));
    else if (kind === 2) result.copyWithin(at, below(result.length), below(result.length));
    else result[at] = kind === 3 ? below(256) : (result[below(result.length)] ?? 0);
  }
  return result;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const result = new Uint8Array(first.length + second.length);
  result.set(first);
  result.set(second, first.length);
  return result;
}

/** Reads `count` variants; fails when one throws. Gives how often each outcome came. */
async function outcomes(count: number, variant: (index: number) => Uint8Array): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const bytes = variant(index);
    const result = await readWorkbook(bytes, 'a.xlsx', OPTIONS);
    const outcome = result.ok ? 'ok' : result.failure.code;
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
  }
  return seen;
}

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

describe('random changes give a workbook or a failure', () => {
  test('2,500 of whole .xlsx files', async () => {
    const files = XLSX.map(sampleBytes);
    const seen = await outcomes(2500, (index) => mutated(pick(files, index)));
    expect(seen.get('file.damaged')).toBeGreaterThan(1000);
  });

  test('2,000 inside of the XML of .xlsx files, packed again', async () => {
    const packages = XLSX.map((file) => unzipSync(sampleBytes(file)));
    const seen = await outcomes(2000, (index) => {
      const parts = pick(packages, index);
      const names = Object.keys(parts).filter((name) => /^xl\/(?!theme)|rels$/.test(name));
      const name = pick(names, below(names.length));
      return zip({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array()) }, 0);
    });
    expect(seen.get('ok')).toBeGreaterThan(100);
    expect(seen.get('file.damaged')).toBeGreaterThan(100);
  });

  test('300 inside of the XML of an .ods', async () => {
    const parts = unzipSync(sampleBytes('tests/samples/made-by/libreoffice.ods'));
    const seen = await outcomes(300, (index) => {
      const name = pick(['content.xml', 'styles.xml', 'content.xml'], index);
      return zip({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array()) }, 0);
    });
    // What is changed by chance is read or refused: both came, many times.
    expect(seen.get('ok')).toBeGreaterThan(20);
    expect(seen.get('file.damaged')).toBeGreaterThan(20);
  });

  test('800 of an .xls', async () => {
    const files = ['tests/samples/messy/legacy-xls.xls', 'tests/samples/made-by/libreoffice.xls'].map(sampleBytes);
    // The library complains on the console about what it can't read.
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const seen = await outcomes(800, (index) => mutated(pick(files, index)));
    silent.mockRestore();
    // What is changed by chance is read or refused: both came, many times.
    expect(seen.get('ok')).toBeGreaterThan(20);
    expect(seen.get('file.damaged')).toBeGreaterThan(20);
  });
});
