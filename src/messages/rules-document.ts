import type { FormDefinition, IndicatorDefinition, RuleDefinition } from '../core/forms/form-definition';
import type { ScoreForm } from '../core/forms/score-form';
import type { Severity } from '../core/model/finding';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' };

/** The page docs/rules.md: every rule and indicator of the forms, in Vietnamese, as the forms declare them. */
export function rulesDocument(form: FormDefinition, scoreForm: ScoreForm): string {
  const confirmed = form.legalBasis.confirmed
    ? form.legalBasis.text
    : `${form.legalBasis.text}. ${form.legalBasis.note ?? ''}`;
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
    'Trang này được tạo từ định nghĩa biểu mẫu trong `src/forms`; không sửa tay (`npm run rules` tạo lại).',
    '',
    `Căn cứ: ${confirmed}`,
    '',
    '## Quy tắc',
    '',
    row(['Quy tắc', 'Nội dung', 'Mức', 'Nguồn']),
    row(['---', '---', '---', '---']),
    ...rules,
    '',
    'R5 (mọi số liệu là số nguyên từ 0 trở lên, mức lỗi) được kiểm tra ngay khi đọc ô. R7 (kỳ dài: các cột phát sinh là tổng các',
    'tháng, cột kỳ trước lấy của tháng đầu, các cột đang giải quyết lấy của tháng cuối) được kiểm tra khi tổng hợp.',
    '',
    '## Tỷ lệ',
    '',
    row(['Tên', 'Cách tính', '', 'Nguồn']),
    row(['---', '---', '---', '---']),
    ...indicators,
    '',
    'Tỷ lệ của dòng tổng luôn tính từ số tổng, không bình quân các dòng. Mẫu số bằng 0 ghi "không phát sinh".',
    '',
    '## Cột và các tiêu đề được nhận ra',
    '',
    row(['Số', 'Tiêu đề', 'Tên trong mã nguồn', 'Tiêu đề khác được nhận ra']),
    row(['---', '---', '---', '---']),
    ...columns,
    '',
    ...scoreRules(scoreForm),
  ].join('\n');
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
    default:
      return rule satisfies never;
  }
}

function indicatorText(indicator: IndicatorDefinition, form: FormDefinition): string {
  const bracket = (names: readonly string[]): string => (names.length > 1 ? `(${sum(names, form)})` : sum(names, form));
  const share = `${bracket(indicator.numerator)} / ${bracket(indicator.denominator)} × 100`;
  return indicator.complement ? `100 − ${share}` : share;
}
