import { existsSync } from 'node:fs';
import path from 'node:path';

/** The program as the shell would find it. */
export function findInPath(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders
    .flatMap((folder) => endings.map((ending) => path.join(folder, command + ending)))
    .find((file) => existsSync(file));
}

/** `describe` for tests that need programs of the machine (soffice, pdfinfo): skipped, and saying so, where one is missing. */
export function describeWith(commands: readonly string[], title: string, body: () => void): void {
  const missing = commands.filter((command) => findInPath(command) === undefined);
  if (missing.length === 0) describe(title, body);
  else describe.skip(`${title} (skipped: ${missing.join(', ')} not installed)`, body);
}
