import { isSomebody } from '../../lexicon/nouns.js'
import type { Role } from '../../model/vocabulary.js'
import { isTimed } from '../../relate/each.js'
import { isField } from '../../relate/field.js'
import { endOf, isPeople, itemText, leadOf, type Related } from '../../relate/related.js'
import { fateOf } from '../../relate/sufferers.js'
import { FINE, isBreach } from '../../relate/totals/nearest.js'
import { toNumber } from '../../scan/decimal.js'

/** A figure, the one before it, the place of the one that it is paired with, and the roles as far as they are known. */
export interface Beside {
  figures: readonly Related[]
  i: number
  figure: Related
  before: Related | undefined
  mate: number | undefined
  roles: readonly Role[]
  /** The place of the whole that it is a part of in brackets. */
  opener: number | null
}

const PUNISHED = /(?:^|\s)phạt(?:\s|$)/
const WORTHY = /trị giá|giá trị/
/** Is it the sum that those pay who were punished? */
export const isFine = ({ figures, i, figure }: Beside): boolean =>
  !WORTHY.test(itemText(figure)) &&
  figure.links.some(
    ({ rel, to }) =>
      rel === 'total' &&
      to.some(
        (k) =>
          k < i &&
          (PUNISHED.test(leadOf(figures[k] as Related, figures[k - 1])) ||
            (isBreach(figures[k] as Related) && FINE.test(leadOf(figure, figures[i - 1])))),
      ),
  )

/** Is it the rate of a sum that has none? */
export const isShareOfSum = ({ figure, before }: Beside): boolean =>
  before?.quantity.kind === 'money' &&
  before.per === null &&
  before.sentence === figure.sentence &&
  figure.per !== null &&
  !isTimed(figure)

/** Is it of the same one as the figure before it: "mỗi gia đình"? */
export const sharesRate = ({ figure, before }: Beside): boolean => figure.per !== null && before?.per === figure.per

/** A short name of the place may stand between. */
const NO_VERB = /^[^,;:.()\d]{0,24}$/
/** Is it a body, and do things follow it that it gets? */
export function isGivenThings({ figures, i, figure }: Beside): boolean {
  const things = figures[i + 1]
  return (
    figure.itemClass === 'body' &&
    things?.sentence === figure.sentence &&
    things.quantity.kind === 'count' &&
    things.itemClass === 'thing' &&
    NO_VERB.test(leadOf(things, figure))
  )
}

export const isPerson = ({ figure }: Beside): boolean => isPeople(figure)
export const isMateOfPeople = ({ figures, mate }: Beside): boolean => isPeople(figures[mate ?? -1] as Related)

export const isBody = ({ figure: { itemClass } }: Beside): boolean => itemClass === 'body'

export const isNoThing = ({ figure: { itemClass } }: Beside): boolean => itemClass !== 'thing'

export const isBodyOrPerson = ({ figure: { itemClass } }: Beside): boolean => isSomebody(itemClass)

/** Is it paired with the field that it owns? */
export const isOfFieldMate = ({ figures, mate }: Beside): boolean => isField(figures[mate ?? -1] as Related)

/** Are those who gave the sum counted right behind it? */
export const isOfGivers = ({ figures, i, figure }: Beside): boolean => {
  const next = figures[i + 1]
  return next?.sentence === figure.sentence && isSomebody(next.itemClass) && leadOf(next, figure) === 'của'
}

/** Is it told right behind how much of the sum has been spent? */
const SPENT = /(?:^|[ ,;])giải ngân(?: được)?(?: [^,;:.()]{0,20})?$/
export const isSpentNext = ({ figures, i, figure }: Beside): boolean => {
  const next = figures[i + 1]
  return next?.sentence === figure.sentence && next.quantity.kind === 'money' && SPENT.test(leadOf(next, figure))
}

/** What is said behind those who are honoured, others of their list between: "12 tập thể | và 30 cá nhân được tỉnh khen thưởng". */
const HONOURED_BEHIND =
  /^[^,.;:()]{0,60}(?:, [^,.;:()]{0,60})?được [^,.;:()]{0,60}(?:khen|biểu dương|tuyên dương|tôn vinh|vinh danh)/
export const isHonouredBehind = ({ figure }: Beside): boolean => {
  const { doc, sentence } = figure.scene
  const start = endOf(figure)
  return HONOURED_BEHIND.test(doc.shadow.slice(start, Math.min(sentence.end, start + LONGEST_BEHIND)))
}
const LONGEST_BEHIND = 200

/** What has befallen those of a pair. */
export const fateAt = ({ figures, i, mate }: Beside): Role | null => (mate === undefined ? null : fateOf(figures, i))

/** Before so many out of a whole, and between the two: "trong 16 khoản thu có 11 khoản", "cứ 10 em thì 8 em", "64 nóc nhà thì 40". */
const OUT_OF_WHOLE = /(?:^|[ ,])(?:trong|trong số|cứ)$/
const THEN_PART = /^(?:thì|chỉ|đã|mới|thì có|thì chỉ|chỉ có|có)$/
/** "Trong số 518 ý kiến, kiến nghị gửi đến, | 401 ý kiến đã được trả lời" */
const AMONG_ALL = /(?:^|[ ,;])trong (?:tổng )?số$/
const SAID_OF_ALL = /^[^;:.()]{0,48},$/
const isSmaller = (part: Related, whole: Related): boolean =>
  part.itemWords[0] !== undefined &&
  whole.itemWords.includes(part.itemWords[0]) &&
  toNumber(part.quantity.value) < toNumber(whole.quantity.value)
