import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SAMPLES = 'assets/samples/cu-jut-2024';

/**
 * `count` small report workbooks: the samples in turn (of one month, where named), each with figures of its own. The same on
 * every run.
 */
export function variedFiles(count: number, month = ''): Uint8Array[] {
  const samples = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.startsWith(month) && /II06a.*\.xlsx$/.test(file))
    .sort()
    .map((file) => unzipSync(readFileSync(path.join(SAMPLES, file))));
  return Array.from({ length: count }, (_, index) => varied(samples[index % samples.length] ?? {}, index));
}

function varied(parts: Record<string, Uint8Array>, step: number): Uint8Array {
  const changed = Object.entries(parts).map(([name, bytes]) => [
    name,
    name.startsWith('xl/worksheets/') ? strToU8(withOtherFigures(strFromU8(bytes), step)) : bytes,
  ]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>);
}

// Cells of shared strings keep their index: only numbers are changed, all by one factor, so that the sums stay right.
function withOtherFigures(xml: string, step: number): string {
  const factor = 1 + (step % 9);
  return xml.replace(
    /<c ([^>]*)>(<f[^>]*>[^<]*<\/f>)?<v>(\d+)<\/v>/g,
    (cell, attributes: string, formula: string | undefined, value: string) =>
      attributes.includes('t="s"') ? cell : `<c ${attributes}>${formula ?? ''}<v>${Number(value) * factor}</v>`,
  );
}
