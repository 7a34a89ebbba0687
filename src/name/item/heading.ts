import type { Draft } from '../../decide/draft.js'
import { listed } from '../../lexicon/listed.js'
import { PLURALS } from '../../lexicon/nouns.js'
import { listSet } from '../../lexicon/phrases.js'
import { SUMS, WEAK } from '../../lexicon/sums.js'
import type { Document } from '../../model/document.js'
import type { Block } from '../../model/page.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { SIDE, SIDES_OF_ACCOUNT } from '../../propose/rules/account.js'
import { tokenise } from '../../segment/tokens.js'
import { isDigit } from '../../text/chars.js'
import { type Found, sumInChunk } from './chunk.js'
import { type Stretch, spanOf, tokenAt } from './words.js'

/** So many members of a list are gone back over to the line that it stands under. */
const MEMBERS = 8
/** So many letters of such a line, its last ones, are looked at. */
const LONGEST = 400
const COLON = 58

/** What opens a member of a list: "• Gạo", "- Gạo", "3) Gạo", "a. Gạo"; and an entry of the books: "Nợ TK 211". */
const MARK = /^(?:[•●▪*+–-]|[a-z0-9]{1,2}[.)/]|(?:nợ|có) (?:tk )?\d)/
const MARK_WITHIN = 8
const isMember = ({ shadow }: Document, { kind, start }: Block): boolean =>
  kind === 'item' || MARK.test(shadow.slice(start, start + MARK_WITHIN))

/** The line with a colon at its end that a block stands under as a member of its list; null if there is none. */
export function headOf(doc: Document, block: number): Block | null {
  const { shadow, blocks } = doc
  for (let k = block; k > 0 && block - k < MEMBERS; k--) {
    const before = blocks[k - 1] as Block
    if (shadow.charCodeAt(before.end - 1) === COLON) return before
    if (!isMember(doc, blocks[k] as Block) || !isMember(doc, before)) return null
  }
  return null
}

/** What opens a member that has no number: a numbered line may head such a list. */
const DASH = /^[•●▪*+–-]/
const isDashed = ({ shadow }: Document, { kind, start }: Block): boolean => {
  const opening = shadow.slice(start, start + MARK_WITHIN)
  return DASH.test(opening) || (kind === 'item' && !MARK.test(opening))
}

/** So long may a line be that heads a list and is no sentence. */
const LONGEST_TITLE = 90
const ENDS_SENTENCE = /[.;,!?…]$/

/** The short line without a colon that a block stands under as a member of its list: "3. Mức giảm trừ / + Đối với mỗi con là …". */
function titleOf(doc: Document, block: number): Block | null {
  const { shadow, blocks } = doc
  for (let k = block; k > 0 && block - k < MEMBERS; k--) {
    const before = blocks[k - 1] as Block
    if (!isDashed(doc, blocks[k] as Block)) return null
    if (isDashed(doc, before)) continue
    const short = before.end - before.start <= LONGEST_TITLE
    return short && !ENDS_SENTENCE.test(shadow.slice(before.end - 1, before.end)) ? before : null
  }
  return null
}

/** Before the number of a time or a document, which is no part of what a line is about: "chi phí | tháng 11/2017:". */
const NUMBERED = new Set(listed('năm, tháng, quý, ngày, từ, kỳ, số, khoản, điều'))

/** Where a noun ends before a mark or a number: "mức lương tối thiểu vùng | năm 2020". */
function endOf({ doc, tokens: { words, starts, kinds } }: Scene, { start, end }: Stretch): number {
  for (let k = start; k < end; k++) {
    if (kinds[k] === 'mark') return k
    if (isDigit(doc.shadow.charCodeAt(starts[k] as number))) return NUMBERED.has(words[k - 1] ?? '') ? k - 1 : k
  }
  return end
}

/** The first noun of a sum or level in a line that says enough by itself. */
function nounIn(scene: Scene, until: number): Stretch | null {
  const { ids } = scene.tokens
  let found: Found | null = sumInChunk(scene, 0, until)
  while (found) {
    const end = endOf(scene, found)
    if (end > found.start && WEAK.at(ids, found.start)?.end !== end) return { start: found.start, end }
    found = sumInChunk(scene, found.end, until)
  }
  return null
}

