import type { Draft } from '../../decide/draft.js'
import { CHANGE_VERBS, LEVEL_STEPS } from '../../lexicon/changes.js'
import { COUNTRIES } from '../../lexicon/names.js'
import { COUNTED, GRADES } from '../../lexicon/nouns.js'
import { listSet } from '../../lexicon/phrases.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { DIMENSIONS, PLANS, SPANS, SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import { isMeasure, type Kind, MEASURED_KINDS } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { type Found, GROWTH, NUMBERS } from './chunk.js'
import { behindEarlier, type Earlier, inherited, isCountBefore, isPlan, namesPlan } from './earlier.js'
import { extentOfMany, lengthOfListed } from './extent.js'
import { spanIn } from './lasting.js'
import { beginning, isLevel, isRate, overLinks } from './links.js'
import { paidByCounted } from './paid.js'
import { phraseIn } from './phrase.js'
import { equalBefore, ownReference, REFERENCES } from './referred.js'
import { isWhereLast, stuffTold, wholeOfPlaces } from './stuff.js'
import { subjectBefore } from './subject.js'
import { sumBefore } from './sum.js'
import { isCapital, lastIn, type Stretch, spanOf, splits, tokenBack } from './words.js'

/** How many figures back the level may be that a change goes on with. */
const FARTHEST = 9
/**
 * "bằng 90% | tổng vốn | đạt 600 triệu USD": the noun of a sum behind the share before, where nothing but links stands between it
 * and the sum.
 */
function sumOfShare({ scene, quantity: { kind, first } }: Draft, last: Earlier): Span | null {
  if (kind !== 'money' || last.quantity.kind !== 'percent' || !isPlan(last) || namesPlan(last)) return null
  const linked = overLinks(scene, first - 1, kind)
  return linked < first && behindEarlier(last) === linked && SUMS.at(last.itemIds, 0)?.row === 'noun' ? last.item : null
}

/**
 * "qua | 2 tài khoản | của Tuấn | 200 triệu đồng": the sum in a clause before what is counted there, where only whose that is stands
 * between the two.
 */
function sumOverOwner(
  { scene, quantity: { kind, first } }: Draft,
  found: Found,
  earlier: readonly Earlier[],
): Stretch | null {
  const last = earlier.at(-1)
  if (kind !== 'money' || last?.quantity.kind !== 'count' || scene.tokens.words[found.start - 1] !== 'của') return null
  if (behindEarlier(last) !== found.start - 1 || found.end !== first) return null
  const sum = subjectBefore(scene, last.quantity.first, behindEarlier(earlier.at(-2)), kind)
  return sum && SUMS.at(scene.tokens.ids, sum.start) ? sum : null
}

/** Kinds that are told in passing: what follows does not go on with what they are of. */
const PASSING = new Set(['duration', 'age'])
/** "so với 6 đồng tiền chủ chốt": what is counted there only compares. */
const isCompared = ({ scene, quantity }: Earlier): boolean =>
  quantity.kind === 'count' && REFERENCES.endingAt(scene.tokens.ids, quantity.first - 1) !== null

/** Before what a sum or measure belongs to, or where: "19 tỷ đồng | của 241 đơn vị", "5 triệu USD | tại 20 thị trường". */
const OWNING = new Set(['của', 'tại', 'ở', 'trong', 'sang'])

/** Does a figure only tell of whom the measure right before it is? */
function isOwnerOf({ scene, quantity }: Earlier, previous: Earlier | undefined): boolean {
  if (quantity.kind !== 'count' || !previous || !OWNING.has(scene.tokens.words[quantity.first - 1] ?? '')) return false
  const { kind } = previous.quantity
  return (kind === 'money' || isMeasure(kind)) && previous.quantity.last + 1 === quantity.first - 1
}

/** "9.120 con lợn | của 1.500 hộ | , tổng trọng lượng 530 tấn": does a count only tell of whom the count right before it is? */
const isOwnerOfCount = ({ scene, quantity: { kind, first } }: Earlier, previous: Earlier | undefined): boolean =>
  kind === 'count' && OWNING.has(scene.tokens.words[first - 1] ?? '') && isCountBefore(previous, first - 1)

