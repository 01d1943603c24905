import type { WantedFigure } from '../../core/model/declared-figure';
import type { DossierShare } from '../../core/model/score-finding-params';
import type { FindingTexts, ScoringCode } from '../finding-texts';
import { listedUnits, whyNotUsed } from './files';
import { shownText } from '../shown-text';
import { capital, cellList, date, decimal, months, number, percent, quoted } from './format';

const COLUMNS: Readonly<Record<string, string>> = {
  maximum: 'điểm tối đa',
  self: 'điểm tự đánh giá',
  appraised: 'điểm thẩm định',
  survey: 'điểm điều tra xã hội học',
  achieved: 'điểm đạt được',
};

const WANTED: Readonly<Record<WantedFigure, string>> = {
  'yes-no': '"Có" hoặc "Không"',
  share: 'tỷ lệ, ghi như 95,5% hoặc 11/12',
  measure: 'tỷ lệ (ghi như 95,5%) hoặc một số',
  number: 'một số',
  count: 'số trường hợp, là số nguyên',
  level: 'một mức điểm của thang điểm',
};

/** Scales with more are shortened. */
const MOST_LEVELS = 6;
/** Rows of which more are only counted. */
const MOST_ROWS = 8;

export const scoring: FindingTexts<ScoringCode> = {
  'read.points.text': {
    title: () => 'Điểm ghi dưới dạng chữ',
    sentence: ({ cell, text, value }) =>
      `${quoted(text)} (${cell}) là chữ nên Excel không cộng được. Đọc là ${decimal(value)}.`,
  },
  'read.points.fraction': {
    title: () => 'Điểm ghi dưới dạng phân số',
    sentence: ({ cell, text, value }) =>
      `${quoted(text)} (${cell}) là phân số ghi bằng chữ nên Excel không cộng được. Đọc là ${decimal(value)}; nhập ${decimal(value)} vào ô này.`,
  },
  'read.points.date': {
    title: () => 'Điểm bị đổi thành ngày tháng',
    sentence: ({ cell, date: shown, candidates }) =>
      `Ô ${cell} là ngày ${date(shown)}, không phải điểm: Excel tự đổi khi nhập phân số hoặc số có dấu chấm. ${
        candidates.length === 0
          ? 'Định dạng ô là số rồi nhập lại điểm.'
          : `Số định nhập có thể là ${candidates.map(decimal).join(' hoặc ')}; định dạng ô là số rồi nhập lại.`
      }`,
  },
  'read.points.percent': {
    title: () => 'Tỷ lệ ở cột điểm',
    sentence: ({ cell, text }) => `Ô ${cell} ghi tỷ lệ ${shownText(text)}, trong khi cột này cần điểm. Nhập số điểm.`,
  },
  'read.points.not-a-number': {
    title: () => 'Không phải số điểm',
    sentence: ({ cell, text }) => `${quoted(text)} (${cell}) không phải số điểm. Nhập lại số điểm vào ô này.`,
  },
  'read.points.rounds': {
    title: ({ columns, column }) => `Có ${number(columns.length)} lần chấm ${COLUMNS[column] ?? column}`,
    sentence: ({ columns, used, earlier }) =>
      `Các cột ${columns.join(', ')} là các lần chấm; dùng lần sau cùng có điểm, cột ${used}.${
        earlier === 0 ? '' : ` ${number(earlier)} tiêu chí chưa có điểm ở cột này lấy điểm lần trước.`
      }`,
  },
  'read.criterion.number': {
    title: () => 'Số thứ tự tiêu chí bị đổi',
    sentence: ({ cell, shown, taken }) =>
      `Số thứ tự ở ô ${cell} bị đổi thành ${date(shown)}. Đọc là ${shownText(taken)}; định dạng cột số thứ tự là chữ rồi nhập lại.`,
  },
  'read.criterion.date': {
    title: () => 'Số thứ tự tiêu chí bị đổi thành ngày tháng',
    sentence: ({ cell, shown, candidates }) =>
      `Số thứ tự ở ô ${cell} bị đổi thành ngày ${date(shown)}; ${
        candidates.length === 0
          ? 'chưa rõ số định nhập'
          : `số định nhập có thể là ${candidates.map(shownText).join(' hoặc ')}`
      }. Định dạng cột số thứ tự là chữ rồi nhập lại.`,
  },
  'read.criterion.no-number': {
    title: () => 'Tiêu chí không có số thứ tự',
    sentence: ({ cell, taken }) =>
      `Ô ${cell} chưa ghi số thứ tự; theo điểm của các mục xung quanh, dòng này là ${
        taken === '' ? 'một tiêu chí của mục phía trên' : `tiêu chí ${shownText(taken)}`
      }. Ghi số thứ tự.`,
  },
  'read.criterion.no-name': {
    title: ({ number: own }) => `Tiêu chí ${shownText(own)} không có tên`,
    sentence: ({ cell, number: own }) => `Ô ${cell} chưa ghi tên tiêu chí ${shownText(own)}. Ghi tên theo bộ tiêu chí.`,
  },
  'read.criterion.no-heading': {
    title: ({ number: own }) => `Thiếu dòng mục ${shownText(own)}`,
    sentence: ({ cell, number: own, first, last }) =>
      `Bảng có ${first === last ? `tiêu chí ${shownText(first)}` : `các tiêu chí từ ${shownText(first)} đến ${shownText(last)}`} (từ ô ${cell}) nhưng không có dòng mục ${shownText(own)} phía trên. Bổ sung dòng này, gồm tên và điểm tối đa, theo bộ tiêu chí.`,
  },
  'read.criterion.outside': {
    title: ({ rows }) => `${number(rows.length)} dòng không thuộc bảng tiêu chí`,
    sentence: ({ rows }) =>
      `${capital(rowList(rows))} có số nhưng không phải tiêu chí (dòng dưới dòng tổng, dòng cộng từng phần, dòng so sánh) nên không tính vào điểm.`,
  },
  'read.criterion.levels': {
    title: ({ rows }) => `${number(rows.length)} dòng là mức của thang điểm`,
    sentence: ({ rows }) => `${capital(rowList(rows))} ghi các mức của thang điểm nên không tính là tiêu chí.`,
  },
  'read.criterion.unplaced': {
    title: ({ row }) => `Dòng ${number(row)} chưa rõ thuộc tiêu chí nào`,
    sentence: ({ row, text, cell }) =>
      `Dòng ${number(row)}${text === '' ? '' : ` ${quoted(text)}`} (${cell}) có điểm nhưng chưa rõ thuộc tiêu chí nào, nên không tính. Nếu là tiêu chí, ghi số thứ tự; nếu không, chuyển ra ngoài bảng.`,
  },
  'read.points.at-level': {
    title: ({ number: own }) => `Điểm ghi ở mức của thang điểm, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, number: own, right }) =>
      `Ô ${cell} ghi điểm ở một mức của thang điểm, không phải ở dòng tiêu chí ${shownText(own)}, nên không tính. Ghi điểm vào ô ${right}.`,
  },
  'read.criterion.twice': {
    title: ({ number: own }) => `Tiêu chí ${shownText(own)} có hai dòng`,
    sentence: ({ cell, number: own, first }) =>
      `Tiêu chí số ${shownText(own)} (${cell}) đã có ở ô ${first}. Sửa số thứ tự hoặc bỏ dòng thừa; trước mắt cả hai dòng đều được tính.`,
  },
  'score.year.unknown': {
    title: () => 'Chưa rõ năm chấm điểm',
    sentence: ({ sheet }) =>
      `Trang tính ${quoted(sheet)}, tên tệp và tên thư mục đều không ghi năm chấm điểm. Ghi năm ở tiêu đề, theo mẫu: NĂM 2024.`,
  },
  'score.year.two': {
    title: () => 'Phần đầu bảng ghi hai năm',
    sentence: ({ cell, year, otherCell, other }) =>
      cell === otherCell
        ? `Ô ${cell} ghi cả năm ${shownText(year)} và năm ${shownText(other)}. Ghi một năm; trước mắt lấy năm ${shownText(year)}.`
        : `Ô ${cell} ghi năm ${shownText(year)} nhưng ô ${otherCell} ghi năm ${shownText(other)}. Sửa một trong hai; trước mắt lấy năm ${shownText(year)}.`,
  },
  'score.maxima.differ': {
    title: ({ number: own }) => `Điểm tối đa ${of(own)} không khớp`,
    sentence: ({ cell, number: own, value, sum, parts }) =>
      `Điểm tối đa ${of(own)} (${cell}) ghi ${decimal(value)}, nhưng ${number(parts)} mục con cộng lại được ${decimal(sum)}. Đối chiếu với bộ tiêu chí rồi sửa cho khớp.`,
  },
  'score.maximum.missing': {
    title: ({ number: own }) => `Chưa ghi điểm tối đa ${of(own)}`,
    sentence: ({ cell, number: own, expected }) =>
      `Ô ${cell} chưa ghi điểm tối đa ${of(own)}.${
        expected === null ? '' : ` Theo điểm tối đa của các mục khác, điểm này là ${decimal(expected)}.`
      } Ghi điểm tối đa theo bộ tiêu chí.`,
  },
  'score.maxima.total': {
    title: () => 'Tổng điểm tối đa không đủ',
    sentence: ({ cell, value, expected }) =>
      `Điểm tối đa của cả bảng (${cell}) là ${decimal(value)}, không phải ${decimal(expected)}. Đối chiếu với bộ tiêu chí.`,
  },
  'score.above-maximum': {
    title: ({ column }) => `${capital(nameOf(column))} cao hơn điểm tối đa`,
    sentence: ({ cell, column, value, maximum }) =>
      `${capital(nameOf(column))} (${cell}) ghi ${decimal(value)}, cao hơn điểm tối đa ${decimal(maximum)}.`,
  },
  'score.below-zero': {
    title: ({ column }) => `${capital(nameOf(column))} dưới 0`,
    sentence: ({ cell, column, value }) =>
      `${capital(nameOf(column))} (${cell}) ghi ${decimal(value)}, trong khi điểm thấp nhất là 0. Xem lại ô này.`,
  },
  'score.penalty-range': {
    title: () => 'Điểm trừ ngoài giới hạn',
    sentence: ({ cell, value, maximum }) =>
      `Điểm trừ (${cell}) ghi ${decimal(value)}, trong khi phải từ ${maximum === '' ? 'mức trừ tối đa' : `-${decimal(maximum)}`} đến 0.`,
  },
  'score.not-scored': {
    title: () => 'Còn tiêu chí chưa tự chấm',
    sentence: ({ cells }) =>
      `Còn ${number(cells.length)} tiêu chí chưa tự chấm: ${cellList(cells)}. Nếu không đạt điểm nào, nhập 0.`,
  },
  'score.not-given': {
    title: ({ column }) => `Còn tiêu chí chưa có ${nameOf(column)}`,
    sentence: ({ column, cells }) =>
      `Còn ${number(cells.length)} tiêu chí chưa có ${nameOf(column)}: ${cellList(cells)}. Nếu không được điểm nào, nhập 0.`,
  },
  'score.sum.blank': {
    title: ({ column, number: own }) => `Chưa ghi ${nameOf(column)} ${of(own)}`,
    sentence: ({ cell, column, number: own, sum }) =>
      `Ô ${cell} chưa ghi ${nameOf(column)} ${of(own)}; các mục con cộng lại được ${decimal(sum)}.`,
  },
  'score.total.blank': {
    title: () => 'Dòng tổng chưa ghi điểm',
    sentence: ({ cell }) => `Dòng tổng của bảng (${cell}) chưa ghi điểm nào. Ghi tổng điểm của các lĩnh vực.`,
  },
  'score.sum.differs': {
    title: ({ column, number: own }) => `${capital(nameOf(column))} ${of(own)} không khớp`,
    sentence: ({ cell, column, number: own, value, sum }) =>
      `${capital(nameOf(column))} ${of(own)} (${cell}) ghi ${decimal(value)}, nhưng các mục con cộng lại được ${decimal(sum)}. Xem lại các mục con; nếu đúng, sửa thành ${decimal(sum)}.`,
  },
  'score.achieved.differs': {
    title: ({ number: own }) => `Điểm đạt được ${of(own)} không khớp`,
    sentence: ({ cell, number: own, value, sum }) =>
      `Điểm đạt được ${of(own)} (${cell}) ghi ${decimal(value)}, trong khi thẩm định và điều tra xã hội học cộng lại được ${decimal(sum)}. Xem lại ba ô này.`,
  },
  'score.no-evidence': {
    title: ({ number: own }) => `Chưa nêu tài liệu kiểm chứng, tiêu chí ${shownText(own)}`,
    sentence: ({ number: own }) => `Tiêu chí ${shownText(own)} có điểm nhưng chưa nêu tài liệu kiểm chứng.`,
  },
  'score.survey-self-scored': {
    title: ({ number: own }) => `Tự chấm điểm điều tra, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, number: own, value }) =>
      `Tiêu chí ${shownText(own)} do điều tra xã hội học cho điểm, đơn vị không tự chấm; ô ${cell} ghi ${decimal(value)}. Để trống ô này.`,
  },
  'score.appraisal.no-note': {
    title: ({ number: own }) => `Chưa ghi lý do thẩm định, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, number: own, self, appraised }) =>
      `Tiêu chí ${shownText(own)} tự chấm ${decimal(self)}, thẩm định ${decimal(appraised)} (${cell}) nhưng chưa ghi lý do. Ghi lý do ở cột giải trình, ghi chú.`,
  },
  'score.maximum.other': {
    title: ({ number: own }) => `Điểm tối đa ${of(own)} khác bộ tiêu chí`,
    sentence: ({ cell, number: own, value, expected, set }) =>
      `Điểm tối đa ${of(own)} (${cell}) ghi ${decimal(value)}, trong khi bộ tiêu chí (${shownText(set)}) là ${decimal(expected)}. Sửa cho khớp bộ tiêu chí.`,
  },
  'score.not-a-level': {
    title: ({ column, number: own }) => `${capital(nameOf(column))} không đúng mức, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, column, number: own, value, levels, set }) =>
      `${capital(nameOf(column))} tiêu chí ${shownText(own)} (${cell}) ghi ${decimal(value)}, nhưng cách tính chỉ có các mức ${levelList(levels)}. Xem lại điểm này. Theo: ${shownText(set)}.`,
  },
  'score.computed.differs': {
    title: ({ number: own }) => `Điểm khác cách tính, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, number: own, value, computed, figure, set }) =>
      `Tiêu chí ${shownText(own)} tự chấm ${decimal(value)} (${cell}), nhưng tính theo ${
        figure.from === 'declared'
          ? `số liệu kê khai ${quoted(figure.text)}`
          : `báo cáo hồ sơ cả năm ${dossiers(figure)}`
      } được ${decimal(computed)}. Xem lại điểm này. Theo: ${shownText(set)}.`,
  },
  'score.declared.dossiers': {
    title: ({ number: own }) => `Kê khai khác báo cáo hồ sơ, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, number: own, declared, dossiers: share }) =>
      `Tiêu chí ${shownText(own)} kê khai ${quoted(declared)} (${cell}), nhưng báo cáo hồ sơ cả năm của đơn vị là ${dossiers(share)}. Đối chiếu hai số liệu; trước mắt điểm theo cách tính lấy theo báo cáo hồ sơ.`,
  },
  'score.dossiers.incomplete': {
    title: ({ year }) => `Báo cáo hồ sơ năm ${String(year)} chưa đủ`,
    sentence: ({ missing, twice, criteria, year }) =>
      `Báo cáo hồ sơ năm ${String(year)} của đơn vị ${[
        ...(missing.length === 0 ? [] : [`còn thiếu ${months(missing)}`]),
        ...(twice.length === 0 ? [] : [`có nhiều tệp cho ${months(twice)}`]),
      ].join(', ')}, nên chưa lấy để tính điểm tiêu chí ${criteria.map(shownText).join(', ')}.`,
  },
  'score.declared.date': {
    title: () => 'Số liệu kê khai bị đổi thành ngày tháng',
    sentence: ({ cell, number: own, date: shown, candidates }) =>
      `Số liệu kê khai tiêu chí ${shownText(own)} (${cell}) là ngày ${date(shown)}: Excel tự đổi khi nhập phân số. ${
        candidates.length === 0 ? '' : `Số định nhập có thể là ${candidates.map(shownText).join(' hoặc ')}. `
      }Định dạng ô là chữ rồi nhập lại.`,
  },
  'score.declared.fraction': {
    title: ({ number: own }) => `Tỷ lệ kê khai chưa rõ, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, number: own, text, percent: share }) =>
      `Số liệu kê khai tiêu chí ${shownText(own)} (${cell}) ghi ${shownText(text)}, có thể là ${percent(share)} hoặc ${shownText(text)}%, nên chưa tính được điểm. Ghi rõ tỷ lệ kèm dấu %.`,
  },
  'score.declared.unclear': {
    title: ({ number: own }) => `Số liệu kê khai chưa dùng được, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, number: own, text, wanted }) =>
      `Số liệu kê khai tiêu chí ${shownText(own)} (${cell}) ${
        text === '' ? 'là công thức chưa có giá trị' : `ghi ${quoted(text)}`
      }, trong khi cách tính cần ${WANTED[wanted]}. Ghi lại số liệu này.`,
  },
  'score.declared.prose': {
    title: () => 'Số liệu kê khai là lời giải thích',
    sentence: ({ cells }) =>
      `${number(cells.length)} ô kê khai là lời giải thích nên chưa tính được điểm: ${cellList(cells)}. Nếu cần đối chiếu điểm, ghi số liệu hoặc "Có", "Không" vào các ô này.`,
  },
  'score.duplicate': {
    title: ({ unit }) => `${shownText(unit)} gửi nhiều tệp`,
    sentence: ({ unit, files }) =>
      `${shownText(unit)} gửi ${number(files.length)} bảng chấm điểm: ${files.map(shownText).join(', ')}. Giữ lại một tệp; trước mắt đơn vị này chưa được xếp hạng.`,
  },
  'score.tie': {
    title: ({ rank }) => `Đồng hạng ${number(rank)}`,
    sentence: ({ rank, units }) =>
      `${number(units.length)} đơn vị bằng điểm nhau và cùng xếp hạng ${number(rank)}: ${units.map(shownText).join(', ')}.`,
  },
  'score.not-ranked': {
    title: ({ unit }) => `${shownText(unit)} chưa được xếp hạng`,
    sentence: ({ unit, lacking }) =>
      `${shownText(unit)} chưa được xếp hạng vì ${
        lacking.length === 0
          ? 'chưa tính được chỉ số'
          : `còn thiếu ${lacking.map(({ what, criteria }) => `${nameOf(what)} tiêu chí ${criterionList(criteria)}`).join('; ')}`
      }. Bổ sung các điểm còn thiếu hoặc chưa đọc được.`,
  },
  'score.file.unused': {
    title: ({ unit }) => `${shownText(unit)}: một tệp không dùng`,
    sentence: ({ file, used, reason }) =>
      `Không tính tệp ${quoted(file)}, vì ${
        { 'other-chosen': 'đã chọn', 'no-points': 'tệp chưa có điểm nào; dùng' }[reason]
      } tệp ${quoted(used)}.`,
  },
  'score.other-maxima': {
    title: ({ unit }) => `${shownText(unit)} dùng bảng điểm tối đa khác`,
    sentence: ({ unit, maximum, usual }) =>
      `Bảng của ${shownText(unit)} có tổng điểm tối đa ${decimal(maximum)}, trong khi các đơn vị khác là ${decimal(usual)}. Đối chiếu với bộ tiêu chí.`,
  },
  'score.other-year': {
    title: ({ unit }) => `${shownText(unit)} gửi bảng của năm khác`,
    sentence: ({ unit, year, usual }) =>
      `Bảng của ${shownText(unit)} là của năm ${String(year)}, trong khi các đơn vị khác là năm ${String(usual)}, nên không tính vào kết quả. Xem lại năm ghi trong tệp này.`,
  },
  'score.missing': {
    title: () => 'Còn thiếu bảng chấm điểm',
    sentence: ({ count, of, units }) =>
      `Còn thiếu bảng chấm điểm của ${number(count)}/${number(of)} đơn vị: ${listedUnits(units)}.`,
  },
  'score.not-used': {
    title: ({ unit }) => `${shownText(unit)} chưa có bảng chấm điểm dùng được`,
    sentence: ({ unit, notUsed }) => `${shownText(unit)} chưa có bảng chấm điểm dùng được. ${whyNotUsed(notUsed)}`,
  },
  'score.not-comparable': {
    title: ({ unit }) => `${shownText(unit)}: không so sánh`,
    sentence: ({ unit }) =>
      `Không so sánh ${shownText(unit)} với năm trước, vì năm trước không có kết quả của đơn vị này.`,
  },
};

