import { nameCode } from '../xml/name-code';
import type { XmlScanner } from '../xml/xml-scanner';

const THEME_ELEMENTS = nameCode('themeElements');
const CLR_SCHEME = nameCode('clrScheme');
const VAL = nameCode('val');
const LAST_CLR = nameCode('lastClr');
const RGB = nameCode('rgb');
const THEME = nameCode('theme');
const TINT = nameCode('tint');
const INDEXED = nameCode('indexed');

/** Colours of the theme that programs use when a file has none, in the order that cells number them. */
export const OFFICE_THEME = 'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(
  ' ',
);

// The palette of old: 8 basic colours twice, then 48 of every kind.
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Reads the colours of a theme part, as six digits, in the order that cells number them. */
export function readThemeColors(xml: XmlScanner | null): readonly string[] {
  const colors: string[] = [];
  if (!xml) return OFFICE_THEME;
  xml.root();
  while (xml.nextChild(1)) {
    if (xml.name !== THEME_ELEMENTS) continue;
    while (xml.nextChild(2)) {
      if (xml.name !== CLR_SCHEME) continue;
      while (xml.nextChild(3)) {
        if (xml.nextChild(4)) colors.push(xml.attribute(LAST_CLR) ?? xml.attribute(VAL) ?? '000000');
      }
    }
  }
  // The theme lists dark before light; cells count light first.
  const [dark1, light1, dark2, light2, ...others] = colors;
  if (dark1 === undefined || light1 === undefined || dark2 === undefined || light2 === undefined) return OFFICE_THEME;
  return [light1, dark1, light2, dark2, ...others];
}

/** The colour (`color`, `fgColor`, ...) just opened as "#rrggbb"; undefined for the automatic one. */
export function readColor(xml: XmlScanner, theme: readonly string[]): string | undefined {
  const themed = xml.attribute(THEME);
  const rgb = xml.attribute(RGB);
  const indexed = xml.attribute(INDEXED);
  const base =
    themed !== null
      ? theme[Number(themed)]
      : rgb !== null
        ? rgb.slice(-6)
        : PALETTE[indexed === null ? 64 : Number(indexed)];
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, Number(xml.attribute(TINT) ?? 0)).toLowerCase()}`;
}

/** Lighter (tint above 0) or darker (below), by the luminance, as spreadsheet programs do. */
function tinted(color: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // Same hue and saturation at the new luminance: each part keeps its place between the least and the most.
  const newSpread = saturation * (1 - Math.abs(2 * target - 1));
  return [red, green, blue]
    .map((part) => (spread === 0 ? target : target - newSpread / 2 + ((part - least) / spread) * newSpread))
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
