import { formatAddress } from '../../../core/model/address';
import type { RecordHead, RecordRows } from '../../../core/model/amendment';
import { CAPTION_ROW, recordHeight } from '../../../core/report/record-look';
import { protectionXml } from '../write-protection';
import { cellText, XML_HEAD } from '../write-xml';
import { heightXml } from './splice-sheet';
import type { RecordStyles } from './styles-added';

/** The part of a new sheet of records: head, rows, frozen below the captions, closed against slips. */
export function recordSheet(
  { row, rows, widths: characters }: RecordRows,
  { title, hint, captions }: RecordHead,
  styles: RecordStyles | null,
  namespace: string,
): string {
  const cell = (at: number, column: number, text: string, kind: keyof RecordStyles): string => {
    const style = styles ? ` s="${String(styles[kind])}"` : '';
    const address = formatAddress({ row: at, column });
    if (text === '') return styles ? `<c r="${address}"${style}/>` : '';
    return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  };
  const line = (at: number, texts: readonly string[], kind: keyof RecordStyles, height?: number): string =>
    `<row r="${String(at + 1)}"${heightXml(height)}>${texts.map((text, column) => cell(at, column, text, kind)).join('')}</row>`;
  const below = formatAddress({ row: CAPTION_ROW + 1, column: 0 });
  const widths = characters.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${(width + 5 / 7).toFixed(4)}" customWidth="1"/>`,
  );
  return (
    `${XML_HEAD}<worksheet xmlns="${namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
    `<pane ySplit="${String(CAPTION_ROW + 1)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>` +
    line(0, [title], 'title') +
    line(1, [hint], 'hint') +
    line(CAPTION_ROW, captions, 'caption', recordHeight(captions, characters, 'caption')) +
    rows.map((texts, index) => line(row + index, texts, 'entry', recordHeight(texts, characters))).join('') +
    `</sheetData>${protectionXml('')}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}
