import { firstOrLast } from '../bounds.js'
import type { TimeForm } from '../form.js'
import { ago, aroundToday, halfOfYear, partOfYear } from '../relative.js'
import {
  BEGIN,
  COUNTED,
  DAY,
  END,
  endsOf,
  headsOf,
  LETTER,
  MONTH,
  oneOf,
  SMALL,
  SMALL_ENDS,
  STOP,
  UNIT,
  UNIT_HEADS,
  UNIT_TAILS,
  WORD,
  YEAR,
} from '../words.js'

/** What goes on in smaller units: "sau 2 năm | 6 tháng", "trong vòng 10 giờ | 5 phút 48 giây". */
const REST = '(?: (?:và )?\\d{1,2} (?:tháng|ngày|phút|giây)){0,2}'
/** Before a span that only says when: "sau 2 năm", "kỷ niệm 50 năm", "trong vòng gần 3 tháng", but "vượt qua 30 ngày". */
const SINCE_WORDS =
  'sau|qua|kỷ niệm|cách đây|cách nay|nhìn lại|tổng kết|sơ kết|kết quả|chặng đường|hành trình|chào mừng|mừng|chỉ trong|chỉ sau|chỉ chưa đầy|tính chung|đỉnh|đáy|sau đó|trước đó|đánh giá|đánh giá kết quả|báo cáo|báo cáo kết quả'.split(
    '|',
  )
const ABOUT = ['đúng', 'hơn', 'trên', 'gần', 'khoảng', 'chưa đầy', 'tròn', 'có', 'đến']
const SINCE = `${WORD}(?<!vượt |thông |từ |báo |kéo dài )${oneOf(SINCE_WORDS)}(?: ${oneOf(ABOUT)}){0,2} `
const SINCE_ENDS = endsOf([...SINCE_WORDS, ...ABOUT])
/** Before months that mean a year to date: "ngân sách 9 tháng khả quan", "kết quả 6 tháng". */
const SO_FAR = `${WORD}(?:sách|phương|cũng|quả|kế|tế|hình|cáo|tác|hội|khẩu|cpi|gdp|mại|nhuận|thu|vụ|kết|họp|lượng|phát|nghiệp|tư|xnk|xk|nk|địa|bàn|thuần|ròng|xuất|bhxh|bhyt|bhtn|ước|tai nạn|giao thông|tội phạm|trật tự|an ninh|dịch bệnh|dư nợ|kết hoạt động|quả hoạt động)(?: trong)? `
/** Behind months these say what has been reached in them … */
const REACHED = [
  'ước',
  'ước đạt',
  'ước tính',
  'ước được',
  'đạt',
  'mới đạt',
  'chỉ đạt',
  'đã đạt',
  'được',
  'chỉ được',
  'mới được',
  'thực hiện',
  'thực hiện được',
  'thu được',
  'vượt',
  'đã vượt',
]
/** Between such months and what was reached in them: "5 tháng | của tỉnh | đạt 97 nghìn tấn". */
const OF_WHOM = `(?: (?:của )?(?:toàn )?(?:tỉnh|huyện|thành phố|thị xã|ngành|xã|cả nước))?`
/** … but not where these tell what lasts so long. */
const TERMED = [
  'hạn',
  'gian',
  'trong',
  'suốt',
  'dài',
  'gửi',
  'vay',
  'hơn',
  'gần',
  'đủ',
  'đúng',
  'sau',
  'bé',
  'con',
  'thai',
  'gói',
  'bầu',
  'từ',
  'khoảng',
  'nuôi',
  'trồng',
]
/** Up to or from the page's own date. */
const AROUND_NOWS = 'vừa qua|vừa rồi|qua|gần đây|gần nhất|trở lại đây|lại đây|tới đây|tới|nữa|nay|đã qua'.split('|')
const AROUND_NOW = oneOf(AROUND_NOWS)
/** From some other event. */
const APARTS =
  'trôi qua|về trước|hè|trước đó|trước đây|trước|sau đó|sau|liên tiếp|liền kề|liền|tiếp theo|kế tiếp|đầu tiên|còn lại|cận tết|giáp tết|trước tết|nghỉ tết|nghỉ lễ|tết'.split(
    '|',
  )
