import { COUNTED } from '../../lexicon/nouns.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import { ofBoth, type Rule } from './rule.js'

const FIRST_YEAR = 1900n
const LAST_YEAR = 2099n

/** "mỗi ngày 3/5 ca": of every day, and no date. */
const EACH = new Set(['mỗi', 'hằng', 'hàng', 'một', 'từng', 'trong', 'nhiều', '#'])

/** "ngày 27/20", "ngày 285/06/2016", "ngày 20/902020": a day that is misprinted and that no calendar has; it stands at token `at`. */
function isMisprint(scene: Scene, at: number): boolean {
  const { words, ids } = scene.tokens
  return (
    words[at - 1] === 'ngày' &&
    words[at + 1] === '/' &&
    !EACH.has(words[at - 2] ?? '') &&
    numeralOf(scene, at) !== null &&
    numeralOf(scene, at + 2) !== null &&
    COUNTED.at(ids, at + 3) === null
  )
}

/** What reads as a time although nothing around it says so. Expressions of time proper are found before any rule is asked. */
export const DATE: readonly Rule[] = [
  { name: 'date.misprint', of: 'digits', reason: 'date', strength: 66, edge: /#\/|\/#/, sees: ofBoth(isMisprint) },
  // "bảng chấm công 2021 bản Excel", but "khoảng 2000 ngọn nến"
  {
    name: 'date.year',
    reason: 'date',
    strength: 45,
    sees: ({ numeral, scene: { tokens }, at }) =>
      numeral.form === 'digits' &&
      !numeral.grouped &&
      numeral.value.exponent === 0 &&
      numeral.value.digits >= FIRST_YEAR &&
      numeral.value.digits <= LAST_YEAR &&
      QUALIFIER_BEFORE.endingAt(tokens.ids, at - 1) === null,
  },
]
