import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { House, OpenPage } from '../web/open-page';
import { LOOK, PAGE, shot, type Keep } from './look';
import { lastYearResults, SCORES, unappraisedSheet, workbook } from './sample-files';

const LOW = { ...PAGE, height: 580 };
const WHO = 'Nguyễn Thị Hoa';
const NAM_DONG = 'chamdiem_xa-nam-dong_2024.xlsx';

/** Score sheets in the page: one appraised, its log, and the units ranked. */
export async function drawScores(house: House, keep: Keep): Promise<readonly string[]> {
  const review = await house.open({ ...LOOK, viewport: LOW });
  // The log says when; the pictures are to be the same on every day.
  await review.page.clock.setFixedTime(new Date('2024-12-27T09:15:00'));
  await drawReview(review, keep);
  const rank = await house.open({ ...LOOK, viewport: { ...PAGE, height: 800 } });
  await drawRanking(rank, keep);
  return [...review.complaints, ...rank.complaints];
}

async function drawReview({ page, button, tab, openFile }: OpenPage, keep: Keep): Promise<void> {
  await openFile(workbook(NAM_DONG, await unappraisedSheet(NAM_DONG)));
  await page.getByText('Bảng chấm điểm CCHC').waitFor();
  await tab('Chấm điểm');
  await page.getByRole('textbox', { name: 'Người thẩm định' }).fill(WHO);
  const points = page.getByRole('textbox', { name: 'Điểm thẩm định' });
  const reason = page.getByRole('textbox', { name: 'Lý do, ghi chú' });
  await button('Đến mục chờ tiếp theo').click();
  await button('Chấp nhận 1').click();
  await page.getByText('chấp nhận', { exact: true }).first().waitFor();
  await button('Đến mục chờ tiếp theo').first().click();
  await button('Chấp nhận 1,5').waitFor();
  await button('Đến ô').click();
  await points.fill('1,25');
  await reason.fill('Còn 2 nhiệm vụ chưa xong trong năm');
  await shot(page, keep, 'trang-tham-dinh');
  await button('Ghi điểm').click();
  await page.getByText('điểm khác', { exact: true }).first().waitFor();
  await button('Đến mục chờ tiếp theo').first().click();
  await button('Chấp nhận 1,5').waitFor();
  await reason.fill('Gửi kèm báo cáo quý III');
  await button('Trả lại').click();
  await page.getByText('đã trả lại', { exact: true }).first().waitFor();
  await button('Nhật ký').click();
  await page.getByText('NHẬT KÝ THẨM ĐỊNH', { exact: true }).waitFor();
  await page.getByText('Nhật ký (4 dòng)').click();
  await page.getByText('cả bảng: bắt đầu vòng').last().scrollIntoViewIfNeeded();
  await shot(page, keep, 'trang-nhat-ky');
}

async function drawRanking({ page, button, tab }: OpenPage, keep: Keep): Promise<void> {
  await tab('Chấm điểm');
  await page.getByRole('radio', { name: 'Xếp hạng nhiều đơn vị' }).check();
  const names = readdirSync(SCORES).filter((name) => name.endsWith('.xlsx'));
  const files = names.map((name) => workbook(name, new Uint8Array(readFileSync(path.join(SCORES, name)))));
  const input = page.getByRole('tabpanel').locator('input[multiple]');
  await input.first().setInputFiles(files);
  await page.getByRole('heading', { name: '8 đơn vị, năm 2024' }).waitFor();
  await input.last().setInputFiles([workbook('ket-qua-2023.xlsx', await lastYearResults())]);
  await page.getByText('kết quả của 8 đơn vị').waitFor();
  await button('Xã Nam Dong').click();
  await page.getByText('giảm 1 bậc').waitFor();
  await shot(page, keep, 'trang-xep-hang', page.getByRole('tabpanel').locator('../..'));
}
