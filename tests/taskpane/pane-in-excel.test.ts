import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/browser';
import { describeWith } from '../support/programs';
import { excelWith, openPane, servePane } from './open-pane';

const sample = path.resolve(__dirname, '../../assets/samples/cu-jut-2024');

describeWith(['chromium'], "the pane over Microsoft's client", () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePane>>;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), servePane()]);
  });
  afterAll(async () => {
    served.stop();
    await browser.close();
  });

  test('checks a faulty sheet, marks it, goes to the cell, mends it and finds it clean', async () => {
    const host = await excelWith('tests/samples/messy/total-received-off.xlsx');
    const { page, complaints } = await openPane(browser, served.address, host, 'check');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    const card = page.locator('h3', { hasText: 'ô C13' }).locator('xpath=../..');
    await card.waitFor();
    // Marked is what Excel has marked: the box changes with its answer.
    await page.getByRole('checkbox', { name: 'Đánh dấu trên bảng' }).click();
    await page.locator('input[type=checkbox]:checked').waitFor();
    expect(host.workbook.active.name).toBe('Biểu 06a');
    await card.getByRole('button', { name: 'Đến ô' }).click();
    await card.getByRole('button', { name: 'Sửa thành 10' }).click();
    await page.getByText('1 lỗi', { exact: true }).waitFor({ state: 'detached' });
    expect(await page.locator('h3').allInnerTexts()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('joins the eight communes of June, writes the report as sheets', async () => {
    const host = await excelWith('assets/samples/cu-jut-2024/danh-muc.xlsx');
    const { page, complaints } = await openPane(browser, served.address, host, 'settings');
    await page.getByRole('button', { name: 'Dùng danh mục trong bảng tính này' }).click();
    await page.getByText('8 đơn vị báo cáo').first().waitFor();
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    const june = readdirSync(path.join(sample, '2024-06')).map((name) => path.join(sample, '2024-06', name));
    await page.locator('input[type=file]').first().setInputFiles(june);
    await page.getByText('Đủ 8/8').first().waitFor();
    expect(await page.locator('tbody tr:not([hidden])').count()).toBe(8);
    await page.getByRole('button', { name: 'Tạo báo cáo' }).click();
    await page.getByRole('button', { name: /^Thêm \d trang tính$/ }).click();
    await page.getByText('Đã ghi báo cáo').first().waitFor();
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('Tổng hợp II.06a');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
