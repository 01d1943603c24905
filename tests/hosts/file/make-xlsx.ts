import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a workbook written by hand; what is not given is the least that is valid. */
export interface HandMade {
  /** Inside of `worksheet`; or a whole part when it starts with "<?xml" or "<x:". */
  readonly sheet?: string;
  /** Inside of `sst`, `styleSheet` and `workbook`. */
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  /** Replace or add whole parts; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly level?: 0 | 9;
}

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

/** The parts of a small workbook, by name. */
export function xlsxParts(made: HandMade): Record<string, string | Uint8Array> {
  const sheet = made.sheet ?? '<sheetData/>';
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relationship('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${
      made.workbook ?? '<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>'
    }</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}">${relationship('r1', 'worksheet', 'worksheets/sheet1.xml')}` +
      (made.strings === undefined ? '' : relationship('r2', 'sharedStrings', 'sharedStrings.xml')) +
      (made.styles === undefined ? '' : relationship('r3', 'styles', 'styles.xml')) +
      '</Relationships>',
    'xl/worksheets/sheet1.xml': /^<(\?xml|x:)/.test(sheet) ? sheet : `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    'xl/sharedStrings.xml': made.strings === undefined ? null : `<sst xmlns="${MAIN}">${made.strings}</sst>`,
    'xl/styles.xml': made.styles === undefined ? null : `<styleSheet xmlns="${MAIN}">${made.styles}</styleSheet>`,
    ...made.parts,
  };
  return Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null),
  );
}

export function makeXlsx(made: HandMade): Uint8Array {
  return zip(xlsxParts(made), made.level);
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level });
}

/** Rows of cells: `<row>`s in `<sheetData>`. */
export const rows = (...content: readonly string[]): string =>
  `<sheetData>${content.map((cells) => `<row>${cells}</row>`).join('')}</sheetData>`;
