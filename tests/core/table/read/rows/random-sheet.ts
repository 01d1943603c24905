import type { SheetData } from '../../../../../src/core/model/sheet-data';
import { columnName } from '../../../../../src/core/model/address';
import { buildSheet, type TestCell } from '../../../build-sheet';

/** Draws numbers from a seed: the same seed draws the same. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** 0 up to, not including, `sides`. */
  roll(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides);
  }

  chance(oneIn: number): boolean {
    return this.roll(oneIn) === 0;
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.roll(items.length)] as Item;
  }
}

/** Figures (3) to (13) of a row. */
export type Row = readonly number[];

export const FIELDS = [
  'Chứng thực',
  'Hộ tịch',
  'Đất đai',
  'Bảo trợ xã hội',
  'Người có công',
  'Đăng ký hộ kinh doanh',
  'Hoạt động xây dựng',
  'Nuôi con nuôi',
  'Thi đua - khen thưởng',
  'Tiếp công dân, xử lý đơn thư',
  'Thủy sản',
  'Lâm nghiệp',
  'Môi trường',
  'Thư viện',
] as const;

export const HEAD: readonly TestCell[][] = [
  ['Biểu số II.06a/VPCP/KSTT', null, null, null, null, null, null, null, '- Đơn vị báo cáo: UBND xã Nam Dong'],
  ['Kỳ báo cáo: Tháng 6 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024)'],
];

export const CAPTIONS: readonly TestCell[] = [
  'STT',
  'Lĩnh vực',
  'Tổng số (3)',
  'Trực tuyến (4)',
  'Trực tiếp (5)',
  'Từ kỳ trước (6)',
  'Tổng số (7)',
  'Trước hạn (8)',
  'Đúng hạn (9)',
  'Quá hạn (10)',
  'Tổng số (11)',
  'Trong hạn (12)',
  'Quá hạn (13)',
];

export function sum(rows: readonly Row[]): Row {
  return Array.from({ length: 11 }, (_, column) => rows.reduce((total, row) => total + (row[column] ?? 0), 0));
}

/** A row in which R1 to R4 hold. */
export function figures(dice: Dice, scale: number): Row {
  const [online, direct, carried] = [dice.roll(scale), dice.roll(scale), dice.roll(Math.ceil(scale / 6))] as const;
  const received = online + direct + carried;
  const pending = Math.min(received, dice.roll(Math.ceil(scale / 4)));
  const resolved = received - pending;
  const late = Math.min(resolved, dice.chance(4) ? dice.roll(4) : 0);
  const early = Math.floor((resolved - late) * (dice.roll(10) / 10));
  const pendingLate = Math.min(pending, dice.chance(5) ? dice.roll(3) : 0);
  return [
    received,
    online,
    direct,
    carried,
    resolved,
    early,
    resolved - late - early,
    late,
    pending,
    pending - pendingLate,
    pendingLate,
  ];
}

/** Splits a row into parts that add up to it. Each part keeps R1 to R4. */
export function split(dice: Dice, row: Row, count: number): readonly Row[] {
  const leaves = [1, 2, 3, 5, 6, 7, 9, 10];
  // Dossiers are dealt out one column after the other; what is received must be what is resolved or pending.
  const parts = Array.from({ length: count }, () => Array.from({ length: 11 }, () => 0));
  const deal = (columns: readonly number[], wanted: readonly number[]): void => {
    const left = columns.map((column) => row[column] ?? 0);
    wanted.forEach((want, part) => {
      let need = want;
      columns.forEach((column, at) => {
        const last = part === count - 1;
        const taken = last ? (left[at] ?? 0) : Math.min(left[at] ?? 0, need);
        (parts[part] as number[])[column] = taken;
        left[at] = (left[at] ?? 0) - taken;
        need -= taken;
      });
    });
  };
  const received = row[0] ?? 0;
  const shares = Array.from({ length: count }, () => 0);
  for (let dossier = 0, step = Math.max(1, Math.floor(received / 20)); dossier < received; dossier += step) {
    const part = dice.roll(count);
    shares[part] = (shares[part] ?? 0) + Math.min(step, received - dossier);
  }
  deal(leaves.slice(0, 3), shares);
  deal(leaves.slice(3), shares);
  return parts.map((part) => {
    const at = (column: number): number => part[column] ?? 0;
    part[0] = at(1) + at(2) + at(3);
    part[4] = at(5) + at(6) + at(7);
    part[8] = at(9) + at(10);
    return part;
  });
}

/** One row of a sheet that is being laid out. */
export interface Line {
  readonly ordinal: TestCell;
  readonly label: TestCell;
  readonly figures: readonly (number | null)[] | null;
  /** What the row is: only records are counted. */
  readonly is: 'record' | 'part' | 'sum' | 'total' | 'caption' | 'aside' | 'head';
  /** Lines that its formulas add up, where it has formulas. */
  readonly adds?: readonly number[];
  /** Whole rows of other cells. */
  readonly cells?: readonly TestCell[];
}

/** Puts lines under the head of the form; `wrong` is one figure typed otherwise. Formulas keep what was typed elsewhere. */
export function layOut(
  lines: readonly Line[],
  wrong: { readonly line: number; readonly column: number; readonly value: number } | null = null,
): { readonly sheet: SheetData; readonly firstRow: number } {
  const firstRow = HEAD.length + 1;
  const rows = lines.map((line, index): TestCell[] => {
    if (line.cells) return [...line.cells];
    const figureCells = (line.figures ?? []).map((value, column): TestCell => {
      const typed = wrong?.line === index && wrong.column === column ? wrong.value : value;
      if (typed === null || !line.adds) return typed;
      const letters = columnName(column + 2);
      const formula = formulaOf(
        line.adds.map((added) => firstRow + added + 1),
        letters,
      );
      return { value: { kind: 'number', value: typed }, formula };
    });
    return [line.ordinal, line.label, ...figureCells];
  });
  return { sheet: buildSheet([...HEAD, [...CAPTIONS], ...rows]), firstRow };
}

function formulaOf(rows: readonly number[], letters: string): string {
  const isRun = rows.every((row, index) => index === 0 || row === (rows[index - 1] ?? 0) + 1);
  if (isRun && rows.length > 1) return `SUM(${letters}${String(rows[0])}:${letters}${String(rows.at(-1))})`;
  return rows.map((row) => `${letters}${String(row)}`).join('+');
}
