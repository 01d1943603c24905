import type { DatedBasis, FormDefinition, IndicatorDefinition, RuleDefinition } from '../core/form/form-definition';
import type { ScoreForm } from '../core/score/form/score-form';
import type { Severity } from '../core/model/finding';
import { dateParts } from '../core/model/plain-date';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cần xem lại', note: 'lưu ý' };

const MADE = 'Trang này được tạo từ định nghĩa biểu mẫu trong `src/forms`; không sửa tay (`npm run rules` tạo lại).';

/** The page docs/rules.md: every rule and indicator of the forms, in Vietnamese, as the forms declare them. */
export function rulesDocument(forms: readonly FormDefinition[], scoreForm: ScoreForm): string {
  const [first = [], ...others] = forms.map(tableRules);
  const [title = '', ...rest] = first;
  return [title, '', MADE, ...rest, ...others.flat(), ...scoreRules(scoreForm)].join('\n');
}

const R5_ALONE = ['Mọi số liệu là số nguyên từ 0 trở lên (mức lỗi): được kiểm tra ngay khi đọc ô.', ''];
const R5_AND_R7 = [
  'R5 (mọi số liệu là số nguyên từ 0 trở lên, mức lỗi) được kiểm tra ngay khi đọc ô. R7 (kỳ dài: các cột phát sinh là tổng các',
  'tháng, cột kỳ trước lấy của tháng đầu, các cột đang giải quyết lấy của tháng cuối) được kiểm tra khi tổng hợp.',
  '',
];
const RATES = ['## Tỷ lệ', '', row(['Tên', 'Cách tính', '', 'Nguồn']), row(['---', '---', '---', '---'])];
const RATES_END = [
  '',
  'Tỷ lệ của dòng tổng luôn tính từ số tổng, không bình quân các dòng. Mẫu số bằng 0 ghi "không phát sinh".',
  '',
];

function basisText({ text, confirmed, note, until, next }: DatedBasis): string {
  if (next && until !== undefined) {
    const { year, month, day } = dateParts(until);
    return `đến ngày ${String(day)}/${String(month)}/${String(year)}: ${text}; sau đó: ${next.text}. ${note ?? ''}`;
  }
  return confirmed ? text : `${text}. ${note ?? ''}`;
}

function tableRules(form: FormDefinition): readonly string[] {
  const rules = form.rules.map((rule) => row([rule.id, ruleText(rule, form), SEVERITIES[rule.severity], rule.basis]));
  const indicators = form.indicators.map((indicator) =>
    row([
      indicator.name,
      indicatorText(indicator, form),
      indicator.onTime ? 'chọn một để tính tỷ lệ đúng hạn' : '',
      indicator.basis,
    ]),
  );
  const columns = form.figures.map((figure) =>
    row([
      figure.optional ? '' : `(${String(figure.number)})`,
      [...figure.groups.slice(0, 1), figure.captions[0] ?? ''].join(' – '),
      `\`${figure.name}\``,
      [...figure.captions.slice(1), ...figure.fullCaptions].join(' · '),
    ]),
  );
  return [
    `# Quy tắc kiểm tra: ${form.formCode}`,
    '',
    `Căn cứ: ${basisText(form.legalBasis)}`,
    '',
    '## Quy tắc',
    '',
    row(['Quy tắc', 'Nội dung', 'Mức', 'Nguồn']),
    row(['---', '---', '---', '---']),
    ...rules,
    '',
    ...(form.indicators.length === 0 ? R5_ALONE : [...R5_AND_R7, ...RATES, ...indicators, ...RATES_END]),
    '## Cột và các tiêu đề được nhận ra',
    '',
    row(['Số', 'Tiêu đề', 'Tên trong mã nguồn', 'Tiêu đề khác được nhận ra']),
    row(['---', '---', '---', '---']),
    ...columns,
    '',
  ];
}

