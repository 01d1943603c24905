import type { FigureSaid } from '../../core/model/record-finding-params';
import type { FindingTexts, RecordCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { date, decimal, number, period, quoted } from './format';

export const records: FindingTexts<RecordCode> = {
  'read.date.text': {
    title: () => 'Ngày ghi dưới dạng chữ',
    sentence: ({ cell, text, day }) =>
      `${quoted(text)} (${cell}) là chữ nên Excel không tính được ngày. Đọc là ngày ${date(day)}.`,
  },
  'read.date.not-a-date': {
    title: () => 'Không phải là ngày',
    sentence: ({ cell, text }) =>
      `${quoted(text)} (${cell}) không phải là một ngày có trong lịch. Nhập lại theo dạng ngày/tháng/năm.`,
  },
  'read.date.number': {
    title: () => 'Số ở cột ngày',
    sentence: ({ cell, value, day }) =>
      `Ô ${cell} ghi số ${number(value)} ở cột ngày. Nếu đúng là ngày ${date(day)}, đổi định dạng ô sang ngày; nếu không, nhập lại.`,
  },
  'read.choice.unknown': {
    title: () => 'Nội dung chưa có trong danh sách',
    sentence: ({ cell, text, choices }) =>
      `${quoted(text)} (${cell}) không có trong danh sách của cột này: ${choices.map(quoted).join(', ')}. Chọn một nội dung trong danh sách.`,
  },
  'read.amount.text': {
    title: () => 'Số ghi dưới dạng chữ',
    sentence: ({ cell, text, value }) =>
      `${quoted(text)} (${cell}) là chữ nên Excel không cộng được. Đọc là ${decimal(value)}.`,
  },
  'read.amount.ambiguous': {
    title: () => 'Số có hai cách đọc',
    sentence: ({ cell, text, readings }) =>
      `${quoted(text)} (${cell}) có thể là ${readings.map(spoken).join(' hoặc ')}. Nhập lại bằng số.`,
  },
  'read.amount.not-a-number': {
    title: () => 'Không phải là số',
    sentence: ({ cell, text }) => `${quoted(text)} (${cell}) không phải là số. Nhập lại bằng chữ số.`,
  },
  'read.amount.negative': {
    title: () => 'Số âm',
    sentence: ({ cell, value }) => `Ô ${cell} ghi ${number(value)}, trong khi số này không thể âm. Nhập lại số đúng.`,
  },
  'check.at-most': {
    title: ({ figure, limit }) => `${figure.words.vi.full} lớn hơn ${limit.words.vi.short}`,
    sentence: ({ figure, limit }) =>
      `${figure.words.vi.full} (${figure.cell}) ghi ${number(figure.value)}, lớn hơn ${limit.words.vi.short} là ${number(limit.value)} (${limit.cell}). Xem lại hai số này.`,
  },
  'check.ratio': {
    title: ({ figure, cut }) => `${figure.words.vi.full} ${cut ? 'bị cắt số, chưa làm tròn' : 'không khớp'}`,
    sentence: ({ figure, numerator, denominator, times, expected, cut }) => {
      const formula = `${added(numerator)} / ${added(denominator)}${times === 1 ? '' : ` × ${number(times)}`}`;
      return cut
        ? `${figure.words.vi.full} (${figure.cell}) ghi ${number(figure.value)}; ${formula} làm tròn là ${decimal(expected)}. Số đang ghi bị cắt phần lẻ phía sau, chưa làm tròn.`
        : `${figure.words.vi.full} (${figure.cell}) ghi ${number(figure.value)}, nhưng ${formula} = ${decimal(expected)}. Xem lại các số này.`;
    },
  },
  'check.date-order': {
    title: ({ earlier, later, wrong, gap }) => {
      const order = gap > 0 ? 'không sau' : 'trước';
      return wrong === 'later'
        ? `${later.words.vi.full} ${order} ${earlier.words.vi.short}`
        : `${earlier.words.vi.full} sau ${later.words.vi.short}`;
    },
    sentence: ({ earlier, later, gap, wrong, means }) => {
      const [first, second] = wrong === 'later' ? [later, earlier] : [earlier, later];
      const said = `${first.words.vi.full} (${first.cell}) ghi ${date(first.day)}`;
      const other = `${second.words.vi.short} ${date(second.day)} (${second.cell})`;
      const must = wrong === 'later' ? 'phải sau' : 'phải trước';
      const order =
        gap > 0
          ? `, trong khi ${must} ${other} ít nhất ${number(gap)} ngày`
          : `, ${wrong === 'later' ? 'trước' : 'sau'} ${other}`;
      return `${said}${order}. ${means === null ? 'Xem lại hai ngày này.' : means.vi}`;
    },
  },
  'check.days-between': {
    title: ({ figure }) => `${figure.words.vi.full} không khớp`,
    sentence: ({ figure, from, to, expected, working }) =>
      `${figure.words.vi.full} (${figure.cell}) ghi ${number(figure.value)}, nhưng từ ${from.words.vi.short} ${date(from.day)} (${from.cell}) đến ${to.words.vi.short} ${date(to.day)} (${to.cell}) là ${number(expected)} ngày ${working ? 'làm việc' : 'theo lịch'}. Xem lại các ô này.`,
  },
  'check.required': {
    title: ({ row }) => `Dòng ${number(row)} chưa ghi đủ`,
    sentence: ({ row, label, missing }) =>
      `Dòng ${number(row)}${label === '' ? '' : ` (${quoted(label)})`} chưa ghi ${missing.map(({ words, cell }) => `${words.vi.short} (${cell})`).join(', ')}. Bổ sung cho đủ.`,
  },
  'check.twice': {
    title: ({ words }) => `${words.vi.full} ghi hai lần`,
    sentence: ({ cell, words, text, firstCell }) =>
      `${words.vi.full} ${quoted(text)} (${cell}) đã ghi ở ô ${firstCell}. Giữ lại một dòng, hoặc sửa nếu ghi nhầm.`,
  },
  'check.range': {
    title: ({ figure, most }) =>
      `${figure.words.vi.full} ${most !== null && figure.value > most ? 'quá lớn' : 'quá nhỏ'}`,
    sentence: ({ figure, least, most, means }) =>
      `${figure.words.vi.full} (${figure.cell}) ghi ${number(figure.value)}, trong khi ${bounds(least, most)}. ${means === null ? 'Xem lại.' : means.vi}`,
  },
  'check.not-later': {
    title: ({ day }) => `${day.words.vi.full} sau kỳ báo cáo`,
    sentence: ({ day, end }) =>
      `${day.words.vi.full} (${day.cell}) ghi ${date(day.day)}, sau ngày cuối của kỳ báo cáo là ${date(end)}. Xem lại ngày này hoặc kỳ báo cáo.`,
  },
  'check.not-overdue': {
    title: () => 'Chưa quá hạn ở ngày cuối kỳ',
    sentence: ({ due, end }) =>
      `${due.words.vi.full} (${due.cell}) là ${date(due.day)}, nên đến ngày cuối của kỳ báo cáo ${date(end)} chưa quá hạn. Chỉ ghi vào biểu khi đã qua ngày này.`,
  },
  'check.same-day-share': {
    title: ({ day, other }) => `Nhiều dòng có ${day.vi.short} trùng ${other.vi.short}`,
    sentence: ({ day, other, same, all, means }) =>
      `${number(same)} trong ${number(all)} dòng có ${day.vi.short} trùng ${other.vi.short}. ${means.vi}`,
  },
  'check.record-lost': {
    title: ({ label }) => `${shownText(label)} không còn trong biểu`,
    sentence: ({ words, label, previousPeriod, previousFile, previousCell }) =>
      `${words.vi.full} ${quoted(label)} chưa xong ở ${period(previousPeriod)} (${quoted(previousFile)}, ô ${previousCell}) nhưng không còn trong biểu kỳ này. Bổ sung, hoặc cho biết đã xử lý khi nào.`,
  },
  'check.record-changed': {
    title: ({ words }) => `${words.vi.full} khác kỳ trước`,
    sentence: ({ cell, words, label, value, then, previousPeriod, previousFile, previousCell }) =>
      `${words.vi.full} của ${quoted(label)} (${cell}) là ${shown(value)}, trong khi ở ${period(previousPeriod)} ghi ${shown(then)} (${quoted(previousFile)}, ô ${previousCell}). Cho biết vì sao thay đổi.`,
  },
};

/** "(31 + 24)", or "31" alone. */
function added(figures: readonly FigureSaid[]): string {
  const terms = figures.map(({ words, value }) => `${words.vi.short} ${number(value)}`).join(' + ');
  return figures.length > 1 ? `(${terms})` : terms;
}

function bounds(least: number | null, most: number | null): string {
  const parts = [
    ...(least === null ? [] : [`ít nhất là ${number(least)}`]),
    ...(most === null ? [] : [`nhiều nhất là ${number(most)}`]),
  ];
  return parts.join(' và ');
}

/** "1.234" is said "1 phẩy 234", so that no mark has to be read two ways again. */
function spoken(text: string): string {
  return /[.]/.test(text) ? text.replace('.', ' phẩy ') : decimal(text);
}

/** A day as people write it, any other text in quotes. */
function shown(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `ngày ${date(text)}` : quoted(text);
}
