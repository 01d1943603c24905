import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** Of this machine and process, or without them, as earlier versions named it. */
const OURS = /^\.parsheet-(?:([0-9a-f]{8})-(\d+)-)?[0-9a-f]{12}\.tmp$/;
const HOUR = 3_600_000;

/** Folders in which this process has looked already. */
const seen = new Set<string>();

/**
 * Does the work with a temporary file in this folder, which is removed afterwards whatever comes of it. Its name tells later
 * runs whose it is.
 */
export async function withTemporary<Value>(folder: string, work: (file: string) => Promise<Value>): Promise<Value> {
  const name = `.parsheet-${machine()}-${String(process.pid)}-${randomBytes(6).toString('hex')}.tmp`;
  const file = path.join(folder, name);
  try {
    return await work(file);
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Removes what killed runs left in the folder of this temporary file, which was just written: files of processes of this
 * machine that are gone, and files whose process can't be known once they are an hour older than this one. By the file
 * system's own clock: a server's may differ from ours. Another run's file is never touched while it is being written.
 */
export async function removeLeftOver(temporary: string): Promise<void> {
  const folder = path.dirname(temporary);
  if (seen.has(folder)) return;
  seen.add(folder);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => OURS.test(name) && name !== path.basename(temporary));
  const written = left.length === 0 ? null : await lstat(temporary).catch(() => null);
  if (written === null) return;
  for (const name of left) {
    const file = path.join(folder, name);
    const found = await lstat(file).catch(() => null);
    if (found?.isFile() && isAbandoned(name, written.mtimeMs - found.mtimeMs)) await rm(file).catch(() => undefined);
  }
}

function isAbandoned(name: string, age: number): boolean {
  const [, host, process] = OURS.exec(name) ?? [];
  return host === machine() ? !isRunning(Number(process)) : age > HOUR;
}

function isRunning(id: number): boolean {
  try {
    // Asks only; a process of another user answers with EPERM.
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}
