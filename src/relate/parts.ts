import { VERBS } from '../lexicon/boundaries.js'
import { toNumber } from '../scan/decimal.js'
import { beforeBracket } from './bracket.js'
import { headWord, leadOf, ownClause, type Related } from './related.js'
import { comparable, EXACTLY, isSummable, linkSummed, SUMMED } from './summed.js'

/** "riêng" begins a matter of its own: "riêng Quỹ cấp tỉnh nhận được 9 tỷ"; but "trong đó | riêng | thu nội địa", "trái phiếu | riêng lẻ". */
export const APART = /(?:^|[\s(;,])(?<!trong (?:số )?đó,? ?)riêng\s(?!lẻ|biệt|tư)/
const AMONG = 'trong đó|trong số đó|trong số này'
/** Words that begin the parts of a whole just told: "trong đó thu nội địa 7.905 tỷ đồng"; behind "gồm áo, quần, …" stands a list of names. */
export const PART_WORDS = new RegExp(
  `(?:^|[\\s(;,])(?:(?:${AMONG})(?:\\s|$|:|,)|cụ thể(?: là| như sau)?(?:$|:|,)|(?:bao )?gồm(?:\\s|$|:)[^,;]*$)`,
)
/** "Xã kết nạp 50 hội viên. Ban Chấp hành | gồm | 13 đồng chí": in a sentence of its own, what consists of them is told before "gồm". */
const CONSISTS = /^(?!trong (?:đó|số))[^.;:]{2,80} (?:bao )?gồm(?:\s|$|:)[^,;]*$/
const FARTHEST = 8

/** Marks the figures after "trong đó" as parts of the whole before it; what follows in the same list is a part, too. */
export function markParts(figures: readonly Related[]): void {
  let whole: number | null = null
  let opened = 0
  for (let i = 1; i < figures.length; i++) {
    const figure = figures[i] as Related
    const before = figures[i - 1] as Related
    if (before.sentence !== figure.sentence) whole = null
    if (!isSummable(figure)) continue
    const lead = leadOf(figure, before)
    // "76 thanh niên (56 nam, 20 nữ) trong 8 phòng": the bracket ends the list; "(+9,7%)" and "(chiếm 5%)" hold no list
    const closes = lead.startsWith(')') && !isAside(figures, i - 1) && !PART_WORDS.test(lead)
    const begins = whole !== null && isDeed(figures[whole] as Related, figure, before)
    const beyond = lead.includes(';') && lead !== ';' && !PART_WORDS.test(lead)
    if (APART.test(lead) || closes || begins || (beyond && (whole === null || !goesOn(figures, whole, opened, i))))
      whole = null
    else if (PART_WORDS.test(lead)) {
      whole =
        figure.quantity.kind === 'count' && before.sentence !== figure.sentence && CONSISTS.test(lead)
          ? null
          : wholeBefore(figures, i)
      opened = i
    }
    if (whole === null) continue
    if (isLess(figure, figures[whole] as Related)) figure.partOf = whole
    else if (i > opened) figure.partOf = besideWhole(figures, whole, opened, figure)
  }
}

/** Is it of the same measure, and less? */
export const isLess = (part: Related, whole: Related): boolean =>
  comparable(whole, part) && toNumber(part.quantity.value) < toNumber(whole.quantity.valueMax ?? whole.quantity.value)

/**
 * "40 vụ, 205 đối tượng, trong đó khởi tố 4 vụ, | 73 đối tượng |": a further part whose noun or unit is not that of the whole, but of
 * what stands beside it, before figure `opened`, the first of the parts.
 */
function besideWhole(figures: readonly Related[], whole: number, opened: number, part: Related): number | null {
  const { sentence } = figures[whole] as Related
  for (let k = opened - 1; k >= Math.max(0, whole - FARTHEST); k--) {
    const other = figures[k] as Related
    if (other.sentence !== sentence || other.partOf !== null || !isSummable(other)) continue
    const named = part.quantity.kind !== 'count' || headWord(other) === headWord(part)
    if (named && isLess(part, other)) return k
  }
  return null
}

/** Is it a change, or a share alone in its bracket: "600 hộ nghèo (5,5%)"? */
function isAside(figures: readonly Related[], i: number): boolean {
  const { quantity } = figures[i] as Related
  if (quantity.change !== null) return true
  return quantity.kind === 'percent' && OPENS.test(leadOf(figures[i] as Related, figures[i - 1]))
}
const OPENS = /\([^()]*$/

/** "4.000 lao động, trong đó 300 người đi nước ngoài, | giúp | 90 sinh viên vay vốn": a deed that is done to others begins a matter of its own. */
function isDeed(whole: Related, figure: Related, before: Related): boolean {
  const { item, itemWords, quantity } = figure
  if (quantity.kind !== 'count' || !item || itemWords.length === 0 || headWord(figure) === headWord(whole)) return false
  return VERBS.at(ownClause(figure, before), 0) !== null && !PART_WORDS.test(leadOf(figure, before))
}

/**
 * "155 vụ, trong đó phá rừng 135 vụ; lấn chiếm 6 vụ; khai thác 14 vụ": does a list of parts, which figure `first` opens, reach beyond
 * the semicolon before figure `i`? It does where the parts amount to the whole, or where one is told like the first: "nhóm … có".
 */
function goesOn(figures: readonly Related[], whole: number, first: number, i: number): boolean {
  const all = figures[whole] as Related
  const figure = figures[i] as Related
  const most = toNumber(all.quantity.value)
  let sum = 0
  let k = first
  const isOne = (one: Related | undefined): one is Related =>
    one?.sentence === figure.sentence && comparable(all, one) && one.per === null
  const add = (end: number): void => {
    for (; k <= end && isOne(figures[k]); k++) sum += toNumber((figures[k] as Related).quantity.value)
  }
  add(i)
  if (k <= i || sum > most) return false
  const headOf = (at: number): string => leadBehind(leadOf(figures[at] as Related, figures[at - 1]))
  if (all.itemWords[0] === figure.itemWords[0] && headOf(first) === headOf(i)) return true
  while (sum < most && isOne(figures[k])) add(k)
  return Math.abs(sum - most) <= most * EXACTLY
}
const PARTS_FROM = new RegExp(`;|${AMONG}|gồm`)
/** The first word of what is told of a part: "trong đó, | nhóm | thực phẩm có", "; | nhóm | đồ uống có". */
const leadBehind = (lead: string): string =>
  (lead.split(PARTS_FROM).at(-1) ?? '').replace(/^[,: ]+/, '').split(' ')[0] ?? ''

/** At the head of a paragraph the whole stands in the one before: press puts each sentence on a line of its own. */
const AT_HEAD = new RegExp(`^(?:${AMONG})(?![a-zà-ỹ])`)
function isNear(whole: Related, part: Related): boolean {
  const { doc, sentence } = part.scene
  const blocks = sentence.block - whole.scene.sentence.block
  return (
    blocks === 0 || (blocks === 1 && AT_HEAD.test(doc.shadow.slice(sentence.start, sentence.start + LONGEST_OPENING)))
  )
}
const LONGEST_OPENING = 16

function wholeBefore(figures: readonly Related[], i: number): number | null {
  const part = figures[i] as Related
  for (let k = beforeBracket(figures, i), n = 0; k >= Math.max(0, i - FARTHEST); k = beforeBracket(figures, k), n++) {
    const other = figures[k] as Related
    if (part.sentence - other.sentence > 1 || !isNear(other, part)) return null
    if (
      comparable(other, part) &&
      (n === 0 || isAlike(other, part)) &&
      other.partOf === null &&
      toNumber(other.quantity.value) >= toNumber(part.quantity.value)
    )
      return k
  }
  return null
}

/** "6 cuộc thi có 36 học sinh đạt giải, trong đó có 4 giải nhất": farther back the whole of a count has its noun. */
const isAlike = (whole: Related, part: Related): boolean =>
  part.quantity.kind !== 'count' || part.itemClass !== 'event' || headWord(whole) === headWord(part)

/** How far parts may be off their whole and still be all of it. */
const ROUNDING = 0.005

/** A whole is the total of its parts where these amount to it: "14.236 tỷ, trong đó thu nội địa 11.904 tỷ, thu … 2.332 tỷ". */
export function linkWholes(figures: readonly Related[]): void {
  const parts = new Map<number, number[]>()
  figures.forEach(({ partOf }, i) => {
    if (partOf === null) return
    const own = parts.get(partOf)
    if (own) own.push(i)
    else parts.set(partOf, [i])
  })
  figures.forEach((figure, i) => {
    if (!SUMMED.has(figure.quantity.kind) || figure.quantity.change !== null || figure.per !== null) return
    const told = figure.links.length > 0 || parts.has(i) ? [] : splitBehind(figures, i)
    if (told.length > 1) parts.set(i, told)
    // "trong đó ngân sách 3.088 tỷ; vốn tỉnh 910 tỷ; …": the words reach to the semicolon, the sum beyond it
    else if (!amount(figures, i, parts.get(i) ?? [])) linkSummed(figures, i)
  })
  for (const [whole, to] of parts) {
    const { quantity, links } = figures[whole] as Related
    if (SUMMED.has(quantity.kind) && amount(figures, whole, to)) links.push({ rel: 'total', to })
    // "trong đó: khu vực I 6 tỷ, tăng 3%; khu vực II 16 tỷ, …": where some of what amounts to it are parts, so are the others
    const total = links.find(({ rel }) => rel === 'total')
    if (total?.to.some((k) => figures[k]?.partOf === whole))
      for (const k of total.to) (figures[k] as Related).partOf ??= whole
  }
}

/** Are these two or more parts all of the whole, but for what is rounded off? */
function amount(figures: readonly Related[], whole: number, parts: readonly number[]): boolean {
  const worth = (k: number): number => toNumber((figures[k] as Related).quantity.value)
  const sum = parts.reduce((total, k) => total + worth(k), 0)
  return parts.length > 1 && Math.abs(sum - worth(whole)) <= worth(whole) * ROUNDING
}

/** "Trong số 4,1 tỷ đồng trên có 3 tỷ tiền thuế và 1,1 tỷ tiền phạt" */
const OF_WHOLE = /(?:^|[ ,])trong (?:tổng )?số$/

/** The figures of its own unit into which figure `i` is split in the rest of its sentence. */
function splitBehind(figures: readonly Related[], i: number): number[] {
  const whole = figures[i] as Related
  const found: number[] = []
  if (!SUMMED.has(whole.quantity.kind) || !OF_WHOLE.test(leadOf(whole, figures[i - 1]))) return found
  for (let k = i + 1; k <= i + FARTHEST && figures[k]?.sentence === whole.sentence; k++) {
    const figure = figures[k] as Related
    if (!comparable(whole, figure) || figure.per !== null) break
    found.push(k)
  }
  return found
}
