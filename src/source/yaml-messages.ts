/** Every sentence this stage says. A clerk reads them: what was found, then what is needed. */
import type { ErrorCode } from 'yaml';
import type { Words } from './yaml-finding.ts';

/** For what none of the traps explains. Complete by type: a new code of `yaml` does not compile without its sentence. */
export const sentences = {
  ALIAS_PROPS: 'Sau dấu * còn một ký hiệu riêng của tệp kế hoạch, cần ghi lại đầy đủ nội dung',
  BAD_ALIAS: 'Chữ mở đầu bằng dấu & hoặc *, ký hiệu riêng của tệp kế hoạch, cần đặt cả giá trị trong dấu ngoặc kép',
  BAD_COLLECTION_TYPE: 'Dấu ! ở đây không khớp với nội dung bên dưới, cần bỏ dấu ! cùng chữ liền sau',
  BAD_DIRECTIVE: 'Dòng mở đầu bằng dấu %, ký hiệu riêng của tệp kế hoạch, cần bỏ dòng này hoặc đặt chữ trong dấu ngoặc kép',
  BAD_DQ_ESCAPE: 'Trong dấu ngoặc kép có dấu \\ đứng trước một chữ lạ, cần thay ngoặc kép bằng dấu nháy đơn',
  BAD_INDENT: 'Dòng này lệch cột so với các dòng cùng cấp, cần thụt vào cho thẳng cột',
  BAD_PROP_ORDER: 'Ký hiệu & hoặc ! đứng sai chỗ, cần bỏ ký hiệu này',
  BAD_SCALAR_START: 'Giá trị mở đầu bằng một ký hiệu riêng của tệp kế hoạch, cần đặt cả giá trị trong dấu ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY:
    'Trên một dòng có hai lần dấu hai chấm hoặc một dấu gạch đứng sai chỗ, cần tách thành hai dòng hoặc đặt câu trong dấu ngoặc kép',
  BLOCK_IN_FLOW: 'Trong dấu ngoặc vuông có danh sách viết nhiều dòng, cần ghi các mục cách nhau bằng dấu phẩy',
  DUPLICATE_KEY: 'Một trường ghi hai lần, cần bỏ một chỗ',
  IMPOSSIBLE: 'Từ dòng này không đọc tiếp được, cần ghi lại dòng này',
  KEY_OVER_1024_CHARS: 'Trước dấu hai chấm là một câu quá dài để làm tên trường, cần đặt cả câu trong dấu ngoặc kép',
  MISSING_CHAR: 'Ở đây còn thiếu một dấu (hai chấm, phẩy, gạch đầu mục hoặc dấu đóng ngoặc), cần thêm dấu ấy',
  MULTILINE_IMPLICIT_KEY: 'Dòng này chưa có dấu hai chấm sau tên trường, cần ghi theo dạng tên trường, dấu hai chấm, giá trị',
  MULTIPLE_ANCHORS: 'Dấu & được ghi hai lần, cần đặt cả giá trị trong dấu ngoặc kép',
  MULTIPLE_DOCS: 'Giữa tệp có dòng --- chia tệp thành nhiều phần, cần bỏ dòng này vì mỗi tệp chỉ chứa một kế hoạch',
  MULTIPLE_TAGS: 'Dấu ! được ghi hai lần, cần đặt cả giá trị trong dấu ngoặc kép',
  NON_STRING_KEY: 'Trước dấu hai chấm không phải là tên trường, cần ghi một tên trường viết thường, không dấu',
  RESOURCE_EXHAUSTION: 'Tệp có quá nhiều tầng lồng nhau, cần bớt số tầng',
  TAB_AS_INDENT: 'Dòng thụt vào bằng phím Tab, cần thụt bằng dấu cách',
  TAG_RESOLVE_FAILED: 'Giá trị mở đầu bằng dấu !, ký hiệu riêng của tệp kế hoạch, cần đặt cả giá trị trong dấu ngoặc kép',
  UNEXPECTED_TOKEN: 'Phần này đứng sau một giá trị đã trọn vẹn, cần xuống dòng hoặc đặt cả giá trị trong dấu ngoặc kép',
} as const satisfies Record<ErrorCode, string>;

