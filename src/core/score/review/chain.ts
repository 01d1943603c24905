import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { ChainedEntry, LogEntry } from '../../model/appraisal-log';

/** What the first entry is bound to. A later format of the entries begins with another. */
const BEGIN = 'PARsheet log 1';
const BASIS_DIGITS = 12;

/**
 * Binds entries to what stands before them. Whoever edits, takes out, adds or moves an entry has to write all hashes after
 * it anew, the last one included. It does not tell when the newest entries are cut off: for that the last hash has to be
 * known from elsewhere, as the seal on the signed paper.
 */
export function chain(before: readonly ChainedEntry[], entries: readonly LogEntry[]): readonly ChainedEntry[] {
  const chained: ChainedEntry[] = [];
  let previous = before.at(-1)?.hash ?? BEGIN;
  for (const entry of entries) {
    previous = hashOf(previous, before.length + chained.length + 1, entry);
    chained.push({ ...entry, hash: previous });
  }
  return chained;
}

/** Index of the first entry that is not what its hash says, null when all are. */
export function brokenAt(entries: readonly ChainedEntry[]): number | null {
  let previous = BEGIN;
  for (const [index, entry] of entries.entries()) {
    if (hashOf(previous, index + 1, entry) !== entry.hash) return index;
    previous = entry.hash;
  }
  return null;
}

/** What a unit declares and gives as evidence, as a short text that differs when they do; '' for neither. */
export function fingerprint(texts: readonly string[]): string {
  return texts.every((text) => text === '') ? '' : digest(texts).slice(0, BASIS_DIGITS);
}

/** "3f9a 02bc 77d1": what is written on the signed paper. */
export function sealOf(entries: readonly ChainedEntry[]): string | null {
  const last = entries.at(-1)?.hash;
  return last === undefined ? null : [last.slice(0, 4), last.slice(4, 8), last.slice(8, 12)].join(' ');
}

function hashOf(previous: string, place: number, entry: LogEntry): string {
  const { at, who, round, action, criterion, self, before, after, reason, basis } = entry;
  return digest([
    previous,
    String(place),
    ...[at, who, String(round), action, criterion, self, before, after, reason, basis],
  ]);
}

/** A list of texts as JSON: no two lists are written alike. Programs differ in how they compose letters, so all are NFC. */
function digest(texts: readonly string[]): string {
  const json = JSON.stringify(texts.map((text) => text.normalize('NFC')));
  return bytesToHex(sha256(json));
}
