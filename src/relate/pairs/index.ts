import { isSomebody } from '../../lexicon/nouns.js'
import { toNumber } from '../../scan/decimal.js'
import { beforeBracket } from '../bracket.js'
import { isField } from '../field.js'
import { isHouseholds, isOwn } from '../rate.js'
import { between, clauseBefore, headWord, isArticle, isPeople, itemText, leadOf, type Related } from '../related.js'
import { classOf, knownClass } from './class.js'
import { countsVictims, FATES, fates, saidBehind } from './fates.js'
import { PAIRS } from './rows.js'

/** How much of the first noun phrase may stand before the joint: a clause without marks. */
const LONGEST_GAP = 84
/** Marks that end the first phrase: of a comma only the joint's own is let through. */
const ENDS_PHRASE =
  /[:.()]|;(?!\s?(?:làm|khiến|gây))|,(?!\s?(?:thu hút|kết nối|kéo|huy động|quy tụ|tập hợp|làm|bắt|gây|khiến|chết|tử vong|bị thương|cướp đi|khởi tố|tạm giữ|với|từ sự|phục vụ|đưa|cứu|liên quan|đại diện))/

const isCount = ({ quantity }: Related) => quantity.kind === 'count' && quantity.half === null
/** "làm rõ 12/14 vụ, bắt 19 đối tượng": of those that the whole counts it is the part that has them. */
const isWholeOf = (whole: Related, part: Related | undefined): boolean =>
  whole.quantity.half === 'whole' && whole.quantity.kind === 'count' && part?.quantity.half === 'part'
/** "(tăng 6 vụ, giảm 4 bị can)": changes pair with changes. */
const CHANGE_GAP = /^(?:,|,? ?(?:nhưng|và))(?: (?:tăng|giảm)(?: thêm)?)?$/

/** "hỗ trợ 6 hộ nghèo xã Thành Yên 24 con dê": the verb has both, and only a place stands between them. */
const GIVEN_TO = /(?:hỗ trợ|tặng|trao|cấp|cấp phát)(?: cho)?$/
const BETWEEN_GIVEN = /^[^,;:.\d]{0,60}$/
function isGiven(a: Related, b: Related, gap: string): boolean {
  if (!isPeople(a) || classOf(b) !== 'thing' || isArticle(b) || !BETWEEN_GIVEN.test(gap)) return false
  return GIVEN_TO.test(clauseBefore(a)) && !VERB_BETWEEN.test(gap)
}
/** "tặng 12 hộ nghèo có 30 con": the second is no gift. */
const VERB_BETWEEN = /(?:^| )(?:có|và|với|đang|là|nuôi|mất|bị|để|của)(?: |$)/

/** "trong 13 người nhập viện có 4 bệnh nhân nặng", "từ 60 quốc gia cùng 400 doanh nghiệp": a whole or a place, and none of a pair. */
const APART_FROM_PAIR = /(?:^|[ ,])(?:trong|trong số|từ|tại|ở|trên)$/
const isWholeOrPlace = (figure: Related): boolean => APART_FROM_PAIR.test(clauseBefore(figure))

/** "gặp gỡ cử tri tại 41 điểm": the places are told in the stead of the meetings. */
const isMeeting = ({ itemWords }: Related): boolean => itemWords.length === 1 && itemWords[0] === 'điểm'

const isOne = ({ quantity }: Related) => toNumber(quantity.value) === 1

/** "Toàn huyện có 19 cơ sở Hội, 5.800 hội viên": how large a society is, told as two levels. */
export const MEMBERS = /^(?:hội|đoàn|đảng) viên/
export const BRANCHES = /(?:^| )(?:hội|đoàn|chi bộ|đảng bộ)(?: |$)/
const THERE_ARE = /(?:^| )có$/
export const isMembership = (figures: readonly Related[], k: number, b: Related, gap: string): boolean => {
  const a = figures[k] as Related
  return (
    !gap.endsWith('với') &&
    MEMBERS.test(itemText(b)) &&
    BRANCHES.test(itemText(a)) &&
    THERE_ARE.test(leadOf(a, figures[k - 1]))
  )
}

/** "Ngày hội việc làm thu hút 28 doanh nghiệp và 950 lượt lao động": all of them came to one event, which is not counted. */
const DRAWN = /(?:^|[ ,])(?:thu hút|quy tụ)(?: (?:được|sự tham gia của|sự góp mặt của))?(?: (?:hơn|trên|gần|khoảng))?$/
const isDrawn = (a: Related, b: Related, gap: string): boolean =>
  DRAWN_GAP.test(gap) &&
  isOwn(b) &&
  classOf(b) === 'person' &&
  headWord(a) !== headWord(b) &&
  DRAWN.test(clauseBefore(a))
