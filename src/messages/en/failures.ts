import type { FailureParams, FailureTexts } from '../catalogue';
import { excelFailures } from './excel-failures';
import { number, quoted } from './format';

// Read by the office that got the file, and on a slip by the unit that sent it.
const RESEND = 'It has to be copied or sent again from the original.';
const SPLIT = 'Keep the report sheet only, save it as a new file and check again.';

export const failures: FailureTexts = {
  'file.empty': (p) => `${cannotOpen(p)}: it has no content. ${RESEND}`,
  'file.lock': (p) =>
    `${cannotOpen(p)}: it is the trace that Excel keeps while a workbook is open, not a report. Choose the file of that name without "~$".`,
  'file.cut-short': (p) => `${cannotOpen(p)}: it was cut short when copied. ${RESEND}`,
  'file.encrypted': (p) =>
    `${cannotOpen(p)}: it has a password. Remove the password in Excel, save the file and check again.`,
  'file.html': (p) =>
    `${cannotOpen(p)}: it is a web page saved under a workbook's name. Open it in Excel, save it as .xlsx and check again.`,
  'file.pdf': (p) => `${cannotOpen(p)}: it is a PDF and holds no cells. Ask the unit for the report's Excel workbook.`,
  'file.text': (p) =>
    `${cannotOpen(p)}: it is plain text (.csv or .txt). Open it in Excel, save it as .xlsx and check again.`,
  'file.document': (p) =>
    `${cannotOpen(p)}: it is a text document or a presentation, not a workbook. Put the table into Excel and save it as .xlsx.`,
  'file.image': (p) => `${cannotOpen(p)}: it is a picture. Ask the unit for the report's Excel workbook.`,
  'file.archive': (p) => `${cannotOpen(p)}: it is an archive (.zip, .rar). Unpack it and choose the workbooks inside.`,
  'file.xml': (p) =>
    `${cannotOpen(p)}: it is XML, but not a spreadsheet of Excel. Open it in the program that made it and save it as .xlsx.`,
  'file.old-excel': (p) =>
    `${cannotOpen(p)}: its format is that of Excel 4.0 or older. Open it in LibreOffice or Excel, save it as .xlsx and check again.`,
  'file.other-program': (p) =>
    `${cannotOpen(p)}: it is a spreadsheet of another program (Numbers, old OpenOffice). Open it there and save it as .xlsx.`,
  'file.not-a-workbook': (p) => `${cannotOpen(p)}: it is not a workbook. Choose an .xlsx, .xls, .xlsb or .ods file.`,
  'file.damaged': (p) => `${cannotOpen(p)}: it is damaged. ${RESEND}`,
  'file.not-found': (p) => `${p.file === '' ? 'The file' : quoted(p.file)} was not found. Check the path.`,
  'file.no-sample': (p) =>
    `The sample${p.file === '' ? '' : ` ${quoted(p.file)}`} could not be loaded. Check the network and try again; if it still fails, tell the people who run the page. Everything else works.`,
  'file.no-permission': (p) =>
    `${cannotOpen(p)}: reading is not permitted. Ask for permission or copy the file to another folder.`,
  'file.is-folder': (p) => `${cannotOpen(p)}: it is a folder. Choose a workbook in it.`,
  'file.no-file': (p) => `${cannotOpen(p)}: it is a pipe or a device, not a file. Choose a workbook.`,
  'file.link-loop': (p) => `${cannotOpen(p)}: the link leads back to itself. Put the file in its place.`,
  'file.bad-name': (p) => `${cannotOpen(p)}: its name is written in an old encoding. Rename it and try again.`,
  'file.not-read': (p) =>
    `${cannotOpen(p)}: the disk or the network gave an error${p.code === undefined ? '' : ` (${p.code})`}. Try again or copy the file to another disk.`,
  'limit.bytes': (p) => `${cannotOpen(p)}: unpacked it is larger than allowed${upTo(p, 'bytes')}. ${SPLIT}`,
  'limit.cells': (p) => `${cannotOpen(p)}: it has more cells than allowed${upTo(p, 'cells')}. ${SPLIT}`,
  'limit.merges': (p) => `${cannotOpen(p)}: it has more merged ranges than allowed${upTo(p, 'ranges')}. ${SPLIT}`,
  'limit.strings': (p) => `${cannotOpen(p)}: it has more text than allowed${upTo(p, 'characters')}. ${SPLIT}`,
  'limit.entries': (p) =>
    `${cannotOpen(p)}: the archive holds more files than allowed${upTo(p, 'files')}. Split it into smaller ones.`,
  'limit.depth': (p) =>
    `${cannotOpen(p)}: it is not built like a workbook. Open it in Excel and save it as a new file.`,
  'limit.time': (p) => `${cannotOpen(p)}: reading takes too long${upTo(p, 'seconds', 1000)}. ${SPLIT}`,
  'write.exists': (p) => `${written(p)} exists already. Choose another name or agree to overwrite it.`,
  'write.changed': (p) => `${written(p)} was changed meanwhile, so it is not overwritten. Look at it and try again.`,
  'write.no-permission': (p) => `${written(p)} can't be written: the folder does not permit it. Choose another folder.`,
  'write.disk-full': (p) => `${written(p)} can't be written: the disk is full. Free some space or choose another disk.`,
  'write.failed': (p) =>
    `${written(p)} can't be written. Check the folder, close the file if it is open, and try again.`,
  ...excelFailures,
  'patch.format': (p) =>
    `${mended(p)} can't be mended: only .xlsx files can. Open it in Excel, save it as .xlsx and mend that.`,
  'patch.signed': (p) =>
    `${mended(p)} can't be mended: it is signed, and mending would break the signature. Ask the unit to mend and sign it again.`,
  'patch.locked': (p) => `${notMended(p)}: it is locked. Unprotect the sheet in Excel or ask the unit to mend it.`,
  'patch.merged': (p) => `${notMended(p)}: it is covered by a merged area. Write into the first cell of that area.`,
  'patch.array': (p) => `${notMended(p)}: one formula fills the area it is in. Change the formula in Excel.`,
  'patch.formula': (p) => `${notMended(p)}: numbers and text can be typed here. Type formulas in Excel.`,
  'patch.table': (p) =>
    `${notMended(p)}: it belongs to the head or the totals of an Excel table, or to a pivot table. Change it in Excel.`,
  cancelled: () => 'Stopped as asked. No file was written.',
};

function cannotOpen({ file }: FailureParams): string {
  return file === '' ? "The file can't be opened" : `${quoted(file)} can't be opened`;
}

function mended({ file }: FailureParams): string {
  return file === '' ? 'The file' : quoted(file);
}

function notMended(p: FailureParams): string {
  const cell = p.cell === '' ? 'The cell' : `Cell ${p.cell}`;
  const sheet = p.sheet === '' ? '' : ` of sheet ${quoted(p.sheet)}`;
  return `${cell}${sheet} in ${p.file === '' ? 'the file' : quoted(p.file)} can't be mended`;
}

function written({ file }: FailureParams): string {
  return file === '' ? 'The report' : quoted(file);
}

function upTo({ limit }: FailureParams, noun: string, divisor = 1): string {
  return limit === null ? '' : ` (${number(Math.round(limit / divisor))} ${noun})`;
}