function scoreRules({ title, legalBasis, rules }: ScoreForm): readonly string[] {
  return [
    `# Quy tắc kiểm tra: ${capital(title.toLowerCase())}`,
    '',
    `Căn cứ: ${legalBasis.text}. ${legalBasis.note ?? ''}`,
    '',
    row(['Quy tắc', 'Nội dung', 'Mức']),
    row(['---', '---', '---']),
    ...rules.map(({ id, basis, severity }) => row([id, capital(basis), SEVERITIES[severity]])),
    '',
    'C4, C5 và điểm tối đa theo bộ tiêu chí chỉ được xét khi bảng chấm điểm làm theo một bộ tiêu chí đã biết: bộ trong danh mục, hoặc bộ',
    'có sẵn trùng cả số, tên và điểm tối đa. Bộ minh họa không phải bộ chính thức: mức điểm của bộ đó chỉ được xét khi bảng có cột',
    'số liệu kê khai. C8 (tiêu chí không áp dụng), C10 (xếp hạng, đồng hạng) và C11 (số chữ số) thuộc phần tính điểm và báo cáo.',
    '',
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function column(name: string, form: FormDefinition): string {
  const value = form.values?.find((candidate) => candidate.name === name);
  if (value) return value.number === null ? value.words.vi.short : `(${String(value.number)})`;
  const figure = form.figures.find((candidate) => candidate.name === name);
  if (!figure) return name;
  return figure.optional ? (figure.captions[0] ?? name).toLowerCase() : `(${String(figure.number)})`;
}

function sum(names: readonly string[], form: FormDefinition): string {
  return names.map((name) => column(name, form)).join(' + ');
}

function ruleText(rule: RuleDefinition, form: FormDefinition): string {
  switch (rule.kind) {
    case 'sum-equals':
      return `${column(rule.total, form)} = ${sum(rule.parts, form)} ở từng dòng`;
    case 'balance':
      return `${column(rule.total, form)} = ${sum(rule.parts, form)} ở từng dòng; nếu biểu có cột ${sum(rule.optionalParts, form)} thì cộng thêm cột đó`;
    case 'column-total':
      return 'Dòng tổng cộng bằng tổng các dòng lĩnh vực, từng cột; dòng cộng của mỗi mục bằng tổng các dòng của mục';
    case 'carry-over':
      return `${column(rule.opening, form)} của kỳ này bằng ${column(rule.closing, form)} của kỳ trước, từng lĩnh vực (khi có báo cáo kỳ trước)`;
    case 'not-entered':
      return 'Ô trống không phải số 0: dòng, ô chưa nhập được nêu ra; biểu không có số nào là lỗi';
    case 'reasons':
      return `Tổng ${sum(rule.late, form)} bằng số hồ sơ trong bảng nguyên nhân quá hạn (khi tệp có bảng đó, hoặc danh mục bắt buộc)`;
    case 'large-change':
      return `${rule.figures.map((name) => column(name, form)).join(', ')} thay đổi quá ngưỡng so với kỳ trước (mặc định 50%, đặt trong danh mục)`;
    case 'repeated':
      return 'Số liệu của mọi lĩnh vực không trùng toàn bộ với báo cáo kỳ trước (khi có báo cáo kỳ trước); nếu trùng thì R6 không nêu riêng từng dòng';
    case 'at-most':
      return `${column(rule.figure, form)} không lớn hơn ${column(rule.limit, form)} ở từng dòng`;
    case 'ratio':
      return `${column(rule.figure, form)} = (${sum(rule.numerator, form)}) / (${sum(rule.denominator, form)})${rule.times === 1 ? '' : ` × ${String(rule.times)}`}, làm tròn như đã ghi`;
    case 'date-order':
      return `${column(rule.later, form)} không trước ${column(rule.earlier, form)}${rule.gap > 0 ? `, cách ít nhất ${String(rule.gap)} ngày` : ''}`;
    case 'days-between':
      return `${column(rule.figure, form)} là số ngày từ ${column(rule.from, form)} đến ${column(rule.to, form)}`;
    case 'required-when':
      return `${rule.columns.map((name) => column(name, form)).join(', ')} phải ghi${rule.when ? ' khi có hồ sơ thuộc diện phải ghi' : ''}`;
    case 'unique':
      return `${rule.columns.map((name) => column(name, form)).join(', ')} không ghi hai lần`;
    case 'range':
      return [
        column(rule.figure, form),
        ...(rule.least === undefined ? [] : [`ít nhất là ${String(rule.least)}`]),
        ...(rule.most === undefined ? [] : [`nhiều nhất là ${String(rule.most)}`]),
      ].join(' ');
    case 'not-later':
      return `${rule.columns.map((name) => column(name, form)).join(', ')} không sau ngày cuối của kỳ báo cáo`;
    case 'overdue':
      return `dòng chưa có ${column(rule.closed, form)} thì ${column(rule.due, form)} phải trước ngày cuối của kỳ báo cáo`;
    case 'same-day-share':
      return `${column(rule.day, form)} trùng ${column(rule.other, form)} ở không quá ${String(rule.most)}% số dòng (khi có từ ${String(rule.fewest)} dòng)`;
    case 'records-kept':
      return `dòng chưa có ${column(rule.closed, form)} ở kỳ trước phải còn ở kỳ này (khi có báo cáo kỳ trước)`;
    case 'records-unchanged':
      return `${rule.columns.map((name) => column(name, form)).join(', ')} không khác kỳ trước ở cùng một dòng (khi có báo cáo kỳ trước)`;
    default:
      return rule satisfies never;
  }
}

function indicatorText(indicator: IndicatorDefinition, form: FormDefinition): string {
  const bracket = (names: readonly string[]): string => (names.length > 1 ? `(${sum(names, form)})` : sum(names, form));
  const share = `${bracket(indicator.numerator)} / ${bracket(indicator.denominator)} × 100`;
  return indicator.complement ? `100 − ${share}` : share;
}
