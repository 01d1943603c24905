import type { CellAddress } from '../model/address';
import { tidyText } from '../model/tidy-text';
import { foldName } from '../sheet/names/fold-name';
import { parsePeriodText } from '../sheet/period/parse-period-text';
import type { SheetGrid } from '../sheet/cells/sheet-grid';
import { unitInText } from '../sheet/unit/unit-text';
import { isCodeLabel, printedCode, type FormCode } from './form-code';

/** What stands above a table: the codes of forms printed there, and its lines. */
export interface SheetHeading {
  readonly codes: readonly { readonly code: FormCode; readonly at: CellAddress }[];
  readonly lines: readonly HeadingLine[];
}

export interface HeadingLine {
  readonly text: string;
  readonly at: CellAddress;
}

/** Higher up than this nothing belongs to the table. */
const ROWS = 40;
/** So many figures in a row are a table's. */
const FIGURES = 4;

/** Reads what stands above the row, up to the figures of a table above. */
export function headingAbove(grid: SheetGrid, row: number): SheetHeading {
  const above = grid.rows.filter((each) => each.row < row && each.row >= row - ROWS);
  const isFigures = (entry: SheetGrid['rows'][number]): boolean =>
    entry.columns.filter((column) => grid.cell(entry.row, column)?.value.kind === 'number').length >= FIGURES;
  const own = above.slice(above.map(isFigures).lastIndexOf(true) + 1);
  const lines = own.flatMap((entry) =>
    entry.columns.flatMap((column) => {
      const text = tidyText(grid.text(entry.row, column));
      return text === '' ? [] : [{ text: grid.text(entry.row, column), at: { row: entry.row, column } }];
    }),
  );
  const codes = lines.flatMap(({ text, at }, index) => {
    const code = printedCode(isCodeLabel(text) ? `${text} ${lines[index + 1]?.text ?? ''}` : text);
    return code ? [{ code, at }] : [];
  });
  return { codes, lines };
}

/** The line that says what the table is about; null where none can be told from letterhead, period and units. */
export function titleOf({ lines }: SheetHeading): HeadingLine | null {
  const titles = lines.filter(({ text }) => isTitle(text));
  return titles.find(({ text }) => isCapital(text)) ?? titles.find(({ text }) => OPENING.test(foldName(text))) ?? null;
}

const OPENING =
  /^(?:bao cao|tong hop|danh (?:sach|muc)|so theo doi|thong ke|ket qua|tinh hinh|bang|bieu|phieu|ke hoach)\b/;
const LETTERHEAD =
  /^(?:cong hoa xa hoi|doc lap|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|so \w+|phong |van phong|trung tam|kinh gui|noi nhan)/;

function isTitle(text: string): boolean {
  const folded = foldName(text);
  const { period, days } = parsePeriodText(text);
  const isPeriod =
    (period !== null || days !== null) && /^\W*(?:ky bao cao|thang|quy|nam|tu ngay|thoi gian)/.test(folded);
  return (
    !isPeriod &&
    folded.split(' ').length >= 3 &&
    printedCode(text) === null &&
    unitInText(text) === null &&
    (!LETTERHEAD.test(folded) || OPENING.test(folded)) &&
    !/^\W*(?:don vi|ban hanh|kem theo|so:|ngay)/.test(folded)
  );
}

function isCapital(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter !== letter.toLowerCase()).length * 5 > letters.length * 4;
}
