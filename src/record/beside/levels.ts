import { followsYield, isOfField, isOfGivers, isShareOfSum, isSpentNext, sharesRate } from './asks.js'
import type { BesideRow } from './row.js'

const RAISED = /(?:^|[ ,;])(?:tiếp nhận|nhận|nhận được|quyên góp|quyên góp được|vận động được)(?: số tiền)?$/

/** Sums, rates and measures that are reported as such unless something beside them says more. */
export const LEVELS: readonly BesideRow[] = [
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
  // "xử phạt 4 cơ sở không niêm yết giá 26 triệu đồng": what those pay who were punished right before
  {
    name: 'of-punished',
    own: 'level',
    kind: 'money',
    last: 'suspect',
    lead: /^[^,;:.()]{0,60}$/,
    clause: /(?:^|[ ,;])(?:xử )?phạt(?: vi phạm hành chính| hành chính)? [^,;:.]*$/,
    gives: 'fine',
  },
  // "buộc nộp lại 340 triệu đồng thu lợi bất chính", "phạt bổ sung 50 triệu đồng"
  {
    name: 'ordered',
    own: 'level',
    kind: 'money',
    lead: /(?:^|[ ,;])(?:buộc (?:phải )?nộp(?: lại| vào)?|(?:bị )?phạt bổ sung|bị (?:xử )?phạt(?: hợp đồng| hành chính)?|phải bồi thường|truy thu)(?: [^,;:.()]{0,40})?$/,
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
]
