import type { Border, BorderSide, CellLook } from '../../../core/model/workbook-look';
import { nameCode, prefixedCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { odsPixels, odsPoints } from './ods-length';
import { readOdsNumberFormat } from './ods-number-format';

type Look = Partial<CellLook> & { readonly dataStyle?: string };

interface NamedLook {
  readonly parent: string | null;
  readonly look: Look;
  /** Of a column or a row, in pixels. */
  readonly size: number | null;
  /** Whether a row is as high as its texts need. */
  readonly isOptimal: boolean;
}

const STYLES = nameCode('styles');
const AUTOMATIC_STYLES = nameCode('automatic-styles');
const STYLE = nameCode('style');
const DEFAULT = nameCode('default-style');
const CELL_PROPERTIES = nameCode('table-cell-properties');
const PARAGRAPH_PROPERTIES = nameCode('paragraph-properties');
const TEXT_PROPERTIES = nameCode('text-properties');
const COLUMN_PROPERTIES = nameCode('table-column-properties');
const ROW_PROPERTIES = nameCode('table-row-properties');
const code = prefixedCode;
const SIDES: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
const MOST_PARENTS = 20;
const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'justify',
};

/** The looks that the cells, rows and columns of an .ods name, and what of them is inherited. */
export class OdsLookStyles {
  /** Looks of cells; the first is that of cells without a style. */
  readonly looks: CellLook[] = [{ locked: true }];
  private readonly named = new Map<string, NamedLook>();
  private readonly formats = new Map<string, string | undefined>();
  private readonly indexes = new Map<string, number>();

  /** Reads the section just opened when it holds styles. */
  readSection(xml: XmlScanner, isOfCells = true): void {
    if (xml.name !== STYLES && !(isOfCells && xml.name === AUTOMATIC_STYLES)) return;
    const level = xml.depth;
    while (xml.nextChild(level)) {
      const name = xml.attribute(code('name'));
      const family = xml.attribute(code('family'));
      if (xml.name === DEFAULT || (xml.name === STYLE && name !== null)) {
        this.named.set(key(family ?? '', xml.name === DEFAULT ? '' : (name ?? '')), readStyle(xml));
      } else if (name !== null) this.formats.set(name, readOdsNumberFormat(xml));
    }
  }

  /** Once all is read. */
  finish(): void {
    this.looks[0] = this.inherited('Default');
    this.indexes.set('Default', 0);
  }

  /** Index among `looks`. */
  index(name: string): number {
    let index = this.indexes.get(name);
    if (index === undefined) {
      index = this.looks.push(this.inherited(name)) - 1;
      this.indexes.set(name, index);
    }
    return index;
  }

  size(family: 'table-column' | 'table-row', name: string | null): number | null {
    return name === null ? null : (this.named.get(key(family, name))?.size ?? null);
  }

  isOptimal(name: string | null): boolean {
    return name !== null && this.named.get(key('table-row', name))?.isOptimal === true;
  }

  private inherited(name: string): CellLook {
    const chain: Look[] = [];
    let style = this.named.get(key('table-cell', name));
    for (let parents = 0; style && parents < MOST_PARENTS; parents++) {
      chain.unshift(style.look);
      style = style.parent === null ? undefined : this.named.get(key('table-cell', style.parent));
    }
    const all: Look[] = [this.named.get(key('table-cell', ''))?.look ?? {}, ...chain];
    const { dataStyle, ...look } = all.reduce(
      (before, each) => ({ ...before, ...each, borders: { ...before.borders, ...each.borders } }),
      {},
    );
    const numberFormat = dataStyle === undefined ? undefined : this.formats.get(dataStyle);
    return { locked: true, ...look, ...(numberFormat !== undefined && { numberFormat }) };
  }
}

function key(family: string, name: string): string {
  return `${family} ${name}`;
}

