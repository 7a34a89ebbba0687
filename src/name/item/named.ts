import { CLAUSES, PREDICATES, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { listed } from '../../lexicon/listed.js'
import { COUNTED, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { COMPARISONS, CONDITIONS, DIMENSIONS, EMPTY, SUMS } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { among } from './among.js'
import { type Found, GROWTH, strong } from './chunk.js'
import { lastingIn } from './lasting.js'
import { isRate, MEASURED, overLinks } from './links.js'
import { measuredBy, measuredNear, poweredBy } from './measured.js'
import { somebodyAt, whoDoes } from './owner.js'
import { givenBefore, handedBefore, paidBefore, THINGS, tradedBefore } from './paid.js'
import { BRANCHES, lastClause, lastPhrase, phraseIn, subjectIn } from './phrase.js'
import { isAtPlace } from './place.js'
import { imposedBefore, sumBefore, verbBefore } from './sum.js'
import { lastIn, type Stretch } from './words.js'
import { worthAt } from './worth.js'

/** "so với chỉ tiêu được giao (9.400 tỷ đồng)": a level in brackets is of the noun before them. */
export const inBracket = ({ tokens }: Scene, first: number, kind: Kind): boolean =>
  tokens.words[first - 1] === '(' && !isRate(kind)

/** "thấp hơn báo động 1 là 1,09 m": where a comparison begins, or -1; what the figure is about stands before it. */
function comparison({ tokens: { ids } }: Scene, start: number, end: number): number {
  for (let k = start; k < end; k++) if (COMPARISONS.at(ids, k)) return k
  return -1
}

/** What a level is compared with that no time tells. */
const FORMER = phraseSet(
  listed(
    'cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, năm trước, năm ngoái, đầu năm, cuối năm, tháng trước, quý trước',
  ),
)

/** The token behind what the comparison at token `than` is with: "so với tháng 12 | CPI", "so với cùng kỳ và | lợi nhuận"; or -1. */
function behindFormer({ tokens: { words, ids, kinds } }: Scene, than: number, end: number): number {
  const time = lastIn(kinds, 'time', than + 1, end)
  if (time > than) return time + 1
  const former = words[than] === 'so' ? FORMER.at(ids, than + 2) : null
  return former && words[former.end] === 'và' ? former.end + 1 : -1
}

/** What others reach, by which a level is judged: "thấp hơn so với | mức trung bình của cả nước | (5%)". */
const YARDSTICKS = phraseSet(
  listed(
    'mức trung bình, mức bình quân, trung bình, bình quân, mức chung, mặt bằng chung, chỉ tiêu, kế hoạch, mục tiêu, dự toán',
  ),
)

/** What the comparison at token `than` is with, where the number is the level of that: in a bracket behind it, or tied to it alone. */
function yardstick(scene: Scene, than: number, end: number, first: number): Stretch | null {
  const { words, ids } = scene.tokens
  let at = than
  while (at < end && words[at] !== 'với' && !YARDSTICKS.at(ids, at)) at++
  if (words[at] === 'với') at++
  if (!YARDSTICKS.at(ids, at)) return null
  // "thấp hơn mức trung bình 5%" says by how much
  const tied = words[than] === 'so' && words[than - 1] !== 'hơn' && end < first && words[end] !== '('
  return words[end] === '(' || tied ? phraseIn(scene, at, end) : null
}

/** The clause says that the figure has no thing. */
export const NOTHING: Found = { start: 0, end: 0, weak: false }

/** Before what people measure, too: "cao 1,7 m". */
export const TALL = new Set(['cao', 'nặng', 'cân'])

/** "nếu loại trừ tiền sử dụng đất | thì | tăng 12%": does the clause only tell without what something was? */
const WITHOUT = phraseSet(
  listed('nếu trừ, nếu loại trừ, nếu không tính, nếu không kể, không tính, không kể, trừ, loại trừ, sau khi trừ'),
)
const leavesOut = ({ tokens: { words, ids } }: Scene, start: number, end: number): boolean =>
  WITHOUT.at(ids, start) !== null && lastIn(words, 'thì', start, end + 1) > start

/** Between "đây" and "là". */
const ADVERBS = phraseSet(listed('chủ yếu, đa số, đa phần, phần lớn, hầu hết, cũng, đều, chính, vốn'))
const POINTING = new Set(['đây', 'đó'])

/** What only says that there came so much of it: "lượng rác | phát sinh | tại huyện". */
const PRODUCED = phraseSet(listed('phát sinh, thải ra, thu gom, thu gom được, bán ra, tiêu thụ'))

const DONE = new Set(['đã', 'được', 'bị', 'mới'])
const MOST_DONE = 4

/** The noun of a sum in a clause, which ends before token `end`; of a stuff none that stands away from the number. */
function sumIn(scene: Scene, from: number, end: number, kind: Kind, first: number): Found | null {
  const sum = sumBefore(scene, from, end)
  if (!sum || !MEASURED.has(kind) || end !== first || sum.end >= end) return sum
  // "do số lượng ít nên tàu trên 5.000 tấn": a noun that touches the number is nearer than any sum
  if (isAtPlace(scene, sum.end, end))
    return { ...sum, end: PRODUCED.endingAt(scene.tokens.ids, sum.end - 1)?.start ?? sum.end }
  // "sản lượng lúa | đã thu hoạch | khoảng 800 tấn"
  if (DONE.has(scene.tokens.words[sum.end] ?? '') && end - sum.end <= MOST_DONE) return sum
  return VERBS.endingAt(scene.tokens.ids, end - 1) ? sum : null
}

/** The noun phrase of a clause, or else the noun of a sum in it. */
function phraseOr({ tokens: { ids } }: Scene, phrase: Stretch | null, sum: Found | null): Found | null {
  // "được đỡ đầu với mức 500.000 đồng": a verb alone is no thing
  if (!phrase || (sum && VERBS.at(ids, phrase.start)?.end === phrase.end)) return sum
  // "mức giảm trừ của bảo hiểm y tế: giảm trừ 1,5%": a verb of sums says nothing of whose share it is
  return { ...phrase, weak: SUMS.at(ids, phrase.start)?.row === 'verb' }
}

/** Does the noun of a thing begin at token `start`, and of nobody? */
function isThing({ tokens }: Scene, start: number): boolean {
  const at = PLURALS.has(tokens.words[start] ?? '') ? start + 1 : start
  const noun = COUNTED.at(tokens.ids, at) ?? COMPOUNDS.at(tokens.ids, at)
  return noun !== null && !VERBS.at(tokens.ids, at) && !somebodyAt(tokens, start)
}

/** What a sum is of that no strong noun names: what it is worth, the verb by which it is given, else the clause's noun phrase. */
function worthIn(
  scene: Scene,
  from: number,
  end: number,
  first: number,
  phrase: Stretch | null,
  sum: Found | null,
): Found | null {
  // "siêu dự án 15.000 tỷ đồng": what a sum touches is worth it
  const touching = end === first && !sum ? lastPhrase(scene, from, end, { passive: false }) : null
  const worth = touching && worthAt(scene, touching.start, end)
  if (worth || !phrase) return strong(worth) ?? sum
  const { words, ids } = scene.tokens
  // "phong toả tài khoản của Hùng (36 tỷ đồng)": the thing right before a bracket, and not who does something with it
  const before = words[first - 1] === '(' && !sum ? lastPhrase(scene, from, end, { passive: false }) : null
  if (before && before.start > phrase.end && isThing(scene, before.start)) return strong(before)
  const given = sum ? null : strong(givenBefore(scene, from, end))
  // "xử phạt công ty A, quận Ninh Kiều 295 triệu đồng": where somebody is names nothing
  if (PLACES.at(ids, phrase.start)) return given
  // "kiều bào gửi về 30.000 USD": who gives a sum is not what it is, and nothing before them is
  if (somebodyAt(scene.tokens, phrase.start)) return sum ?? given ?? NOTHING
  // "nhóm này | đưa | cho ông Thắng 60 triệu đồng": nor is who gives it
  // "hỗ trợ gia đình có | nhà sập": nor what they have
  const had = words[phrase.start - 1] === 'có'
  const thing = !had && THINGS.has(COUNTED.at(ids, phrase.start)?.row ?? '')
  // "UBND tỉnh hỗ trợ gia đình", "thưởng đoàn dẫn đầu": those who get it stand behind the verb
  const handed = sum || thing ? null : strong(handedBefore(scene, from, end))
  // but "tặng quà 5 tỷ đồng"
  const direct = handed?.end === phrase.start && phrase.end === end && !somebodyAt(scene.tokens, phrase.start)
  if (handed && handed.start !== phrase.start && !direct) return handed
  const gives = given && given.start >= phrase.end && !thing
  return gives ? given : phraseOr(scene, phrase, sum)
}

/** What no area tells, though it stands before one. */
const NO_AREA = phraseSet(['mật độ', 'năng suất'])

/** Of these kinds what is told is what goes somewhere: "đất đá tràn | xuống đường | khoảng 300 m3". */
const POURED = new Set<Kind>(['volume', 'mass'])
const INTO = new Set(['xuống', 'vào', 'ra', 'lên', 'sang'])

/** Is a phrase a verb alone, and no branch of the economy? */
const isDeed = ({ tokens: { ids } }: Scene, { start, end }: Stretch): boolean =>
  !COUNTED.at(ids, start) &&
  !BRANCHES.at(ids, start) &&
  [VERBS, PREDICATES].some((table) => table.at(ids, start)?.end === end)

const FOREMOST = new Set(['nhất', 'chính', 'lực', 'yếu', 'đầu'])

/** "tiền sử dụng đất | là nguồn thu lớn nhất với | 187 tỷ đồng": what is the first of its sort, and not the sort. */
function calledSo(scene: Scene, from: number, sum: Found, end: number): Found | null {
  const { words } = scene.tokens
  if (words[end] !== 'với' || words[sum.start - 1] !== 'là') return null
  if (!words.slice(sum.start, end).some((word) => FOREMOST.has(word))) return null
  return strong(phraseIn(scene, from, sum.start - 1))
}

const CAUSES = phraseSet(
  listed('nguyên nhân, lý do, lí do, nguồn lây, đường lây, hình thức, thủ đoạn, phương thức, lỗi'),
)

/** "nguyên nhân chủ yếu là | sự cố điện, | chiếm 60%": what is told to be the cause or way of so many. */
function causeIn(scene: Scene, from: number, end: number): Stretch | null {
  const is = CAUSES.at(scene.tokens.ids, from) ? lastIn(scene.tokens.words, 'là', from, end) : -1
  return is > from && is + 1 < end ? phraseIn(scene, is + 1, end) : null
}

/** What a clause names as the thing of the figure behind it. */
export function nameIn(scene: Scene, start: number, end: number, kind: Kind, first: number): Found | null {
  const { words, ids, kinds } = scene.tokens
  const begun = lastClause(scene, start, end, CLAUSES)
  // "đây là dự án đầu tiên, có chiều dài 24 km"
  const is = POINTING.has(words[begun] ?? '') ? (ADVERBS.at(ids, begun + 1)?.end ?? begun + 1) : begun
  const from = is > begun && words[is] === 'là' ? is + 1 : begun
  if (isRate(kind) && leavesOut(scene, start, end)) return NOTHING
  const imposed = kind === 'money' ? imposedBefore(scene, from, end) : null
  if (imposed) return strong(imposed)
  const compared = inBracket(scene, first, kind) ? -1 : comparison(scene, from, end)
  const judged = compared >= 0 && isRate(kind) ? yardstick(scene, compared, end, first) : null
  if (judged) return strong(judged)
  // "mua lượng hàng lớn hơn | với giá trị | 9 tỷ USD": what is told of behind the comparison
  const stated = compared >= 0 && kind === 'money' ? sumBefore(scene, compared, end) : null
  const own = stated !== null && words[stated.start - 1] === 'với' && words[stated.start - 2] !== 'so'
  const than = own ? -1 : compared
  if (than > from) return nameIn(scene, from, overLinks(scene, than - 1, kind), kind, first)
  if (than >= 0) {
    // "so với tháng 12 CPI tăng 1,5%": the subject stands behind what it is compared with
    const behind = behindFormer(scene, than, end)
    return behind > than && behind < end ? nameIn(scene, behind, end, kind, first) : null
  }
  const stuff = MEASURED.has(kind)
  // "kế đến là cà phê với 12.000 tấn": the clause says what the level is of
  // and "tiếp đến là thanh long (41 nghìn tấn)"
  const tells = words[end] === 'với' || words[end] === '('
  const copula = stuff && tells ? lastIn(words, 'là', from, end) : -1
  // "gạo là mặt hàng chủ lực với 12.000 tấn": but the first of its sort stands before
  const foremost = copula > from && words.slice(copula, end).some((word) => FOREMOST.has(word))
  const said = copula < from ? null : foremost ? phraseIn(scene, from, copula) : phraseIn(scene, copula + 1, end)
  const cause = isRate(kind) ? causeIn(scene, from, end) : null
  const one = said ?? cause ?? (kind === 'percent' ? among(scene, from, end) : null)
  if (one) return strong(one)
  if (kind === 'duration') return lastingIn(scene, from, end, first)
  const told = sumIn(scene, from, end, kind, first)
  // "nuôi mật độ cao 70 ha"
  const sum = told && kind === 'area' && NO_AREA.at(ids, told.start) ? null : told
  const called = sum && kind === 'money' ? calledSo(scene, from, sum, end) : null
  if (called) return called
  // a field is no way from one place to another
  const ways = kind !== 'area'
  const measured = sum && stuff ? measuredBy(scene, sum, from, kind, ways) : null
  if (measured) return measured
  const powered = sum && kind === 'other' ? poweredBy(scene, sum, from) : null
  if (powered) return powered
  // "quỹ khuyến học | tặng | 5 triệu đồng": a fund that gives is somebody
  const fund = sum && kind === 'money' && words[sum.start] === 'quỹ' ? handedBefore(scene, sum.start + 1, end) : null
  if (fund && sum && fund.end >= sum.end && fund.start !== sum.end) return strong(fund)
  // "trạm biến áp có công suất 25 MVA", "vận tốc 60 km/h": what such a unit measures is named by its dimension
  if (sum && (!sum.weak || (kind === 'other' && sum.end === end))) return strong(sum)
  const paid = (): Stretch | null =>
    verbBefore(scene, from, end) ??
    (sum ? null : (paidBefore(scene, from, end, first) ?? tradedBefore(scene, from, end)))
  const verb = kind === 'money' ? paid() : null
  if (verb) return strong(verb)
  // "mía, sắn | ngã đổ | 127 ha": what befell them is no name
  const state = kind === 'area' && !sum && end === first ? STATES.endingAt(ids, end - 1) : null
  const until = sum ? overLinks(scene, sum.start - 1, kind) : state && state.start > from ? state.start : end
  const near = stuff && (DIMENSIONS.at(ids, until) !== null || end === first)
  const last = near
    ? lastPhrase(scene, from, until, { ways })
    : whoDoes(scene, subjectIn(scene, from, until, kind), until)
  const named = near && !TALL.has(words[until] ?? '') ? measuredNear(scene, last) : last
  const phrase =
    POURED.has(kind) && named && INTO.has(words[named.start - 1] ?? '')
      ? (phraseIn(scene, from, named.start - 1) ?? named)
      : named
  // "hỗ trợ gia đình có người chết, | mất tích | 25 triệu đồng": what befell somebody is no sum
  if (kind === 'money' && phrase && STATES.at(ids, phrase.start)?.end === phrase.end) return sum
  const empty =
    phrase && (EMPTY.at(ids, phrase.start) ?? (kind === 'percent' ? CONDITIONS.at(ids, phrase.start) : null))
  // "kỳ hạn 24 tháng còn 5%": the term with its number
  if (empty && phrase && (empty.end === phrase.end || kinds[empty.end] === 'numeral')) return sum
  // "tuyến đường được nâng cấp, | mở rộng | gấp đôi": what is done names nothing
  if (isRate(kind) && phrase && isDeed(scene, phrase)) return sum
  // "xí nghiệp vẫn giữ được mức tăng trưởng 20%": nobody grows by a rate that they keep
  const kept = kind === 'percent' && sum && phrase && GROWTH.at(ids, sum.start) && words[sum.start - 1] !== 'với'
  if (kept && somebodyAt(scene.tokens, phrase.start) && phrase.end < sum.start) return strong(sum)
  return kind === 'money' ? worthIn(scene, from, end, first, phrase, sum) : phraseOr(scene, phrase, sum)
}