/** Does a figure tell the size of goods? */
const isGrade = ({ scene, quantity }: Earlier): boolean =>
  (quantity.kind === 'count' || quantity.kind === 'mass') && GRADES.has(scene.tokens.words[quantity.at - 1] ?? '')

/** "giá tôm thẻ | loại 100 con/kg": the phrase without the size of the goods in it. */
function ungraded({ tokens: { words, kinds } }: Scene, found: Found): Found {
  for (let k = found.start + 1; k < found.end - 1; k++)
    if (GRADES.has(words[k] ?? '') && kinds[k + 1] === 'numeral') return { ...found, end: k }
  return found
}

/** The figures before that tell what this one may be of: no level is of the span of time it is told for. */
export function telling(before: readonly Earlier[], kind: Kind): readonly Earlier[] {
  const last = before.length > FARTHEST ? before.slice(-FARTHEST) : before
  const near = kind !== 'count' && last.some(isCompared) ? last.filter((one) => !isCompared(one)) : last
  const passing = (one: Earlier) =>
    (PASSING.has(one.quantity.kind) && one.quantity.kind !== kind) || (kind === 'money' && isGrade(one))
  // "vốn đăng ký trong 9 tháng đạt 14,4 tỷ đồng"
  const told = near.some(passing) ? near.filter((one) => !passing(one)) : near
  const measure = isMeasure(kind)
  // "chậm đóng 19 tỷ đồng của 241 đơn vị, chiếm 4%": the sum does
  if (!(isRate(kind) || measure) || told.length < 2) return told
  return told.filter((one, i) => !isOwnerOf(one, told[i - 1]) && !(measure && isOwnerOfCount(one, told[i - 1])))
}

/** "khối lượng và trị giá xuất khẩu lần lượt đạt 468 nghìn tấn và 2,9 tỷ USD": the sum is of what stands before the first of them. */
const kindOfWorth = (last: Earlier, { kind, first }: Draft['quantity']): boolean =>
  kind === 'money' && isMeasure(last.quantity.kind) && last.scene.tokens.words[first - 1] === 'và'

/** "20 tấn gạo | và | 5 tỷ đồng": the sum is none of the stuff that it is given with. */
function isBesideStuff({ scene, quantity: { first } }: Draft, { quantity, item }: Earlier): boolean {
  const { words, starts } = scene.tokens
  const behind = item !== null && item.start > (starts[quantity.last] ?? 0)
  return behind && isMeasure(quantity.kind) && (words[first - 1] === 'và' || words[first - 1] === 'cùng')
}

/** Figures that may stand in what names a sum: "chi phí cho | 1 m đường". */
const WITHIN_SUMS = new Set<Kind>(['count', ...MEASURED_KINDS])
/** "giá gạo | 5% tấm": a share that tells the sort of what is sold. */
const SORTED = listSet('tấm, độ ẩm, đạm, béo, cồn, cotton')

/** "chi phí cho | 1 m đường | lên tới 3 tỷ đồng": the noun of a sum before the figure that only says for how much it is. */
export function sumAround(
  { scene: { tokens }, quantity: { kind, first, at } }: Draft,
  around: Earlier,
): Stretch | null {
  const { scene, quantity } = around
  // "tổng lương trả cho 7 nhân viên | là: | 84 triệu đồng"
  const behindLink = tokens.words[first - 1] === ':' && tokens.words[first - 2] === 'là'
  // "giá gạo 5% tấm tăng | từ | 384 USD"
  const fromLevel = tokens.words[first - 1] === 'từ' && CHANGE_VERBS.endingAt(tokens.ids, first - 2) !== null
  const last = behindLink || fromLevel ? first - 1 : first
  // "mức vay một dự án tối đa là 1 tỷ đồng": the link may stand in the phrase of the number
  const within = WITHIN_SUMS.has(quantity.kind) || SORTED.at(tokens.ids, quantity.last + 1) !== null
  if (!within || !(isLevel(tokens, last) || isLevel(tokens, at))) return null
  for (let k = behindEarlier(around); k < last; k++) if (tokens.kinds[k] === 'mark') return null
  const end = overLinks(scene, quantity.first - 1, 'money')
  const start = beginning(scene, end, 0)
  // "thời gian làm thủ tục cho | một lô hàng | là 10 giờ": no other sum takes time
  if (kind === 'duration') return spanIn(scene, start, end)
  const sum = sumBefore(scene, start, end)
  // "giá vé cho | quãng đường | dài 40 km là 50.000 đồng": its measure is no sum
  const told =
    sum && isMeasure(quantity.kind) && tokens.starts[sum.start] === around.item?.start
      ? sumBefore(scene, start, sum.start)
      : sum
  if (!told || told.weak || SUMS.at(tokens.ids, told.start)?.row !== 'noun') return null
  // "nộp thuế 1 triệu đồng, nếu nuôi 2 con được giảm 3 triệu đồng": that noun has a number of its own
  return tokens.kinds.indexOf('numeral', told.start) < told.end ? null : told
}

