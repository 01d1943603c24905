import { parsePeriodId } from '../../core/model/period';
import type { FindingTexts, ReadingContextCode } from '../finding-texts';
import { shownText } from '../shown-text';
import { date, dates, number, period, periodWithoutYear, quoted } from './format';

const PLACES = {
  file: 'tên tệp',
  folder: 'tên thư mục',
  'sheet-name': 'tên trang tính',
} as const;

const EXAMPLE = 'Ghi theo mẫu: Tháng 6 năm 2024 (Từ ngày 15/5/2024 đến ngày 14/6/2024).';

export const readingContext: FindingTexts<ReadingContextCode> = {
  'read.period.unknown': {
    title: () => 'Chưa rõ kỳ báo cáo',
    sentence: ({ text }) =>
      text === null
        ? `Trang tính, tên tệp và tên thư mục đều không ghi kỳ báo cáo. ${EXAMPLE}`
        : `Không hiểu kỳ báo cáo ${quoted(text)}. ${EXAMPLE}`,
  },
  'read.period.contradiction': {
    title: () => 'Kỳ báo cáo không khớp khoảng ngày',
    sentence: ({ title, from, to, byDates, taken }) => {
      const said = byDates !== null && yearOf(title) === yearOf(byDates) ? periodWithoutYear(title) : period(title);
      const meant =
        byDates === null
          ? ''
          : ` (kỳ ${yearOf(title) === yearOf(byDates) ? periodWithoutYear(byDates) : period(byDates)})`;
      const followed = taken === byDates ? '' : `; trước mắt lấy ${period(taken)}`;
      return `Tiêu đề ghi ${said} nhưng khoảng ngày là ${dates(from, to)}${meant}. Sửa một trong hai${followed}.`;
    },
  },
  'read.period.two-titles': {
    title: () => 'Hai dòng tiêu đề ghi hai kỳ',
    sentence: ({ cell, title, other, otherCell }) =>
      `Ô ${cell} ghi ${period(title)} nhưng ô ${otherCell} ghi ${period(other)}. Sửa một trong hai; trước mắt lấy ${period(other)}.`,
  },
  'read.period.irregular': {
    title: () => 'Khoảng ngày khác quy định',
    sentence: ({ cell, period: id, from, to, regularFrom, regularTo }) =>
      `Khoảng ngày ${dates(from, to)} (${cell}) được tính là kỳ ${period(id)}, khác khoảng ngày theo quy định (${dates(regularFrom, regularTo)}). Nếu địa phương quy định riêng thì giữ nguyên; nếu không, sửa khoảng ngày.`,
  },
  'read.period.no-period': {
    title: () => 'Khoảng ngày không trùng kỳ báo cáo nào',
    sentence: ({ cell, from, to, months, days }) =>
      `Khoảng ngày ${dates(from, to)} (${cell}) dài ${months === null ? `${number(days)} ngày` : `${number(months)} tháng`}, không trùng kỳ báo cáo nào của biểu, nên chưa rõ số liệu thuộc kỳ nào. Sửa khoảng ngày hoặc ghi rõ kỳ báo cáo.`,
  },
  'read.period.first': {
    title: () => 'Kỳ báo cáo đầu tiên của đơn vị mới',
    sentence: ({ cell, period: id, from, to }) =>
      `Khoảng ngày ${dates(from, to)} (${cell}) được tính là kỳ ${period(id)}: theo danh mục, ${date(from)} là ngày đơn vị mới bắt đầu hoạt động.`,
  },
  'read.period.elsewhere': {
    title: ({ where }) => `Kỳ báo cáo không khớp ${PLACES[where]}`,
    sentence: ({ cell, period: id, other, where }) =>
      `Trang tính ghi ${period(id)} (${cell}), trong khi ${PLACES[where]} ghi ${period(other)}. Xem lại kỳ báo cáo hoặc ${PLACES[where]}.`,
  },
  'read.period.assumed': {
    title: ({ text }) => (text === null ? 'Trang tính không ghi kỳ báo cáo' : 'Chưa rõ kỳ báo cáo'),
    sentence: ({ period: id, where, text }) =>
      text === null
        ? `Trang tính không ghi kỳ báo cáo; lấy ${period(id)} theo ${PLACES[where]}. Ghi kỳ báo cáo dưới tiêu đề.`
        : `Không hiểu kỳ báo cáo ${quoted(text)}; trước mắt lấy ${period(id)} theo ${PLACES[where]}. ${EXAMPLE}`,
  },
  'read.period.bad-date': {
    title: () => 'Ngày không có trong lịch',
    sentence: ({ cell, text }) => `${quoted(text)} (${cell}) không phải ngày có trong lịch. Sửa lại ngày.`,
  },
  'read.period.backwards': {
    title: () => 'Ngày đầu kỳ sau ngày cuối kỳ',
    sentence: ({ cell, from, to }) =>
      `Ngày đầu kỳ ${date(from)} sau ngày cuối kỳ ${date(to)} (${cell}). Xem lại hai ngày, nhất là năm.`,
  },
  'read.unit.missing': {
    title: () => 'Trang tính không ghi tên đơn vị',
    sentence: ({ taken, where }) =>
      taken === null || where === null
        ? 'Trang tính không ghi tên đơn vị báo cáo. Ghi tên sau dòng chữ "Đơn vị báo cáo:".'
        : `Trang tính không ghi tên đơn vị báo cáo; lấy ${quoted(taken)} theo ${PLACES[where]}. Ghi tên sau dòng chữ "Đơn vị báo cáo:".`,
  },
  'read.unit.code': {
    title: () => 'Mã và tên đơn vị không khớp',
    sentence: ({ cell, code, unit, name }) =>
      `Ô ${cell} ghi mã ${shownText(code)} nhưng tên là ${quoted(name)}; trong danh mục, mã này của ${quoted(unit)}. Sửa lại mã hoặc tên.`,
  },
  'read.unit.unknown': {
    title: () => 'Đơn vị không có trong danh mục',
    sentence: ({ text, candidates }) =>
      `${quoted(text)} không có trong danh mục đơn vị. ${nearest(candidates, 'đơn vị')}`,
  },
  'read.unit.inexact': {
    title: () => 'Tên đơn vị viết khác danh mục',
    sentence: ({ cell, text, name }) => `${quoted(text)} (${cell}) được hiểu là ${quoted(name)} trong danh mục đơn vị.`,
  },
  'read.unit.not-valid': {
    title: () => 'Đơn vị không hoạt động trong kỳ',
    sentence: ({ cell, name, period: id }) =>
      `${shownText(name)} (${cell}) có trong danh mục nhưng không hoạt động trong kỳ ${period(id)}. Xem lại tên đơn vị hoặc thời hạn trong danh mục.`,
  },
  'read.unit.letterhead': {
    title: () => 'Phần đầu trang ghi hai đơn vị',
    sentence: ({ cell, other, name, nameCell }) =>
      `Phần đầu trang ghi ${quoted(other)} (${cell}), trong khi đơn vị báo cáo là ${quoted(name)} (${nameCell}). Sửa một trong hai; trước mắt lấy ${quoted(name)}.`,
  },
  'read.unit.elsewhere': {
    title: ({ where }) => `Đơn vị không khớp ${PLACES[where]}`,
    sentence: ({ cell, name, other, where }) =>
      `Trang tính ghi ${quoted(name)} (${cell}), trong khi ${PLACES[where]} ghi ${quoted(other)}. Xem lại tên đơn vị hoặc ${PLACES[where]}.`,
  },
  'read.field.inexact': {
    title: () => 'Tên lĩnh vực viết khác danh mục',
    sentence: ({ cell, text, name }) =>
      `${quoted(text)} (${cell}) được hiểu là ${quoted(name)} trong danh mục lĩnh vực.`,
  },
  'read.field.unknown': {
    title: () => 'Lĩnh vực không có trong danh mục',
    sentence: ({ cell, text, candidates }) =>
      `${quoted(text)} (${cell}) không có trong danh mục lĩnh vực. ${nearest(candidates, 'lĩnh vực')}`,
  },
  'read.field.twice': {
    title: ({ name }) => `Lĩnh vực ${quoted(name)} có hai dòng`,
    sentence: ({ cell, name, first }) =>
      `Lĩnh vực ${quoted(name)} (${cell}) đã có ở ô ${first}. Gộp hai dòng thành một, hoặc sửa tên của một dòng.`,
  },
};

function nearest(candidates: readonly string[], kind: string): string {
  return candidates.length === 0
    ? `Sửa tên hoặc thêm ${kind} vào danh mục.`
    : `Gần nhất: ${candidates.map(shownText).join(', ')}.`;
}

function yearOf(id: string): number | null {
  return parsePeriodId(id)?.year ?? null;
}