export function general(code: ErrorCode): Words {
  return {
    code: 'yaml/cu_phap',
    message: sentences[code],
    help: 'ghi mỗi trường trên một dòng: tên trường, dấu hai chấm, một dấu cách, rồi giá trị',
  };
}

export const say = {
  // ── Bytes and characters ──
  utf16: {
    code: 'yaml/utf16',
    message: 'Tệp lưu theo bảng mã UTF-16 nên phần mềm khác có thể không đọc được, cần lưu lại bằng UTF-8',
    help: 'trong Notepad chọn File, Save As, rồi chọn UTF-8 ở ô Encoding',
  },
  encoding: {
    code: 'yaml/bang_ma',
    message: 'Dòng này có chữ không thuộc bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258), cần lưu lại bằng UTF-8',
    help: 'chuyển sang bảng mã Unicode (bằng Unikey, phím Ctrl+Shift+F6) rồi lưu lại bằng UTF-8',
  },
  wordFile: {
    code: 'yaml/khong_phai_van_ban',
    message: 'Tệp này là tệp Word, PDF hoặc tệp nén, cần dùng tệp kế hoạch dạng chữ (đuôi .yaml)',
    help: 'tệp Word thì gõ tdkt import để đọc thành kế hoạch; soạn kế hoạch mới thì gõ tdkt init',
  },
  empty: {
    code: 'yaml/rong',
    message: 'Tệp chưa có nội dung, cần ghi ít nhất các trường bắt buộc của kế hoạch',
    help: 'gõ tdkt init để có một kế hoạch mới, chỉ còn phải điền',
  },
  notAPlan: {
    code: 'yaml/goc',
    message: 'Tệp chưa có dạng một kế hoạch, cần ghi các trường `nam`, `co_quan`, `trich_yeu`, `noi_dung` … sát lề trái',
    help: 'dòng đầu của kế hoạch\nnam: 2026',
  },
  tooDeep: {
    code: 'yaml/qua_sau',
    message: 'Tệp có quá nhiều tầng lồng nhau, cần bớt số tầng',
    help: 'kế hoạch dùng nhiều nhất khoảng mười tầng; đưa các mục bên trong ra ngoài',
  },
  control: (name: string, others: string): Words => ({
    code: 'yaml/ky_tu_dieu_khien',
    message: `Ở đây có một ký tự điều khiển không nhìn thấy (${name})${others}, cần bỏ đi`,
    help: 'ký tự này thường theo sang khi chép từ Word; xóa đi rồi gõ lại dấu cách hoặc xuống dòng',
  }),
  privateUse: (name: string, others: string, drawn?: string): Words => ({
    code: 'yaml/ky_tu_rieng',
    message: `Ở đây có ký tự riêng của một phông chữ (${name})${others}, cần thay bằng ${drawn === undefined ? 'ký tự thường' : `“${drawn}”`}`,
    help: 'dấu đầu dòng của Word (phông Symbol, Wingdings) thay bằng “- ”; chữ của phông cũ gõ lại bằng Unicode',
  }),
  lost: (others: string): Words => ({
    code: 'yaml/chu_hong',
    message: `Ở đây có chữ đã hỏng khi chuyển bảng mã (hiện thành �)${others}, cần gõ lại`,
    help: 'đối chiếu với bản gốc rồi gõ lại chữ này',
  }),
  decomposed: (word: string, others: number): Words => ({
    code: 'yaml/dau_to_hop',
    message: `“${word}”${others > 0 ? ` và ${others} chữ khác` : ''} gõ theo Unicode tổ hợp (dấu tách rời chữ), cần gõ bằng Unicode dựng sẵn`,
    help: 'văn bản vẫn in đúng; chọn “Unicode dựng sẵn” trong bộ gõ để tìm và so chữ trong tệp không bị sót',
  }),

  // ── White space and columns ──
  tab: (others: number): Words => ({
    code: 'yaml/tab',
    message: `Dòng này${others > 0 ? ` và ${others} dòng khác` : ''} thụt vào bằng phím Tab, cần thụt bằng dấu cách`,
    help: 'thay mỗi Tab bằng dấu cách, thẳng cột với các dòng cùng cấp',
  }),
  oddSpace: (others: number): Words => ({
    code: 'yaml/cach_la',
    message: `Dòng này${others > 0 ? ` và ${others} dòng khác` : ''} có dấu cách lạ (thường theo sang khi chép từ Word hoặc trang web), cần thay bằng dấu cách thường`,
    help: 'xóa dấu cách lạ rồi gõ lại bằng phím cách',
  }),
  indent: (have: number, need: number, like: string): Words => ({
    code: 'yaml/thut_le',
    message: `Dòng này ${columns(have)}, cần ${need === 0 ? 'ghi sát lề trái' : `thụt ${need} dấu cách`} cho thẳng cột với ${like}`,
    help: 'ghi như sau',
  }),
  indentEither: (have: number, first: string, second: string): Words => ({
    code: 'yaml/thut_le',
    message: `Dòng này ${columns(have)}, cần thụt vào thẳng cột với ${first} hoặc với ${second}`,
    help: `nếu cùng cấp với ${first}, ghi như sau`,
  }),
  indentSomehow: (message: string): Words => ({ code: 'yaml/thut_le', message, help: 'thụt các dòng cùng cấp bằng cùng một số dấu cách' }),
  joinedItem: (have: number, need: number): Words => ({
    code: 'yaml/thut_le',
    message: `Dòng này ${columns(have)} nên bị nối vào mục ở trên, cần ${need === 0 ? 'ghi sát lề trái' : `thụt ${need} dấu cách`} để thành một mục riêng`,
    help: 'ghi như sau',
  }),

  // ── Colons, dashes, spaces ──
  colon: (word: string): Words => ({
    code: 'yaml/hai_cham',
    message: `Dấu hai chấm sau “${word}” khiến phần trước thành tên trường, cần đặt cả câu trong dấu ngoặc kép`,
    help: 'đặt cả câu trong dấu ngoặc kép, hoặc ghi dấu | rồi đưa câu xuống dòng dưới',
  }),
  noSpaceAfterColon: (key: string): Words => ({
    code: 'yaml/thieu_cach',
    message: `Sau dấu hai chấm của \`${key}\` chưa có dấu cách, cần thêm một dấu cách`,
    help: 'ghi như sau',
  }),
  noSpaceAfterDash: (others: number): Words => ({
    code: 'yaml/thieu_cach',
    message: `Sau dấu gạch đầu mục chưa có dấu cách${others > 0 ? ` (cùng ${others} dòng nữa)` : ''}, cần thêm một dấu cách`,
    help: 'ghi như sau',
  }),
  otherDash: (mark: string): Words => ({
    code: 'yaml/gach_dau_dong',
    message: `Mục của danh sách mở đầu bằng “${mark}”, cần thay bằng dấu gạch nối và một dấu cách`,
    help: 'ghi như sau',
  }),
  strayCharacter: (mark: string): Words => ({
    code: 'yaml/ky_tu_thua',
    message: `Đầu dòng có ký tự thừa “${mark}”, cần bỏ đi`,
    help: 'ghi như sau',
  }),
  noDash: {
    code: 'yaml/gach_dau_dong',
    message: 'Mục này của danh sách chưa có dấu gạch, cần thêm một dấu gạch và một dấu cách ở đầu',
    help: 'ghi như sau',
  } as Words,
  noColon: (key: string): Words => ({
    code: 'yaml/thieu_hai_cham',
    message: `Sau \`${key}\` chưa có dấu hai chấm, cần thêm dấu hai chấm`,
    help: 'ghi như sau',
  }),
  noKey: {
    code: 'yaml/thieu_ten_truong',
    message: 'Dòng chữ này không thuộc trường nào, cần ghi tên trường ở đầu hoặc thụt vào dưới trường của nó',
    help: 'chữ dài nhiều dòng thì ghi dấu | sau tên trường, các dòng dưới thụt vào',
  } as Words,
  noNameOfItem: (name: string): Words => ({
    code: 'yaml/thieu_ten_truong',
    message: `Mục này có các trường ở dưới mà chữ đầu mục chưa có tên trường, cần ghi \`${name}:\` ở trước`,
    help: 'ghi như sau',
  }),
  noNameBeside: (key: string, name: string): Words => ({
    code: 'yaml/thieu_ten_truong',
    message: `\`${key}\` có các trường ở dưới mà chữ này chưa có tên trường, cần đưa xuống dòng dưới và ghi \`${name}:\` ở trước`,
    help: 'ghi như sau',
  }),
  emptyKey: {
    code: 'yaml/khoa_hong',
    message: 'Trước dấu hai chấm chưa có tên trường, cần ghi tên trường viết thường, không dấu',
    help: 'ví dụ\nso_van_ban: 52',
  } as Words,
  badKey: {
    code: 'yaml/khoa_hong',
    message: 'Trước dấu hai chấm không phải là tên trường, cần ghi một tên trường viết thường, không dấu',
    help: 'nếu đây là chữ của văn bản thì đặt trong dấu ngoặc kép',
  } as Words,
  duplicate: (key: string, inItem: boolean): Words => ({
    code: 'yaml/khoa_trung',
    message: `Trường \`${key}\` lặp lại, cần bỏ một chỗ`,
    help: inItem ? 'nếu đây là đầu của một mục mới thì thêm dấu gạch và một dấu cách ở trước' : 'gộp nội dung vào một chỗ rồi bỏ chỗ kia',
  }),
  firstOne: 'đã ghi lần đầu ở đây',
  firstPlan: 'kế hoạch thứ nhất bắt đầu ở đây',
  emptyItem: {
    code: 'yaml/muc_trong',
    message: 'Mục này của danh sách đang để trống, cần ghi nội dung hoặc bỏ mục này',
    help: 'ghi nội dung vào chỗ trống, hoặc bỏ dấu gạch (dấu phẩy) thừa',
  } as Words,

  // ── Quotes, brackets, reserved characters ──
  openQuote: (mark: string): Words => ({
    code: 'yaml/ngoac_kep',
    message: `Dấu ${mark === "'" ? 'nháy đơn' : 'ngoặc kép'} mở ở đây chưa được đóng, cần thêm dấu đóng ở cuối giá trị`,
    help: 'ghi như sau',
  }),
  quoteBelow: {
    code: 'yaml/thut_le',
    message: 'Giá trị trong dấu ngoặc kép mở ở đây còn sang dòng dưới, cần thụt các dòng sau vào',
    help: 'ghi như sau',
  } as Words,
  bracketBelow: {
    code: 'yaml/thut_le',
    message: 'Danh sách mở ngoặc ở đây còn sang dòng dưới, cần thụt các dòng sau vào',
    help: 'ghi như sau',
  } as Words,
  openBracket: (mark: string): Words => ({
    code: 'yaml/ngoac_vuong',
    message: `Dấu ${mark} mở ở đây chưa được đóng, cần thêm dấu ${mark === '[' ? ']' : '}'} ở cuối`,
    help: 'ghi như sau',
  }),
  unopenedBracket: {
    code: 'yaml/ngoac_vuong',
    message: 'Dòng này đóng bằng dấu ] mà không có dấu mở, cần thêm dấu [ ở đầu',
    help: 'ghi như sau',
  },
  needlessBracket: (mark: string): Words => ({
    code: 'yaml/ngoac_vuong',
    message: `Dấu ${mark} mở ở đây chưa được đóng, mà ${mark === '[' ? 'mỗi mục bên dưới đã có dấu gạch' : 'các trường bên dưới mỗi trường một dòng'}, cần bỏ dấu ${mark}`,
    help: 'ghi như sau',
  }),
  loneBracket: (mark: string): Words => ({
    code: 'yaml/ngoac_vuong',
    message: `Dấu ${mark} mở ở đây chưa được đóng và sau nó chưa có gì, cần ghi nội dung hoặc bỏ dấu ${mark}`,
  }),
  afterQuote: (rest: string): Words => ({
    code: 'yaml/sau_ngoac',
    message: `Sau dấu đóng ngoặc còn “${rest}”, cần đặt cả giá trị trong một cặp dấu ngoặc`,
    help: 'ghi như sau, hoặc thay dấu ngoặc bên trong bằng “ ”',
  }),
  signAfterBracket: (sign: string): Words => ({
    code: 'yaml/sau_ngoac',
    message: `Sau dấu đóng ngoặc còn “${sign}”, cần bỏ dấu này`,
    help: 'ghi như sau',
  }),
  reserved: (mark: string): Words => ({
    code: 'yaml/ky_tu_dau',
    message: `Giá trị mở đầu bằng “${mark}”, ký hiệu riêng của tệp kế hoạch, cần đặt cả giá trị trong dấu ngoặc`,
    help: 'ghi như sau',
  }),
  backslash: { code: 'yaml/gach_cheo', message: sentences.BAD_DQ_ESCAPE, help: 'ghi như sau' } as Words,
  comment: (rest: string): Words => ({
    code: 'yaml/dau_thang',
    message: `Phần “${rest}” đứng sau dấu # nên bị coi là ghi chú và không được in, cần đặt cả giá trị trong dấu ngoặc kép nếu muốn in`,
    help: 'muốn in thì ghi như sau; còn nếu là ghi chú thì thêm một dấu cách sau dấu #',
  }),
  commentInside: {
    code: 'yaml/dau_thang',
    message: 'Từ dấu # trở đi bị coi là ghi chú, cần đặt phần chữ có dấu # trong dấu ngoặc kép',
    help: 'ghi như sau',
  } as Words,

  // ── Blocks of text ──
  afterPipe: {
    code: 'yaml/sau_gach_dung',
    message: 'Sau dấu | còn chữ trên cùng dòng, cần đưa chữ xuống dòng dưới và thụt vào',
    help: 'ghi như sau',
  } as Words,
  noPipe: (key: string): Words => ({
    code: 'yaml/thieu_gach_dung',
    message: `\`${key}\` có nhiều dòng nhưng chưa có dấu |, cần thêm dấu | để giữ nguyên từng dòng`,
    help: 'ghi dấu | sau dấu hai chấm, các dòng chữ thụt vào bên dưới',
  }),

  dashAfterKey: (key: string): Words => ({
    code: 'yaml/thieu_gach_dung',
    message: `Sau \`${key}:\` có dấu gạch trên cùng một dòng, cần đưa phần này xuống dòng dưới`,
    help: 'ghi như sau; nếu là danh sách thì không cần dấu |',
  }),
  itemAfterKey: (key: string): Words => ({
    code: 'yaml/xuong_dong',
    message: `Mục đầu tiên của \`${key}\` đứng cùng dòng với tên trường, cần đưa xuống dòng dưới`,
    help: 'ghi như sau',
  }),

  textAboveItems: (key: string, isBody: boolean): Words => ({
    code: 'yaml/xuong_dong',
    message: `Chữ này đứng cùng dòng với \`${key}\` mà bên dưới là danh sách các mục, cần ${isBody ? 'đưa xuống thành mục đầu của danh sách' : 'bỏ đi'}`,
    help: isBody
      ? 'ghi như sau; chữ thừa thì bỏ đi'
      : 'câu dẫn thì ghi thành một mục chữ trong `noi_dung`, trước mục này; ở đây ghi như sau',
  }),

  // ── What was pasted around a plan ──
  fence: (others: number): Words => ({
    code: 'yaml/chep_markdown',
    message: `Dòng này${others > 0 ? ` và ${others} dòng khác` : ''} là dấu khối mã của công cụ trò chuyện, trang mạng, cần bỏ đi`,
    help: 'chỉ giữ các dòng của kế hoạch nằm giữa hai dấu ấy',
  }),
  chat: {
    code: 'yaml/chep_markdown',
    message: 'Dòng này là lời của công cụ trò chuyện, không phải của kế hoạch, cần bỏ đi',
    help: 'chỉ giữ các trường của kế hoạch',
  } as Words,
  markdownTable: {
    code: 'yaml/chep_markdown',
    message: 'Dòng này là bảng kẻ bằng dấu |, cần ghi thành `bang:` với `cot` và `dong`',
    help: 'ghi như mẫu\nbang:\n  cot: [TT, Nội dung]\n  dong:\n    - [1, Phát động phong trào thi đua]',
  } as Words,
  taskList: (others: number): Words => ({
    code: 'yaml/chep_markdown',
    message: `Dòng này${others > 0 ? ` và ${others} dòng khác` : ''} có ô đánh dấu [ ] kiểu trang mạng, cần bỏ ô ấy`,
    help: 'ghi như sau',
  }),
  markdownMark: (mark: string, name: string): Words => ({
    code: 'yaml/chep_markdown',
    message: `“${mark}” là ${name} kiểu trang mạng, cần ghi lại`,
    help: 'ghi như sau',
  }),
  heading: (title: string, others: number): Words => ({
    code: 'yaml/tieu_de_ghi_chu',
    message: `Dòng mở đầu bằng ## này${others > 0 ? ` và ${others} dòng khác` : ''} bị coi là ghi chú nên không in, cần ghi thành \`tieu_de\` nếu đây là tiêu đề`,
    help: `muốn in thì bỏ dòng này và thêm vào \`noi_dung\`; còn nếu là ghi chú thì chỉ dùng một dấu #\n  - tieu_de: ${title}\n    noi_dung: …`,
  }),

  // ── Features of YAML that a plan does not use ──
  documents: (mark: string, others: number): Words => ({
    code: 'yaml/nhieu_phan',
    message: `Giữa tệp có ${others > 0 ? `${others + 1} dòng` : 'dòng'} ${mark} chia tệp thành nhiều phần, cần bỏ ${others > 0 ? 'các dòng' : 'dòng'} này vì mỗi tệp chỉ chứa một kế hoạch`,
    help: 'bỏ dòng này; kế hoạch thứ hai thì để ở tệp khác',
  }),
  secondPlan: {
    code: 'yaml/nhieu_phan',
    message: 'Từ dòng này là một kế hoạch thứ hai nên chưa in, cần để ở tệp khác vì mỗi tệp chỉ chứa một kế hoạch',
    help: 'cắt từ dòng này đến hết, dán vào một tệp mới',
  } as Words,
  reference: {
    code: 'yaml/tham_chieu',
    message: 'Ở đây dùng dấu &, * hoặc << để lặp lại chữ ở chỗ khác, cần ghi đầy đủ nội dung',
    help: 'chép lại nội dung vào từng chỗ; phần mà nhiều kế hoạch dùng chung thì ghi trong tệp chung.yaml ở cùng thư mục hoặc thư mục bên trên',
  } as Words,
  tag: {
    code: 'yaml/tham_chieu',
    message: 'Ở đây có dấu ! và chữ liền sau, ký hiệu riêng của tệp kế hoạch, cần bỏ ký hiệu này',
    help: 'mọi giá trị của kế hoạch đều được đọc là chữ; để lấy phần dùng chung ở tệp khác thì ghi ke_thua: và tên tệp ấy',
  } as Words,
} as const;

function columns(have: number): string {
  return have === 0 ? 'chưa thụt vào' : `thụt vào ${have} dấu cách`;
}
