import { tableContent } from '../../src/core/model/checked-file';
import { fileResult } from '../../src/app/file-result';
import { unreadable } from '../../src/app/read-file';
import { percentText } from '../../src/core/model/ratio';
import { FORMS } from '../../src/forms';
import { dossierForm } from '../../src/forms/dossier.form';
import { buildSubmission } from '../core/build-submission';

function resultOf(table: string) {
  const submission = buildSubmission(table);
  return fileResult({ file: submission.file, content: tableContent(submission), findings: [] }, FORMS);
}

test('totals are sums of the fields, rates come from the totals', () => {
  const { sums, indicators, status, findings } = resultOf(
    'Hộ tịch | 10 5 4 1 8 4 3 1 2 2 0\nĐất đai | 20 8 10 2 16 5 10 1 4 3 1\nT: Tổng cộng | 30 13 14 3 24 9 13 2 6 5 1',
  );
  expect(Object.keys(sums)).toEqual(dossierForm.figures.slice(0, 11).map(({ name }) => name));
  expect([sums['received']?.value, sums['late']?.value]).toEqual([30, 2]);
  const onTime = indicators['DH1']?.value ?? null;
  // (9 + 13) / 24
  expect(onTime && percentText(onTime)).toBe('91.67');
  expect({ status, findings }).toEqual({ status: 'ok', findings: [] });
});

test('a rate without cases, and one over an unreadable cell, say why they are missing', () => {
  const { indicators, findings, status } = resultOf('Hộ tịch | 3 ? 2 1 0 0 0 0 3 3 0');
  expect(indicators['DH1']?.value).toBeNull();
  expect(findings.map(({ code, severity, params }) => [code, severity, params])).toMatchObject([
    ['compute.no-cases', 'note', { indicator: 'DH1' }],
    ['compute.no-cases', 'note', { indicator: 'DH4' }],
    ['compute.unknown-figure', 'note', { indicator: 'online', cells: ['D10'] }],
    ['compute.no-cases', 'note', { indicator: 'late' }],
  ]);
  expect(status).toBe('ok');
});

test('what can not be opened has no figures', () => {
  const [reading] = unreadable(
    { name: 'a.xlsx', path: '/a.xlsx' },
    { code: 'limit.cells', retryable: false, params: { limit: 5 } },
  ).read;
  expect(reading?.findings).toMatchObject([{ params: { file: 'a.xlsx', reason: 'limit.cells', limit: 5 } }]);
  expect(fileResult(reading!, FORMS)).toMatchObject({ status: 'unreadable', sums: {}, indicators: {} });
});

test('a workbook without the table is wrong, but not unreadable', () => {
  const found = {
    rule: 'table',
    code: 'read.no-table',
    severity: 'error',
    at: { file: 'a.xlsx' },
    params: { sheets: ['Sheet1'], missing: [] },
  } as const;
  expect(fileResult({ file: 'a.xlsx', content: null, findings: [found] }, FORMS).status).toBe('error');
});
