import type { FileResult } from '../../../src/app/file-result';
import { checkText } from '../../../src/cli/text/check-text';
import { finding } from '../../../src/core/model/finding';

const PLAIN = { columns: null, colours: false };

function result(file: string, count: number): FileResult {
  const findings = Array.from({ length: count }, (_, row) => {
    const at = { file, sheet: 'Biểu', cell: { row, column: 2 } };
    const params = { cell: `C${String(row + 1)}`, value: -1 };
    return finding({ rule: 'R5', code: 'read.number.negative', severity: 'error', at, params });
  });
  return { file, content: null, findings, status: count === 0 ? 'ok' : 'error', sums: {}, indicators: {} };
}

test('a file with findings beyond number does not take the others’ away', () => {
  const files = [
    ...Array.from({ length: 9 }, (_, index) => result(`${String(index)}.xlsx`, 0)),
    result('dai.xlsx', 400_000),
  ];
  const counts = { files: 10, ok: 9, warning: 0, error: 1, unreadable: 0 };
  const text = checkText(files, counts, [], 'vi', PLAIN);
  for (let index = 0; index < 9; index += 1) expect(text).toContain(`✓ Đúng · ${String(index)}.xlsx\n`);
  expect(text).toContain('    Lỗi          C3       Ô C3');
  expect(text).toContain('Còn 399.997 chỗ như trên.');
  expect(text).toContain('10 tệp: 9 đúng, 1 có lỗi.\n');
});
