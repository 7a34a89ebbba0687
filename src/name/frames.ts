import { IN_RUINS } from '../lexicon/befallen.js'
import { HANDED } from '../lexicon/payments.js'
import { listSet, type Match, type PhraseTable, phraseSet } from '../lexicon/phrases.js'
import type { Row } from '../text/rule-words.js'

/** Words of grammar between a verb and what it is about: "lừa đảo | của | 74 người", "200 người | đã | tham gia". */
const BETWEEN = phraseSet(
  'đã đang sẽ vẫn cùng cũng vừa được của đối với tới cho các những cả toàn bộ tất số tổng mới đều'.split(' '),
)
const MOST_BETWEEN = 2

/** What is done to a thing: the row of a phrase that ends right before token `first`, or null. */
export function doneTo<T>(table: PhraseTable<T>, words: Row, first: number): T | null {
  for (let k = first - 1; k >= 0 && first - k <= MOST_BETWEEN + 1; k--) {
    const match = table.endingAt(words, k)
    if (match) return match.row
    if (!BETWEEN.at(words, k)) break
  }
  return null
}

/** What a thing does or suffers by the words of its own item, behind its head: "3 chiến sĩ | hy sinh". */
export function doneWithin<T>(table: PhraseTable<T>, words: Row, start: number, end: number): T | null {
  for (let k = start + 1; k < end; k++) {
    const match = table.at(words, k)
    if (match) return match.row
  }
  return null
}

const PASSIVE = phraseSet(['bị'])
/** Behind these such a state is what is fought: "công trình | chống | ngập". */
const AGAINST = phraseSet(['chống', 'phòng', 'giảm', 'xử lý', 'khắc phục', 'nguy cơ', 'khỏi'])
/** Does a phrase of what a thing suffers begin at a token: "bị ngập"? */
export const isPassive = (words: Row, at: number): boolean => PASSIVE.at(words, at) !== null

const REPAIRS = listSet(
  'sửa, sửa chữa, tu sửa, duy tu, tu bổ, trùng tu, xây lại, xây dựng lại, dựng lại, làm lại, lắp lại, lợp lại, gia cố, cải tạo, nâng cấp, thay, thay thế',
  'khôi phục, phục hồi, khắc phục, khắc phục xong, sửa chữa xong, vá, san gạt, nạo vét, xử lý, gieo lại, trồng lại, đấu nối lại',
)
/** Is a thing mended, so that what it has suffered is past: "đội thợ sửa | 9 đoạn đường hư hỏng"? */
export const isMended = (words: Row, first: number): boolean => REPAIRS.endingAt(words, first - 1) !== null

/** What a thing suffers by the words of its own item: "9 cây | bị bật gốc", or where `states` count "9 cây | bật gốc". */
export function sufferedWithin<T>(
  table: PhraseTable<T>,
  words: Row,
  start: number,
  end: number,
  states: boolean,
): T | null {
  for (let k = start + 1; k < end; k++) {
    const state = states && IN_RUINS.at(words, k) !== null && !AGAINST.endingAt(words, k - 1)
    if (state || PASSIVE.at(words, k)) return table.at(words, k)?.row ?? null
  }
  return null
}

/** Whom something is given begins with these: "hỗ trợ | gia đình có nhà bị sập | 40 triệu đồng". */
const WHOM = listSet(
  'cho, mỗi, từng, gia đình, các gia đình, hộ, hộ dân, hộ gia đình, các hộ, những hộ, thân nhân, người, người dân, nạn nhân',
  'trường hợp, các trường hợp, chủ, em, các em, cháu, các cháu, chị, anh, bà, ông, quỹ',
)
const MOST_WHOM = 16
/** A number, a mark behind which something else is told, or the worth of what is given. */
const PARTING = phraseSet(['#', ';', '.', ':', '(', ')', '!', '?', '…', 'trị giá', 'giá trị'])
/** What has befallen those who get it is told behind these. */
const BEFALLEN = phraseSet(['có', 'bị', 'mất', 'gặp', 'thiệt hại', 'chịu', 'phải'])

/** A sum that is given: its verb, whom it goes to, and what has befallen them, where that is told. */
export interface Gift<T> {
  rows: T[]
  /** The token at which it is told what has befallen them; that of the sum where it is not told. */
  befallen: number
}

