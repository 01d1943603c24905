import type { CommandLineTexts, FileCounts, HelpTopic, UsageProblem } from '../command-line-texts';
import { formList } from '../form-list';
import { shownText } from '../shown-text';
import { dates, decimal, number, percent, period, quoted } from './format';

const PERIODS = '2024-06 (tháng), 2024-Q2 (quý), 2024-H1 (6 tháng), 2024-9M (9 tháng), 2024 (năm)';

const OPTIONS = `Tùy chọn chung:
  --settings TỆP     danh mục đơn vị, lĩnh vực, cách tính (mặc định:
                     danh-muc.xlsx trong thư mục báo cáo hoặc thư mục chứa nó)
  --lang vi|en       ngôn ngữ (mặc định: vi)
  --json             in kết quả dạng JSON cho phần mềm khác đọc
  --help             in hướng dẫn này
  --version          in số phiên bản

Trạng thái kết thúc: 0 không có lỗi; 1 số liệu có lỗi hoặc chưa đủ đơn vị;
2 câu lệnh chưa đúng hoặc không đọc được tệp nào.`;

const CHECK = `parsheet check TỆP|THƯ_MỤC... [--previous THƯ_MỤC]
  Kiểm tra từng tệp báo cáo hoặc bảng chấm điểm: chỉ ra từng ô sai và cách
  sửa.
  --previous         thư mục báo cáo kỳ trước, để đối chiếu số chuyển kỳ`;

const CONSOLIDATE = `parsheet consolidate THƯ_MỤC --period KỲ [--form BIỂU]
                     [--out TỆP.xlsx]
  Kiểm tra rồi tổng hợp báo cáo của các đơn vị trong một kỳ.
  --period           ${PERIODS.replace('2024-9M', '\n                     2024-9M')}
  --form             biểu cần tổng hợp; không ghi thì theo các tệp có trong
                     thư mục. Các biểu: {forms}
  --out              ghi báo cáo tổng hợp vào tệp này
  --force            ghi đè nếu tệp đã có
  --previous         thư mục báo cáo kỳ trước, để so sánh
  --use TỆP          dùng tệp này khi đơn vị gửi nhiều tệp cho một kỳ
                     (có thể ghi nhiều lần)`;

const SCORE = `parsheet score THƯ_MỤC [--last-year TỆP|THƯ_MỤC] [--out TỆP.xlsx]
  Kiểm tra bảng chấm điểm của các đơn vị, cộng điểm và xếp hạng.
  --last-year        kết quả hoặc bảng chấm điểm năm trước, để so sánh
  --out              ghi báo cáo kết quả vào tệp này
  --force            ghi đè nếu tệp đã có`;

const SLIP = `parsheet slip TỆP|THƯ_MỤC... --out THƯ_MỤC [--previous THƯ_MỤC]
  Kiểm tra từng tệp và lập phiếu đề nghị chỉnh sửa cho mỗi tệp có chỗ sai,
  để in và gửi lại đơn vị.
  --out              thư mục để ghi các phiếu
  --force            ghi đè phiếu đã có
  --previous         thư mục báo cáo kỳ trước, để đối chiếu số chuyển kỳ`;

const TEMPLATE = `parsheet template --form BIỂU --period KỲ --out THƯ_MỤC
  Lập biểu trống cho từng đơn vị trong danh mục, có sẵn công thức.
  --form             biểu cần lập; score là bảng chấm điểm của một năm.
                     Các biểu: {forms}
  --period           kỳ báo cáo, ghi như của consolidate
  --out              thư mục để ghi các biểu
  --force            ghi đè biểu trống đã có
  --previous         thư mục báo cáo kỳ trước, để điền sẵn số chuyển kỳ,
                     với biểu có số chuyển kỳ`;

