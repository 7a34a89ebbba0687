import { VERBS } from '../lexicon/boundaries.js'
import type { Qualifier } from '../model/vocabulary.js'
import { toNumber } from '../scan/decimal.js'
import { ruleWord } from '../text/rule-words.js'
import { isLead, leadIds, leadOf, type Related } from './related.js'
import { comparable, linkSummed, SUMMED } from './summed.js'

/** "riêng" begins a matter of its own: "riêng Quỹ cấp tỉnh nhận được 9 tỷ". */
export const APART = /(?:^|[\s(;,])riêng\s/
/** Words that begin the parts of a whole just told: "trong đó thu nội địa 7.905 tỷ đồng"; behind "gồm áo, quần, …" stands a list of names. */
export const PART_WORDS =
  /(?:^|[\s(;,])(?:(?:trong đó|trong số đó|trong số này)(?:\s|$|:|,)|cụ thể(?: là| như sau)?(?:$|:|,)|(?:bao )?gồm(?:\s|$|:)[^,;]*$)/
/** "Xã kết nạp 50 hội viên. Ban Chấp hành | gồm | 13 đồng chí": in a sentence of its own, what consists of them is told before "gồm". */
export const CONSISTS = /^(?!trong (?:đó|số))[^.;:]{2,80} (?:bao )?gồm(?:\s|$|:)[^,;]*$/
const FARTHEST = 8

/** Marks the figures after "trong đó" as parts of the whole before it; what follows in the same list is a part, too. */
export function markParts(figures: readonly Related[]): void {
  let whole: number | null = null
  let opened = 0
  for (let i = 1; i < figures.length; i++) {
    const figure = figures[i] as Related
    const before = figures[i - 1] as Related
    if (before.sentence !== figure.sentence) whole = null
    const { kind, change } = figure.quantity
    if (change || kind === 'percent' || kind === 'ratio' || kind === 'age' || figure.per !== null) continue
    const lead = leadOf(figure, before)
    // "76 thanh niên (56 nam, 20 nữ) trong 8 phòng": the bracket ends the list; "(+9,7%)" holds a change, and no list
    const closes = lead.startsWith(')') && before.quantity.change === null
    const begins = whole !== null && isDeed(figures[whole] as Related, figure, before)
    const beyond = lead.includes(';') && lead !== ';' && !PART_WORDS.test(lead)
    if (APART.test(lead) || closes || begins || (beyond && (whole === null || !goesOn(figures, whole, opened, i))))
      whole = null
    else if (PART_WORDS.test(lead)) {
      whole =
        kind === 'count' && before.sentence !== figure.sentence && CONSISTS.test(lead) ? null : wholeBefore(figures, i)
      opened = i
    }
    const candidate = whole === null ? undefined : figures[whole]
    if (
      candidate &&
      comparable(candidate, figure) &&
      toNumber(figure.quantity.value) < toNumber(candidate.quantity.valueMax ?? candidate.quantity.value)
    ) {
      figure.partOf = whole
    }
  }
}

const COMMA = ruleWord(',')
/** What is counted: "lượt hộ" counts as "hộ" does. */
const headOf = ({ itemWords }: Related) => itemWords[itemWords[0] === 'lượt' ? 1 : 0]

/** "4.000 lao động, trong đó 300 người đi nước ngoài, | giúp | 90 sinh viên vay vốn": a deed that is done to others begins a matter of its own. */
function isDeed(whole: Related, figure: Related, before: Related): boolean {
  const { item, itemWords, quantity } = figure
  if (quantity.kind !== 'count' || !item || itemWords.length === 0 || headOf(figure) === headOf(whole)) return false
  const lead = leadIds(figure, before)
  const clause = lead.lastIndexOf(COMMA) + 1
  return clause > 0 && VERBS.at(lead, clause) !== null && !PART_WORDS.test(leadOf(figure, before))
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
/** What is added up has no more than the error of a float. */
const EXACTLY = 1e-9
/** The first word of what is told of a part: "trong đó, | nhóm | thực phẩm có", "; | nhóm | đồ uống có". */
const leadBehind = (lead: string): string =>
  (lead.split(/;|trong đó|trong số đó|trong số này|gồm/).at(-1) ?? '').replace(/^[,: ]+/, '').split(' ')[0] ?? ''

function wholeBefore(figures: readonly Related[], i: number): number | null {
  const part = figures[i] as Related
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const other = figures[k] as Related
    if (part.scene.sentence.block !== other.scene.sentence.block || part.sentence - other.sentence > 1) return null
    if (
      comparable(other, part) &&
      (k === i - 1 || isAlike(other, part)) &&
      other.partOf === null &&
      toNumber(other.quantity.value) >= toNumber(part.quantity.value)
    )
      return k
  }
  return null
}

/** "6 cuộc thi có 36 học sinh đạt giải, trong đó có 4 giải nhất": farther back the whole of a count has its noun. */
const isAlike = (whole: Related, part: Related): boolean =>
  part.quantity.kind !== 'count' || part.itemClass !== 'event' || headOf(whole) === headOf(part)

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
  }
}

