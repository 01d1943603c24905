import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as writer from '../../src/hosts/file/write-workbook';
import { inputsOf, isInput } from '../../src/cli/inputs';
import { runCaptured } from './run-captured';

jest.mock('../../src/hosts/file/write-workbook', () => {
  const real = jest.requireActual<typeof writer>('../../src/hosts/file/write-workbook');
  return { ...real, writeWorkbook: jest.fn(real.writeWorkbook) };
});

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const SCORES = path.join(ROOT, 'tests/samples/scores-2024');
const MESSY = path.join(ROOT, 'tests/samples/messy');
const REPORT = 'nguon/II06a_xa-ea-po_2024-06.xlsx';
const SCORE = 'nguon/chamdiem_xa-ea-po_2024.xlsx';
const linux = process.platform === 'linux';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
  cpSync(path.join(SAMPLE, 'danh-muc.xlsx'), at('cai-dat.xlsx'));
  for (const name of ['xa-ea-po', 'xa-cu-knia']) {
    cpSync(path.join(SAMPLE, `2024-06/II06a_${name}_2024-06.xlsx`), at(`nguon/II06a_${name}_2024-06.xlsx`));
    cpSync(path.join(SAMPLE, `2024-05/II06a_${name}_2024-05.xlsx`), at(`truoc/II06a_${name}_2024-05.xlsx`));
    cpSync(path.join(SCORES, `chamdiem_${name}_2024.xlsx`), at(`nguon/chamdiem_${name}_2024.xlsx`));
    cpSync(path.join(SCORES, `chamdiem_${name}_2024.xlsx`), at(`nam-truoc/chamdiem_${name}_2024.xlsx`));
  }
  cpSync(path.join(MESSY, 'cut-short.xlsx'), at('nguon/hong.xlsx'));
  cpSync(path.join(MESSY, 'not-a-workbook.xlsx'), at('nguon/khong-phai.xlsx'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function at(name: string): string {
  return path.join(folder, name);
}

/** All that is in the folder, byte by byte. */
function contents(): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
  );
  return Object.fromEntries(names.map((name) => [path.relative(folder, name), readFileSync(name, 'base64')]));
}

const SETTINGS = ['--settings', 'cai-dat.xlsx'];
const COMMANDS = {
  consolidate: ['consolidate', 'nguon', '--period', '2024-06', '--previous', 'truoc', ...SETTINGS],
  score: ['score', 'nguon', '--last-year', 'nam-truoc', ...SETTINGS],
} as const;

/** Asked to write there and to overwrite, the command refuses and nothing changes. */
async function isRefused(argv: readonly string[], out: string): Promise<void> {
  const before = contents();
  const { status, out: said, notes } = await runCaptured([...argv, '--out', out, '--force'], { folder });
  expect({ status, said }).toEqual({ status: 2, said: '' });
  expect(notes).toContain(`Tệp "${out}" là danh mục hoặc báo cáo của đơn vị nên không ghi đè.`);
  expect(contents()).toEqual(before);
}

