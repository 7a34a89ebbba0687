import { CLASSES, COUNTED, PLACES, SEXES } from '../../lexicon/nouns.js'
import { listSet } from '../../lexicon/phrases.js'
import { toNumber } from '../../scan/decimal.js'
import { isCapitalAt } from '../../text/chars.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'

/** What "một" counts wherever it stands: each of them is a figure of a report. */
const ONE_COUNTS = listSet(
  'người chết, người tử vong, người thiệt mạng, người bị thương, người mất tích, vụ, nạn nhân, đối tượng, nghi phạm, nghi can, bị can, bị cáo, nữ nạn nhân, nam nạn nhân, nữ bị can, nữ bị cáo, nữ nghi phạm',
)

/** Between the members of a list of counts; behind a comma "một" may tell again what was named: "Zara, một công ty". */
const BETWEEN = new Set([',', ';', 'và', 'cùng'])

/** Between a verb or comma and a number. */
export const ABOUT: ReadonlySet<string> = new Set(['hơn', 'gần', 'khoảng', 'tới', 'đến'])

const ANDS = new Set(['và', 'cùng'])

const LISTED_WITHIN = 20

const LISTED_BEFORE = 10
/** So many words has a member of a list at most. */
const MEMBER = 6

/** "hai bị cáo", but "một cửa": a count for certain, at token `at`. */
function isCount(scene: Scene, at: number): boolean {
  const numeral = numeralOf(scene, at)
  return numeral !== null && toNumber(numeral.value) > 1 && CLASSES.at(scene.tokens.ids, at + 1) !== null
}

/** "hai nạn nhân (một nam, | một nữ)": one of each sex. */
const isOfSex = ({ words }: Scene['tokens'], at: number): boolean =>
  SEXES.has(words[at + 1] ?? '') &&
  ((BETWEEN.has(words[at + 2] ?? '') && SEXES.has(words[at + 4] ?? '')) ||
    (BETWEEN.has(words[at - 1] ?? '') && SEXES.has(words[at - 2] ?? '')))

/** Does the member of a list that ends before token `end` begin with a number? "… , | 98,64 gam bột trắng | , một xe máy" */
function isNumbered(scene: Scene, end: number): boolean {
  const { kinds } = scene.tokens
  for (let k = end - 1; k >= Math.max(0, end - MEMBER) && kinds[k] !== 'mark'; k--) if (numeralOf(scene, k)) return true
  return false
}

const EACH_WITHIN = 3
/** "tặng ba em, | mỗi em | một sổ tiết kiệm" */
function isEachOne({ words, ids, kinds }: Scene['tokens'], at: number): boolean {
  const noun = COUNTED.at(ids, at + 1)?.row
  if (noun !== 'thing' && noun !== 'event') return false
  for (let k = at - 2; k >= Math.max(0, at - EACH_WITHIN) && kinds[k + 1] === 'word'; k--)
    if (words[k] === 'mỗi') return words[at + 1] !== 'lần'
  return false
}

/** "36 cổng và một trung tâm", "một tổ chức và hai bị cáo", "2 bản, một bản lưu": beside other counts "một" is one, too. */
function isListed(scene: Scene, at: number): boolean {
  const { words, ids } = scene.tokens
  const noun = COUNTED.at(ids, at + 1)
  if (!noun) return false
  const [before, parts] = [words[at - 1] ?? '', ids[at + 1]]
  if (BETWEEN.has(before))
    for (let k = at - 3; k >= Math.max(0, at - LISTED_WITHIN); k--)
      if (isCount(scene, k) && (ANDS.has(before) || ids[k + 1] === parts)) return true
  if (noun.row === 'thing' && (before === ',' || ANDS.has(before)) && isNumbered(scene, at - 1)) return true
  for (let k = noun.end; k < noun.end + LISTED_BEFORE; k++)
    if (BETWEEN.has(words[k] ?? '')) return isCount(scene, ABOUT.has(words[k + 1] ?? '') ? k + 2 : k + 1)
  return false
}

/** Behind these "một" is one of several. */
const APART = new Set(['có', '('])
const AMONG = listSet('trong đó, trong đó có, trong đó thì, trong số đó, trong số đó có, trong số này, trong số này có')
const LEFT_WITHIN = 14

/**
 * "trong 25 máy có một máy hỏng", "trong số 4 người, có một người …", "một người chạy thoát, người còn lại …": one of several that are
 * counted or told apart.
 */
