import type { FigureColumn, RuleDefinition } from '../core/form/form-definition';
import type { TableForm } from '../core/form/table-form';
import type { Words } from '../core/model/words';
import { REPORT_WORDS } from './report.words';

const DESIGN = 'Đối chiếu do PARsheet đề xuất';
const UNCHECKED = 'Phụ lục của Thông tư chưa được đối chiếu nguyên văn; tên biểu và cột do đơn vị xác nhận.';

/** The three blocks of the form: all procedures, those at one-stop desks, internal processes; each in all and by level. */
const BLOCKS = [
  {
    key: 'inCharge',
    first: 3,
    path: 'Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương',
    groups: [
      'Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương',
      'Tổng số TTHC thuộc thẩm quyền giải quyết',
      'TTHC thuộc thẩm quyền giải quyết của địa phương',
    ],
    total: ['Tổng số TTHC', 'Tổng số', 'Tổng'],
    levels: [['Cấp tỉnh'], ['Cấp huyện'], ['Cấp xã']],
    vi: 'thủ tục thuộc thẩm quyền',
    en: 'procedures in charge',
  },
  {
    key: 'oneStop',
    first: 7,
    path: 'TTHC được thực hiện theo CCMC, MCLT',
    groups: [
      'TTHC được thực hiện theo CCMC, MCLT',
      'TTHC thực hiện theo CCMC, MCLT',
      'TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông',
      'TTHC thực hiện theo cơ chế một cửa, một cửa liên thông',
    ],
    total: ['Tổng số', 'Tổng số TTHC', 'Tổng'],
    levels: [
      ['Tại BPMC cấp tỉnh', 'Tại Bộ phận Một cửa cấp tỉnh', 'Cấp tỉnh'],
      ['Tại BPMC cấp huyện', 'Tại Bộ phận Một cửa cấp huyện', 'Cấp huyện'],
      ['Tại BPMC cấp xã', 'Tại Bộ phận Một cửa cấp xã', 'Cấp xã'],
    ],
    vi: 'thủ tục tại bộ phận một cửa',
    en: 'procedures at one-stop desks',
  },
  {
    key: 'process',
    first: 11,
    path: 'Quy trình nội bộ giải quyết TTHC theo CCMC, MCLT được ban hành',
    groups: [
      'Quy trình nội bộ giải quyết TTHC theo CCMC, MCLT được ban hành',
      'Quy trình nội bộ giải quyết TTHC được ban hành',
      'Quy trình nội bộ giải quyết TTHC theo cơ chế một cửa, một cửa liên thông được ban hành',
      'Quy trình nội bộ',
    ],
    total: ['Tổng số quy trình', 'Tổng số', 'Tổng'],
    levels: [['Cấp tỉnh'], ['Cấp huyện'], ['Cấp xã']],
    vi: 'quy trình nội bộ',
    en: 'internal processes',
  },
] as const;

const LEVELS = [
  { key: 'Province', vi: 'cấp tỉnh', en: 'of the province', caption: 'Cấp tỉnh' },
  { key: 'District', vi: 'cấp huyện', en: 'of districts', caption: 'Cấp huyện' },
  { key: 'Commune', vi: 'cấp xã', en: 'of communes', caption: 'Cấp xã' },
] as const;

type Block = (typeof BLOCKS)[number];

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function words(vi: string, en: string): Words {
  return { vi: { full: capitalised(vi), short: vi }, en: { full: capitalised(en), short: en } };
}

const partsOf = ({ key }: Block): readonly string[] => LEVELS.map((level) => key + level.key);

function columnsOf(block: Block): readonly FigureColumn[] {
  const { key, first, groups, total, levels, vi, en } = block;
  return [
    {
      name: key,
      words: words(`tổng số ${vi}`, `all ${en}`),
      number: first,
      groups,
      captions: total,
      fullCaptions: [],
      accumulate: 'last',
      sumOf: partsOf(block),
    },
    ...LEVELS.map((level, index): FigureColumn => ({
      name: key + level.key,
      words: words(`${vi} ${level.vi}`, `${en} ${level.en}`),
      number: first + 1 + index,
      groups,
      captions: levels[index] ?? [],
      fullCaptions: [],
      accumulate: 'last',
    })),
  ];
}

