import type { WorkbookData } from '../../../core/model/sheet-data';
import { ReadBudget } from '../read-budget';
import type { ReadOptions } from '../read-options';
import { stop } from '../read-stop';
import { sniffFormat } from '../sniff-format';
import { readPackageParts, type PackageParts } from '../xlsx/package-parts';
import { readRelationships } from '../xlsx/relationships';
import { readXlsx } from '../xlsx/read-xlsx';
import { crc32 } from '../zip/crc32';
import { inflateInScript } from '../zip/inflater';
import { ZipArchive } from '../zip/zip-archive';

/** An .xlsx or .xlsm ready to be patched: its parts, and what its cells hold. */
export interface OpenPackage extends OpenArchive {
  readonly data: WorkbookData;
}

/** The parts of a package, without what its cells hold. */
export interface OpenArchive extends PackageParts {
  readonly archive: ZipArchive;
  readonly budget: ReadBudget;
}

/**
 * Stops where the file can't be patched, with the failure that says what to do instead. `known`: what reading
 * these bytes gave, where that is at hand.
 */
export function openPackage(bytes: Uint8Array, options: ReadOptions, known?: WorkbookData): OpenPackage {
  const opened = openArchive(bytes, options);
  // Parts are looked at twice, for what they say and for where it stands; each has the limits of one reading.
  const read = (): WorkbookData => {
    const { archive, budget } = zip(bytes, options);
    return readXlsx(archive, budget, opened.workbookPart, '');
  };
  return { ...opened, data: known ?? read() };
}

/** The same, for what needs no cells. */
export function openArchive(bytes: Uint8Array, options: ReadOptions): OpenArchive {
  const format = sniffFormat(bytes);
  // Also a workbook with Excel's own password: it is read, but what is written back would have none.
  if (format === 'cfb' || format === 'biff' || format === 'xml') throw stop('patch.format');
  if (format === 'empty') throw stop('file.empty');
  if (format !== 'zip') throw stop('file.not-a-workbook');
  const { archive, budget } = zip(bytes, options);
  const related = readRelationships(archive, budget, '');
  const part = related.find(({ type }) => type === 'officeDocument')?.part;
  if (part === undefined || part.toLowerCase().endsWith('.bin')) throw stop('patch.format');
  // A signature holds for the bytes of the parts: none of them can change and leave it valid.
  if (related.some(({ type }) => type === 'origin')) throw stop('patch.signed');
  return { ...readPackageParts(archive, budget, part), archive, budget };
}

function zip(bytes: Uint8Array, options: ReadOptions): { readonly archive: ZipArchive; readonly budget: ReadBudget } {
  const budget = new ReadBudget(options);
  return { budget, archive: new ZipArchive(bytes, options.inflater ?? { inflate: inflateInScript, crc32 }, budget) };
}
