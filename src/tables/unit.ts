import { COUNTED } from '../lexicon/nouns.js'
import { SHORT_UNITS } from '../lexicon/tables.js'
import type { Kind } from '../model/vocabulary.js'
import { unitAt } from '../propose/units.js'
import { type Decimal, decimal } from '../scan/decimal.js'
import { scanNumerals } from '../scan/scan.js'
import { numberedWords, wordsOf } from '../text/words.js'
import type { UnitRow } from '../units/index.js'

/** What the numbers of a column, a row or a table are in: "triệu đồng", "1.000 con", "tạ/ha". */
export interface CellUnit {
  kind: Kind
  /** Null for counts. */
  row: UnitRow | null
  name: string | null
  /** What each number is to be multiplied by. */
  factor: Decimal
  per: string | null
}

const ONE = decimal(1)
const SHORT = new Map(SHORT_UNITS)
const LETTERS = /^[a-zà-ỹ0-9][a-zà-ỹ0-9 ]{0,24}$/
const LONGEST = 40
/** "(ghi chú)" and "xã An Lạc" are no units: what is counted must be a noun that reports count, and nothing else. */
const isNoun = (words: readonly string[]): boolean => COUNTED.at(words, 0)?.end === words.length

/** A unit that these words are, all of them: "tấn", "km/h". */
function measured(text: string, factor: Decimal, per: string | null): CellUnit | null {
  const own = numberedWords(text)
  const unit = unitAt(own, 0, false)
  if (unit === null || unit.end !== own.words.length) return null
  const { row } = unit
  return { kind: row.kind, row, name: row.kind === 'other' ? text : row.name, factor, per }
}

/**
 * A unit written alone, in the shadow's letters: "triệu đồng", "1.000 con", "%", "kg/người/năm"; null for other words. With `any`
 * a word that is no known unit is something counted, as in a column of units.
 */
export function unitOf(text: string, any = false): CellUnit | null {
  const plain = text.trim()
  if (plain === '' || plain.length > LONGEST) return null
  const long = SHORT.get(plain) ?? plain
  const [numeral] = scanNumerals(long)
  const leads = numeral?.start === 0 && (numeral.form === 'digits' || numeral.form === 'scale')
  const factor = leads ? numeral.value : ONE
  const rest = long.slice(leads ? numeral.end : 0).trim()
  const whole = measured(rest, factor, null)
  if (whole !== null) return whole
  const [own = '', ...rates] = rest.split(/ ?\/ ?/)
  const per = rates.length > 0 ? rates.join('/') : null
  const known = measured(own, factor, per)
  if (known !== null) return known
  const words = wordsOf(own)
  const counts =
    words.length === 0 ? leads && numeral.scale > 0 && per === null : isNoun(words) || (any && LETTERS.test(own))
  return counts ? { kind: 'count', row: null, name: null, factor, per } : null
}

/** "ĐVT: triệu đồng", "(Đơn vị tính: 1.000 đồng)", "Đơn vị: tấn" */
export const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt|đv tính)\s?[:=]\s?([^():;]{1,40})/
/** "Sản lượng (tấn)", "Tỷ lệ (%)": what stands in brackets. */
export const BRACKETS = /\(([^()]{1,40})\)/g
/** "Sản lượng, tấn", "Vốn - triệu đồng" at the end of a head. */
const TAIL = / ?(?:,|-|:) ?([^,():-]{1,24})$/

/** The unit that a line like "Đơn vị tính: triệu đồng" states for a whole table. */
export function unitOfLine(line: string): CellUnit | null {
  const stated = UNIT_LINE.exec(line)?.[1]
  return stated === undefined ? null : unitOf(stated, true)
}

/** The unit that the head of a column or the label of a row states. */
export function unitOfHead(head: string): CellUnit | null {
  const line = unitOfLine(head)
  if (line !== null) return line
  for (const [, inside = ''] of head.matchAll(BRACKETS)) {
    const unit = unitOf(inside)
    if (unit !== null) return unit
  }
  // "Năm" and "M" over a column are no units
  const whole = head.length > 1 ? unitOf(head) : null
  if (whole !== null && whole.kind !== 'count' && whole.kind !== 'duration') return whole
  const tail = TAIL.exec(head)?.[1]
  const last = tail === undefined ? null : unitOf(tail)
  if (last !== null) return last
  return /%/.test(head) ? unitOf('%') : null
}