const DRAWN_GAP = /^(?:[^,;:.()\d]{0,30} )?(?:và|cùng)(?: (?:hơn|trên|gần|khoảng))?$/

/** Cases and those accused; how the dead of accidents have changed in number is a matter of its own. */
const changesWith = (a: Related, b: Related, gap: string): boolean =>
  CHANGE_GAP.test(gap) && a.itemClass === 'event' && b.itemClass === 'person' && !FATES.test(itemText(b))

/** "32 vụ/36 đối tượng", "612 hộ/2.277 khẩu", "6.417 ca/02 tử vong", "58 vụ = 81 đối tượng": marks join two nouns, whatever these are. */
const isSlashed = (a: Related, b: Related, gap: string): boolean =>
  (gap === '/' || gap === '=') && isOwn(a) && isOwn(b) && headWord(a) !== headWord(b)

function pairs(a: Related, b: Related, gap: string): boolean {
  if (gap.length > LONGEST_GAP) return false
  if ((a.quantity.change === null) !== (b.quantity.change === null)) return false
  if (a.quantity.change !== null) return changesWith(a, b, gap)
  // "6.700 ha rừng | của | 2.800 hộ": fields are told with those who own them
  if (isField(a)) return gap === 'của' && isPeople(b)
  const placed = isWholeOrPlace(a)
  if (placed && !isMeeting(a)) return false
  if (isSlashed(a, b, gap)) return true
  if (fates(a, b, gap) || isGiven(a, b, gap) || isDrawn(a, b, gap)) return true
  if (isArticle(b) && a.itemClass !== 'event') return false
  // "một xe máy chở 2 người", "một vụ tai nạn làm 2 người chết": the article tells of no number
  if (isArticle(a) && (a.itemClass === 'thing' || a.itemClass === 'event')) return false
  const first = classOf(a)
  const second = countsVictims(b, a) ? 'person' : knownClass(b) && classOf(b)
  if (!first || !second) return false
  const clause = !ENDS_PHRASE.test(gap)
  const single = isOne(a) && isOne(b)
  return PAIRS.some(
    (row) =>
      row.first.includes(first) &&
      row.second.includes(second) &&
      (row.bare || clause) &&
      // "1 lần cho 1 người": a rule, and no event
      (!single || row.first.includes('event')) &&
      row.joint.test(gap) &&
      (row.firstNoun?.test(itemText(a)) ?? true) &&
      (row.secondNoun?.test(`${itemText(b)} ${saidBehind(b).trim()}`.trim()) ?? true),
  )
}

/** "Các vụ cháy làm | 5 người chết": the cases that the sentence before has counted. */
const THESE_CASES =
  /^(?:các|những|số|toàn bộ|tất cả)(?: các)? vụ (?:[^,;:.()]{0,40} )?(?:làm|khiến|gây|cướp)(?: [^,;:.()]{0,24})?$/
const CASES_BACK = 6
function casesBefore(figures: readonly Related[], i: number): number | null {
  const b = figures[i] as Related
  const before = figures[i - 1]
  if (!before || b.sentence - before.sentence !== 1 || b.scene.sentence.block !== before.scene.sentence.block)
    return null
  const lead = leadOf(b, before)
  if (!THESE_CASES.test(lead) || !FATES.test(`${lead} ${itemText(b)}`)) return null
  for (let k = i - 1; k >= Math.max(0, i - CASES_BACK) && figures[k]?.sentence === before.sentence; k--) {
    const a = figures[k] as Related
    if (isCount(a) && a.quantity.change === null && a.itemWords[0] === 'vụ') return k
  }
  return null
}

/** "140 gian hàng của 98 hợp tác xã trong tỉnh, 17 hợp tác xã ngoài tỉnh": more of what the second of a pair counts. */
const goesOn = (a: Related, b: Related, gap: string): boolean =>
  ON_GAP.test(gap) && a.itemWords.length > 0 && a.itemWords[0] === b.itemWords[0] && a.itemClass !== 'event'
const ON_GAP = /^(?:,|và|, và)$/

