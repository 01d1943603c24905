import type { UiTexts } from '../ui-texts';
import { format, number, quoted } from './format';
import { names } from './names';

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
  tryAgain: 'Làm lại',
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
    title: 'Khung PARsheet gặp lỗi của chính nó',
    text: 'Bảng tính của bạn không bị thay đổi. Chép đoạn dưới đây và gửi cho người phụ trách phần mềm, rồi bấm Mở lại khung.',
    copy: 'Chép đoạn này',
    copied: 'Đã chép',
    restart: 'Mở lại khung',
    report: 'Nội dung cần gửi',
  },

  check: {
    emptyTitle: 'Kiểm tra trang đang mở',
    emptyText:
      'Mở trang báo cáo biểu II.06a hoặc bảng chấm điểm rồi bấm Kiểm tra. PARsheet chỉ đọc, chưa thay đổi ô nào.',
    run: 'Kiểm tra',
    again: 'Kiểm tra lại',
    working: 'Đang đọc trang đang mở',
    form: 'Biểu mẫu',
    unit: 'Đơn vị',
    period: 'Kỳ',
    recognised: 'đã nhận dạng',
    notRecognised: 'chưa nhận dạng',
    unknown: 'chưa rõ',
    online: 'trực tuyến',
    pending: 'đang giải quyết',
    received: 'tiếp nhận',
    mark: 'Đánh dấu trên bảng',
    clean: 'Không có lỗi',
    cleanText: 'Mọi phép cộng đều khớp. Có thể gửi báo cáo này.',
    cleanSheet: 'Mọi phép cộng của trang này đều khớp.',
    otherSheets: (names) =>
      `Tệp còn ${names.length === 1 ? 'trang' : `${number(names.length)} trang`} cùng biểu: ${names.map(quoted).join(', ')}. Kết quả ở đây chỉ của trang đang mở; khi tổng hợp chỉ lấy một trang. Xem trang còn lại, rồi chỉ giữ trang cần gửi.`,
    toSheet: (name) => `Xem trang ${quoted(name)}`,
    counts: (counts) =>
      counts.error + counts.warning + counts.note === 0
        ? 'Đã kiểm tra: không có lỗi.'
        : `Đã kiểm tra: ${number(counts.error)} lỗi, ${number(counts.warning)} điều cần xem lại, ${number(counts.note)} lưu ý.`,
    count: {
      error: (count) => `${number(count)} lỗi`,
      warning: (count) => `${number(count)} cần xem lại`,
      note: (count) => `${number(count)} lưu ý`,
    },
    goTo: 'Đến ô',
    goToCell: (cell) => `Đến ô ${cell}`,
    inCell: 'Đang ghi',
    shouldBe: 'Phải là',
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
    fixAll: (count) => `Sửa ${number(count)} chỗ chắc chắn`,
    places: (count) => `${number(count)} chỗ`,
    showAll: (count) => `Xem cả ${number(count)} chỗ`,
    showFewer: 'Thu gọn',
  },

  consolidate: {
    slip: 'Tải phiếu trả lại',
    emptyFolder: 'Thư mục vừa thả không có tệp nào. Chọn thư mục có các tệp báo cáo.',
    drop: 'Kéo tệp hoặc thư mục vào đây, hoặc',
    chooseFiles: 'chọn tệp',
    chooseFolder: 'chọn thư mục',
    dropHere: 'Thả ra để đọc',
    emptyTitle: 'Gộp báo cáo của các đơn vị',
    emptyText: 'Chọn các tệp báo cáo của một kỳ. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
    noSettings: 'Chưa có danh mục đơn vị nên chưa biết đơn vị nào còn thiếu. Chọn danh mục ở thẻ Danh mục.',
    unplaced: 'Các tệp này chưa cho biết báo cáo của kỳ nào nên chưa cộng được. Xem lại dòng kỳ báo cáo trong tệp.',
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
    duplicates: 'gửi trùng',
    files: 'Tệp',
    useFile: 'Dùng tệp này',
    noFindings: 'Không có điều gì cần xem lại.',
    total: 'Toàn bộ',
    summary: (sent, all, unlisted) =>
      `Đã gửi ${number(sent)}/${number(all)} đơn vị${unlisted > 0 ? `, thêm ${number(unlisted)} đơn vị ngoài danh mục` : ''}`,
    leftOut: (missing, duplicate) => {
      const parts = [
        ...(missing > 0 ? [`còn thiếu ${number(missing)} đơn vị`] : []),
        ...(duplicate > 0 ? [`${number(duplicate)} đơn vị gửi trùng`] : []),
      ].join(', ');
      return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}. Báo cáo sẽ ghi rõ các đơn vị chưa tính.`;
    },
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
    emptyText: 'Gộp báo cáo của các đơn vị ở thẻ Tổng hợp, rồi chọn các bảng cần lập ở đây.',
    toConsolidate: 'Đến Tổng hợp',
    heading: (period) => `Báo cáo ${period}`,
    intro: 'Mỗi bảng thành một trang mới của bảng tính đang mở. Trang đã có không bị ghi đè.',
    rows: (count) => `${number(count)} dòng`,
    preview: 'Xem trước',
    firstRows: (shown, all) => `${number(shown)} dòng đầu trong ${number(all)} dòng`,
    write: (sheets) => `Ghi ${number(sheets)} trang`,
    writing: 'Đang ghi báo cáo',
    written: 'Đã ghi báo cáo',
    writtenText: (sheets) => `${number(sheets)} trang mới trong bảng tính đang mở. Xem lại rồi lưu tệp.`,
    goToSheet: (sheet) => `Đến trang ${sheet}`,
  },

  settings: {
    emptyTitle: 'Chưa có danh mục',
    emptyText:
      'Danh mục cho biết có những đơn vị và lĩnh vực nào, cách tính đúng hạn, hạn gửi, cơ quan và người ký. Chưa có vẫn kiểm tra được.',
    chooseFile: 'Chọn tệp danh mục',
    make: 'Tạo danh mục mẫu',
    made: (sheets) =>
      `Đã thêm các trang mẫu: ${sheets}. Điền nội dung, lưu thành tệp danh-muc.xlsx rồi chọn tệp đó ở đây.`,
    replace: 'Chọn tệp khác',
    remove: 'Bỏ danh mục',
    reading: 'Đang đọc danh mục',
    file: 'Tệp',
    units: 'Đơn vị',
    fields: 'Lĩnh vực',
    onTimeBy: 'Tính đúng hạn',
    target: 'Chỉ tiêu',
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
        text: 'Mở báo cáo; trong Excel thì bấm Kiểm tra. Mỗi chỗ sai là một thẻ: sai ở ô nào, vì sao, làm gì tiếp. Bấm Đến ô để xem ô đó. Nút Sửa chỉ có khi giá trị đúng là chắc chắn; bấm Hoàn tác để lấy lại giá trị cũ.',
      },
      {
        title: 'Tổng hợp các đơn vị',
        text: 'Chọn thư mục báo cáo của các đơn vị. Bảng cho biết đơn vị nào đã gửi, trễ, thiếu, có lỗi, gửi trùng. Số của đơn vị có lỗi vẫn được tính và được ghi chú dưới bảng.',
      },
      {
        title: 'Lập báo cáo',
        text: 'Chọn các bảng cần lập rồi ghi thành trang mới trong Excel, hoặc tải về một tệp trong trình duyệt. Công thức cộng còn nguyên để người ký kiểm tra được.',
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
      warning: 'Có thể đúng, cần một người xem lại.',
      note: 'Để biết, không cần làm gì.',
    },
    privacy: 'PARsheet đọc bảng tính ngay trên máy này và không gửi số liệu đi đâu.',
    version: (version) => `Phiên bản ${version}`,
  },
};