const APART = oneOf(APARTS)
const DEEDS =
  'ra quân|mở đợt|mở chiến dịch|mở cao điểm|phát động|tổng kiểm soát|thực hiện|triển khai|thi hành|thực thi|thành lập|giải phóng|đổi mới'.split(
    '|',
  )
const DONE =
  'xảy ra|phá|triệt phá|bắt|bắt giữ|thu giữ|tạm giữ|thu hồi|phát hiện|xử lý|xử phạt|khởi tố|tiếp nhận|giải cứu|tiêu huỷ'.split(
    '|',
  )
const ANNIVERSARIES =
  'mất|sinh|thành lập|giải phóng|truyền thống|chiến thắng|toàn quốc|quốc tế|nhà giáo|phụ nữ|thương binh|di sản|hội'.split(
    '|',
  )
const OF_YEAR = `(?: (?:của )?(?:năm|tháng|quý|tuần|mùa|nhiệm kỳ)(?: (?<y>${YEAR})${END}| (?<r>nay|này|ngoái|trước))?| (?<z>${YEAR})${END}${COUNTED})?`
const NO_TERM = `(?! (?:tù|tuổi|trở|liên tục|lương|một|làm|tính|khấu|đóng|đến \\d))`

/** What lasts is told how long, whenever it was: "kéo dài hơn 2 năm nay", "kéo dài suốt 2 tuần". */
const NOT_LASTING = `(?<!kéo dài(?: suốt)?(?: ${oneOf(ABOUT)})? )`

/** Whoever is off so many days is told how many: "được nghỉ 2 ngày trước Tết". */
const NOT_OFF = '(?<!nghỉ )'

const AGO = 'cách (?:đây|nay) (?:đúng |tròn )?'

/** Numbers of months, quarters and weekdays: "tháng 5 năm nay" is no five years. */
const NO_NAME = '(?<!(?:tháng|quý|thứ)~|/~)'

/** A span is written with its number before the unit: rows of digits begin at the number, those of words at the unit; behind it stands one of what `follows`. */
const both = ({
  follows,
  unless = '',
  ...row
}: Omit<TimeForm, 'anchor'> & { follows?: readonly string[]; unless?: string }): TimeForm[] => [
  {
    ...row,
    anchor: [1, 2, 3],
    next: ['-', ',', 'đến', 'h', 'g', 'hôm', 'tiếng', ...UNIT_HEADS],
    // of "2 - 3 năm qua" it is the second number
    ...(follows && { afterNext: [...follows, '#', '##', '###'] }),
    core: `${row.lead ? '' : `${BEGIN}${NO_NAME}${NOT_LASTING}${unless}`}(?<k>\\d{1,3})${row.bounds ? '' : '(?:,\\d)?'}(?:(?:~-~| đến )\\d{1,3})?~${row.core}`,
  },
  {
    ...row,
    form: `${row.form}InWords`,
    anchor: [...UNIT_HEADS, 'hôm', 'tiếng'],
    ...(follows && { next: follows }),
    before: SMALL_ENDS,
    lead: `${row.lead ?? `${WORD}${NO_NAME}${NOT_LASTING}${unless}`}${SMALL} `,
    head: `${row.head ?? ''}${SMALL} `,
    core: row.core,
  },
]