/** "thu hút 120 doanh nghiệp và 3.500 lao động", "đến từ 900 trường của 58 tỉnh": one more of those who are of the event that the first is of. */
const takesPart = (a: Related, b: Related, gap: string): boolean =>
  TAKES_PART.test(gap) && isSomebody(classOf(a)) && isSomebody(classOf(b)) && isOwn(b)
const TAKES_PART = /^(?:và|cùng|của)$/

const isPairedHouseholds = (figure: Related): boolean =>
  isHouseholds(figure) && figure.links.some(({ rel }) => rel === 'with')

const MOST_PASSED = 2

/** Places right behind the events that were held there, before those who came: `b` is who. */
const isWhereHeld = (figures: readonly Related[], k: number, b: Related): boolean => {
  const [event, place] = [figures[k - 1], figures[k] as Related]
  return (
    event?.itemClass === 'event' &&
    event.sentence === place.sentence &&
    place.itemClass === 'body' &&
    isPeople(b) &&
    /^(?:tại|ở)$/.test(between(event, place))
  )
}

/** The count before figure `i` that it may be paired with: ages, changes and the worth of the things may stand between. */
function counterpart(figures: readonly Related[], i: number): number | null {
  const b = figures[i] as Related
  // "4 người chết (3 nam, 1 nữ), 16 người bị thương": a bracket holds parts of the first
  const from = beforeBracket(figures, i)
  // "43 vụ (gồm …), giảm 7 vụ; làm 2 người chết": a bracket may close before what is passed
  for (let k = from, passed = 0; k >= 0 && passed <= MOST_PASSED; k = beforeBracket(figures, k), passed++) {
    const a = figures[k] as Related
    if (a.sentence !== b.sentence) return null
    // "2 người trên một xe máy tử vong, 3 người bị thương"
    const isPlace = isArticle(a) && a.itemClass !== 'event' && isWholeOrPlace(a)
    const isChange = a.quantity.change !== null && b.quantity.change === null
    // "38 cuộc tiếp xúc cử tri tại 9 huyện, với hơn 4.700 cử tri": where it was
    const isHeldThere = isWhereHeld(figures, k, b)
    if ((isCount(a) || isField(a)) && a.per === null && !isPlace && !isHeldThere && !isChange) return k
    if (k === from && a.itemClass === 'event' && isWholeOf(a, figures[k - 1])) return k - 1
    const isPassed =
      a.quantity.kind === 'age' ||
      isChange ||
      isPlace ||
      isHeldThere ||
      a.links.some(({ rel, to }) => rel === 'each' && (to[0] ?? -1) === k - 1)
    if (!isPassed) return null
  }
  return null
}

const LAST_MARK = /[,;][^,;]*$/

/** What stands between a count and its counterpart `k`, a change in brackets left out: "32 vụ (giảm 8%), | 36 đối tượng". */
function gapBefore(figures: readonly Related[], i: number, k: number): string {
  const before = figures[i - 1] as Related
  // the article is no number: "2 người | trên một xe máy tử vong, | 3 người bị thương"
  const gap = between(isArticle(before) ? (figures[k] as Related) : before, figures[i] as Related)
  const behind = gap.slice(gap.lastIndexOf(')') + 1).trim()
  // "13 vụ, | tăng 4 vụ | so với tháng trước; làm | 1 người chết": what a change is held against ends with a mark
  const mark = before.quantity.change !== null && figures[i]?.quantity.change === null ? behind.search(LAST_MARK) : 0
  return mark > 0 ? behind.slice(mark) : behind
}

/** Links each count to the first count of its event: `with` of the later one points to the first. */
export function linkPairs(figures: readonly Related[]): void {
  const heads = new Map<number, number>()
  for (let i = 1; i < figures.length; i++) {
    const b = figures[i] as Related
    if (!isCount(b)) continue
    const cases = casesBefore(figures, i)
    if (cases !== null) {
      heads.set(i, cases)
      b.links.push({ rel: 'with', to: [cases] })
      continue
    }
    const k = counterpart(figures, i)
    if (k === null) continue
    const gap = gapBefore(figures, i, k)
    if (isMembership(figures, k, b, gap)) continue
    const a = figures[k] as Related
    if (!pairs(a, b, gap) && !(heads.has(k) && (goesOn(a, b, gap) || takesPart(a, b, gap)))) continue
    // of "8 thôn, 1.946 hộ với 7.318 khẩu" it is the households that have members
    const head = gap !== ',' && isPairedHouseholds(figures[k] as Related) ? k : (heads.get(k) ?? k)
    heads.set(i, head)
    b.links.push({ rel: 'with', to: [head] })
  }
}