describe.each(Object.entries(COMMANDS))('%s never writes over', (name, argv) => {
  test.each([
    ['a report', REPORT],
    ['a score sheet', SCORE],
    ['a file that is cut short', 'nguon/hong.xlsx'],
    ['a file that is no workbook', 'nguon/khong-phai.xlsx'],
    ['the settings', 'cai-dat.xlsx'],
    name === 'score'
      ? ["last year's score sheet", 'nam-truoc/chamdiem_xa-cu-knia_2024.xlsx']
      : ['an earlier report', 'truoc/II06a_xa-ea-po_2024-05.xlsx'],
  ])('%s', async (_, out) => {
    await isRefused(argv, out);
  });

  test('an input under another spelling of its path', async () => {
    await isRefused(argv, `./nguon/../${SCORE}`);
    await isRefused(argv, `nguon//./${path.basename(REPORT)}`);
    await isRefused(argv, at(SCORE));
  });

  test('an input through a linked folder, one inside another, and a link to a link', async () => {
    symlinkSync(at('nguon'), at('lien-ket'));
    symlinkSync('lien-ket', at('lien-ket-2'));
    mkdirSync(at('sau'));
    symlinkSync('../nguon', at('sau/vao'));
    await isRefused(argv, `lien-ket/${path.basename(REPORT)}`);
    await isRefused(argv, `lien-ket-2/${path.basename(SCORE)}`);
    await isRefused(argv, 'sau/vao/hong.xlsx');
  });

  test('a link to an input, and a second name of one', async () => {
    symlinkSync(at(REPORT), at('lien-ket.xlsx'));
    linkSync(at(SCORE), at('ten-khac.xlsx'));
    linkSync(at('cai-dat.xlsx'), at('cai-dat-2.xlsx'));
    for (const out of ['lien-ket.xlsx', 'ten-khac.xlsx', 'cai-dat-2.xlsx']) await isRefused(argv, out);
  });

  test('an input that is given through a link', async () => {
    symlinkSync(at('nguon'), at('vao'));
    const through = argv.map((word) => (word === 'nguon' ? 'vao' : word));
    await isRefused(through, REPORT);
    await isRefused(through, SCORE);
  });

  test('a file that comes to its place while the report is made', async () => {
    const made = jest.requireActual<typeof writer>('../../src/hosts/file/write-workbook');
    const sent = readFileSync(at(REPORT));
    writeFileSync(at('bao-cao.xlsx'), 'cũ');
    jest.mocked(writer.writeWorkbook).mockImplementationOnce(async (plan) => {
      writeFileSync(at('bao-cao.xlsx'), sent);
      return made.writeWorkbook(plan);
    });
    const { status, notes } = await runCaptured([...argv, '--out', 'bao-cao.xlsx', '--force'], { folder });
    expect(status).toBe(2);
    expect(notes).toContain('Không ghi đè tệp "bao-cao.xlsx": tệp vừa được thay đổi trong lúc chạy.');
    expect(readFileSync(at('bao-cao.xlsx')).equals(sent)).toBe(true);
    expect(readdirSync(folder).filter((each) => each.startsWith('.'))).toEqual([]);
  });

  test('a file where there was none when the run began, without being asked and asked to', async () => {
    const made = jest.requireActual<typeof writer>('../../src/hosts/file/write-workbook');
    for (const [out, force, sentence] of [
      ['a.xlsx', [], 'Tệp "a.xlsx" đã có.'],
      ['b.xlsx', ['--force'], 'Không ghi đè tệp "b.xlsx"'],
    ] as const) {
      jest.mocked(writer.writeWorkbook).mockImplementationOnce(async (plan) => {
        writeFileSync(at(out), 'của đơn vị');
        return made.writeWorkbook(plan);
      });
      const { status, notes } = await runCaptured([...argv, '--out', out, ...force], { folder });
      expect(status).toBe(2);
      expect(notes).toContain(sentence);
      expect(readFileSync(at(out), 'utf8')).toBe('của đơn vị');
    }
  });

  test('anything else than what was asked: another file there is replaced, and a report of ours made anew', async () => {
    writeFileSync(at('khac.xlsx'), 'cũ');
    for (const out of ['khac.xlsx', 'nguon/tong-hop.xlsx', 'nguon/tong-hop.xlsx']) {
      const before = contents();
      const { status } = await runCaptured([...argv, '--out', out, '--force'], { folder });
      expect(status).toBeLessThan(2);
      const { [path.normalize(out)]: written, ...others } = contents();
      expect(
        Buffer.from(written ?? '', 'base64')
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
      const { [path.normalize(out)]: _, ...same } = before;
      expect(others).toEqual(same);
    }
  });
});

describe('what an input is known by', () => {
  test('its place too: saved anew since it was listed, it is one still, and so is a link put in its place', async () => {
    const inputs = await inputsOf([at(REPORT), at(SCORE), at('khong-co.xlsx')]);
    for (const make of [writeFileSync, (file: string) => symlinkSync(at('nguon/hong.xlsx'), file)]) {
      rmSync(at(REPORT));
      make(at(REPORT), 'mới');
      expect(await isInput(at(REPORT), inputs)).toBe(true);
    }
    expect(await isInput(at('nguon/hong.xlsx'), inputs)).toBe(false);
    expect(await isInput(at('khong-co.xlsx'), inputs)).toBe(false);
    writeFileSync(at('khong-co.xlsx'), '');
    expect(await isInput(at('khong-co.xlsx'), inputs)).toBe(true);
  });

  test('not its name alone', async () => {
    const inputs = await inputsOf([at(REPORT)]);
    cpSync(at(REPORT), at(path.basename(REPORT)));
    expect(await isInput(at(path.basename(REPORT)), inputs)).toBe(false);
    expect(await isInput(at(`nguon/${path.basename(REPORT).toUpperCase()}`), inputs)).toBe(!linux);
  });
});

describe('slip', () => {
  const argv = ['slip', 'nguon', ...SETTINGS, '--force', '--out'];

  test('takes another name where an input has the slip’s, also in a linked folder', async () => {
    cpSync(at(REPORT), at('nguon/phieu_hong.xlsx'));
    symlinkSync(at('nguon'), at('lien-ket'));
    const before = contents();
    const { status, out } = await runCaptured([...argv, 'lien-ket', '--json'], { folder });
    expect(status).toBe(1);
    const { slips } = JSON.parse(out) as { slips: readonly { file: string; out: string }[] };
    expect(slips.find(({ file }) => file === 'hong.xlsx')?.out).toBe('lien-ket/phieu_hong (2).xlsx');
    expect(contents()).toMatchObject(before);
  });

  test('refuses a place where a second name or a link of an input lies', async () => {
    for (const join of [linkSync, symlinkSync]) {
      mkdirSync(at('phieu'));
      join(at(SCORE), at('phieu/phieu_hong.xlsx'));
      const before = contents();
      const { status, notes } = await runCaptured([...argv, 'phieu'], { folder });
      expect(status).toBe(2);
      expect(notes).toContain('Tệp "phieu/phieu_hong.xlsx" là danh mục hoặc báo cáo của đơn vị');
      expect(contents()).toEqual(before);
      rmSync(at('phieu'), { recursive: true });
    }
  });

  test('keeps earlier reports and the settings', async () => {
    cpSync(at('truoc/II06a_xa-ea-po_2024-05.xlsx'), at('truoc/phieu_hong.xlsx'));
    cpSync(at('cai-dat.xlsx'), at('truoc/phieu_khong-phai.xlsx'));
    const before = contents();
    const settings = ['--settings', 'truoc/phieu_khong-phai.xlsx'];
    const { status } = await runCaptured(
      ['slip', 'nguon', '--previous', 'truoc', ...settings, '--force', '--out', 'truoc'],
      { folder },
    );
    expect(status).toBe(1);
    expect(contents()).toMatchObject(before);
    expect(readdirSync(at('truoc'))).toEqual(
      expect.arrayContaining(['phieu_hong (2).xlsx', 'phieu_khong-phai (2).xlsx']),
    );
  });
});

describe('template', () => {
  const argv = ['template', '--form', 'II.06a', '--period', '2024-07', ...SETTINGS, '--out', 'bieu'];
  const FORM = 'bieu/II06a_xa-ea-po_2024-07.xlsx';

  test.each([
    ['a report', REPORT],
    ['a score sheet', SCORE],
    ['a file that is cut short', 'nguon/hong.xlsx'],
    ['a file that is no workbook', 'nguon/khong-phai.xlsx'],
    ['another workbook', 'cai-dat.xlsx'],
  ])('never writes a blank form over %s', async (_, input) => {
    expect((await runCaptured(argv, { folder })).status).toBe(0);
    cpSync(at(input), at(FORM));
    const before = contents();
    const { status, notes } = await runCaptured([...argv, '--force'], { folder });
    expect(status).toBe(2);
    expect(notes).toContain(`Tệp "${FORM}" là danh mục hoặc báo cáo của đơn vị nên không ghi đè.`);
    expect(contents()).toEqual(before);
  });

  test('nor over the reports of the period before, and the settings, by a link or a second name', async () => {
    mkdirSync(at('bieu'));
    for (const [join, input] of [
      [linkSync, 'truoc/II06a_xa-ea-po_2024-05.xlsx'],
      [symlinkSync, 'truoc/II06a_xa-ea-po_2024-05.xlsx'],
      [linkSync, 'cai-dat.xlsx'],
    ] as const) {
      join(at(input), at(FORM));
      const before = contents();
      const { status } = await runCaptured([...argv, '--previous', 'truoc', '--force'], { folder });
      expect(status).toBe(2);
      expect(contents()).toEqual(before);
      rmSync(at(FORM));
    }
  });
});

(linux ? test : test.skip)('names that differ in case are two files here', async () => {
  cpSync(at(REPORT), at('nguon/A.xlsx'));
  writeFileSync(at('nguon/a.txt'), '');
  const { status } = await runCaptured([...COMMANDS.consolidate, '--out', 'nguon/a.xlsx', '--force'], { folder });
  expect(status).toBe(1);
});
