import { checkScoreSheet } from '../../../../src/core/score/check/check-score-sheet';
import { scoreUnits } from '../../../../src/core/score/compute/score-units';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { formatAddress, parseAddress } from '../../../../src/core/model/address';
import { formatDecimal, type Decimal } from '../../../../src/core/model/decimal';
import type { Finding } from '../../../../src/core/model/finding';
import type { ScoreSheet } from '../../../../src/core/model/score-sheet';
import type { WorkbookData } from '../../../../src/core/model/sheet-data';
import { readScoreSheet } from '../../../../src/core/score/read/read-score-sheet';
import { scoreSheetForm } from '../../../../src/forms/score-sheet.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

/** A criterion that is scored: its number and points; of the survey where only that is given. */
export interface TestLeaf {
  readonly number: string;
  readonly maximum: number;
  readonly self: number | null;
  readonly appraised: number | null;
  readonly survey: number | null;
}

export type Rows = readonly (readonly TestCell[])[];

export const TITLE: readonly TestCell[] = ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'];
export const UNIT: readonly TestCell[] = ['Đơn vị: UBND xã Nam Dong'];
export const HEAD: readonly TestCell[] = [
  'STT',
  'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
  'Điểm tối đa',
  'Điểm tự đánh giá',
  'Điểm thẩm định',
  'Điểm ĐTXHH',
  'Điểm đạt được',
  'Tài liệu kiểm chứng',
  'Giải trình/Ghi chú',
];

type Sums = readonly [maximum: number, self: number, appraised: number, survey: number];

/** The criteria of some leaves with those above them, each with its sums, and the row of the total. */
export function tableOf(leaves: readonly TestLeaf[]): { readonly rows: Rows; readonly total: readonly TestCell[] } {
  const sums = new Map<string, Sums>();
  const own = new Map(leaves.map((leaf) => [leaf.number, leaf]));
  for (const { number, maximum, self, appraised, survey } of leaves) {
    const points = [maximum, self ?? 0, appraised ?? 0, survey ?? 0] as const;
    for (const above of ['', ...headingsOf(number)]) {
      const [a, b, c, d] = sums.get(above) ?? [0, 0, 0, 0];
      sums.set(above, [tidy(a + points[0]), tidy(b + points[1]), tidy(c + points[2]), tidy(d + points[3])]);
    }
  }
  const row = (number: TestCell, name: string, points: readonly (number | null)[]): readonly TestCell[] => {
    const [, , appraised = null, survey = null] = points;
    const achieved = appraised === null && survey === null ? null : tidy((appraised ?? 0) + (survey ?? 0));
    return [number, name, ...points, achieved];
  };
  const numbers = [...sums.keys()].filter((number) => number !== '' && !own.has(number));
  const all = [...numbers, ...own.keys()].sort(byNumber);
  return {
    rows: all.map((number) => {
      const leaf = own.get(number);
      if (!leaf) return row(number, `Mục ${number}`, [...(sums.get(number) ?? [])]);
      const { maximum, self, appraised, survey } = leaf;
      const note = self === appraised ? null : 'Thiếu tài liệu';
      const name = survey === null ? `Tiêu chí ${number}` : `Mức độ hài lòng ${number}`;
      return [...row(number, name, [maximum, self, appraised, survey]), `${number}/BC-UBND`, note];
    }),
    total: row(null, 'TỔNG CỘNG', [...(sums.get('') ?? [])]),
  };
}

