import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { figureValue } from '../../../../src/core/model/figure';
import type { Finding } from '../../../../src/core/model/finding';
import { readSubmission, type ReadResult } from '../../../../src/core/table/read/read-submission';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { fc } from '../../../support/properties';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

interface Column {
  /** Name of the figure that it holds; null for one that the form does not have. */
  readonly figure: string | null;
  readonly group: string | null;
  readonly caption: string;
  readonly value: number;
}

/** The form's columns as most offices head them, each with a figure of its own. */
const OWN: readonly Column[] = dossierForm.figures
  .filter(({ optional }) => !optional)
  .map(({ name, groups, captions, number }) => ({
    figure: name,
    group: groups[0] ?? null,
    caption: captions[0] ?? '',
    value: 100 + number,
  }));

const SHORT: Readonly<Record<string, string>> = {
  'Tổng số': 'TS',
  'Trực tuyến': 'T.tuyến',
  'Trực tiếp, dịch vụ bưu chính': 'T.tiếp, BC',
  'Từ kỳ trước': 'KT',
  'Trước hạn': 'Tr.hạn',
  'Đúng hạn': 'Đg hạn',
  'Trong hạn': 'T.hạn',
  'Quá hạn': 'Q.hạn',
};
const IN_OTHER_WORDS = ['Số hồ sơ', 'Hồ sơ nộp', 'Kết quả:'];
const STRANGE = [
  ...[
    'Ghi chú',
    'Tỷ lệ (%)',
    'TL',
    'TL %',
    'Cấp độ 4',
    'Phí, lệ phí',
    'Tạm dừng',
    'Trong hạn',
    'Tổng số',
    'Đúng hạn (%)',
  ],
  ...['Trực tuyến toàn trình', 'BCCI', 'Thanh toán trực tuyến', 'Trước và đúng hạn', 'Chờ bổ sung', 'Xin rút', 'T.số'],
];
const GROUPS = [null, 'Số lượng hồ sơ tiếp nhận', 'Số lượng hồ sơ đã giải quyết', 'Tạm dừng', 'Kết quả khác'];

const decorated = fc.constantFrom<(caption: string) => string>(
  (caption) => caption,
  (caption) => caption,
  (caption) => `${caption} (*)`,
  (caption) => `${caption} (1)`,
  (caption) => `${caption}²`,
  (caption) => `${caption} / Total number`,
  (caption) => caption.replace(' ', '\n'),
  (caption) => caption.toUpperCase(),
  (caption) => SHORT[caption] ?? caption,
  (caption) => `${IN_OTHER_WORDS[caption.length % 3] ?? ''} ${caption.toLowerCase()}`,
);

/** A column that the form does not have; one with both captions of a column of the form would be that. */
const strange = fc
  .record({
    figure: fc.constant(null),
    group: fc.constantFrom(...GROUPS),
    caption: fc.constantFrom(...STRANGE),
    value: fc.integer({ min: 900, max: 999 }),
  })
  .filter(({ group, caption }) => !OWN.some((own) => own.group === group && own.caption === caption));

/** The form's columns in whatever order, some left out, some of others between them, their captions decorated. */
const columns = fc
  .record({
    own: fc.oneof(
      fc.constant(OWN),
      fc.shuffledSubarray([...OWN], { minLength: OWN.length }),
      fc.subarray([...OWN], { minLength: 7 }),
    ),
    looks: fc.array(decorated, { minLength: OWN.length, maxLength: OWN.length }),
    others: fc.array(fc.tuple(fc.nat({ max: OWN.length }), strange), { maxLength: 3 }),
  })
  .map(({ own, looks, others }) => {
    const all: Column[] = [...own].map((column, index) => ({
      ...column,
      caption: looks[index]?.(column.caption) ?? column.caption,
    }));
    for (const [at, column] of others) all.splice(at, 0, column);
    return all;
  });

type Numbers = 'none' | 'own' | 'in turn' | 'shuffled' | 'of figures';

