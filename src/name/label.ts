import type { Document } from '../model/document.js'
import type { Block, BlockKind } from '../model/page.js'
import { firstFrom } from '../model/span.js'
import type { Kind } from '../model/vocabulary.js'
import type { Scene } from '../propose/reading.js'
import type { Tokens } from '../segment/tokens.js'
import { ruleWord, ruleWords } from '../text/rule-words.js'
import { firstWord } from '../text/words.js'
import type { Hit } from './cues.js'
import { headOf } from './item/heading.js'
import { lastIn } from './item/words.js'
import type { TypeScorer } from './type.js'

/** A label has so many words and signs at most: "- Về nguồn lực:", "Xuất khẩu:". */
const LONGEST = 8
/** Terms and ages are of what stands beside them. */
export const UNLABELLED: ReadonlySet<Kind> = new Set(['duration', 'age'])

const LABELLED: ReadonlySet<BlockKind> = new Set(['paragraph', 'item'])
const NONE: readonly Hit[] = []
const COLON = ruleWord(':')
const STOPS: ReadonlySet<number> = new Set(ruleWords(', ; ? ! …'))

/** The words that a block begins with before a colon, by their numbers: "Thủy sản" of "- Thủy sản: 487 triệu USD"; null without any. */
function labelOf({ words }: Document, { start, end }: Block): number[] | null {
  const first = firstWord(words, start)
  for (let k = first; k < first + LONGEST && (words.starts[k] ?? end) < end; k++) {
    const id = words.ids[k] as number
    if (id === COLON) return k > first ? [...words.ids.subarray(first, k)] : null
    if (STOPS.has(id)) return null
  }
  return null
}

/** What the labels speak for that a sentence stands under: that of its paragraph, and that of the list which its paragraph is a member of. */
export function labelHits({ doc, sentence: { block } }: Scene, scorer: TypeScorer): readonly Hit[] {
  const own = doc.blocks[block] as Block
  if (!LABELLED.has(own.kind)) return NONE
  const label = labelOf(doc, own)
  const line = headOf(doc, block)
  const head = line && labelOf(doc, line)
  return label || head ? [...scorer.hits(label ?? []), ...scorer.hits(head ?? [])] : NONE
}

/** So many words before a colon tell what the list behind it is of … */
const LEAD = 24
/** … and so many words a member has, and a list before its last member. */
const MEMBER = 60
const LIST = 240

/**
 * The cues before the colon of a list in its sentence, for a member behind a semicolon, whose number is at token `first`: "kim ngạch nhiều
 * mặt hàng giảm mạnh, như: sắt thép giảm 36%; dầu thô giảm | 17%".
 */
export function leadHits({ words }: Tokens, hits: readonly Hit[], first: number): readonly Hit[] {
  const part = lastIn(words, ';', Math.max(0, first - MEMBER), first)
  const colon = lastIn(words, ':', Math.max(0, part - LIST), part)
  if (colon <= 0) return NONE
  return hits.slice(firstFrom(hits, colon - LEAD), firstFrom(hits, colon))
}
