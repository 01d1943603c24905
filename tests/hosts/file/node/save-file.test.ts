import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { saveFile } from '../../../../src/hosts/file/node/save-file';
import { inFolder } from '../write-files';

const OLD = new TextEncoder().encode('cũ');
const NEW = new TextEncoder().encode('mới');
const isRoot = process.getuid?.() === 0;

describe('saveFile', () => {
  it('writes a new file and leaves nothing else behind', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'báo cáo.xlsx');
      expect(await saveFile(file, NEW)).toEqual({ ok: true, value: file });
      expect(readFileSync(file, 'utf8')).toBe('mới');
      expect(readdirSync(folder)).toEqual(['báo cáo.xlsx']);
    });
  });

  it('touches nothing that exists without force, and replaces it with force', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'a.xlsx');
      writeFileSync(file, OLD);
      expect(await saveFile(file, NEW)).toMatchObject({
        ok: false,
        failure: { code: 'write.exists', params: { file } },
      });
      expect(readFileSync(file, 'utf8')).toBe('cũ');
      expect(await saveFile(file, NEW, { force: true })).toMatchObject({ ok: true });
      expect(readFileSync(file, 'utf8')).toBe('mới');
      expect(readdirSync(folder)).toEqual(['a.xlsx']);
    });
  });

  it('lets only one of many writers win', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'a.xlsx');
      const results = await Promise.all(
        Array.from({ length: 8 }, (_, index) => saveFile(file, new TextEncoder().encode(String(index)))),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(readFileSync(file, 'utf8')).toBe(String(results.findIndex(({ ok }) => ok)));
      expect(readdirSync(folder)).toEqual(['a.xlsx']);
    });
  });

  it('leaves the old file and no traces when cancelled', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'a.xlsx');
      writeFileSync(file, OLD);
      const signal = AbortSignal.abort();
      expect(await saveFile(file, NEW, { force: true, signal })).toMatchObject({ failure: { code: 'cancelled' } });
      const stop = new AbortController();
      const saving = saveFile(file, new Uint8Array(50_000_000), { force: true, signal: stop.signal });
      setTimeout(() => {
        stop.abort();
      }, 5);
      expect(await saving).toMatchObject({ failure: { code: 'cancelled' } });
      expect(readFileSync(file, 'utf8')).toBe('cũ');
      expect(readdirSync(folder)).toEqual(['a.xlsx']);
    });
  });

  it('says why it could not write', async () => {
    await inFolder(async (folder) => {
      mkdirSync(path.join(folder, 'thư mục'));
      const code = async (file: string, force = true): Promise<unknown> => {
        const result = await saveFile(path.join(folder, file), NEW, { force });
        return result.ok ? null : result.failure.code;
      };
      expect(await code('không có/a.xlsx')).toBe('file.not-found');
      expect(await code('thư mục')).toBe('file.is-folder');
      expect(await code('thư mục', false)).toBe('write.exists');
      expect(readdirSync(folder)).toEqual(['thư mục']);
    });
  });

  (isRoot ? it.skip : it)('says that the folder may not be written', async () => {
    await inFolder(async (folder) => {
      chmodSync(folder, 0o500);
      const result = await saveFile(path.join(folder, 'a.xlsx'), NEW);
      chmodSync(folder, 0o700);
      expect(result).toMatchObject({ failure: { code: 'write.no-permission' } });
    });
  });

  (process.platform === 'linux' ? it : it.skip)(
    'says that the disk is full, and that trying again may help',
    async () => {
      jest.resetModules();
      jest.doMock('node:fs/promises', () => {
        const real = jest.requireActual<typeof import('node:fs/promises')>('node:fs/promises');
        const open = async (...given: Parameters<typeof real.open>): Promise<unknown> => {
          const handle = await real.open(...given);
          handle.writeFile = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
          return handle;
        };
        return { ...real, open };
      });
      const mocked = await import('../../../../src/hosts/file/node/save-file');
      await inFolder(async (folder) => {
        const result = await mocked.saveFile(path.join(folder, 'a.xlsx'), NEW);
        expect(result).toMatchObject({ failure: { code: 'write.disk-full', retryable: true } });
        expect(readdirSync(folder)).toEqual([]);
      });
      jest.dontMock('node:fs/promises');
    },
  );
});
