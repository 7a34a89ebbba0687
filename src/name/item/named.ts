import { CLAUSES, PREDICATES, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { CONDITIONS, DIMENSIONS, EMPTY } from '../../lexicon/sums.js'
import { isMeasure, type Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { among, RANKED } from './among.js'
import { type Found, GROWTH, strong } from './chunk.js'
import { behindFormer, comparison, inBracket, yardstick } from './compared.js'
import { lastingIn } from './lasting.js'
import { isRate, overLinks } from './links.js'
import { measuredBy, measuredNear, poweredBy } from './measured.js'
import { somebodyAt, whoDoes } from './owner.js'
import { handedBefore, paidBefore, tradedBefore } from './paid.js'
import { BRANCHES, lastClause, lastPhrase, phraseIn, subjectIn } from './phrase.js'
import { isAtPlace } from './place.js'
import { imposedBefore, sumBefore, verbBefore } from './sum.js'
import { NOTHING, phraseOr, worthIn } from './valued.js'
import { lastIn, type Stretch } from './words.js'

/** The words from token `from` up to `end` that tell of the figure at token `first`, and where the words before them begin. */
interface Clause {
  scene: Scene
  start: number
  from: number
  end: number
  kind: Kind
  first: number
}

/** The same with the noun of a sum in it … */
interface Summed extends Clause {
  sum: Found | null
}

/** … and with its noun phrase. */
interface Phrased extends Summed {
  phrase: Stretch | null
}

/** What a clause names by one rule: null where it names nothing, undefined where the rule has nothing to say of it. */
type Rule<Told extends Clause> = (clause: Told) => Found | null | undefined

/** What the first rule that speaks says. */
function read<Told extends Clause>(rules: readonly Rule<Told>[], clause: Told): Found | null | undefined {
  for (const rule of rules) {
    const found = rule(clause)
    if (found !== undefined) return found
  }
  return undefined
}

const said = (stretch: Stretch | null): Found | undefined => strong(stretch) ?? undefined

/** Before what people measure, too: "cao 1,7 m". */
export const TALL = new Set(['cao', 'nặng', 'cân'])

/** "nếu loại trừ tiền sử dụng đất | thì | tăng 12%": does the clause only tell without what something was? */
const WITHOUT = listSet(
  'nếu trừ, nếu loại trừ, nếu không tính, nếu không kể, không tính, không kể, trừ, loại trừ, sau khi trừ',
)
const leavesOut = ({ tokens: { words, ids } }: Scene, start: number, end: number): boolean =>
  WITHOUT.at(ids, start) !== null && lastIn(words, 'thì', start, end + 1) > start

/** Between "đây" and "là". */
const ADVERBS = listSet('chủ yếu, đa số, đa phần, phần lớn, hầu hết, cũng, đều, chính, vốn')
const POINTING = new Set(['đây', 'đó'])

/** What only says that there came so much of it: "lượng rác | phát sinh | tại huyện". */
const PRODUCED = listSet('phát sinh, thải ra, thu gom, thu gom được, bán ra, tiêu thụ')

const DONE = new Set(['đã', 'được', 'bị', 'mới'])
const MOST_DONE = 4

/** The noun of a sum in a clause, which ends before token `end`; of a stuff none that stands away from the number. */
function sumIn(scene: Scene, from: number, end: number, kind: Kind, first: number): Found | null {
  const sum = sumBefore(scene, from, end)
  if (!sum || !isMeasure(kind) || end !== first || sum.end >= end) return sum
  // "do số lượng ít nên tàu trên 5.000 tấn": a noun that touches the number is nearer than any sum
  if (isAtPlace(scene, sum.end, end))
    return { ...sum, end: PRODUCED.endingAt(scene.tokens.ids, sum.end - 1)?.start ?? sum.end }
  // "sản lượng lúa | đã thu hoạch | khoảng 800 tấn"
  if (DONE.has(scene.tokens.words[sum.end] ?? '') && end - sum.end <= MOST_DONE) return sum
  return VERBS.endingAt(scene.tokens.ids, end - 1) ? sum : null
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

const CAUSES = listSet('nguyên nhân, lý do, nguồn lây, đường lây, hình thức, thủ đoạn, phương thức, lỗi')

/** "nguyên nhân chủ yếu là | sự cố điện, | chiếm 60%": what is told to be the cause or way of so many. */
function causeIn(scene: Scene, from: number, end: number): Stretch | null {
  const is = CAUSES.at(scene.tokens.ids, from) ? lastIn(scene.tokens.words, 'là', from, end) : -1
  return is > from && is + 1 < end ? phraseIn(scene, is + 1, end) : null
}

/** Where a clause begins to tell: "đây là | dự án đầu tiên, có chiều dài 24 km". */
function tellsFrom(scene: Scene, start: number, end: number): number {
  const { words, ids } = scene.tokens
  const begun = lastClause(scene, start, end, CLAUSES)
  const is = POINTING.has(words[begun] ?? '') ? (ADVERBS.at(ids, begun + 1)?.end ?? begun + 1) : begun
  return is > begun && words[is] === 'là' ? is + 1 : begun
}

/** What stands before a comparison, or else behind what it is with. */
const besideComparison: Rule<Clause> = ({ scene, from, end, kind, first }) => {
  const { words } = scene.tokens
  const than = inBracket(scene, first, kind) ? -1 : comparison(scene, from, end)
  if (than < 0) return undefined
  const judged = isRate(kind) ? yardstick(scene, than, end, first) : null
  if (judged) return strong(judged)
  // "mua lượng hàng lớn hơn | với giá trị | 9 tỷ USD": what is told of behind the comparison
  const stated = kind === 'money' ? sumBefore(scene, than, end) : null
  if (stated !== null && words[stated.start - 1] === 'với' && words[stated.start - 2] !== 'so') return undefined
  if (than > from) return nameIn(scene, from, overLinks(scene, than - 1, kind), kind, first)
  // "so với tháng 12 CPI tăng 1,5%": the subject stands behind what it is compared with
  const behind = behindFormer(scene, than, end)
  return behind > than && behind < end ? nameIn(scene, behind, end, kind, first) : null
}

/** What the clause says that the level is of: "kế đến là | cà phê | với 12.000 tấn", "tiếp đến là | thanh long | 41 triệu USD". */
const behindIs: Rule<Clause> = ({ scene, from, end, kind }) => {
  const { words, ids } = scene.tokens
  const measured = isMeasure(kind)
  const is = measured || kind === 'money' ? lastIn(words, 'là', from, end) : -1
  // "bị phạt nặng nhất là Công ty Nam Việt với mức 95 triệu đồng": who it was is not what is told of
  if (is < from || (kind === 'money' && somebodyAt(scene.tokens, is + 1))) return undefined
  const tells = words[end] === 'với' || words[end] === '('
  // "nhóm hàng lớn nhất là | dệt may | với 800 triệu USD"
  const told = tells && (measured || words[is - 1] === 'nhất')
  const next = RANKED.endingAt(ids, is - 1) !== null && !sumBefore(scene, is + 1, end)
  if (!told && !next) return undefined
  // "gạo là mặt hàng chủ lực với 12.000 tấn": but the first of its sort stands before
  const first = is > from && words.slice(is, end).some((word) => FOREMOST.has(word))
  return said(first ? phraseIn(scene, from, is) : phraseIn(scene, is + 1, end))
}

/** Before how much somebody or something is to grow. */
const AIMS = listSet('đặt kế hoạch, đặt mục tiêu, đặt chỉ tiêu, lên kế hoạch, đề ra mục tiêu, đề ra kế hoạch')

/** "công ty | đặt mục tiêu | tăng trưởng 15%": what is to grow stands before its aim, and no aim grows. */
const aimedAt: Rule<Clause> = ({ scene, from, end, kind, first }) => {
  const aim = kind === 'percent' && end < first ? AIMS.endingAt(scene.tokens.ids, end - 1) : null
  return aim && aim.start > from ? said(phraseIn(scene, from, aim.start)) : undefined
}

const RULES: readonly Rule<Clause>[] = [
  ({ scene, start, end, kind }) => (isRate(kind) && leavesOut(scene, start, end) ? NOTHING : undefined),
  ({ scene, from, end, kind }) => (kind === 'money' ? said(imposedBefore(scene, from, end)) : undefined),
  besideComparison,
  aimedAt,
  behindIs,
  ({ scene, from, end, kind }) => (isRate(kind) ? said(causeIn(scene, from, end)) : undefined),
  ({ scene, from, end, kind }) => (kind === 'percent' ? said(among(scene, from, end)) : undefined),
  ({ scene, from, end, kind, first }) => (kind === 'duration' ? lastingIn(scene, from, end, first) : undefined),
]

/** The noun of a sum that a clause names. */
function sumOf({ scene, from, end, kind, first }: Clause): Found | null {
  const sum = sumIn(scene, from, end, kind, first)
  // "nuôi mật độ cao 70 ha"
  return sum && kind === 'area' && NO_AREA.at(scene.tokens.ids, sum.start) ? null : sum
}

/** A field is no way from one place to another. */
const goesWays = (kind: Kind): boolean => kind !== 'area'

/** "quỹ khuyến học | tặng | 5 triệu đồng": a fund that gives is somebody. */
const givenByFund: Rule<Summed> = ({ scene, end, kind, sum }) => {
  if (!sum || kind !== 'money' || scene.tokens.words[sum.start] !== 'quỹ') return undefined
  const given = handedBefore(scene, sum.start + 1, end)
  return given && given.end >= sum.end && given.start !== sum.end ? strong(given) : undefined
}

/** The verb by which a sum is paid or goods are traded. */
const paidBy: Rule<Summed> = ({ scene, from, end, kind, first, sum }) => {
  if (kind !== 'money') return undefined
  const verb = verbBefore(scene, from, end)
  if (verb || sum) return said(verb)
  return said(paidBefore(scene, from, end, first) ?? tradedBefore(scene, from, end))
}

const SUM_RULES: readonly Rule<Summed>[] = [
  ({ scene, from, end, kind, sum }) =>
    sum && kind === 'money' ? (calledSo(scene, from, sum, end) ?? undefined) : undefined,
  ({ scene, from, kind, sum }) =>
    sum && isMeasure(kind) ? (measuredBy(scene, sum, from, kind, goesWays(kind)) ?? undefined) : undefined,
  ({ scene, from, kind, sum }) => (sum && kind === 'other' ? (poweredBy(scene, sum, from) ?? undefined) : undefined),
  givenByFund,
  // "trạm biến áp có công suất 25 MVA", "vận tốc 60 km/h": what such a unit measures is named by its dimension
  ({ end, kind, sum }) => (sum && (!sum.weak || (kind === 'other' && sum.end === end)) ? strong(sum) : undefined),
  paidBy,
]

/** What is told by the piece, and seldom counted. */
const PIECES = listSet('hòn, tảng, cục, khúc, thanh, thỏi, phiến, miếng, mảnh, bọc, trái, củ, cá, cục đá, tấm')

/** "anh câu được | con cá trắm, | nặng 12 kg": the thing that ends the clause before, and not who does something with it. */
function objectOf(scene: Scene, from: number, until: number, kind: Kind, subject: Stretch | null): Stretch | null {
  if (kind !== 'mass' || !subject || !somebodyAt(scene.tokens, subject.start)) return null
  const object = lastPhrase(scene, from, until, { passive: false })
  if (!object || object.start <= subject.start) return null
  const { ids } = scene.tokens
  return COUNTED.at(ids, object.start)?.row === 'thing' || PIECES.at(ids, object.start) ? object : null
}

/** The noun phrase of a clause: the last before the number where things are measured, else its subject. */
function phraseOf({ scene, from, end, kind, first, sum }: Summed): Stretch | null {
  const { words, ids } = scene.tokens
  // "mía, sắn | ngã đổ | 127 ha": what befell them is no name
  const state = kind === 'area' && !sum && end === first ? STATES.endingAt(ids, end - 1) : null
  const until = sum ? overLinks(scene, sum.start - 1, kind) : state && state.start > from ? state.start : end
  const near = isMeasure(kind) && (DIMENSIONS.at(ids, until) !== null || end === first)
  const last = near
    ? lastPhrase(scene, from, until, { ways: goesWays(kind) })
    : whoDoes(scene, subjectIn(scene, from, until, kind), until)
  const named =
    near && !TALL.has(words[until] ?? '')
      ? measuredNear(scene, last)
      : (objectOf(scene, from, until, kind, last) ?? last)
  const poured = POURED.has(kind) && named && INTO.has(words[named.start - 1] ?? '')
  return poured ? (phraseIn(scene, from, named.start - 1) ?? named) : named
}

const PHRASE_RULES: readonly Rule<Phrased>[] = [
  // "hỗ trợ gia đình có người chết, | mất tích | 25 triệu đồng": what befell somebody is no sum
  ({ scene, kind, phrase, sum }) =>
    kind === 'money' && phrase && STATES.at(scene.tokens.ids, phrase.start)?.end === phrase.end ? sum : undefined,
  // "kỳ hạn 24 tháng còn 5%": the term with its number
  ({ scene: { tokens }, kind, phrase, sum }) => {
    if (!phrase) return undefined
    const { ids, kinds } = tokens
    const empty = EMPTY.at(ids, phrase.start) ?? (kind === 'percent' ? CONDITIONS.at(ids, phrase.start) : null)
    return empty && (empty.end === phrase.end || kinds[empty.end] === 'numeral') ? sum : undefined
  },
  // "tuyến đường được nâng cấp, | mở rộng | gấp đôi": what is done names nothing
  ({ scene, kind, phrase, sum }) => (isRate(kind) && phrase && isDeed(scene, phrase) ? sum : undefined),
  // "xí nghiệp vẫn giữ được mức tăng trưởng 20%": nobody grows by a rate that they keep
  ({ scene: { tokens }, kind, phrase, sum }) => {
    if (kind !== 'percent' || !sum || !phrase || !GROWTH.at(tokens.ids, sum.start)) return undefined
    const kept = tokens.words[sum.start - 1] !== 'với' && phrase.end < sum.start && somebodyAt(tokens, phrase.start)
    return kept ? strong(sum) : undefined
  },
  ({ scene, from, end, kind, first, phrase, sum }) =>
    kind === 'money' ? worthIn(scene, from, end, first, phrase, sum) : phraseOr(scene, phrase, sum),
]

/** What a clause names as the thing of the figure behind it. */
export function nameIn(scene: Scene, start: number, end: number, kind: Kind, first: number): Found | null {
  const clause: Clause = { scene, start, from: tellsFrom(scene, start, end), end, kind, first }
  const found = read(RULES, clause)
  if (found !== undefined) return found
  const summed: Summed = { ...clause, sum: sumOf(clause) }
  const named = read(SUM_RULES, summed)
  return named !== undefined ? named : (read(PHRASE_RULES, { ...summed, phrase: phraseOf(summed) }) ?? null)
}
