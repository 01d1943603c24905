import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeLeftOver, withTemporary } from '../../../../src/hosts/file/node/temporary-files';
import { saveFile } from '../../../../src/hosts/file/node/save-file';
import { inFolder } from '../write-files';

const HEX = '0123456789ab';
let machine = '';
beforeAll(async () => {
  await withTemporary('/', (file) => Promise.resolve(([machine = ''] = /[0-9a-f]{8}(?=-)/.exec(file) ?? [])));
});
/** A process that is over. */
const gone = spawnSync(process.execPath, ['-e', '']).pid;

/** What is left of these files, the first with its age in hours, after a file was saved in their folder. */
async function left(files: Readonly<Record<string, number>>): Promise<readonly string[]> {
  let names: readonly string[] = [];
  await inFolder(async (folder) => {
    for (const [name, hours] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), 'x');
      const time = Date.now() / 1000 - hours * 3600;
      utimesSync(path.join(folder, name), time, time);
    }
    expect(await saveFile(path.join(folder, 'a.xlsx'), new Uint8Array(1))).toMatchObject({ ok: true });
    names = readdirSync(folder).filter((name) => name !== 'a.xlsx');
  });
  return names;
}

describe('what killed runs left behind', () => {
  test('is removed at once when its process is known to be gone', async () => {
    expect(await left({ [`.parsheet-${machine}-${String(gone)}-${HEX}.tmp`]: 0 })).toEqual([]);
  });

  test('stays while its process is at work, however old', async () => {
    const running = [process.pid, process.ppid].map((id) => `.parsheet-${machine}-${String(id)}-${HEX}.tmp`).sort();
    expect(await left(Object.fromEntries(running.map((name) => [name, 48])))).toEqual(running);
  });

  test('of an earlier version, or of another machine, is removed once it is old', async () => {
    const other = `.parsheet-00000000-${String(gone)}-${HEX}.tmp`;
    const plain = `.parsheet-${HEX}.tmp`;
    expect(await left({ [plain]: 2, [other]: 30 })).toEqual([]);
    expect(await left({ [plain]: 0.5, [other]: 0 })).toEqual([other, plain].sort());
  });

  test('is all that is removed', async () => {
    const names = [
      '.parsheet-x.tmp',
      `.parsheet-${HEX}.tmp.xlsx`,
      `parsheet-${HEX}.tmp`,
      `.parsheet-${HEX}0.tmp`,
      'b.tmp',
    ];
    expect(await left(Object.fromEntries(names.map((name) => [name, 99])))).toEqual([...names].sort());
  });

  test('is no folder and no link', async () => {
    await inFolder(async (folder) => {
      const [one, two] = [
        `.parsheet-${machine}-${String(gone)}-${HEX}.tmp`,
        `.parsheet-${machine}-${String(gone)}-ab${HEX.slice(2)}.tmp`,
      ];
      mkdirSync(path.join(folder, one));
      symlinkSync(__filename, path.join(folder, two));
      await withTemporary(folder, (file) => {
        writeFileSync(file, '');
        return removeLeftOver(file);
      });
      expect(readdirSync(folder).sort()).toEqual([one, two].sort());
    });
  });
});
