import { readdirSync } from 'node:fs';
import path from 'node:path';
import { violationsOf } from '../support/axe';
import { describeWith } from '../support/programs';
import type { StrictHost } from '../support/excel-host/strict-host';
import { excelWith, openHouse, ROOT, type Pane, type PaneHouse } from './open-pane';

const SCORES = path.join(ROOT, 'tests/samples/scores-2024');
const EIGHT = readdirSync(SCORES)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => path.join(SCORES, name));

describeWith(['chromium'], 'Chấm điểm in the pane', () => {
  let house: PaneHouse;
  let host: StrictHost;
  let pane: Pane;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    host = await excelWith('tests/samples/scores-2024/chamdiem_xa-nam-dong_2024.xlsx');
  });
  afterEach(async () => {
    await pane.close();
    expect([pane.complaints, house.outside]).toEqual([[], []]);
  });
  const clean = async (): Promise<void> => {
    expect(await violationsOf(pane.page)).toEqual([]);
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };

  test('Kiểm tra knows a score sheet', async () => {
    pane = await house.open(host);
    await pane.button('Kiểm tra').click();
    await pane.page.getByText('Bảng chấm điểm CCHC').waitFor();
    expect(await pane.page.locator('dl').first().innerText()).toMatch(
      /Xã Nam Dong[^]*2024[^]*không phải bộ chính thức/,
    );
    await clean();
  });

  test('Kiểm tra says what the log beside the sheet says: unfinished, then points changed beside it', async () => {
    pane = await house.open(host, { asked: 'score' });
    await pane.button('Thẩm định').click();
    await pane.page.getByRole('textbox', { name: 'Người thẩm định' }).fill('Nguyễn Thị Hoa');
    await pane.button('Đến mục chờ tiếp theo').click();
    await pane.button(/^Chấp nhận 1$/).click();
    await pane.page.getByText('Nhật ký (2 dòng)').waitFor();
    await pane.tab('Kiểm tra');
    await pane.button('Kiểm tra').click();
    await pane.page.getByText('Thẩm định chưa kết thúc').first().waitFor();
    await pane.close();
    const sheet = host.workbook.sheet('Chấm điểm');
    const at = { row: 9, column: 4 };
    sheet.put(at, { ...sheet.cell(at), value: 0.25 });
    pane = await house.open(host);
    await pane.button('Kiểm tra').click();
    await pane.page
      .getByText(/Điểm thẩm định bị sửa ngoài nhật ký/)
      .first()
      .waitFor();
  });

  test('the months that lack are said in an appraisal once dossiers are joined', async () => {
    pane = await house.open(host, { asked: 'consolidate' });
    const months = ['2024-01', '2024-02'].map((month) =>
      path.join(ROOT, `assets/samples/cu-jut-2024/${month}/II06a_xa-nam-dong_${month}.xlsx`),
    );
    await pane.page.locator('input[multiple]').first().setInputFiles(months);
    await pane.page.getByText('Xã Nam Dong').first().waitFor();
    await pane.tab('Chấm điểm');
    await pane.button('Thẩm định').click();
    await pane.page.getByRole('button', { name: /^3\.3\.1 / }).click();
    await pane.page.getByText(/báo cáo hồ sơ còn thiếu tháng 3, 4, .*12\/2024/).waitFor();
    await clean();
  });

  test.each(['light', 'dark'] as const)('appraises in Excel, %s: the cell, the note, the log', async (colorScheme) => {
    pane = await house.open(host, { asked: 'score', colorScheme });
    await pane.button('Thẩm định').click();
    await pane.page.getByRole('textbox', { name: 'Người thẩm định' }).fill('Nguyễn Thị Hoa');
    await pane.button('Đến mục chờ tiếp theo').click();
    await pane.page.getByRole('textbox', { name: 'Điểm thẩm định' }).fill('0,5');
    await pane.page.getByRole('textbox', { name: 'Lý do, ghi chú' }).fill('Kế hoạch ban hành chậm');
    await pane.button('Ghi điểm').click();
    await pane.page.getByText('điểm khác', { exact: true }).first().waitFor();
    await clean();
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('Nhật ký');
    await pane.page.getByText('Nhật ký (2 dòng)').click();
    await pane.page
      .getByText(/ghi điểm[^]*0,5[^]*Kế hoạch ban hành chậm/)
      .first()
      .waitFor();
  });

  test('ranks files and writes the report as sheets of the open workbook', async () => {
    pane = await house.open(host, { asked: 'score' });
    await pane.page.getByRole('radio', { name: 'Xếp hạng nhiều đơn vị' }).check();
    await pane.page.locator('input[multiple]').first().setInputFiles(EIGHT);
    await pane.page.getByRole('heading', { name: '8 đơn vị, năm 2024' }).waitFor();
    await clean();
    await pane.button('Lập báo cáo').click();
    await pane.page.getByText('Đã ghi báo cáo').waitFor();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Kết quả', 'Theo lĩnh vực', 'Theo tiêu chí']),
    );
    await pane.page.getByRole('button', { name: 'Kết quả', exact: true }).click();
  });
});
