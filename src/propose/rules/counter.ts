import { phraseSet } from '../../lexicon/phrases.js'
import type { Rule } from './rule.js'

/** What a site counts about itself: "Lượt truy cập: 4.512.306 - Đang trực tuyến: 96". */
const BEFORE = phraseSet([
  'lượt truy cập',
  'truy cập',
  'đang truy cập',
  'đang online',
  'đang trực tuyến',
  'trực tuyến',
  'online',
  'hôm nay',
  'hôm qua',
  'tuần này',
  'tháng này',
  'tất cả',
  'lượt xem',
  'số lượt xem',
  'lượt đọc',
])

export const COUNTER: readonly Rule[] = [
  {
    name: 'counter.visits',
    reason: 'counter',
    strength: 88,
    sees: ({ scene, at }) => scene.tokens.words[at - 1] === ':' && BEFORE.endingAt(scene.tokens.words, at - 2) !== null,
  },
]
