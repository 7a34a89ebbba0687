import { CLAUSES } from '../../lexicon/boundaries.js'
import { CLASSES, PLURALS } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { NUMBERS, strong } from './chunk.js'
import { withClause } from './clause.js'
import type { Earlier } from './earlier.js'
import { beginning, overLinks } from './links.js'
import { lastClause } from './phrase.js'
import { subjectBefore } from './subject.js'
import { after } from './thing.js'
import { type Stretch, tokenAt } from './words.js'

/** Behind a number these say of nobody who they are. */
export const GENERIC = phraseSet(['người', 'khách', 'lượt người', 'vị', 'đồng chí', 'em', 'cháu'])
/** "số lao động hàng năm" */
const YEARLY = new Set(['hàng', 'hằng'])

/** "số lượng | các doanh nghiệp kiểm toán": what there are so many of, behind the noun of the number at token `from`. */
export function numberedAt(scene: Scene, from: number): Stretch | null {
  const { words, ids } = scene.tokens
  const number = NUMBERS.at(ids, from)
  if (!number) return null
  return after(scene, PLURALS.has(words[number.end] ?? '') ? number.end + 1 : number.end)
}

/** Levels, behind a subject: "số trường đạt chuẩn | nâng lên | 48 trường". */
const LEVELS = new Set(['từ', 'là', 'còn', 'đạt', 'lên', 'xuống', 'tới', 'đến', 'giảm', 'tăng', 'thành'])
/** Who is in them are told of by their number: "đội ngũ | thợ lò | hiện còn 310 người". */
const BODIES_OF = listSet('đội ngũ, lực lượng, nguồn nhân lực, nhân lực')
/** Places in the service, which are told of whole: "biên chế công chức". */
const POSTS = listSet('biên chế, tổng biên chế, định biên, chỉ tiêu biên chế')
/** Many in one, whose number counts them and not who they are: "hộ hai người". */
export const HOUSEHOLDS = listSet('hộ, gia đình, hộ gia đình')

/** So many words has what a level is of. */
const MOST_LEVELED = 9
const ENDS = new Set(['.', ';', ':', '(', ')'])

/** "đội ngũ | cán bộ, giáo viên | là 310 người": who a body before token `end` is of, commas and all. */
function membersBefore({ tokens: { words, ids } }: Scene, barrier: number, end: number): Stretch | null {
  for (let k = end - 1; k >= Math.max(barrier, end - MOST_LEVELED) && !ENDS.has(words[k] ?? ''); k--) {
    const body = BODIES_OF.at(ids, k)
    if (body) return body.end < end && CLASSES.at(ids, body.end)?.row === 'person' ? { start: body.end, end } : null
  }
  return null
}

/** Before these a level ends that is told of: whose it is, and where. */
const APART = new Set(['so', 'đến', 'của', 'ở', 'tại', 'trong', 'trên', 'thuộc'])

/** The subject of a level up to its verb at token `end`, without what only says that it is a number; null where a clause stands there. */
function leveled(scene: Scene, barrier: number, end: number): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  const opens = lastClause(scene, beginning(scene, end, barrier), end, CLAUSES)
  const head = NUMBERS.at(ids, opens)?.end ?? opens
  const start = PLURALS.has(words[head] ?? '') ? head + 1 : head
  let until = start
  while (until < end && kinds[until] === 'word' && !APART.has(words[until] ?? '')) until++
  const whole = until === end || APART.has(words[until] ?? '')
  return whole && until > start && until - start <= MOST_LEVELED ? { start, end: until } : null
}

/** "số trường đạt chuẩn quốc gia nâng lên 48 | trường |": what the sentence is about, where the noun behind the number at token `first` only tells it again. */
export function levelOf(scene: Scene, first: number, barrier: number, thing: Stretch): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  const noun = CLASSES.at(ids, thing.start)
  // "số vụ chuyển xử lý hình sự là 24 vụ": what happens is counted by its head
  if (noun?.end !== thing.end || noun.row === 'event' || kinds[first - 1] !== 'word') return null
  const end = overLinks(scene, first - 1, 'count')
  // "số người tham gia bảo hiểm | 206.810 người" touches its number
  const touched = end === first
  if (!touched && !words.slice(end, first).some((word) => LEVELS.has(word))) return null
  const people = GENERIC.at(ids, thing.start)?.end === thing.end
  const members = people && !touched ? membersBefore(scene, barrier, end) : null
  if (members) return members
  const who = leveled(scene, barrier, end)
  if (!who || (touched && words[who.start - 1] !== 'số')) return null
  const own = CLASSES.at(ids, who.start)
  if (people && POSTS.at(ids, who.start)) return strong(subjectBefore(scene, first, barrier, 'count'))
  if (!own) return null
  // "số hộ nghèo giảm còn 12 hộ", "viên chức hưởng lương còn 310 người"
  const length = noun.end - noun.start
  if (
    who.end - who.start > length &&
    words.slice(who.start, who.start + length).every((word, k) => word === words[noun.start + k])
  )
    return who
  if (who.end <= own.end) return null
  return people && own.row === 'person' && !HOUSEHOLDS.at(ids, who.start) ? who : null
}

/** Between the two levels of a change. */
const TO = new Set([
  'xuống',
  'còn',
  'lên',
  'thành',
  'đến',
  'tới',
  'chỉ',
  'nay',
  'hiện',
  'hơn',
  'gần',
  'khoảng',
  'năm',
  'đầu',
  'cuối',
])

/** "giảm từ 64 hộ năm 2021 xuống còn 19 | hộ |": what the level before is of, whose noun stands behind its number too, or none. */
export function secondLevel({ tokens }: Scene, first: number, last: Earlier | undefined, thing: Stretch): Span | null {
  const { words, ids, kinds, starts } = tokens
  const noun = CLASSES.at(ids, thing.start)
  if (noun?.end !== thing.end || last?.quantity.kind !== 'count' || !last.item) return null
  if (last.item.start > (starts[last.quantity.first] ?? 0)) return null
  let k = last.quantity.last + 1
  if (words[k] === words[thing.start]) k += noun.end - noun.start
  if (k === first) return null
  for (; k < first; k++) if (kinds[k] !== 'time' && !TO.has(words[k] ?? '')) return null
  const from = tokenAt(tokens, last.item.start)
  const number = NUMBERS.at(ids, from)
  const inner = number ? starts[number.end] : undefined
  return inner !== undefined && inner < last.item.end ? { start: inner, end: last.item.end } : last.item
}

/** "tổng số | phi công nước ngoài | hiện nay là 1.223 người": who they are that are only called people behind the number at token `first`. */
export function whoBefore(scene: Scene, first: number, barrier: number, thing: Stretch): Stretch | null {
  const { words, ids } = scene.tokens
  if (GENERIC.at(ids, thing.start)?.end !== thing.end) return null
  const subject = subjectBefore(scene, first, barrier, 'count')
  // "trong số | học sinh thi đỗ, có 10 em": some of them
  if (subject && words[subject.start - 1] === 'trong') return null
  const named = subject && numberedAt(scene, subject.start)
  const who = named && withClause(scene, named)
  const noun = who && CLASSES.at(ids, who.start)
  // "số lao động (hàng năm) là 300 người": a noun alone says no more
  const more = who && noun?.row === 'person' && who.end > noun.end && !YEARLY.has(words[noun.end] ?? '')
  return more && who.end < first ? who : null
}
