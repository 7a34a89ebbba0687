import { FUNCTION_WORDS } from '../../lexicon/boundaries.js'
import { NAMED_ALWAYS, PEOPLES, SURNAMES, TITLES } from '../../lexicon/names.js'
import { CLASSES, COUNTED, isSomebody, PLACES } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { PLAN_SETTERS, PLANS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { isAcronym, isCapital, isDigits } from './words.js'

/** A body, or a house that has a name like one. */
function bodyAt({ tokens: { ids } }: Scene, from: number, i: number): { end: number } | null {
  const head = COUNTED.at(ids, from)?.row
  if (head === 'event' || head === 'body') return null
  const noun = COUNTED.at(ids, i)
  return noun?.row === 'body' ? noun : HOUSES.at(ids, i)
}
const HOUSES = phraseSet(['toà nhà'])

/** A body has so many words of what it does before its name: "công nhân | công ty than Nam Mẫu". */
const MOST_KIND = 3
/** Does a name stand at token `k`, or behind words that say what bears it? */
function nameBehind(scene: Scene, k: number): boolean {
  const { ids, kinds } = scene.tokens
  for (let at = k; at <= k + MOST_KIND && kinds[at] === 'word' && !FUNCTION_WORDS.at(ids, at); at++)
    if (isCapital(scene, at)) return true
  return false
}

/** "hộ nghèo | xã Thành Yên", "người dân | khu vực Nam Sài Gòn", "hai tỉnh | Sơn La, Hoà Bình": a name says where or who. */
function isNamed(scene: Scene, from: number, i: number): boolean {
  if (isCapital(scene, from)) return false
  // "căn hộ | toà nhà Sài Gòn One", "cổ phần | công ty CP Nam Việt"
  const place = PLACES.at(scene.tokens.ids, i)
  if (place && isCapital(scene, place.end)) return true
  const body = place ? null : bodyAt(scene, from, i)
  const whole = CLASSES.at(scene.tokens.ids, from)?.row === 'person' ? nameBehind : isCapital
  if (body && whole(scene, body.end)) return true
  // "cán bộ | Tiểu đoàn 5"
  const numbered = isCapital(scene, i) ? NAMED_ALWAYS.at(scene.tokens.ids, i) : null
  if (numbered && isDigits(scene, numbered.end)) return true
  if (!isCapital(scene, i) || !isCapital(scene, i + 1)) return false
  const row = COUNTED.at(scene.tokens.ids, from)?.row
  // "huấn luyện viên | Hồ Hoài Nam", "phu vàng | Bùi Văn Lộc"
  return isSomebody(row) || SURNAMES.has(scene.tokens.words[i] ?? '')
}

/** Between two such names. */
const PAIRED = new Set(['và', ','])
/** "hai em | Mạnh và Đức": two names of one word; peoples are told so, too. */
const isPair = (scene: Scene, from: number, i: number): boolean =>
  CLASSES.at(scene.tokens.ids, from)?.row === 'person' &&
  PAIRED.has(scene.tokens.words[i + 1] ?? '') &&
  [i, i + 2].every((at) => isCapital(scene, at) && !isAcronym(scene, at)) &&
  !isCapital(scene, i + 3) &&
  !PEOPLES.has(scene.tokens.words[i] ?? '')

const CALLED = new Set([...TITLES, 'em'])
/** Behind who does something: a clause of its own, whose object is counted. */
const DOES = new Set(['đã', 'đang', 'sẽ', 'tự', 'phải', 'chưa', 'vừa'])
/** "hàng trăm dây điện | người dân đã kéo", "3 căn nhà | doanh nghiệp đang xây": who does something with the things counted; "giáo viên | nữ phải" are one. */
function isDoer({ tokens: { words, ids } }: Scene, from: number, i: number): boolean {
  const who = COUNTED.at(ids, i)
  if (who === null || who.end === i + 1 || !isSomebody(who.row) || !DOES.has(words[who.end] ?? '')) return false
  return !isSomebody(COUNTED.at(ids, from)?.row)
}

/** "cháu nhỏ | nhà bà Thể", "hai con | chị Hương", "một đối tượng | tên Hùng": whose they are, and what they are called. */
const isOwner = (scene: Scene, i: number): boolean =>
  (scene.tokens.words[i] === 'tên' && isCapital(scene, i + 1)) ||
  (scene.tokens.words[i] === 'nhà' &&
    scene.tokens.words[i + 1] !== 'dân' &&
    COUNTED.at(scene.tokens.ids, i + 1)?.row === 'person') ||
  (CALLED.has(scene.tokens.words[i] ?? '') &&
    isCapital(scene, i + 1) &&
    // "hai anh em | Thịnh và Quy" are one word
    !(scene.tokens.words[i] === 'em' && CALLED.has(scene.tokens.words[i - 1] ?? '')) &&
    !(isCapital(scene, i) && isCapital(scene, i - 1)))

/** "5 nạn nhân | vụ lật xe", "9 bị can | vụ án đất đai": in which incident people are is no part of them. */
const INCIDENTS = phraseSet(['vụ', 'vụ án', 'vụ việc', 'trận'])
const isIncident = ({ tokens: { ids } }: Scene, from: number, i: number): boolean =>
  INCIDENTS.at(ids, i) !== null && CLASSES.at(ids, from)?.row === 'person'

/**
 * Does what stands at token `i` tell of the noun at token `from` who, whose, where or in what it is, or who does something with it, and
 * is so no part of its phrase? Who does something is told apart only where no verb tells the kind, as `kind` says.
 */
export const isBeyond = (scene: Scene, from: number, i: number, kind: boolean): boolean =>
  (!kind && isDoer(scene, from, i)) ||
  isNamed(scene, from, i) ||
  isPair(scene, from, i) ||
  isOwner(scene, i) ||
  isIncident(scene, from, i)

/**
 * Where a phrase ends at a word that holds a preposition of a place which is named: "lô đất | ở Bình Chánh", "thi thể | trên biển
 * Khánh Hoà"; -1 where the word at tokens i … end - 1 is whole.
 */
export function whereAt(scene: Scene, i: number, end: number): number {
  const { ids } = scene.tokens
  if (!isCapital(scene, end) || isCapital(scene, end - 1)) return -1
  const particle = FUNCTION_WORDS.at(ids, i)?.end
  if (particle === i + 1 || particle === end) return i
  return FUNCTION_WORDS.at(ids, end - 1)?.end === end && end - i > 1 ? end - 1 : -1
}

const SETTER_WITHIN = 8
/** "chỉ tiêu | Bộ Tài chính giao": does who has set the plan at token `from` begin at token `i`? */
export function isSetter(scene: Scene, from: number, i: number): boolean {
  const { words, ids, kinds } = scene.tokens
  if (PLANS.at(ids, from)?.end !== i || !isCapital(scene, i)) return false
  for (let k = i + 1; k < i + SETTER_WITHIN && kinds[k] === 'word'; k++)
    if (PLAN_SETTERS.has(words[k] ?? '')) return true
  return false
}
