import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { formatAddress } from '../../../../src/core/model/address';
import { figureValue } from '../../../../src/core/model/figure';
import { readSubmission, type ReadResult } from '../../../../src/core/table/read/read-submission';
import { sentence } from '../../../../src/messages/sentence';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

export const CODE = 'Biểu số II.06a/VPCP/KSTT';

/** The groups and the captions of the form, from the running number on. */
export const GROUPS: readonly (string | null)[] = [
  ...['STT', 'Lĩnh vực', 'Số lượng hồ sơ tiếp nhận', null, null, null],
  ...['Số lượng hồ sơ đã giải quyết', null, null, null, 'Số lượng hồ sơ đang giải quyết', null, null],
];
export const CAPTIONS: readonly (string | null)[] = [
  ...[null, null, 'Tổng số', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', 'Từ kỳ trước'],
  ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
];
export const NUMBERS: readonly TestCell[] = Array.from({ length: 13 }, (_, index) => `(${String(index + 1)})`);
/** (3) to (13), each figure another. */
export const FIGURES: readonly number[] = [103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113];
export const ROW: readonly TestCell[] = [1, 'Hộ tịch', ...FIGURES];

/** The row with other cells at some places, counted from 0. */
export function put(row: readonly TestCell[], cells: Readonly<Record<number, TestCell>>): TestCell[] {
  return row.map((cell, index) => (index in cells ? (cells[index] ?? null) : cell));
}

/** The row with a further cell before the place. */
export function insert(row: readonly TestCell[], at: number, cell: TestCell): TestCell[] {
  return [...row.slice(0, at), cell, ...row.slice(at)];
}

export function omit(row: readonly TestCell[], at: number): TestCell[] {
  return row.filter((_, index) => index !== at);
}

export interface Head {
  readonly result: ReadResult;
  /** (3) to (13) of the first row; null for a figure that is not read. Null without a table of the form. */
  readonly figures: readonly (number | null)[] | null;
  /** "severity code cell", of the table only; the sentence of each. */
  readonly said: readonly string[];
  readonly sentences: readonly string[];
}

/** Reads a sheet of these rows under two lines that name unit and period. */
export function readHead(rows: readonly (readonly TestCell[])[]): Head {
  const heading = ['Đơn vị báo cáo: UBND xã Nam Dong', 'Kỳ báo cáo: Tháng 6 năm 2024'];
  return readRows([...heading.map((line) => [null, line]), ...rows], 'thu.xlsx');
}

export function readRows(rows: readonly (readonly TestCell[])[], file: string): Head {
  const result = readSubmission(buildWorkbook(buildSheet(rows)), dossierForm, DEFAULT_SETTINGS, { file });
  const [row] = result.submission?.rows ?? [];
  const demanded = dossierForm.figures.filter(({ optional }) => !optional);
  const ofTable = result.findings.filter(({ rule }) => rule === 'table');
  return {
    result,
    figures: row ? demanded.map(({ name }) => figureValue(row.figures[name])) : null,
    said: ofTable.map(({ severity, code, at }) => `${severity} ${code} ${at.cell ? formatAddress(at.cell) : '-'}`),
    sentences: ofTable.map((finding) => sentence(finding, 'vi')),
  };
}
