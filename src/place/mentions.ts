import { listed } from '../lexicon/listed.js'
import { COUNTRIES, FAMILY_NAMES } from '../lexicon/names.js'
import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import { isCapitalAt } from '../text/chars.js'
import { wordTest } from '../text/vocabulary.js'
import { wordsOf } from '../text/words.js'
import { nameAt } from './name.js'
import { UNIT_WORDS, unitWritten } from './units.js'
import { NAMES } from './which.js'

/** A place as the text names it. */
export interface Mention extends Span {
  /** The folded name of a province that this is, or that it must lie in; null for other names. */
  province: string | null
  /** What kind of unit it is said to be, "huyện"; null for a bare province. */
  unit: string | null
  /** It is "toàn tỉnh", "địa bàn huyện": the one of that kind that the page is about. */
  home: boolean
  /** It is said to lie in another country. */
  abroad?: boolean
  /** The named place that such words stand for. */
  of?: Span
  /** It is of a tier that was abolished on 1 July 2025. */
  abolished: boolean
}

const LETTER = 'a-zà-ỹ'
const literal = (text: string): string => text.replaceAll('.', '\\.')
const PROVINCE = NAMES.map((name) => name.replaceAll('-', ' {0,2}-? {0,2}')).join('|')

/** "huyện " before a name, "tp." and "tp" with or without a space, or the name of a province. */
const ANCHOR = new RegExp(
  `(?<![${LETTER}\\d])(?:(${UNIT_WORDS.map(literal).join('|')})(?: {1,2}|(?<=\\.|tp))(?=[${LETTER}\\d])|(${PROVINCE})(?![${LETTER}]))`,
  'y',
)
const firstWords = new Set([...UNIT_WORDS, ...NAMES].map((name) => wordsOf(name)[0]))
/** May a place begin with the word? "tp" may touch the name ("tphcm"), and digits may touch a province. */
const isAnchor = wordTest((word) => word.startsWith('tp') || firstWords.has(word.replace(/\d+$/, '')))
const PROVINCE_AT = new RegExp(`(${PROVINCE})(?![${LETTER}])`, 'y')

/** The province that is named at an offset, with a capital to each of its syllables. */
function provinceAt(doc: Document, at: number): string | null {
  PROVINCE_AT.lastIndex = at
  const name = PROVINCE_AT.exec(doc.shadow)?.[1]
  if (!name) return null
  for (const { index } of name.matchAll(/(?<![^ -])[^ -]/g)) if (!isCapitalAt(doc.original, at + index)) return null
  return name
}

/** "thái bình dương", "hà nam ninh" are other names; "nguyễn thái bình" is a person, "đường hà nội" a street. */
const GOES_ON = /(?<=thái bình) dương|(?<=hà nam) ninh/y
const BEFORE_NO_PLACE = [
  ...FAMILY_NAMES,
  ...listed('lâm, mai, đoàn, thị, văn, hữu, đức, ngọc, minh, thanh, xuân, quang, thiện, thu'),
  ...listed('đường, phố, xa lộ, quốc lộ, sông, biển'),
]
const NO_PLACE = new RegExp(`(?:^|[^a-zà-ỹ])(?:${BEFORE_NO_PLACE.join('|')}) $`)
/** Of people or in short: places after "thành phố" only. */
const WITH_UNIT = new Set(['hồ chí minh', 'hcm', 'hn'])
const LOOK_BACK = 12

function bareProvince(doc: Document, start: number): Mention | null {
  const name = provinceAt(doc, start)
  if (!name || WITH_UNIT.has(name)) return null
  const end = start + name.length
  GOES_ON.lastIndex = end
  if (GOES_ON.test(doc.shadow) || NO_PLACE.test(doc.shadow.slice(Math.max(0, start - LOOK_BACK), start))) return null
  return { start, end, province: name, unit: null, home: false, abolished: false }
}

/** Before a kind of unit without a name: "trên địa bàn tỉnh", "toàn thành phố". */
const WHOLE = /(?:toàn|địa bàn|trong) $/

function namedUnit(doc: Document, start: number, word: string, at: number): Mention | null {
  const unit = unitWritten(word)
  if (!unit) return null
  const province = unit.provincial ? provinceAt(doc, at) : null
  const one = { start, unit: unit.name, home: false, abolished: false }
  if (province) return { ...one, end: at + province.length, province }
  // in capitals all through ("HUYỆN TRẦN ĐỀ TỔ CHỨC") nothing shows where a name ends
  const shout = word === unit.name && isCapitalAt(doc.original, start) && isCapitalAt(doc.original, start + 1)
  const short = word.endsWith('.') || unit.common === true
  const end = shout ? at : nameAt(doc, at, { short, numbered: unit.numbered === true, before: start })
  if (end > at) return { ...one, end, province: null, abolished: unit.abolished === true }
  const home = WHOLE.test(doc.shadow.slice(Math.max(0, start - LOOK_BACK), start))
  return home ? { ...one, end: start + word.length, province: null, home } : null
}

/** The places that a document names, sorted and disjoint. One pass over its words. */
export function mentionsOf(doc: Document): Mention[] {
  const { shadow, words } = doc
  const { starts, ends, ids } = words
  const found: Mention[] = []
  let until = 0
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k] as number
    if (start < until || !isAnchor(ids[k] as number, shadow, start, ends[k] as number)) continue
    // "sang Nhật | Bản 2 tỷ USD" is no hamlet
    if (k > 0 && COUNTRIES.endingAt([ids[k - 1] as number, ids[k] as number], 1)?.start === 0) continue
    ANCHOR.lastIndex = start
    const match = ANCHOR.exec(shadow)
    if (!match) continue
    const behind = start + match[0].length
    const mention = match[1] ? namedUnit(doc, start, match[1], behind) : bareProvince(doc, start)
    if (mention) found.push(mention)
    // what follows a word for a unit is looked at again: "tp biên hoà" is none of the rows, "đồng nai" after it is
    until = mention?.end ?? behind
  }
  return found
}
