import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { describeWith } from '../support/programs';
import { FAULTY, manyReports, unitList, writeReports } from '../../benchmarks/many-reports';
import { openHouse, type House, type OpenPage } from './open-page';

/** Six months of 168 communes. How long more take is measured by `npm run bench -- page`. */
const UNITS = 168;
const FILES = 6 * UNITS;

describeWith(['chromium'], '1,008 files in the page', () => {
  let house: House;
  let open: OpenPage;
  let folder = '';
  let zip = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'parsheet-many-'));
    const reports = manyReports(FILES, UNITS);
    const list = await unitList(UNITS);
    writeReports(path.join(folder, 'nam'), reports);
    writeFileSync(path.join(folder, 'nam/danh-muc.xlsx'), list);
    zip = path.join(folder, 'nam.zip');
    const entries = [...reports, { name: 'danh-muc.xlsx', bytes: list }].map(({ name, bytes }) => [name, bytes]);
    writeFileSync(zip, zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 0 }));
    house = await openHouse();
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await open.close();
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });

  const joined = () => open.page.getByRole('heading', { name: 'Đủ 168/168' }).waitFor();
  const choice = (label: string) => open.page.getByRole('tabpanel').getByLabel(label);

  test('a folder: joined, by another period and definition, reported', async () => {
    open = await house.open();
    await open.tab('Tổng hợp');
    const place = open.page.getByText(/Kéo tệp/).last();
    await place.waitFor();
    await open.drop(place, [path.join(folder, 'nam')]);
    await open.page.getByText(/Đang đọc \d{3}\/1\.008 tệp/).waitFor();
    await open.button('Dừng').click();
    await open.page.getByText('Đã dừng theo yêu cầu.').waitFor();
    await open.drop(place, [path.join(folder, 'nam')]);
    await joined();

    await choice('Kỳ báo cáo').selectOption('2024-H1');
    await open.page.getByRole('heading', { name: 'Kết quả tổng hợp, 6 tháng đầu năm 2024' }).waitFor();
    await choice('Tính đúng hạn').selectOption('DH3');
    await open.page.waitForFunction(() => document.querySelectorAll('tbody th').length > 0);
    await open.button('Xã Mẫu 0008').click();
    await open.page.getByText('2024-03/bao-cao-7.xlsx').first().waitFor();
    const report = await open.downloaded(() => open.button('Tải báo cáo (.xlsx)').click());
    const read = await readWorkbook(report.bytes, report.name);
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toContain('Theo đơn vị');
    const slips = await open.downloaded(() => open.button(/^Tải \d+ phiếu đề nghị chỉnh sửa/).click());
    await open.button('Chọn bảng báo cáo').click();
    await open.page.getByText('Xem trước').first().waitFor();
    expect(Object.keys(unzipSync(slips.bytes)).length).toBe(FAULTY);
  });

  test('a .zip, in the page of one file', async () => {
    open = await house.open({ oneFile: true });
    await open.tab('Tổng hợp');
    await open.page
      .getByText(/Kéo tệp/)
      .last()
      .waitFor();
    await open.join([zip]);
    await joined();
  });
});
