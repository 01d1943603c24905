import { validateCriteriaSet } from '../../../../src/core/score/set/validate-criteria-set';
import { formatAddress } from '../../../../src/core/model/address';
import { formatDecimal } from '../../../../src/core/model/decimal';
import { readCriteriaSet, type CriteriaSetReading } from '../../../../src/core/score/set/read-criteria-set';
import { criteriaCommuneIllustrative } from '../../../../src/forms/criteria-commune-illustrative';
import { criteriaCaptions } from '../../../../src/forms/criteria-set.captions';
import { sentence } from '../../../../src/messages/sentence';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

const HEAD = ['STT', 'Tên tiêu chí', 'Điểm tối đa', 'Phần', 'Cách chấm', 'Tài liệu kiểm chứng', 'Nguồn số liệu'];

function read(rows: readonly (readonly TestCell[])[], above: readonly string[] = []): CriteriaSetReading {
  const sheet = buildSheet([...above.map((line) => [line]), HEAD, ...rows], { name: 'Bộ tiêu chí' });
  const bands = buildSheet(
    [
      ['Xếp loại CCHC', 'Từ chỉ số (%)'],
      ['A', 80],
      ['B', 60],
    ],
    { name: 'Xếp loại điểm' },
  );
  return readCriteriaSet(buildWorkbook(sheet, bands), criteriaCaptions, ['DH1', 'online']);
}

function said({ findings }: CriteriaSetReading): readonly string[] {
  return findings.map((each) => `${each.at.cell ? formatAddress(each.at.cell) : '-'} ${sentence(each, 'vi')}`);
}

const RIGHT: readonly (readonly TestCell[])[] = [
  ['1', 'Thủ tục hành chính', 70],
  [
    '1.1',
    'Hồ sơ đúng hạn',
    60,
    'Thẩm định',
    '≥98%: tối đa; 90%-<98%: tỷ lệ × tối đa/100; <90%: 0',
    'Biểu II.06a',
    'Biểu II.06a: DH1',
  ],
  ['1.2', 'Kế hoạch', '10,0', '', 'Có/không', 'Kế hoạch', ''],
  [2, 'Hài lòng', 30, 'ĐTXHH', 'Theo tỷ lệ', '', 'Tỷ lệ hài lòng (%)'],
  ['', 'Tổng cộng', 100],
  ['3', 'Điểm phạt', 5, 'Điểm trừ', 'Mỗi vi phạm trừ 0,5'],
];

