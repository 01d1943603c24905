import type { ScoreTexts } from '../score-texts';
import { shownText } from '../shown-text';
import { months, number } from './format';

const LACKING = { appraised: 'điểm thẩm định', survey: 'điểm điều tra', maximum: 'điểm tối đa' } as const;
/** Criteria of which more are only counted. */
const FEW = 4;

export const score: ScoreTexts = {
  self: 'Tự chấm',
  computed: 'Điểm tính từ số liệu',
  appraised: 'Thẩm định',
  survey: 'Điều tra XHH',
  total: 'Tổng điểm',
  percent: 'Chỉ số',
  maximum: 'Tối đa',
  unit: 'Đơn vị',
  year: 'Năm',
  unknown: 'chưa rõ',

  check: {
    form: 'Bảng chấm điểm CCHC',
    set: 'Bộ tiêu chí',
    noSet: 'không theo bộ tiêu chí nào đã biết',
    unofficial: 'không phải bộ chính thức',
    cleanText: 'Điểm các mục đều khớp, đủ tài liệu kiểm chứng.',
  },

  views: { label: 'Việc cần làm', review: 'Thẩm định', rank: 'Xếp hạng nhiều đơn vị' },

  review: {
    emptyTitle: 'Thẩm định bảng đang mở',
    emptyText: 'Mở bảng chấm điểm của một đơn vị rồi bấm Thẩm định. Chưa ô nào bị thay đổi cho đến khi ghi điểm.',
    open: 'Thẩm định',
    reading: 'Đang đọc bảng chấm điểm',
    noneTitle: 'Chưa thấy bảng chấm điểm',
    noneText:
      'Trong bảng tính đang mở không có trang nào có các cột tiêu chí, điểm tối đa và điểm tự đánh giá. Mở bảng chấm điểm của đơn vị rồi bấm Đọc lại.',
    again: 'Đọc lại',
    phase: 'Tình trạng',
    phases: {
      new: 'chưa thẩm định',
      appraising: 'đang thẩm định',
      returned: 'đã trả lại đơn vị',
      finished: 'đã kết thúc',
    },
    round: (round) => `vòng ${number(round)}`,
    seal: 'Mã kiểm tra',
    sealHint: 'Ghi mã này vào bản ký để đối chiếu với nhật ký.',
    who: 'Người thẩm định',
    whoHint: 'Họ tên được ghi vào nhật ký cùng mỗi lần chấm.',
    busy: 'Đang ghi vào bảng tính',
    totals: 'Tổng các mục',
    waiting: (waiting, all) => `Còn ${number(waiting)}/${number(all)} mục chờ thẩm định`,
    noneWaiting: 'Mọi mục đã được thẩm định',
    onlyReturned: (count) => `Không còn mục chờ; ${number(count)} mục đã trả lại đơn vị`,
    nextWaiting: 'Đến mục chờ tiếp theo',
    filter: 'Xem các mục',
    filters: {
      all: (count) => `Tất cả ${number(count)}`,
      waiting: (count) => `Còn chờ ${number(count)}`,
      different: (count) => `Khác tự chấm ${number(count)}`,
      returned: (count) => `Đã trả lại ${number(count)}`,
    },
    nothingShown: 'Không có mục nào như vậy.',
    criteria: 'Các tiêu chí theo lĩnh vực',
    states: {
      waiting: 'còn chờ',
      accepted: 'chấp nhận',
      changed: 'điểm khác',
      returned: 'đã trả lại',
      open: 'không cần chấm',
    },
    bySurvey: 'điều tra XHH',
    columns: { criterion: 'Tiêu chí', state: 'Trạng thái' },
    computedFrom: { declared: 'theo số liệu kê khai', dossiers: 'theo hồ sơ' },
    notComputed: {
      judgement: 'chấm theo đánh giá của hội đồng',
      'not-declared': 'đơn vị chưa kê khai số liệu',
      'no-cases': 'không phát sinh trong năm',
      'unknown-figure': 'chưa đọc được số liệu kê khai',
      'no-rule': 'không có cách tính điểm cho mục này',
    },
    lacking: ({ missing, twice }) =>
      `báo cáo hồ sơ ${[
        ...(missing.length === 0 ? [] : [`còn thiếu ${months(missing)}`]),
        ...(twice.length === 0 ? [] : [`có nhiều tệp cho ${months(twice)}`]),
      ].join(', ')}`,
    differs: 'khác tự chấm',
    declared: 'Số liệu kê khai',
    evidence: 'Tài liệu kiểm chứng',
    noEvidence: 'chưa có tài liệu kiểm chứng',
    explanation: 'Giải trình, ghi chú',
    points: 'Điểm thẩm định',
    pointsHint: (maximum) => `Tối đa ${maximum}.`,
    note: 'Lý do, ghi chú',
    noteNeeded: 'Điểm khác tự chấm: cần ghi lý do.',
    noteFree: 'Cần ghi khi điểm khác tự chấm hoặc khi trả lại.',
    accept: (points) => `Chấp nhận ${points}`,
    acceptNotApplied: 'Chấp nhận không áp dụng',
    record: 'Ghi điểm',
    giveBack: 'Trả lại',
    goTo: 'Đến ô',
    history: 'Các lần chấm',
    takeTyped: (count) => `Ghi nhận ${number(count)} điểm thẩm định đã có trong bảng`,
    takeTypedHint:
      'Điểm được đưa vào nhật ký đúng như đang ghi. Điểm khác điểm tự chấm mà chưa có ghi chú được để lại cho bạn xem từng mục.',
    acceptAll: (count) => `Chấp nhận ${number(count)} mục còn chờ có minh chứng`,
    acceptAllHint:
      'Mục đã trả lại, mục có điểm tính từ số liệu hoặc điểm thẩm định khác điểm tự chấm được để lại để xem từng mục.',
    sendBack: 'Trả lại đơn vị',
    sendBackQuestion: 'Trả cả bảng lại đơn vị để bổ sung, giải trình? Vòng này khép lại; điểm đã chấm vẫn giữ nguyên.',
    sendBackReason: 'Lý do trả lại',
    sendBackConfirm: 'Trả lại',
    startRound: (round) => `Bắt đầu vòng ${number(round)}`,
    finish: 'Kết thúc thẩm định',
    finishQuestion:
      'Kết thúc thẩm định bảng này? Điểm thẩm định, ghi chú và nhật ký được khóa, không chấm thêm được nữa.',
    finishConfirm: 'Kết thúc và khóa',
    notYet: 'Để sau',
    finishedText: (seal) =>
      seal === null
        ? 'Đã kết thúc thẩm định; điểm và nhật ký đã khóa. Lưu bảng tính để giữ kết quả.'
        : `Đã kết thúc thẩm định; điểm và nhật ký đã khóa. Lưu bảng tính và ghi mã kiểm tra ${seal} vào bản ký.`,
    returnedText: 'Bảng đang ở đơn vị. Khi đơn vị gửi lại, mở bảng đó và bắt đầu vòng tiếp theo.',
    said: (waiting) =>
      waiting === 0 ? 'Đã ghi. Mọi mục đã được thẩm định.' : `Đã ghi. Còn ${number(waiting)} mục chờ.`,
  },

  log: {
    title: (entries) => `Nhật ký (${number(entries)} dòng)`,
    empty: 'Chưa có dòng nào. Mỗi lần chấm được ghi vào trang Nhật ký của bảng tính.',
    actions: {
      start: 'bắt đầu vòng',
      accept: 'chấp nhận',
      appraise: 'ghi điểm',
      return: 'trả lại',
      self: 'đơn vị sửa điểm tự chấm',
      finish: 'kết thúc',
    },
    whole: 'cả bảng',
    change: (before, after) => `${before} → ${after}`,
    blank: 'trống',
    broken: 'Nhật ký không còn nguyên vẹn.',
  },

  rank: {
    emptyTitle: 'Xếp hạng các đơn vị',
    emptyText: 'Chọn bảng chấm điểm của các đơn vị trong một năm. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
    caption: (year) => `Kết quả chấm điểm, năm ${year}`,
    summary: (units, year) => `${number(units)} đơn vị${year === null ? '' : `, năm ${String(year)}`}`,
    rank: 'Hạng',
    grade: 'Xếp loại',
    shared: (rank) => `${rank}, đồng hạng`,
    noRank: 'chưa xếp hạng',
    duplicate: (files) => `gửi trùng: ${number(files)} tệp, chưa chọn tệp nào`,
    without: (what, criteria) => `chưa có ${LACKING[what]}, tiêu chí ${few(criteria)}`,
    noIndex: 'chưa tính được chỉ số',
    useFile: 'Dùng tệp này',
    set: (title) => `Bộ tiêu chí: ${shownText(title)}.`,
    unofficialSet: (title) => `Không phải bộ tiêu chí chính thức: ${shownText(title)}.`,
    noSet: 'Các bảng này không theo bộ tiêu chí nào đã biết; điểm tối đa lấy từ bảng của các đơn vị.',
    missing: (units, all) =>
      `Còn thiếu bảng chấm điểm của ${number(units.length)}/${number(all)} đơn vị: ${units.map(shownText).join(', ')}.`,
    none: (files) => `Trong ${number(files)} tệp đã chọn không có bảng chấm điểm nào.`,
    otherFiles: (files) =>
      `${number(files)} tệp khác không phải bảng chấm điểm nên không được xếp hạng. Báo cáo hồ sơ trong số đó chỉ dùng để tính điểm theo hồ sơ.`,
    lastYear: 'Năm trước',
    lastYearNone: 'chưa chọn',
    lastYearGiven: (units) => `kết quả của ${number(units)} đơn vị`,
    lastYearUnread: 'Trong tệp năm trước không có kết quả chấm điểm nào.',
    chooseLastYear: 'chọn tệp',
    dropLastYear: 'bỏ',
    places: (places) =>
      places === 0 ? 'giữ hạng' : places > 0 ? `tăng ${number(places)} bậc` : `giảm ${number(-places)} bậc`,
    findings: (count) => `${number(count)} mục cần xem lại`,
    makeReport: 'Lập báo cáo',
    writing: 'Đang lập báo cáo',
    clear: 'Chọn lại từ đầu',
    file: 'Tệp',
  },

  given: (file) => `Đã tải về: ${file}`,
};

function few(criteria: readonly string[]): string {
  const shown = criteria.slice(0, FEW).map(shownText).join(', ');
  return criteria.length > FEW ? `${shown} và ${number(criteria.length - FEW)} tiêu chí khác` : shown;
}
