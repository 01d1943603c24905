import { shownText } from '../shown-text';
import type { UiTexts } from '../ui-texts';
import { capital, format, months, number, quoted } from './format';
import { names } from './names';

const COMPARED_WITH = { previous: 'kỳ trước', settings: 'danh mục' } as const;

export const ui: UiTexts = {
  format,
  names,
  language: 'Ngôn ngữ',
  screens: {
    check: 'Kiểm tra',
    consolidate: 'Tổng hợp',
    score: 'Chấm điểm',
    report: 'Báo cáo',
    settings: 'Danh mục',
    help: 'Trợ giúp',
  },
  help: 'Trợ giúp',
  back: 'Quay lại',
  tryAgain: 'Thử lại',
  choose: 'Chọn',
  cancel: 'Dừng',

  outside: {
    title: 'Khung này chạy trong Excel',
    text: 'Mở Excel, vào thẻ Báo cáo CCHC và bấm Kiểm tra. Cách cài nằm trong tài liệu cài đặt của PARsheet.',
    noOffice: {
      title: 'Chưa nối được với Excel',
      text: 'Máy này chưa tải được thư viện của Excel (Office.js) nên khung chưa làm việc được. Kiểm tra mạng rồi mở lại khung; nếu cơ quan dùng mạng nội bộ, hỏi người quản trị về bản cài cho mạng nội bộ.',
    },
  },
  defect: {
    title: 'Khung PARsheet gặp sự cố',
    text: 'Bảng tính của bạn không bị thay đổi. Chép đoạn dưới đây và gửi cho người phụ trách phần mềm, rồi bấm Mở lại khung.',
    copy: 'Chép đoạn này',
    copied: 'Đã chép',
    restart: 'Mở lại khung',
    report: 'Nội dung cần gửi',
  },

  check: {
    emptyTitle: 'Kiểm tra trang tính đang mở',
    emptyText:
      'Mở trang tính báo cáo theo biểu mẫu hoặc bảng chấm điểm rồi bấm Kiểm tra. PARsheet chỉ đọc, chưa thay đổi ô nào.',
    run: 'Kiểm tra',
    again: 'Kiểm tra lại',
    working: 'Đang đọc trang tính đang mở',
    form: 'Biểu mẫu',
    unit: 'Đơn vị',
    period: 'Kỳ',
    settings: 'Danh mục',
    noSettings: 'chưa có',
    recognised: 'đã nhận dạng',
    notRecognised: 'chưa nhận dạng',
    unknown: 'chưa rõ',
    ofRows: (entered, all) => `Chỉ tính ${number(entered)}/${number(all)} dòng đã nhập.`,
    mark: 'Đánh dấu trên bảng',
    clean: 'Không có lỗi',
    cleanText: (notCompared, wholeFile) => {
      const sums = wholeFile ? 'Các phép cộng khớp' : 'Các phép cộng của trang tính này khớp';
      const missing = notCompared.map((what) => `chưa đối chiếu ${COMPARED_WITH[what]}`).join(', ');
      if (missing !== '') return `${sums}. ${capital(missing)}.`;
      return `${sums}, đã đối chiếu kỳ trước và danh mục.${wholeFile ? ' Có thể gửi báo cáo này.' : ''}`;
    },
    otherSheets: (names) =>
      `Tệp còn ${names.length === 1 ? 'trang tính' : `${number(names.length)} trang tính`} cùng biểu: ${names.map(quoted).join(', ')}. Kết quả ở đây chỉ của trang tính đang mở; khi tổng hợp chỉ lấy một trang tính. Xem trang tính còn lại, rồi chỉ giữ trang tính cần gửi.`,
    toSheet: (name) => `Xem trang tính ${quoted(name)}`,
    counts: (counts) =>
      counts.error + counts.warning + counts.note === 0
        ? 'Đã kiểm tra: không có lỗi.'
        : `Đã kiểm tra: ${number(counts.error)} lỗi, ${number(counts.warning)} mục cần xem lại, ${number(counts.note)} lưu ý.`,
    count: {
      error: (count) => `${number(count)} lỗi`,
      warning: (count) => `${number(count)} cần xem lại`,
      note: (count) => `${number(count)} lưu ý`,
    },
    goTo: 'Đến ô',
    goToCell: (cell) => `Đến ô ${cell}`,
    figures: {
      written: 'Đang ghi',
      collated: 'Theo đối chiếu',
      now: 'Kỳ này',
      before: 'Kỳ trước',
      opening: 'Kỳ này ghi',
      closingBefore: 'Kỳ trước còn',
    },
    blank: 'để trống',
    fix: (kind, value) => {
      switch (kind) {
        case 'value':
          return `Sửa thành ${value}`;
        case 'number':
          return `Đổi thành số ${value}`;
        case 'text':
          return `Ghi "${value}"`;
        default:
          return kind satisfies never;
      }
    },
    fixAll: (count) => `Sửa tự động ${number(count)} chỗ`,
    emptyRows: (count) => `${number(count)} dòng chưa nhập`,
    fillZeros: {
      offer: (count) => `Điền 0 vào ${number(count)} dòng không phát sinh`,
      question: (count) =>
        `Ghi số 0 vào mọi ô trống của ${number(count)} dòng trên? Chỉ làm khi các dòng này không phát sinh hồ sơ trong kỳ.`,
      confirm: 'Điền 0',
      notNow: 'Để sau',
    },
    places: (count) => `${number(count)} chỗ`,
    showAll: (count) => `Xem cả ${number(count)} chỗ`,
    showFewer: 'Thu gọn',
  },

  consolidate: {
    slip: 'Tải phiếu đề nghị chỉnh sửa',
    emptyFolder: 'Thư mục vừa thả không có tệp nào. Chọn thư mục có các tệp báo cáo.',
    drop: 'Kéo tệp hoặc thư mục vào đây, hoặc',
    chooseFiles: 'chọn tệp',
    chooseFolder: 'chọn thư mục',
    dropHere: 'Thả ra để đọc',
    emptyTitle: 'Tổng hợp báo cáo của các đơn vị',
    emptyText: 'Chọn các tệp báo cáo của một kỳ. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
    noSettings: 'Chưa có danh mục đơn vị nên chưa biết đơn vị nào chưa gửi. Chọn danh mục ở thẻ Danh mục.',
    unplaced: 'Các tệp này chưa cho biết báo cáo của kỳ nào nên chưa cộng được. Xem lại dòng kỳ báo cáo trong tệp.',
    otherFiles: (names) => `${number(names.length)} tệp không phải bảng tính, không đọc: ${listed(names, 'tệp')}.`,
    form: 'Biểu mẫu',
    period: 'Kỳ báo cáo',
    onTimeBy: 'Tính đúng hạn',
    reading: (done, total) => `Đang đọc ${number(done)}/${number(total)} tệp`,
    timeLeft: (seconds) =>
      seconds < 60 ? `còn khoảng ${number(seconds)} giây` : `còn khoảng ${number(Math.round(seconds / 60))} phút`,
    unit: 'Đơn vị',
    status: 'Trạng thái',
    onTime: 'Đúng hạn',
    rank: 'Hạng',
    daysLate: (days) => `trễ ${number(days)} ngày`,
    errors: (count) => `${number(count)} lỗi`,
    missingMonths: (count) => `thiếu ${number(count)} tháng`,
    notUsable: 'tệp chưa dùng được',
    duplicates: 'gửi trùng',
    files: 'Tệp',
    useFile: 'Dùng tệp này',
    noFindings: 'Không có điều gì cần xem lại.',
    total: 'Tổng cộng',
    complete: (count, all) => `Đủ ${number(count)}/${number(all)}`,
    reporting: (count) => `${number(count)} đơn vị có báo cáo`,
    otherwise: {
      notSent: (count) => `chưa gửi: ${number(count)}`,
      missingMonths: (count) => `thiếu tháng: ${number(count)}`,
      duplicate: (count) => `gửi trùng: ${number(count)}`,
      broken: (count) => `tệp hỏng: ${number(count)}`,
      unlisted: (count) => `ngoài danh mục: ${number(count)}`,
    },
    leftOut: ({ notSent, missingMonths, duplicate }) =>
      [
        ...(notSent.length > 0 ? [`Chưa gửi: ${listed(notSent, 'đơn vị')}.`] : []),
        ...(missingMonths.length > 0
          ? [
              `Thiếu tháng: ${listed(
                missingMonths.map(({ name, months: ids }) => `${name} (${months(ids)})`),
                'đơn vị',
              )}.`,
            ]
          : []),
        ...(duplicate.length > 0 ? [`Gửi trùng: ${listed(duplicate, 'đơn vị')}.`] : []),
        'Báo cáo sẽ ghi rõ các đơn vị chưa tính đủ.',
      ].join(' '),
    absent: (names) =>
      `${number(names.length)} đơn vị có báo cáo kỳ trước, chưa thấy báo cáo kỳ này: ${listed(names, 'đơn vị')}.`,
    scoreFiles: (count, others) =>
      `${number(count)} tệp là bảng chấm điểm${others ? ', không phải báo cáo hồ sơ,' : ''} nên không tính ở đây. Xếp hạng các tệp đó ở thẻ Chấm điểm.`,
    toScore: 'Đưa sang Chấm điểm',
    unlisted: (count) =>
      `${number(count)} đơn vị không có trong danh mục nhưng vẫn được tính. Xem lại tên đơn vị trong báo cáo hoặc bổ sung danh mục.`,
    makeReport: 'Tạo báo cáo',
    addFiles: 'Chọn thêm tệp',
    caption: (period) => `Các đơn vị, ${period}`,
    open: (unit) => `Xem ${unit}`,
  },

  report: {
    emptyTitle: 'Chưa có số liệu tổng hợp',
    emptyText: 'Tổng hợp báo cáo của các đơn vị ở thẻ Tổng hợp, rồi chọn các bảng cần lập ở đây.',
    toConsolidate: 'Đến Tổng hợp',
    heading: (period) => `Báo cáo ${period}`,
    intro: 'Mỗi bảng thành một trang tính mới của bảng tính đang mở. Trang tính đã có không bị ghi đè.',
    rows: (count) => `${number(count)} dòng`,
    preview: 'Xem trước',
    firstRows: (shown, all) => `${number(shown)} dòng đầu trong ${number(all)} dòng`,
    write: (sheets) => `Thêm ${number(sheets)} trang tính`,
    writing: 'Đang ghi báo cáo',
    written: 'Đã ghi báo cáo',
    writtenText: (sheets) => `${number(sheets)} trang tính mới trong bảng tính đang mở. Xem lại rồi lưu tệp.`,
    goToSheet: (sheet) => `Đến trang tính ${sheet}`,
  },

  settings: {
    emptyTitle: 'Chưa có danh mục',
    emptyText:
      'Danh mục cho biết có những đơn vị và lĩnh vực nào, cách tính đúng hạn, hạn gửi, cơ quan và người ký. Chưa có vẫn kiểm tra được.',
    chooseFile: 'Chọn tệp danh mục',
    make: 'Tạo danh mục mẫu',
    made: (sheets) => `Đã thêm các trang tính mẫu: ${sheets}. Điền nội dung rồi bấm Dùng danh mục trong bảng tính này.`,
    useOpen: 'Dùng danh mục trong bảng tính này',
    offered: (file) =>
      `Bảng tính đang mở mang theo danh mục${file === null ? '' : ` ${quoted(file)}`} chưa từng được chọn trên máy này. Danh mục đó chưa được dùng; xem lại rồi chọn.`,
    accept: 'Dùng danh mục này',
    decline: 'Không dùng',
    replace: 'Chọn tệp khác',
    remove: 'Bỏ danh mục',
    reading: 'Đang đọc danh mục',
    file: 'Tệp',
    units: 'Đơn vị',
    fields: 'Lĩnh vực',
    onTimeBy: 'Tính đúng hạn',
    target: 'Chỉ tiêu',
    largeChange: 'Nêu khi thay đổi quá',
    deadline: 'Hạn gửi',
    criteria: 'Bộ tiêu chí',
    noCriteria: 'không có bộ riêng, dùng các bộ kèm sẵn',
    criteriaPoints: 'Thang điểm',
    criteriaCount: (fields, scored) => `${number(fields)} lĩnh vực, ${number(scored)} tiêu chí chấm điểm`,
    criteriaPart: {
      appraisal: (points) => `thẩm định ${points}`,
      survey: (points) => `ĐTXHH ${points}`,
      bonus: (points) => `điểm thưởng ${points}`,
      penalty: (points) => `điểm trừ ${points}`,
    },
    none: 'không đặt',
    unitCount: (reporting, joining) =>
      `${number(reporting)} đơn vị báo cáo${joining === 0 ? '' : `, ${number(joining)} đơn vị tổng hợp`}`,
    fieldCount: (count) => `${number(count)} lĩnh vực`,
    days: (count) => `${number(count)} ngày sau kỳ`,
    kept: 'Danh mục được cất trong bảng tính đang mở, không gửi lên máy chủ nào.',
    fine: 'Danh mục đọc được đầy đủ.',
  },

  helpScreen: {
    entries: [
      {
        title: 'Kiểm tra một báo cáo',
        text: 'Mở báo cáo; trong Excel thì bấm Kiểm tra. Mỗi chỗ sai là một mục: sai ở ô nào, vì sao, làm gì tiếp. Bấm Đến ô để xem ô đó. Nút Sửa chỉ có khi giá trị đúng là chắc chắn; bấm Hoàn tác để lấy lại giá trị cũ.',
      },
      {
        title: 'Tổng hợp các đơn vị',
        text: 'Chọn thư mục báo cáo của các đơn vị. Bảng cho biết đơn vị nào đã gửi, trễ, thiếu, có lỗi, gửi trùng. Số của đơn vị có lỗi vẫn được tính và được ghi chú dưới bảng.',
      },
      {
        title: 'Lập báo cáo',
        text: 'Chọn các bảng cần lập rồi thêm thành trang tính mới trong Excel, hoặc tải về một tệp trong trình duyệt. Công thức cộng còn nguyên để người ký kiểm tra được.',
      },
      {
        title: 'Chấm điểm cải cách hành chính',
        text: 'Mở bảng chấm điểm của một đơn vị để thẩm định từng tiêu chí: chấp nhận, ghi điểm kèm lý do hoặc trả lại. Mỗi lần chấm được ghi vào trang Nhật ký; kết thúc thẩm định thì khóa. Chọn nhiều bảng để xếp hạng và lập báo cáo.',
      },
    ],
    guide: 'Hướng dẫn đầy đủ',
    marks: 'Ý nghĩa các dấu',
    severities: {
      error: 'Số liệu chưa thể gửi: phép cộng không khớp, ô không đọc được.',
      warning: 'Có thể đúng nhưng phải kiểm tra lại; dòng, ô chưa nhập cũng ở đây.',
      note: 'Để biết, không cần làm gì.',
    },
    privacy: 'PARsheet đọc bảng tính ngay trên máy này và không gửi số liệu đi đâu.',
    version: (version) => `Phiên bản ${version}`,
  },
};

/** So many are named; of more only how many. */
const NAMED = 20;

function listed(names: readonly string[], noun: string): string {
  const more = names.length - NAMED;
  const named = names.slice(0, NAMED).map(shownText).join(', ');
  return more > 0 ? `${named} và ${number(more)} ${noun} khác` : named;
}
