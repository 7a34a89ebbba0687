import { phraseSet } from '../../lexicon/phrases.js'
import type { Asked, Rule } from './rule.js'

/** What a site counts about itself: "Lượt truy cập: 4.512.306 - Đang trực tuyến: 96". */
const COUNTERS = phraseSet(['truy cập', 'trực tuyến', 'online', 'lượt xem', 'lượt đọc'])

/** One of these in the sentence makes every "…: 1.356" of it a counter: "Hôm nay: 1.356 | Tổng lượt truy cập: 7.845.112". */
const inCounterLine = ({ scene }: Asked): boolean => {
  const { ids } = scene.tokens
  return ids.length < 40 && ids.some((_, i) => COUNTERS.at(ids, i) !== null)
}

export const COUNTER: readonly Rule[] = [
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
