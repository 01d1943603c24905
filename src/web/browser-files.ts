import type { WorkbookFiles } from '../app/ports/workbook-files';

/** Files as bytes in the browser; what reads and writes them is loaded when it is first needed. */
export function browserFiles(give: WorkbookFiles['give']): WorkbookFiles {
  return {
    read: async (bytes, name) => (await import('../hosts/file/read-workbook')).readWorkbook(bytes, name),
    look: async (bytes, name) => (await import('../hosts/file/read-look')).readLook(bytes, name),
    patch: async (bytes, cells, name) =>
      (await import('../hosts/file/patch-workbook')).patchWorkbook(bytes, cells, { name }),
    make: async (plan) => (await import('../hosts/file/write-workbook')).writeWorkbook(plan),
    give,
  };
}

/** Puts a new file into the downloads folder; the browser never replaces one there. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file up after the click has passed.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
