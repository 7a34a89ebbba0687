import { PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { CLASSES, COUNTED, isSomebody, PLURALS } from '../../lexicon/nouns.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { lastPhrase, phraseIn } from './phrase.js'
import { isPredicate, type Stretch, splits } from './words.js'

/** Do people or a body begin at token `start`? A fund is one, but of money. */
export function somebodyAt({ words, kinds, ids }: Scene['tokens'], start: number): boolean {
  // "một hãng khác niêm yết ở mức 59,9 triệu đồng", "các hãng tàu tăng lên đến 5.500 USD"
  const some = kinds[start] === 'numeral' || PLURALS.has(words[start] ?? '')
  const at = some ? start + 1 : start
  const row = (some ? CLASSES : COUNTED).at(ids, at)?.row
  return isSomebody(row) && !SUMS.at(ids, at)
}

/** "triển khai xây dựng | tuyến đường ven biển": what is long, and not what is done with it. */
function withoutVerbs({ tokens: { ids } }: Scene, phrase: Stretch): Stretch {
  let { start } = phrase
  for (let verb = VERBS.at(ids, start); verb && verb.end < phrase.end; verb = VERBS.at(ids, start)) {
    // "dự án" is no "dự", "phát triển" no "phát"
    if (Math.max(COUNTED.at(ids, start)?.end ?? 0, COMPOUNDS.at(ids, start)?.end ?? 0) >= verb.end) break
    start = verb.end
  }
  return { start, end: phrase.end }
}

/** Behind a subject that does something. */
const ACTING = new Set(['đã', 'đang', 'sẽ', 'vừa', 'cũng', 'từng', 'vẫn', 'mới'])

/** What is done to a thing or by whom, before "có" no deed of the subject: "khu đất | được giao có diện tích 3 ha". */
const UNDERGONE = new Set(['được', 'bị', 'do', 'đã', 'để'])

/** Does the subject that ends before token `start` do something or is it called something up to token `end`: "tranh chấp | bắt đầu từ khu đất"? */
function doesOrIs({ tokens: { words, ids } }: Scene, start: number, end: number): boolean {
  for (let k = start; k < end; k++) {
    if (UNDERGONE.has(words[k] ?? '')) return false
    if (words[k] === 'là') return true
    const verb = VERBS.at(ids, k)
    if (verb && verb.end < end && (COMPOUNDS.at(ids, k)?.end ?? 0) <= verb.end) return true
  }
  return false
}

/** What has the measure whose noun stands at token `sum`, in the clause that begins at token `from`; `until` is the token behind it. */
export function ownerIn(scene: Scene, from: number, until: number, sum: number, ways: boolean): Stretch | null {
  const { words, ids } = scene.tokens
  const subject = until < sum ? phraseIn(scene, from, until) : null
  // "đoàn kiểm tra đã giữ lô hàng với khối lượng 83 tấn": what has it is no body that does something
  const acts = subject !== null && words[until] === 'với' && somebodyAt(scene.tokens, subject.start)
  const verb = acts && (ACTING.has(words[subject.end] ?? '') || isPredicate(ids, subject.end))
  if (!subject || verb) return lastPhrase(scene, from, until, { ways })
  // "vụ kiện bắt nguồn từ | khu đất | có diện tích 2 ha": the thing before "có" has it
  const acted = words[until] === 'có' && doesOrIs(scene, subject.end, until)
  const near = acted ? lastPhrase(scene, from, until, { ways }) : null
  return near && COUNTED.at(ids, near.start) ? near : withoutVerbs(scene, subject)
}

const WHO = new Set(['người', 'hộ', 'khách'])

/** "người | tham gia bảo hiểm tự nguyện | tăng 13%": who says too little alone is told of by what they do, up to token `end`. */
export function whoDoes(scene: Scene, phrase: Stretch | null, end: number): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  if (!phrase || phrase.end !== phrase.start + 1 || phrase.end >= end || !WHO.has(words[phrase.start] ?? ''))
    return phrase
  // "mỗi người đóng góp 12%": what they do to the number tells nothing
  if (!isPredicate(ids, phrase.end) || (PREDICATES.at(ids, phrase.end)?.end ?? end) >= end) return phrase
  for (let k = phrase.end; k < end; k++) if (kinds[k] !== 'word' || splits(scene, k)) return phrase
  return { start: phrase.start, end }
}