/** Are these two or more parts all of the whole, but for what is rounded off? */
function amount(figures: readonly Related[], whole: number, parts: readonly number[]): boolean {
  const worth = (k: number): number => toNumber((figures[k] as Related).quantity.value)
  const sum = parts.reduce((total, k) => total + worth(k), 0)
  return parts.length > 1 && Math.abs(sum - worth(whole)) <= worth(whole) * ROUNDING
}

/** "Trong số 4,1 tỷ đồng trên có 3 tỷ tiền thuế và 1,1 tỷ tiền phạt" */
export const OF_WHOLE = /(?:^|[ ,])trong (?:tổng )?số$/

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

/** A figure of a title, a lead, a heading or a caption that the body tells again points to the one in the body. */
export function markRepeats(figures: readonly Related[]): void {
  const leads = figures.filter(isLead)
  if (leads.length === 0) return
  const told = new Set(leads.map(({ quantity }) => toNumber(quantity.value)))
  const body = new Map<string, number>()
  const key = ({ quantity }: Related) =>
    `${quantity.kind} ${quantity.unit} ${toNumber(quantity.value)} ${quantity.valueMax === null ? '' : toNumber(quantity.valueMax)} ${quantity.change}`
  figures.forEach((figure, i) => {
    if (!told.has(toNumber(figure.quantity.value)) || isLead(figure)) return
    const own = key(figure)
    if (!body.has(own)) body.set(own, i)
  })
  let looked = 0
  for (const figure of leads) {
    const at = body.get(key(figure)) ?? (looked++ < MOST_ROUNDED ? rounded(figure, figures) : undefined)
    const other = at === undefined ? undefined : figures[at]
    if (at !== undefined && other && sharesWord(figure, other)) figure.sameAs = at
  }
}

/** Each is looked for in the whole body: no page has so many headings with figures. */
const MOST_ROUNDED = 40
/** How far a title may round what the body tells exactly: "trao hơn 600 suất học bổng" of 612. */
const TITLE_ROUNDS = 0.06

/** The first figure of the body that the rounded figure of a title may be: on the side that its qualifier says. */
function rounded(lead: Related, figures: readonly Related[]): number | undefined {
  const { kind, unit, change, qualifier, valueMax } = lead.quantity
  const sign = SIDES[qualifier]
  const value = toNumber(lead.quantity.value)
  const step = qualifier === 'exact' ? stepOf(value) : null
  if ((sign === undefined && step === null) || valueMax !== null || kind === 'percent') return undefined
  const found = figures.findIndex(
    (other) =>
      !isLead(other) &&
      other.quantity.kind === kind &&
      other.quantity.unit === unit &&
      other.quantity.change === change &&
      other.quantity.qualifier === 'exact' &&
      (step === null
        ? isWithin(toNumber(other.quantity.value) / value - 1, sign ?? 0)
        : Math.abs(toNumber(other.quantity.value) - value) < step && stepOf(toNumber(other.quantity.value)) !== step) &&
      (kind === 'count' ? sharesWord(lead, other) : lead.type === other.type),
  )
  return found < 0 ? undefined : found
}

/** "kim ngạch cán mốc 3,9 tỷ USD" of 3.912,4 triệu: what one of the last of two digits is worth; null for a number of more or of one. */
function stepOf(value: number): number | null {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1)
  return value > 0 && Number.isInteger(value / step) && !Number.isInteger(value / step / 10) ? step : null
}

/** Where the exact value lies, seen from the rounded one: above, below, or on either side. */
const SIDES: Partial<Record<Qualifier, 1 | -1 | 0>> = { over: 1, nearly: -1, approx: 0 }
const isWithin = (off: number, side: 1 | -1 | 0) => Math.abs(off) <= TITLE_ROUNDS && off * side >= 0

/** Counts need a noun in common, sums and rates are recognised by their value. */
function sharesWord(a: Related, b: Related): boolean {
  if (a.quantity.kind !== 'count') return true
  const words = new Set(a.itemWords)
  return b.itemWords.some((word) => words.has(word))
}