/** "519 đơn vị | nợ bảo hiểm | trên 100 triệu đồng": the noun of a sum in what is counted right before it. */
function sumWithin({ scene, quantity: { first } }: Draft, { quantity, item }: Earlier): Found | null {
  const { tokens } = scene
  const start = item && quantity.kind === 'count' ? tokenBack(tokens, first, item.start, MOST_OWNED) : -1
  const end = start >= 0 ? overLinks(scene, first - 1, 'money') : -1
  if (item === null || end <= start || tokens.ends[end - 1] !== item.end) return null
  const sum = sumBefore(scene, start + 1, end)
  return sum && !sum.weak && sum.end === end ? sum : null
}

/** "sản lượng đạt 40 nghìn lượt khách, | tăng 12%": the noun of a level that is told as a count, `previous` the figure before it. */
function levelOf({ scene, quantity, itemIds }: Earlier, previous: Earlier | undefined): Stretch | null {
  if (quantity.kind !== 'count') return null
  const { ids } = scene.tokens
  const sum = subjectBefore(scene, quantity.first, behindEarlier(previous), 'percent')
  if (
    !sum ||
    sum.weak ||
    sum.end < sum.start + 2 ||
    SUMS.at(ids, sum.start)?.row !== 'noun' ||
    SPANS.at(ids, sum.start)
  )
    return null
  // "tổng số tờ khai là 1.400 tờ khai": they are what is counted, but "tổng số DN đến khai báo là 1.400 DN"
  const bare = NUMBERS.at(ids, sum.start) !== null && itemIds.length === 1
  if (!bare) for (let k = sum.start; k < sum.end; k++) if (ids[k] === itemIds[0]) return null
  // "nhập khẩu 40 nghìn chiếc, tăng 12%": what is done is no level
  const told = isLevel(scene.tokens, quantity.first) || isLevel(scene.tokens, quantity.at)
  return told || (NUMBERS.at(ids, sum.start) && sum.end === quantity.first) ? sum : null
}

const FORMER_WITHIN = 6
const FORMER = new Set(['vụ', 'kỳ', 'phiên', 'cùng', 'niên', 'năm', 'tháng', 'quý'])

/** "giảm 1,9% so với vụ trước (62,7 tấn/ha)": does the level in brackets tell what was then? */
function isFormer({ tokens: { words, kinds } }: Scene, first: number): boolean {
  if (words[first - 1] !== '(') return false
  for (let k = first - 3; k > Math.max(0, first - FORMER_WITHIN); k--)
    if (words[k] === 'với' && words[k - 1] === 'so') return kinds[k + 1] === 'time' || FORMER.has(words[k + 1] ?? '')
  return false
}

/** So far before its sum a plan may stand with who has set it and for when. */
const PLAN_WITHIN = 18

