import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { describeWith } from '../../support/programs';
import { convertWithOffice, hostilePlan, HOSTILE, inFolder, largePlan, scorePlan } from './write-files';

interface Page {
  readonly size: string;
  readonly text: string;
}

function pagesOf(folder: string, name: string): Page[] {
  const file = path.join(folder, name);
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '999', file], { encoding: 'utf8' });
  const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+ x [\d.]+)/g)].map(([, size]) => size!);
  const texts = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\f');
  return sizes.map((size, index) => ({ size, text: texts[index] ?? '' }));
}

/** Letters and digits only: text may be broken into lines and spaced by the page. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

const SIGNED = ['ngày……tháng……năm', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

describeWith(['soffice', 'pdfinfo', 'pdftotext'], 'a printed report', () => {
  it('is A4 landscape, one page wide, with nothing cut', async () => {
    await inFolder(async (folder) => {
      const files: Record<string, Uint8Array> = { 'hostile.xlsx': await writeWorkbook(hostilePlan()) };
      const counts = [6, 7, 8, 9, 10, 20, 27, 28, 29, 60];
      for (const count of counts) files[`rows-${String(count)}.xlsx`] = await writeWorkbook(largePlan(count, count));
      convertWithOffice(folder, 'pdf', files);

      const hostile = pagesOf(folder, 'hostile.pdf');
      const whole = letters(hostile.map(({ text }) => text).join(''));
      for (const name of [...HOSTILE.slice(0, -1), ...SIGNED]) expect(whole).toContain(letters(name));
      // The long name wraps, so other columns stand between its lines; its last word is in every table that names it.
      expect(whole.split('cuối').length - 1).toBeGreaterThanOrEqual(7);
      expect(hostile.map(({ text }) => text).join('')).not.toContain('###');

      for (const count of counts) {
        const pages = pagesOf(folder, `rows-${String(count)}.pdf`);
        expect(new Set(pages.map(({ size }) => size))).toEqual(new Set(['841.89 x 595.304']));
        const text = letters(pages.map((page) => page.text).join(''));
        for (let row = 1; row <= count; row += 1) expect(text).toContain(`Lĩnhvựcsố${String(row)}`);
        // A sheet wider than a page would print its right half, and so the last column's caption, on pages of its own.
        const fields = pages.slice(
          0,
          pages.findIndex((page) => page.text.includes('THEO ĐƠN VỊ')),
        );
        for (const page of fields) expect(letters(page.text)).toContain('Tỷlệtrực');
        const signed = pages.filter((page) => page.text.includes('Nguyễn Thị Hương'));
        expect(signed).toHaveLength(4);
        // The page that is signed shows the end of what is signed: the total, or the last unit of the table of sending.
        for (const page of signed) expect(page.text).toMatch(new RegExp(`TỔNG CỘNG|Thành ${String(count)}\\b`));
      }
    });
  });

  it('on scores is A4 landscape too, every sheet one page wide, its captions repeated', async () => {
    await inFolder(async (folder) => {
      convertWithOffice(folder, 'pdf', { 'scores.xlsx': await writeWorkbook(scorePlan(16)) });
      const pages = pagesOf(folder, 'scores.pdf');
      expect(new Set(pages.map(({ size }) => size))).toEqual(new Set(['841.89 x 595.304']));
      const text = pages.map((page) => page.text).join('');
      expect(text).not.toContain('###');
      for (const each of SIGNED) expect(letters(text)).toContain(letters(each));
      // Of every sheet: its title, the first caption and the last. A sheet wider than a page would print the last column's
      // caption on a page where the first is not.
      const sheets = [
        ['KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG', 'Xếp hạng', 'Xếp loại'],
        ['KẾT QUẢ CHẤM ĐIỂM SO VỚI NĂM TRƯỚC', 'Đơn vị', 'Thay đổi'],
        ['KẾT QUẢ CHẤM ĐIỂM SO VỚI CHỈ TIÊU', 'Đơn vị', 'Kết quả'],
        ['CHÊNH LỆCH GIỮA ĐIỂM', 'Đơn vị', 'Chênh lệch'],
        ['CÁC TIÊU CHÍ MẤT ĐIỂM', 'Tiêu chí', 'Số đơn vị mất'],
        ['TIÊU CHÍ ĐẠT TỐI ĐA, MẤT ĐIỂM', 'Đơn vị', 'giảm'],
        ['TIÊU CHÍ TĂNG, GIẢM ĐIỂM', 'Đơn vị', 'Kết quả'],
        ['CHI TIẾT ĐIỂM', 'Tiêu chí', 'Giải trình'],
      ] as const;
      for (const [title, first, last] of sheets) {
        const page = pages.find((each) => letters(each.text).includes(letters(title)));
        expect([title, letters(page?.text ?? '').includes(letters(first))]).toEqual([title, true]);
        expect([title, letters(page?.text ?? '').includes(letters(last))]).toEqual([title, true]);
      }
      // A unit's sheet goes on over pages: each of them has the captions again.
      const details = pages.filter((page) => /(?:^|\s)(?:3\.3\.1|7\.2\.1)\s/.test(page.text));
      expect(details.length).toBeGreaterThanOrEqual(16);
      for (const page of details) expect(letters(page.text)).toContain('Lĩnhvựctiêuchítiêuchíthànhphần');
    });
  });
});
