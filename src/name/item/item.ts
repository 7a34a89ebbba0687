import type { Draft } from '../../decide/draft.js'
import { FUNCTION_WORDS, VERBS } from '../../lexicon/boundaries.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import type { Tokens } from '../../segment/tokens.js'
import { personBefore } from './person.js'
import { subjectBefore } from './subject.js'
import { nounPhrase, type Stretch } from './walk.js'

/** The words of a stretch as a span of the document, without quotes left open at its ends. */
export function spanOf(tokens: Tokens, stretch: Stretch): Span {
  return { start: tokens.starts[stretch.start] ?? 0, end: tokens.ends[stretch.end - 1] ?? 0 }
}

const isMeasured = new Set(['mass', 'volume', 'length', 'area'])

/** Skips "/ha", "/em/tháng", "/1 người" behind a unit; gives the token after it. */
export function overRate(tokens: Tokens, from: number): number {
  let i = from
  while (tokens.words[i] === '/') {
    i++
    if (tokens.kinds[i] === 'numeral') i++
    const noun = COUNTED.at(tokens.words, i)
    i = noun ? noun.end : i + 1
  }
  return i
}

/** What follows the quantity as its thing: nothing when the next word is a preposition or a verb. */
function after(tokens: Tokens, from: number): Stretch | null {
  if (tokens.kinds[from] !== 'word' && tokens.words[from] !== '"') return null
  if (FUNCTION_WORDS.at(tokens.words, from) || (VERBS.at(tokens.words, from) && !COUNTED.at(tokens.words, from)))
    return null
  return nounPhrase(tokens, from)
}

/** The part of "9/14 xã" counts what stands behind the whole. */
const behind = ({ quantity }: Draft) => (quantity.half === 'part' ? quantity.until + 3 : quantity.last + 1)

/**
 * What the figure counts or measures, as a span of the document, or null. Counts and stuffs stand behind the number, sums and
 * rates before it; `previous` is the item of the figure before in the same sentence, which a bare change or share is about.
 */
export function itemOf(draft: Draft, previous: Span | null): Span | null {
  const { scene, quantity } = draft
  const { tokens } = scene
  const right = overRate(tokens, behind(draft))
  const own = (stretch: Stretch | null) => (stretch ? spanOf(tokens, stretch) : null)
  switch (quantity.kind) {
    case 'count':
      return own(after(tokens, right)) ?? own(subjectBefore(tokens, quantity.first)) ?? previous
    case 'age':
      return personBefore(scene, quantity.first) ?? own(subjectBefore(tokens, quantity.first))
    case 'money': {
      const left = own(subjectBefore(tokens, quantity.first))
      return SUMS.at(tokens.words, right) ? (own(after(tokens, right)) ?? left) : left
    }
    case 'percent':
    case 'ratio':
      return own(after(tokens, right)) ?? own(subjectBefore(tokens, quantity.first)) ?? previous
    default:
      if (isMeasured.has(quantity.kind))
        return own(after(tokens, right)) ?? own(subjectBefore(tokens, quantity.first)) ?? previous
      return own(subjectBefore(tokens, quantity.first))
  }
}
