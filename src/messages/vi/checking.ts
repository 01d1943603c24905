import type { CheckingCode, FindingTexts } from '../finding-texts';
import type { FindingParams } from '../../core/model/finding-params';
import { shownText } from '../shown-text';
import { capital, cellList, gap, number, percent, period, periodWithoutYear, quoted } from './format';

const COUNTS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm'];

export const checking: FindingTexts<CheckingCode> = {
  'check.total.mismatch': {
    title: ({ total }) => `${total.vi.full} không khớp`,
    sentence: ({ cell, total, value, parts, sum }) =>
      `${total.vi.full} (${cell}) ghi ${number(value)}, nhưng ${addition(parts)} = ${number(sum)} (${gap(value, sum)}). Xem lại ${COUNTS[parts.length] ?? number(parts.length)} số thành phần; nếu đúng, sửa tổng thành ${number(sum)}.`,
  },
  'check.part.mismatch': {
    title: ({ figure: name }) => `${name.vi.full} không khớp`,
    sentence: ({ cell, figure: name, value, expected, total, totalCell }) =>
      `${name.vi.full} (${cell}) ghi ${number(value)}, trong khi theo dòng (${lower(total.vi.full)}, ${totalCell}) và theo cột đều phải là ${number(expected)} (${gap(value, expected)}). Xem lại; nếu đúng, sửa ô ${cell} thành ${number(expected)}.`,
  },
  'check.balance.mismatch': {
    title: ({ total, parts }) =>
      `${capital(total.vi.short)} không bằng ${parts.map(({ name }) => name.vi.short).join(' và ')}`,
    sentence: ({ total, value, parts, sum, absent, counted }) => {
      const [missing] = absent;
      return `${counted.vi.full} ${total.vi.short} ${number(value)} không bằng ${addition(parts)} = ${number(sum)} (chênh ${number(Math.abs(sum - value))}). ${
        sum < value && missing
          ? `Nếu có ${counted.vi.short} ${missing.vi.short}, ghi vào cột riêng.`
          : `Xem lại các số này theo sổ theo dõi ${counted.vi.short}.`
      }`;
    },
  },
  'check.carry-over.differs': {
    title: ({ field }) => `Kỳ trước chuyển sang không khớp, dòng ${quoted(field)}`,
    sentence: ({ cell, value, previous, previousPeriod }) => {
      const before = periodWithoutYear(previousPeriod);
      return `Kỳ trước chuyển sang (${cell}) ghi ${number(value)}, trong khi báo cáo ${before} còn đang giải quyết ${number(previous)}. Hỏi lại người lập báo cáo ${before} hoặc sửa ô ${cell}.`;
    },
  },
  'check.carry-over.new-field': {
    title: ({ field }) => `Kỳ trước chuyển sang không khớp, dòng ${quoted(field)}`,
    sentence: ({ cell, field, value, previousPeriod }) => {
      const before = periodWithoutYear(previousPeriod);
      return `Kỳ trước chuyển sang (${cell}) ghi ${number(value)}, trong khi báo cáo ${before} không có dòng ${quoted(field)}. Hỏi lại người lập báo cáo ${before} hoặc sửa ô ${cell}.`;
    },
  },
  'check.carry-over.lost-field': {
    title: ({ field }) => `Thiếu dòng ${quoted(field)} của kỳ trước`,
    sentence: ({ field, previous, previousPeriod, previousCell }) =>
      `Báo cáo ${periodWithoutYear(previousPeriod)} (${previousCell}) còn đang giải quyết ${number(previous)} hồ sơ ở dòng ${quoted(field)}, nhưng biểu này không có dòng đó. Bổ sung dòng này.`,
  },
  'check.figures.repeated': {
    title: () => 'Số liệu trùng với kỳ trước',
    sentence: ({ previousPeriod, previousFile }) =>
      `Toàn bộ số liệu trùng với báo cáo ${period(previousPeriod)} (${quoted(previousFile)}). Nếu đã gửi lại số liệu cũ dưới tiêu đề mới, gửi lại báo cáo với số liệu của kỳ này.`,
  },
  'check.column-total.mismatch': {
    title: ({ figure: name, label, cell }) => `${rowNamed(label, cell)} không khớp, cột ${name.vi.short}`,
    sentence: ({ cell, figure: name, label, value, sum, rows }) =>
      `${rowNamed(label, cell)}, ${lower(name.vi.full)} (${cell}) ghi ${number(value)}, nhưng ${number(rows)} dòng cộng lại được ${number(sum)} (${gap(value, sum)}). Xem lại các dòng; nếu đúng, sửa thành ${number(sum)}.`,
  },
  'check.reasons.differ': {
    title: () => 'Nguyên nhân quá hạn chưa đủ',
    sentence: ({ cell, late, reasons, sheet }) =>
      `Biểu có ${number(late)} hồ sơ quá hạn, trong khi trang tính ${quoted(sheet)} (${cell}) nêu nguyên nhân của ${number(reasons)} hồ sơ. Xem lại cho khớp.`,
  },
  'check.reasons.missing': {
    title: () => 'Chưa nêu nguyên nhân quá hạn',
    sentence: ({ late }) =>
      `Biểu có ${number(late)} hồ sơ quá hạn nhưng tệp không có trang tính nguyên nhân quá hạn. Bổ sung trang tính này.`,
  },
  'check.form.not-entered': {
    title: () => 'Biểu chưa nhập số liệu',
    sentence: ({ rows }) =>
      rows === 0
        ? 'Biểu chưa có dòng lĩnh vực nào. Ghi mỗi lĩnh vực một dòng, kèm số liệu trong kỳ.'
        : `Biểu chưa nhập số nào, cả ${number(rows)} dòng đều trống. Nhập số liệu trong kỳ; dòng không phát sinh hồ sơ thì nhập 0.`,
  },
  'check.row.not-entered': {
    title: ({ field }) => `Dòng ${quoted(field)} chưa nhập`,
    sentence: ({ field, inTotal }) =>
      inTotal
        ? `Dòng ${quoted(field)} chưa nhập số nào, trong khi dòng cộng có số liệu không thuộc dòng nào khác. Nhập số liệu của dòng này; nếu không phát sinh hồ sơ, nhập 0.`
        : `Dòng ${quoted(field)} chưa nhập số nào. Nếu không phát sinh hồ sơ, nhập 0.`,
  },
  'check.cells.not-entered': {
    title: ({ field }) => `Dòng ${quoted(field)} nhập chưa đủ`,
    sentence: ({ field, cells }) =>
      `Dòng ${quoted(field)} còn ${number(cells.length)} ô chưa nhập: ${cellList(cells)}. Nếu không phát sinh hồ sơ, nhập 0.`,
  },
  'check.total-row.not-entered': {
    title: ({ label, row }) => `Dòng ${label === '' ? number(row) : quoted(label)} chưa nhập`,
    sentence: ({ row, label }) =>
      `Dòng ${label === '' ? number(row) : `${quoted(label)} (dòng ${number(row)})`} chưa nhập số nào. Nhập tổng của các dòng phía trên.`,
  },
  'check.total.not-entered': {
    title: ({ total }) => `${total.vi.full} chưa nhập`,
    sentence: ({ cell, total, value }) =>
      `${total.vi.full} (${cell}) chưa nhập; các số thành phần cộng lại được ${number(value)}. Nhập ${number(value)} vào ô ${cell}.`,
  },
  'check.change.large': {
    title: ({ figure: name }) => `${name.vi.full} thay đổi nhiều`,
    sentence: ({ cell, figure: name, value, previous, percent: change, previousPeriod, threshold }) =>
      `${name.vi.full} (${cell}) là ${number(value)}, ${change.startsWith('-') ? 'giảm' : 'tăng'} ${percent(change.replace(/^[-+]/, ''))} so với ${periodWithoutYear(previousPeriod)} (${number(previous)}), quá mức ${number(threshold)}%. Nếu số đúng, nêu lý do khi gửi báo cáo.`,
  },
};

function addition(parts: FindingParams['check.total.mismatch']['parts']): string {
  return parts.map(({ name, value }) => `${name.vi.short} ${number(value)}`).join(' + ');
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + shownText(text.slice(1));
}

/** A row by its label; one without a label by its number. */
function rowNamed(label: string, cell: string): string {
  return `Dòng ${label === '' ? cell.replace(/^[A-Z]+/, '') : quoted(label)}`;
}
