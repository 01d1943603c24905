import { cutText } from '../cell-text';
import { decodeEscapes } from '../xml/xml-text';
import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';

/** A string of the file; the looks of its runs where it has such. */
export interface StringItem {
  readonly text: string;
  readonly looks: RunLooks | null;
  /** Whether it was longer than a cell holds. */
  readonly isCut: boolean;
}

export interface RunLooks {
  /** The font that all runs use; undefined when that of the cell holds. */
  readonly font: string | undefined;
  readonly runs: readonly TextRun[];
}

export interface TextRun {
  readonly text: string;
  /** Whether it is struck through; undefined when the cell's font says so. */
  readonly struck?: boolean;
}

const T = nameCode('t');
const R = nameCode('r');
const R_PR = nameCode('rPr');
const R_FONT = nameCode('rFont');
const STRIKE = nameCode('strike');
const VAL = nameCode('val');

/** Reads the `si` or `is` just opened: its text, or its runs joined. Phonetic hints are no part of the text. */
export function readStringItem(xml: XmlScanner): StringItem {
  const level = xml.depth;
  let text = '';
  let font: string | undefined;
  let runs: TextRun[] | null = null;
  while (xml.nextChild(level)) {
    if (xml.name === T) text += decodeEscapes(xml.text());
    else if (xml.name === R) {
      const run = readRun(xml);
      text += run.text;
      if (run.text === '') continue;
      font = runs === null || run.font === font ? run.font : undefined;
      (runs ??= []).push(run);
    }
  }
  const cut = cutText(text);
  return cut === null
    ? { text, looks: runs && { font, runs }, isCut: false }
    : { text: cut, looks: runs && { font, runs: [] }, isCut: true };
}

/** What is left of a text without the runs that are struck through, '' when only spaces are; undefined when nothing is struck. */
export function unstruckText(runs: readonly TextRun[], isStruckCell: boolean): string | undefined {
  const isStruck = ({ struck = isStruckCell }: TextRun): boolean => struck;
  if (!runs.some((run) => isStruck(run) && run.text.trim() !== '')) return undefined;
  const left = runs.filter((run) => !isStruck(run)).map(({ text }) => text);
  return left.join('').trim() === '' ? '' : left.join('');
}

function readRun(xml: XmlScanner): TextRun & { readonly font: string | undefined } {
  const level = xml.depth;
  let text = '';
  let font: string | undefined;
  let struck: boolean | undefined;
  while (xml.nextChild(level)) {
    if (xml.name === T) text += decodeEscapes(xml.text());
    else if (xml.name === R_PR) {
      struck = false;
      while (xml.nextChild(level + 1)) {
        if (xml.name === R_FONT) font = xml.attribute(VAL) ?? undefined;
        else if (xml.name === STRIKE) struck = isOn(xml);
      }
    }
  }
  return { text, font, ...(struck !== undefined && { struck }) };
}

/** A property without a value is there. */
export function isOn(xml: XmlScanner): boolean {
  return xml.attributes.find(VAL) < 0 || xml.attributes.isTrue(VAL);
}