/** "đạt 158% so với | chỉ tiêu pháp lệnh | 2.750 tỷ đồng", "vượt so với | mục tiêu | đến năm 2027 là 900 triệu USD": the plan whose sum is told behind it. */
function planBefore(scene: Scene, first: number): Stretch | null {
  const { words, ids } = scene.tokens
  for (let k = first - 1; k > Math.max(1, first - PLAN_WITHIN); k--) {
    if (words[k] === ',' || words[k] === ';' || words[k] === '(' || words[k] === '#') return null
    if (!PLANS.at(ids, k)) continue
    let end = k + 1
    while (end < first && !splits(scene, end)) end++
    return words[k - 1] === 'với' && words[k - 2] === 'so' ? { start: k, end } : null
  }
  return null
}

/** "sản xuất thép đạt 101% kế hoạch và tăng 5%": no plan grows, but what stands before the shares of it that end a list of figures. */
function plannedBefore(earlier: readonly Earlier[], kind: Kind): Found | null {
  let i = earlier.length - 1
  while (i > 0 && namesPlan(earlier[i - 1] as Earlier)) i--
  const { scene, quantity } = earlier[i] as Earlier
  const previous = earlier[i - 1]
  return subjectBefore(scene, quantity.first, behindEarlier(previous), kind)
}

/** "số người tập thể thao đạt 39% | dân số, | tăng 1,2%": no whole grows of which a part was told, but the part. */
const grewFrom = (last: Earlier, { kind, change }: Draft['quantity']): boolean =>
  kind === 'percent' &&
  change !== null &&
  last.quantity.change === null &&
  last.quantity.kind === 'percent' &&
  isPlan(last)

/** So many tokens hold the measures of one thing. */
const MOST_OWNED = 24

/** What has a dimension before token `first`, where the figure before told another measure of it. */
function ownerOf(scene: Scene, first: number, { item }: Earlier): Stretch | null {
  const { ids } = scene.tokens
  const dimension = DIMENSIONS.endingAt(ids, first - 1)
  const at = item ? tokenBack(scene.tokens, first, item.start, MOST_OWNED) : -1
  if (!dimension || at <= 0 || dimension.start < at || SUMS.at(ids, at)?.row !== 'noun') return null
  const until = overLinks(scene, at - 1, 'length')
  // "vừa đóng xong, có công suất 820 CV, dài 19 m": its subject stands in a clause before
  return phraseIn(scene, beginning(scene, until, 0), until) ?? subjectBefore(scene, at, 0, 'length')
}

/** Is this the level that a change leads to from the one of the figure before? */
const secondLevel = ({ scene, quantity }: Draft, last: Earlier): boolean =>
  last.item !== null &&
  last.quantity.step === 'from' &&
  last.quantity.kind === quantity.kind &&
  LEVEL_STEPS.endingAt(scene.tokens.ids, quantity.first - 1) !== null

/** "tài khoản của Hùng (36 tỷ đồng) | và Lan | (420 triệu đồng)": what the sum in the bracket before is, where only whose this one is stands between them. */
function inBracketToo({ scene, quantity: { first } }: Draft, last: Earlier, { start, end }: Stretch): Span | null {
  const { words } = scene.tokens
  const { quantity, item } = last
  const bracketed = words[first - 1] === '(' && words[quantity.first - 1] === '(' && quantity.kind === 'money'
  if (!bracketed || !item || end !== first - 1 || words[start - 1] !== 'và' || words[start - 2] !== ')') return null
  const at = tokenBack(scene.tokens, quantity.first, item.start, MOST_OWNED)
  return at >= 0 && lastIn(words, 'của', at, quantity.first) > at && isCapital(scene, start) ? item : null
}

/** "xuất khẩu sang Trung Quốc đạt 5 tỷ USD, | Mỹ | 3 tỷ USD": is only a country named before the next sum of a trade? */
function isCountryToo({ scene, quantity: { kind } }: Draft, { start, end }: Found, last: Earlier): boolean {
  const { ids, words } = scene.tokens
  const joined = words[start - 1] === ',' || words[start - 1] === 'và'
  if (kind !== 'money' || last.quantity.kind !== kind || !joined || COUNTRIES.at(ids, start)?.end !== end) return false
  return behindEarlier(last) >= start - 1 && SUMS.at(last.itemIds, 0)?.row === 'noun'
}