export const commandLine: CommandLineTexts = {
  help,
  usage,

  settingsUsed: (file) => `Dùng danh mục: ${shownText(file)}`,
  ownReportSkipped: (file) => `Bỏ qua ${quoted(file)}: đây là báo cáo hoặc phiếu đã lập trước đây.`,
  moreNotUsed: (count) => `Còn ${number(count)} tệp khác cũng không được dùng; kết quả --json ghi đủ các tệp.`,
  folderMade: (folder) => `Đã tạo thư mục ${quoted(folder)}.`,
  brokenFile: (report) =>
    `Chương trình gặp sự cố khi đọc một tệp. Gửi đoạn sau cho người phụ trách phần mềm:\n${report}`,
  broken: (report) =>
    `Chương trình gặp sự cố và đã dừng; tệp của đơn vị không bị thay đổi. Gửi đoạn sau cho người phụ trách phần mềm:\n${report}`,

  stoppedAtOnce: 'Đã dừng ngay theo yêu cầu. Nếu đang ghi kết quả, xem lại thư mục ghi: có thể mới có một phần.',

  reading: (done, total, file) => `Đang đọc ${number(done)}/${number(total)} tệp: ${shownText(file)}`,
  writing: 'Đang lập báo cáo tổng hợp',

  periodUnknown: 'chưa rõ kỳ',
  unitUnknown: 'chưa rõ đơn vị',
  moreAlike: (count) => `Còn ${number(count)} chỗ như trên.`,
  rightNotListed: (count) => `Không liệt kê ${number(count)} tệp đúng.`,
  checkSummary,

  scoreSheet: 'bảng chấm điểm',
  scored: (year, units) => `Kết quả chấm điểm${year === null ? '' : ` năm ${String(year)}`}: ${number(units)} đơn vị`,
  scoreLine: ({ rank, unit, total, percent: index, grade, places, index: change }) => {
    const parts = [
      rank === null ? 'chưa xếp hạng' : `hạng ${number(rank)}`,
      shownText(unit),
      total === null ? 'chưa đủ điểm' : `${decimal(total)} điểm`,
      ...(index === null ? [] : [percent(index)]),
      ...(grade === null ? [] : [shownText(grade)]),
      ...(change === null ? [] : [`${change.startsWith('-') ? 'giảm' : 'tăng'} ${decimal(change.replace('-', ''))}`]),
      ...(places === null ? [] : [placesText(places)]),
    ];
    return parts.join(' · ');
  },

  consolidated: (id, from, to) => `Tổng hợp ${period(id)} (${dates(from, to)})`,
  labels: {
    units: 'Đơn vị đã gửi',
  },
  unknownFigure: 'chưa rõ',
  noCases: 'không phát sinh',
  onTimeBy: (definition, formula) => `Tỷ lệ đúng hạn tính theo ${definition}${formula === '' ? '' : `: ${formula}`}.`,
  onTimeRate: (definition) => `Tỷ lệ đúng hạn (${definition})`,
  unitsNotListed: 'Chưa có danh mục đơn vị nên chưa biết đơn vị nào chưa gửi. Thêm --settings TỆP để đối chiếu.',
  allSent: (count) => `Đủ báo cáo của ${number(count)} đơn vị.`,
  findingAt: (severity, file, cell) => `${severity} · ${shownText(file)}${cell === '' ? '' : ` · ô ${cell}`}`,
  findingCounts,
  moreFindings: (count, reported) =>
    reported
      ? `Còn ${number(count)} điều nữa, xem trong báo cáo.`
      : `Còn ${number(count)} điều nữa; thêm --out để ghi đủ vào báo cáo.`,
  reportAt: (file) => `Báo cáo: ${file}`,
  noReportAsked: 'Chưa ghi báo cáo. Thêm --out TỆP.xlsx để ghi.',

  slipAt: (file, findings, out) => `${shownText(file)} · ${number(findings)} điểm · ${out}`,
  slipsWritten: (count, folder) => `Đã lập ${number(count)} phiếu đề nghị chỉnh sửa trong thư mục ${quoted(folder)}.`,
  noSlips: 'Không có tệp nào cần sửa nên không lập phiếu.',

  templateAt: (unit, carriedIn, out) =>
    `${shownText(unit)} · ${carriedIn === null ? 'chưa có số kỳ trước' : `kỳ trước chuyển sang ${number(carriedIn)}`} · ${out}`,
  templatesWritten: (count, form, id, folder) =>
    `Đã lập ${number(count)} biểu ${form} cho ${period(id)} trong thư mục ${quoted(folder)}.`,
  usualFields: (count) =>
    `Danh mục chưa có lĩnh vực nào nên biểu dùng ${number(count)} lĩnh vực thường gặp. Thêm trang Lĩnh vực vào danh mục để dùng danh sách riêng.`,
  scoreTemplateAt: (unit, out) => `${shownText(unit)} · ${out}`,
  scoreTemplatesWritten: (count, year, folder) =>
    `Đã lập ${number(count)} bảng chấm điểm năm ${String(year)} trong thư mục ${quoted(folder)}.`,
  officialSet: (basis) => `Bộ tiêu chí: ${shownText(basis)}.`,
  unofficialSet: (title) =>
    `Bộ tiêu chí không chính thức: ${shownText(title)}. Ghi bộ tiêu chí của tỉnh vào trang "Bộ tiêu chí" của danh mục, kèm số quyết định phía trên bảng.`,
  withoutPrevious: (units, previousGiven) =>
    previousGiven
      ? `Không có báo cáo kỳ trước (hoặc có nhiều hơn một) của ${number(units.length)} đơn vị nên cột kỳ trước để trống: ${listed(units)}.`
      : 'Cột kỳ trước để trống. Thêm --previous THƯ_MỤC để điền sẵn từ báo cáo kỳ trước.',
};

