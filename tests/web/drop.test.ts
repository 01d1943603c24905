import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describeWith } from '../support/programs';
import { openHouse, ROOT, type House, type OpenPage } from './open-page';

const JUNE = path.join(ROOT, 'assets/samples/cu-jut-2024/2024-06');
const MESSY = path.join(ROOT, 'tests/samples/messy');
const NAMES = readdirSync(JUNE);

describeWith(['chromium'], 'what is dropped onto the page', () => {
  let house: House;
  let open: OpenPage;
  let folder = '';
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'parsheet-'));
    open = await house.open();
    await open.button('Mở bộ mẫu Cư Jút 2024').waitFor();
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await open.close();
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });

  const start = () => open.page.getByText('Thả tệp, thư mục hoặc tệp .zip vào đây');
  const bytes = (file: string) => new Uint8Array(readFileSync(file));
  const zip = (name: string, files: Record<string, Uint8Array>) =>
    writeFileSync(path.join(folder, name), zipSync(files, { level: 0 }));

  const joined = (units: string) => open.page.getByRole('heading', { name: units }).waitFor();

  test('one workbook is opened', async () => {
    await open.drop(start(), [path.join(MESSY, 'total-received-off.xlsx')]);
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
  });

  test('several workbooks are joined; a letter dropped with them is named', async () => {
    const letter = path.join(folder, 'công văn.pdf');
    writeFileSync(letter, '%PDF-1.7');
    await open.drop(start(), [...NAMES.slice(0, 3).map((name) => path.join(JUNE, name)), letter]);
    await joined('3 đơn vị có báo cáo');
    await open.page.getByText('1 tệp không phải bảng tính, không đọc: công văn.pdf.').waitFor();
  });

  test('a folder of folders, with its settings, a .zip, letters and traces of open workbooks in it', async () => {
    const deep = path.join(folder, 'Báo cáo/tháng 6/đợt 1');
    mkdirSync(deep, { recursive: true });
    for (const name of NAMES.slice(0, 5)) copyFileSync(path.join(JUNE, name), path.join(deep, name));
    copyFileSync(path.join(JUNE, '../../cu-jut-2024/danh-muc.xlsx'), path.join(folder, 'Báo cáo/danh-muc.xlsx'));
    zip('Báo cáo/gửi muộn.zip', {
      ...Object.fromEntries(NAMES.slice(5).map((name) => [`đợt 2/${name}`, bytes(path.join(JUNE, name))])),
      'đợt 2/hỏng.xlsx': bytes(path.join(MESSY, 'cut-short.xlsx')),
      'đợt 2/công văn.docx': new Uint8Array([1, 2, 3]),
    });
    for (const name of ['công văn.pdf', '~$mo.xlsx', '.an.xlsx']) writeFileSync(path.join(deep, name), 'x');
    await open.drop(start(), [path.join(folder, 'Báo cáo')]);
    await joined('Đủ 8/8 · tệp hỏng: 1');
    await open.page.getByText('Không mở được tệp "đợt 2/hỏng.xlsx"').waitFor();
    const others = await open.page.getByText(/^2 tệp không phải bảng tính, không đọc: /).innerText();
    expect(others).toMatch(/đợt 1\/công văn\.pdf/);
    expect(others).toMatch(/đợt 2\/công văn\.docx/);
    expect(await open.page.getByText(/\.an\.xlsx/).count()).toBe(0);
    await open.button(/Xã Nam Dong/).click();
    await open.page.getByText(`II06a_xa-nam-dong_2024-06.xlsx`).first().waitFor();
  });

  test('more files than the browser tells at a time', async () => {
    const many = path.join(folder, 'nhiều');
    mkdirSync(many);
    for (let copy = 0; copy < 240; copy += 1) {
      copyFileSync(path.join(JUNE, NAMES[0]!), path.join(many, `ban-${String(copy)}.xlsx`));
    }
    await open.drop(start(), [many]);
    await open.page
      .getByText(/240 tệp/)
      .first()
      .waitFor();
  });

  test('onto the place in Tổng hợp; beside any place one workbook is opened and more are joined', async () => {
    await open.tab('Tổng hợp');
    await open.drop(open.page.getByText(/Kéo tệp/).last(), [JUNE]);
    await joined('8 đơn vị có báo cáo');
    const address = open.page.url();
    await open.drop(open.page.getByRole('tablist'), [path.join(MESSY, 'total-received-off.xlsx')]);
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    await open.drop(
      open.page.getByRole('grid'),
      NAMES.slice(0, 2).map((name) => path.join(JUNE, name)),
    );
    // Among those that were joined before.
    await joined('8 đơn vị có báo cáo');
    expect(open.page.url()).toBe(address);
  });

  test('over a workbook with edits that are not saved, only when the user says so', async () => {
    await open.drop(start(), [path.join(MESSY, 'total-received-off.xlsx')]);
    await open.button('Sửa thành 10').click();
    await open.page.getByText('Các phép cộng khớp.').waitFor();
    await open.tab('Tổng hợp');
    await open.drop(open.page.getByRole('tablist'), [path.join(MESSY, 'negative.xlsx')]);
    await open.page.getByText(/chưa được lưu. Nếu mở tệp "negative.xlsx"/).waitFor();
    await open.button('Ở lại tệp này').click();
    await open.page.getByRole('heading', { name: 'total-received-off.xlsx' }).waitFor();
    await open.drop(open.page.getByRole('grid'), [path.join(MESSY, 'negative.xlsx')]);
    await open.button('Mở, không lưu').click();
    await open.page.getByRole('heading', { name: 'negative.xlsx' }).waitFor();
  });

  test('several files are also chosen at the start, by a button', async () => {
    const [chooser] = await Promise.all([
      open.page.waitForEvent('filechooser'),
      open.button('Chọn nhiều tệp để tổng hợp').click(),
    ]);
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles(NAMES.slice(0, 4).map((name) => path.join(JUNE, name)));
    await joined('4 đơn vị có báo cáo');
  });

  test('a .zip that is none, and a folder without a workbook, are said', async () => {
    writeFileSync(path.join(folder, 'hong.zip'), 'PK nothing');
    await open.drop(start(), [path.join(folder, 'hong.zip')]);
    await open.page.getByText('hong.zip').first().waitFor();
    mkdirSync(path.join(folder, 'rỗng'));
    writeFileSync(path.join(folder, 'rỗng/thư.txt'), 'x');
    await open.tab('Tổng hợp');
    await open.drop(open.page.getByText(/Kéo tệp/).last(), [path.join(folder, 'rỗng')]);
    await open.page.getByText('1 tệp không phải bảng tính, không đọc: rỗng/thư.txt.').waitFor();
  });

  test('a folder with nothing in it is said, at the start and in Tổng hợp', async () => {
    const said = open.page.getByText('Thư mục vừa thả không có tệp nào.');
    mkdirSync(path.join(folder, 'trống/trong'), { recursive: true });
    await open.drop(start(), [path.join(folder, 'trống')]);
    await said.waitFor();
    await open.tab('Tổng hợp');
    await open.drop(open.page.getByText(/Kéo tệp/).last(), [path.join(folder, 'trống')]);
    await open.page.getByRole('tabpanel').getByText('Thư mục vừa thả không có tệp nào.').waitFor();
    await open.drop(open.page.getByText(/Kéo tệp/).last(), [JUNE]);
    await joined('8 đơn vị có báo cáo');
    expect(await open.page.getByText('Thư mục vừa thả không có tệp nào.').count()).toBe(0);
  });
});
