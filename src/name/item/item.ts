import type { Draft } from '../../decide/draft.js'
import { VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { CLASSIFIERS, MANNERS, PLANS, SERVED, SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import type { Tokens } from '../../segment/tokens.js'
import { behindEarlier, type Earlier, inherited, isPlan, overRate } from './earlier.js'
import { MEASURED, overLinks } from './links.js'
import { personBefore } from './person.js'
import { subjectBefore } from './subject.js'
import { nounPhrase } from './walk.js'
import { isCapital, isFunction, isPredicate, type Stretch } from './words.js'

/** The words of a stretch as a span of the document. */
const spanOf = (tokens: Tokens, { start, end }: Stretch): Span => ({
  start: tokens.starts[start] ?? 0,
  end: tokens.ends[end - 1] ?? 0,
})

/** How many figures back the level may be that a change goes on with. */
const FARTHEST = 6
/** Kinds that are told in passing: what follows does not go on with what they are of. */
const PASSING = new Set(['duration', 'age'])
/** Right before a level that is told in pieces: "đàn lợn đạt 74.300 con". */
const LEVELS = new Set(['đạt', 'là'])
/** Right before the figure that another one is compared with. */
const REFERENCES = phraseSet(['so với mức', 'so với', 'so với con số'])

/** What follows the quantity as its thing: nothing when the next word is a preposition or a verb. */
function after(scene: Scene, from: number, bare = false): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  if (words[from] === '"') return nounPhrase(scene, from)
  if (kinds[from] !== 'word' || MANNERS.at(ids, from)) return null
  const noun = COUNTED.at(ids, from) ?? COMPOUNDS.at(ids, from) ?? (SUMS.at(ids, from)?.row === 'noun' || null)
  if (!noun && (isFunction(ids, from) || isPredicate(ids, from) || VERBS.at(ids, from))) return null
  return nounPhrase(scene, from, bare)
}

/** The part of "9/14 xã" counts what stands behind the whole. */
const behind = ({ quantity }: Draft) => (quantity.half === 'part' ? quantity.until + 3 : quantity.last + 1)

/** Verbs before a share or rate that say it of what stands before them: "thịt lợn chiếm (tới) 70% cơ cấu thực phẩm". */
const SHARES = new Set(['chiếm', 'bằng', 'là'])
/** Between such a verb and its number. */
const EMPHASIS = new Set(['tới', 'đến', 'lên', 'khoảng', 'tỷ', 'tỉ', 'lệ', 'trọng', 'chỉ', 'mức'])
const MOST_EMPHASIS = 3

/** The verb of a share that leads to token `first`, or null. */
function shareVerb(words: readonly string[], first: number): string | null {
  let k = first - 1
  while (k >= 0 && first - k <= MOST_EMPHASIS && EMPHASIS.has(words[k] ?? '')) k--
  return SHARES.has(words[k] ?? '') ? (words[k] ?? null) : null
}

/** "tăng 5,1% về lượng": the words behind "về" say what changed. */
function respect(scene: Scene, from: number): Stretch | null {
  const { words, ids } = scene.tokens
  if (words[from] === 'về') return after(scene, from + 1)
  return words[from] === 'so' && words[from + 1] === 'với' && PLANS.at(ids, from + 2) ? after(scene, from + 2) : null
}

/** "đóng góp 103 tỷ đồng vào ngân sách": where a sum goes, if that is all that is said of it. */
const into = (scene: Scene, from: number): Stretch | null =>
  scene.tokens.words[from] === 'vào' && SUMS.at(scene.tokens.ids, from + 1)?.row === 'noun'
    ? after(scene, from + 1)
    : null

/**
 * What the figure counts or measures, as a span of the document, or null. Counts and stuffs stand behind the number, sums and
 * rates before it. `before` are the figures before it in the same sentence: a bare change, a share or the next of a list goes
 * on with what they are about.
 */
export function itemOf(draft: Draft, before: readonly Earlier[]): Span | null {
  const { scene, quantity } = draft
  // "vốn đăng ký trong 9 tháng đạt 14,4 tỷ đồng": no level is of the span of time it is told for
  const earlier = before
    .slice(-FARTHEST)
    .filter(({ quantity: { kind } }) => !PASSING.has(kind) || kind === quantity.kind)
  const { tokens } = scene
  const { words, ids } = tokens
  const right = overRate(scene, behind(draft))
  const last = earlier.at(-1)
  const barrier = last ? behindEarlier(last) : 0
  const own = (stretch: Stretch | null) => (stretch ? spanOf(tokens, stretch) : null)
  const next = () => own(after(scene, right))
  const left = () => {
    // "2 USD/khách so với mức 1,5 USD": what is compared with is of the same thing
    if (last && isPlan(last) && words[quantity.first - 1] === '(') return last.item
    if (REFERENCES.endingAt(ids, quantity.first - 1) && last) return inherited(earlier)
    const found = subjectBefore(scene, quantity.first, barrier, quantity.kind)
    if (found && !found.weak) return own(found)
    // "92 em học sinh với mức 500.000 đồng": a sum is no pupil
    if (quantity.kind === 'money' && found && last?.quantity.kind !== 'money') return own(found)
    return inherited(earlier) ?? own(found)
  }
  switch (quantity.kind) {
    case 'count': {
      const thing = after(scene, right, quantity.half === 'whole')
      if (!thing) {
        const found = subjectBefore(scene, quantity.first, barrier, quantity.kind)
        // "Nhật Bản 187, Đài Loan 94": names of a list, counted as the whole is
        if (found && !found.weak && !(last?.item && isCapital(scene, found.start) && isCapital(scene, found.start + 1)))
          return own(found)
        return inherited(earlier) ?? own(found)
      }
      // "đàn lợn đạt 74.300 con"
      if (CLASSIFIERS.at(ids, thing.start)?.end === thing.end && LEVELS.has(words[quantity.first - 1] ?? ''))
        return left() ?? own(thing)
      return own(thing)
    }
    case 'age':
      return personBefore(scene, quantity.first, overLinks(scene, quantity.first - 1, 'age')) ?? left()
    case 'money':
      return (SUMS.at(ids, right)?.row === 'noun' ? next() : own(into(scene, right))) ?? left()
    case 'duration': {
      const served = SERVED.at(ids, right)
      return served ? own({ start: served.start, end: served.end }) : left()
    }
    case 'ratio':
    case 'percent': {
      const about = own(respect(scene, right))
      if (about) return about
      const share = shareVerb(words, quantity.first)
      if (share && !PLANS.at(ids, right)) {
        const found = subjectBefore(scene, quantity.first, barrier, quantity.kind)
        if (found && !found.weak && (share === 'chiếm' || SUMS.at(ids, found.start)?.row === 'noun')) return own(found)
        // "thiệt hại 148 tỷ đồng, chiếm một nửa thiệt hại toàn tỉnh"
        if (share === 'chiếm' && last && !isPlan(last)) return inherited(earlier) ?? own(found)
      }
      return quantity.unit === 'x' ? (left() ?? next()) : (next() ?? left())
    }
    default:
      return (MEASURED.has(quantity.kind) && !SUMS.at(ids, right) ? next() : null) ?? left()
  }
}
