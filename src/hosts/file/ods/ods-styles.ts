import { nameCode, prefixedCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';
import { readOdsNumberFormat } from './ods-number-format';

/** How a cell looks, as far as it matters for what it holds. */
export interface OdsLook {
  readonly numberFormat: string | undefined;
  readonly fontName: string | undefined;
  readonly isStruck: boolean;
}

interface NamedStyle {
  readonly parent: string | null;
  readonly format: string | null;
  readonly font: string | null;
  /** Null when it is that of the parent. */
  readonly isStruck: boolean | null;
  readonly isHiddenTable: boolean;
}

const FONT_FACES = nameCode('font-face-decls');
const STYLES = nameCode('styles');
const AUTOMATIC_STYLES = nameCode('automatic-styles');
const STYLE = nameCode('style');
const TEXT_PROPERTIES = nameCode('text-properties');
const TABLE_PROPERTIES = nameCode('table-properties');
const NAME = prefixedCode('name');
const PARENT = prefixedCode('parent-style-name');
const FORMAT = prefixedCode('data-style-name');
const FONT_NAME = prefixedCode('font-name');
const FONT_FAMILY = prefixedCode('font-family');
const DISPLAY = prefixedCode('display');
const FAMILY = prefixedCode('family');
const LINE_THROUGH = prefixedCode('text-line-through-style');
const TEXT_FAMILY = 'text';

const MOST_PARENTS = 20;

/** The styles of an .ods by name, from its two parts: those of the user and those made for single cells. */
export class OdsStyles {
  private readonly families = new Map<string, string>();
  private readonly formats = new Map<string, string | undefined>();
  private readonly styles = new Map<string, NamedStyle>();
  private readonly textStyles = new Map<string, NamedStyle>();
  private readonly looks = new Map<string, OdsLook>();

  /** Reads all of a styles part. */
  readPart(xml: XmlScanner): void {
    xml.root();
    // Automatic styles of this part are for page heads; their names are used again for cells in the content part.
    while (xml.nextChild(1)) if (xml.name !== AUTOMATIC_STYLES) this.readSection(xml);
  }

  /** Reads the section just opened when it holds styles. */
  readSection(xml: XmlScanner): void {
    if (xml.name !== FONT_FACES && xml.name !== STYLES && xml.name !== AUTOMATIC_STYLES) return;
    const isFonts = xml.name === FONT_FACES;
    const level = xml.depth;
    while (xml.nextChild(level)) {
      const name = xml.attribute(NAME);
      if (name === null) continue;
      if (isFonts) this.families.set(name, unquoted(xml.attribute(FONT_FAMILY) ?? name));
      else if (xml.name === STYLE) {
        const styles = xml.attribute(FAMILY) === TEXT_FAMILY ? this.textStyles : this.styles;
        styles.set(name, readStyle(xml));
      } else this.formats.set(name, readOdsNumberFormat(xml));
    }
  }

  look(name: string): OdsLook {
    let look = this.looks.get(name);
    if (!look) {
      look = this.inherited(name);
      this.looks.set(name, look);
    }
    return look;
  }

  isHiddenTable(name: string | null): boolean {
    return name !== null && this.styles.get(name)?.isHiddenTable === true;
  }

  /** Whether pieces of text with this style are struck through; undefined when those around them tell. */
  isStruckText(name: string | null): boolean | undefined {
    for (const { isStruck } of name === null ? [] : withParents(this.textStyles, name)) {
      if (isStruck !== null) return isStruck;
    }
    return undefined;
  }

  private inherited(name: string): OdsLook {
    let font: string | null = null;
    let format: string | null = null;
    let isStruck: boolean | null = null;
    for (const style of withParents(this.styles, name)) {
      font ??= style.font;
      format ??= style.format;
      isStruck ??= style.isStruck;
    }
    return {
      isStruck: isStruck === true,
      fontName: font === null ? undefined : (this.families.get(font) ?? font),
      numberFormat: format === null ? undefined : this.formats.get(format),
    };
  }
}

/** A style and those it inherits from. */
function* withParents(styles: ReadonlyMap<string, NamedStyle>, name: string): Generator<NamedStyle> {
  let style = styles.get(name);
  for (let parents = 0; style && parents < MOST_PARENTS; parents++) {
    yield style;
    style = style.parent === null ? undefined : styles.get(style.parent);
  }
}

function readStyle(xml: XmlScanner): NamedStyle {
  const level = xml.depth;
  const parent = xml.attribute(PARENT);
  const format = xml.attribute(FORMAT);
  let font: string | null = null;
  let isStruck: boolean | null = null;
  let isHiddenTable = false;
  while (xml.nextChild(level)) {
    if (xml.name === TEXT_PROPERTIES) {
      font = xml.attribute(FONT_NAME);
      const line = xml.attribute(LINE_THROUGH);
      isStruck = line === null ? null : line !== 'none';
    } else if (xml.name === TABLE_PROPERTIES) isHiddenTable = xml.attribute(DISPLAY) === 'false';
  }
  return { parent, format, font, isStruck, isHiddenTable };
}

function unquoted(family: string): string {
  return family.replace(/^(['"])(.*)\1$/, '$2');
}
