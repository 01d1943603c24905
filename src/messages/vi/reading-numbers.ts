import type { FindingTexts, ReadingNumberCode } from '../finding-texts';
import { cellList, date, decimal, number, quoted } from './format';

export const readingNumbers: FindingTexts<ReadingNumberCode> = {
  'read.number.text': {
    title: () => 'Số ghi dưới dạng chữ',
    sentence: ({ cell, text, value }) =>
      `${quoted(text)} (${cell}) là chữ nên Excel không cộng được. Đọc là ${number(value)}.`,
  },
  'read.number.words': {
    title: () => 'Số có kèm chữ',
    sentence: ({ cell, text, value }) =>
      `${quoted(text)} (${cell}) có chữ kèm theo nên Excel không cộng được. Đọc là ${number(value)}; chỉ nhập số vào ô.`,
  },
  'read.number.ambiguous': {
    title: () => 'Số có hai cách đọc',
    sentence: ({ cell, text, value, decimal: other }) =>
      `${quoted(text)} (${cell}) có thể là ${number(value)} hoặc ${spoken(other)}. Chọn một cách đọc. Trước mắt tính là ${number(value)}.`,
  },
  'read.number.dash': {
    title: ({ text }) => `Ghi ${quoted(text)} thay cho số`,
    sentence: ({ cells, text }) =>
      `${cells.length === 1 ? 'Ô' : `${number(cells.length)} ô`} ${cellList(cells)} ghi ${quoted(text)} thay cho số. Nếu không phát sinh hồ sơ, nhập 0.`,
  },
  'read.number.letters': {
    title: () => 'Chữ cái thay cho chữ số',
    sentence: ({ cell, text, suggestion }) =>
      `${quoted(text)} (${cell}) có chữ cái O hoặc l ở chỗ của số 0 hoặc số 1. Nếu đúng là ${number(suggestion)}, nhập lại số này.`,
  },
  'read.number.percent': {
    title: () => 'Tỷ lệ ở cột số hồ sơ',
    sentence: ({ cell, text }) =>
      `${quoted(text)} (${cell}) là tỷ lệ, trong khi cột này ghi số hồ sơ. Nhập lại số hồ sơ.`,
  },
  'read.number.not-a-number': {
    title: () => 'Không phải là số',
    sentence: ({ cell, text }) =>
      `${quoted(text)} (${cell}) không phải là số hồ sơ. Nhập lại bằng chữ số; nếu không phát sinh hồ sơ, nhập 0.`,
  },
  'read.number.date': {
    title: () => 'Ngày tháng ở cột số hồ sơ',
    sentence: ({ cell, date: day }) =>
      `Ô ${cell} là ngày ${date(day)}, không phải số hồ sơ. Đổi định dạng ô sang số rồi nhập lại.`,
  },
  'read.number.boolean': {
    title: () => 'Không phải là số',
    sentence: ({ cell }) => `Ô ${cell} chứa giá trị đúng/sai, không phải số hồ sơ. Nhập lại số hồ sơ.`,
  },
  'read.number.not-integer': {
    title: () => 'Số hồ sơ không nguyên',
    sentence: ({ cell, text, suggestion }) =>
      suggestion === null
        ? `Ô ${cell} ghi ${decimal(text)}, trong khi số hồ sơ là số nguyên. Nhập lại số đúng.`
        : `Ô ${cell} ghi ${decimal(text)}, trong khi số hồ sơ là số nguyên. Nếu đúng là ${number(suggestion)} hồ sơ, nhập lại số này.`,
  },
  'read.number.negative': {
    title: () => 'Số hồ sơ âm',
    sentence: ({ cell, value }) => `Ô ${cell} ghi ${number(value)}, trong khi số hồ sơ không thể âm. Nhập lại số đúng.`,
  },
  'read.number.too-large': {
    title: () => 'Số quá lớn',
    sentence: ({ cell, text }) =>
      `Ô ${cell} ghi ${quoted(text)}, lớn hơn mức có thể tính chính xác. Xem lại và nhập số đúng.`,
  },
};

/** "1,234" is said "1 phẩy 234", so that no mark has to be read two ways again. */
function spoken(text: string): string {
  return text.replace(/[.,](?=\d+$)/, ' phẩy ');
}
