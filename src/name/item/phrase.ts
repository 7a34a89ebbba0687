import { CLAUSES, FUNCTION_WORDS, LEADS, PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { CLASSES, COUNTED } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { LINKS, SUMS } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { isInside, isRate, isShared } from './links.js'
import { isAcronym, isCapital, isDigits, isOnlyThen, isPredicate, isWithinSum, type Stretch, splits } from './words.js'

/** The last clause of the stretch: behind "cho biết", "rằng", "trong đó", "riêng". */
export function lastClause({ tokens }: Scene, start: number, end: number, table: typeof CLAUSES): number {
  const { words, ids } = tokens
  for (let k = end - 1; k >= start; k--) {
    const match = table.endingAt(ids, k)
    if (!match || match.start < start || match.end >= end) continue
    // "kim ngạch song phương": no "but"; "hợp đồng thời vụ": no "at the same time"; "được làm bằng bê tông": no "so that"
    const inside =
      (COMPOUNDS.at(ids, match.start)?.end ?? 0) > match.end ||
      (COMPOUNDS.endingAt(ids, match.start)?.start ?? match.start) < match.start ||
      (VERBS.endingAt(ids, k)?.start ?? k) < match.start ||
      // "lỗ luỹ kế"
      isWithinSum(ids, match.start)
    if (!inside && words[match.start - 1] !== 'được') return match.end
  }
  return start
}

/** "nhà máy nước Tân Thành": a word of a name is no verb, unless all is in capitals. */
const goesOnName = (scene: Scene, i: number): boolean =>
  isCapital(scene, i) && isCapital(scene, i - 1) && !isAcronym(scene, i)

/** Two words with capitals, and not all in capitals. */
const isName = (scene: Scene, i: number): boolean => goesOnName(scene, i + 1) && !isAcronym(scene, i)
/** Links that are verbs or negations, with whatever word behind them. */
const VERBAL = new Set(['không', 'phải', 'được', 'chưa', 'có'])
/** "cao tốc", "hiện trường", "từ thiện": a noun that begins like a link. */
const isNoun = ({ tokens: { words, ids } }: Scene, from: number, end: number): boolean =>
  (COMPOUNDS.at(ids, from)?.end ?? 0) > end && !VERBAL.has(words[from] ?? '')

/** Before a date these tell when, and not what: "tại thời điểm 01/4 | đàn dê đạt 2.160 con". */
const MOMENTS = phraseSet(['thời điểm', 'mốc', 'mốc thời gian'])

/** The first noun phrase of a clause: its subject, cut before place, owner and verb. */
function firstPhrase(scene: Scene, start: number, end: number): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  let from = start
  while (from < end) {
    const link = COUNTED.at(ids, from) || (SUMS.at(ids, from)?.end ?? 0) > from + 1 ? null : LINKS.at(ids, from)
    const moment = MOMENTS.at(ids, from)
    if (moment && kinds[moment.end] === 'time') from = moment.end
    else if (link && !isNoun(scene, from, link.end)) from = link.end
    else if (splits(scene, from) || kinds[from] === 'mark') from = FUNCTION_WORDS.at(ids, from)?.end ?? from + 1
    else break
  }
  // "78.500 x 12 tháng = 942.000": no number names another
  if (isDigits(scene, from)) return null
  // "một số | mặt hàng"
  if (kinds[from] === 'numeral' && words[from + 1] === 'số' && from + 2 < end) from += 2
  let to = from
  while (to < end) {
    const compound = COMPOUNDS.at(ids, to)
    if (compound) {
      to = Math.min(end, compound.end)
      continue
    }
    if (to > from && (splits(scene, to) || isPredicate(ids, to) || isOnlyThen(scene, to)) && !goesOnName(scene, to))
      break
    // "thực hiện", "triển khai": no word ends within itself
    const verb = to === from ? VERBS.at(ids, to) : null
    to = Math.min(end, Math.max(to + 1, verb?.end ?? 0))
  }
  return to > from ? { start: from, end: to } : null
}

/** The subject of a clause, behind "dự báo", "khiến" and the like. */
export const phraseIn = (scene: Scene, start: number, end: number): Stretch | null =>
  end > start ? firstPhrase(scene, lastClause(scene, start, end, LEADS), end) : null

/** Prepositions of a way, over which the noun of its length is sought: "đường từ A đến B dài 12 km". */
const WAYS = new Set(['từ', 'đến', 'tới', 'qua', 'với', 'và', 'về', 'vào', 'ven', 'dọc', 'cạnh', '-'])

/** So many words has a verb that no list knows: "bị | đẩy lùi". */
const MOST_VERB = 2

/**
 * The token between a thing and what it is made of or what is done with it, which begins at token `from`: "con đường | bằng | bê tông",
 * "mái ngói | được | đề nghị sửa chữa", "vườn bưởi | bị | ngập"; -1 if there is none.
 */
function doneBefore({ tokens: { words, ids } }: Scene, from: number, end: number): number {
  let first = from
  for (let verb = VERBS.endingAt(ids, first - 1); verb; verb = VERBS.endingAt(ids, first - 1)) first = verb.start
  const word = words[first - 1]
  if (COMPOUNDS.endingAt(ids, first - 1)) return -1
  if (word === 'bằng') return first - 1
  const verb = VERBS.at(ids, from)?.end === end
  return (word === 'được' && verb) || (word === 'bị' && (verb || end - from <= MOST_VERB)) ? first - 1 : -1
}

