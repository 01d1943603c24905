import type { SheetData, WorkbookData } from '../../../core/model/sheet-data';
import type { ReadBudget } from '../read-budget';
import type { ZipArchive } from '../zip/zip-archive';
import { openPart, openRelated, readPackageParts } from './package-parts';
import { NO_STRINGS, readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import { readStyles } from './styles';

/**
 * Reads an .xlsx, .xlsm, .xltx: its `workbookPart`, whatever the part is called. Only parts that hold data are inflated.
 * `known`: sheets by the names of their parts that are the same, byte for byte, as when they were read.
 */
export function readXlsx(
  archive: ZipArchive,
  budget: ReadBudget,
  workbookPart: string,
  name: string,
  known: ReadonlyMap<string, SheetData> = new Map(),
): WorkbookData {
  const { workbook, related, sheets } = readPackageParts(archive, budget, workbookPart);
  const { date1904, definedNames } = workbook;
  const strings = openRelated(archive, budget, related, 'sharedStrings');
  const styles = openRelated(archive, budget, related, 'styles');
  const context = {
    strings: strings ? readSharedStrings(strings, budget) : NO_STRINGS,
    styles: styles ? readStyles(styles) : [],
    date1904,
    budget,
  };
  return {
    name,
    sheets: sheets.map(
      (sheet) => known.get(sheet.part) ?? readSheetPart(openPart(archive, budget, sheet.part), sheet, context),
    ),
    definedNames,
  };
}
