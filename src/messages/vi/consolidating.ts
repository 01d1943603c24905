import type { ConsolidatingCode, FindingTexts } from '../finding-texts';
import { shownText } from '../shown-text';
import { capital, cellList, date, gap, months as monthList, number, period, quoted } from './format';
import { listedUnits, whyNotUsed } from './files';

export const consolidating: FindingTexts<ConsolidatingCode> = {
  'compute.no-cases': {
    title: ({ words }) => `Không tính ${words.vi.short}`,
    sentence: ({ words, cases }) => `Không phát sinh ${cases.vi.short} trong kỳ nên không tính ${words.vi.short}.`,
  },
  'compute.unknown-figure': {
    title: ({ words }) => `Chưa tính được ${words.vi.short}`,
    sentence: ({ words, cells }) =>
      cells.length === 0
        ? `Chưa tính được ${words.vi.short} vì biểu thiếu số liệu. Bổ sung rồi kiểm tra lại.`
        : `Chưa tính được ${words.vi.short} vì ô ${cellList(cells)} chưa có số liệu hợp lệ. Sửa các ô này rồi kiểm tra lại.`,
  },
  'join.missing': {
    title: ({ unit }) => `${shownText(unit)} chưa gửi đủ báo cáo`,
    sentence: ({ unit, months, all, notUsed = [] }) => {
      if (notUsed.length > 0) {
        const ofWhat = all || months.length === 0 ? 'của kỳ này' : monthList(months);
        return `${shownText(unit)} chưa có báo cáo ${ofWhat} dùng được. ${whyNotUsed(notUsed)}`;
      }
      return all || months.length === 0
        ? `${shownText(unit)} chưa gửi báo cáo của kỳ này. Đôn đốc đơn vị gửi.`
        : `${shownText(unit)} chưa gửi báo cáo ${monthList(months)}. Đôn đốc đơn vị gửi; trước mắt chỉ cộng các tháng đã có.`;
    },
  },
  'join.missing.summary': {
    title: () => 'Còn thiếu báo cáo',
    sentence: ({ count, of, units }) =>
      `Còn thiếu báo cáo của ${number(count)}/${number(of)} đơn vị: ${listedUnits(units)}.`,
  },
  'join.duplicate': {
    title: ({ unit }) => `${shownText(unit)} gửi trùng`,
    sentence: ({ unit, period: id, files }) =>
      `${shownText(unit)} gửi ${number(files.length)} tệp cho ${period(id)}. Chọn tệp dùng; ${files.length === 2 ? 'hai' : 'các'} tệp không được cộng với nhau. Các tệp: ${files.map(quoted).join(', ')}.`,
  },
  'join.late': {
    title: ({ unit }) => `${shownText(unit)} gửi chậm`,
    sentence: ({ unit, period: id, days, receivedOn, deadline }) =>
      `${shownText(unit)} gửi báo cáo ${period(id)} ngày ${date(receivedOn)}, chậm ${number(days)} ngày so với hạn ${date(deadline)}.`,
  },
  'join.other-form': {
    title: ({ form }) => `Báo cáo của biểu ${form}`,
    sentence: ({ file, form, wanted }) =>
      `Tệp ${quoted(file)} là biểu ${form} nên không tính vào bảng tổng hợp biểu ${wanted}.`,
  },
  'join.other-period': {
    title: () => 'Báo cáo của kỳ khác',
    sentence: ({ file, period: id, wanted }) =>
      `Tệp ${quoted(file)} là báo cáo ${period(id)} nên không tính vào ${period(wanted)}.`,
  },
  'join.unplaced': {
    title: () => 'Báo cáo chưa rõ kỳ',
    sentence: ({ file }) =>
      `Tệp ${quoted(file)} chưa rõ kỳ báo cáo nên chưa được tổng hợp. Ghi rõ kỳ báo cáo dưới tiêu đề của trang tính.`,
  },
  'join.cumulative.differs': {
    title: ({ figure: name }) => `${name.vi.full} không khớp các tháng`,
    sentence: ({ cell, unit, figure: name, value, expected, months }) =>
      `${shownText(unit)}: ${name.vi.full.charAt(0).toLowerCase()}${name.vi.full.slice(1)} (${cell}) ghi ${number(value)}, trong khi theo báo cáo ${monthList(months)} là ${number(expected)} (${gap(value, expected)}). Đối chiếu lại với báo cáo tháng.`,
  },
  'join.parent-unit': {
    title: ({ unit }) => `${shownText(unit)} là đơn vị tổng hợp`,
    sentence: ({ file, unit }) =>
      `Tệp ${quoted(file)} là báo cáo tổng hợp của ${shownText(unit)} nên không cộng vào báo cáo của các đơn vị.`,
  },
  'join.not-comparable': {
    title: ({ unit }) => `${shownText(unit)} chưa so sánh được`,
    sentence: ({ unit, period: id }) =>
      `${capital(shownText(unit))} chưa có đủ số liệu ${period(id)} nên không so sánh với kỳ đó.`,
  },
};
