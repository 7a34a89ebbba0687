import { phraseSet } from '../../lexicon/phrases.js'
import type { Asked, Rule } from './rule.js'

/** What a site counts about itself: "Lượt truy cập: 4.512.306 - Đang trực tuyến: 96". */
const COUNTERS = phraseSet(['truy cập', 'trực tuyến', 'online', 'lượt xem', 'lượt đọc'])

/** One of these in the sentence makes every "…: 1.356" of it a counter: "Hôm nay: 1.356 | Tổng lượt truy cập: 7.845.112". */
const inCounterLine = ({ scene }: Asked): boolean => {
  const { ids } = scene.tokens
  return ids.length < 40 && ids.some((_, i) => COUNTERS.at(ids, i) !== null)
}

/** What readers think of a page, below it: "5", "/", "5", "(", "1", "bình chọn", ")", each on a line of its own. */
const VOTES = new Set(['bình chọn', 'đánh giá', 'votes'])
const VOTES_WITHIN = 5
const MOST_VOTES = 10

function isRating({ scene: { doc, sentence }, numeral }: Asked): boolean {
  const own = doc.blocks[sentence.block]
  if (!own || own.end - own.start !== numeral.end - numeral.start) return false
  for (let k = sentence.block + 1; k <= sentence.block + VOTES_WITHIN; k++) {
    const block = doc.blocks[k]
    if (block && VOTES.has(doc.shadow.slice(block.start, Math.min(block.end, block.start + MOST_VOTES)))) return true
  }
  return false
}

export const COUNTER: readonly Rule[] = [
  { name: 'counter.rating', reason: 'counter', of: 'digits', strength: 66, edge: /\^#/, sees: isRating },
  {
    name: 'counter.visits',
    reason: 'counter',
    of: 'digits',
    strength: 88,
    // nothing but space, or a sign that is none, stands between them
    edge: /[:?]#|[:? ] #/,
    sees: (asked) => asked.scene.tokens.words[asked.at - 1] === ':' && inCounterLine(asked),
  },
]