/** "phạt 402 trường hợp | với | 3 tỷ đồng", "hỗ trợ 46 hộ | 2 tỷ đồng": the verb of a sum that only "với" parts from those who are counted before it. */
function paidWith({ scene, quantity: { kind, first } }: Draft, last: Earlier): Stretch | null {
  if (kind !== 'money') return null
  let k = first - 1
  const qualifier = QUALIFIER_BEFORE.endingAt(scene.tokens.ids, k)
  if (qualifier) k = qualifier.start - 1
  const end = scene.tokens.words[k] === 'với' ? k : k + 1
  return isCountBefore(last, end) ? paidByCounted(scene, last.quantity.first) : null
}

const OF_ALL_WITHIN = 6

/** Does "trong đó" stand behind a semicolon, where a list of parts ends? */
function isOfAll(words: readonly string[], first: number): boolean {
  for (let k = first - 1; k > Math.max(1, first - OF_ALL_WITHIN); k--)
    if (words[k] === 'trong' && words[k + 1] === 'đó') return words[k - 1] === ';'
  return false
}

/** What a measure may go on with: a measure of its kind, if one was told, and no sum. */
function measuredBefore(
  { scene, quantity: { kind, change, first } }: Draft,
  earlier: readonly Earlier[],
): readonly Earlier[] {
  const last = earlier.at(-1)
  const same = earlier.filter((one) => one.quantity.kind === kind)
  // "năng suất giảm 30%, trong đó 20 ha …", "giảm 2 vụ nhưng tăng 3 ha"
  const rate = last && isRate(last.quantity.kind) && SUMS.at(last.itemIds, 0)?.row === 'noun'
  const other = rate || (change !== null && last?.quantity.kind === 'count')
  // "40 ha cây trồng, gồm 30 ha lúa, 10 ha ngô; trong đó | 5 ha mất trắng"
  if (same.length > 1 && isOfAll(scene.tokens.words, first)) return same.slice(0, 1)
  return same.length > 0 && other ? same : earlier.filter((one) => one.quantity.kind !== 'money')
}