function help(topic: HelpTopic, forms: readonly string[]): string {
  return helpOn(topic).replaceAll('{forms}', formList(forms));
}

function helpOn(topic: HelpTopic): string {
  switch (topic) {
    case 'all':
      return `PARsheet kiểm tra và tổng hợp báo cáo giải quyết thủ tục hành chính.\n\n${CHECK}\n\n${CONSOLIDATE}\n\n${SCORE}\n\n${SLIP}\n\n${TEMPLATE}\n\n${OPTIONS}`;
    case 'check':
      return `${CHECK}\n\n${OPTIONS}`;
    case 'consolidate':
      return `${CONSOLIDATE}\n\n${OPTIONS}`;
    case 'score':
      return `${SCORE}\n\n${OPTIONS}`;
    case 'slip':
      return `${SLIP}\n\n${OPTIONS}`;
    case 'template':
      return `${TEMPLATE}\n\n${OPTIONS}`;
    default:
      return topic satisfies never;
  }
}

function usage(problem: UsageProblem): string {
  switch (problem.code) {
    case 'no-command':
      return 'Chưa ghi lệnh. Ghi check, consolidate, score, slip hoặc template; xem hướng dẫn bằng parsheet --help.';
    case 'unknown-command':
      return `Không có lệnh ${quoted(problem.command)}. Các lệnh: check, consolidate, score, slip, template; xem hướng dẫn bằng parsheet --help.`;
    case 'unknown-option':
      return `Không có tùy chọn ${quoted(problem.option)}. Xem hướng dẫn bằng parsheet --help.`;
    case 'option-not-here':
      return `Lệnh ${problem.command} không dùng tùy chọn ${problem.option}. Xem hướng dẫn bằng parsheet ${problem.command} --help.`;
    case 'value-missing':
      return `Tùy chọn ${problem.option} cần một giá trị đi kèm. Ghi giá trị ngay sau ${problem.option}.`;
    case 'value-not-taken':
      return `Tùy chọn ${problem.option} không có giá trị đi kèm. Chỉ ghi ${problem.option}.`;
    case 'given-twice':
      return `Tùy chọn ${problem.option} được ghi nhiều lần. Chỉ ghi một lần.`;
    case 'no-files':
      return `Chưa ghi tệp hoặc thư mục cần kiểm tra. Ví dụ: parsheet ${problem.command} bao-cao.xlsx${problem.command === 'slip' ? ' --out phieu' : ''}`;
    case 'path-not-taken':
      return `Lệnh template không dùng ${quoted(problem.text)}. Ghi thư mục báo cáo kỳ trước sau --previous, thư mục ghi biểu sau --out.`;
    case 'one-folder':
      return problem.given === 0
        ? problem.command === 'score'
          ? 'Chưa ghi thư mục bảng chấm điểm. Ví dụ: parsheet score cham-diem'
          : 'Chưa ghi thư mục báo cáo. Ví dụ: parsheet consolidate bao-cao --period 2024-06'
        : `Lệnh ${problem.command} dùng một thư mục, đang ghi ${number(problem.given)}. Để các báo cáo vào chung một thư mục.`;
    case 'no-period':
      return `Chưa ghi kỳ báo cáo. Thêm --period với một trong các dạng: ${PERIODS}.`;
    case 'bad-period':
      return `${quoted(problem.text)} không phải kỳ báo cáo. Ghi một trong các dạng: ${PERIODS}.`;
    case 'no-form':
      return `Chưa ghi biểu cần lập. Thêm --form với một trong các biểu: ${problem.forms.join(', ')}.`;
    case 'bad-form':
      return `Không có biểu ${quoted(problem.text)}. Ghi sau --form một trong các biểu: ${problem.forms.join(', ')}.`;
    case 'period-not-of-form':
      return `Biểu ${problem.form} không báo cáo theo ${period(problem.period)}. Ghi kỳ khác sau --period.`;
    case 'several-forms':
      return `Thư mục ${problem.folder} có báo cáo của nhiều biểu: ${problem.forms.join(', ')}. Thêm --form với biểu cần tổng hợp.`;
    case 'year-needed':
      return `Bảng chấm điểm lập cho cả năm, không lập cho ${quoted(problem.text)}. Ghi năm sau --period, ví dụ 2025.`;
    case 'previous-not-here':
      return 'Bảng chấm điểm không lấy số từ kỳ trước nên không dùng tùy chọn --previous. Bỏ --previous rồi chạy lại.';
    case 'no-units':
      return 'Chưa biết lập biểu cho đơn vị nào. Ghi danh mục có trang Đơn vị sau --settings.';
    case 'no-units-then':
      return `Danh mục không có đơn vị nào còn hiệu lực vào ngày cuối ${period(problem.period)}. Xem lại cột hiệu lực hoặc kỳ sau --period.`;
    case 'bad-language':
      return `Không có ngôn ngữ ${quoted(problem.text)}. Ghi --lang vi hoặc --lang en.`;
    case 'out-not-xlsx':
      return `Báo cáo được ghi thành tệp .xlsx, đang ghi ${quoted(problem.file)}. Đổi tên thành tệp có đuôi .xlsx.`;
    case 'no-out':
      return `Chưa ghi thư mục để ghi tệp. Ví dụ: parsheet ${problem.command} ${problem.command === 'slip' ? 'bao-cao --out phieu' : `--form ${problem.form} --period 2024-07 --out bieu`}`;
    case 'out-not-a-folder':
      return `${quoted(problem.path)} không phải thư mục. Ghi sau --out thư mục để ghi các tệp.`;
    case 'some-exist':
      return `Thư mục đã có ${number(problem.count)} tệp cùng tên, ví dụ ${quoted(problem.file)}. Ghi thư mục khác sau --out, hoặc thêm --force để ghi đè.`;
    case 'out-exists':
      return `Tệp ${quoted(problem.file)} đã có. Ghi tên khác sau --out, hoặc thêm --force để ghi đè.`;
    case 'out-is-input':
      return `Tệp ${quoted(problem.file)} là danh mục hoặc báo cáo của đơn vị nên không ghi đè. Ghi tên khác sau --out.`;
    case 'path-not-found':
      return `Không tìm thấy ${quoted(problem.path)}. Xem lại đường dẫn.`;
    case 'not-a-folder':
      return `${quoted(problem.path)} không phải thư mục. Ghi thư mục chứa các tệp báo cáo.`;
    case 'no-permission':
      return `Chưa có quyền đọc ${quoted(problem.path)}. Xin quyền đọc hoặc chép sang thư mục khác.`;
    case 'no-score-sheets':
      return `Thư mục ${quoted(problem.folder)} không có bảng chấm điểm nào đọc được. Kiểm tra từng tệp bằng lệnh check.`;
    case 'no-last-year':
      return `Tệp ${quoted(problem.file)} không có kết quả hoặc bảng chấm điểm năm trước. Ghi tệp khác sau --last-year.`;
    case 'no-reports':
      return `Thư mục ${quoted(problem.folder)} không có tệp bảng tính nào. Chọn thư mục chứa các tệp báo cáo.`;
    case 'none-readable':
      return `Không đọc được báo cáo nào trong ${number(problem.files)} tệp của thư mục ${quoted(problem.folder)}. Kiểm tra từng tệp bằng lệnh check.`;
    case 'none-of-period':
      return `Thư mục ${quoted(problem.folder)} không có báo cáo nào thuộc ${period(problem.period)}. Xem lại kỳ sau --period hoặc chọn thư mục khác.`;
    case 'use-not-found':
      return `Tệp ${quoted(problem.file)} sau --use không có trong thư mục báo cáo. Ghi đúng đường dẫn của tệp.`;
    default:
      return problem satisfies never;
  }
}

