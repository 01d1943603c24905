import type { WorkbookSource } from '../app/ports/workbook-source';
import { readFile } from '../hosts/file/node/read-file';

/** Opens files of this machine. */
export const nodeSource: WorkbookSource = { open: ({ path }) => readFile(path) };
