import { EVENT_NOUNS, PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { CLASSES, COUNTED, PLURALS } from '../../lexicon/nouns.js'
import { HANDED, PAYMENTS } from '../../lexicon/payments.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { isInOwned } from './chunk.js'
import { phraseIn } from './phrase.js'
import { after } from './thing.js'
import { isCapital, isWithinWord, overQualifiers, type Stretch } from './words.js'

interface Payment extends Stretch {
  row: 'given' | 'spent' | 'traded'
}

/** The verb of a payment that ends with token `k`; the "đầu tư" of "chủ đầu tư" is none, nor are "ông Thắng" and "vụ trộm". */
function paymentAt(scene: Scene, k: number): Payment | null {
  const { ids } = scene.tokens
  const verb = PAYMENTS.endingAt(ids, k)
  // "doanh nghiệp có vốn | đầu tư | nước ngoài đạt 9 tỷ đồng"
  if (verb && isInOwned(scene, verb.start)) return null
  // "quỹ các | cấp"
  if (verb && PLURALS.has(scene.tokens.words[verb.start - 1] ?? '')) return null
  if (!verb || isWithinWord(ids, verb.start, verb.end) || (verb.start > 0 && isCapital(scene, verb.start))) return null
  // and "được | giao dịch" no "được giao"
  const longer = [COMPOUNDS, VERBS].some((table) =>
    [verb.start, k].some((at) => (table.at(ids, at)?.end ?? 0) > verb.end),
  )
  // "cung cấp" is no "cấp"
  const later = [COMPOUNDS, PREDICATES, VERBS].some(
    (table) => (table.endingAt(ids, k)?.start ?? verb.start) < verb.start,
  )
  return longer || later || isOfEvent(scene, verb.start) ? null : verb
}

/** "gói | hỗ trợ", "5 công ty | cho vay": does the verb at token `at` tell the kind of the noun before it? A body that begins a clause acts. */
function isOfEvent({ tokens: { words, ids, kinds } }: Scene, at: number): boolean {
  const noun = EVENT_NOUNS.endingAt(ids, at - 1)
  // "công | đoàn"
  if (!noun || (COMPOUNDS.endingAt(ids, at - 1)?.start ?? noun.start) < noun.start) return false
  // "UBND tỉnh | quyết định | hỗ trợ"
  if (words[noun.start] === 'quyết' && kinds[noun.start - 1] === 'word' && !PLURALS.has(words[noun.start - 1] ?? ''))
    return false
  const opens = noun.start === 0 || kinds[noun.start - 1] === 'mark'
  return !(opens && CLASSES.at(ids, noun.start)?.row === 'body')
}

/** "bảo hiểm | tạm ứng | 336 triệu đồng": the verb of a sum that touches it over links, tokens `end` … `first` - 1. */
export function paidBefore(scene: Scene, start: number, end: number, first: number): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  // what another clause tells touches no number of this one
  const until = PARTICLES.has(words[end - 1] ?? '') ? end - 2 : end - 1
  if (kinds[end] === 'mark') return null
  for (let k = first - 1; k >= Math.max(start, until) && kinds[k] !== 'mark'; k--) {
    const verb = paymentAt(scene, k)
    if (!verb || verb.start < start) continue
    // "dự án | được bố trí 7.500 tỷ đồng": a sum is of the thing that gets it, and not of somebody who does
    const subject = words[verb.start - 1] === 'được' ? phraseIn(scene, start, verb.start - 1) : null
    const thing = subject !== null && THINGS.has(COUNTED.at(ids, subject.start)?.row ?? '')
    return thing ? subject : { start: verb.start, end: verb.end }
  }
  return null
}
/** Between a verb and its sum: "chi | hết | 2 tỷ đồng", "mất | cả | triệu đồng". */
const PARTICLES = new Set(['cả', 'hết', 'đứt', 'hẳn', 'luôn', 'ngay', 'trước', 'lại'])
export const THINGS = new Set(['thing', 'event'])

/** "UBND tỉnh hỗ trợ gia đình có người mất 12 triệu đồng": such a verb in tokens start … end - 1, the last of them. */
export function handedBefore(scene: Scene, start: number, end: number): Stretch | null {
  for (let k = end - 1; k >= start; k--) {
    const verb = paymentAt(scene, k)
    if (verb && verb.start >= start && HANDED.at(scene.tokens.ids, verb.start)?.end === verb.end) return verb
  }
  return null
}

/** "hỗ trợ | mỗi gia đình có người mất | 12 triệu đồng": the verb of a sum before those who get it, in tokens start … end - 1. */
export function givenBefore(scene: Scene, start: number, end: number): Stretch | null {
  for (let k = end - 1; k >= start; k--) {
    const verb = paymentAt(scene, k)
    if (verb?.row === 'given' && verb.start >= start) return { start: verb.start, end: verb.end }
  }
  return null
}

/** Between those who are counted and what they gave, got or have to pay, and before them. */
const BESIDE_COUNTED = new Set(['cho', 'của', 'từ', 'đối', 'với'])

/**
 * "xử phạt | 402 trường hợp | với 3 tỷ đồng", "nhận ủng hộ của | 84 tập thể, cá nhân | với 3 tỷ đồng": the verb of a sum before those who are
 * counted at token `first`.
 */
export function paidByCounted(scene: Scene, first: number): Stretch | null {
  const { words, ids } = scene.tokens
  let k = overQualifiers(ids, first)
  while (BESIDE_COUNTED.has(words[k] ?? '')) k--
  const sum = SUMS.endingAt(ids, k)
  if (sum?.row === 'verb' && !isWithinWord(ids, sum.start, sum.end)) return { start: sum.start, end: sum.end }
  const verb = paymentAt(scene, k)
  return verb?.row === 'given' ? { start: verb.start, end: verb.end } : null
}

/** Before the place of a trade, or who has the thing: "thuê gian hàng | ở chợ | 3 triệu đồng". */
const PLACED = new Set(['tại', 'ở', 'trong', 'trên', 'của', 'với'])

/** "mua | vé xe | 80.000 đồng": the thing that is bought, sold or hired, last in tokens start … `end` - 1, or its place behind it. */
export function tradedBefore(scene: Scene, start: number, end: number): Stretch | null {
  const { words, ids } = scene.tokens
  for (let k = end - 2; k >= start; k--) {
    const verb = paymentAt(scene, k)
    if (verb && verb.start >= start) {
      const thing = verb.row === 'traded' ? after(scene, verb.end) : null
      return thing && (thing.end === end || (thing.end < end && PLACED.has(words[thing.end] ?? ''))) ? thing : null
    }
    if (VERBS.endingAt(ids, k) || PREDICATES.endingAt(ids, k)) return null
  }
  return null
}
