import { COUNTED } from '../lexicon/nouns.js'
import type { Numbered } from '../text/words.js'
import type { Scene } from './reading.js'
import { startsUpper } from './rules/rule.js'

const LIST_MARKS = new Set([',', ';', ')'])
const BRACKET_REACH = 24
/** So far before its bracket stands the number whose parts are told: "7 tàu bị chìm, hỏng (Cà Mau 2, …)". */
const WHOLE_WITHIN = 7

/** "312 người (Nhật Bản 187, Đài Loan 94, Hàn Quốc 31)": names with their numbers split a count; the token that opens the list, or null. */
export function bracketedList(scene: Scene, i: number): number | null {
  const { words, kinds } = scene.tokens
  if (kinds[i - 1] !== 'word' || !LIST_MARKS.has(words[i + 1] ?? '')) return null
  let numbers = 0
  let open = i
  while (open >= 0 && i - open < BRACKET_REACH && words[open] !== '(') if (kinds[open--] === 'numeral') numbers++
  if (words[open] !== '(' || !hasNumeral(scene, open - WHOLE_WITHIN, open)) return null
  for (let k = i + 1; k < Math.min(words.length, i + BRACKET_REACH) && words[k] !== ')'; k++)
    if (kinds[k] === 'numeral') numbers++
  if (numbers < 2) return null
  // "(phường 14, quận 8)": a common noun is no name of a part; a subject of school has a capital at its beginning alone
  const named = isPoints(scene.tokens, open) ? nameStart(scene, i - 1) : i - 1
  return startsUpper(scene, named) ? open : null
}

/** So long is a name with its number, and so many names before one are looked at. */
const MOST_NAMED = 6
const MOST_MEMBERS = 12

/** "nhóm O 214 đơn vị, B | 151 |, A 103", "Cái Ngang 1.450 ca, Thạnh Lộ | 987": names with their numbers, of which one before says what is counted. */
export function goesOnNaming(scene: Scene, i: number, more = MOST_MEMBERS): boolean {
  const { words, ids, kinds } = scene.tokens
  if (kinds[i - 1] !== 'word' || !LIST_ENDS.has(words[i + 1] ?? '.')) return false
  let k = i - 1
  while (i - k < MOST_NAMED && !LIST_MARKS.has(words[k] ?? '') && kinds[k] !== 'numeral') k--
  if (!LIST_MARKS.has(words[k] ?? '') || !startsUpper(scene, k + 1)) return false
  for (let at = k - 1; at > Math.max(0, k - MOST_NAMED); at--) {
    if (kinds[at] !== 'numeral') continue
    const named = kinds[at - 1] === 'word' && startsUpper(scene, at - 1)
    return named && (at === k - 1 ? more > 0 && goesOnNaming(scene, at, more - 1) : COUNTED.at(ids, at + 1) !== null)
  }
  return false
}
const LIST_ENDS = new Set([',', ';', '.', ')'])

const LONGEST_NAME = 3
/** The first word of the name that ends with token `last`: "(…, Vật lý 7,25". */
function nameStart({ tokens: { kinds } }: Scene, last: number): number {
  let k = last
  while (last - k < LONGEST_NAME && kinds[k - 1] === 'word') k--
  return k
}

/** Are points what the bracket that opens at token `open` splits? */
export function isPoints({ words }: Numbered, open: number): boolean {
  for (let k = open - 1; k > Math.max(0, open - 5); k--) if (words[k] === 'điểm' && words[k - 1] === '#') return true
  return false
}

function hasNumeral(scene: Scene, from: number, to: number): boolean {
  for (let k = Math.max(0, from); k < to; k++) if (scene.tokens.kinds[k] === 'numeral') return true
  return false
}
