import { IS_MACHINE } from '../../lexicon/vehicles.js'
import type { Kind, Role } from '../../model/vocabulary.js'
import { itemText, type Related } from '../../relate/related.js'
import { GOODS_WORTH } from '../../relate/totals/nearest.js'
import {
  type Beside,
  borrows,
  fateAt,
  followsYield,
  isBody,
  isFine,
  isGivenEach,
  isGivenThings,
  isHonouredBehind,
  isMateOfPeople,
  isOfField,
  isOfFieldMate,
  isOfGivers,
  isPeopleOwn,
  isPerson,
  isShareOfSum,
  isSpentNext,
  isWholeOfNext,
  ofWhole,
  ofWholeInBrackets,
  sharesRate,
} from './asks.js'

/** When a figure has another role than by itself, for what stands beside it: all that a row states must hold. */
export interface BesideRow {
  name: string
  /** The role that it has by itself. */
  own?: Role
  kind?: Kind
  /** The role of the figure before it in its sentence. */
  last?: Role
  /** The role of the whole that it is a part of: "…, trong đó …". */
  whole?: Role
  /** The roles of the one that it is paired with. */
  mate?: readonly Role[]
  /** The words from the figure before it, or the beginning of its sentence, on; the same with its item behind them. */
  lead?: RegExp
  said?: RegExp
  /** The words of its sentence before it, whatever figures stand among them. */
  clause?: RegExp
  item?: RegExp
  /** What no pattern can tell. */
  is?: (at: Beside) => boolean
  /** The role; the row does not hold where it is null. */
  gives: Role | ((at: Beside) => Role | null)
  /** The role is given to the one that it is paired with. */
  toMate?: true
}

const PLACE_OF_MEETING = /^điểm(?: tiếp xúc(?: cử tri)?| cầu)?$/

export const RAISED = /(?:^|[ ,;])(?:tiếp nhận|nhận|nhận được|quyên góp|quyên góp được|vận động được)(?: số tiền)?$/

/** Whom somebody honours. */
export const HONOURED =
  /^(?:tập thể|cá nhân|gia đình|hộ|đơn vị|cán bộ|thợ|công nhân|giáo viên|học sinh|tấm gương|điển hình|doanh nghiệp|doanh nhân|nông dân|thanh niên)(?: |,|$)/

