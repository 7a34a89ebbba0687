import { CLAUSES, LEADS, PREDICATES, SCOPES, VERBS } from '../../lexicon/boundaries.js'
import { CHANGE_VERBS } from '../../lexicon/changes.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { COUNTED, PLACES } from '../../lexicon/nouns.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { AVERAGES, COMPARISONS, DIMENSIONS, LINKS, MEASURES, SPANS, SUMS, WEAK } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { isCapital, isFunction, isPredicate, overAcronym, type Stretch } from './walk.js'

const MOST_WORDS = 24
/** How many clauses back a subject may stand: "Thu ngân sách, dù khó khăn, ước đạt …". */
const MOST_CLAUSES = 3
const BREAKS = new Set([',', ';', ':', '.', '(', ')', '[', ']', '…', '!', '?', '+', '*', '='])
const CROSSED = new Set([',', '(', ')', ':', '-', '"'])
const MEASURED = new Set<Kind>(['mass', 'volume', 'length', 'area'])
const JOINERS = new Set(['về', 'từ', 'và'])

/** Steps left over link verbs, qualifiers, times and "mỗi căn"; gives the token behind the subject. */
export function overLinks({ tokens }: Scene, last: number, kind: Kind): number {
  const { words, kinds } = tokens
  let k = last
  while (k >= 0) {
    if (kinds[k] === 'time') {
      k--
      continue
    }
    const link =
      LINKS.endingAt(words, k) ??
      CHANGE_VERBS.endingAt(words, k) ??
      QUALIFIER_BEFORE.endingAt(words, k) ??
      (MEASURED.has(kind) || kind === 'duration' ? DIMENSIONS.endingAt(words, k) : null)
    // "tăng trưởng xuất khẩu", "mức giảm": a longer noun that ends here is the subject itself
    const noun = SUMS.endingAt(words, k)
    if (link && !(noun && (noun.row === 'verb' ? noun.start <= link.start : noun.start < link.start))) {
      k = link.start - 1
      continue
    }
    const each = COUNTED.endingAt(words, k)
    const before = each && words[each.start - 1]
    if (each && (before === 'mỗi' || before === 'một')) {
      k = each.start - 2
      continue
    }
    break
  }
  return k + 1
}

/** "khiếu nại, tố cáo", "mua bán, vận chuyển": two verbs that a comma joins. */
const joinsVerbs = (words: readonly string[], comma: number): boolean =>
  words[comma] === ',' &&
  [comma - 1, comma + 1].every((at) => {
    const verb = at < comma ? VERBS.endingAt(words, at) : VERBS.at(words, at)
    return verb !== null && !PREDICATES.at(words, verb.start)
  })

/** Where the stretch that ends before `end` begins: after a mark, behind the figure before, or at the sentence's beginning. */
function beginning(scene: Scene, end: number, barrier: number): number {
  const { words, kinds } = scene.tokens
  let k = end
  while (k > barrier && end - k < MOST_WORDS) {
    const word = words[k - 1] ?? ''
    if (word === ')' && overAcronym(scene, k - 3) === k) {
      k -= 3
      continue
    }
    // "TP.HCM", "N.T. Bình": a dot that touches the next word ends nothing
    const inside = word === '.' && k < end && scene.tokens.ends[k - 1] === scene.tokens.starts[k]
    if (kinds[k - 1] === 'mark' && BREAKS.has(word) && !inside && !joinsVerbs(words, k - 1)) break
    k--
  }
  return k
}

/** Is token `k` where a chunk ends: a preposition, an adverb, a time? */
const splits = ({ tokens }: Scene, k: number): boolean => tokens.kinds[k] === 'time' || isFunction(tokens.words, k)

/** The end of the words that narrow the noun at `start`: "trị giá hàng hóa tịch thu | trong tháng". */
function narrowed(scene: Scene, start: number, from: number, end: number): number {
  const { words } = scene.tokens
  let k = from
  while (k < end) {
    const long = [COMPOUNDS, SUMS, AVERAGES, VERBS].map((table) => table.at(words, k)?.end ?? 0)
    const over = Math.max(...long)
    if (over > k + 1 && over <= end && (PREDICATES.at(words, k)?.end ?? 0) < over) {
      k = over
      continue
    }
    if (splits(scene, k) || (isPredicate(words, k) && !SUMS.at(words, k)) || SCOPES.at(words, k) || LINKS.at(words, k))
      break
    const place = PLACES.at(words, k)
    if (place && isCapital(scene, place.end)) break
    if (isCapital(scene, k) && isCapital(scene, k + 1) && !isCapital(scene, start + 1)) break
    k++
  }
  return k
}

/** What a search in one clause gives: a stretch, and whether it says too little by itself ("mức", "tỷ lệ"). */
interface Found extends Stretch {
  weak: boolean
}

