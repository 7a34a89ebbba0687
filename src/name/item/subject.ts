import { FUNCTION_WORDS } from '../../lexicon/boundaries.js'
import { CHANGE_VERBS } from '../../lexicon/changes.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { LINKS, SUMS } from '../../lexicon/sums.js'
import type { Tokens } from '../../segment/tokens.js'
import type { Stretch } from './walk.js'

const MOST_WORDS = 14
const BREAKS = new Set([',', ';', ':', '.', '(', ')', '…', '!', '?'])

/** Steps left over link verbs, qualifiers and times; gives the token behind the subject. */
export function overLinks(tokens: Tokens, last: number): number {
  let k = last
  while (k >= 0) {
    if (tokens.kinds[k] === 'time') {
      k--
      continue
    }
    const match =
      LINKS.endingAt(tokens.words, k) ??
      CHANGE_VERBS.endingAt(tokens.words, k) ??
      QUALIFIER_BEFORE.endingAt(tokens.words, k)
    if (!match) break
    k = match.start - 1
  }
  return k + 1
}

/** Where the stretch that ends before `end` begins: after a mark, a number, a time, or at the sentence's beginning. */
function beginning(tokens: Tokens, end: number): number {
  let k = end
  while (k > 0 && end - k < MOST_WORDS && tokens.kinds[k - 1] === 'word') k--
  while (k > 0 && tokens.kinds[k - 1] === 'mark' && !BREAKS.has(tokens.words[k - 1] ?? '') && end - k < MOST_WORDS) {
    k--
    while (k > 0 && end - k < MOST_WORDS && tokens.kinds[k - 1] === 'word') k--
  }
  return k
}

/** Leading words that belong to no noun phrase: "trong đó", "đã", "với". */
function skipLeading(tokens: Tokens, start: number, end: number): number {
  let k = start
  while (k < end) {
    const match = FUNCTION_WORDS.at(tokens.words, k)
    if (!match || match.end > end) return k
    k = match.end
  }
  return k
}

/**
 * The subject of the level or change at token `first`: "kim ngạch xuất khẩu (của tỉnh) ước tăng 8,5%". The nearest noun of sums
 * begins it if there is one; else it is the whole stretch, cut before place and owner. Null when nothing stands there.
 */
export function subjectBefore(tokens: Tokens, first: number): Stretch | null {
  const end = overLinks(tokens, first - 1)
  const start = beginning(tokens, end)
  const sum = sumIn(tokens, start, end)
  if (sum) return sum
  const from = skipLeading(tokens, start, end)
  if (from >= end) return null
  let cut = from
  while (cut < end && !FUNCTION_WORDS.at(tokens.words, cut)) cut++
  return cut > from ? { start: from, end: cut } : null
}

/** The noun of a sum with the words that narrow it, nearest to the number: "trị giá hàng hóa tịch thu". */
export function sumIn(tokens: Tokens, start: number, end: number): Stretch | null {
  const { words } = tokens
  let verb: Stretch | null = null
  for (let k = end - 1; k >= start; k--) {
    const match = SUMS.endingAt(words, k)
    if (!match || match.start < start) continue
    if (match.row === 'verb') {
      verb ??= { start: match.start, end: match.end }
      k = match.start
      continue
    }
    // the noun may be headed by another one: "tổng | mức đầu tư"
    let from = match.start
    for (
      let head = SUMS.endingAt(words, from - 1);
      head && head.row === 'noun' && head.start >= start;
      head = SUMS.endingAt(words, from - 1)
    )
      from = head.start
    let to = match.end
    while (to < end && !FUNCTION_WORDS.at(words, to) && tokens.kinds[to] === 'word') to++
    return { start: from, end: to }
  }
  return verb
}
