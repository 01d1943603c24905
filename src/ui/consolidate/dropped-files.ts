import type { PickedFile } from '../parts/picked-file';

/** So many files are asked for at once: the browser answers in one go what is ready, and the page stands still so long. */
const AT_ONCE = 16;

/** Every file of a drop, folders walked through, by the path within what was dropped. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  // The list is emptied once the event has passed: take the entries before anything is awaited.
  return filesIn(Array.from(transfer.items).flatMap((item) => item.webkitGetAsEntry() ?? []));
}

/** Whether what is dropped are files or folders, not text or a link. */
export function dropsFiles(transfer: DataTransfer): boolean {
  return transfer.types.includes('Files');
}

/** The files of a file or folder input. */
export function chosenFiles(list: FileList | null): readonly PickedFile[] {
  return Array.from(list ?? []).map((file) => ({
    name: file.webkitRelativePath || file.name,
    file,
    savedAt: file.lastModified,
  }));
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly PickedFile[]> {
  const files: PickedFile[] = [];
  const single = entries.filter(({ isDirectory }) => !isDirectory);
  for (let at = 0; at < single.length; at += AT_ONCE) {
    files.push(...(await Promise.all(single.slice(at, at + AT_ONCE).map(fileOf))));
  }
  for (const folder of entries.filter(({ isDirectory }) => isDirectory)) {
    files.push(...(await filesIn(await childrenOf(folder as FileSystemDirectoryEntry))));
  }
  return files;
}

async function fileOf(entry: FileSystemEntry): Promise<PickedFile> {
  const file = await new Promise<File>((resolve, reject) => {
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
  return { name: entry.fullPath.replace(/^\//, ''), file, savedAt: file.lastModified };
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  // A reader gives at most a hundred entries at a time, and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return children;
    children.push(...some);
  }
}