function isAmong(scene: Scene, at: number): boolean {
  const { words, ids } = scene.tokens
  const noun = COUNTED.at(ids, at + 1)
  if (!noun) return false
  if (AMONG.endingAt(ids, words[at - 1] === ',' ? at - 2 : at - 1)) return true
  for (let k = noun.end; k < noun.end + LEFT_WITHIN; k++)
    if (words[k] === 'còn' && words[k + 1] === 'lại' && ids[k - 1] === ids[at + 1]) return true
  if (!APART.has(words[at - 1] ?? '')) return false
  for (let k = at - 3; k >= Math.max(0, at - LISTED_WITHIN); k--) {
    if (!isCount(scene, k)) continue
    if (ids[k + 1] === ids[at + 1] || words[k - 1] === 'số') return true
  }
  return false
}

/** Behind these "một" is no more than one, or one that is lost, caught or added: "chỉ có một lối ra", "làm sập một nhịp cầu". */
const ONE_AFTER = listSet(
  'chỉ có, chỉ còn, mới có, mới chỉ có, chỉ mới có, duy nhất, chỉ vỏn vẹn, đúng',
  'sập, làm sập, bắn hạ, bắn rơi, phá huỷ, phá sập, đánh chìm, đánh sập, đâm chìm, thiêu rụi, cuốn trôi, vùi lấp, bị mất',
  'triệt phá, triệt xoá, bóc gỡ, khởi tố, truy tố, thu giữ, tịch thu, tạm giữ, xây thêm, xây dựng thêm, lắp thêm, mở thêm',
)

/**
 * Behind these a person or a thing is one that was found, lost, caught, fined, saved or given, and is counted: "bắt giữ một xe tải".
 * Elsewhere "một" before them is the article: "theo một cán bộ", "gặp một người đàn ông", "một chiếc nhẫn làm quà".
 */
const ONE_DONE = listSet(
  'phát hiện, bắt, bắt giữ, bắt được, bắt giam, quả tang, thu, thu được, thu hồi, tạm giam, kiểm tra, xử phạt, phạt, xử lý, kỷ luật, tiêu huỷ, bắn chết',
  'đình chỉ, đình chỉ đối với, đình chỉ công tác đối với, cách chức, cảnh cáo, khai trừ, tước, trục xuất, điều tra, thụ lý, miễn nhiệm, bãi nhiệm, cho thôi chức, bầu bổ sung',
  'làm, khiến, gây, làm chết, làm bị thương, làm hư hỏng, hư hỏng, làm cháy, cháy, làm đổ, đổ, làm mất, mất, làm chìm, chìm, lật, hỏng, làm hỏng, thiệt hại, giết, sát hại, giết chết',
  'lấy trộm, trộm, cướp, cướp giật, lấy, lấy đi, chiếm đoạt, cứu, cứu sống, cứu được, cứu thoát, vớt, vớt được, tìm thấy, tìm được, đưa được, trục vớt',
  'chỉ, tặng, trao, trao tặng, tặng thêm, phát, phát tặng, hỗ trợ, ủng hộ, bàn giao, hiến, hiến tặng, hiến tạng, ghép, trang bị, lắp đặt, lắp, xây, xây mới, xây dựng, sửa chữa, khánh thành, đóng mới, mua mới, thả, cấp, bổ sung, ít nhất, hơn, nhiều hơn, quá',
)

/** Bodies and shops are seldom found or given, but they are punished: "phạt một nhà nghỉ". */
const ONE_PUNISHED = listSet('phạt, xử phạt, đình chỉ, đóng cửa, đình chỉ hoạt động, tước giấy phép, thu hồi giấy phép')

/** Between such a verb and "một". */
const BESIDE_VERB = new Set(['được', 'thêm', 'lại'])

/** "trao tặng | một căn nhà": is what the person or thing at token `at + 1` is one of told right before? */
function isDone({ ids, words }: Scene['tokens'], at: number): boolean {
  const noun = CLASSES.at(ids, at + 1)?.row
  if (noun === 'body') return ONE_PUNISHED.endingAt(ids, at - 1) !== null
  if (noun !== 'thing' && noun !== 'person') return false
  if (ONE_DONE.endingAt(ids, at - 1)) return true
  return BESIDE_VERB.has(words[at - 1] ?? '') && ONE_DONE.endingAt(ids, at - 2) !== null
}