/** What is done with the sum at token `first` by a verb of giving, where whom it is given to stands between; or null. */
export function givenTo<T>(table: PhraseTable<T>, words: Row, first: number): Gift<T> | null {
  let befallen = first
  for (let k = first - 1; k > Math.max(0, first - MOST_WHOM); k--) {
    if (PARTING.at(words, k)) return null
    const verb = WHOM.at(words, k) && HANDED.endingAt(words, k - 1)
    if (verb) {
      const rows = [table.endingAt(words, k - 1), table.at(words, verb.start)]
      return { rows: rows.flatMap((match) => (match && match.end <= first ? [match.row] : [])), befallen }
    }
    if (BEFALLEN.at(words, k)) befallen = k
  }
  return null
}

const CLOSING = [';', '.', ':', '(', ')', '!', '?', '…', '"']
/** Marks behind which another statement begins … */
const ENDS = phraseSet([',', ...CLOSING])
/** … and those behind which the clause is at its end. */
const OVER = phraseSet(CLOSING)
/** Behind these somebody else does it, or nobody yet: "2 chị em về nhà | thì thấy | Mạnh mắng bạn", "họ nghỉ việc | để | phản đối". */
const ASIDE = phraseSet(['để', 'nên', 'vì', 'rằng', 'thì thấy', 'thì gặp', 'thì nghe', 'thì phát hiện'])
const MOST_AFTER = 14

/**
 * What a thing does or suffers some words on, behind the place or the owner that its noun has: "bốn người | ở huyện X ngồi trong nhà |
 * bị sét đánh". Nothing behind token `until`, a mark or the next clause is told of it.
 */
export function doneLater<T>(table: PhraseTable<T>, words: Row, end: number, until: number): Match<T> | null {
  for (let k = end + 1; k < Math.min(until, end + MOST_AFTER); k++) {
    if (ENDS.at(words, k) || ASIDE.at(words, k)) break
    const match = table.at(words, k)
    if (match) return match
  }
  return null
}

/** What a thing does or suffers: the row of the phrase that goes on farthest from token `end`: "đã | tham gia bảo hiểm y tế", not "đã tham gia". */
export function doneBy<T>(table: PhraseTable<T>, words: Row, end: number): T | null {
  let best: Match<T> | null = null
  for (let k = end; k <= end + MOST_BETWEEN; k++) {
    const match = table.at(words, k)
    if (match && match.end > (best?.end ?? 0)) best = match
    if (!BETWEEN.at(words, k)) break
  }
  return best?.row ?? null
}

const NEXT = phraseSet([',', ', rồi', 'rồi', 'và', ', và'])

/** What somebody does or suffers after other things told in a row: "em Lan ngã xuống rãnh, | bị thương". */
export function doneNext<T>(table: PhraseTable<T>, words: Row, end: number): T | null {
  for (let k = end; k < words.length; k++) {
    if (OVER.at(words, k) || ASIDE.at(words, k)) break
    const next = NEXT.at(words, k)
    const match = next && table.at(words, next.end)
    if (match) return match.row
  }
  return null
}

const OWNER = phraseSet(['của'])

/** The token behind the owner of a thing, where something is told that was done to it: "20 gốc hồng | của nhà chị Mơ | bị kẻ xấu chặt"; else `end`. */
export function behindOwnerTo(words: Row, end: number, until: number): number {
  if (!OWNER.at(words, end)) return end
  for (let k = end + 1; k < Math.min(until, end + MOST_AFTER); k++) {
    if (PASSIVE.at(words, k)) return k
    if (ENDS.at(words, k) || ASIDE.at(words, k)) break
  }
  return end
}

const MOST_AGENT = 12
/** Words with which the next clause begins. */
const CLAUSES = phraseSet(['và', 'rồi', 'nên', 'để', 'khi', 'khiến', 'vì', 'do'])

/**
 * What is done to a thing by somebody who is named: "một nữ sinh | bị 3 thanh niên | đuổi đánh". All rows that stand behind the "bị"
 * at token `end`, up to the next clause. ("được" tells of so many other things that are done.)
 */
export function doneThrough<T>(table: PhraseTable<T>, words: Row, end: number): T[] {
  let at = end
  while (at - end < MOST_BETWEEN && BETWEEN.at(words, at) && !PASSIVE.at(words, at)) at++
  const rows: T[] = []
  if (!PASSIVE.at(words, at)) return rows
  for (let k = at + 1; k < Math.min(words.length, at + MOST_AGENT); k++) {
    if (ENDS.at(words, k) || CLAUSES.at(words, k)) break
    const match = table.at(words, k)
    if (!match) continue
    rows.push(match.row)
    k = match.end - 1
  }
  return rows
}