const sums = BLOCKS.map((block, index): RuleDefinition => ({
  kind: 'sum-equals',
  id: `P${String(index + 1)}`,
  total: block.key,
  parts: partsOf(block),
  severity: 'error',
  basis: DESIGN,
}));

/** No more procedures are handled at one-stop desks than there are, in all and at each level. */
const bounds = ['', ...LEVELS.map(({ key }) => key)].map((level, index): RuleDefinition => ({
  kind: 'at-most',
  id: `P${String(index + 4)}`,
  figure: `oneStop${level}`,
  limit: `inCharge${level}`,
  severity: 'error',
  basis: DESIGN,
}));

const printed = BLOCKS.flatMap(({ key, path, total, levels, vi }) => [
  { figure: key, path: [path, total[0]], short: `tổng số ${vi}`, width: 9 },
  ...LEVELS.map((level, index) => ({
    figure: key + level.key,
    path: [path, levels[index]?.[0] ?? level.caption],
    short: `${vi} ${level.vi}`,
    width: 9,
  })),
]);

/**
 * Biểu số II.07b/VPCP/KSTT: how many procedures there are, at one-stop desks, and with internal processes, a unit a row.
 * Columns as found in live provincial software; no annex was read, so neither basis is confirmed.
 */
export const procedureForm: TableForm = {
  id: 'II.07b',
  title: 'TỔNG HỢP SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH',
  otherTitles: ['Tổng hợp số lượng TTHC', 'Số lượng thủ tục hành chính'],
  formCode: 'Biểu số II.07b/VPCP/KSTT',
  otherCodes: [],
  legalBasis: {
    text: 'Thông tư số 01/2020/TT-VPCP ngày 21/10/2020',
    until: '2026-02-14',
    confirmed: false,
    note: UNCHECKED,
    next: { text: 'Thông tư số 05/2025/TT-VPCP ngày 31/12/2025', confirmed: false, note: UNCHECKED },
  },
  unitOfCount: 'Số TTHC',
  counted: words('thủ tục', 'procedures'),
  periods: [{ kind: 'quarter', only: [1, 2, 3] }, { kind: 'year' }],
  keyedBy: 'unit',
  numberColumn: { number: 1, captions: ['TT', 'STT', 'Số TT', 'Số thứ tự'] },
  keyColumn: { number: 2, captions: ['Đơn vị', 'Tên đơn vị', 'Cơ quan, đơn vị', 'Địa phương'] },
  figures: BLOCKS.flatMap(columnsOf),
  sourceColumn: [],
  sources: [],
  otherColumns: ['Ghi chú'],
  reasons: null,
  rowPatterns: {
    total: ['^tong cong\\b', '^tong so\\b', '^tong\\W*$', '^cong\\W*$', '^toan (xa|phuong|huyen|tinh|dac khu)\\b'],
    subtotal: ['^cong (muc|phan|khoi|nhom)?\\s*[ivxab]+\\b', '^cong (trang|mang|chuyen|luy ke|don)\\b'],
    section: ['^so,? ban,? nganh', '^huyen, thi xa', '^xa, phuong', '^cap (tinh|huyen|xa)\\b'],
    rate: ['^t[iy] le\\b', '\\(%\\)'],
    detail: ['^trong do\\b', '^(bao )?gom\\b'],
    footer: [
      '^nguoi (lap|lam)\\b',
      '^thu truong\\b',
      '^ghi chu\\b',
      '^noi nhan\\b',
      '^chu tich\\b',
      '^(k?t|tm)\\.',
      '\\bngay\\b.*\\bthang\\b.*\\bnam\\b',
      '^\\(ky',
    ],
    aside: ['\\bcung ky\\b', '^(so lieu )?ky truoc\\b', '^so (sanh )?voi\\b', '^chenh lech\\b'],
  },
  rules: [
    ...sums,
    ...bounds,
    { kind: 'column-total', id: 'P8', severity: 'error', basis: DESIGN },
    { kind: 'not-entered', id: 'P9', severity: 'warning', basis: DESIGN },
  ],
  indicators: [],
  summary: BLOCKS.flatMap(({ key, vi, en }) => [
    { words: { vi: capitalised(vi), en: capitalised(en) }, figures: [key], depth: 0 as const },
  ]),
  tiles: BLOCKS.map(({ key }) => key),
  charts: { rows: BLOCKS[0].key },
  knownKeys: [],
  keySynonyms: [],
  report: {
    formId: 'II.07b',
    figures: printed,
    levels: {
      caption: 'Cấp',
      columns: BLOCKS.map(({ key, path }) => ({ key, path: [path] })),
      rows: [
        ...LEVELS.map((level) => ({ name: level.caption, figures: BLOCKS.map(({ key }) => key + level.key) })),
        { name: REPORT_WORDS.total, figures: BLOCKS.map(({ key }) => key) },
      ],
    },
    sheets: {
      fields: {
        name: 'Tổng hợp II.07b',
        title: 'TỔNG HỢP SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH',
        subtitle: 'Theo đơn vị, tổng hợp từ biểu II.07b của các đơn vị',
      },
      levels: {
        name: 'Theo cấp',
        title: 'SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH THEO CẤP',
        subtitle: 'Tổng hợp từ biểu II.07b của các đơn vị',
      },
      sending: { name: 'Tình hình gửi báo cáo', title: 'TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ', subtitle: '' },
      findings: { name: 'Lỗi và cảnh báo', title: 'LỖI, MỤC CẦN XEM LẠI VÀ LƯU Ý VỀ SỐ LIỆU', subtitle: '' },
      provenance: {
        name: 'Nguồn số liệu',
        title: 'NGUỒN CỦA TỪNG SỐ LIỆU',
        subtitle: 'Mỗi dòng là một dòng trong tệp của đơn vị đã được tính vào báo cáo',
      },
    },
    words: {
      ...REPORT_WORDS,
      fieldCaption: 'Đơn vị',
      noCasesNote: '',
      basisNote: 'Mẫu biểu theo {basis} (cần đối chiếu: phụ lục của Thông tư chưa được so với nguyên văn).',
    },
  },
  blank: {
    formId: 'II.07b',
    head: REPORT_WORDS,
    figures: printed,
    sheet: 'Biểu 07b',
    reporter: '- Đơn vị báo cáo: {unit}',
    receiver: '- Đơn vị nhận báo cáo: {unit}',
    numberCaption: 'TT',
    fieldCaption: 'Đơn vị',
    total: REPORT_WORDS.total,
    preparedBy: 'Người làm báo cáo',
    headOfCommittee: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
    prompt: { title: 'Số thủ tục', message: 'Nhập số nguyên từ 0 trở lên. Không có thì nhập 0.' },
    alert: {
      title: 'Chưa đúng số thủ tục',
      message: 'Ô này chỉ nhận số nguyên từ 0 trở lên, không có chữ, dấu chấm hay dấu phẩy.',
    },
    guide: {
      sheet: 'Hướng dẫn',
      title: 'HƯỚNG DẪN NHẬP BIỂU',
      numberCaption: 'Bước',
      stepCaption: 'Việc cần làm',
      first: [
        'Mở trang "{sheet}". Tên đơn vị và kỳ báo cáo đã ghi sẵn; không sửa các ô này.',
        'Chỉ nhập vào các ô nền trắng ở cột {inputs}. Các ô nền xám tự tính và đã khóa: {sums}.',
        'Nhập số nguyên từ 0 trở lên. Cấp không có thủ tục thì nhập 0; ô để trống được hiểu là chưa nhập, không phải là 0. Từ ngày 01/7/2025 không còn cấp huyện: nhập 0 ở các cột cấp huyện.',
        'Số thủ tục tại bộ phận một cửa không lớn hơn số thủ tục thuộc thẩm quyền của cùng cấp.',
      ],
      carriedIn: '',
      notCarriedIn: '',
      last: [
        'Ghi địa danh, ngày tháng và họ tên ở cuối biểu; các ô này không khóa.',
        'Lưu tệp với tên cũ rồi gửi. Tệp mở và lưu được bằng Excel, WPS Office, LibreOffice (.xlsx, .xls, .ods).',
      ],
    },
  },
};
