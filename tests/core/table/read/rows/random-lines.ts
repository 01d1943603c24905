import { CAPTIONS, FIELDS, figures, split, sum, type Dice, type Line, type Row } from './random-sheet';

const TOTAL_LABELS = [
  'TỔNG CỘNG',
  'Tổng cộng',
  'Cộng:',
  'Tổng số',
  'T. Cộng',
  'Cộng các lĩnh vực',
  'Toàn đơn vị',
  'Tất cả',
  null,
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

/** What a random sheet is made of, for a failing test to show. */
export interface Plan {
  readonly numbering: string;
  readonly sections: string;
  readonly parts: string;
  readonly pages: string;
  readonly total: string;
  readonly below: readonly string[];
  readonly formulas: boolean;
  readonly scale: number;
}

export function randomPlan(dice: Dice): Plan {
  const below = [
    'note',
    'compare',
    'rate',
    'part-note',
    'signature',
    'page-number',
    'phone',
    'other-form',
    'again',
    'again-bare',
    'reasons',
  ];
  const sections = dice.of(['none', 'none', 'roman', 'capital', 'dotted', 'dash', 'unnumbered', 'below', 'caption']);
  const numbering = dice.of(
    sections === 'none' ? ['arabic', 'arabic', 'roman', 'dash', 'name-dash', 'none', 'letters'] : ['arabic'],
  );
  const dashes = numbering === 'dash' || numbering === 'name-dash' || sections === 'dash';
  const kindsOfParts = [
    'none',
    'none',
    ...(numbering === 'arabic' && sections !== 'dash' ? ['dotted'] : []),
    ...(dashes ? [] : ['dash']),
    ...(numbering === 'letters' || dashes ? [] : ['letters']),
    'within',
  ];
  return {
    numbering,
    sections,
    parts: dice.of(kindsOfParts),
    pages: dice.of(['none', 'none', 'page', 'running', 'carried', 'unnamed', 'head']),
    total: dice.of(['bottom', 'bottom', 'bottom', 'top', 'absent', 'blank']),
    below: below.filter(() => dice.chance(6)),
    formulas: dice.chance(3),
    scale: dice.of([4, 30, 400]),
  };
}

export function randomLines(dice: Dice, plan: Plan): readonly Line[] {
  const lines: Line[] = [];
  const records: number[] = [];
  let number = 0;
  let page: number[] = [];
  const count = plan.sections === 'none' ? 2 + dice.roll(11) : 4 + dice.roll(10);
  const rows = Array.from({ length: count }, () => figures(dice, plan.scale));
  const formulas = (adds: readonly number[]): { adds?: readonly number[] } => (plan.formulas ? { adds } : {});
  const rowOf = (line: number): Row => (lines[line]?.figures ?? []) as Row;
  const total = dice.of(TOTAL_LABELS);

  if (plan.total === 'top') lines.push({ ordinal: null, label: 'Tổng số', figures: sum(rows), is: 'total' });

  const push = (row: Row, ordinal: string | number | null, label: string): void => {
    records.push(lines.length);
    page.push(lines.length);
    lines.push({ ordinal, label, figures: row, is: 'record' });
    if (plan.parts === 'none' || !dice.chance(3) || (row[0] ?? 0) < 4) return;
    const own = String(ordinal ?? '');
    split(dice, row, 2 + dice.roll(2)).forEach((part, index) => {
      const mark =
        { dotted: `${own}.${String(index + 1)}`, dash: '-', letters: 'abc'[index] ?? 'd', within: null }[plan.parts] ??
        null;
      const name =
        plan.parts === 'within' ? `Trong đó: thủ tục ${String(index + 1)}` : `Thủ tục ${String(lines.length)}`;
      lines.push({ ordinal: mark, label: name, figures: part, is: 'part' });
    });
  };
  const ordinalOf = (section: number, within: number): string | number | null => {
    if (plan.sections === 'dotted') return `${String(section)}.${String(within)}`;
    if (plan.sections === 'dash') return '-';
    if (plan.sections !== 'none') return dice.roll(1) === 0 ? within : null;
    switch (plan.numbering) {
      case 'roman':
        return ROMAN[number - 1] ?? null;
      case 'dash':
        return '-';
      case 'letters':
        return 'abcdefghijklmnop'[number - 1] ?? null;
      case 'arabic':
        return number;
      default:
        return null;
    }
  };
  const turnPage = (): void => {
    if (plan.pages === 'none' || page.length < 2 || records.length < 3) return;
    if (plan.pages === 'head') {
      lines.push({ ordinal: null, label: null, figures: null, is: 'head', cells: CAPTIONS });
      return;
    }
    const running = plan.pages === 'running' || plan.pages === 'carried';
    const added = running ? [...records] : [...page];
    const row = sum(added.map(rowOf));
    const label = { page: 'Cộng trang', running: 'Cộng', carried: 'Cộng mang sang', unnamed: null }[plan.pages] ?? null;
    lines.push({ ordinal: null, label, figures: row, is: 'sum', ...formulas(added) });
    if (plan.pages === 'carried')
      lines.push({ ordinal: null, label: 'Trang trước mang sang', figures: row, is: 'sum' });
    page = [];
  };

  const names = [...FIELDS];
  const sectionCount = plan.sections === 'none' ? 1 : 2 + dice.roll(Math.min(2, count - 3));
  let at = 0;
  for (let section = 1; section <= sectionCount; section++) {
    const size =
      section === sectionCount
        ? count - at
        : Math.max(2, Math.min(count - at - 2 * (sectionCount - section), 2 + dice.roll(4)));
    const own = rows.slice(at, at + size);
    at += size;
    const label = `Phòng chuyên môn ${String(section)}`;
    const head = lines.length;
    const mark =
      {
        roman: ROMAN[section - 1],
        capital: 'ABCDE'[section - 1],
        dotted: section,
        dash: section,
        caption: ROMAN[section - 1],
      }[plan.sections] ?? null;
    if (['roman', 'capital', 'dotted', 'dash', 'unnumbered'].includes(plan.sections)) {
      lines.push({ ordinal: mark, label, figures: sum(own), is: 'sum' });
    } else if (plan.sections === 'caption') lines.push({ ordinal: mark, label, figures: null, is: 'caption' });
    const first = records.length;
    own.forEach((row, index) => {
      number += 1;
      const name = names[number - 1] ?? `Lĩnh vực ${String(number)}`;
      push(row, ordinalOf(section, index + 1), plan.numbering === 'name-dash' ? `- ${name}` : name);
      if (plan.sections === 'none' && index % 4 === 3 && index < own.length - 2) turnPage();
    });
    const added = records.slice(first);
    const headLine = lines[head];
    if (headLine?.is === 'sum' && plan.formulas) lines[head] = { ...headLine, adds: added };
    if (plan.sections === 'below') {
      lines.push({
        ordinal: null,
        label: `Cộng phòng ${String(section)}`,
        figures: sum(own),
        is: 'sum',
        ...formulas(added),
      });
    }
  }
  if (plan.total === 'bottom')
    lines.push({ ordinal: null, label: total, figures: sum(rows), is: 'total', ...formulas(records) });
  if (plan.total === 'blank') lines.push({ ordinal: null, label: 'Tổng cộng', figures: null, is: 'total' });
  for (const kind of plan.below) lines.push(...below(dice, kind, rows));
  return lines;
}

function below(dice: Dice, kind: string, rows: readonly Row[]): readonly Line[] {
  const aside = (label: string | null, cells: readonly (number | null)[]): Line => ({
    ordinal: null,
    label,
    figures: cells,
    is: 'aside',
  });
  const late = (sum(rows)[7] ?? 0) + (sum(rows)[10] ?? 0);
  const empty: Line = { ordinal: null, label: null, figures: null, is: 'aside' };
  switch (kind) {
    case 'note':
      return [aside('Ghi chú: hồ sơ quá hạn thuộc lĩnh vực đất đai', [3])];
    case 'part-note':
      return [empty, aside('Hồ sơ nộp trực tuyến toàn trình', [null, 1 + dice.roll(90)])];
    case 'compare':
      return [
        aside(
          dice.of(['Cùng kỳ năm trước', 'Số liệu tháng trước', 'Lũy kế từ đầu năm']),
          sum([figures(dice, 500), ...rows]),
        ),
      ];
    case 'rate':
      return [aside('Tỷ lệ đúng hạn (%)', [98.5])];
    case 'signature':
      return [
        empty,
        { ...empty, label: 'Người lập biểu', is: 'caption' },
        { ...empty, label: '(Ký, ghi rõ họ tên)', is: 'caption' },
      ];
    case 'page-number':
      return [empty, aside(null, [...Array<null>(10).fill(null), 1])];
    case 'phone':
      return [empty, aside('Điện thoại liên hệ', [null, null, 2613847511])];
    case 'other-form':
      return [
        empty,
        {
          ...empty,
          is: 'head',
          cells: ['STT', 'Nội dung', 'Tổng số', 'Từ kỳ trước', 'Trong kỳ', 'Đã xử lý', 'Đang xử lý'],
        },
        { ...aside('Phản ánh về hành vi hành chính', [5, 1, 4, 4, 1]), ordinal: 1 },
        { ...aside('Kiến nghị về quy định', [2, 0, 2, 2, 0]), ordinal: 2 },
        aside('Tổng cộng', [7, 1, 6, 6, 1]),
      ];
    case 'again':
    case 'again-bare': {
      const later = rows.map((row) => sum([row, figures(dice, 50)]));
      return [
        empty,
        { ...empty, label: 'LŨY KẾ TỪ ĐẦU NĂM', is: 'caption' },
        ...(kind === 'again' ? [{ ...empty, is: 'head' as const, cells: CAPTIONS }] : []),
        ...later.map((row, index): Line => ({ ...aside(FIELDS[index] ?? '', row), ordinal: index + 1 })),
        aside('TỔNG CỘNG', sum(later)),
      ];
    }
    case 'reasons':
      return [
        empty,
        {
          ...empty,
          is: 'head',
          cells: ['STT', 'Lĩnh vực', 'Số lượng hồ sơ quá hạn', 'Nguyên nhân quá hạn', 'Ghi chú'],
        },
        { ...empty, is: 'aside', cells: [1, 'Đất đai', late, 'Chờ xác minh'] },
        { ...empty, is: 'aside', cells: [null, 'Tổng cộng', late] },
      ];
    default:
      throw new Error(kind);
  }
}
