import type { WorkbookSource } from '../app/ports/workbook-source';
import { failed } from '../core/model/result';

/** Opens files that the user gave, by name. The reader itself is loaded with the first file. */
export function fileSource(files: ReadonlyMap<string, File>): WorkbookSource {
  return {
    open: async ({ name, path }) => {
      const file = files.get(path);
      if (file === undefined) return failed('file.not-found', { file: name });
      let bytes: Uint8Array;
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
      } catch {
        // Moved, deleted or locked since it was chosen; browsers do not say which.
        return failed('file.no-permission', { file: name }, true);
      }
      const { readWorkbook } = await import('../hosts/file/read-workbook');
      return readWorkbook(bytes, name);
    },
  };
}
