import type { CommandIo } from '../../src/cli/command-io';
import { printResult } from '../../src/cli/print-result';

function printed(document: object): readonly string[] {
  const pieces: string[] = [];
  const out = { write: (text: string) => void pieces.push(text), columns: null, colours: false };
  const notes = { ...out, write: () => undefined };
  printResult({ out, notes } as unknown as CommandIo, document, () => '');
  return pieces;
}

test.each([
  {},
  { a: 1 },
  { files: [], summary: { files: 0 } },
  {
    files: [{ a: [1, { b: 'x\ny' }], c: null, d: undefined }, 'text\n', null, [], [[1]]],
    skipped: undefined,
    out: null,
  },
  { findings: [{ message: '"\n  ],"' }], out: 'r.xlsx' },
])('a document is what it would be in one piece: %j', (document) => {
  expect(printed(document).join('')).toBe(`${JSON.stringify(document, null, 2)}\n`);
});

test('no piece holds more than one item', () => {
  const files = Array.from({ length: 50 }, (_, index) => ({
    file: `${String(index)}.xlsx`,
    findings: ['x'.repeat(100)],
  }));
  expect(Math.max(...printed({ files }).map(({ length }) => length))).toBeLessThan(200);
});
