import { crc32, deflateSync, inflateSync } from 'node:zlib';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number per pixel: red, green and blue in eight bits each. */
  readonly colours: Uint32Array;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * A PNG with at most 256 colours in place of one with millions, a third of its size: the same picture gives the same
 * bytes. Pictures of screens and of printed tables have few colours; what is near a frequent one becomes that one.
 */
export function palettePng(png: Uint8Array): Buffer {
  const { width, height, colours } = pixelsOf(Buffer.from(png));
  const { palette, nearest } = paletteOf(colours);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      rows[row * (width + 1) + 1 + column] = nearest.get(colours[row * width + column]!)!;
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Reads the PNGs that Chromium and pdftoppm write: eight bits, red, green, blue, perhaps opacity, not interlaced. */
function pixelsOf(png: Buffer): Pixels {
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const bytes = png[25] === 6 ? 4 : 3;
  if (png[24] !== 8 || (png[25] !== 2 && png[25] !== 6) || png[28] !== 0) throw new Error('A PNG of another kind');
  const filtered = inflateSync(Buffer.concat(packed));
  const stride = width * bytes;
  const plain = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) unfilter(filtered, plain, row, stride, bytes);
  const colours = Uint32Array.from({ length: width * height }, (_, pixel) => plain.readUIntBE(pixel * bytes, 3));
  return { width, height, colours };
}

function unfilter(from: Buffer, to: Buffer, row: number, stride: number, bytes: number): void {
  const filter = from[row * (stride + 1)]!;
  for (let column = 0; column < stride; column += 1) {
    const at = row * stride + column;
    const left = column >= bytes ? to[at - bytes]! : 0;
    const above = row > 0 ? to[at - stride]! : 0;
    const corner = column >= bytes && row > 0 ? to[at - stride - bytes]! : 0;
    to[at] = (from[row * (stride + 1) + 1 + column]! + predicted(filter, left, above, corner)) & 255;
  }
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const guess = left + above - corner;
      const [toLeft, toAbove, toCorner] = [left, above, corner].map((near) => Math.abs(guess - near)) as [
        number,
        number,
        number,
      ];
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      return 0;
  }
}

/** The frequent colours, and for every colour the number of the one that stands for it. */
function paletteOf(colours: Uint32Array): {
  readonly palette: readonly number[];
  readonly nearest: ReadonlyMap<number, number>;
} {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  for (let tolerance = 0; ; tolerance += 2) {
    const palette: number[] = [];
    for (const colour of frequent) {
      if (!palette.some((chosen) => distance(chosen, colour) <= tolerance)) palette.push(colour);
      if (palette.length > 256) break;
    }
    if (palette.length > 256) continue;
    const nearest = new Map(frequent.map((colour) => [colour, closest(palette, colour)]));
    return { palette, nearest };
  }
}

function closest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (const [index, chosen] of palette.entries())
    if (distance(chosen, colour) < distance(palette[best]!, colour)) best = index;
  return best;
}

/** The greatest difference in red, green or blue. */
function distance(one: number, other: number): number {
  const red = Math.abs((one >> 16) - (other >> 16));
  const green = Math.abs(((one >> 8) & 255) - ((other >> 8) & 255));
  return Math.max(red, green, Math.abs((one & 255) - (other & 255)));
}