/** The item of a level, a change or a rate: what stands before the number, or what the sentence was about so far. */
export function left(draft: Draft, earlier: readonly Earlier[], barrier: number): Span | null {
  const { scene, quantity } = draft
  const { tokens } = scene
  const last = earlier.at(-1)
  const named = wholeOfPlaces(draft, earlier)
  if (named) return named
  // "tỷ lệ giảm từ 4,5% khi nhận bàn giao xuống còn 0,25%": both levels are of one thing
  if (last && secondLevel(draft, last)) return last.item
  // "2 USD/khách so với mức 1,5 USD": what is compared with is of the same thing
  if (last && isPlan(last) && tokens.words[quantity.first - 1] === '(') return last.item
  const plan = quantity.kind === 'money' ? planBefore(scene, quantity.first) : null
  if (plan) return spanOf(tokens, plan)
  const than = last ? ownReference(draft) : null
  if (than) return spanOf(tokens, than)
  if (last && (REFERENCES.endingAt(tokens.ids, quantity.first - 1) || isFormer(scene, quantity.first)))
    return inherited(earlier)
  // "2 triệu con giống | trên | 40 ha": where the things are that were counted
  const onGround = quantity.kind === 'area' && tokens.words[quantity.first - 1] === 'trên'
  if (last?.item && onGround && isCountBefore(last, quantity.first - 1)) return last.item
  const equal = last ? equalBefore(draft, last, earlier.at(-2)) : null
  if (equal) return spanOf(tokens, equal)
  const ofShare = last ? sumOfShare(draft, last) : null
  if (ofShare) return ofShare
  const listed = last ? lengthOfListed(draft, last) : null
  if (listed) return listed
  const extent = last ? extentOfMany(draft, last) : null
  if (extent) return spanOf(tokens, extent)
  const subject = subjectBefore(scene, quantity.first, barrier, quantity.kind)
  const found = subject && ungraded(scene, subject)
  const moved = found ? sumOverOwner(draft, found, earlier) : null
  if (moved) return spanOf(tokens, moved)
  const rate = isRate(quantity.kind)
  const sums = rate || quantity.kind === 'money' || quantity.kind === 'duration' || isMeasure(quantity.kind)
  const around = last && sums ? sumAround(draft, last) : null
  // "doanh thu của 17 doanh nghiệp có vốn nước ngoài đạt 5 tỷ đồng": what those have who are counted is not told of
  const owned = found !== null && around !== null && tokens.words[found.start - 1] === 'có'
  // "lợi nhuận của 13 ngân hàng được nghiên cứu tăng 9%": no word of theirs grows
  // "giá gạo 5% tấm | của Ấn Độ | tăng lên 387 USD": nor is a sum of what stands behind a preposition
  const behind = found !== null && (rate || splits(scene, found.start - 1))
  const aside = behind && around !== null && SUMS.at(tokens.ids, found.start)?.row !== 'noun'
  const stuff = found && stuffTold(draft, found, earlier, barrier)
  if (stuff) return stuff
  if (found && last && isCountryToo(draft, found, last)) return last.item
  const bracketed = last && quantity.kind === 'money' && found ? inBracketToo(draft, last, found) : null
  if (bracketed) return bracketed
  if (found && last && isWhereLast(draft, found, last)) return last.item
  if (found && !found.weak && !owned && !aside) return spanOf(tokens, found)
  if (around) return spanOf(tokens, around)
  const within = last && quantity.kind === 'money' && !found ? sumWithin(draft, last) : null
  if (within) return spanOf(tokens, within)
  const counted = last && rate && !found ? levelOf(last, earlier.at(-2)) : null
  if (counted) return spanOf(tokens, counted)
  const worth = last && kindOfWorth(last, quantity) ? subjectBefore(scene, last.quantity.first, 0, 'money') : null
  if (worth && SUMS.at(tokens.ids, worth.start)?.row === 'noun') return spanOf(tokens, worth)
  // "tàu có công suất 820 CV, dài 19 m": the ship is long, and not its power
  const owner = last && quantity.kind === 'length' ? ownerOf(scene, quantity.first, last) : null
  if (owner) return spanOf(tokens, owner)
  const payment = last && !found ? paidWith(draft, last) : null
  if (payment) return spanOf(tokens, payment)
  // "92 em học sinh với mức 500.000 đồng", "góp 320 ngày công và 9,8 tỷ đồng": a sum is no pupil and no work
  // "với tổng vốn 800 tỷ đồng, trên diện tích 2 ha": nor does an area go on with a sum
  const like = isMeasure(quantity.kind) ? measuredBefore(draft, earlier) : earlier
  const of =
    quantity.kind === 'money' && last && (last.quantity.kind === 'count' || isBesideStuff(draft, last))
      ? null
      : inherited(like)
  const planned =
    last && (namesPlan(last) || grewFrom(last, quantity)) && (rate || isRate(last.quantity.kind))
      ? plannedBefore(earlier, quantity.kind)
      : null
  if (planned && !planned.weak) return spanOf(tokens, planned)
  // "thông qua 4 tổ chức; tốc độ tăng trưởng đạt 11%": no body that is counted grows
  const grows = rate && last?.quantity.kind === 'count' && found !== null && GROWTH.at(tokens.ids, found.start) !== null
  const told = grows ? spanOf(tokens, found) : (of ?? spanOf(tokens, found))
  // "quy mô 78 ha": the noun of the measure alone names nothing
  const unnamed = told === null || (of === null && found?.weak && isMeasure(quantity.kind))
  if (!unnamed || !last?.item || like.length === earlier.length) return told
  // "dự án có tổng mức đầu tư 800 tỷ đồng cho 2 km": both are of what stands before the sum
  const at = tokenBack(tokens, quantity.first, last.item.start, MOST_OWNED)
  const thing = at > 0 ? subjectBefore(scene, at, 0, quantity.kind) : null
  return thing && (told === null || COUNTED.at(tokens.ids, thing.start)) ? spanOf(tokens, thing) : told
}
