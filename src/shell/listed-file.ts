import type { ListedFile } from '../app/ports/listed-file';
import type { PickedFile } from '../ui/parts/picked-file';
import { localDay } from '../shell/local-time';

/** A file of the page as the desks know it: by its name, with the day it was saved where that is known. */
export function listedFile({ name, savedAt }: PickedFile): ListedFile {
  const receivedOn = savedAt === undefined ? null : localDay(new Date(savedAt));
  return { name, path: name, ...(receivedOn === null ? {} : { receivedOn }) };
}