/** The noun of a sum in the chunk start … end - 1, with the words that narrow it. */
function sumInChunk(scene: Scene, start: number, end: number): Found | null {
  const { words } = scene.tokens
  for (let k = start; k < end; k++) {
    const match = SUMS.at(words, k)
    const compound = COMPOUNDS.at(words, k)
    // "tổng công ty" is no "tổng", "tống tiền" no "tiền"
    if (!match || match.end > end || match.row !== 'noun' || (compound && compound.end > match.end)) {
      k = Math.max(k, (compound?.end ?? 0) - 1, match && match.end <= end ? match.end - 1 : 0)
      continue
    }
    const to = narrowed(scene, match.start, match.end, end)
    const bare = to === match.end
    return { start: match.start, end: to, weak: bare && WEAK.at(words, match.start)?.end === match.end }
  }
  return null
}

/** Where the noun of a sum begins that a joiner at `k` goes on with: "thu | từ hoạt động xuất nhập khẩu", or -1. */
function headOf(scene: Scene, start: number, k: number): number {
  let from = k
  while (from > start && !splits(scene, from - 1)) from--
  const head = sumInChunk(scene, from, k)
  return head &&
    head.end === k &&
    (scene.tokens.words[k] === 'và' || SUMS.at(scene.tokens.words, head.start)?.end === k)
    ? head.start
    : -1
}

/** A predicate between two nouns of sums: "số lượng doanh nghiệp | có vốn đăng ký". */
function ends({ tokens: { words } }: Scene, k: number): boolean {
  const word = PREDICATES.at(words, k)
  if (!word || SUMS.at(words, k) || COMPOUNDS.at(words, k)) return false
  return [SUMS, COMPOUNDS].every((table) => (table.endingAt(words, k)?.start ?? k) >= k)
}

/** The noun of a sum nearest to the end of a clause; chunks are what stands between prepositions. */
function sumBefore(scene: Scene, start: number, end: number): Found | null {
  const { words } = scene.tokens
  let weak: Found | null = null
  let right = end
  for (let k = end - 1; k >= start - 1; k--) {
    if (k >= start && !splits(scene, k) && !ends(scene, k)) continue
    const found = k + 1 < right ? sumInChunk(scene, k + 1, right) : null
    if (found && !found.weak) {
      // "thiệt hại về thuế", "thu từ hoạt động xuất nhập khẩu", "doanh thu và lợi nhuận"
      const head = k > start && JOINERS.has(words[k] ?? '') ? headOf(scene, start, k) : -1
      return head >= 0 ? { ...found, start: head } : found
    }
    weak ??= found
    right = k
  }
  return weak
}

/** The verb that says what a sum is where no noun does: "góp 200 triệu đồng". */
function verbBefore(scene: Scene, start: number, end: number): Stretch | null {
  for (let k = end - 1; k >= start; k--) {
    const match = SUMS.endingAt(scene.tokens.words, k)
    if (match?.row === 'verb' && match.start >= start) return { start: match.start, end: match.end }
  }
  return null
}

/** The last clause of the stretch: behind "cho biết", "rằng", "trong đó", "riêng". */
function lastClause({ tokens }: Scene, start: number, end: number, table: typeof CLAUSES): number {
  for (let k = end - 1; k >= start; k--) {
    const match = table.endingAt(tokens.words, k)
    if (match && match.start >= start && match.end < end) return match.end
  }
  return start
}

/** The first noun phrase of a clause: its subject, cut before place, owner and verb. */
function firstPhrase(scene: Scene, start: number, end: number): Stretch | null {
  const { words, kinds } = scene.tokens
  let from = start
  while (
    from < end &&
    (splits(scene, from) || kinds[from] === 'mark' || (LINKS.at(words, from) && !COUNTED.at(words, from)))
  )
    from++
  let to = from
  while (to < end) {
    const compound = COMPOUNDS.at(words, to)
    if (compound) {
      to = Math.min(end, compound.end)
      continue
    }
    if (to > from && (splits(scene, to) || isPredicate(words, to))) break
    to++
  }
  return to > from ? { start: from, end: to } : null
}

/** The subject of a clause, behind "dự báo", "khiến" and the like. */
const phraseIn = (scene: Scene, start: number, end: number): Stretch | null =>
  end > start ? firstPhrase(scene, lastClause(scene, start, end, LEADS), end) : null

/** Prepositions of a way, over which the noun of its length is sought: "đường từ A đến B dài 12 km". */
const WAYS = new Set(['từ', 'đến', 'tới', 'qua', 'với', 'và', 'về', 'vào', '-'])

/** The noun phrase right before `end`: "sở hữu căn nhà | rộng 694 m2"; with `verbs` what is done, "đình chỉ hoạt động | 3 tháng". */
function lastPhrase(scene: Scene, start: number, end: number, verbs = false): Stretch | null {
  const { words, kinds } = scene.tokens
  let from = end
  while (from > start && kinds[from - 1] !== 'mark' && !splits(scene, from - 1)) {
    const compound = COMPOUNDS.endingAt(words, from - 1)
    if (compound && compound.start >= start) {
      from = compound.start
      continue
    }
    const verb =
      PREDICATES.endingAt(words, from - 1) ?? VERBS.endingAt(words, from - 1) ?? CLAUSES.endingAt(words, from - 1)
    if (verb && from < end && !verbs) break
    from--
  }
  if (from === end) return phraseIn(scene, start, end)
  if (from > start && WAYS.has(words[from - 1] ?? '')) {
    const whole = phraseIn(scene, start, end)
    return whole && { start: whole.start, end }
  }
  return { start: from, end }
}

