import { failed, ok, type Result } from '../../core/model/result';
import type { WorkbookLook } from '../../core/model/workbook-look';
import { CfbFile } from './cfb/cfb-file';
import { openEncrypted, workbookStream } from './cfb/read-ole';
import { readBiffLook } from './legacy/biff-look';
import { openBiff } from './legacy/read-biff';
import { digitWidth } from './look-sizes';
import { readOdsLook } from './ods/ods-look';
import { ReadBudget } from './read-budget';
import type { ReadOptions } from './read-options';
import { ReadStop } from './read-stop';
import { sniffFormat } from './sniff-format';
import { readConditionLooks } from './xlsx/look-conditions';
import { readSheetLook } from './xlsx/look-sheet';
import { readLookStyles } from './xlsx/look-styles';
import { openPart, openRelated, readPackageParts } from './xlsx/package-parts';
import { readRelationships } from './xlsx/relationships';
import { readThemeColors } from './xlsx/theme-colors';
import { crc32 } from './zip/crc32';
import { inflateInScript } from './zip/inflater';
import { ZipArchive } from './zip/zip-archive';

/**
 * Reads how a workbook looks, for a view of it; apart from `readWorkbook`, since checking a thousand files needs none of
 * it. Null for .xlsb and for an .xls of Excel 95: such a view shows plain cells. The same failures as `readWorkbook`,
 * never thrown.
 */
export async function readLook(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Result<WorkbookLook | null>> {
  try {
    return ok(await look(bytes, options));
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;
    const { code, params, retryable } = error.failure;
    return failed(code, { file: name, ...params }, retryable);
  }
}

async function look(bytes: Uint8Array, options: ReadOptions): Promise<WorkbookLook | null> {
  const format = sniffFormat(bytes);
  const budget = new ReadBudget(options);
  if (format === 'zip') return packageLook(bytes, options, budget);
  if (format !== 'cfb') return null;
  const file = new CfbFile(bytes);
  if (file.has('EncryptedPackage')) return packageLook(await openEncrypted(file, budget), options, budget);
  const stream = workbookStream(file);
  await openBiff(stream);
  return readBiffLook(stream, budget);
}

function packageLook(bytes: Uint8Array, options: ReadOptions, budget: ReadBudget): WorkbookLook | null {
  const archive = new ZipArchive(bytes, options.inflater ?? { inflate: inflateInScript, crc32 }, budget);
  const part = readRelationships(archive, budget, '').find(({ type }) => type === 'officeDocument')?.part;
  if (part === undefined && archive.has('content.xml')) return readOdsLook(archive, budget);
  if (part === undefined || part.toLowerCase().endsWith('.bin')) return null;
  const { workbook, related, sheets } = readPackageParts(archive, budget, part);
  const theme = readThemeColors(openRelated(archive, budget, related, 'theme'));
  const styles = readLookStyles(openRelated(archive, budget, related, 'styles'), theme);
  const context = { theme, digitWidth: digitWidth(styles[0]), budget };
  const conditionLooks = readConditionLooks(openRelated(archive, budget, related, 'styles'), theme);
  return {
    styles,
    ...(conditionLooks.length > 0 && { conditionLooks }),
    ...(workbook.date1904 && { countsFrom1904: true }),
    sheets: sheets.map((sheet) => readSheetLook(openPart(archive, budget, sheet.part), sheet.name, context)),
  };
}
