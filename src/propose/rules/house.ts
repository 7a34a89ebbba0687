import { listSet } from '../../lexicon/phrases.js'
import { toNumber } from '../../scan/decimal.js'
import { numeralOf } from '../range.js'
import { type Asked, ofBoth, type Rule, startsUpper } from './rule.js'

/** A lane has no more branches: in tokens, of which a number and its stroke are two. */
const MOST_LANES = 6
/** "ngụ 17/6 A": before a number of a lane. */
const DWELLS = new Set(['ngụ', 'trú'])
const STREETS = new Set(['đường', 'phố', 'hẻm', 'ngõ', 'kiệt', 'ấp', 'khu', 'tổ'])

/** "địa chỉ tại 272/81 Tổ 9A", "địa chỉ 77/3 đường …", "địa chỉ: 12/4", "trú tại 24/23 đường …", "tại số nhà 370/22 đường …" */
const AT = new Set(['tại', 'ở', 'là', ':'])
const isAddress = (words: readonly string[], first: number): boolean => {
  const last = AT.has(words[first - 1] ?? '') ? first - 2 : first - 1
  const [word, before] = [words[last] ?? '', words[last - 1]]
  return DWELLS.has(word) || (word === 'chỉ' && before === 'địa') || (word === 'nhà' && before === 'số')
}

/** "xảy ra tại | 12/4 | Lê Lợi, Hải Châu": the street behind it is a name of two words, and not "tại 12/14 Xã". */
const isAtStreet = (scene: Asked['scene'], first: number, last: number): boolean =>
  (scene.tokens.words[first - 1] === 'tại' || scene.tokens.words[first - 1] === 'ở') &&
  startsUpper(scene, last + 1) &&
  startsUpper(scene, last + 2)

/** "52/1/12 đường": a number of a house in a lane of a lane. */
function isOfHouse({ scene, at }: Asked): boolean {
  const { words, kinds } = scene.tokens
  let first = at
  while (at - first < MOST_LANES && words[first - 1] === '/' && kinds[first - 2] === 'numeral') first -= 2
  let last = at
  while (last - at < MOST_LANES && words[last + 1] === '/' && kinds[last + 2] === 'numeral') last += 2
  if (last > first && (isAddress(words, first) || isAtStreet(scene, first, last))) return true
  return last - first >= 4 && (STREETS.has(words[last + 1] ?? '') || startsUpper(scene, last + 1))
}

/** "số nhà 70, 72, | 74 | đường Lê Lợi": the last of a list of houses, whose street follows. */
function isListed({ scene, at }: Asked): boolean {
  const { words, kinds } = scene.tokens
  if (!STREETS.has(words[at + 1] ?? '') || !startsUpper(scene, at + 2)) return false
  let first = at
  while (at - first < MOST_LISTED && JOINS.has(words[first - 1] ?? '') && kinds[first - 2] === 'numeral') first -= 2
  return first < at && (words[first - 1] === 'số' || isAddress(words, first))
}
const MOST_LISTED = 12

/** The ways that a house stands on which has two numbers. */
const WAYS = listSet('đường, phố, ngõ, hẻm, đại lộ, quốc lộ, công trường')
const MOST_HOUSE = 999
/** Right before such numbers, or a word of {@link AT}: "khách sạn Hòa Bình, | 19-23 | Công trường Mê Linh". */
const PARTED = new Set([',', '('])
/** "tại | 19-23 | đường Lê Lợi": does a house reach from the number at token `first` to the next one? */
function isRanged(scene: Asked['scene'], first: number): boolean {
  const { words, ids } = scene.tokens
  const [from, to] = [numeralOf(scene, first), numeralOf(scene, first + 2)]
  if (!from || !to || words[first + 1] !== '-' || toNumber(to.value) > MOST_HOUSE) return false
  const before = words[first - 1] ?? ''
  const way = PARTED.has(before) || AT.has(before) ? WAYS.at(ids, first + 3) : null
  return way !== null && startsUpper(scene, way.end) && startsUpper(scene, way.end + 1)
}

/** Behind a street: "41, Lê Lợi, | P. Bến Thành". */
const QUARTERS = new Set(['p', 'q', 'phường', 'quận', 'tp', 'xã', 'huyện'])
const LONGEST_STREET = 5
/** "(41, Nguyễn Văn Tráng, P. Bến Thành)": a street and its quarter follow. */
function isOnStreet({ scene, at }: Asked): boolean {
  const { words } = scene.tokens
  if (words[at + 1] !== ',') return false
  let k = at + 2
  while (k < at + 2 + LONGEST_STREET && startsUpper(scene, k)) k++
  return k > at + 3 && words[k] === ',' && QUARTERS.has(words[k + 1] ?? '')
}
const JOINS = new Set([',', 'và', '-'])

/** Numbers of houses in lanes; those behind "số" are known as every number of that kind. */
export const HOUSES: readonly Rule[] = [
  {
    name: 'name.houses',
    of: 'digits',
    reason: 'name',
    strength: 66,
    sees: (asked) => isListed(asked) || isOnStreet(asked) || ofBoth(isRanged)(asked),
  },
  { name: 'docno.house', of: 'digits', reason: 'docno', strength: 66, edge: /0\/#|#\//, sees: isOfHouse },
]