function nameOf(column: string): string {
  return COLUMNS[column] ?? shownText(column);
}

function of(criterion: string): string {
  return criterion === '' ? 'của cả bảng' : `mục ${shownText(criterion)}`;
}

function levelList(levels: readonly string[]): string {
  const shown = levels.slice(0, MOST_LEVELS).map(decimal).join('; ');
  return levels.length > MOST_LEVELS ? `${shown}; …; ${decimal(levels.at(-1) ?? '')}` : shown;
}

/** "96,40% (6.803/7.057)". */
function dossiers({ part, whole, percent: share }: DossierShare): string {
  return share === '' ? 'không phát sinh' : `${percent(share)} (${decimal(part)}/${decimal(whole)})`;
}

/** "dòng 57", "các dòng 57, 58, 59"; more are counted. */
function rowList(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_ROWS).map(number).join(', ');
  const more = rows.length > MOST_ROWS ? ` và ${number(rows.length - MOST_ROWS)} dòng khác` : '';
  return `${rows.length === 1 ? 'dòng' : 'các dòng'} ${shown}${more}`;
}

function criterionList(criteria: readonly string[]): string {
  const shown = criteria.slice(0, MOST_ROWS).map(shownText).join(', ');
  return criteria.length > MOST_ROWS ? `${shown}, …` : shown;
}
