import type { Draft } from '../../decide/draft.js'
import { VERBS } from '../../lexicon/boundaries.js'
import { listed } from '../../lexicon/listed.js'
import { CLASSES, isSomebody, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import { type Earlier, namesPlan } from './earlier.js'
import { beginning } from './links.js'
import { phraseIn } from './phrase.js'
import { FIELDWORK, STUFF } from './stuff.js'
import { isCapital, spanOf, splits, stretchOf } from './words.js'

/** Where something grows or is brought in, and who sows it: of what, they tell nothing. */
const REGIONS = phraseSet([
  ...listed('tỉnh, huyện, xã, thành phố, thị xã, thị trấn, quận, phường, vùng, khu vực, miền, nước, quốc').flatMap(
    (region) => [`toàn ${region}`, `cả ${region}`],
  ),
  ...listed('các xã, các huyện, các địa phương, các tỉnh, các thôn, các hợp tác xã, các đơn vị, các hộ'),
  ...listed('nông dân, bà con, bà con nông dân, người dân, nhân dân'),
])
/** So many words has the label of a line at most. */
const MOST_LABEL = 8
const OPENS = new Set(['-', '+', '*', '•', ')', '.'])

/** "Lúa Hè thu | : cả nước gieo cấy được": the label at the beginning of the line, where only the region stands behind it. */
function labelBefore({ scene }: Draft, at: number): Span | null {
  const { words, kinds } = scene.tokens
  const colon = at - 1
  if (words[colon] !== ':' || colon > MOST_LABEL) return null
  let start = colon
  while (start > 0 && kinds[start - 1] === 'word') start--
  return start < colon && (start === 0 || OPENS.has(words[start - 1] ?? ''))
    ? spanOf(scene.tokens, { start, end: colon })
    : null
}

/** What is sown or caught, behind the verb: "cả xã xuống giống | vụ đông | được". */
function objectBehind({ scene, quantity }: Draft, from: number): Span | null {
  const { kinds } = scene.tokens
  let end = from
  while (end < quantity.first && kinds[end] === 'word' && !splits(scene, end)) end++
  return end > from && end < quantity.first ? spanOf(scene.tokens, { start: from, end }) : null
}

const GROUND = new Set(['đất', 'ruộng', 'ao', 'đầm'])
/** How far the work has gone is no plant. */
const COURSE = listSet('cơ bản, kết thúc, hoàn thành, hoàn tất, tiến độ, công tác, việc, kế hoạch, bắt đầu, tập trung')

/** Does who sows stand from token `start` up to the verb at token `end`, or how far they are, and not what is sown? */
function who({ scene }: Draft, start: number, end: number): boolean {
  const { ids } = scene.tokens
  const noun = PLURALS.has(scene.tokens.words[start] ?? '') ? start + 1 : start
  return (
    COURSE.at(ids, start) !== null ||
    PLACES.at(ids, noun) !== null ||
    isSomebody(CLASSES.at(ids, noun)?.row) ||
    (isCapital(scene, end - 1) && end > start + 1) ||
    VERBS.at(ids, start) !== null
  )
}

const PLANTED = new Set(['trồng', 'nuôi', 'thả', 'ương'])
const PLANTS = new Set(listed('cây, lúa, ngô, khoai, sắn, lạc, vừng, mè, đậu, rau, mía, hoa, tôm, cá, dưa'))

/** "cây sắn dự kiến | gieo trồng 80 ha": what is sown, before the verb at token `verb` alone. */
function plantBefore({ scene }: Draft, verb: number): Span | null {
  const phrase = phraseIn(scene, beginning(scene, verb, 0), verb)
  return phrase && PLANTS.has(scene.tokens.words[phrase.start] ?? '') ? spanOf(scene.tokens, phrase) : null
}

const MOST_FIGURES = 4

/**
 * What an area or a stuff is of where `item` says only where it was sown, gathered or caught, or that it was: the label of the line, what
 * was sown, or what was told of right before, in this sentence or the last; null where it is a region alone.
 */
export function ofRegion(draft: Draft, item: Span | null, before: readonly Earlier[]): Span | null {
  const { scene, sentence, quantity } = draft
  if (!item || !STUFF.has(quantity.kind)) return item
  const { words, ids } = scene.tokens
  const named = stretchOf(scene.tokens, item)
  if (!named) return item
  const { end } = named
  const at = words[named.start - 1] === 'cả' ? named.start - 1 : named.start
  if (at >= quantity.first || SUMS.at(ids, at)) return item
  const region = REGIONS.at(ids, at)
  // "đất gieo trồng": the ground itself
  if (GROUND.has(words[at] ?? '')) return item
  const told = region !== null && (region.end === end || FIELDWORK.at(ids, region.end)?.end === end)
  // "cây ngô trồng | được 40 ha", but "rừng trồng đạt 40 ha"
  const planted = words[end] === 'được' && PLANTED.has(words[end - 1] ?? '') ? { start: end - 1 } : null
  const done = FIELDWORK.endingAt(ids, end - 1) ?? planted
  if (!told && done?.start === at) return plantBefore(draft, at) ?? item
  if (!told && !done) return item
  // "cây lúa | xuống giống được"
  if (done && !told && !who(draft, at, done.start)) return spanOf(scene.tokens, { start: at, end: done.start })
  const label = region && labelBefore(draft, at)
  if (label) return label
  let verb = end
  if (region) while (verb < quantity.first && !FIELDWORK.at(ids, verb)) verb++
  const object = region && verb < quantity.first ? objectBehind(draft, FIELDWORK.at(ids, verb)?.end ?? verb) : null
  const last = before
    .slice(-MOST_FIGURES)
    .findLast(
      (one) => one.quantity.kind === quantity.kind && one.quantity.change === null && one.item && !namesPlan(one),
    )
  return object ?? (last && sentence - last.sentence <= 1 ? last.item : told ? null : item)
}
