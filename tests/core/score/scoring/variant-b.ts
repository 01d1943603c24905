import { checkScoreSheet } from '../../../../src/core/score/check/check-score-sheet';
import type { YearDossiers } from '../../../../src/core/table/join/year-dossiers';
import type { CriteriaSet, NotApplicablePolicy } from '../../../../src/core/score/set/criteria-set';
import { criteriaOf } from '../../../../src/core/score/set/criteria-tree';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { formatAddress } from '../../../../src/core/model/address';
import type { ComputedSheet } from '../../../../src/core/model/computed-sheet';
import { formatDecimal } from '../../../../src/core/model/decimal';
import type { Finding } from '../../../../src/core/model/finding';
import type { ScoreSheet } from '../../../../src/core/model/score-sheet';
import { readScoreSheet } from '../../../../src/core/score/read/read-score-sheet';
import { scoresOf } from '../../../../src/core/score/scoring/scores-of';
import { computedSheet } from '../../../../src/core/score/scoring/computed-sheet';
import { setOfSheet } from '../../../../src/core/score/set/set-of-sheet';
import { scoreSheetForm } from '../../../../src/forms/score-sheet.form';
import { buildSheet, buildWorkbook, type TestCell } from '../../build-sheet';

/** An office's set with every kind of rule; 100 points. */
export const SET: CriteriaSet = {
  id: 'settings',
  title: 'Bộ tiêu chí của tỉnh',
  basis: { text: 'Quyết định số 5', confirmed: true },
  bands: [],
  criteria: criteriaOf([
    { number: '1', name: 'Chỉ đạo', maximum: '60' },
    { number: '1.1', name: 'Kế hoạch', maximum: '10', rule: { kind: 'yes-no' } },
    {
      number: '1.2',
      name: 'Hoàn thành kế hoạch',
      maximum: '20',
      rule: { kind: 'pro-rata', floor: '80', full: '100', noCases: null },
    },
    { number: '1.3', name: 'Báo cáo', maximum: '10', rule: { kind: 'deduction', each: '2.5' } },
    { number: '1.4', name: 'Tuyên truyền', maximum: '5', rule: { kind: 'levels', points: ['0', '2.5', '5'] } },
    { number: '1.5', name: 'Sáng kiến', maximum: '15', rule: { kind: 'steps', levels: [{ from: '1', points: '15' }] } },
    { number: '2', name: 'Thủ tục', maximum: '40' },
    {
      number: '2.1',
      name: 'Đúng hạn',
      maximum: '20',
      rule: { kind: 'pro-rata', floor: '90', full: '98', noCases: 'full' },
      source: { kind: 'indicator', name: 'DH1' },
    },
    { number: '2.2', name: 'Xin lỗi', maximum: '10', rule: { kind: 'all-or-nothing', noCases: 'full' } },
    {
      number: '2.3',
      name: 'Trực tuyến',
      maximum: '6',
      rule: { kind: 'capped-ratio', target: '70', noCases: null },
      source: { kind: 'indicator', name: 'online' },
    },
    { number: '2.4', name: 'Sáng tạo', maximum: '4' },
  ]),
};

/** What a leaf of the sheet has: declared, self-score; appraised where it is given. */
export type Leaf = readonly [declared: TestCell, self: TestCell, appraised?: TestCell];

/** As it should be: every figure declared, every score worked out by hand. */
export const RIGHT: Readonly<Record<string, Leaf>> = {
  '1.1': ['Có', 10],
  // 91 % of 20.
  '1.2': ['91%', 18.2],
  '1.3': [1, 7.5],
  '1.4': [2.5, 2.5],
  '1.5': ['2 sáng kiến', 15],
  // 97.5 % of 20.
  '2.1': ['97,5%', 19.5],
  '2.2': ['Không phát sinh', 10],
  // 6 × 35 / 70.
  '2.3': [{ value: { kind: 'number', value: 0.35 }, numberFormat: '0%' }, 3],
  '2.4': [null, 4],
};

const HEAD: readonly TestCell[] = [
  'STT',
  'Tiêu chí, tiêu chí thành phần',
  'Điểm tối đa',
  'Số liệu kê khai',
  'Cách tính điểm',
  'Các yêu cầu và tài liệu kiểm chứng',
  'Điểm tự đánh giá',
  'Điểm thẩm định',
];

export interface SheetCase {
  readonly leaves?: Readonly<Record<string, Leaf>>;
  readonly maxima?: Readonly<Record<string, number>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly set?: CriteriaSet;
}

/** A sheet in the layout of the provincial software: the right one but for what is said. Criterion 1 stands in row 4. */
export function variantB({ leaves = {}, maxima = {}, names = {}, set = SET }: SheetCase = {}): ScoreSheet {
  const rows = set.criteria.map(({ number, name, maximum }): readonly TestCell[] => {
    const [declared = null, self = null, appraised = null] = { ...RIGHT, ...leaves }[number] ?? [];
    const own = maxima[number] ?? Number(formatDecimal(maximum));
    return [number, names[number] ?? name, own, declared, '', 'Văn bản số 1', self, appraised];
  });
  const title: readonly TestCell[] = ['BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024'];
  const workbook = buildWorkbook(buildSheet([title, ['Đơn vị: Xã A'], HEAD, ...rows], { name: 'Chấm điểm' }));
  const { sheet } = readScoreSheet(workbook, scoreSheetForm, DEFAULT_SETTINGS, { file: 'xa-a.xlsx' });
  if (!sheet) throw new Error('no score sheet');
  return sheet;
}

/** The points by the rules: "18.2", or why there are none. */
export function scores(
  sheet: ScoreSheet,
  dossiers: YearDossiers | null = null,
  { set = SET, policy = 'full' }: { readonly set?: CriteriaSet; readonly policy?: NotApplicablePolicy } = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...scoresOf(sheet, computedSheet(sheet, set, policy, dossiers))].map(([index, score]) => [
      sheet.rows[index]?.number ?? '',
      score.state === 'known' ? plain(formatDecimal(score.value)) : score.reason,
    ]),
  );
}

export function computed(
  sheet: ScoreSheet,
  sets: readonly CriteriaSet[] = [SET],
  dossiers: YearDossiers | null = null,
): ComputedSheet | null {
  const set = setOfSheet(sheet, sets);
  return set && computedSheet(sheet, set, 'full', dossiers);
}

export function findings(
  sheet: ScoreSheet,
  sets: readonly CriteriaSet[] = [SET],
  dossiers: YearDossiers | null = null,
): readonly Finding[] {
  return checkScoreSheet(sheet, scoreSheetForm, computed(sheet, sets, dossiers));
}

/** "C5 G6 score.computed.differs". */
export function said(list: readonly Finding[]): readonly string[] {
  return list.map(({ rule, at, code }) => `${rule} ${at.cell ? formatAddress(at.cell) : ''} ${code}`);
}

function plain(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}
