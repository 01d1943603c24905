const LIMIT = 31;

/**
 * A name that every spreadsheet program takes for a sheet: no : \ / ? * [ ], no quote at either end, at most 31
 * characters, none of `taken` (compared without case).
 */
export function sheetName(name: string, taken: readonly string[]): string {
  const cleaned = name
    .replace(/[:\\/?*[\]\u0000-\u001f]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const base = cut(cleaned === '' || cleaned.toLowerCase() === 'history' ? `${cleaned}_` : cleaned, LIMIT);
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${String(count)})`;
    const candidate = cut(base, LIMIT - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** Cuts without leaving half a surrogate pair. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[' ]+$/, '');
}
