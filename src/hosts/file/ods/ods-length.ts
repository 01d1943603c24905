const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 };

/** A length such as "2.258cm" in points; null for anything else. */
export function odsPoints(text: string | null): number | null {
  const match = /^(\d+(?:\.\d+)?)([a-z]{2})$/.exec(text ?? '');
  const unit = POINTS[match?.[2] ?? ''];
  return unit === undefined ? null : Math.round(Number(match?.[1]) * unit * 100) / 100;
}

/** The same in pixels at 96 to the inch. */
export function odsPixels(text: string | null): number | null {
  const points = odsPoints(text);
  return points === null ? null : Math.round((points * 96) / 72);
}
