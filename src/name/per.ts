import { FUNCTION_WORDS, STATES, VERBS } from '../lexicon/boundaries.js'
import { COUNTED } from '../lexicon/nouns.js'
import { phraseSet, phraseTable } from '../lexicon/phrases.js'
import type { Kind } from '../model/vocabulary.js'
import { isQuote, numeralOf } from '../propose/range.js'
import type { Quantity, Scene } from '../propose/reading.js'
import { toNumber } from '../scan/decimal.js'
import { UNITS } from '../units/index.js'
import { nounPhrase } from './item/walk.js'
import type { Named } from './name.js'

/** How far before its number "mỗi em" may stand: "mỗi ngày các em sẽ được bổ sung 2 hộp sữa". */
const FARTHEST = 16
const PERIODS = new Set([
  'giờ',
  'ngày',
  'đêm',
  'ngày đêm',
  'tuần',
  'tháng',
  'quý',
  'năm',
  'vụ',
  'phút',
  'giây',
  'ca',
  'học kỳ',
])
const MEASURES = new Set(UNITS.filter(({ kind }) => kind !== 'money').flatMap(({ words }) => words))
const EACH = new Set(['mỗi'])
const EVERY = new Set(['hàng', 'hằng'])
/** Kinds of figures that seldom are a rate. */
const NO_RATES: ReadonlySet<Kind> = new Set<Kind>(['percent', 'duration'])
const DAY_AND_NIGHT = phraseSet(['ngày đêm'])
/** Between "một suất quà" and its worth. */
const WORTH = phraseSet(['trị giá', 'có trị giá', 'có giá trị', 'giá', 'có giá', 'gồm'])

const textOf = ({ doc, tokens }: Scene, start: number, end: number) =>
  doc.original.slice(tokens.starts[start] ?? 0, tokens.ends[end - 1] ?? 0)

/** "năm" (year) may be taken for five: "4,8%/năm." */
const isYear = (scene: Scene, i: number): boolean =>
  scene.tokens.kinds[i] === 'numeral' && textOf(scene, i, i + 1).toLowerCase() === 'năm'

/** The token behind the noun that stands at `i`: a counted noun of several words, or one word. */
function nounEnd(scene: Scene, i: number): number {
  const { ids, kinds } = scene.tokens
  const noun = DAY_AND_NIGHT.at(ids, i) ?? COUNTED.at(ids, i)
  return noun ? noun.end : kinds[i] === 'word' || isYear(scene, i) ? i + 1 : i
}

/** The thing of a rate with the words that narrow it: "căn xây mới", "container lạnh"; units and periods stand alone. */
function thingEnd(scene: Scene, i: number): number {
  const { words, ids, kinds } = scene.tokens
  const end = nounEnd(scene, i)
  const head = words.slice(i, end).join(' ')
  if (end === i || kinds[i] === 'numeral' || PERIODS.has(head) || MEASURES.has(head)) return end
  let k = end
  while (k < end + 2 && kinds[k] === 'word') {
    const state = STATES.at(ids, k)
    if (!state && (FUNCTION_WORDS.at(ids, k) || VERBS.at(ids, k))) break
    k = state ? state.end : k + 1
  }
  return k
}

const isOne = (scene: Scene, i: number): boolean => {
  const numeral = numeralOf(scene, i)
  return numeral !== null && numeral.scale === 0 && toNumber(numeral.value) === 1
}

/** "bác sĩ/vạn dân", "ca/100.000 dân": people and live births are what such rates are out of. */
const isHeads = ({ tokens: { words, kinds } }: Scene, i: number): boolean =>
  kinds[i] === 'numeral' && (words[i + 1] === 'dân' || words[i + 1] === 'người')

/** "mm/24 giờ" */
const isHours = ({ tokens: { words, kinds } }: Scene, i: number): boolean =>
  kinds[i] === 'numeral' && words[i + 1] === 'giờ'

/** "/em/tháng", "/ 1 người/ 1 tháng": the parts without their 1, or null when no rate begins at `from`. */
function slashes(scene: Scene, from: number): string | null {
  const { words } = scene.tokens
  const parts: string[] = []
  let i = from
  while (words[i] === '/') {
    i++
    if (isOne(scene, i)) i++
    const end = isHeads(scene, i) || isHours(scene, i) ? i + 2 : thingEnd(scene, i)
    if (end === i) break
    parts.push(textOf(scene, i, end))
    i = end
  }
  return parts.length > 0 ? parts.join('/') : null
}

