import { columnName } from '../../core/model/address';
import type { WritePlan } from '../../core/report/write-plan';
import { hasDrawing } from './write-sheet';
import type { SheetGrid, WorkbookGrid } from '../../core/report/plan-grid';
import { XML_HEAD, xmlText } from './write-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument';

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A relationships part. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const each = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

export function rootRelationships(): string {
  return relationshipsPart([
    { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' },
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { id: 'rId3', type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
  ]);
}

export function workbookRelationships({ sheets }: WorkbookGrid): string {
  return relationshipsPart([
    ...sheets.map((_, index) => ({
      id: `rId${String(index + 1)}`,
      type: `${OFFICE}/worksheet`,
      target: `worksheets/sheet${String(index + 1)}.xml`,
    })),
    { id: 'rIdStyles', type: `${OFFICE}/styles`, target: 'styles.xml' },
    { id: 'rIdStrings', type: `${OFFICE}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);
}

/** What a sheet refers to: linked files, and its drawing. */
export function sheetRelationships(grid: SheetGrid, drawing: number): string | null {
  if (grid.links.length === 0 && !hasDrawing(grid)) return null;
  return relationshipsPart([
    ...grid.links.map(({ target }, index) => ({
      id: `rIdLink${String(index + 1)}`,
      type: `${OFFICE}/hyperlink`,
      target,
      external: true,
    })),
    ...(hasDrawing(grid)
      ? [{ id: 'rIdDrawing', type: `${OFFICE}/drawing`, target: `../drawings/drawing${String(drawing)}.xml` }]
      : []),
  ]);
}

/** Charts of a drawing, numbered through the workbook from `first`. */
export function drawingRelationships({ charts }: SheetGrid, first: number): string {
  return relationshipsPart(
    charts.map((_, index) => ({
      id: `rId${String(index + 1)}`,
      type: `${OFFICE}/chart`,
      target: `../charts/chart${String(first + index)}.xml`,
    })),
  );
}

export function contentTypes(grid: WorkbookGrid, drawings: number, charts: number): string {
  const parts = (count: number, path: string, type: string): string =>
    Array.from(
      { length: count },
      (_, i) => `<Override PartName="/xl/${path}${String(i + 1)}.xml" ContentType="${TYPES}.${type}+xml"/>`,
    ).join('');
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.spreadsheetml.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.spreadsheetml.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.spreadsheetml.sharedStrings+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `<Override PartName="/docProps/app.xml" ContentType="${TYPES}.extended-properties+xml"/>` +
    parts(grid.sheets.length, 'worksheets/sheet', 'spreadsheetml.worksheet') +
    parts(drawings, 'drawings/drawing', 'drawing') +
    parts(charts, 'charts/chart', 'drawingml.chart') +
    '</Types>'
  );
}

/** Sheets in order, print areas and repeated rows. */
export function workbookPart({ sheets, names }: WorkbookGrid): string {
  const sheet = ({ name }: SheetGrid, index: number): string =>
    `<sheet name="${xmlText(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`;
  const defined = [
    ...sheets.flatMap(printNames),
    ...names.map(({ name, sheet: of, range }) => {
      const { from, to } = range;
      return `<definedName name="${xmlText(name)}">${xmlText(`${quoted(of)}!${corner(from.row, from.column)}:${corner(to.row, to.column)}`)}</definedName>`;
    }),
  ];
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>` +
    `<sheets>${sheets.map(sheet).join('')}</sheets>` +
    (defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`) +
    '<calcPr calcId="191029"/></workbook>'
  );
}

function printNames({ name, page }: SheetGrid, index: number): readonly string[] {
  if (!page) return [];
  const { from, to } = page.printArea;
  const entry = (kind: string, text: string): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="${String(index)}">${xmlText(text)}</definedName>`;
  const area = `${quoted(name)}!${corner(from.row, from.column)}:${corner(to.row, to.column)}`;
  const [first, last] = page.titleRows ?? [0, -1];
  return [
    entry('Print_Area', area),
    ...(page.titleRows ? [entry('Print_Titles', `${quoted(name)}!$${String(first + 1)}:$${String(last + 1)}`)] : []),
  ];
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

function corner(row: number, column: number): string {
  return `$${columnName(column)}$${String(row + 1)}`;
}

export function corePropertiesPart({ title }: WritePlan): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>PARsheet</dc:creator></cp:coreProperties>`
  );
}

export function appPropertiesPart(): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>PARsheet</Application></Properties>`;
}
