import { COUNTED, PLACES } from '../../lexicon/nouns.js'
import type { Scene } from '../../propose/reading.js'
import { isCapital, lastIn, type Stretch } from './words.js'

const MOST_BRACKETED = 40
/** The token of the bracket that the one at `close` closes, or -1. */
export function openingOf({ tokens: { words } }: Scene, close: number): number {
  for (let k = close - 1; k >= Math.max(0, close - MOST_BRACKETED); k--) if (words[k] === '(') return k
  return -1
}

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
    if (mark === ')' && WAY_ON.has(first)) return openingOf(scene, start - 1)
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
