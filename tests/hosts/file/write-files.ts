import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { buildReport } from '../../../src/core/table/report/build-report';
import { planReport } from '../../../src/core/report/plan-report';
import type { WritePlan } from '../../../src/core/report/write-plan';
import { criterionChanges, criterionOutcomes } from '../../../src/core/score/compute/lost-points';
import { unitTarget } from '../../../src/core/score/compute/unit-target';
import { compareYears } from '../../../src/core/score/compute/compare-years';
import { formatAddress } from '../../../src/core/model/address';
import { finding } from '../../../src/core/model/finding';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dossierForm } from '../../../src/forms/dossier.form';
import { dossierReport } from '../../../src/forms/dossier.report';
import { criteriaCommuneIllustrative } from '../../../src/forms/criteria-commune-illustrative';
import { scoreReport } from '../../../src/core/score/report/score-report';
import { scoreReportDefinition } from '../../../src/forms/score.report';
import { computedOf, manyUnits, unitScore } from '../../core/score/report/sample-scores';
import { compared, consolidation, field, FIGURES, SETTINGS, sums, unit } from '../../core/report/sample-consolidation';

/** Names that try to be something else than text. */
export const HOSTILE = [
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2',
  '@SUM(A1)',
  '#REF!',
  '<img src=x onerror=alert(1)>',
  'Xã 😀 _x000D_ & "nháy"',
  `Xã ${'rất dài '.repeat(12)}cuối`,
];

/** A report with everything that can go wrong in it. */
export function hostilePlan(): WritePlan {
  const own = HOSTILE.map((_, index) => sums([40 + index, 20, 5, 30, 25 + index, index, 10 - index, index]));
  const units = [
    ...HOSTILE.map((name, index) =>
      unit(name, own[index]!, { rank: index + 1, files: [`2024-06/${String(index)} %41.xlsx`] }),
    ),
    unit('Xã Không Phát Sinh', sums([0, 0, 0, 0, 0, 0, 0, 0])),
    unit('Xã Chưa Gửi', null, { status: 'missing', files: [], missingMonths: ['2024-01', '2024-02'] }),
    unit('Xã Gửi Trùng', null, { status: 'duplicate', duplicateMonths: ['2024-06'] }),
  ];
  const fields = HOSTILE.map((name, index) => field(name, own[index]!, index < 4 ? '=I' : 'Trên Hệ thống của tỉnh'));
  const findings = HOSTILE.map((text, index) =>
    finding({
      rule: 'R5',
      code: 'read.number.not-a-number',
      severity: index % 2 === 0 ? 'error' : 'warning',
      at: { file: `2024-06/${text}.xlsx`, sheet: text, cell: { row: index, column: index } },
      params: { cell: 'A1', text },
      actual: text,
      expected: index,
    }),
  );
  const provenance = HOSTILE.map((text, index) => ({
    unitCode: null,
    unitName: text,
    periodId: '2024-06',
    fieldName: text,
    source: text,
    file: text,
    sheet: text,
    row: index,
    figures: Object.fromEntries(FIGURES.map((name, column) => [name, { column, value: index * column }])),
  }));
  const data = consolidation(units, fields, { findings, provenance, previous: compared(units) });
  const heading = { ...SETTINGS.heading, agency: '=UBND', legalBasis: '@Căn cứ' };
  const settings = { ...SETTINGS, heading };
  return planReport(
    buildReport(data, dossierForm, settings, dossierReport, ({ rule }) => `=${rule}`, { linkBase: '..' }),
  );
}

/** A report of so many units and fields; `bare`: without settings. */
export function largePlan(units: number, fields: number, bare = false): WritePlan {
  const own = (index: number) => sums([300 + index, 200, 7, 250, 200 + index, 9, 46, 2]);
  const data = consolidation(
    Array.from({ length: units }, (_, index) => unit(`Xã Tân Thành ${String(index + 1)}`, own(index), { rank: 1 })),
    Array.from({ length: fields }, (_, index) => field(`Lĩnh vực số ${String(index + 1)}`, own(index))),
  );
  const settings = bare ? DEFAULT_SETTINGS : SETTINGS;
  return planReport(buildReport(data, dossierForm, settings, dossierReport, () => ''));
}

/** A report on the scores of so many units with all its tables: last year's of all but the first, targets, one unit whose points are unclear. */
export function scorePlan(units: number): WritePlan {
  const scored = manyUnits(criteriaCommuneIllustrative, units);
  const unclear = unitScore(criteriaCommuneIllustrative, 'Xã Chưa Rõ', {
    '1.1.1': { self: '1', appraised: '?' },
    '8.1': { survey: '18.125' },
  });
  const all = [...scored, unclear];
  const before = scored.slice(1).map((unit, index) => ({ ...unit, rank: index + 1 }));
  const targets = { appraised: '60.5', survey: null, total: '85.25' };
  const input = {
    year: 2024,
    set: criteriaCommuneIllustrative,
    units: all,
    computed: new Map(scored.map((unit) => [unit.sheet, computedOf(unit)])),
    comparison: compareYears(all, before),
    targets: all.flatMap((unit) => unitTarget(unit, targets, 'rescale') ?? []),
    outcomes: all.map((score, index) => {
      const criteria = criterionOutcomes(score.sheet, 'rescale');
      const last = scored[(index + 1) % scored.length]!.sheet;
      return {
        score,
        criteria,
        changes: index === 0 ? null : criterionChanges(criteria, criterionOutcomes(last, 'rescale')),
      };
    }),
    policy: 'rescale' as const,
  };
  return planReport(scoreReport(input, SETTINGS, scoreReportDefinition));
}

/** Every formula of a plan with the value it claims: "Sheet!C13" to both. */
export function plannedFormulas(plan: WritePlan): Map<string, { formula: string; value: number | string }> {
  const found = new Map<string, { formula: string; value: number | string }>();
  for (const operation of plan.operations) {
    if (operation.op !== 'write-cells') continue;
    operation.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        const address = formatAddress({ row: operation.at.row + r, column: operation.at.column + c });
        if (cell !== null && typeof cell === 'object') found.set(`${operation.sheet}!${address}`, cell);
      });
    });
  }
  return found;
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A folder of its own that is gone after `use`. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// LibreOffice trusts the values of files unless it is told to calculate everything anew.
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Converts files with LibreOffice, all formulas calculated anew; a profile of its own lets it run beside others. */
export function convertWithOffice(folder: string, format: string, files: Readonly<Record<string, Uint8Array>>): void {
  const profile = path.join(folder, 'profile', 'user');
  execFileSync('mkdir', ['-p', profile]);
  writeFileSync(path.join(profile, 'registrymodifications.xcu'), RECALCULATE);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  const installation = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  execFileSync(
    'soffice',
    [installation, '--headless', '--convert-to', format, '--outdir', folder, ...Object.keys(files)],
    {
      cwd: folder,
      stdio: 'pipe',
      timeout: 120_000,
    },
  );
}

export function readBytes(folder: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, name)));
}
