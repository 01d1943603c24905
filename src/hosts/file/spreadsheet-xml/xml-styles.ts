import { isDateFormat } from '../../../core/model/date-format';
import { nameCode, prefixedCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';

/** How a cell looks, as far as it matters for what it holds. */
export interface XmlLook {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly isDate?: boolean;
  readonly isStruck?: boolean;
}

const STYLE = nameCode('Style');
const NUMBER_FORMAT = nameCode('NumberFormat');
const FONT = nameCode('Font');
const ID = prefixedCode('ID');
const PARENT = prefixedCode('Parent');
const FORMAT = prefixedCode('Format');
const FONT_NAME = prefixedCode('FontName');
const STRIKE = prefixedCode('StrikeThrough');
const DEFAULT = 'Default';

/** Formats that the file calls by their names. */
const NAMED: Readonly<Record<string, string>> = {
  'General Date': 'm/d/yyyy h:mm',
  'Long Date': 'dddd, mmmm dd, yyyy',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'm/d/yyyy',
  'Long Time': 'h:mm:ss',
  'Medium Time': 'h:mm AM/PM',
  'Short Time': 'h:mm',
  Currency: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  'Euro Currency': '[$€-2] #,##0.00_);[Red]([$€-2] #,##0.00)',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
  'Yes/No': '"Yes";"Yes";"No"',
  'True/False': '"True";"True";"False"',
  'On/Off': '"On";"On";"Off"',
};

/** The styles of an XML spreadsheet by their ids; a style takes from its parent what it does not say itself. */
export class XmlStyles {
  private readonly looks = new Map<string, XmlLook>();

  /** Reads the section just opened. Parents stand before those that name them. */
  read(xml: XmlScanner): void {
    const level = xml.depth;
    while (xml.nextChild(level)) {
      const id = xml.attribute(ID);
      if (xml.name !== STYLE || id === null) continue;
      const parent = xml.attribute(PARENT) ?? DEFAULT;
      this.looks.set(id, { ...this.looks.get(parent), ...readLook(xml) });
    }
  }

  /** The look of a cell by the first id that there is: its own, its row's, its column's. */
  look(...ids: readonly (string | null | undefined)[]): XmlLook {
    return this.looks.get(ids.find((id) => id !== null && id !== undefined) ?? DEFAULT) ?? {};
  }
}

function readLook(xml: XmlScanner): XmlLook {
  const level = xml.depth;
  let look: XmlLook = {};
  while (xml.nextChild(level)) {
    if (xml.name === NUMBER_FORMAT) {
      const written = xml.attribute(FORMAT) ?? '';
      const code = NAMED[written] ?? written;
      const { numberFormat: _, ...rest } = look;
      look = /^(?:General(?: Number)?)?$/i.test(code)
        ? { ...rest, isDate: false }
        : { ...look, numberFormat: code, isDate: isDateFormat(code) };
    } else if (xml.name === FONT) {
      const fontName = xml.attribute(FONT_NAME);
      look = { ...look, ...(fontName !== null && { fontName }), isStruck: xml.attributes.isTrue(STRIKE) };
    }
  }
  return look;
}
