import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { describeWith } from '../support/programs';
import { openHouse, ROOT, type FilePayload, type House, type OpenPage } from './open-page';

const JUNE = 'assets/samples/cu-jut-2024/2024-06';
const june = (): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(path.join(ROOT, JUNE)).map((name) => [
      `2024-06/${name}`,
      new Uint8Array(readFileSync(path.join(ROOT, JUNE, name))),
    ]),
  );
const zipped = (name: string, files: Record<string, Uint8Array>): FilePayload => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync(files, { level: 0 })),
});

describeWith(['chromium'], 'joining in the page', () => {
  let house: House;
  let open: OpenPage;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  afterEach(async () => {
    await open.close();
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });
  const total = () => open.page.locator('tfoot td').first().innerText();

  test.each([false, true])('the sample in two clicks, offline once loaded; one file: %s', async (oneFile) => {
    open = await house.open({ oneFile });
    await open.button('Mở bộ mẫu Cư Jút 2024').waitFor();
    if (oneFile) await open.page.context().setOffline(true);
    await open.button('Mở bộ mẫu Cư Jút 2024').click();
    await open.page.getByRole('heading', { name: 'Đủ 8/8' }).waitFor();
    expect(await total()).toBe('98,32%');
    const { name, bytes } = await open.downloaded(() => open.button('Tải báo cáo (.xlsx)').click());
    expect(name).toBe('bao-cao-tong-hop-2024-H1.xlsx');
    const report = await readWorkbook(bytes, name);
    expect(report.ok && report.value.sheets.map((sheet) => sheet.name)).toContain('Theo đơn vị');
    // The first figures of the month chart, also as a table.
    await open.page.getByText('Xem dạng bảng').nth(1).click();
    expect(await open.page.getByRole('table', { name: /Tiếp nhận và đã giải quyết/ }).innerText()).toContain('1.342');
    expect(await open.violations()).toEqual([]);
  });

  test('a .zip with a bad file in it: the others are joined, the bad one is named; slips come as a .zip', async () => {
    open = await house.open();
    const bad = new Uint8Array(readFileSync(path.join(ROOT, 'tests/samples/messy/cut-short.xlsx')));
    const faulty = new Uint8Array(readFileSync(path.join(ROOT, 'tests/samples/messy/total-received-off.xlsx')));
    await open.join([zipped('bao-cao.zip', { ...june(), '2024-06/hong.xlsx': bad, '2024-03/sai.xlsx': faulty })]);
    await open.page.getByText('Không mở được tệp "2024-06/hong.xlsx"').waitFor();
    await open.page.getByRole('heading', { name: '8 đơn vị có báo cáo · tệp hỏng: 1', exact: true }).waitFor();
    expect(await open.page.getByRole('tabpanel').locator('tbody th').count()).toBe(8);
    const { name, bytes } = await open.downloaded(() => open.button('Tải 2 phiếu đề nghị chỉnh sửa (.zip)').click());
    expect(name).toBe('phieu-de-nghi-chinh-sua.zip');
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(['phieu_hong.xlsx', 'phieu_sai.xlsx']);
  });

  test('the slip of the open file, and of one unit, are those of the .zip', async () => {
    open = await house.open();
    const faulty = new Uint8Array(readFileSync(path.join(ROOT, 'tests/samples/messy/total-received-off.xlsx')));
    await open.join([zipped('bao-cao.zip', { ...june(), '2024-03/sai.xlsx': faulty })]);
    await open.page.getByRole('heading', { name: /đơn vị có báo cáo/ }).waitFor();
    const all = unzipSync((await open.downloaded(() => open.button(/^Tải 1 phiếu đề nghị chỉnh sửa/).click())).bytes);
    await open.page.getByRole('tabpanel').getByLabel('Kỳ báo cáo').selectOption('2024-03');
    await open.button(/Xã Cư Knia/).click();
    const ofUnit = await open.downloaded(() => open.button('Tải phiếu đề nghị chỉnh sửa').click());
    expect(ofUnit.name).toBe('phieu_sai.xlsx');
    expect(Buffer.from(ofUnit.bytes).equals(Buffer.from(all['phieu_sai.xlsx']!))).toBe(true);

    await open.tab('Kiểm tra');
    await open.openFile({ name: 'sai.xlsx', mimeType: '', buffer: Buffer.from(faulty) });
    const ofFile = await open.downloaded(() => open.button('Tải phiếu đề nghị chỉnh sửa').click());
    expect(ofFile.name).toBe('phieu_sai.xlsx');
    expect(Buffer.from(ofFile.bytes).equals(Buffer.from(all['phieu_sai.xlsx']!))).toBe(true);
    await open.page.getByText('Đã tải về: phieu_sai.xlsx').waitFor();
    expect(await open.violations()).toEqual([]);
    // Mended, there is nothing to send back.
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    await open.button('Sửa thành 10').click();
    await open.page.getByText('Các phép cộng khớp.').waitFor();
    expect(await open.button('Tải phiếu đề nghị chỉnh sửa').count()).toBe(0);
  });

  test('a unit that the list does not name, with a long word in its name: said, and the table keeps its columns', async () => {
    open = await house.open();
    const file = 'assets/samples/cu-jut-2024/2024-06/II06a_xa-nam-dong_2024-06.xlsx';
    const parts = unzipSync(new Uint8Array(readFileSync(path.join(ROOT, file))));
    const other = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
      const text = strFromU8(bytes).replaceAll('Nam Dong', 'Dong-'.repeat(30));
      return [name, name.endsWith('.xml') ? strToU8(text) : bytes];
    });
    const list = new Uint8Array(readFileSync(path.join(ROOT, 'assets/samples/cu-jut-2024/danh-muc.xlsx')));
    const odd = zipSync(Object.fromEntries(other));
    await open.join([zipped('bao-cao.zip', { ...june(), 'danh-muc.xlsx': list, '2024-06/la.xlsx': odd })]);
    await open.page.getByText('1 đơn vị không có trong danh mục nhưng vẫn được tính.').waitFor();
    // The eight of the list, and the one beside them by itself.
    await open.page.getByRole('heading', { name: 'Đủ 8/8 · ngoài danh mục: 1', exact: true }).waitFor();
    // Two lines of the long name at most, in the table and in the chart; the whole is what is read out.
    const long = open.page.getByTitle(/Dong-Dong-/);
    for (const name of await long.all()) {
      expect((await name.boundingBox())!.height).toBeLessThan(45);
      expect(await name.innerText()).toContain('Dong-'.repeat(29));
    }
    expect(await long.count()).toBeGreaterThan(1);
    const table = open.page.getByRole('tabpanel').getByRole('table').first();
    const [inner, outer] = await table.evaluate((each) => [each.scrollWidth, each.parentElement?.clientWidth ?? 0]);
    expect(inner).toBeLessThanOrEqual(outer);
  });

  test('beside what is joined only its own files are said to be downloaded', async () => {
    open = await house.open();
    await open.openFile('tests/samples/messy/total-received-off.xlsx');
    await open.button('Sửa thành 10').click();
    await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    await open.join([zipped('it.zip', june())]);
    await open.page.getByRole('heading', { name: '8 đơn vị có báo cáo' }).waitFor();
    const said = open.page.getByText(/^Đã tải về: /);
    expect(await said.count()).toBe(0);
    await open.downloaded(() => open.button('Tải báo cáo (.xlsx)').click());
    await said.waitFor();
    await open.join([zipped('it.zip', june())]);
    await said.waitFor({ state: 'detached' });
  });

  test('many files: cancelled midway, and then joined', async () => {
    open = await house.open();
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, copy) =>
        Object.entries(june()).map(([name, bytes]) => [`${String(copy)}/${name}`, bytes] as const),
      ).flat(),
    );
    await open.join([zipped('nhieu.zip', files)]);
    await open.page.getByText(/Đang đọc \d+\/480 tệp/).waitFor();
    await open.button('Dừng').click();
    await open.page.getByText('Đã dừng theo yêu cầu.').waitFor();
    await open.join([zipped('it.zip', june())]);
    await open.page.getByRole('heading', { name: '8 đơn vị có báo cáo' }).waitFor();
  });

  test('markup in names of units, sheets and files is shown as text', async () => {
    open = await house.open();
    const bytes = new Uint8Array(readFileSync(path.join(ROOT, JUNE, readdirSync(path.join(ROOT, JUNE))[0]!)));
    const hostile = 'A <img src=x onerror=hong> B';
    const escaped = hostile.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
      const text = Buffer.from(part).toString('utf8');
      if (name === 'xl/workbook.xml') return [name, text.replace(/<sheet name="[^"]*"/, `<sheet name="${escaped}"`)];
      return [name, /UBND/.test(text) ? text.replace(/UBND [^<]*/g, `UBND ${escaped}`) : null, part];
    });
    const changed = zipSync(
      Object.fromEntries(
        parts.map(([name, text, part]) => [
          name as string,
          text === null ? (part as Uint8Array) : Buffer.from(text as string),
        ]),
      ),
    );
    await open.openFile({ name: `<b>a<b>.xlsx`, mimeType: '', buffer: Buffer.from(changed) });
    await open.button(hostile).waitFor();
    expect(await open.page.locator('dl').first().innerText()).toContain(hostile);
    expect(await open.page.locator('img').count()).toBe(0);
  });
});