function readStyle(xml: XmlScanner): NamedLook {
  const level = xml.depth;
  const parent = xml.attribute(code('parent-style-name'));
  const dataStyle = xml.attribute(code('data-style-name'));
  let look: Look = dataStyle === null ? {} : { dataStyle };
  let size: number | null = null;
  let isOptimal = false;
  while (xml.nextChild(level)) {
    if (xml.name === CELL_PROPERTIES) look = { ...look, ...cellProperties(xml) };
    else if (xml.name === PARAGRAPH_PROPERTIES) look = { ...look, ...paragraphProperties(xml) };
    else if (xml.name === TEXT_PROPERTIES) look = { ...look, ...textProperties(xml) };
    else if (xml.name === COLUMN_PROPERTIES) size = odsPixels(xml.attribute(code('column-width')));
    else if (xml.name === ROW_PROPERTIES) {
      size = odsPixels(xml.attribute(code('row-height')));
      isOptimal = xml.attribute(code('use-optimal-row-height')) === 'true';
    }
  }
  return { parent, look, size, isOptimal };
}

function cellProperties(xml: XmlScanner): Look {
  const fill = xml.attribute(code('background-color'));
  const vertical = xml.attribute(code('vertical-align'));
  const angle = Number(xml.attribute(code('rotation-angle')) ?? 0);
  const protection = xml.attribute(code('cell-protect'));
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const side of SIDES) {
    const border = borderOf(xml.attribute(code(`border-${side}`)) ?? xml.attribute(code('border')));
    if (border) borders[side] = border;
  }
  return {
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(fill !== null && isColor(fill) && { fill }),
    ...(vertical === 'top' && { vertical: 'top' as const }),
    ...(vertical === 'middle' && { vertical: 'center' as const }),
    ...(xml.attribute(code('wrap-option')) === 'wrap' && { wraps: true as const }),
    ...(xml.attribute(code('shrink-to-fit')) === 'true' && { shrinks: true as const }),
    ...(angle > 0 && angle <= 360 && { rotation: angle > 180 ? angle - 360 : Math.min(angle, 90) }),
    ...(protection !== null && { locked: !/^(none|formula-hidden)$/.test(protection) }),
  };
}

function paragraphProperties(xml: XmlScanner): Look {
  const horizontal = HORIZONTAL[xml.attribute(code('text-align')) ?? ''];
  return horizontal === undefined ? {} : { horizontal };
}

function textProperties(xml: XmlScanner): Look {
  const fontName = xml.attribute(code('font-name')) ?? xml.attribute(code('font-family'));
  const fontSize = odsPoints(xml.attribute(code('font-size')));
  const color = xml.attribute(code('color'));
  const lines = (name: string): boolean => !/^(none)?$/.test(xml.attribute(code(name)) ?? '');
  return {
    ...(fontName !== null && { fontName: fontName.replace(/^(['"])(.*)\1$/, '$2') }),
    ...(fontSize !== null && { fontSize }),
    ...(/^(bold|[6-9]00)$/.test(xml.attribute(code('font-weight')) ?? '') && { bold: true as const }),
    ...(xml.attribute(code('font-style')) === 'italic' && { italic: true as const }),
    ...(lines('text-underline-style') && { underline: true as const }),
    ...(lines('text-line-through-style') && { strike: true as const }),
    ...(color !== null && isColor(color) && { color }),
  };
}

/** "0.74pt solid #000000"; null for "none". */
function borderOf(text: string | null): Border | null {
  const match = /^(\S+) (\S+) (#[0-9a-f]{6})$/i.exec(text ?? '');
  if (!match) return null;
  const [, width = '', line = '', color = ''] = match;
  const points = odsPoints(width) ?? 0.75;
  return {
    width: line.startsWith('double') || points > 2.2 ? 3 : points > 1.2 ? 2 : 1,
    line: line === 'dashed' || line === 'dotted' ? line : line.startsWith('double') ? 'double' : 'solid',
    color,
  };
}

function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
