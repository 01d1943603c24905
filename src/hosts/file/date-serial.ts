const MS_PER_DAY = 86_400_000;

// Groups: the date, the time; a zone is not applied, a cell's date has none.
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** The 1900-system serial of "2024-06-01" or "2024-06-01T08:30:00"; null for anything else. */
export function serialFromIso(text: string): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hours, minutes, seconds] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const midnight = Date.UTC(year ?? 0, (month ?? 0) - 1, day);
  if (new Date(midnight).toISOString().slice(0, 10) !== text.trim().slice(0, 10)) return null;
  const days = midnight / MS_PER_DAY + 25569;
  // The system has a 29 February 1900; serials before it are one lower.
  const serial = days < 61 ? days - 1 : days;
  return serial + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}

/** "08:30:00" as a share of a day, as a time without a day is stored; null for anything else. */
export function shareOfDay(text: string): number | null {
  const match = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(text.trim());
  if (!match) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}
