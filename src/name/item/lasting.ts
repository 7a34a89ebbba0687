import { PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { listed } from '../../lexicon/listed.js'
import { PLACES } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { DIMENSIONS, EMPTY, LASTING, SPANS, SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { lastPhrase, subjectIn } from './phrase.js'
import { type Found, sumBefore, termBefore } from './sum.js'
import type { Stretch } from './words.js'

/** Before what only tells to whom, where or by what something is done: "trả | cho người lao động | trong 3 ngày". */
const ASIDE = new Set([
  'cho',
  'trong',
  'trên',
  'từ',
  'tại',
  'ở',
  'với',
  'của',
  'đến',
  'tới',
  'qua',
  'theo',
  'hoặc',
  'và',
])

/** These tell no deed by themselves: "hợp đồng được | thực hiện | trong 30 tháng". */
const LIGHT = phraseSet(
  listed('có, thực hiện, triển khai, tiến hành, hoạt động, sử dụng, xảy ra, diễn ra, kéo dài, trở thành'),
)

/** What is done in the last words of a clause, with its object; null where they hold no verb. */
function deedIn(scene: Scene, from: number, end: number): Stretch | null {
  const { words, ids } = scene.tokens
  const last = lastPhrase(scene, from, end, { verbs: true, ways: false })
  if (!last || ASIDE.has(words[last.start - 1] ?? '')) return null
  // "lực lượng phản ứng nhanh | xử lý": who does it stands before the verb
  for (let k = last.start; k < end; k++) {
    const verb = VERBS.at(ids, k) ?? PREDICATES.at(ids, k)
    const compound = COMPOUNDS.at(ids, k)
    if (verb && !(compound && compound.end > verb.end)) {
      const light = LIGHT.at(ids, k)
      return light && light.end >= verb.end ? null : { start: k, end }
    }
    k = Math.max(k, (compound?.end ?? 0) - 1)
  }
  return last
}

/** What a clause names as what took, or takes, the span of time at token `first`; `end` is the token behind the subject. */
export function lastingIn(scene: Scene, from: number, end: number, first: number): Found | null {
  const { ids } = scene.tokens
  const sum = sumBefore(scene, from, end)
  if (sum && !sum.weak && SPANS.at(ids, sum.start)) return sum
  const term = termBefore(scene, from, end)
  if (term) return { ...term, weak: false }
  const near = end === first
  // "lực lượng A phối hợp với B trinh sát trong 4 tháng": what took the time stands before "trong"
  const deed = LASTING.at(ids, end) ? deedIn(scene, from, end) : null
  const phrase =
    deed ??
    (near || DIMENSIONS.at(ids, end)
      ? lastPhrase(scene, from, end, { verbs: near })
      : subjectIn(scene, from, end, 'duration'))
  if (!phrase || EMPTY.at(ids, phrase.start)?.end === phrase.end) return null
  // "từ bản ra chợ mất 3 giờ": where one goes takes no time
  if (PLACES.at(ids, phrase.start)?.end === phrase.end) return null
  return { ...phrase, weak: SUMS.at(ids, phrase.start)?.row === 'verb' }
}
