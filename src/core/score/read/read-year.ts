import { formatAddress, type CellAddress } from '../../model/address';
import { finding, type Finding, type FindingPlace } from '../../model/finding';
import { periodFromName, yearFromName } from '../../sheet/period/period-from-name';
import type { SheetGrid } from '../../sheet/cells/sheet-grid';

export interface YearReading {
  readonly year: number | null;
  readonly findings: readonly Finding[];
}

/** A year that a cell above the table names. */
interface Mention {
  readonly year: number;
  readonly at: CellAddress;
  /** In the line that says what the sheet is. */
  readonly isTitle: boolean;
}

type Place = 'sheet-name' | 'file' | 'folder';

/** Days, numbers of documents and what a sheet is sent or made by name years that it is not about. */
const NOT_OF_SHEET: readonly RegExp[] = [
  /\b(?:kem )?theo (?!doi\b).*$|\bcan cu .*$/g,
  /\bngay\b.*?\bnam (?:20\d\d|\.+)/g,
  /\b\d{1,2}[-/.]\d{1,2}[-/.]20\d\d\b/g,
  /\b\d+\/(?:20\d\d\/)?[a-z][a-z-]*/g,
  /\bgiai doan\b[ a-z]*20\d\d(?: ?(?:-|den) ?20\d\d)?/g,
];
const YEAR =
  /\bnam(?: (?:danh gia|cham diem|cham|bao cao|xet|thuc hien))?:? ?(20\d\d)(?: ?(?:-|,|va|den) ?(?:nam )?(20\d\d))?\b/g;
const BARE_YEAR = /(?<![\d/.-])(20\d\d)(?![\d/.-])/g;
const YEAR_LABEL = /^nam(?: (?:danh gia|cham diem|cham|bao cao|xet|thuc hien))?:?$/;
const TITLE = /\b(?:cai cach hanh chinh|cchc|cham diem|tu danh gia|tu cham|bang diem|par index)\b/;

/**
 * The year of the sheet: what the lines above its table name ("NĂM 2024"), the title first; else the sheet's name, the
 * file's or the folder's. Another year beside it is said, and so is a sheet without any.
 */
export function readYear(grid: SheetGrid, headRow: number, file: string, place: FindingPlace): YearReading {
  const mentions = mentionsAbove(grid, headRow);
  const names = yearsOfNames(grid.sheet.name, file);
  const titles = mentions.filter(({ isTitle }) => isTitle);
  const trusted = titles.length > 0 ? titles : mentions;
  const isNamed = ({ year }: Mention): boolean => names.some((name) => name.year === year);
  const used = trusted.find(isNamed) ?? trusted[0];
  if (!used) return { year: names[0]?.year ?? null, findings: [withoutTitle(names[0], grid.sheet.name, place)] };
  const other = mentions.find(({ year }) => year !== used.year);
  return {
    year: used.year,
    findings: [...(other ? [twoYears(used, other, place)] : []), ...elsewhere(used, names, place)],
  };
}

function mentionsAbove(grid: SheetGrid, headRow: number): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { row, columns } of grid.rows) {
    if (row >= headRow) break;
    columns.forEach((column, index) => {
      const folded = NOT_OF_SHEET.reduce((text, pattern) => text.replace(pattern, ' '), grid.folded(row, column));
      const isTitle = TITLE.test(folded);
      const said = [...folded.matchAll(YEAR)].flatMap(([, first, second]) => [first, second]);
      const bare = isTitle && said.length === 0 ? [...folded.matchAll(BARE_YEAR)].map(([, year]) => year) : [];
      const beside = YEAR_LABEL.test(folded.trim()) ? yearIn(grid, row, columns[index + 1]) : undefined;
      for (const year of [...said, ...bare, beside]) {
        if (year !== undefined) mentions.push({ year: Number(year), at: { row, column }, isTitle });
      }
    });
  }
  return mentions;
}

/** "Năm đánh giá:" in one cell, 2024 in the next. */
function yearIn(grid: SheetGrid, row: number, column: number | undefined): string | undefined {
  if (column === undefined) return undefined;
  const value = grid.cell(row, column)?.value;
  const text = value?.kind === 'number' ? String(value.value) : grid.text(row, column).trim();
  return /^20\d\d$/.test(text) ? text : undefined;
}

/** Years that names tell, nearest first. A name with a month tells when the sheet was sent. */
function yearsOfNames(sheet: string, file: string): readonly { readonly year: number; readonly where: Place }[] {
  const [name = '', ...folders] = file.split('/').reverse();
  const named = [
    { name: sheet, where: 'sheet-name' as const },
    { name, where: 'file' as const },
    ...folders.map((folder) => ({ name: folder, where: 'folder' as const })),
  ];
  return named.flatMap(({ name: text, where }) => {
    const year = (periodFromName(text)?.kind ?? 'year') === 'year' ? yearFromName(text) : null;
    return year === null ? [] : [{ year, where }];
  });
}

function withoutTitle(
  taken: { readonly year: number; readonly where: Place } | undefined,
  sheet: string,
  place: FindingPlace,
): Finding {
  if (!taken) {
    return finding({ rule: 'period', code: 'score.year.unknown', severity: 'warning', at: place, params: { sheet } });
  }
  const params = { period: String(taken.year), where: taken.where, text: null };
  return finding({ rule: 'period', code: 'read.period.assumed', severity: 'note', at: place, params });
}

function twoYears(used: Mention, other: Mention, place: FindingPlace): Finding {
  const cell = formatAddress(used.at);
  const params = { cell, year: String(used.year), otherCell: formatAddress(other.at), other: String(other.year) };
  const said = { rule: 'period', code: 'score.year.two', severity: 'warning' } as const;
  const figures = { actual: params.other, expected: params.year };
  return finding({ ...said, at: { ...place, cell: other.at }, params, ...figures });
}

/** The name of the sheet, or of the file, tells another year than the title; where a folder lies is no matter. */
function elsewhere(
  { year, at }: Mention,
  names: ReturnType<typeof yearsOfNames>,
  place: FindingPlace,
): readonly Finding[] {
  const other = names.find((name) => name.where !== 'folder' && name.year !== year);
  if (!other) return [];
  const params = { cell: formatAddress(at), period: String(year), other: String(other.year), where: other.where };
  const said = { rule: 'period', code: 'read.period.elsewhere', severity: 'warning' } as const;
  const figures = { actual: params.period, expected: params.other };
  return [finding({ ...said, at: { ...place, cell: at }, params, ...figures })];
}
