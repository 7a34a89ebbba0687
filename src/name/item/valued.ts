import { VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { COUNTED, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { type Found, strong } from './chunk.js'
import { somebodyAt } from './owner.js'
import { givenBefore, handedBefore, THINGS } from './paid.js'
import { lastPhrase } from './phrase.js'
import type { Stretch } from './words.js'
import { worthAt } from './worth.js'

/** The clause says that the figure has no thing. */
export const NOTHING: Found = { start: 0, end: 0, weak: false }

/** The noun phrase of a clause, or else the noun of a sum in it. */
export function phraseOr({ tokens: { ids } }: Scene, phrase: Stretch | null, sum: Found | null): Found | null {
  // "được đỡ đầu với mức 500.000 đồng": a verb alone is no thing
  if (!phrase || (sum && VERBS.at(ids, phrase.start)?.end === phrase.end)) return sum
  // "mức giảm trừ của bảo hiểm y tế: giảm trừ 1,5%": a verb of sums says nothing of whose share it is
  return { ...phrase, weak: SUMS.at(ids, phrase.start)?.row === 'verb' }
}

/** Does the noun of a thing begin at token `start`, and of nobody? */
function isThing({ tokens }: Scene, start: number): boolean {
  const at = PLURALS.has(tokens.words[start] ?? '') ? start + 1 : start
  const noun = COUNTED.at(tokens.ids, at) ?? COMPOUNDS.at(tokens.ids, at)
  return noun !== null && !VERBS.at(tokens.ids, at) && !somebodyAt(tokens, start)
}

/** What a sum is of that no strong noun names: what it is worth, the verb by which it is given, else the clause's noun phrase. */
export function worthIn(
  scene: Scene,
  from: number,
  end: number,
  first: number,
  phrase: Stretch | null,
  sum: Found | null,
): Found | null {
  // "siêu dự án 15.000 tỷ đồng": what a sum touches is worth it
  const touching = end === first && !sum ? lastPhrase(scene, from, end, { passive: false }) : null
  // "hỗ trợ các hộ có | nhà sập | 40 triệu đồng": what they have is not worth it
  const had =
    touching && scene.tokens.words[touching.start - 1] === 'có' ? handedBefore(scene, from, touching.start) : null
  if (had) return strong(had)
  const worth = touching && worthAt(scene, touching.start, end)
  if (worth || !phrase) return strong(worth) ?? sum
  const { words, ids } = scene.tokens
  // "phong toả tài khoản của Hùng (36 tỷ đồng)": the thing right before a bracket, and not who does something with it
  const before = words[first - 1] === '(' && !sum ? lastPhrase(scene, from, end, { passive: false }) : null
  if (before && before.start > phrase.end && isThing(scene, before.start)) return strong(before)
  const given = sum ? null : strong(givenBefore(scene, from, end))
  // "xử phạt công ty A, quận Ninh Kiều 295 triệu đồng": where somebody is names nothing
  if (PLACES.at(ids, phrase.start)) return given
  // "kiều bào gửi về 30.000 USD": who gives a sum is not what it is, and nothing before them is
  if (somebodyAt(scene.tokens, phrase.start)) return sum ?? given ?? NOTHING
  // "nhóm này | đưa | cho ông Thắng 60 triệu đồng": nor is who gives it
  // "hỗ trợ gia đình có | nhà sập": nor what they have
  const thing = words[phrase.start - 1] !== 'có' && THINGS.has(COUNTED.at(ids, phrase.start)?.row ?? '')
  // "UBND tỉnh hỗ trợ gia đình", "thưởng đoàn dẫn đầu": those who get it stand behind the verb
  const handed = sum || thing ? null : strong(handedBefore(scene, from, end))
  // but "tặng quà 5 tỷ đồng"
  const direct = handed?.end === phrase.start && phrase.end === end && !somebodyAt(scene.tokens, phrase.start)
  if (handed && handed.start !== phrase.start && !direct) return handed
  const gives = given && given.start >= phrase.end && !thing
  return gives ? given : phraseOr(scene, phrase, sum)
}
