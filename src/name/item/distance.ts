import { CLAUSES, PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { COUNTED, PLACES } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { DIMENSIONS, LINKS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { beginning } from './links.js'
import { lastPhrase, phraseIn } from './phrase.js'
import { isCapital, isFunction, type Stretch } from './words.js'

const AWAY_WITHIN = 24
/** Before a "cách" that is a noun: "khoảng cách 5 m", "bằng cách …", "với cách hiểu …". */
const NOUNS = new Set(['khoảng', 'bằng', 'một', '#', 'theo', 'với', 'các', 'những', 'nhiều'])

/** Does a word at token `k` begin another statement than that of the distance: "cách chợ không xa, có tuyến đường dài 3 km"? */
const tells = ({ tokens: { ids } }: Scene, k: number): boolean =>
  VERBS.at(ids, k) !== null || PREDICATES.at(ids, k) !== null || CLAUSES.at(ids, k) !== null

/**
 * The token of the "cách" that the length at token `first` tells the distance of, not before `from`; -1 if it is none. The place
 * it is taken from may be a list, or have brackets: "cách đảo Hòn Mê (Thanh Hóa) 7 hải lý".
 */
export function awayBefore(scene: Scene, first: number, from: number): number {
  const { words, ids } = scene.tokens
  let crossed = false
  for (let k = first - 1; k >= Math.max(from, first - AWAY_WITHIN); k--) {
    const word = words[k] ?? ''
    if (word === 'cách' && !NOUNS.has(words[k - 1] ?? '') && !COMPOUNDS.at(ids, k)) return k
    if ((DIMENSIONS.at(ids, k) && !isCapital(scene, k)) || (crossed && tells(scene, k) && !LINKS.at(ids, k))) return -1
    crossed ||= word === ',' || word === ')'
    if (word === ';' || word === ':') return -1
  }
  return -1
}

/** The token behind the thing that lies or stands "cách": "tàu | đang neo đậu | cách", "nhà gác | nằm | cách". */
function overStanding({ tokens }: Scene, at: number, from: number): number {
  const { ids } = tokens
  let end = at
  while (end > from && tokens.kinds[end - 1] === 'word') {
    const standing = STANDING.endingAt(ids, end - 1)
    // but "vị trí gặp nạn cách bờ 2 km"
    if (standing && !SPOTS.endingAt(ids, standing.start - 1)) {
      end = standing.start
      continue
    }
    if (COUNTED.endingAt(ids, end - 1) || COMPOUNDS.endingAt(ids, end - 1)) break
    const word = PREDICATES.endingAt(ids, end - 1) ?? VERBS.endingAt(ids, end - 1)
    if (word) end = word.start
    else if (isFunction(ids, end - 1)) end--
    else break
  }
  return Math.max(overHarm(tokens, end, from, at), from)
}

const MOST_HARM = 3
/** "tàu | bị sóng đánh chìm | cách đảo": the token before what did it to the thing, where a verb of it ended before token `at`. */
function overHarm({ words }: Scene['tokens'], end: number, from: number, at: number): number {
  if (end === at) return end
  for (let k = end - 1; k >= Math.max(from, end - MOST_HARM); k--) if (words[k] === 'bị') return k
  return end
}
const STANDING = listSet(
  'đặt, toạ lạc, ẩn náu, lẩn trốn, neo, đậu, đỗ, xa, án ngữ, chìm, đắm, lật, lật úp, trôi, trôi dạt, mắc cạn, gặp nạn, gặp sự cố, phá nước, hỏng máy, thả lưới, bốc cháy, va chạm, rồi',
)

/** What goes down or lies somewhere, wherever it went. */
const VESSELS = listSet('tàu, tàu cá, tàu hàng, thuyền, ghe, xuồng, sà lan, ca nô, máy bay, trực thăng')

/** Nouns of a spot, of which is told what is there or what happened there: "vị trí hai ngư dân gặp nạn". */
const SPOTS = phraseSet(['vị trí', 'địa điểm', 'nơi', 'điểm', 'chỗ', 'hiện trường', 'khu vực'])

/** Before a spot at which the subject is. */
const AT_SPOT = new Set(['tại', 'ở', 'qua'])

/** "hai xã A và B", "nhà cô dâu - chú rể cách nhau 500 m": both lie so far. */
const BESIDE = new Set(['và', '-'])
const JOINS = new Set(['và', 'nhưng', 'song'])
const MOST_NAME = 6
/** Before a place these say where: "tại thị trấn Amesbury, cách …". */
const WHERE = new Set(['tại', 'ở', 'đến', 'tới'])

/** The place whose name ends before token `end`: it is what lies so far away. */
function placeBefore(scene: Scene, start: number, end: number): Stretch | null {
  let name = end
  while (name > start && end - name < MOST_NAME && isCapital(scene, name - 1)) name--
  const place = name < end ? PLACES.endingAt(scene.tokens.ids, name - 1) : null
  return place && WHERE.has(scene.tokens.words[place.start - 1] ?? '') ? { start: place.start, end } : null
}

/**
 * What lies so far from a place: the thing before the "cách" at token `at`, looked for behind token `barrier`. Null where nothing
 * stands there, or what does is the subject of a clause before.
 */
export function locatedBefore(scene: Scene, at: number, barrier: number): Stretch | null {
  const { words, ids } = scene.tokens
  const begun = beginning(scene, at, barrier)
  const end = overStanding(scene, at, begun)
  if (end > begun) {
    const start = beginning(scene, end, barrier)
    const whole = phraseIn(scene, start, end)
    // "tàu cá đang vào cửa lạch bị sóng lớn đánh chìm cách đảo 7 hải lý"
    if (whole && end < at && VESSELS.at(ids, whole.start)) return whole
    // "tòa nhà giáp bờ sông và chỉ cách chợ 2 km"
    if (JOINS.has(words[end] ?? '')) return whole
    const last = lastPhrase(scene, start, end, { ways: false })
    // "tàu neo tại khu vực cách đảo 7 km": who or what is at the spot, and not the spot
    const spot = last && SPOTS.at(ids, last.start)?.end === last.end && AT_SPOT.has(words[last.start - 1] ?? '')
    const there = spot && last.start - 1 > start ? phraseIn(scene, start, last.start - 1) : null
    if (there) return there
    const near = last && BESIDE.has(words[last.start - 1] ?? '') ? lastPhrase(scene, start, end) : last
    // "địa điểm tàu gặp sự cố cách bờ 2 km"
    return whole && near && whole.end < near.start && SPOTS.at(ids, whole.start) ? whole : near
  }
  return words[end - 1] === ',' && end - 1 > barrier
    ? placeBefore(scene, beginning(scene, end - 1, barrier), end - 1)
    : null
}

/** Before "cách" at the beginning of a sentence: "dù cách trung tâm 5 km, nơi này …". */
const OPENERS = phraseSet(['dù', 'dẫu', 'tuy', 'mặc dù', 'cho dù', 'dù chỉ', 'tuy chỉ', 'chỉ', 'nằm'])
const BEGINS = new Set(['"', '.', 'nên'])
const MOST_DIRECTION = 8

/** "Cách thị xã 70 km (về phía bắc), trường nội trú …": what lies so far, behind the comma, where the sentence begins with its distance. */
export function locatedBehind(scene: Scene, at: number, right: number): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  const start = OPENERS.endingAt(ids, at - 1)?.start ?? at
  if (start > 0 && !BEGINS.has(words[start - 1] ?? '')) return null
  let k = right
  while (k < right + MOST_DIRECTION && kinds[k] === 'word') k++
  if (words[k] !== ',') return null
  while (isFunction(ids, k + 1)) k++
  let end = k + 1
  while (end < words.length && kinds[end] === 'word') end++
  return phraseIn(scene, k + 1, end)
}