/** "bị phạt tiền theo các mức sau:": a verb that names a sum, of more words than one. */
function isPaid(ids: readonly number[], k: number): boolean {
  const sum = SUMS.at(ids, k)
  return sum?.row === 'verb' && sum.end > k + 1
}

/** The line over a list, as far as it is looked at. */
function sceneOf({ doc, numerals, sentence }: Scene, { start, end }: Block): Scene {
  const span = { start: Math.max(start, end - LONGEST), end }
  return { doc, numerals, sentence: { ...sentence, ...span }, tokens: tokenise(doc, span, []) }
}

/** What a line with a colon at its end says that the sums under it are: the first noun of a sum or level, or what is paid. */
export function sumOfHead(under: Scene, head: Block): Span | null {
  const scene = sceneOf(under, head)
  const { ids } = scene.tokens
  const found = nounIn(scene, ids.length - 1)
  const paid = ids.findIndex((_, k) => isPaid(ids, k))
  // "khoản giảm trừ gia cảnh": the verb tells which
  const own = found !== null && paid >= found.start && paid <= found.end
  if (paid >= 0 && !own) return spanOf(scene.tokens, SUMS.at(ids, paid))
  return spanOf(scene.tokens, found)
}

/** What is granted or asked for in days: "nghỉ phép năm". */
const GRANTED = listSet(
  'nghỉ phép, nghỉ phép năm, nghỉ hằng năm, nghỉ hàng năm, nghỉ lễ, nghỉ lễ tết, nghỉ tết, nghỉ ốm, nghỉ ốm đau, nghỉ thai sản, nghỉ dưỡng sức',
  'nghỉ việc riêng, nghỉ không lương, báo trước, thông báo trước, thử việc, bảo hành, cách ly',
)

/** What the terms are of that stand under a line: "được nghỉ phép năm, hưởng nguyên lương: / - 12 ngày làm việc đối với …". */
function termOfHead(under: Scene, head: Block): Span | null {
  const { tokens } = sceneOf(under, head)
  for (let k = tokens.ids.length - 1; k >= 0; k--) {
    const term = GRANTED.endingAt(tokens.ids, k)
    if (term) return spanOf(tokens, term)
  }
  return null
}

/** The item of a sum or a term that its line does not name, by the line that its list stands under: "Mức thu lệ phí như sau: / - 3 triệu đồng: …". */
export function headed({ scene, quantity: { kind } }: Draft): Span | null {
  if (kind !== 'money' && kind !== 'percent' && kind !== 'duration') return null
  const head = headOf(scene.doc, scene.sentence.block)
  return head && (kind === 'duration' ? termOfHead : sumOfHead)(scene, head)
}

/** The item of a sum that nothing else names, by a title that begins with its noun. */
export function titled({ scene: under, quantity: { kind } }: Draft): Span | null {
  const title = kind === 'money' ? titleOf(under.doc, under.sentence.block) : null
  const scene = title && sceneOf(under, title)
  const found = scene && nounIn(scene, scene.tokens.ids.length)
  if (!found) return null
  for (let k = 0; k < found.start; k++)
    if (scene.tokens.kinds[k] === 'word' && !PLURALS.has(scene.tokens.words[k] ?? '')) return null
  return spanOf(scene.tokens, found)
}

/** "Vùng I: mức 4.420.000 đồng", "Có TK 3339: 270.000.000": does the item of a figure say less than the line which its list stands under? */
export function isBare({ scene, quantity }: Draft, item: Span): boolean {
  const { doc, tokens } = scene
  const { words, ids, kinds, starts, ends } = tokens
  // "- 15 ngày đối với | thợ lò": for whom the term is
  if (quantity.kind === 'duration' && item.start > (starts[quantity.last] ?? 0)) return true
  const first = words[0] === '-' ? 1 : 0
  const side = SIDES_OF_ACCOUNT.has(words[first] ?? '') ? first + (words[first + 1] === 'tk' ? 2 : 1) : -1
  const [start = 0, end = 0] = side < 0 ? [] : [starts[side], ends[side]]
  if (kinds[side] === 'numeral' && item.end >= end && item.start <= start)
    return SIDE.test(doc.shadow.slice(start, end))
  const at = tokenAt(tokens, item.start)
  const weak = at < 0 ? null : WEAK.at(ids, at)
  return weak !== null && ends[weak.end - 1] === item.end
}