function headingsOf(number: string): readonly string[] {
  const parts = number.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

export function byNumber(a: string, b: string): number {
  const [own, other] = [a, b].map((number) => number.split('.').map(Number));
  for (let index = 0; ; index++) {
    const [x, y] = [own?.[index], other?.[index]];
    if (x === undefined || y === undefined) return (x ?? 0) - (y ?? 0);
    if (x !== y) return x - y;
  }
}

/** Sums of points are decimals, not what binary numbers make of them. */
function tidy(value: number): number {
  return Number(value.toFixed(4));
}

function leaf(number: string, maximum: number, self: number | null, appraised = self): TestLeaf {
  return { number, maximum, self, appraised, survey: null };
}

/** A small sheet of 100 points in three fields, the last with a survey. */
export const LEAVES: readonly TestLeaf[] = [
  leaf('1.1.1', 10, 10),
  leaf('1.1.2', 15, 12.5, 12),
  leaf('1.2', 5, 5),
  leaf('2.1', 20, 17.25),
  leaf('2.2', 12, 12, 11),
  leaf('2.3', 8, 6),
  { number: '3.1', maximum: 20, self: null, appraised: null, survey: 18.4 },
  leaf('3.2', 7, 7),
  leaf('3.3', 3, 1.5),
];

export const STANDARD = tableOf(LEAVES);
export const RIGHT: Rows = [...STANDARD.rows, STANDARD.total];
/** The row in which the table's first criterion stands under title, unit and head, from 1. */
export const FIRST = 4;

export interface ReadTable {
  readonly sheet: ScoreSheet;
  readonly findings: readonly Finding[];
  /** "code cell", without notes. */
  readonly said: readonly string[];
  readonly notes: readonly string[];
  /** Points by field. */
  readonly fields: Readonly<Record<string, string | null>>;
  /** Self-score, appraised, survey, total, per cent. */
  readonly points: readonly (string | null)[];
}

/** Reads and checks rows under title, unit and head. */
export function readTable(
  rows: Rows,
  head: Rows = [HEAD],
  options: { readonly merges?: readonly string[]; readonly file?: string } = {},
): ReadTable {
  return readWorkbook(
    buildWorkbook(buildSheet([TITLE, UNIT, ...head, ...rows], { name: 'Chấm điểm', merges: options.merges ?? [] })),
    options.file,
  );
}

export function readWorkbook(workbook: WorkbookData, file = 'cham-diem.xlsx'): ReadTable {
  const { sheet, findings } = readScoreSheet(workbook, scoreSheetForm, DEFAULT_SETTINGS, { file });
  if (!sheet) throw new Error('no score sheet');
  const all = [...findings, ...checkScoreSheet(sheet, scoreSheetForm)];
  const [unit] = scoreUnits([sheet], { policy: 'rescale', bands: [] });
  const text = ({ code, at }: Finding): string => `${code} ${at.cell ? formatAddress(at.cell) : ''}`;
  const plain = (value: Decimal | null | undefined): string | null =>
    value
      ? formatDecimal(value)
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '')
      : null;
  return {
    sheet,
    findings: all,
    said: all.filter(({ severity }) => severity !== 'note').map(text),
    notes: all.filter(({ severity }) => severity === 'note').map(text),
    fields: Object.fromEntries(Object.entries(unit?.fields ?? {}).map(([number, value]) => [number, plain(value)])),
    points: [unit?.self, unit?.appraised, unit?.survey, unit?.total, unit?.percent].map(plain),
  };
}

/** What the standard table gives when it is read rightly. */
export const POINTS: readonly string[] = ['71.25', '69.75', '18.4', '88.15', '88.15'];

/** Rows with some cells changed, by their address on the sheet. */
export function changed(rows: Rows, cells: Readonly<Record<string, TestCell>>): Rows {
  const table = rows.map((row) => [...row]);
  for (const [address, cell] of Object.entries(cells)) {
    const at = parseAddress(address);
    if (!at) throw new Error(address);
    const row = table[at.row - FIRST + 1];
    if (!row) throw new Error(address);
    while (row.length <= at.column) row.push(null);
    row[at.column] = cell;
  }
  return table;
}

/** Rows put in above the row of that number on the sheet. */
export function inserted(rows: Rows, above: number, ...more: Rows): Rows {
  return [...rows.slice(0, above - FIRST), ...more, ...rows.slice(above - FIRST)];
}
