import type { Qualifier } from '../model/vocabulary.js'
import { toNumber } from '../scan/decimal.js'
import { headWord, isLead, itemText, leadOf, type Related } from './related.js'
import { digitsOf, isSummable } from './summed.js'

/** What is told twice: a figure of a title, lead, heading or caption points to the one in the body, and in the body the later to the first. */
export function markRepeats(figures: readonly Related[]): void {
  markLeads(figures)
  markRetold(figures)
}

function markLeads(figures: readonly Related[]): void {
  const leads = figures.filter(isLead)
  if (leads.length === 0) return
  const told = new Set(leads.map(({ quantity }) => toNumber(quantity.value)))
  const body = new Map<string, number>()
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

/** What two figures of the same fact have in common. */
const key = ({ quantity }: Related): string =>
  `${quantity.kind} ${quantity.unit} ${toNumber(quantity.value)} ${quantity.valueMax === null ? '' : toNumber(quantity.valueMax)} ${quantity.change}`

/** Before a number that comes on top: "thêm 12 căn", "mỗi xã 12 căn", "12 căn khác". */
const ANOTHER = /(?:^|[ ,])(?:mỗi|thêm|khác|nữa|tiếp|tiếp tục|cũng|còn|từng|giá|khoảng cách)(?=[ ,]|$)/
/** When a sentence says that it was: "12/3", "2019". */
const TIMES = /\d{1,2}[/-]\d{1,2}|(?:19|20)\d\d/g
const LOOK_BEHIND = 24

/** The days and years that the sentence of a figure names. */
const timesAround = ({ scene: { doc, sentence } }: Related): string[] => [
  ...(doc.shadow.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_READ)).match(TIMES) ?? []),
]

/** Two sentences that each say when, and not the same: what they tell are two facts. */
function areOfOtherTimes(one: Related, other: Related): boolean {
  const [own, others] = [timesAround(one), new Set(timesAround(other))]
  return own.length > 0 && others.size > 0 && !own.some((time) => others.has(time))
}
const LONGEST_READ = 600

/** Numbers of fewer digits than this are the same by chance: "1,8 tỷ" and "4,9 triệu lít" have two. */
const TELLING = 2

/** Could a figure of the body be told again elsewhere in it: an amount of its own, and no rate, part or cell of a table? */
const isRetellable = (figure: Related): boolean =>
  figure.cell === null &&
  !isLead(figure) &&
  figure.sameAs === null &&
  figure.partOf === null &&
  isSummable(figure) &&
  figure.quantity.kind !== 'duration' &&
  figure.quantity.qualifier !== 'vague' &&
  digitsOf(figure) >= TELLING

/** The later of two figures of the body with the same value and noun is the first one again, unless it is said to be another. */
function markRetold(figures: readonly Related[]): void {
  const first = new Map<string, number>()
  figures.forEach((figure, i) => {
    if (!isRetellable(figure)) return
    const own = key(figure)
    const at = first.get(own)
    const other = at === undefined ? undefined : figures[at]
    if (at === undefined || !other) first.set(own, i)
    else if (
      figure.sentence !== other.sentence &&
      isSameThing(figure, other) &&
      !isAnother(figure, figures[i - 1], other)
    )
      figure.sameAs = at
  })
}

/** What is said from the number on up to the next mark: "suất quà khác". */
function behind({ scene: { doc, tokens }, quantity }: Related): string {
  const end = tokens.ends[quantity.last] ?? 0
  return doc.shadow.slice(end, end + LOOK_BEHIND).split(/[,;.()\n]/, 1)[0] ?? ''
}

const isAnother = (figure: Related, before: Related | undefined, other: Related): boolean =>
  ANOTHER.test(leadOf(figure, before).slice(-LOOK_BEHIND)) ||
  ANOTHER.test(behind(figure)) ||
  areOfOtherTimes(figure, other)

/** Words for money that do not say what it is for. */
const ANY_MONEY = /^(?:(?:tổng )?(?:số tiền|trị giá|giá trị|kinh phí)|tiền)(?: |$)/
const isAnyMoney = (figure: Related): boolean => figure.itemWords.length === 0 || ANY_MONEY.test(itemText(figure))

/** Counts and measures are of one noun; sums of money, which few others equal, of nouns that do not differ. */
function isSameThing(a: Related, b: Related): boolean {
  if (a.quantity.kind !== 'money') return a.itemWords.length > 0 && headWord(a) === headWord(b)
  return sharesAnyWord(a, b) || isAnyMoney(a) || isAnyMoney(b)
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
const sharesWord = (a: Related, b: Related): boolean => a.quantity.kind !== 'count' || sharesAnyWord(a, b)

function sharesAnyWord(a: Related, b: Related): boolean {
  const words = new Set(a.itemWords)
  return b.itemWords.some((word) => words.has(word))
}
