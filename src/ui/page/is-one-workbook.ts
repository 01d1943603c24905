import type { PickedFile } from '../parts/picked-file';

/** One workbook is opened; a folder, a .zip or several files are joined. */
export function isOneWorkbook([first, ...others]: readonly PickedFile[]): boolean {
  return first !== undefined && others.length === 0 && !/\.zip$/i.test(first.name) && !first.name.includes('/');
}
