import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runCaptured } from './run-captured';

const SAMPLES = path.resolve(__dirname, '../samples');
const FOUND = path.join(SAMPLES, 'found-2026-11');

interface Expected {
  readonly file: string;
  readonly form?: string | null;
  readonly status: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly said: readonly string[];
}

interface Checked {
  readonly file: string;
  readonly form?: string | null;
  readonly status: string;
  readonly unit?: { readonly code: string | null } | null;
  readonly period?: { readonly id: string } | null;
  readonly totals?: Expected['totals'];
  readonly findings: readonly { readonly code: string; readonly cell?: string | null; readonly severity: string }[];
}

const expected = JSON.parse(readFileSync(path.join(SAMPLES, 'found-2026-11.expected.json'), 'utf8')) as Expected[];

/** What the table beside the samples says of a file, from what the command line says of it. */
function told(file: Checked): Expected {
  return {
    file: path.basename(file.file),
    form: file.form ?? null,
    status: file.status,
    unit: file.unit?.code ?? null,
    period: file.period?.id ?? null,
    totals: file.totals ?? {},
    said: file.findings
      .filter((finding) => finding.severity !== 'note')
      .map((finding) => [finding.code, finding.cell].filter(Boolean).join(' ')),
  };
}

test('every single file found in November 2026 is read as the table beside them says', async () => {
  // The names are relative: the folder's own name ends like a month.
  const argv = ['check', ...expected.map(({ file }) => file), '--settings', 'danh-muc.xlsx', '--json'];
  const { out } = await runCaptured(argv, { folder: FOUND });
  const { files: checked } = JSON.parse(out) as { readonly files: readonly Checked[] };
  expect(checked.map(told)).toEqual(expected);
}, 120_000);
