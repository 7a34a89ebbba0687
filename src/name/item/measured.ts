import { VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { CLASSES, COUNTED, PLURALS } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { MEASURES, SUMS } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { type Found, strong } from './chunk.js'
import { overLinks } from './links.js'
import { ownerIn } from './owner.js'
import { after } from './thing.js'
import type { Stretch } from './words.js'
import { worthAt } from './worth.js'

/** "khối lượng | và trị giá xuất khẩu | hạt điều": where the stuff begins behind the nouns that only say how it is measured. */
function stuffAt({ tokens: { words, ids } }: Scene, from: number, end: number): number {
  if (words[from] !== 'và') return from
  let k = from + 1
  for (let noun = SUMS.at(ids, k); noun && noun.end < end; noun = SUMS.at(ids, k)) k = noun.end
  return k
}

/** Behind the noun of a measure these tell of what part of a thing it is taken, and of no stuff: "diện tích sàn". */
const PARTS = listSet('đất, sàn, mặt sàn, sàn xây dựng, mặt bằng')
/** And these for what it is: "diện tích quy hoạch". */
const USES = listSet(
  'xây dựng, sử dụng, sử dụng đất, quy hoạch, chiếm đất, liên kết, bao tiêu, ký hợp đồng, phòng trừ, phun trừ',
)
/** What is done on fields and ponds, which tells of the ground and no stuff: "diện tích gieo trồng". */
const TILLED = listSet(
  'gieo trồng, gieo cấy, gieo sạ, gieo, cấy, xuống giống, thu hoạch, canh tác, nuôi trồng, trồng mới, trồng lại, trồng xen, chuyển đổi, nuôi thả, thả nuôi, làm đất',
)
/** Between a thing and its measure. */
const HAS = new Set(['với', 'có'])

/** How far it is from one to the other, which is told of the one: "khoảng cách | từ | kho | đến khu dân cư", "kho | có khoảng cách | đến". */
const APART = phraseSet(['khoảng cách'])

/** What lies so far from something else, where the noun of the distance is the sum that was found; null if that names itself: "khoảng cách an toàn". */
function apartBy(scene: Scene, sum: Found, from: number): Stretch | null {
  const { words, ids } = scene.tokens
  const behind = APART.at(ids, sum.start)?.end ?? -1
  if (words[behind] === 'từ') return after(scene, PLURALS.has(words[behind + 1] ?? '') ? behind + 2 : behind + 1)
  return behind === sum.end && words[sum.start - 1] === 'có'
    ? ownerIn(scene, from, sum.start - 1, sum.start, true)
    : null
}

/** What goes through a plant in so much time. */
const POWER = phraseSet(['công suất'])

/** Who or what has the measure whose noun begins at token `sum`; what is done with one owns none. */
function ownerOf(scene: Scene, from: number, sum: number, kind: Kind, ways: boolean): Stretch | null | undefined {
  const owner = ownerIn(scene, from, overLinks(scene, sum - 1, kind), sum, ways)
  const verb = owner !== null && VERBS.at(scene.tokens.ids, owner.start)?.end === owner.end
  // "nâng công suất lên 1.000 m3"
  if (verb && owner.end === sum) return undefined
  return verb ? null : owner
}

/**
 * What a measure is of whose noun is the sum that was found in the clause which begins at token `from`: "tổng trọng lượng | lô hàng",
 * "lô đất | có diện tích 3 ha". Null where it is the noun of no measure.
 */
export function measuredBy(scene: Scene, sum: Found, from: number, kind: Kind, ways: boolean): Found | null {
  const { words, ids } = scene.tokens
  const apart = apartBy(scene, sum, from)
  if (apart) return strong(apart)
  const measure = MEASURES.at(ids, sum.start)
  if (!measure) return null
  if (measure.end === sum.end) {
    // "trạm xử lý nước thải có công suất 5.000 m3/ngày": no plant has the volume that goes through it
    if (POWER.at(ids, sum.start) && (kind === 'volume' || kind === 'mass')) return strong(sum)
    const owner = ownerOf(scene, from, sum.start, kind, ways)
    if (owner === undefined) return strong(sum)
    return strong(owner) ?? { ...sum, weak: true }
  }
  // "quy mô diện tích đất"
  const behind = MEASURES.at(ids, measure.end)?.end ?? measure.end
  const use = USES.at(ids, behind)?.end === sum.end
  const owned = HAS.has(words[sum.start - 1] ?? '') && (use || PARTS.at(ids, behind)?.end === sum.end)
  const owner = owned ? ownerOf(scene, from, sum.start, kind, ways) : null
  if (owner) return strong(owner)
  // "diện tích | trồng mía": what is done there is no stuff
  const act = kind === 'area' && !COUNTED.at(ids, measure.end) ? VERBS.at(ids, measure.end) : null
  if (kind === 'area' && TILLED.at(ids, measure.end)) return strong(sum)
  if (use || PARTS.at(ids, behind)?.end === sum.end || (act && act.end >= (COMPOUNDS.at(ids, measure.end)?.end ?? 0)))
    return strong(sum)
  return { ...sum, start: stuffAt(scene, measure.end, sum.end) }
}

/** What a machine can do or carry, which is told of it as its dimensions are. */
const POWERS = listSet('công suất, tổng công suất, tải trọng, trọng tải')

/** "tàu | có công suất 910 CV": what has the power whose noun is the sum found in the clause that begins at token `from`. */
export function poweredBy(scene: Scene, sum: Found, from: number): Found | null {
  const { words, ids } = scene.tokens
  // "cả nước đã có công suất 19.000 MW": the power that is there
  if (words[sum.start - 1] !== 'có' || words[sum.start - 2] === 'đã' || POWERS.at(ids, sum.start)?.end !== sum.end)
    return null
  return strong(ownerOf(scene, from, sum.start, 'other', true) ?? null)
}

/** "gia đình ông đào | ao | rộng 4.000 m2": what has a dimension is the thing before it, and not who made it. */
export function measuredNear(scene: Scene, phrase: Stretch | null): Stretch | null {
  const who = phrase && CLASSES.at(scene.tokens.ids, phrase.start)?.row === 'person'
  return (who && worthAt(scene, phrase.start, phrase.end)) || phrase
}