export const SPANS: readonly TimeForm[] = [
  // "15 ngày đầu tháng 8", "2 tuần cuối của tháng 9/2017"
  ...both({
    form: 'daysOfMonthPart',
    bounds: firstOrLast,
    says: 'when',
    follows: ['đầu', 'cuối'],
    core: `(?<u>ngày|tuần) (?<p>đầu|cuối)(?: tiên| cùng)?(?: của)? tháng~(?<m>${MONTH})(?:(?:~[/.-]~| (?:của )?năm )(?<y>${YEAR}))?${END}`,
  }),
  // "6 tháng đầu năm 2024", "6 tháng cuối 2019", "6 tháng cuối năm", "2 ngày cuối tuần", "10 ngày giữa tháng 5", "6 ngày đầu của tháng"
  ...both({
    form: 'firstOf',
    bounds: partOfYear,
    says: 'when',
    follows: ['đầu', 'giữa', 'cuối', ...UNIT_TAILS],
    core: `(?<u>${UNIT}) (?<p>đầu|giữa(?= (?:năm|tháng|quý|tuần))|cuối)(?: tiên)?${OF_YEAR}${STOP}`,
  }),
  // "9 tháng năm 2023", "9 tháng/2023", "9 tháng của năm nay"
  ...both({
    form: 'soFarOf',
    bounds: partOfYear,
    says: 'when',
    follows: ['của', 'năm', '/'],
    core: `(?<u>tháng|quý)(?:(?: của)? năm (?:(?<y>${YEAR})${END}|(?<r>nay|này|ngoái|trước)${STOP})|~/~(?<z>${YEAR})${END})`,
  }),
  // "5 năm qua", "gần 20 năm nay", "24h qua", "ba tháng tới"
  ...both({
    form: 'away',
    bounds: aroundToday,
    says: 'when',
    // "gia hạn thêm 3 năm nữa" tells how much longer
    unless: '(?<!thêm )',
    follows: [...headsOf(AROUND_NOWS), ...UNIT_TAILS, 'rưỡi'],
    core: `(?<u>${UNIT}|h|g)(?: rưỡi)? (?<p>${AROUND_NOW})${STOP}`,
  }),
  // "cách đây 3 năm", but "cách đây hơn 3 năm"
  ...both({
    form: 'ago',
    extent: 'passing',
    bounds: ago,
    says: 'when',
    lead: `${WORD}${AGO}`,
    head: AGO,
    before: ['đây', 'nay', 'đúng', 'tròn'],
    core: `(?<u>ngày|tuần|tháng|năm)${STOP}(?! rưỡi)`,
  }),
  // "3 ngày trước, …" at the head of a sentence is told from the page, elsewhere and "3 ngày sau" from what is told before
  ...both({
    form: 'agoAtHead',
    extent: 'passing',
    bounds: ago,
    says: 'when',
    follows: ['trước'],
    lead: '(?:^|[\\n.;"]~)',
    core: '(?<u>ngày|tuần|tháng|năm) trước(?=,)',
  }),
  // "2 giờ sau", "10 năm trước", "ba năm liên tiếp"
  ...both({
    form: 'apart',
    says: 'term',
    unless: NOT_OFF,
    follows: [...headsOf(APARTS), ...UNIT_TAILS],
    core: `(?:${UNIT}|hôm|tiếng|h|g) ${APART}${STOP}(?! khi chấm| thuế)`,
  }),
  // "3 ngày (từ 5-7/3)", "trong 2 ngày 5 và 6/3"
  {
    form: 'daysThatAre',
    says: 'term',
    anchor: [1, 2],
    next: ['ngày', 'hôm'],
    core: `${BEGIN}${NOT_OFF}(?<!dài )\\d{1,2} (?:ngày|hôm)(?:,|:)?~\\(?(?=(?:từ )?(?:ngày )?${DAY}(?:~[-,]~| và | đến )(?:ngày )?${DAY}(?:~[/.-]~| tháng )\\d)`,
  },
  // "trong 3 năm 2017, 2018, 2019", "trong 5 năm (2016-2020)"
  {
    form: 'yearsThatAre',
    says: 'term',
    anchor: [1, 2],
    next: ['năm'],
    core: `${BEGIN}(?<!dài )\\d{1,2} năm(?=(?:,|:)?~\\(?(?:từ )?${YEAR}(?:~[-,]~| và | đến )${YEAR})`,
  },
  // "lãi 5 tỷ đồng trong 9 tháng, …", "trong 6 năm từ 2015 đến 2020"
  {
    form: 'soLong',
    says: 'term',
    anchor: [1, 2],
    before: ['trong'],
    next: ['tháng', 'năm'],
    lead: `(?:đồng|usd|%|tấn) trong `,
    core: `(?:[2-9]|1[01]) tháng${STOP}(?=~(?:[,.;)\\n]|$))`,
  },
  // "lượng khách trong 6 tháng tăng 12%": the months of the year that have gone by
  {
    form: 'soLongChanged',
    says: 'term',
    anchor: [1, 2],
    before: ['trong'],
    next: ['tháng'],
    lead: `${WORD}trong `,
    core: `(?:[2-9]|1[01]) tháng(?= (?:đã |đều |ước |ước tính )?(?:tăng|giảm|sụt giảm|đạt|lên|lên tới|lên đến|là|vượt|chiếm|bằng) (?:gần |hơn |trên |khoảng )?\\d)`,
  },
  // "kim ngạch xuất khẩu của tỉnh 10 tháng ước đạt 2 tỷ USD", but "lãi suất kỳ hạn 6 tháng đạt 5%"
  {
    form: 'soFarReached',
    bounds: partOfYear,
    says: 'when',
    anchor: [1, 2],
    next: ['tháng'],
    lead: `(?:${WORD}[${LETTER}]{1,7}(?<!${oneOf(TERMED)}) |[,;]~|doanh số (?:cho vay|thu nợ) )`,
    core: `(?<k>0?[2-9]|1[01])(?<u> tháng)(?=${OF_WHOM} ${oneOf(REACHED)}(?: (?:gần|hơn|trên|khoảng))? \\d)`,
  },
  // "sản lượng điện 8 tháng là 2.315 triệu kWh", but "lãi suất 6 tháng là 5%"
  {
    form: 'soFarIs',
    bounds: partOfYear,
    says: 'when',
    anchor: [1, 2],
    next: ['tháng'],
    lead: `${WORD}(?:sản lượng|doanh thu|doanh số|kim ngạch|nhập khẩu|xuất khẩu|ngân sách|số thu|tổng thu|chi trả|kinh phí|số tiền)(?: [${LETTER}]{1,7}){0,4} `,
    core: `(?<k>0?[2-9]|1[01])(?<u> tháng)(?=${OF_WHOM} là (?:(?:gần|hơn|trên|khoảng) )?\\d)`,
  },
  // "tổng vốn đầu tư 5 năm đạt 300 tỷ đồng", "tốc độ tăng bình quân 5 năm là 8%": the years of a plan
  {
    form: 'yearsReached',
    says: 'term',
    anchor: [1, 2],
    next: ['năm'],
    lead: `(?:${WORD}[${LETTER}]{1,7}(?<!${oneOf(TERMED)}|tuổi|thọ|đời|nghiệm|niên|án|học|đồng|thuê|phép|bảo hành) |doanh số (?:cho vay|thu nợ) )`,
    core: `(?:0?[2-9]|10) năm(?= ${oneOf([...REACHED, 'là', 'tăng', 'giảm'])}(?: (?:gần|hơn|trên|khoảng|bình quân))? \\d)`,
  },
  // "đạt 105% nghị quyết 5 năm", "vượt chỉ tiêu kế hoạch 5 năm"
  {
    form: 'yearsPlanned',
    says: 'term',
    anchor: [1, 2],
    next: ['năm'],
    lead: `(?:${WORD}(?:nghị quyết|nq)|%~(?:so với )?(?:kế hoạch|kh|chỉ tiêu|mục tiêu)) `,
    core: `0?[2-9] năm(?=~[,.;)\\n]|$| (?:đề ra|đặt ra|giao) )`,
  },
  // "Tính chung trong 9 tháng xuất khẩu …", "…, trong 9 tháng các xã …" at the head of a clause, "… thành lập mới trong 9 tháng" at the end of a heading
  {
    form: 'soLongTold',
    says: 'term',
    anchor: [1, 2],
    before: ['trong'],
    next: ['tháng', 'năm'],
    lead: `(?:(?:^|[\\n.;:,"]~)|${WORD}(?:tính chung|tính|rằng|là|luỹ kế) )trong `,
    core: `0?(?:[2-9]|1[01]) (?:tháng|năm)${STOP}${NO_TERM}(?! (?:kể|liền|liên|của))(?=~[,\\n]| [${LETTER}])`,
  },
  // "thấp hơn trung bình 5 năm": what is compared with
  {
    form: 'averageOf',
    says: 'term',
    anchor: [1, 2],
    before: ['bình', 'quân', 'của'],
    next: ['năm', 'tháng'],
    lead: `${WORD}(?:hơn|so với|kém)(?: mức)? (?:trung bình|bình quân)(?: của)? `,
    core: `\\d{1,2} (?:năm|tháng)${STOP}`,
  },
  // "luỹ kế 12 tháng tính đến tháng 6"
  {
    form: 'cumulated',
    says: 'term',
    anchor: [1, 2],
    before: ['kế'],
    next: ['tháng'],
    lead: `${WORD}luỹ kế `,
    core: `\\d{1,2} tháng${STOP}(?=~(?:tính |kể )?(?:đến|từ) )`,
  },
  {
    form: 'soLongTitled',
    says: 'term',
    anchor: [1, 2],
    before: ['trong'],
    next: ['tháng'],
    lead: `(?<!hạn |thành |dài |hiện |công |tục )trong `,
    core: `(?:[2-9]|1[01]) tháng(?=~\\n)`,
  },
  {
    form: 'fromYear',
    says: 'term',
    anchor: [1, 2],
    before: ['trong'],
    next: ['năm'],
    lead: `${WORD}trong `,
    core: `\\d{1,2} năm${STOP}(?=~\\(?từ (?:năm )?${YEAR})`,
  },
  // "3 năm thực hiện chương trình"
  ...both({
    form: 'practised',
    says: 'term',
    follows: headsOf(DEEDS),
    core: `(?:năm|tháng|ngày) ${oneOf(DEEDS)}${STOP}`,
  }),
  // "nhân hai năm ngày mất", "chào mừng 93 năm ngày thành lập và 7 năm ngày phụ nữ Việt Nam"
  ...both({
    form: 'anniversary',
    says: 'term',
    follows: ['ngày'],
    core: `năm ngày ${oneOf(ANNIVERSARIES)}${STOP}`,
  }),
  // "sau 2 năm", "trong vòng 18 tháng", "kỷ niệm 50 năm"
  ...both({
    form: 'since',
    says: 'term',
    lead: SINCE,
    before: SINCE_ENDS,
    core: `(?:${UNIT}|tiếng|h)${REST}${STOP}${NO_TERM}`,
  }),
  // "Sau 2,5 ngày làm việc, chiều 11/12, …" at the head of a sentence, but "sau 5 ngày làm việc kể từ ngày nhận hồ sơ, …"
  ...both({
    form: 'sinceWork',
    says: 'term',
    lead: `(?:^|[\\n.;",]~)sau(?: ${oneOf(ABOUT)})? `,
    before: ['sau', ...endsOf(ABOUT)],
    core: `(?:ngày|buổi) làm việc(?: (?!kể |tính |từ )[${LETTER}]{1,7}){0,3}(?=,~[${LETTER}])`,
  }),
  // "trong vòng gần 3 tháng", but "trong vòng 15 ngày kể từ ngày nộp hồ sơ" is a term that is set
  ...both({
    form: 'inside',
    says: 'term',
    lead: `${WORD}trong vòng(?: ${oneOf(ABOUT)}){0,2} `,
    before: ['vòng', ...endsOf(ABOUT)],
    core: `(?:${UNIT}|tiếng)${REST}${STOP}${NO_TERM}(?!(?: làm việc)?,? (?:kể|tính) từ)`,
  }),
  // "mức thấp nhất trong hơn 15 tháng", "cao nhất trong 5 năm", "lần đầu tiên trong 7 năm": since when there was none like it
  ...both({
    form: 'mostIn',
    says: 'term',
    lead: `${WORD}(?:(?<!chậm |muộn |trễ )nhất|lần đầu(?: tiên)?) (?:trong|của)(?: vòng| suốt)?(?: ${oneOf(ABOUT)})? `,
    before: ['trong', 'của', 'vòng', 'suốt', ...endsOf(ABOUT)],
    core: `${UNIT}(?: rưỡi)?${STOP}`,
  }),
  // "cách đây 2 hôm"
  {
    form: 'daysAgo',
    says: 'term',
    anchor: [1, 2],
    before: ['đây', 'nay'],
    next: ['hôm', 'bữa'],
    lead: `${WORD}cách (?:đây|nay) `,
    core: `\\d{1,2} (?:hôm|bữa)${STOP}`,
  },
  // "sau gần 2 tiếng di chuyển", "sau 3 năm liên tục": an hour has a second name; what went on is told
  {
    form: 'sinceThen',
    says: 'term',
    anchor: [1, 2, 3],
    before: SINCE_ENDS,
    next: ['tiếng', ...UNIT_HEADS],
    lead: `${WORD}sau(?: ${oneOf(ABOUT)}){0,2} `,
    core: `\\d{1,3} (?:tiếng(?: đồng hồ)?|${UNIT} liên tục)${STOP}`,
  },
  // "ngân sách 9 tháng khả quan"
  {
    form: 'soFar',
    bounds: partOfYear,
    says: 'when',
    anchor: [1, 2],
    next: ['tháng'],
    lead: `(?:${SO_FAR}|${WORD}sản xuất |(?:^|\\n)~|[,.;]~ước )`,
    core: `(?<k>0?[2-9]|1[01])(?<u> tháng)${STOP}${NO_TERM}(?! \\d)(?=[,.;:\\n ]|$)`,
  },
  // "Hoà Phú: 9 tháng, xuất khẩu đạt 1,2 tỷ USD" as a headline or a sentence, but "Thời hạn: 6 tháng, …"
  {
    form: 'soFarThere',
    bounds: partOfYear,
    says: 'when',
    anchor: [1, 2],
    next: ['tháng'],
    lead: `(?:(?:^|\\n)(?:[${LETTER}]{1,7} ){0,4}[${LETTER}]{1,7}(?<!${oneOf([...TERMED, 'phạt', 'tù'])}):~|[.!?] )`,
    core: `(?<k>0?[2-9]|1[01])(?<u> tháng)(?=,~[${LETTER}])`,
  },
  // "Bảy tháng, thu ngân sách đạt …" at the head of a sentence or of a headline
  {
    form: 'soFarSpelled',
    bounds: partOfYear,
    says: 'when',
    anchor: ['tháng'],
    before: SMALL_ENDS,
    next: [','],
    lead: `(?:^|[\\n.]~|(?<!${oneOf(TERMED)}): )${SMALL} `,
    head: `${SMALL} `,
    core: `(?<u>tháng)(?=,~[${LETTER}])`,
  },
  // "Luỹ kế mười tháng, …", "số thu chín tháng là 126 tỷ đồng"
  {
    form: 'soFarSpelledReached',
    bounds: partOfYear,
    says: 'when',
    anchor: ['tháng'],
    before: SMALL_ENDS,
    next: [',', 'là', ...headsOf(REACHED)],
    lead: `${SO_FAR}${SMALL} `,
    head: `${SMALL} `,
    core: `(?<u>tháng)(?=,~[${LETTER}]| (?:là|${oneOf(REACHED)}) )`,
  },
  // "lễ hội diễn ra trong ba ngày, từ …": how long what happens on its days goes on
  ...both({
    form: 'held',
    says: 'term',
    lead: `${WORD}(?:diễn ra|tổ chức) trong(?: ${oneOf(ABOUT)})? `,
    before: ['trong', ...endsOf(ABOUT)],
    core: `${UNIT}${STOP}(?=,| \\()`,
  }),
  // "sau khi ra viện chưa đầy 5 giờ, …": from something that is told before
  ...both({
    form: 'afterDeed',
    says: 'term',
    before: ['được', 'khi', ...endsOf(ABOUT)],
    lead: `${WORD}sau khi(?: [${LETTER}]{1,7}){1,5} (?:được |${oneOf(ABOUT)} ){1,2}`,
    core: `(?:${UNIT}|tiếng)(?: đồng hồ)?(?=,)`,
  }),
  // "khoảng 1.500 năm trước"
  {
    form: 'longAgo',
    says: 'term',
    anchor: [1, 2, 3],
    next: ['.'],
    afterNext: ['###'],
    core: `${BEGIN}\\d{1,3}(?:\\.\\d{3})+ năm (?:về trước|trước|nay|qua)${STOP}`,
  },
  // "trong 5 năm, …", "trong hai ngày mưa lớn, …", "trong 45 ngày cao điểm (từ 1/9 đến 15/10), …", "qua gần 6 tháng làm việc, …" at the head of a sentence
  ...both({
    form: 'within',
    says: 'term',
    before: ['trong', 'qua', 'suốt', ...endsOf(ABOUT)],
    lead: `(?:^|[\\n.;",]~)(?:chỉ )?(?:trong suốt|trong|qua|suốt)(?: ${oneOf(ABOUT)})? `,
    core: `(?:${UNIT}|tiếng|hôm)(?: [${LETTER}]{1,7}){0,2}(?:,(?= [${LETTER}\\d])|(?=~\\((?:từ|tính từ|ngày|tháng) ))`,
  }),
  // "Trong 12 năm ông giữ rừng, …": what was done in it stands between, and no day that it is counted from
  ...both({
    form: 'withinDeed',
    says: 'term',
    before: ['trong', 'suốt', ...endsOf(ABOUT)],
    lead: `(?:^|[\\n."]~)(?:trong suốt|trong|suốt)(?: ${oneOf(ABOUT)}){0,2} `,
    core: `(?:${UNIT}|tiếng|hôm)${STOP}(?! làm| liên)(?: (?!kể |tính |từ )[${LETTER}]{1,7}){3,10},(?= [${LETTER}\\d])`,
  }),
  // "5 năm thu hồi hơn 18 tấn pháo lậu", "Công an huyện: Ba ngày phá 4 chuyên án" as a headline
  ...both({
    form: 'headline',
    says: 'term',
    lead: '(?:^|\\n|: )',
    core: `(?<!một )(?:năm|tháng|tuần|ngày|giờ)(?= ${oneOf(DONE)}(?: được)?(?: ${oneOf(ABOUT)})? \\d)`,
  }),
  // "nửa đầu năm 2020", "nửa cuối tháng 3"
  {
    form: 'halfYear',
    bounds: halfOfYear,
    says: 'when',
    anchor: ['nửa'],
    next: ['đầu', 'cuối'],
    core: `nửa (?<p>đầu|cuối) năm(?: (?<y>${YEAR})${END}| (?<r>nay|này|ngoái|trước)${STOP})?`,
  },
]
