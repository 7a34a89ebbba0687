import type { Reason } from '../model/derivation.js'
import type { Document, Sentence } from '../model/document.js'
import type { Kind, Qualifier } from '../model/vocabulary.js'
import type { Decimal } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import type { Tokens } from '../segment/tokens.js'
import type { UnitRow } from '../units/index.js'

/** A sentence that holds numerals, ready to be looked at: `refs` of its tokens index `numerals`. */
export interface Scene {
  doc: Document
  sentence: Sentence
  tokens: Tokens
  numerals: readonly Numeral[]
}

/** A number read as a quantity. Places are indices of tokens; `first` and `last` bound the phrase, qualifier and unit with it. */
export interface Quantity {
  value: Decimal
  valueMax: Decimal | null
  qualifier: Qualifier
  kind: Kind
  /** Null for counts. */
  unit: string | null
  unitRow: UnitRow | null
  change: 'up' | 'down' | null
  /** Numeral tokens, first and last: the same, or the two bounds of a range. */
  at: number
  until: number
  first: number
  last: number
  /** The two halves of "9/14 xã": the part is before, the whole is after the slash. */
  half: 'part' | 'whole' | null
  /** Stands between "từ" and "xuống còn" or after it: a level of two. */
  step: 'from' | 'to' | null
  flags: string[]
  alternatives: { value: Decimal; why: string }[]
}

/** What one rule sees in a number. The strongest reading wins; of equals the earlier rule. */
export interface Reading {
  rule: string
  strength: number
  /** Null when it is a figure. */
  reason: Reason | null
  quantity: Quantity | null
}
