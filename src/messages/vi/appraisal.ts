import type { AppraisalCode, FindingTexts } from '../finding-texts';
import type { RefusalTexts } from '../refusal-texts';
import { shownText } from '../shown-text';
import { decimal, number } from './format';

export const appraisal: FindingTexts<AppraisalCode> = {
  'log.broken': {
    title: () => 'Nhật ký thẩm định đã bị sửa',
    sentence: ({ row }) =>
      `Từ dòng ${number(row)}, trang Nhật ký không còn đúng như khi ghi: có dòng bị sửa, xóa, thêm hoặc đổi chỗ. Đối chiếu với bản lưu và mã kiểm tra trên bản ký.`,
  },
  'log.unreadable': {
    title: () => 'Không đọc được nhật ký thẩm định',
    sentence: ({ row }) =>
      row === null
        ? 'Trang Nhật ký không có bảng nhật ký thẩm định. Đổi tên trang này nếu là trang của đơn vị; nếu tiêu đề cột bị sửa thì lấy lại từ bản lưu.'
        : `Dòng ${number(row)} của trang Nhật ký không phải dòng do phần mềm ghi. Đối chiếu với bản lưu rồi lấy lại trang này.`,
  },
  'log.after-finish': {
    title: () => 'Nhật ký ghi tiếp sau khi kết thúc',
    sentence: ({ row }) =>
      `Từ dòng ${number(row)}, trang Nhật ký ghi tiếp sau khi thẩm định đã kết thúc. Đối chiếu với mã kiểm tra trên bản ký.`,
  },
  'log.points': {
    title: ({ number: own }) => `Điểm thẩm định bị sửa ngoài nhật ký, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, number: own, value, logged, finished }) =>
      `Điểm thẩm định tiêu chí ${shownText(own)} (${cell}) ${inCell(value)}, trong khi nhật ký ${inLog(logged)}. Điểm đã bị sửa ngoài nhật ký; ${
        finished ? 'thẩm định đã kết thúc, lấy lại' : 'thẩm định lại tiêu chí này hoặc lấy lại'
      } điểm theo nhật ký.`,
  },
  'log.self-changed': {
    title: ({ number: own }) => `Điểm tự chấm đã đổi, tiêu chí ${shownText(own)}`,
    sentence: ({ cell, number: own, value, logged, finished }) =>
      `Điểm tự chấm tiêu chí ${shownText(own)} (${cell}) ${inCell(value)}, trong khi lúc thẩm định ${logged === '' ? 'để trống' : `là ${decimal(logged)}`}. ${
        finished ? 'Thẩm định đã kết thúc; lấy lại điểm cũ.' : 'Thẩm định lại tiêu chí này.'
      }`,
  },
  'log.evidence-changed': {
    title: ({ number: own }) => `Số liệu kê khai hoặc minh chứng đã đổi, tiêu chí ${shownText(own)}`,
    sentence: ({ number: own, finished }) =>
      `Số liệu kê khai hoặc tài liệu kiểm chứng của tiêu chí ${shownText(own)} khác lúc thẩm định. ${
        finished ? 'Thẩm định đã kết thúc; đối chiếu với bản lưu.' : 'Xem lại rồi thẩm định lại tiêu chí này.'
      }`,
  },
  'log.no-criterion': {
    title: ({ number: own }) => `Tiêu chí ${shownText(own)} không còn trong bảng`,
    sentence: ({ number: own }) =>
      `Nhật ký có ghi tiêu chí ${shownText(own)} nhưng bảng chấm điểm không có tiêu chí này. Xem lại số thứ tự, hoặc dòng đã bị xóa.`,
  },
  'log.unfinished': {
    title: () => 'Thẩm định chưa kết thúc',
    sentence: ({ waiting, round, returned }) =>
      returned
        ? `Bảng này đã trả lại đơn vị ở vòng ${number(round)}, thẩm định chưa kết thúc.`
        : `Thẩm định vòng ${number(round)} chưa kết thúc${waiting === 0 ? '' : `, còn ${number(waiting)} tiêu chí chưa xong`}.`,
  },
};

export const refusals: RefusalTexts = {
  'who-missing': () => 'Chưa có tên người thẩm định. Nhập họ tên rồi làm lại.',
  'note-missing': ({ number: own }) =>
    `Điểm thẩm định tiêu chí ${shownText(own)} khác điểm tự chấm nên phải ghi lý do.`,
  'reason-missing': ({ number: own }) =>
    own === '' ? 'Ghi lý do trả lại đơn vị rồi làm lại.' : `Ghi lý do trả lại tiêu chí ${shownText(own)} rồi làm lại.`,
  'not-a-number': ({ number: own, text }) =>
    text === ''
      ? `Chưa nhập điểm thẩm định tiêu chí ${shownText(own)}.`
      : `"${shownText(text)}" không phải số điểm. Nhập điểm tiêu chí ${shownText(own)} dạng 1,25.`,
  'out-of-range': ({ number: own, value, minimum, maximum }) =>
    `Điểm tiêu chí ${shownText(own)} là ${decimal(value)}, ngoài giới hạn ${
      maximum === ''
        ? `từ ${decimal(minimum)} trở lên`
        : minimum === ''
          ? `không quá ${decimal(maximum)}`
          : `từ ${decimal(minimum)} đến ${decimal(maximum)}`
    }.`,
  'no-self-score': ({ number: own }) =>
    `Tiêu chí ${shownText(own)} chưa có điểm tự chấm. Nhập điểm thẩm định kèm lý do, hoặc trả lại đơn vị.`,
  'still-waiting': ({ numbers }) =>
    `Còn ${number(numbers.length)} tiêu chí chưa thẩm định xong: ${listed(numbers)}. Thẩm định hết rồi kết thúc.`,
  'log-broken': () =>
    'Trang Nhật ký đã bị sửa nên không ghi tiếp được. Lấy lại tệp từ bản lưu, hoặc xem dòng được nêu.',
  finished: () => 'Thẩm định đã kết thúc, không thay đổi được nữa.',
  returned: () => 'Bảng đang ở đơn vị. Khi đơn vị gửi lại, bắt đầu vòng mới rồi thẩm định tiếp.',
  'not-returned': () => 'Vòng này chưa kết thúc. Trả lại đơn vị rồi mới bắt đầu vòng mới.',
};

const MOST = 8;

function listed(numbers: readonly string[]): string {
  const shown = numbers.slice(0, MOST).map(shownText).join(', ');
  return numbers.length > MOST ? `${shown} và ${number(numbers.length - MOST)} tiêu chí khác` : shown;
}

function inCell(value: string): string {
  return value === '' ? 'đang để trống' : value === '?' ? 'không đọc được là số điểm' : `ghi ${decimal(value)}`;
}

function inLog(logged: string): string {
  return logged === '' ? 'không ghi điểm' : `ghi ${decimal(logged)}`;
}
