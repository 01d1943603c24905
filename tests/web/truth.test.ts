import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { planSettings } from '../../src/core/settings/plan-settings';
import { cellKey } from '../../src/core/model/sheet-data';
import { dossierForm } from '../../src/forms/dossier.form';
import { settingsCaptions } from '../../src/forms/settings.captions';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { describeWith } from '../support/programs';
import { openHouse, ROOT, type FilePayload, type House, type OpenPage } from './open-page';

const SAMPLE = path.join(ROOT, 'assets/samples/cu-jut-2024');
const MESSY = 'tests/samples/messy/total-received-off.xlsx';

/** A report in which only the first of ten fields was filled in. */
function emptyRows(): FilePayload {
  const book = read(readFileSync(path.join(SAMPLE, '2024-06/II06a_xa-nam-dong_2024-06.xlsx')));
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  for (let row = 11; row <= 20; row += 1) {
    for (let column = row === 20 ? 0 : 2; column < 13; column += 1) {
      Reflect.deleteProperty(sheet, utils.encode_cell({ r: row - 1, c: column }));
    }
  }
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  return { name: 'chua-nhap.xlsx', mimeType: '', buffer: bytes };
}

describeWith(['chromium'], 'what the screens say is so', () => {
  let house: House;
  let open: OpenPage;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    open = await house.open();
    await open.button('Mở bộ mẫu Cư Jút 2024').waitFor();
  });
  afterEach(() => open.close());
  const calm = (): void => expect([open.complaints, house.outside]).toEqual([[], []]);
  const isPrimary = (name: string): Promise<boolean> =>
    open.page
      .getByRole('tabpanel')
      .getByRole('button', { name, exact: true })
      .evaluate(async (button) => {
        // Colours change slowly.
        await Promise.all(button.getAnimations().map(({ finished }) => finished));
        return getComputedStyle(button).backgroundColor !== 'rgb(255, 255, 255)';
      });

  test('rows without figures: each blank cell marked, nothing to be sent, zeros only after a question', async () => {
    await open.openFile(emptyRows());
    await open.page.locator('h3', { hasText: '9 dòng chưa nhập' }).waitFor();
    expect(await open.page.getByText(/Các phép cộng khớp|Có thể gửi/).count()).toBe(0);
    await open.page.getByText('Chỉ tính 1/10 dòng đã nhập.').waitFor();
    const cell = (at: string) => open.page.locator(`[data-cell="${at}"]`);
    expect(await cell('11,3').innerText()).toContain('Cần xem lại');
    expect(await cell('11,7').innerText()).toContain('Cần xem lại');
    await cell('11,7').click();
    await open.button(/Dòng ".*" chưa nhập/).waitFor();
    await open.button('Điền 0 vào 9 dòng không phát sinh').click();
    await open.button('Để sau').click();
    expect(await open.button('Hoàn tác').getAttribute('aria-disabled')).toBe('true');
    await open.button('Điền 0 vào 9 dòng không phát sinh').click();
    await open.button('Điền 0').click();
    await open.page.getByText('Các phép cộng khớp. Chưa đối chiếu kỳ trước, chưa đối chiếu danh mục.').waitFor();
    const { name, bytes } = await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    const saved = await readWorkbook(bytes, name);
    const cells = saved.ok ? saved.value.sheets[0]?.cells : undefined;
    expect([cells?.get(cellKey(11, 3))?.value, cells?.get(cellKey(18, 12))?.value]).toEqual([
      { kind: 'number', value: 0 },
      { kind: 'number', value: 0 },
    ]);
    await open.button('Hoàn tác').click();
    await open.page.locator('h3', { hasText: '9 dòng chưa nhập' }).waitFor();
    calm();
  });

  test('a copy saved with errors left is said not to be ready, and saving is not what the screen leads to', async () => {
    await open.openFile(MESSY);
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    await open.page.locator('[data-cell="13,2"]').click();
    await open.page.keyboard.type('999');
    await open.page.keyboard.press('Enter');
    await open.button('Lưu bản sửa').nth(1).waitFor();
    await open.page.getByText(/^[2-9] lỗi$/).waitFor();
    expect(await isPrimary('Lưu bản sửa')).toBe(false);
    await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    await open.page
      .getByText(/^Đã lưu, nhưng tệp còn [2-9] lỗi – chưa nên gửi\./)
      .first()
      .waitFor();
    await open.button('Hoàn tác').click();
    await open.button('Sửa thành 10').click();
    await open.page.getByText('Các phép cộng khớp.').waitFor();
    expect(await isPrimary('Lưu bản sửa')).toBe(true);
    await open.downloaded(() => open.button('Lưu bản sửa').first().click());
    await open.page
      .getByText(/^Đã lưu bản sửa vào thư mục tải về/)
      .first()
      .waitFor();
    calm();
  });

  test('the settings that a check went by are named; the ones to fill in are named as they are downloaded', async () => {
    await open.openFile(MESSY);
    await open.page.locator('dl', { hasText: 'Danh mục' }).getByText('chưa có').waitFor();
    await open.tab('Danh mục');
    const { name } = await open.downloaded(() => open.button('Tạo danh mục mẫu').click());
    expect(name).toBe('danh-muc-mau.xlsx');
    await open.page.getByText('Đã tải về danh-muc-mau.xlsx. Điền trang tính Đơn vị rồi chọn lại tệp ở đây.').waitFor();
    await open.page.getByRole('tabpanel').locator('input[type=file]').setInputFiles(path.join(SAMPLE, 'danh-muc.xlsx'));
    await open.page.getByText('Danh mục đọc được đầy đủ.').waitFor();
    await open.tab('Kiểm tra');
    await open.page.locator('dl', { hasText: 'Danh mục' }).getByText('danh-muc.xlsx').waitFor();
    calm();
  });

  test('units that are not whole: counted, named, hatched; closing the page asks first', async () => {
    const asked: string[] = [];
    open.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const months = ['2024-04', '2024-05', '2024-06'];
    const files = months.flatMap((month) =>
      readdirSync(path.join(SAMPLE, month))
        .filter((name) => !name.includes('ea-po') && !(month === '2024-06' && name.includes('dak-wil')))
        .map((name) => path.join(SAMPLE, month, name)),
    );
    await open.join([...files, path.join(SAMPLE, 'danh-muc.xlsx')]);
    const panel = open.page.getByRole('tabpanel');
    await panel.getByLabel('Kỳ báo cáo').selectOption('2024-Q2');
    await open.page.getByRole('heading', { name: 'Đủ 6/8 · chưa gửi: 1 · thiếu tháng: 1', exact: true }).waitFor();
    const left = 'Chưa gửi: Xã Ea Pô. Thiếu tháng: Xã Đắk Wil (tháng 6/2024).';
    expect(await open.page.getByText(left).count()).toBe(2);
    expect(await open.page.locator('svg pattern path').count()).toBeGreaterThan(0);
    await open.page.getByText('Vạch chéo: đơn vị chưa đủ báo cáo').waitFor();
    await open.page.getByText('tháng 6/2024 có 6/8 đơn vị').waitFor();
    expect(await open.violations()).toEqual([]);
    await open.page.close({ runBeforeUnload: true });
    await open.page.getByRole('heading', { name: /^Đủ 6/ }).waitFor();
    expect(asked).toEqual(['beforeunload']);
    calm();
  });

  test('files that came after the deadline are late by the day they were saved; of a .zip that day is not known', async () => {
    const june = path.join(SAMPLE, '2024-06');
    const plan = planSettings({ ...DEFAULT_SETTINGS, deadlineDays: 3 }, settingsCaptions, dossierForm.knownKeys);
    const list = { name: 'danh-muc.xlsx', mimeType: '', buffer: Buffer.from(await writeWorkbook(plan)) };
    await open.tab('Danh mục');
    await open.page.getByRole('tabpanel').locator('input[type=file]').setInputFiles(list);
    await open.page.getByText('3 ngày sau kỳ').waitFor();
    const names = readdirSync(june);
    const zip = zipSync(Object.fromEntries(names.slice(1).map((name) => [name, readFileSync(path.join(june, name))])));
    await open.join([{ name: 'bao-cao.zip', mimeType: '', buffer: Buffer.from(zip) }]);
    await open.page.getByText('đã gửi', { exact: true }).nth(6).waitFor();
    await open.join([path.join(june, names[0]!)]);
    await open.page.getByText(/^trễ [\d.]+ ngày$/).waitFor();
    expect(await open.page.getByText('đã gửi', { exact: true }).count()).toBe(7);
    calm();
  });

  test('a sample that is not there is a sentence; everything else goes on', async () => {
    await open.page.route('**/sample.zip', (route) => route.fulfill({ status: 404, body: '' }));
    await open.button('Mở bộ mẫu Cư Jút 2024').click();
    await open.page.getByText('Không tải được bộ mẫu "sample.zip".').waitFor();
    await open.page.unroute('**/sample.zip');
    await open.button('Mở bộ mẫu Cư Jút 2024').click();
    await open.page.getByRole('heading', { name: 'Đủ 8/8' }).waitFor();
    expect(open.complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });

  test('what fails with nobody waiting for it is shown with its report', async () => {
    await open.openFile(MESSY);
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    await open.page.evaluate(() => {
      void Promise.reject(new Error('probe'));
    });
    await open.page.getByText('PARsheet gặp sự cố').waitFor();
    expect(await open.page.locator('textarea').inputValue()).toContain('probe');
    expect(open.complaints.every((text) => text.includes('probe'))).toBe(true);
  });

  test('a file that could not be opened is not "nothing opened yet"', async () => {
    await open.openFile('tests/samples/messy/cut-short.xlsx');
    await open.page.getByText('Không mở được tệp "cut-short.xlsx"').waitFor();
    await open.page.getByRole('heading', { name: 'Chưa mở được tệp' }).waitFor();
    expect(await open.page.getByText('Chưa mở báo cáo nào').count()).toBe(0);
    calm();
  });
});
