import type { Draft } from '../../decide/draft.js'
import { COUNTRIES } from '../../lexicon/names.js'
import { PLACES } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import { isMeasure, type Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { toNumber } from '../../scan/decimal.js'
import { isCapitalAt } from '../../text/chars.js'
import { type Earlier, namesPlan } from './earlier.js'
import { isLevel, isRate, overLinks } from './links.js'
import { sumBefore } from './sum.js'
import { spanOf, tokenAt } from './words.js'

/** So many figures and sentences back the level may stand that is gone on with. */
const MOST_FIGURES = 8
const MOST_SENTENCES = 2

/** "Con số này tăng 19,5%": what they are of was told before. */
const BACKWARD = phraseSet([
  'con số này',
  'con số trên',
  'tỷ lệ này',
  'chỉ số này',
  'mức này',
  'mức tăng này',
  'số này',
  'số lượng này',
])
const BACKWARD_WITHIN = 10

/** The item of the figure that the words before this one point back to, in this sentence or one right before it. */
export function pointedAt({ scene, sentence, quantity }: Draft, before: readonly Earlier[]): Span | null {
  const { ids, kinds } = scene.tokens
  if (quantity.kind === 'count') return null
  for (let k = quantity.first - 1; k >= Math.max(0, quantity.first - BACKWARD_WITHIN); k--) {
    if (kinds[k] === 'numeral') return null
    if (!BACKWARD.at(ids, k)) continue
    const last = before.at(-1)
    return last && sentence - last.sentence <= MOST_SENTENCES ? last.item : null
  }
  return null
}

const OF_THESE = phraseSet(['trong đó', 'trong số đó', 'trong số này'])

/** "Cả nước thải ra 80.000 tấn rác thải sinh hoạt mỗi ngày. Trong đó, | 80% | được chôn lấp": what a part is of that no word of its sentence names. */
export function partOf({ scene, sentence, quantity }: Draft, before: readonly Earlier[]): Span | null {
  const { kind, unit, first } = quantity
  const { tokens } = scene
  const rate = isRate(kind)
  if (!rate && !isMeasure(kind)) return null
  let k = overLinks(scene, first - 1, kind) - 1
  if (tokens.words[k] === ',') k--
  if (!OF_THESE.endingAt(tokens.ids, k)) return null
  const last = before
    .slice(-MOST_FIGURES)
    .findLast(({ quantity: whole }) => (rate ? whole.kind === 'count' || isMeasure(whole.kind) : whole.unit === unit))
  return last && sentence - last.sentence <= 1 ? last.item : null
}

/** What several quote at the same time, each their own: prices and rates of exchange. */
const PRICES = phraseSet(['giá', 'tỷ giá', 'đơn giá', 'giá mua', 'giá bán', 'giá vàng', 'giá xăng'])

/** So many times as high as the one before may such a price be. */
const MOST_APART = 2

/** Is the span a name alone, and no country's: "Vietinbank", "Vietcombank và BIDV"? */
function isNames({ doc, tokens }: Scene, { start, end }: Span): boolean {
  const from = tokenAt(tokens, start)
  if (SUMS.at(tokens.ids, from)) return false
  for (let k = from; k >= 0 && (tokens.starts[k] ?? end) < end; k++)
    if (
      (!isCapitalAt(doc.original, tokens.starts[k] as number) && tokens.words[k] !== 'và') ||
      COUNTRIES.at(tokens.ids, k)
    )
      return false
  return from >= 0
}

/** "Agribank niêm yết tỷ giá ở mức 24.310 đồng. | BIDV: | 24.290 đồng": the price or rate that somebody else quotes, too, `item` being their name. */
export function quoted(draft: Draft, item: Span | null, before: readonly Earlier[]): Span | null {
  const { kind, unit } = draft.quantity
  const last = before.at(-1)
  if (!item || kind !== 'money' || !last?.item || last.quantity.unit !== unit || draft.sentence - last.sentence > 1)
    return null
  const share = toNumber(draft.quantity.value) / toNumber(last.quantity.value)
  const alike = share > 1 / MOST_APART && share < MOST_APART
  return alike && PRICES.at(last.itemIds, 0) && isNames(draft.scene, item) ? last.item : null
}

/** Fields and stuffs, of which it is told how much there is in each place. */
const SPREAD: ReadonlySet<Kind> = new Set<Kind>(['area', 'mass'])
/** Between a place and how much of it is there. */
const TOLD_WITH = new Set(['với', 'đạt', '(', 'lượt', 'là'])
const PLACE_WITHIN = 4

/** "Huyện có 900 ha lúa. Gặt nhanh nhất là xã Tân Kim với | 120 ha": the stuff that was told of right before, where `item` only says where. */
export function spreadOver(draft: Draft, item: Span | null, before: readonly Earlier[]): Span | null {
  const { scene, sentence, quantity } = draft
  const { kind, unit, first } = quantity
  if (!item || !SPREAD.has(kind)) return null
  const { tokens, doc } = scene
  const at = tokenAt(tokens, item.start)
  const noun = at < 0 ? null : PLACES.at(tokens.ids, at)
  const name = noun ? noun.end : at
  if (name < 0 || !isCapitalAt(doc.original, tokens.starts[name] as number) || (!noun && !isNames(scene, item)))
    return null
  const told = tokens.words.slice(Math.max(0, first - PLACE_WITHIN), first).some((word) => TOLD_WITH.has(word))
  if (!told) return null
  // of parts and their whole the whole is spread over the places
  let most: Earlier | null = null
  for (const one of before.slice(-MOST_FIGURES)) {
    const near = one.quantity.unit === unit && one.item !== null && sentence - one.sentence <= MOST_SENTENCES
    if (!near || namesPlan(one) || isCapitalAt(doc.original, one.item?.start ?? 0)) continue
    if (!most || toNumber(one.quantity.value) > toNumber(most.quantity.value)) most = one
  }
  return most?.item ?? null
}

/** Before what a sentence is about: "Về | dư nợ, …", "Liên quan đến | giải ngân, …". */
const ABOUT = listSet('về, riêng về, xét về, nói về, liên quan đến, liên quan tới, đối với')

/** The noun of a sum in what a sentence is about, where what follows names none: "Về thu ngân sách, | tháng 7 chi cục đạt 185 tỷ đồng". */
export function topicOf({ scene, quantity: { kind, first } }: Draft): Span | null {
  const { words, ids } = scene.tokens
  const about = kind === 'money' ? ABOUT.at(ids, 0) : null
  const comma = about ? words.indexOf(',', about.end) : -1
  const sum = about && comma > 0 && comma < first ? sumBefore(scene, about.end, comma) : null
  return sum && !sum.weak ? spanOf(scene.tokens, sum) : null
}

const GAIN_WITHIN = 5

/** "chi cục | thu | được 185 tỷ đồng": the verb of a sum that nothing else names. */
export function gained({ scene, quantity: { kind, first } }: Draft): Span | null {
  const { words } = scene.tokens
  if (kind !== 'money') return null
  const from = overLinks(scene, first - 1, kind)
  for (let k = first - 2; k >= Math.max(0, from, first - GAIN_WITHIN); k--)
    if (words[k] === 'thu' && (words[k + 1] === 'được' || words[k + 1] === 'về'))
      return spanOf(scene.tokens, { start: k, end: k + 1 })
  return null
}

/** Verbs by which a body is told of with what it takes in. */
const TAKING_IN = listSet('thu, thu đạt, thu nộp, nộp ngân sách')
/** What a level goes on with: the noun of a sum, or such a verb. */
const goesOnWith = ({ itemIds }: Earlier): boolean =>
  SUMS.at(itemIds, 0)?.row === 'noun' || TAKING_IN.at(itemIds, 0) !== null

/**
 * The item of a level whose sentence names none: that of the last level in the same unit, told in this sentence or in one right
 * before it. "Giá vàng SJC giảm nhẹ … còn 56,3 triệu đồng/lượng. Doanh nghiệp khác niêm yết ở mức 55,9 triệu đồng/lượng",
 * "Lãi suất giảm còn 5%/năm. Kỳ hạn 6 tháng còn 4%/năm".
 */
export function resumed(draft: Draft, before: readonly Earlier[]): Span | null {
  const { kind, unit } = draft.quantity
  if ((kind !== 'money' && kind !== 'percent') || !isLevel(draft.scene.tokens, draft.quantity.first)) return null
  const last = before
    .slice(-MOST_FIGURES)
    .findLast((one) => one.quantity.unit === unit && goesOnWith(one) && !namesPlan(one))
  return last && draft.sentence - last.sentence <= MOST_SENTENCES ? last.item : null
}
