import type { Mark } from '../../app/ports/open-workbook';
import { formatAddress, type CellAddress } from '../../core/model/address';
import type { Severity } from '../../core/model/finding';
import type { Result } from '../../core/model/result';
import { DONE, inExcel } from './in-excel';
import { addressesOf } from './plan/step';

/**
 * A mark is a conditional format whose formula says nothing about the cell: N of a text is 0, so it is always in force.
 * The text is how our marks are known again, after saving and in a copied sheet, among the user's own conditional
 * formats (docs/decisions/0009).
 */
function markFormula(severity: Severity): string {
  return `=N("PARsheet:${severity}")=0`;
}

/** Whether a conditional format is one of our marks. */
function isMarkFormula(formula: string): boolean {
  return /^=N\("PARsheet:[a-z]+"\)=0$/.test(formula.replace(/\s/g, ''));
}

/** Fills and borders: severities stay apart without colour too, since only an error is in bold. */
const MARK_LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly border: string }>> = {
  error: { fill: '#FFC7CE', border: '#9C0006' },
  warning: { fill: '#FFEB9C', border: '#7F6000' },
  note: { fill: '#DDEBF7', border: '#1F4E79' },
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Marks cells on these sheets in place of the marks they had, in two round trips for any number of cells: many cells
 * share one conditional format. Fills, fonts and conditional formats of the user stay as they are.
 */
export function markFindings(sheets: readonly string[], marks: readonly Mark[]): Promise<Result<null>> {
  return inExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const loaded = sheets.map((name) => ({ name, formats: loadFormats(worksheets.getItem(name)) }));
      await context.sync();
      for (const { name, formats } of loaded) {
        for (const format of ours(formats)) format.delete();
        addMarks(
          worksheets.getItem(name),
          marks.filter(({ sheet }) => sheet === name),
        );
      }
      await context.sync();
      return DONE;
    },
    sheets.length === 1 ? sheets[0] : undefined,
  );
}

/** Takes our marks away. */
export function clearMarks(sheets: readonly string[]): Promise<Result<null>> {
  return markFindings(sheets, []);
}

function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
}

function ours({ items }: Excel.ConditionalFormatCollection): readonly Excel.ConditionalFormat[] {
  return items.filter(({ type, customOrNullObject: custom }) => {
    return type === 'Custom' && !custom.isNullObject && isMarkFormula(custom.rule.formula);
  });
}

function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  // The last one added is in force first: an error shows over a warning of the same cell.
  for (const severity of [...SEVERITIES].reverse()) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    for (const address of addressesOf(withoutRepeats(cells).map((cell) => ({ from: cell, to: cell })))) {
      const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
      const { fill, border } = MARK_LOOKS[severity];
      custom.rule.formula = markFormula(severity);
      custom.format.fill.color = fill;
      for (const edge of EDGES) {
        const line = custom.format.borders.getItem(edge);
        line.style = 'Continuous';
        line.color = border;
      }
      if (severity === 'error') custom.format.font.bold = true;
    }
  }
}

function withoutRepeats(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [formatAddress(cell), cell])).values()];
}
