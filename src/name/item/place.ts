import { COUNTED, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { opening } from '../../segment/tokens.js'
import { isCapital, lastIn, type Stretch } from './words.js'

/** So many tokens hold a list in brackets. */
export const MOST_BRACKETED = 40

/** Behind a bracket these go on with a way: "đoạn từ Bến Lức (Long An) | đến Nhà Bè | dài 20 km". */
const WAY_ON = new Set(['đến', 'tới'])

/** Does a place or its name begin at token `start`: "huyện Yên Thế", "Hà Nội"? */
const isPlaceAt = (scene: Scene, start: number): boolean => {
  const noun = PLACES.at(scene.tokens.ids, start)
  if (noun) return isCapital(scene, noun.end)
  return isCapital(scene, start) && isCapital(scene, start + 1) && !COUNTED.at(scene.tokens.ids, start)
}

/** Before a place that only says where a thing is: "vạt rừng | ở xã Tân Lập | rộng 3 ha". */
const AT = new Set(['ở', 'tại', 'qua', 'thuộc'])

/**
 * The token behind the words that name a thing, where what was found in the clause that begins at token `start` only says where it
 * is or where its way goes on; else -1. `again`: where it is has been stepped over before.
 */
export function behindWhole(
  scene: Scene,
  start: number,
  end: number,
  found: Stretch,
  barrier: number,
  again: boolean,
): number {
  const { words } = scene.tokens
  const mark = words[start - 1]
  const first = words[start] ?? ''
  if (start - 2 > barrier) {
    if (mark === ')' && WAY_ON.has(first)) return opening(words, start - 1, MOST_BRACKETED)
    // "khu đất 38 Lê Thái Tổ, | Hà Nội | với diện tích 572 m2"
    const named = found.start === start && isPlaceAt(scene, start) && isCapital(scene, start - 2)
    // "đoạn 2, | từ ngã tư đến bến xe | với chiều dài 1 km"
    const way = first === 'từ' && (words[end] === '(' || lastIn(words, 'đến', start, end) > start)
    if (mark === ',' && (named || way)) return start - 1
  }
  const at = found.start - 1
  if (at - 1 <= Math.max(start, barrier)) return -1
  const named = isPlaceAt(scene, found.start) || (again && isCapital(scene, found.end - 1))
  return named && (AT.has(words[at] ?? '') || (again && words[at] === 'trên')) ? at : -1
}

/** Right before a place. */
export const WHERE = new Set(['tại', 'ở'])
/** "lượng mưa | tại Sơn Kim | 119 mm": a name that only says where. */
export const isAtPlace = (scene: Scene, from: number, end: number): boolean =>
  WHERE.has(scene.tokens.words[from] ?? '') &&
  (isCapital(scene, from + 1)
    ? isCapital(scene, end - 1)
    : [PLACES, COUNTED].some((table) => table.at(scene.tokens.ids, from + 1)?.end === end))

/** What is measured in many places: "mưa lớn ở Sơn Kim 229 mm, Hương Lâm 118 mm". */
const READINGS = phraseSet([
  'lượng mưa',
  'tổng lượng mưa',
  'mưa',
  'mưa lớn',
  'mưa to',
  'mực nước',
  'mực nước lũ',
  'đỉnh lũ',
  'nước lũ',
  'nhiệt độ',
  'nhiệt độ thấp nhất',
  'nhiệt độ cao nhất',
  'nhiệt độ trung bình',
])
/** Parts of a country that are told of where readings are: ", vùng núi | 8-11 độ", ", nhiều nơi | trên 200 mm". */
const PARTS = phraseSet([
  'vùng',
  'khu vực',
  'miền',
  'nơi',
  'có nơi',
  'nhiều nơi',
  '# số nơi',
  'một số nơi',
  'riêng vùng',
  'đất liền',
])
const READING_WITHIN = 60

/** A place or its name: "huyện Sơn Dương", "Hương Lâm". */
function isPlace(scene: Scene, { start }: Stretch): boolean {
  const { words, ids } = scene.tokens
  const noun = PLURALS.has(words[start] ?? '') ? start + 1 : start
  if (PLACES.at(ids, noun) || PARTS.at(ids, noun)) return true
  if (!isCapital(scene, start)) return false
  return isCapital(scene, start + 1) || (start > 0 && !SUMS.at(ids, start) && !COUNTED.at(ids, start))
}

/** What was read off in the place whose name stands before the number at token `first`. */
export function readingBefore(scene: Scene, found: Stretch | null, first: number, kind: Kind): Stretch | null {
  if ((kind !== 'length' && kind !== 'other') || !found || !isPlace(scene, found)) return null
  for (let k = first - 1; k >= Math.max(0, first - READING_WITHIN); k--) {
    const reading = READINGS.endingAt(scene.tokens.ids, k)
    if (reading) return { start: reading.start, end: reading.end }
  }
  return null
}
