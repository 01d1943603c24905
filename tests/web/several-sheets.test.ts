import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describeWith } from '../support/programs';
import { openHouse, ROOT, type House, type OpenPage } from './open-page';

const MESSY = path.join(ROOT, 'tests/samples/messy/total-received-off.xlsx');

/** The same report on a second sheet, "Tháng trước", where nothing is wrong: the total in C13 is 10. */
function twoSheets(): Buffer {
  const parts = unzipSync(new Uint8Array(readFileSync(MESSY)));
  const amend = (part: string, change: (xml: string) => string): void => {
    parts[part] = strToU8(change(strFromU8(parts[part]!)));
  };
  const first = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  parts['xl/worksheets/sheet2.xml'] = strToU8(first.replace(/(<c r="C13"[^>]*><v>)11(?=<)/, '$110'));
  amend('xl/workbook.xml', (xml) =>
    xml.replace('</sheets>', '<sheet name="Tháng trước" sheetId="99" r:id="rId99"/></sheets>'),
  );
  amend('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
  );
  amend('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  );
  return Buffer.from(zipSync(parts));
}

describeWith(['chromium'], 'a workbook with two sheets of the form', () => {
  let house: House;
  let open: OpenPage;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    open = await house.open();
  });
  afterEach(async () => {
    await open.close();
    expect([open.complaints, house.outside]).toEqual([[], []]);
  });
  const shown = (text: string | RegExp) => open.page.getByText(text);

  test('each says that there is the other and leads there; none of them may be sent as it is', async () => {
    await open.openFile({ name: 'hai-trang.xlsx', mimeType: '', buffer: twoSheets() });
    await shown('Tệp còn trang tính cùng biểu: "Tháng trước".').waitFor();
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
    await open.button('Xem trang tính "Tháng trước"').click();
    await shown('Các phép cộng của trang tính này khớp.').waitFor();
    await shown(/Tệp còn trang tính cùng biểu: "Biểu/).waitFor();
    expect(await shown('Có thể gửi báo cáo này').count()).toBe(0);
    expect(await open.violations()).toEqual([]);
    await open.button(/^Xem trang tính "Biểu/).click();
    await open.page.locator('h3', { hasText: 'ô C13' }).waitFor();
  });

  test('with one sheet nothing is said of others; after the last mend saving is the first of the actions', async () => {
    await open.openFile(MESSY);
    const bar = open.page.getByRole('tabpanel');
    const actions = () => bar.getByRole('button', { name: /^(Kiểm tra lại|Lưu bản sửa|Tải phiếu đề nghị chỉnh sửa)$/ });
    await bar.getByRole('button', { name: 'Tải phiếu đề nghị chỉnh sửa' }).waitFor();
    expect(await actions().allInnerTexts()).toEqual(['Kiểm tra lại', 'Tải phiếu đề nghị chỉnh sửa']);
    expect(await shown(/Tệp còn/).count()).toBe(0);
    await open.button('Sửa thành 10').click();
    await shown('Các phép cộng khớp.').waitFor();
    expect(await actions().allInnerTexts()).toEqual(['Lưu bản sửa', 'Kiểm tra lại']);
    const { name } = await open.downloaded(() => actions().first().click());
    expect(name).toBe('total-received-off-da-sua.xlsx');
    await bar.getByRole('button', { name: 'Lưu bản sửa' }).waitFor({ state: 'detached' });
  });
});