export function isWholeOfNext({ figures, i, figure: whole, before }: Beside): boolean {
  const part = figures[i + 1]
  if (whole.quantity.kind !== 'count' || part?.quantity.kind !== 'count' || part.sentence !== whole.sentence)
    return false
  const gap = leadOf(part, whole)
  if (AMONG_ALL.test(leadOf(whole, before)) && SAID_OF_ALL.test(gap) && isSmaller(part, whole)) return true
  if (!THEN_PART.test(gap) || part.itemWords[0] === undefined || !whole.itemWords.includes(part.itemWords[0]))
    return false
  return gap.startsWith('thì') || OUT_OF_WHOLE.test(leadOf(whole, before))
}

const FIELD_BACK = 6
/** Is it told by the hectare in the sentence behind one that counts hectares? */
export function isOfField({ figures, i, figure, roles }: Beside): boolean {
  if (figure.per === null) return false
  for (let k = i - 1; k >= 0 && k >= i - FIELD_BACK; k--) {
    const other = figures[k] as Related
    if (figure.sentence - other.sentence > 1) return false
    if (other.quantity.kind === 'area' && roles[k] === 'thing') return true
  }
  return false
}
/** Has its sentence told before what each hectare has given? */
export function followsYield({ figures, i, figure, roles }: Beside): boolean {
  for (let k = i - 1; figures[k]?.sentence === figure.sentence; k--)
    if (roles[k] === 'each' && figures[k]?.quantity.kind === 'mass') return true
  return false
}

/** What parts in brackets have from their whole. */
const INHERITED = new Set<Role>([
  'dead',
  'injured',
  'missing',
  'rescued',
  'participant',
  'recipient',
  'suspect',
  'means',
  'seized',
  'lost',
])
const OF_PEOPLE = new Set<Role>(['participant', 'recipient', 'suspect'])
const isNoPerson = (figure: Related): boolean =>
  figure.itemClass === 'thing' || figure.itemWords[0] === 'con' || figure.itemWords[0] === 'máy'
export function ofWholeInBrackets({ figures, figure, roles, opener }: Beside): Role | null {
  const role = opener === null ? undefined : roles[opener]
  // "hỗ trợ 74 hộ (48 con bò, 12 máy may)": what they have been given
  if (role !== undefined && OF_PEOPLE.has(role) && isPeople(figures[opener ?? 0] as Related) && isNoPerson(figure))
    return null
  return role !== undefined && INHERITED.has(role) ? role : null
}

export function ofWhole({ figure, roles }: Beside): Role | null {
  const role = roles[figure.partOf ?? -1]
  return role !== undefined && INHERITED.has(role) ? role : null
}

/** Is a sum of the sentence tied to the figure at `i`, behind it or right before it, of which this holds? */
const hasSum = ({ figures, i, figure }: Beside, is: (sum: Related, k: number) => boolean): boolean =>
  [i - 1, i + 1, i + 2].some((k) => {
    const sum = figures[k]
    if (sum?.sentence !== figure.sentence || sum.quantity.kind !== 'money') return false
    return sum.links.some(({ to }) => to.includes(i)) && is(sum, k)
  })

/** What is owed or lent: of people it is those who have borrowed it. */
const LOAN = /(?:^| )(?:dư nợ|vay|cho vay|giải ngân|mức vay|vốn vay|mượn vốn)(?: |$)/
export const borrows = (at: Beside): boolean =>
  isPeople(at.figure) && (BORROWER.test(itemText(at.figure)) || hasLoan(at) || isLentTo(at))
const BORROWER = /(?:^| )(?:hộ|khách hàng|lao động|người|hội viên) (?:được |còn )?vay(?: |$)/
/** "doanh số cho vay đạt 1.012 tỷ đồng với 14.880 lượt khách hàng" */
const isLentTo = ({ figures, i, figure, before }: Beside): boolean =>
  before?.sentence === figure.sentence &&
  before.quantity.kind === 'money' &&
  /^(?:với|của|cho)(?: |$)/.test(leadOf(figure, before)) &&
  LOAN.test(`${leadOf(before, figures[i - 2])} ${itemText(before)}`)
const hasLoan = (at: Beside): boolean =>
  hasSum(at, (sum, k) => LOAN.test(`${itemText(at.figure)} ${leadOf(sum, at.figures[k - 1])} ${itemText(sum)}`))

/** Do people get so much each? */
export const isGivenEach = (at: Beside): boolean =>
  isPeople(at.figure) &&
  hasSum(at, (sum, k) => k > at.i && sum.links.some(({ rel }) => rel === 'each') && !isTimed(sum))

/** The whole of which the count at `i` is a part in brackets; null when it stands in none. `opener` is that of the figure before it. */
export function wholeOfBracket(figures: readonly Related[], i: number, opener: number | null): number | null {
  const figure = figures[i] as Related
  const before = figures[i - 1]
  if (figure.quantity.kind !== 'count' || figure.quantity.change !== null || before?.sentence !== figure.sentence)
    return null
  const lead = leadOf(figure, before)
  if (lead.startsWith('(')) return before.quantity.kind === 'count' ? i - 1 : null
  return lead.includes(')') || lead.includes(';') ? null : opener
}