/** What befalls the one who is counted: "một tay súng thân chính phủ | thiệt mạng". */
const BEFALLS = listSet(
  'chết, tử vong, thiệt mạng, bị thương, bị thương nặng, bị chết, mất tích, tử nạn, hy sinh, thương vong, cấp cứu, đi cấp cứu, phải đi cấp cứu, phải cấp cứu, phải nhập viện, bị bắt, bị bắn, bị sát hại, bị đuối nước, đuối nước, nhập viện, chết đuối, sống sót, bị cuốn trôi, bị giết, bị khởi tố, bị phạt, bị xử phạt, bị tạm giữ, bị tạm giam, bị kỷ luật, bị tuyên phạt, bị kết án, bị đình chỉ, bị tạm đình chỉ, bị cách chức, bị hành hung, bị đâm, bị chém, được cứu, được giải cứu, được cứu sống, bị bỏng, bị ngạt, ngạt khói',
  'bị cắn, bị chó cắn, bị sét đánh, bị điện giật, bị nước cuốn, bị lũ cuốn, bị vùi, bị vùi lấp, bị trúng đạn, bị gãy, bị chảy máu, bị ngộ độc, bị mắc kẹt, bị tấn công, bị xâm hại, bị truy tố, bị khai trừ, bị cảnh cáo, bị trục xuất, bị mất tích, bị tai nạn, bị tông, bị xe tông',
)
const BEFALLS_WITHIN = 6
const HARMS = new Set(['bắn', 'đánh', 'đâm', 'chém', 'giết', 'tông', 'gây', 'làm', 'khiến', 'hại', 'nghi'])

/** "2 người chết, | một | bị thương": is it told what befell so many others, whose noun stands before? */
export const befellOthers = ({ tokens: { words, ids } }: Scene, at: number): boolean =>
  BETWEEN.has(words[at - 1] ?? '') && BEFALLS.at(ids, at + 1) !== null

/** Before where somebody is, and so many words behind who it is. */
const AT_PLACE = new Set(['ở', 'tại', 'thuộc'])
const PLACE_WITHIN = 3
/** The token behind a place with a name that stands near behind token `from`, or `from`. */
function behindPlace({ doc, tokens: { words, ids, starts } }: Scene, from: number): number {
  for (let k = from; k < from + PLACE_WITHIN; k++) {
    if (!AT_PLACE.has(words[k] ?? '')) continue
    let end = PLACES.at(ids, k + 1)?.end ?? k + 1
    while (isCapitalAt(doc.original, starts[end] ?? 0)) end++
    return end
  }
  return from
}

/** Is the person behind token `at` one of the dead, hurt or caught? */
function isBefallen(scene: Scene, at: number): boolean {
  if (befellOthers(scene, at)) return true
  const { words, ids, kinds } = scene.tokens
  const noun = CLASSES.at(ids, at + 1)
  if (noun?.row !== 'person') return false
  // "một sĩ quan cảnh sát | ở tỉnh Lạc Thuỷ | đã thiệt mạng": where the person is may stand between
  const within = behindPlace(scene, noun.end) + BEFALLS_WITHIN
  for (let k = noun.end; k < within && kinds[k] === 'word'; k++) {
    const fate = BEFALLS.at(ids, k)
    // "một tay súng bắn chết …", "bị bắt cóc"
    if (fate) return !HARMS.has(words[k - 1] ?? '') && words[fate.end] !== 'cóc'
    // "một kẻ | có …"
    if (words[k] === 'có' || words[k] === 'đã') return BEFALLS.at(ids, k + 1) !== null
  }
  return false
}

const ONCE_WITHIN = 5
const ONCE_ENDS = new Set([',', ';', '#', 'mong', 'muốn', 'cần'])
/** "chỉ nộp thuế một lần", "đã một lần bị phạt": so often, and no more. */
function isOnce({ words }: Scene['tokens'], at: number): boolean {
  if (words[at + 1] !== 'lần' || words[at + 2] === 'nữa') return false
  if (words[at - 1] === 'đã' || words[at - 1] === 'từng') return true
  for (let k = at - 1; k >= Math.max(0, at - ONCE_WITHIN) && !ONCE_ENDS.has(words[k] ?? ''); k--)
    if (words[k] === 'chỉ') return true
  return false
}

/** Is "một" at token `at` a count, and no article? It counts where one is caught, lost, given, left, or told beside other counts. */
export const isCounted = (scene: Scene, at: number): boolean =>
  ONE_COUNTS.at(scene.tokens.ids, at + 1) !== null ||
  ONE_AFTER.endingAt(scene.tokens.ids, at - 1) !== null ||
  isDone(scene.tokens, at) ||
  isEachOne(scene.tokens, at) ||
  isListed(scene, at) ||
  isAmong(scene, at) ||
  isBefallen(scene, at) ||
  isOnce(scene.tokens, at) ||
  isOfSex(scene.tokens, at)