function placesText(places: number): string {
  if (places === 0) return 'giữ hạng';
  return places > 0 ? `lên ${number(places)} bậc` : `xuống ${number(-places)} bậc`;
}

function checkSummary({ files, ok, warning, error, unreadable }: FileCounts): string {
  const states = [
    { count: ok, words: 'đúng' },
    { count: warning, words: 'cần xem lại' },
    { count: error, words: 'có lỗi' },
    { count: unreadable, words: 'không đọc được' },
  ];
  const met = states.filter(({ count }) => count > 0).map(({ count, words }) => `${number(count)} ${words}`);
  return `${number(files)} tệp: ${met.join(', ')}.`;
}

/** The first few names, and how many more. */
function listed(names: readonly string[], most = 6): string {
  const first = names.slice(0, most).map(shownText).join(', ');
  return names.length <= most ? first : `${first} và ${number(names.length - most)} đơn vị khác`;
}

function findingCounts(errors: number, warnings: number, notes: number): string {
  if (errors + warnings + notes === 0) return 'Không có lỗi.';
  const met = [
    `${number(errors)} lỗi`,
    ...(warnings === 0 ? [] : [`${number(warnings)} mục cần xem lại`]),
    ...(notes === 0 ? [] : [`${number(notes)} lưu ý`]),
  ];
  return `${met.join(', ')}.`;
}
