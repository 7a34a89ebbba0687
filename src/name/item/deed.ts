import { PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { CLASSES } from '../../lexicon/nouns.js'
import { listSet } from '../../lexicon/phrases.js'
import type { Scene } from '../../propose/reading.js'
import { overObject } from './object.js'
import { isFunction, isPredicate } from './words.js'

/** No deeds: what is said so often tells of the speech, and a manner of its verb; "một lần | duy nhất". */
const NO_DEEDS = listSet(
  'đề nghị, yêu cầu, kiến nghị, đề xuất, xin, hỏi, nói, tố, nhắc, nhắc nhở, kêu gọi, cảnh báo, khẳng định, tuyên bố, hứa, từ chối',
  'duy nhất, liên tiếp, liên tục, đầu, cuối, trực tiếp, gián tiếp, toàn bộ, cùng, tự, tự ý, tự nguyện, tình nguyện, cố ý, cố tình',
)
/** Behind a noun these make it a subject: "cả 2 lần | toà đều trả hồ sơ". */
const OF_SUBJECTS = new Set(['đều', 'đã', 'mới', 'vẫn', 'cũng', 'không', 'chưa', 'là', 'phải'])
const PASSIVE = new Set(['được', 'bị'])

/**
 * What was done so often, with its object: "2 lần được trao tặng huân chương", "3 lần dự thảo", "5 lần giành danh hiệu"; but "2 lần |
 * bị tố đi muộn", "4 lần | đề nghị dừng thi công", "một lần | chứng từ kế toán". Gives the token behind it, or `i`.
 */
export function overDeed(scene: Scene, i: number): number {
  const { words, ids, kinds } = scene.tokens
  const deed = PASSIVE.has(words[i] ?? '') ? i + 1 : i
  if (kinds[deed] !== 'word' || (deed === i && isFunction(ids, i)) || NO_DEEDS.at(ids, deed)) return i
  const verb = Math.max(VERBS.at(ids, deed)?.end ?? 0, PREDICATES.at(ids, deed)?.end ?? 0)
  const end = Math.max(verb, COMPOUNDS.at(ids, deed)?.end ?? 0)
  if (verb === 0 && CLASSES.at(ids, deed)) return i
  if (end === 0) {
    const unknown = overObject(scene, deed, true)
    return VERBS.at(ids, unknown) || isPredicate(ids, unknown) || OF_SUBJECTS.has(words[unknown] ?? '') ? i : unknown
  }
  const object = overObject(scene, end, true)
  // "một lần | đến": nothing hangs on it
  return object > end || !isPredicate(ids, i) ? object : i
}