/** Behind the noun of a way these begin what is told of it, no part of the way. */
const ENDS_WAY = new Set([
  'được',
  'bị',
  'đã',
  'đang',
  'sẽ',
  'vừa',
  'có',
  'cũng',
  'trên',
  'tại',
  'ở',
  'thuộc',
  'trong',
  'nằm',
])

/** "tôm - lúa": what is grown together, its dash at token `k`. */
const isPaired = (scene: Scene, k: number, start: number): boolean =>
  scene.tokens.words[k] === '-' &&
  k - 1 >= start &&
  scene.tokens.kinds[k - 1] === 'word' &&
  !isCapital(scene, k - 1) &&
  !isCapital(scene, k + 1) &&
  !splits(scene, k - 1)

/**
 * The noun phrase right before `end`: "sở hữu căn nhà | rộng 694 m2"; with `verbs` what is done, "đình chỉ hoạt động | 3 tháng";
 * without `ways` "đi từ khu đất | 3 ha" is no way, and without `passive` what is done is no reason to look for whom it is done to.
 */
export function lastPhrase(
  scene: Scene,
  start: number,
  end: number,
  { verbs = false, ways = true, passive = !verbs }: { verbs?: boolean; ways?: boolean; passive?: boolean } = {},
): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  let from = end
  while (from > start && !splits(scene, from - 1)) {
    if (kinds[from - 1] === 'mark') {
      const shared = (words[from - 1] === ',' && isShared(scene.tokens, from - 1)) || isInside(scene, from - 1, end)
      if (!shared && !isPaired(scene, from - 1, start)) break
      from -= shared ? 1 : 2
      continue
    }
    const compound = COMPOUNDS.endingAt(ids, from - 1)
    if (compound && compound.start >= start) {
      from = compound.start
      continue
    }
    // "giờ làm có thể | chênh lệch 30 phút"
    const particle = FUNCTION_WORDS.endingAt(ids, from - 1)
    if (particle && from - particle.start > 1) break
    const verb = PREDICATES.endingAt(ids, from - 1) ?? VERBS.endingAt(ids, from - 1) ?? CLAUSES.endingAt(ids, from - 1)
    if (verb && from < end && !verbs) break
    from = verb ? Math.max(start, verb.start) : from - 1
  }
  if (from === end) return phraseIn(scene, start, end)
  // "tuyến đường | của xã Tân Hoà | dài 3 km": what is measured, and not whose it is
  if (from > start + 1 && words[from - 1] === 'của') {
    const owned = lastPhrase(scene, start, from - 1, { verbs, ways })
    if (owned && !VERBS.at(ids, owned.start) && !isPredicate(ids, owned.start)) return owned
  }
  const done = passive ? doneBefore(scene, from, end) : -1
  const subject = done > start ? lastPhrase(scene, start, done, { ways }) : null
  if (subject) return subject
  if (from > start && ways && WAYS.has(words[from - 1] ?? '') && words[from - 2] !== 'đối') {
    const whole = phraseIn(scene, start, end)
    // "tuyến đường | được mở rộng qua tỉnh", "dốc Cun | trên quốc lộ 6 qua xã": no way goes on over a verb or a place
    const cut = whole !== null && ENDS_WAY.has(words[whole.end] ?? '')
    // "công nhân | đã dựng rào và | giàn giáo | cao 20 m": nobody is so high
    const who = cut ? CLASSES.at(ids, whole.start)?.row : null
    if (who === 'person') return { start: from, end }
    return whole && { start: whole.start, end: cut ? whole.end : end }
  }
  return { start: from, end }
}

/** What a branch of the economy does, with which it is called: "sản xuất trang phục | tăng 13%". */
export const BRANCHES = listSet(
  'sản xuất, khai thác, chế biến, chế tạo, gia công, lắp ráp, chăn nuôi, nuôi trồng, nuôi, trồng, đánh bắt, vận tải, vận chuyển, phân phối',
  'kinh doanh, bán lẻ, bán buôn, xây dựng, tiêu thụ, cho vay, dịch vụ, cung cấp, thu gom, sửa chữa, in',
)

/** The subject of a clause; one that begins with its verb has none, and the noun next to the number is meant. */
export function subjectIn(scene: Scene, start: number, end: number, kind: Kind): Stretch | null {
  const phrase = phraseIn(scene, start, end)
  const { ids } = scene.tokens
  if (!phrase || kind === 'duration' || COUNTED.at(ids, phrase.start)) return phrase
  const verb = VERBS.at(ids, phrase.start) ?? PREDICATES.at(ids, phrase.start)
  // "trao đổi thương mại", "Thừa Thiên Huế", but "đứng đầu là …"
  const longer =
    (COMPOUNDS.at(ids, phrase.start)?.end ?? 0) > (verb?.end ?? 0) && scene.tokens.words[phrase.end] !== 'là'
  const branch = isRate(kind) && BRANCHES.at(ids, phrase.start) !== null && phrase.end > (verb?.end ?? 0)
  if (verb && (branch || longer || isName(scene, phrase.start))) return phrase
  return verb && verb.end < end ? lastPhrase(scene, verb.end, end) : phrase
}
