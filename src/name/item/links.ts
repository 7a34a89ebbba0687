import { PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { CHANGE_VERBS } from '../../lexicon/changes.js'
import { COMPOUNDS, SHARING } from '../../lexicon/compounds.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { AVERAGES, DIMENSIONS, LASTING, LINKS, SUMS, TAKEN } from '../../lexicon/sums.js'
import { isMeasure, type Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import type { Tokens } from '../../segment/tokens.js'
import { isCapital, overAcronym } from './words.js'

const MOST_WORDS = 24
/** A noun of more words than these is no part of a link. */
const LONGEST_WORD = 3
const LONGER = [VERBS, PREDICATES, COMPOUNDS]
const BREAKS = new Set([',', ';', ':', '.', '(', ')', '[', ']', '…', '!', '?', '+', '*', '='])

/** Kinds of a stuff, whose noun may be told by its dimension: "con đường dài 12 km". */

/** Is a figure of this kind a part or a multiple of another number? */
export const isRate = (kind: Kind): boolean => kind === 'percent' || kind === 'ratio'

/** "chuyến bay bị chậm 40 phút", but ", chậm 8 tháng": a verb that has its subject right before it. */
function takenBefore({ ids, kinds }: Tokens, k: number): { start: number } | null {
  const taken = TAKEN.endingAt(ids, k)
  return taken && kinds[taken.start - 1] === 'word' ? taken : null
}

/** Steps left over link verbs, qualifiers, times and "mỗi căn"; gives the token behind the subject. */
export function overLinks({ tokens }: Scene, last: number, kind: Kind): number {
  const { words, ids, kinds } = tokens
  // "dâng đến +0,6 m": the sign of the number
  let k = tokens.words[last] === '+' ? last - 1 : last
  while (k >= 0) {
    if (kinds[k] === 'time') {
      k--
      continue
    }
    // ", bình quân mỗi năm giảm 5,57%": no subject, what came before goes on
    const average = AVERAGES.endingAt(ids, k)
    if (average && (average.start === 0 || BREAKS.has(words[average.start - 1] ?? ''))) {
      k = average.start - 1
      continue
    }
    const link =
      LINKS.endingAt(ids, k) ??
      CHANGE_VERBS.endingAt(ids, k) ??
      QUALIFIER_BEFORE.endingAt(ids, k) ??
      (isMeasure(kind) || kind === 'duration' ? DIMENSIONS.endingAt(ids, k) : null) ??
      (kind === 'duration' ? (takenBefore(tokens, k) ?? LASTING.endingAt(ids, k)) : null)
    // "36 học sinh được đỡ đầu 500.000 đồng", "vốn nước ngoài chiếm 17%": the last word of a longer one links nothing
    if (link && LONGER.some((table) => (table.endingAt(ids, k)?.start ?? k) < link.start)) break
    // "vốn thực | hiện đạt | 41%": no link begins within a word
    const within = link ? Math.max(...LONGER.map((table) => table.at(ids, link.start - 1)?.end ?? 0)) : 0
    if (link && within > link.start && within <= k) {
      k = within - 1
      continue
    }
    // "tăng trưởng xuất khẩu", "mức giảm": a longer noun that ends here is the subject itself
    const sum = SUMS.endingAt(ids, k)
    const noun = sum?.row === 'verb' && kind !== 'money' ? null : sum
    // "với mức giảm giá 10%", "mức mất giá": the change is a noun
    if (link && words[link.start - 1] === 'mức' && CHANGE_VERBS.endingAt(ids, k)?.start === link.start) break
    // "suy giảm | khả năng lao động | từ 31%": what is lost is the subject itself
    if (link && sum?.row === 'noun' && sum.start > link.start + 1 && k - sum.start >= LONGEST_WORD) break
    if (link && !(noun && (noun.row === 'verb' ? noun.start <= link.start : noun.start < link.start))) {
      k = link.start - 1
      continue
    }
    const each = COUNTED.endingAt(ids, k)
    const before = each && words[each.start - 1]
    if (each && (before === 'mỗi' || before === 'một')) {
      k = each.start - 2
      continue
    }
    break
  }
  return k + 1
}

/** These only join a sum to what stands before it: "góp 320 ngày công và 9,8 tỷ đồng". */
const JOINERS = new Set(['và', 'với', 'có', 'gồm', 'nhận', 'dành', 'được', 'từ'])

/** "Doanh nghiệp khác niêm yết ở mức 55,9 triệu đồng/lượng": is the number at token `first` told as a level, or as its change? */
export function isLevel({ words, ids, kinds }: Tokens, first: number): boolean {
  if (kinds[first - 1] !== 'word') return false
  const link = LINKS.endingAt(ids, first - 1)
  if (!link) return CHANGE_VERBS.endingAt(ids, first - 1) !== null
  return first - link.start > 1 || !JOINERS.has(words[first - 1] ?? '')
}

/** "khiếu nại, tố cáo", "mua bán, vận chuyển": two verbs that a comma joins. */
const joinsVerbs = ({ ids }: Tokens, comma: number): boolean =>
  [comma - 1, comma + 1].every((at) => {
    const verb = at < comma ? VERBS.endingAt(ids, at) : VERBS.at(ids, at)
    // "theo quy định, diện tích …": a noun of a measure is no verb
    return verb !== null && (PREDICATES.at(ids, verb.start)?.end ?? 0) < verb.end && !SUMS.at(ids, verb.start)
  })

const MOST_SHARED = 4

/** Does a comma stand inside a noun: "xuất khẩu nông, lâm, thủy sản"? */
export function isShared({ ids }: Tokens, comma: number): boolean {
  for (let k = comma - 1; k >= Math.max(0, comma - MOST_SHARED); k--)
    if ((SHARING.at(ids, k)?.end ?? 0) > comma) return true
  return false
}

/**
 * "TP.HCM", "N.T. Bình", "TP. Thủ Đức", "cho chị H. 2 triệu đồng": a dot at token `dot` that touches the next word, or that of an
 * abbreviation, ends nothing.
 */
export function isInside(scene: Scene, dot: number, end: number): boolean {
  const { words, starts, ends } = scene.tokens
  if (words[dot] !== '.') return false
  const short = isCapital(scene, dot - 1) && isCapital(scene, dot + 1)
  const initial = words[dot - 1]?.length === 1 && isCapital(scene, dot - 1)
  return initial || (dot + 1 < end && (short || ends[dot] === starts[dot + 1]))
}

/** Where the stretch that ends before `end` begins: after a mark, behind the figure before, or at the sentence's beginning. */
export function beginning(scene: Scene, end: number, barrier: number): number {
  const { words, kinds } = scene.tokens
  let k = end
  while (k > barrier && end - k < MOST_WORDS) {
    const word = words[k - 1] ?? ''
    // but "(TTX) - Đoạn đường …" opens a report
    if (word === ')' && words[k] !== '-' && overAcronym(scene, k - 3) === k) {
      k -= 3
      continue
    }
    const joined = word === ',' && (joinsVerbs(scene.tokens, k - 1) || isShared(scene.tokens, k - 1))
    if (kinds[k - 1] === 'mark' && BREAKS.has(word) && !joined && !isInside(scene, k - 1, end)) break
    k--
  }
  // "… hướng | dẫn công ty": no clause that is longer begins within a word
  return end - k === MOST_WORDS && k > barrier && isWithin(scene.tokens, k) ? k - 1 : k
}

const WORDS = [VERBS, PREDICATES, COMPOUNDS, COUNTED, SUMS]
/** Does a word of several syllables go on with token `k`? */
const isWithin = ({ ids }: Tokens, k: number): boolean => WORDS.some((table) => (table.at(ids, k - 1)?.end ?? 0) > k)
