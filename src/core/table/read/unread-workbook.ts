import type { FormDefinition } from '../../form/form-definition';
import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding } from '../../model/finding';
import type { SheetData, WorkbookData } from '../../model/sheet-data';
import { formCaptions } from './form-captions';
import { headedTables, type HeadedTable } from './find-table';
import { numberRow } from '../../sheet/head/number-row';
import { hasTitle, ownCode } from '../../form/match';
import { headingAbove, titleOf, type SheetHeading } from '../../form/sheet-heading';
import { sheetGrid, type SheetGrid } from '../../sheet/cells/sheet-grid';
import type { HeadRows } from '../../sheet/head/table-head';
import { isCaption } from './caption-hits';

/** Why a workbook has no table of the form, by the sheet that tells most. */
export interface UnreadSheet {
  readonly why: 'captions' | 'other-form' | 'no-table';
  /** Code or title of the other form, as printed. */
  readonly form: string | null;
  /** The sheet with its head, under the lines that name the unit; null where no sheet has a table. */
  readonly table: { readonly grid: SheetGrid; readonly head: HeadRows } | null;
  readonly finding: Finding;
}

/**
 * What is known of a workbook without a table of the form: its head in words that are not the form's, else the code or the
 * title of another form, else only that there is no table.
 */
export function unreadWorkbook(workbook: WorkbookData, form: FormDefinition, file: string): UnreadSheet {
  const visible = workbook.sheets.filter(({ state }) => state === 'visible');
  const found = (visible.length > 0 ? visible : workbook.sheets).flatMap(
    (sheet) => unreadSheet(sheet, form, file) ?? [],
  );
  const params = { sheets: workbook.sheets.map(({ name }) => name), missing: [] };
  return (
    found.find(({ why }) => why === 'captions') ??
    found[0] ?? {
      why: 'no-table',
      form: null,
      table: null,
      finding: finding({ rule: 'table', code: 'read.no-table', severity: 'error', at: { file }, params }),
    }
  );
}

function unreadSheet(sheet: SheetData, form: FormDefinition, file: string): UnreadSheet | null {
  const grid = sheetGrid(sheet);
  const [headed] = form.rows?.kind === 'register' ? [] : headedTables(grid, form);
  const head = headed?.head ?? anyHead(grid);
  if (!head) return null;
  const heading = headed?.heading ?? headingAbove(grid, head.first);
  const { signs } = formCaptions(form);
  const place = { file, sheet: sheet.name };
  const table = { grid, head };
  const told = otherForm(heading);
  if (ownCode(signs, heading) ?? (hasTitle(signs, heading) && told?.told !== 'code')) {
    const captions = unknownCaptions(grid, head, form);
    const at = { ...place, cell: headed?.signs.at ?? { row: head.first, column: 0 } };
    if (captions.length === 0) {
      const params = { sheets: [sheet.name], missing: missingCaptions(form, headed) };
      const why = finding({ rule: 'table', code: 'read.no-table', severity: 'error', at, params });
      return { why: 'captions', form: form.id, table, finding: why };
    }
    const params = { sheet: sheet.name, cell: formatAddress(at.cell), form: form.id, captions };
    const why = finding({ rule: 'table', code: 'read.captions.unknown', severity: 'error', at, params });
    return { why: 'captions', form: form.id, table, finding: why };
  }
  if (!told) return null;
  const params = { told: told.told, name: told.name, cell: formatAddress(told.at), form: form.id };
  const at = { ...place, cell: told.at };
  const is = finding({ rule: 'table', code: 'read.other-form', severity: 'error', at, params });
  return { why: 'other-form', form: told.name, table, finding: is };
}

/** Captions of the columns that the table lacks; of a register those without which it is none. */
function missingCaptions(form: FormDefinition, headed: HeadedTable | undefined): readonly string[] {
  const { rows } = form;
  const wanted =
    rows?.kind === 'register'
      ? [...form.figures, ...(form.values ?? [])].filter(({ name }) => rows.needs.includes(name))
      : form.figures.filter((figure) => !figure.optional && !headed?.figures.has(figure));
  return wanted.map(({ name, captions: [caption = name] }) => caption);
}

/** A full code names a form, a title says what it is about, a number within a document is better than nothing. */
function otherForm(
  heading: SheetHeading,
): { readonly told: 'code' | 'title'; readonly name: string; readonly at: CellAddress } | null {
  const [first, full] = [heading.codes[0], heading.codes.find(({ code }) => code.kind === 'full')];
  if (full) return { told: 'code', name: full.code.text, at: full.at };
  const title = titleOf(heading);
  if (title) return { told: 'title', name: title.text.replace(/\s+/g, ' ').trim(), at: title.at };
  return first ? { told: 'code', name: first.code.text, at: first.at } : null;
}

/** Texts of the head that are not the form's captions, as far as columns of figures go. */
function unknownCaptions(
  grid: SheetGrid,
  head: HeadRows,
  form: FormDefinition,
): readonly { readonly cell: string; readonly caption: string }[] {
  return grid.rows
    .filter(({ row }) => head.first <= row && row <= head.last)
    .flatMap(({ row, columns }) =>
      columns.flatMap((column) => {
        const caption = grid.text(row, column).replace(/\s+/g, ' ').trim();
        return caption === '' || isCaption(form, caption) ? [] : [{ cell: formatAddress({ row, column }), caption }];
      }),
    );
}

const LONGEST_CAPTION = 120;

/** The head of a table of whatever form: a row of three texts or more over numbers or dates. */
function anyHead(grid: SheetGrid): HeadRows | null {
  const isCaptions = (row: number): boolean => {
    const texts = (grid.row(row)?.columns ?? []).map((column) => grid.text(row, column)).filter((text) => text !== '');
    return texts.length >= 3 && texts.every((text) => text.length <= LONGEST_CAPTION) && numberRow(grid, row) === null;
  };
  const hasFigures = (row: number): boolean =>
    (grid.row(row)?.columns ?? []).some((column) => {
      const kind = grid.cell(row, column)?.value.kind;
      return kind === 'number' || kind === 'date';
    }) || numberRow(grid, row) !== null;
  const first = grid.rows.find(
    ({ row }) => isCaptions(row) && [1, 2, 3, 4, 5].some((down) => hasFigures(row + down)),
  )?.row;
  if (first === undefined) return null;
  let last = first;
  while (isCaptions(last + 1) && !hasFigures(last + 1)) last += 1;
  return { first, last };
}