/** The first row that holds counts: of rows with the same `own` the one that is told more closely stands first. */
export const BESIDE: readonly BesideRow[] = [
  // what is a level by itself

  // "đạt 91% dự toán giao (12 nghìn tỷ đồng)", "bằng 62% kế hoạch năm (1,2 tỷ USD)"
  {
    name: 'plan-in-brackets',
    own: 'level',
    kind: 'money',
    last: 'plan',
    lead: /^(?:năm|cả năm|năm \d{4}|được giao|giao|đề ra|vốn)? ?\($/,
    gives: 'plan',
  },
  // "Kế hoạch vốn là 900 tỷ đồng, gồm vốn tỉnh 500 tỷ đồng, …"
  { name: 'part-of-plan', own: 'level', kind: 'money', whole: 'plan', gives: 'plan' },
  // "tổng mức đầu tư 318 tỷ đồng, trong đó trung ương hỗ trợ 200 tỷ đồng"
  {
    name: 'part-of-total',
    own: 'level',
    kind: 'money',
    whole: 'total',
    lead: /[,;(] ?trong đó(?: |$)/,
    gives: 'total',
  },
  // "kế hoạch vốn năm 2024 là 5.400 tỷ đồng"; "được phân bổ 512 tỷ đồng, đã giải ngân 389 tỷ đồng"
  {
    name: 'capital-plan',
    own: 'level',
    kind: 'money',
    lead: /(?:^|[ ,;])kế hoạch vốn(?: [^,;:.()]{0,60})? là$/,
    gives: 'plan',
  },
  {
    name: 'allotted',
    own: 'level',
    kind: 'money',
    lead: /(?:^|[ ,;])được (?:phân bổ|giao|bố trí)(?: vốn| kế hoạch vốn)?$/,
    is: isSpentNext,
    gives: 'plan',
  },
  // "khối lượng thi công đạt 64%"
  {
    name: 'work-done',
    own: 'level',
    kind: 'percent',
    lead: /(?:^|[ ,;])khối lượng(?: thi công| công việc| xây lắp| thực hiện)?(?: đã)?(?: đạt| được)$/,
    gives: 'plan',
  },
  // "phụng dưỡng suốt đời, mức 2 triệu đồng/tháng"
  {
    name: 'kept-each',
    own: 'level',
    kind: 'money',
    lead: /(?:^|[ ,;])phụng dưỡng(?: suốt đời)?(?:,? (?:với )?mức(?: hỗ trợ)?| với)?$/,
    gives: 'each',
  },
  // "quỹ tiếp nhận 46 tỷ đồng | của | 1.214 tổ chức"
  { name: 'total-of-givers', own: 'level', kind: 'money', lead: RAISED, is: isOfGivers, gives: 'total' },
  // "biếu mỗi nhà 01 nồi cơm điện và 3 triệu đồng"
  { name: 'each-too', own: 'level', last: 'each', is: sharesRate, gives: 'each' },
  // "Mỗi căn rộng 56 m2, trị giá 80 triệu đồng"
  {
    name: 'of-each-too',
    own: 'level',
    kind: 'money',
    last: 'each',
    lead: /^,? ?(?:trị giá|giá trị|kinh phí|mức|hết)(?: [^,;:.()]{0,20})?$/,
    clause: /^(?:bình quân |trung bình )?mỗi [^;]*$/,
    gives: 'each',
  },
  // "Năng suất bình quân ước 62 tạ/ha" in the sentence behind the field, "; sản lượng 2.600 tấn" behind it
  { name: 'yield', own: 'level', kind: 'mass', lead: /^(?:ước )?năng suất(?: |$)/, is: isOfField, gives: 'each' },
  {
    name: 'harvest',
    own: 'level',
    kind: 'mass',
    lead: /; ?(?:tổng )?sản lượng(?: [^;:.()]{0,40})?$/,
    is: followsYield,
    gives: 'total',
  },
  // "phấn đấu thu hút 300 triệu USD và đưa tỷ lệ lấp đầy lên 75%": the aim holds for what is joined to it
  {
    name: 'aimed-too',
    own: 'level',
    last: 'plan',
    lead: /^(?:,|và|, và|; đồng thời) ?(?:đưa|nâng|kéo|kéo giảm|giảm|tăng|bảo đảm|đảm bảo)(?: |$)/,
    gives: 'plan',
  },
  // "(tương ứng 94,9% và 3,8%)"
  { name: 'share-and', own: 'level', kind: 'percent', last: 'share', lead: /^và$/, gives: 'share' },
  // "Hàn Quốc chiếm 24%, Nhật Bản 18%", "41% số vụ do …, 18% do …": one more share of the same list
  {
    name: 'listed-share',
    own: 'level',
    kind: 'percent',
    last: 'share',
    lead: /^(?!.*(?:so với|mức|từ|xuống|lên|còn|tăng|giảm) )[^,;:.()]{0,60},[^,;:.()]{0,40}$/,
    gives: 'share',
  },
  // "Quỹ có 11 tỷ đồng, bình quân 62.000 đồng/người dân": what comes to each of those whom nobody has counted
  {
    name: 'average',
    own: 'level',
    kind: 'money',
    lead: /^[^;.]*(?:bình quân|trung bình)(?: mỗi [^,;:.()]{1,20})?(?: là| đạt)?$/,
    is: isShareOfSum,
    gives: 'each',
  },
  // "buộc nộp lại 340 triệu đồng thu lợi bất chính", "phạt bổ sung 50 triệu đồng"
  {
    name: 'ordered',
    own: 'level',
    kind: 'money',
    lead: /(?:^|[ ,;])(?:buộc (?:phải )?nộp(?: lại| vào)?|phạt bổ sung|phải bồi thường|truy thu)(?: [^,;:.()]{0,40})?$/,
    gives: 'fine',
  },

  // what each of those pays who are punished: "bị xử phạt, mỗi trường hợp từ 5 - 10 triệu đồng"
  {
    name: 'fined-each',
    own: 'each',
    kind: 'money',
    clause:
      /(?:^|[ ,;])(?:xử )?phạt(?: bổ sung| vi phạm hành chính| hành chính| tiền)?,?(?: mức)? (?:mỗi|bình quân)(?: [^,;:.()]{0,30})?$/,
    gives: 'fine',
  },

  // what is a thing by itself

  // "trong 16 khoản thu có 11 khoản", "cứ 10 em thì 8 em"
  { name: 'whole-of-next', own: 'thing', is: isWholeOfNext, gives: 'of' },
  // "4 người chết (3 nam, 1 nữ)", "1.977 phương tiện (104 ô tô, 1.873 mô tô)": parts in brackets are what their whole is
  { name: 'part-in-brackets', own: 'thing', gives: ofWholeInBrackets },
  // "9.000 lượt khách, trong đó khách quốc tế 640 lượt": so are those behind "trong đó"
  { name: 'part-of-whole', own: 'thing', kind: 'count', gives: ofWhole },
  // "tặng giấy khen cho 5 tập thể và 11 cá nhân", "khen thưởng 18 tập thể, 46 cá nhân"
  {
    name: 'honoured-too',
    own: 'thing',
    kind: 'count',
    last: 'recipient',
    lead: /^(?:,|và|, và|cùng)$/,
    item: HONOURED,
    gives: 'recipient',
  },
  {
    name: 'honoured-first',
    own: 'thing',
    kind: 'count',
    lead: /(?:^|[ ,;])(?:khen thưởng|biểu dương|tuyên dương|vinh danh|tôn vinh|(?:bằng khen|giấy khen|danh hiệu) cho)(?: cho)?$/,
    item: HONOURED,
    gives: 'recipient',
  },
  // "12 tập thể và 30 cá nhân được tỉnh khen thưởng"
  { name: 'honoured-behind', own: 'thing', kind: 'count', item: HONOURED, is: isHonouredBehind, gives: 'recipient' },
  // "giải ngân 14 tỷ đồng cho 32 hợp tác xã", "chi trả cho 84 cộng đồng"; "việc làm cho" gives no thing
  {
    name: 'given-to-bodies',
    own: 'thing',
    kind: 'count',
    lead: /(?:^| )(?<!làm )cho$/,
    is: isBody,
    gives: 'recipient',
  },
  // "phiên chợ 0 đồng phục vụ 650 lượt người", "hỗ trợ 212 hộ khôi phục vườn"
  {
    name: 'served',
    own: 'thing',
    kind: 'count',
    lead: /(?:^|[ ,;])(?:phục vụ|hỗ trợ|trợ giúp|trợ cấp)(?: (?:được|đột xuất))?(?: (?:hơn|trên|gần|khoảng))?$/,
    is: isPeopleOwn,
    gives: 'recipient',
  },
  // "liên kết với 340 hộ", "liên kết tiêu thụ với 11 doanh nghiệp"
  {
    name: 'partners',
    own: 'thing',
    kind: 'count',
    lead: /(?:^|[ ,;])liên kết(?: [^,;:.()]{0,24})? với$/,
    gives: 'participant',
  },
  // "52 ha của 34 hộ": who tills the field
  {
    name: 'owners',
    own: 'thing',
    kind: 'count',
    mate: ['thing'],
    lead: /^của$/,
    is: isOfFieldMate,
    gives: 'participant',
  },
  // "3 người chết, 13 người khác phải vào bệnh viện": what has befallen those of a toll stands behind their noun
  { name: 'fate-of-toll', own: 'thing', gives: fateAt },
  // "gặp gỡ cử tri tại 41 điểm, có 3.600 người dự": places that stand for the meetings
  {
    name: 'meetings',
    own: 'participant',
    mate: ['thing'],
    is: ({ figures, mate }) => PLACE_OF_MEETING.test(itemText(figures[mate ?? -1] as Related)),
    gives: 'event',
    toMate: true,
  },
  // "huy động 60 đầu máy, 180 công nhân", "điều 5 xe múc": what is sent comes before those who work with it
  {
    name: 'machines-first',
    own: 'participant',
    kind: 'count',
    lead: /(?:^|[ ,;])(?:huy động|điều|điều động|cử|đưa|triển khai|tăng cường|bố trí)(?: (?:thêm|được|ngay|tổng số))?$/,
    item: IS_MACHINE,
    gives: 'means',
  },
  // "320 người cùng 9 máy xúc": machines that people come with
  {
    name: 'machines',
    own: 'thing',
    mate: ['participant', 'event'],
    lead: /(?:^| )(?:cùng|cùng với)$/,
    item: IS_MACHINE,
    gives: 'means',
  },
  // "dư nợ 640 tỷ đồng với 14.200 khách hàng", "cho vay 860 hộ, mức vay 25 triệu đồng/hộ"
  { name: 'borrowers', own: 'thing', is: borrows, gives: 'recipient' },
  // "hỗ trợ 6 gia đình bị nạn, mỗi gia đình 20 triệu đồng"
  {
    name: 'helped-each',
    own: 'thing',
    lead: /(?:^|[ ,;])(?:tặng|tặng quà|trao|trao quà|trao tặng|hỗ trợ|giúp|giúp đỡ|thăm|thăm hỏi|thăm, tặng quà|trợ cấp|động viên)(?: cho)?$/,
    is: isGivenEach,
    gives: 'recipient',
  },
  // "210 lượt tiếp dân với 228 người", "850 lượt bạn chài của 140 ghe câu"
  { name: 'takes-part-too', own: 'thing', mate: ['participant', 'event'], gives: 'participant' },
  // "tổng sản lượng thuỷ sản 452.700 tấn, trong đó tôm 178.300 tấn"
  {
    name: 'part-of-level',
    own: 'thing',
    whole: 'level',
    is: ({ figure }) => figure.quantity.kind !== 'count',
    gives: 'level',
  },
  // "gửi tới 3 điểm trường 60 bộ bàn ghế": bodies that get what is counted right behind them
  {
    name: 'given-things',
    own: 'thing',
    lead: /(?:^|[ ,;])(?:tặng|trao|trao tặng|gửi tới|gửi đến|hỗ trợ|tặng cho|trao cho|hỗ trợ cho|tới|đến)$/,
    is: isGivenThings,
    gives: 'recipient',
  },

  // who gets something

  // "8 tập thể và 21 cá nhân nhận giấy khen": what is said behind the second is said of both
  { name: 'honoured', own: 'recipient', mate: ['thing'], is: isMateOfPeople, gives: 'recipient', toMate: true },

  // what offences cost

  // "xử lý 197 đối tượng" after the cases: people are no cases
  { name: 'offenders', own: 'case', kind: 'count', item: /^(?!trường hợp|ca |ca$|vụ)/, is: isPerson, gives: 'suspect' },
  // "tước 1.240 giấy phép lái xe"
  {
    name: 'licences',
    own: 'thing',
    kind: 'count',
    lead: /(?:^|[ ,;])(?:tước|tước quyền sử dụng|thu hồi|tạm giữ)$/,
    item: /^(?:giấy phép lái xe|giấy phép|gplx|bằng lái|bằng lái xe|chứng chỉ|giấy tờ)(?: |$)/,
    gives: 'seized',
  },
  // "tịch thu sung công 1 ô tô và 9 điện thoại": what a court takes was not seized as a tool
  {
    name: 'forfeited',
    own: 'means',
    clause: /(?:tịch thu (?:sung|nộp|vào)|sung (?:công|quỹ))[^;:]*$/,
    gives: 'seized',
  },
  // "xử phạt 47 hộ … với số tiền 80 triệu đồng", "xử phạt 380 trường hợp, nộp ngân sách 1 tỷ đồng"
  { name: 'fine', kind: 'money', is: isFine, gives: 'fine' },
  // "167 vụ, trị giá hàng hoá 18 tỷ đồng": the worth of goods beside a fine
  { name: 'worth-of-goods', own: 'fine', said: GOODS_WORTH, gives: 'seizedValue' },
  // "thu giữ 320 triệu đồng", "5 xe máy và 320 triệu đồng": money that was taken itself
  {
    name: 'cash',
    own: 'seizedValue',
    // but "trị giá hàng tịch thu | 2 tỷ đồng"
    lead: /^(?:,|và|cùng)$|^(?!.*trị giá)(?:.*[ ,;])?(?:thu|thu giữ|tạm giữ|tịch thu)(?: được| số tiền| tổng số tiền)?$/i,
    gives: 'seized',
  },
]