function numberOf(column: Column, index: number, numbers: Numbers): TestCell {
  const own = column.figure === null ? null : column.value - 100;
  if (numbers === 'in turn') return `(${String(index + 3)})`;
  if (numbers === 'of figures') return `(${String(index + 1)})`;
  if (numbers === 'shuffled') return `(${String(((index * 5) % 11) + 3)})`;
  return own === null ? null : `(${String(own)})`;
}

function read(all: readonly Column[], code: string | null, numbers: Numbers): ReadResult {
  const rows: TestCell[][] = [
    [code, 'Đơn vị báo cáo: UBND xã Nam Dong'],
    ['Kỳ báo cáo: Tháng 6 năm 2024'],
    ['STT', 'Lĩnh vực', ...all.map(({ group, caption }) => group ?? caption)],
    [null, null, ...all.map(({ group, caption }) => (group === null ? null : caption))],
    ...(numbers === 'none' ? [] : [[null, null, ...all.map((column, index) => numberOf(column, index, numbers))]]),
    [1, 'Hộ tịch', ...all.map(({ value }) => value)],
  ];
  return readSubmission(buildWorkbook(buildSheet(rows)), dossierForm, DEFAULT_SETTINGS, { file: 'thu.xlsx' });
}

/** Whether something is said at one of the columns or of the figure. */
function isSaid(findings: readonly Finding[], columns: readonly number[], figure: string): boolean {
  return findings.some(
    ({ at, params }) => columns.includes(at.cell?.column ?? -1) || JSON.stringify(params).includes(`"${figure}"`),
  );
}

const anyNumbers = fc.constantFrom<Numbers>('none', 'own', 'in turn', 'shuffled', 'of figures');

test('a figure is taken from a column of another only where something is said of it', () => {
  fc.assert(
    fc.property(columns, fc.constantFrom('Biểu số II.06a/VPCP/KSTT', null), anyNumbers, (all, code, numbers) => {
      const { submission, findings } = read(all, code, numbers);
      const row = submission?.rows.find(({ label }) => label === 'Hộ tịch');
      if (!submission || !row) return;
      for (const own of OWN) {
        const name = own.figure ?? '';
        const value = figureValue(row.figures[name]);
        if (value === null || value === own.value) continue;
        const right = all.findIndex(({ figure }) => figure === name) + 2;
        const isKnown = isSaid(findings, [submission.columns[name] ?? -1, right], name);
        expect([name, value, isKnown]).toEqual([name, value, true]);
      }
    }),
    { numRuns: 1500 },
  );
});

test('columns under the form’s own captions are read right in whatever order, whatever stands between them', () => {
  const plain = fc.tuple(
    fc.shuffledSubarray([...OWN], { minLength: OWN.length }),
    fc.array(
      fc.tuple(fc.nat({ max: OWN.length }), fc.constantFrom('Ghi chú', 'Tỷ lệ (%)', 'Cấp độ 4', 'Phí, lệ phí')),
      {
        maxLength: 3,
      },
    ),
  );
  fc.assert(
    fc.property(plain, anyNumbers, ([own, others], numbers) => {
      const all: Column[] = [...own];
      for (const [at, caption] of others) all.splice(at, 0, { figure: null, group: null, caption, value: 900 });
      const row = read(all, 'Biểu số II.06a/VPCP/KSTT', numbers).submission?.rows[0];
      expect(OWN.map(({ figure }) => figureValue(row?.figures[figure ?? '']))).toEqual(OWN.map(({ value }) => value));
    }),
    { numRuns: 500 },
  );
});

test('no head of other words is read, whatever its numbers say', () => {
  const words = fc.constantFrom(
    'Họ tên',
    'Chức vụ',
    'Cấp tỉnh',
    'Cấp xã',
    'Số phiếu',
    'Tổng số TTHC',
    'Ngày hẹn trả',
    'Bậc',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 11, maxLength: 11 }), fc.boolean(), (captions, isHeaded) => {
      const all = captions.map((caption, index) => ({ figure: null, group: null, caption, value: index }));
      const { submission, findings } = read(all, isHeaded ? 'Biểu số II.06a/VPCP/KSTT' : null, 'in turn');
      expect(submission).toBeNull();
      expect(findings).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
