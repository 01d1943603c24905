import { excelWith, openHouse as openPaneHouse } from '../pane/open-pane';
import { openHouse as openPageHouse, type OpenPage } from '../web/open-page';
import { drawScores } from './draw-scores';
import { LOOK, PAGE, shot, type Keep } from './look';
import { faultyReport, messyMonth, workbook } from './sample-files';

/** The width that Excel gives a task pane. */
const PANE = { width: 340, height: 640 };
const DASHBOARD = 'Tỷ lệ đúng hạn theo đơn vị';

/** The page for any browser: a report opened, mended and saved, and a month joined. */
export async function drawPage(keep: Keep): Promise<void> {
  const house = await openPageHouse();
  try {
    const check = await house.open({ ...LOOK, viewport: PAGE });
    await check.button('Mở bộ mẫu Cư Jút 2024').waitFor();
    await shot(check.page, keep, 'trang-bat-dau');
    await drawMending(check, keep);
    const join = await house.open({ ...LOOK, viewport: { ...PAGE, height: 740 } });
    await drawJoining(join, keep);
    const sample = await house.open({ ...LOOK, viewport: { ...PAGE, height: 740 } });
    await sample.button('Mở bộ mẫu Cư Jút 2024').click();
    await sample.page.getByRole('heading', { name: 'Đủ 8/8' }).waitFor();
    await sample.page.getByRole('heading', { name: DASHBOARD }).waitFor();
    await shot(sample.page, keep, 'trang-bo-mau');
    const ofScores = await drawScores(house, keep);
    const complaints = [...[check, join, sample].flatMap((open) => open.complaints), ...ofScores];
    if (complaints.length + house.outside.length > 0) throw new Error([...complaints, ...house.outside].join('\n'));
  } finally {
    await house.close();
  }
}

async function drawMending({ page, button, openFile, downloaded }: OpenPage, keep: Keep): Promise<void> {
  await openFile(workbook('cu-knia-2024-03.xlsx', faultyReport()));
  await page.locator('h3', { hasText: 'ô C13' }).waitFor();
  const cell = page.locator('[data-cell="12,2"]');
  await cell.waitFor();
  await shot(page, keep, 'trang-kiem-tra');
  await cell.click();
  await button(/Tổng số tiếp nhận/).click();
  const card = page.locator('h3', { hasText: 'ô C13' }).locator('xpath=../..');
  await shot(page, keep, 'trang-mo-cho-sai', card);
  await button('Sửa thành 10').click();
  await page.locator('h3', { hasText: 'ô C13' }).waitFor({ state: 'detached' });
  await button('Sửa tự động 1 chỗ').click();
  await page.getByText('Các phép cộng khớp.').waitFor();
  await downloaded(() => button('Lưu bản sửa').first().click());
  await page.getByText('Đã lưu bản sửa').first().waitFor();
  await shot(page, keep, 'trang-luu-ban-sua');
}

async function drawJoining({ page, button, join }: OpenPage, keep: Keep): Promise<void> {
  await join([...messyMonth()].map(([name, bytes]) => workbook(name, bytes)));
  await page.getByRole('heading', { name: 'Đủ 7/8 · chưa gửi: 1' }).waitFor();
  await page.getByRole('heading', { name: DASHBOARD }).waitFor();
  await shot(page, keep, 'trang-tong-hop');
  await button('Chọn bảng báo cáo').click();
  await page.getByText('Xem trước').first().click();
  await page.getByRole('tabpanel').getByRole('table').first().waitFor();
  await shot(page, keep, 'trang-bao-cao');
}

/** The task pane beside an open workbook, at the width that Excel gives it. */
export async function drawPane(keep: Keep): Promise<void> {
  const house = await openPaneHouse();
  try {
    const host = await excelWith('tests/samples/messy/total-received-off.xlsx');
    const { page, button, tab, complaints } = await house.open(host, { ...LOOK, viewport: PANE });
    await button('Kiểm tra').click();
    await page.locator('h3', { hasText: 'C13' }).waitFor();
    await shot(page, keep, 'khung-kiem-tra');
    await tab('Danh mục');
    const files = [...messyMonth()].map(([name, bytes]) => workbook(name, bytes));
    const settings = files.filter(({ name }) => name === 'danh-muc.xlsx');
    await page.locator('input[type=file]').setInputFiles(settings);
    await page.getByText('Danh mục đọc được đầy đủ.').waitFor();
    await tab('Tổng hợp');
    await page.locator('input[type=file][multiple]').setInputFiles(files.filter((file) => !settings.includes(file)));
    await page.getByRole('table').waitFor();
    await shot(page, keep, 'khung-tong-hop');
    await button('Tạo báo cáo').click();
    await button(/\d/).first().waitFor();
    await button(/^Thêm \d+ trang tính$/).click();
    await page.getByText('Đã ghi báo cáo', { exact: true }).first().waitFor();
    await shot(page, keep, 'khung-bao-cao');
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  } finally {
    await house.close();
  }
}
