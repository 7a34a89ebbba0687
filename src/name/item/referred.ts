import type { Draft } from '../../decide/draft.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { SUMS, WEAK } from '../../lexicon/sums.js'
import { behindEarlier, type Earlier, isPlan, namesPlan } from './earlier.js'
import { subjectBefore } from './subject.js'
import { overQualifiers, type Stretch } from './words.js'

/** Right before the figure that another one is compared with. */
export const REFERENCES = phraseSet([
  'so với mức',
  'so với',
  'so với con số',
  // "chỉ số DXY đo biến động của đồng bạc xanh với 6 đồng tiền": what a currency is measured by
  'bạc xanh với',
  'usd với',
  'đô la mỹ với',
  'đồng đô la với',
])

/** "lợi nhuận âm 9 tỷ đồng, so với mức | lỗ | 2 tỷ đồng": the noun of its own that a sum has which another one is compared with. */
export function ownReference({ scene: { tokens }, quantity: { kind, first } }: Draft): Stretch | null {
  const { ids } = tokens
  const noun = kind === 'money' ? SUMS.endingAt(ids, overQualifiers(ids, first)) : null
  return noun?.row === 'noun' && REFERENCES.endingAt(ids, noun.start - 1) && !WEAK.at(ids, noun.start) ? noun : null
}

/** Before the sum that a share comes to. */
const EQUALS = phraseSet(['tương ứng', 'tương ứng với', 'tương đương', 'tương đương với', 'tức', 'tức là'])
const EQUAL_WITHIN = 12
/** "lợi ích ròng | vào khoảng 0,3% GDP, tương ứng với 37 tỷ USD": what the share before is told of, and not its whole. */
export function equalBefore(
  { scene, quantity: { kind, first } }: Draft,
  last: Earlier,
  previous: Earlier | undefined,
): Stretch | null {
  const { ids } = scene.tokens
  const near = first - behindEarlier(last) <= EQUAL_WITHIN && EQUALS.endingAt(ids, overQualifiers(ids, first)) !== null
  if (!near || kind !== 'money' || last.quantity.kind !== 'percent' || !isPlan(last) || namesPlan(last)) return null
  const found = subjectBefore(scene, last.quantity.first, behindEarlier(previous), 'money')
  return found && !found.weak && SUMS.at(ids, found.start)?.row === 'noun' ? found : null
}
