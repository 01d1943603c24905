import type { CellAddress } from '../model/address';
import { formatAddress } from '../model/address';

/**
 * Address of a file seen from the report: `base` leads from the report's folder to the folder that file names start
 * from ("../cu-jut-2024"). Every name is percent-encoded, so a file can't be named into another kind of address;
 * null where no harmless address can be made.
 */
export function fileTarget(base: string, file: string): string | null {
  if (file === '' || file.startsWith('//')) return null;
  if (/^[A-Za-z]:\//.test(file)) return `file:///${file.slice(0, 2)}${encoded(file.slice(2))}`;
  if (file.startsWith('/')) return `file://${encoded(file)}`;
  const folder = encoded(base.replace(/\\/g, '/').replace(/\/+$/, ''));
  return folder === '' || folder === '.' ? encoded(file) : `${folder}/${encoded(file)}`;
}

/** "'Biểu 06a'!C13", quotes in the sheet's name doubled. */
export function cellLocation(sheet: string, cell: CellAddress | undefined): string {
  return `'${sheet.replace(/'/g, "''")}'!${formatAddress(cell ?? { row: 0, column: 0 })}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(name: string): string {
  return encodeURIComponent(wellFormed(name)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

// encodeURIComponent throws on half a surrogate pair, which a file name on disk may hold.
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