/** The period of a time expression that comes again: "mỗi năm", "hằng tháng". */
const every = (scene: Scene, i: number): string | null =>
  /^(?:mỗi|hàng|hằng|một) (ngày|tuần|tháng|quý|năm)/.exec(textOf(scene, i, i + 1).toLowerCase())?.[1] ?? null

/** "mỗi suất", "hằng tháng" at token `i`: no "mỗi khi", no "hàng hoá". */
function isEach(scene: Scene, i: number): boolean {
  const { words } = scene.tokens
  const next = words[i + 1] ?? ''
  if (EACH.has(words[i] ?? '')) return next !== 'khi'
  return EVERY.has(words[i] ?? '') && (PERIODS.has(next) || isYear(scene, i + 1))
}

/** "mỗi năm", "trên 1 tháng", "trong một năm", "trên một vạn dân", right behind a figure. */
function trailing(scene: Scene, i: number): string | null {
  const { words, kinds } = scene.tokens
  const word = words[i] ?? ''
  // "20.000 đồng cho mỗi ghế"
  if (word === 'cho' && words[i + 1] === 'mỗi') return trailing(scene, i + 1)
  if (isEach(scene, i)) {
    const end = nounEnd(scene, i + 1)
    // "hai đồng phạm mỗi người 7 năm tù": the rate is that of the next number
    return end > i + 1 && kinds[end] !== 'numeral' ? textOf(scene, i + 1, end) : null
  }
  if (kinds[i] === 'time') return every(scene, i)
  // "3,6 triệu đồng một tháng", "5.000 đồng một m3"
  if (isOne(scene, i) && (PERIODS.has(words[i + 1] ?? '') || MEASURES.has(words[i + 1] ?? '')))
    return textOf(scene, i + 1, i + 2)
  // "1,4 tỷ đồng cho một mét đường"
  if ((word === 'cho' || word === 'làm') && isOne(scene, i + 1) && MEASURES.has(words[i + 2] ?? ''))
    return textOf(scene, i + 2, i + 3)
  if (word !== 'trên' && word !== 'trong') return null
  if (kinds[i + 1] === 'time')
    return /^(?:1|01|một) (ngày|tuần|tháng|quý|năm)$/.exec(textOf(scene, i + 1, i + 2))?.[1] ?? null
  const numeral = numeralOf(scene, i + 1)
  if (!numeral) return null
  const end = nounEnd(scene, i + 2)
  if (end === i + 2) return null
  if (isOne(scene, i + 1)) return PERIODS.has(words[i + 2] ?? '') || word === 'trên' ? textOf(scene, i + 2, end) : null
  // people and live births are what such rates are out of: "8 bác sĩ trên một vạn dân"
  return word === 'trên' && /^(?:dân|người)/.test(words[i + 2] ?? '') && toNumber(numeral.value) >= 1000
    ? textOf(scene, i + 1, end)
    : null
}

/** Is the comma at `k` one of a list of figures: "mỗi phần gồm 10kg gạo, 01 thùng mì và …"? */
const listComma = ({ tokens }: Scene, k: number) => tokens.kinds[k + 1] === 'numeral'

/** Words and marks before a number that its rate may hang on. */
const SIGNS = phraseTable<'end' | 'quote' | 'comma' | 'each'>([
  ...[';', '(', ')', '/'].map((mark) => [mark, 'end'] as const),
  ['"', 'quote'],
  [',', 'comma'],
  ...[...EACH, ...EVERY].map((word) => [word, 'each'] as const),
])