/** The subject of a clause; one that begins with its verb has none, and the noun next to the number is meant. */
function subjectIn(scene: Scene, start: number, end: number, kind: Kind): Stretch | null {
  const phrase = phraseIn(scene, start, end)
  if (!phrase || kind === 'duration' || COUNTED.at(scene.tokens.words, phrase.start)) return phrase
  const verb = VERBS.at(scene.tokens.words, phrase.start) ?? PREDICATES.at(scene.tokens.words, phrase.start)
  return verb && verb.end < end ? lastPhrase(scene, verb.end, end) : phrase
}

/** With "bình quân", "bình quân đầu người" right behind it. */
function averaged({ tokens }: Scene, found: Found, first: number): Found {
  const average = AVERAGES.at(tokens.words, found.end)
  return average && average.end <= first ? { ...found, end: average.end } : found
}

/** "Cảng Năm Căn cách TP Cà Mau 70 km": what is far away stands before "cách". */
function located(scene: Scene, start: number, end: number): number {
  for (let k = end - 1; k >= start; k--)
    if (scene.tokens.words[k] === 'cách' && scene.tokens.words[k - 1] !== 'khoảng') return k
  return -1
}

/** "so với chỉ tiêu được giao (9.400 tỷ đồng)": a level in brackets is of the noun before them. */
const inBracket = ({ tokens }: Scene, first: number, kind: Kind): boolean =>
  tokens.words[first - 1] === '(' && kind !== 'percent' && kind !== 'ratio'

/** "thấp hơn báo động 1 là 1,09 m": where a comparison begins, or -1; what the figure is about stands before it. */
function comparison({ tokens: { words } }: Scene, start: number, end: number): number {
  for (let k = start; k < end; k++) if (COMPARISONS.at(words, k)) return k
  return -1
}

/** What a clause names as the thing of the figure behind it. */
function nameIn(scene: Scene, start: number, end: number, kind: Kind, first: number): Found | null {
  const from = lastClause(scene, start, end, CLAUSES)
  const than = inBracket(scene, first, kind) ? -1 : comparison(scene, from, end)
  if (than >= 0) return than > from ? nameIn(scene, from, overLinks(scene, than - 1, kind), kind, first) : null
  const { words } = scene.tokens
  if (kind === 'length') {
    const at = located(scene, from, end)
    if (at >= 0) {
      const phrase = at > from ? lastPhrase(scene, from, at) : null
      return phrase && { ...phrase, weak: false }
    }
  }
  const any = sumBefore(scene, from, end)
  const sum = any && kind === 'duration' && !SPANS.at(words, any.start) ? null : any
  if (sum && MEASURED.has(kind)) {
    const measure = MEASURES.at(words, sum.start)
    // "tổng trọng lượng lô hàng 120 tấn" → "lô hàng"; "lô đất có diện tích 3 ha" → "lô đất"
    if (measure && measure.end < sum.end) return { ...sum, start: measure.end }
    if (measure) {
      const until = overLinks(scene, sum.start - 1, kind)
      const owner = until < sum.start ? phraseIn(scene, from, until) : lastPhrase(scene, from, until)
      return owner ? { ...owner, weak: false } : { ...sum, weak: true }
    }
  }
  if (sum && !sum.weak) return sum
  const verb = kind === 'money' ? verbBefore(scene, from, end) : null
  if (verb) return { ...verb, weak: false }
  const until = sum ? overLinks(scene, sum.start - 1, kind) : end
  const near = MEASURED.has(kind) || kind === 'duration' ? DIMENSIONS.at(words, until) || until === first : false
  const phrase = near
    ? lastPhrase(scene, from, until, kind === 'duration' && until === first)
    : subjectIn(scene, from, until, kind)
  return phrase ? { ...phrase, weak: false } : sum
}

/**
 * The subject of the level or change at token `first`: "kim ngạch xuất khẩu (của tỉnh) ước tăng 8,5%". The nearest noun of sums
 * begins it if there is one; else it is the clause's first noun phrase. Nothing before token `barrier`, behind the figure before,
 * is looked at: null says that the figure goes on with what that one is about. `weak` is what only says how it is measured.
 */
export function subjectBefore(scene: Scene, first: number, barrier: number, kind: Kind): Found | null {
  let weak: Found | null = null
  let end = overLinks(scene, first - 1, kind)
  for (let clause = 0; clause < MOST_CLAUSES && end > barrier; clause++) {
    const start = beginning(scene, end, barrier)
    // what stands between the figure before and a mark is the tail of that one
    if (clause > 0 && barrier > 0 && start <= barrier && !inBracket(scene, first, kind)) break
    const found = start < end ? nameIn(scene, start, end, kind, first) : null
    if (found && !found.weak) return averaged(scene, found, first)
    weak ??= found
    if (start <= barrier || !CROSSED.has(scene.tokens.words[start - 1] ?? '')) break
    end = overLinks(scene, start - 2, kind)
  }
  return weak
}
