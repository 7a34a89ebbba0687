import { SCOPES, STATES, VERBS } from '../../lexicon/boundaries.js'
import { CLASSES } from '../../lexicon/nouns.js'
import { listSet } from '../../lexicon/phrases.js'
import type { Scene } from '../../propose/reading.js'
import { overObject } from './object.js'
import { isFunction, isPredicate } from './words.js'

/** What people suffer, with what they have or where they are hurt behind it: "bị chấn thương | sọ não", "bị mắc | sởi". */
const AILMENTS = listSet(
  'mắc, mắc bệnh, bệnh, nhiễm, nhiễm bệnh, phơi nhiễm, lây nhiễm, sốt, ho, cảm, cúm, viêm, suy, suy hô hấp, suy dinh dưỡng, xuất huyết, chảy máu, mất máu',
  'chấn thương, đa chấn thương, tổn thương, sang chấn, gãy, dập, giập, vỡ, nứt, rạn, trật, bong gân, bỏng, phỏng, ngộ độc, ngạt, đứt, đứt lìa, thủng, rách',
  'liệt, bại liệt, ung thư, đột quỵ, tai biến, nhồi máu, dị ứng, tiêu chảy, co giật, dị tật, khuyết tật, tâm thần, trầm cảm, rối loạn, hoại tử, tiểu đường',
)

/** What the authorities do to somebody or something: it tells of those who have no other name, and of nobody's kind. */
const MEASURES_TAKEN = listSet(
  'bắt, bắt giữ, bắt giam, tạm giữ, tạm giam, giam giữ, khởi tố, truy tố, đề nghị truy tố, truy nã, triệu tập, điều tra, xử phạt, xử lý, phạt, thu giữ, tịch thu',
  'thu hồi, tiêu huỷ, niêm phong, kê biên, phong toả, đình chỉ, dừng, cấm, cưỡng chế, giải toả, phá dỡ, tháo dỡ, di dời, loại bỏ, kiểm tra, lập biên bản',
)

/** Nouns that say of nobody and nothing what they are. */
const GENERIC = new Set(['người', 'trường', 'ca', 'con', 'đối', 'trẻ', 'em', 'cháu'])

/** "nhà bị cháy", "trường hợp bị tai nạn": the verb of a state, if nothing hangs on it. Gives its end, or `i`. */
export function overPassive(scene: Scene, head: number, i: number): number {
  const { words, ids, kinds } = scene.tokens
  if (words[i] !== 'bị' || words[i + 1] === 'giảm' || words[i + 1] === 'tăng') return i
  const ailment = CLASSES.at(ids, head)?.row === 'person' ? AILMENTS.at(ids, i + 1) : null
  if (ailment) {
    const hurt = overObject(scene, ailment.end)
    return SCOPES.at(ids, hurt)?.end ?? hurt
  }
  // "người bị khởi tố", but "thuộc cấp | bị khởi tố"
  if (!GENERIC.has(words[head] ?? '') && MEASURES_TAKEN.at(ids, i + 1)) return i
  const verb = VERBS.at(ids, i + 1) ?? STATES.at(ids, i + 1)
  // "bị đề nghị truy tố"
  const second = verb && !isPredicate(ids, verb.end) ? VERBS.at(ids, verb.end) : null
  let end = second?.end ?? verb?.end ?? i + 2
  // "bị cuốn | mất tích"
  const state = verb ? null : STATES.at(ids, end)
  if (state) return state.end
  // "bị tai nạn", "bị thiệt mạng": a word of two syllables that no list knows
  if (!verb && kinds[end] === 'word' && !isFunction(ids, end)) end++
  if (kinds[i + 1] !== 'word' || isFunction(ids, i + 1)) return i
  const scope = SCOPES.at(ids, end)
  if (scope) end = scope.end
  return kinds[end] !== 'word' || isFunction(ids, end) ? end : i
}

/** How badly, behind a state: "nhà hư hỏng | nặng", "hộ mất nhà | hoàn toàn". */
const BADLY = listSet('nặng, nhẹ, hoàn toàn, sâu, nặng nề, nghiêm trọng')

/** The token behind how badly it is, or `i`. */
export const overScope = ({ tokens: { ids } }: Scene, i: number): number => BADLY.at(ids, i)?.end ?? i

/** "người chết và bị thương", but "làm chết 5 người và bị thương 12 người" */
export function isSecondState({ tokens: { ids, kinds } }: Scene, i: number): boolean {
  const state = STATES.at(ids, i)
  return state !== null && kinds[state.end] !== 'numeral'
}