/** The nearest "mỗi suất", "hằng tháng", "một suất quà trị giá" before token `first` that still holds for it. */
function leading(scene: Scene, { first, kind: measured }: Quantity): string | null {
  const { words, ids, kinds } = scene.tokens
  let passed = 0
  let fresh = false
  let quoted = false
  for (let k = first - 1; k >= 0 && first - k <= FARTHEST; k--) {
    const kind = kinds[k]
    const sign = kind === 'word' || kind === 'mark' ? SIGNS.at(ids, k)?.row : undefined
    if (sign === 'end') return null
    if (sign === 'quote') quoted = !quoted
    if (sign === 'comma') {
      // "mỗi suất 1,5 triệu đồng, kèm 85 chiếc xe đạp"
      if (words[k + 1] === 'kèm' || (passed > 0 && !listComma(scene, k))) return null
      fresh ||= !listComma(scene, k)
    }
    const period = kind === 'time' ? every(scene, k) : null
    if (period) return period
    if (sign === 'each' && isEach(scene, k)) {
      // “Mỗi cá nhân gắn với một địa chỉ nhân đạo” is a name
      if (quoted) return null
      // "tốc độ tăng trưởng hàng năm 6%", "ngày nghỉ hàng tuần": what comes every year is named so, and no rate
      if (EVERY.has(words[k] ?? '') && NO_RATES.has(measured)) return null
      const end = nounEnd(scene, k + 1)
      return end > k + 1 && end <= first ? textOf(scene, k + 1, end) : null
    }
    if (kind !== 'numeral' || isYear(scene, k)) continue
    // "mỗi suất 500.000 đồng, tổng trị giá 160 triệu đồng"
    if (fresh) return null
    const noun = isOne(scene, k) ? COUNTED.at(ids, k + 1) : null
    if (noun?.row === 'thing' || noun?.row === 'event') {
      const phrase = nounPhrase(scene, k + 1)
      const worth = phrase ? WORTH.at(ids, phrase.end) : null
      if (phrase && worth && first <= worth.end) return textOf(scene, phrase.start, phrase.end)
    }
    passed++
  }
  return null
}

/** "thu nhập bình quân đầu người đạt 54 triệu đồng", "thu nhập bình quân tháng là 5 triệu đồng". */
function perHead(scene: Scene, first: number): string | null {
  const { words } = scene.tokens
  for (let k = first - 1; k > 0 && first - k <= 8; k--) {
    if (words[k] === ',' || words[k] === ';') return null
    if (words[k] === 'người' && words[k - 1] === 'đầu') return textOf(scene, k - 1, k + 1)
    if (words[k] === 'quân' && words[k - 1] === 'bình' && PERIODS.has(words[k + 1] ?? ''))
      return textOf(scene, k + 1, k + 2)
  }
  return null
}

/** A rate may stand behind its thing: "2 hộp sữa/ngày", "80 tấn gạo mỗi năm", "2.400 chiếc/thùng"; a slash of two places is none. */
function behindThing(figure: Named, from: number): string | null {
  const { scene } = figure
  const { words, ids } = scene.tokens
  // "17 tỷ USD là một điểm sáng"
  if (FUNCTION_WORDS.at(ids, from) && !COUNTED.at(ids, from)) return null
  const end = thingEnds(figure, from)
  if (end === from) return null
  if (words[end] !== '/') return trailing(scene, end)
  const next = words[end + 1] ?? ''
  return PERIODS.has(next) || isYear(scene, end + 1) || COUNTED.at(ids, end + 1) || isHeads(scene, end + 1)
    ? slashes(scene, end)
    : null
}

/** The token behind the thing that begins at `from`, or `from`. An item that begins there is the thing, unless it was cut short. */
function thingEnds({ scene, quantity, item, cell }: Named, from: number): number {
  const { starts, ends } = scene.tokens
  if (!item || cell || quantity.half === 'whole' || item.start !== starts[from])
    return nounPhrase(scene, from)?.end ?? from
  let end = from
  while (end < ends.length && (ends[end] as number) <= item.end) end++
  return end
}

/** Behind the second of two prices stands what both are for: "56,3 - 56,8 triệu đồng/lượng (mua vào - bán ra)". */
function quotedBehind({ tokens: { words, kinds } }: Scene, behind: number): number {
  if (words[behind] !== '-' || !isQuote(words, behind + 1)) return behind
  let k = behind + 2
  while (kinds[k] === 'word') k++
  return k
}

/** The denominator of a rate, as written and without a 1: "em/tháng" of "500.000 đồng/em/tháng", "suất" of "mỗi suất 2 triệu". */
export function perOf(figure: Named): string | null {
  const { scene, quantity } = figure
  if (quantity.half === 'part' || quantity.kind === 'age') return null
  const behind = quotedBehind(scene, quantity.last + 1)
  const after =
    slashes(scene, behind) ??
    trailing(scene, behind) ??
    (NO_RATES.has(quantity.kind) ? null : behindThing(figure, behind))
  if (after !== null && !PERIODS.has(after)) return after
  const before = leading(scene, quantity) ?? (quantity.kind === 'money' ? perHead(scene, quantity.first) : null)
  if (after === null) return before
  // "mỗi em 1 triệu đồng/tháng"
  return before !== null && !PERIODS.has(before) && !NO_RATES.has(quantity.kind) ? `${before}/${after}` : after
}