describe('readCriteriaSet', () => {
  it('reads numbers, maxima, parts, rules, evidence, sources and bands', () => {
    const reading = read(RIGHT, ['BỘ TIÊU CHÍ CẤP XÃ', 'Kèm theo Quyết định số 12/QĐ-UBND ngày 01/02/2026']);
    expect(said(reading)).toEqual([]);
    const { criteria, title, basis, bands } = reading.set!;
    expect(title).toBe('BỘ TIÊU CHÍ CẤP XÃ');
    expect(basis).toEqual({ text: 'Quyết định số 12/QĐ-UBND ngày 01/02/2026', confirmed: true });
    expect(bands).toEqual([
      { name: 'A', from: '80' },
      { name: 'B', from: '60' },
    ]);
    expect(criteria.map(({ number, maximum, part }) => [number, formatDecimal(maximum), part])).toEqual([
      ['1', '70', 'appraisal'],
      ['1.1', '60', 'appraisal'],
      ['1.2', '10.0', 'appraisal'],
      ['2', '30', 'survey'],
      ['3', '5', 'penalty'],
    ]);
    expect(criteria.map(({ rule }) => rule)).toEqual([
      null,
      { kind: 'pro-rata', floor: '90', full: '98', noCases: null },
      { kind: 'yes-no' },
      { kind: 'pro-rata', floor: '0', full: '100', noCases: null },
      { kind: 'deduction', each: '0.5' },
    ]);
    expect(criteria.map(({ source }) => source)).toEqual([
      null,
      { kind: 'indicator', name: 'DH1' },
      null,
      { kind: 'declared', name: 'Tỷ lệ hài lòng (%)' },
      null,
    ]);
  });

  it('is not official where no decision is named', () => {
    expect(read(RIGHT).set!.basis.confirmed).toBe(false);
    expect(read(RIGHT, ['Bộ tiêu chí thử']).set!.basis.confirmed).toBe(false);
    expect(read(RIGHT, ['Kèm theo Quyết định số …/QĐ-UBND ngày …']).set!.basis.confirmed).toBe(false);
    const draft = ['DỰ THẢO BỘ TIÊU CHÍ', 'Thay Quyết định số 12/QĐ-UBND ngày 01/02/2026'];
    expect(read(RIGHT, draft).set!.basis.confirmed).toBe(false);
  });

  it('names the decision without the words that lead to it', () => {
    const named = (line: string): string => read(RIGHT, ['BỘ TIÊU CHÍ', line]).set!.basis.text;
    const own = 'Quyết định số 12/2026/QĐ-UBND ngày 01/02/2026 của UBND tỉnh';
    expect(named(`(Ban hành kèm theo ${own})`)).toBe(own);
    expect(named(`Theo ${own}`)).toBe(own);
    expect(named(own)).toBe(own);
    expect(named('QĐ số 12/QĐ-UBND')).toBe('QĐ số 12/QĐ-UBND');
  });

  it('says where maxima do not add up and by how much', () => {
    const rows = RIGHT.map((row) => (row[0] === '1.2' ? ['1.2', 'Kế hoạch', 9.55] : row));
    expect(said(read(rows))).toEqual([
      'C2 Điểm tối đa của tiêu chí 1 (C2) ghi 70, nhưng các mục con cộng lại 69,55 (thiếu 0,45). Sửa điểm tối đa của tiêu chí hoặc của mục con.',
      '- Bộ tiêu chí cộng lại 99,55 điểm, phải là 100 (thiếu 0,45). Xem lại điểm tối đa từng lĩnh vực.',
    ]);
  });

  it('turns a number back into 1.10 where only that can be meant, and says so', () => {
    const leaves = Array.from({ length: 9 }, (_, index): TestCell[] => [`1.${String(index + 1)}`, 'Tiêu chí', 10]);
    const reading = read([['1', 'Lĩnh vực', 100], ...leaves, [1.1, 'Thứ mười', 10]]);
    expect(reading.set!.criteria.at(-1)!.number).toBe('1.10');
    expect(reading.findings.map(({ code }) => code)).toEqual(['read.criterion.number']);
  });

  it('says which rules and parts it can not understand, and keeps the criterion', () => {
    const reading = read([['1', 'Một', 100, 'Phần lạ', 'tùy tình hình']]);
    expect(reading.findings.map(({ code, at }) => [code, formatAddress(at.cell!)])).toEqual([
      ['settings.value.bad', 'D2'],
      ['settings.value.bad', 'E2'],
    ]);
    expect(reading.set!.criteria).toMatchObject([{ number: '1', part: 'appraisal', rule: null }]);
  });

  it('has nothing to say about a workbook without a set', () => {
    const other = buildWorkbook(
      buildSheet(
        [
          ['Tên mức', 'Từ (%)'],
          ['Tốt', 90],
        ],
        { name: 'Mức xếp loại' },
      ),
    );
    expect(readCriteriaSet(other, criteriaCaptions, [])).toEqual({ set: null, findings: [] });
  });

  it('gives the illustrative set back from its own words', () => {
    const parts = { appraisal: 'Thẩm định', survey: 'ĐTXHH', bonus: 'Thưởng', penalty: 'Phạt' };
    const rows = criteriaCommuneIllustrative.criteria.map(({ number, name, maximum, part }) => [
      number,
      name,
      formatDecimal(maximum).replace('.', ','),
      part === null ? '' : parts[part],
    ]);
    const reading = read(rows);
    expect(said(reading)).toEqual([]);
    expect(validateCriteriaSet(reading.set!)).toEqual([]);
    expect(reading.set!.criteria).toHaveLength(48);
  });
});
