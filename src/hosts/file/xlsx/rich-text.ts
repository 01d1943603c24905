import { decodeEscapes } from '../xml/xml-text';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';

/** A string of the file. `font`: the one that all its runs use; undefined when that of the cell holds. */
export interface StringItem {
  readonly text: string;
  readonly font: string | undefined;
}

const T = nameCode('t');
const R = nameCode('r');
const R_PR = nameCode('rPr');
const R_FONT = nameCode('rFont');
const VAL = nameCode('val');

/** Reads the `si` or `is` just opened: its text, or its runs joined. Phonetic hints are no part of the text. */
export function readStringItem(xml: XmlScanner): StringItem {
  const level = xml.depth;
  let text = '';
  let runs = 0;
  let font: string | undefined;
  while (xml.nextChild(level)) {
    if (xml.name === T) text += decodeEscapes(xml.text());
    else if (xml.name === R) {
      const run = readRun(xml);
      text += run.text;
      if (run.text === '') continue;
      font = runs === 0 || run.font === font ? run.font : undefined;
      runs++;
    }
  }
  return { text, font };
}

function readRun(xml: XmlScanner): StringItem {
  const level = xml.depth;
  let text = '';
  let font: string | undefined;
  while (xml.nextChild(level)) {
    if (xml.name === T) text += decodeEscapes(xml.text());
    else if (xml.name === R_PR) {
      while (xml.nextChild(level + 1)) if (xml.name === R_FONT) font = xml.attribute(VAL) ?? undefined;
    }
  }
  return { text, font };
}
