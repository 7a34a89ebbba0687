import { PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { CLASSES, isSomebody } from '../../lexicon/nouns.js'
import { listSet } from '../../lexicon/phrases.js'
import type { Scene } from '../../propose/reading.js'
import { overObject } from './object.js'
import { BRANCHES } from './phrase.js'

/** What bodies and things do, which tells of no kind of them: "30 tàu | hoạt động ven bờ". */
const RUNNING = new Set(['hoạt', 'thay'])
/** "doanh nghiệp ngừng hoạt động": what they have stopped tells which they are. */
const STOPPED = new Set(['ngừng', 'ngưng', 'dừng'])
/** Companies and those who are like them, which are told of by their trade. */
const TRADERS = listSet('doanh nghiệp, dn, công ty, tập đoàn, tổng công ty, hợp tác xã, htx, cơ sở, đơn vị')
/** Of what they do, what is a trade, beside {@link BRANCHES}. */
const TRADES = listSet(
  'xuất khẩu, nhập khẩu, đầu tư, khám, chữa, quản lý, bán, mua, làm, phục vụ, đóng, giết mổ, sơ chế, xử lý, thiết kế, tư vấn, thi công, bảo trợ, bảo vệ, chăm sóc, học, đào tạo, thu mua, thu, cấp',
)

/** What bodies owe. */
const OWED = listSet('nợ, chậm đóng, chậm nộp, trốn đóng, chậm trả')

/** Does the verb at token `i` say what the noun at token `from` does, and not which it is: "64 doanh nghiệp | dựng gian hàng"? */
export function does({ tokens: { words, ids } }: Scene, from: number, i: number): boolean {
  if (VERBS.at(ids, i) === null || STOPPED.has(words[i - 1] ?? '')) return false
  const noun = CLASSES.at(ids, from)
  if (RUNNING.has(words[i] ?? '') && noun?.row !== 'event') return true
  if (noun?.row === 'body' && words[i] === 'sử') return true
  const trade = BRANCHES.at(ids, i) ?? TRADES.at(ids, i) ?? OWED.at(ids, i)
  return trade === null && TRADERS.at(ids, from)?.end === i
}

/** What people do, right behind who they are, where the word is no verb alone: "18 đối tượng | buôn bán ma tuý". */
const DEALS = listSet('buôn bán, buôn bán trái phép, đi làm, đi làm việc, sinh hoạt')
/** These are of their own kind: "người buôn bán", "hộ buôn bán". */
const DEALERS = listSet('người, hộ, trường hợp, ca, tiểu thương, phụ nữ, bà con, nhóm')
/** What people do to their homes: "310 hộ | trang bị bình chữa cháy". */
const FITS_OUT = listSet('trang bị, lắp, lắp đặt, mở')
const OF_THEIR_OWN = listSet('tự nguyện, tự ý, tự giác, tự dỡ, tự phá dỡ')

/** "02 hộ | tự nguyện hiến đất", "4 tiệm | tự trang bị …": what is done of their own accord. */
function isOwnAccord({ tokens: { words, ids } }: Scene, i: number): boolean {
  if (words[i] !== 'tự') return false
  if (OF_THEIR_OWN.at(ids, i)) return true
  const whole = COMPOUNDS.at(ids, i) !== null
  return !whole && [VERBS, PREDICATES, COMPOUNDS].some((table) => table.at(ids, i + 1) !== null)
}

/** "9 đơn vị | nợ bảo hiểm từ 3 tháng": what is owed, if it is told for how long; "24 doanh nghiệp nợ thuế" are told which they are. */
function isOwing(scene: Scene, i: number): boolean {
  const { words, ids } = scene.tokens
  const owed = OWED.at(ids, i)
  return owed !== null && words[overObject(scene, owed.end)] === 'từ'
}

/** Do the words at token `i`, right behind the noun at token `from`, say what people or bodies do or owe, and not who they are? */
export function isDoing(scene: Scene, from: number, i: number): boolean {
  const { ids } = scene.tokens
  const noun = CLASSES.at(ids, from)
  if (!noun || !isSomebody(noun.row) || noun.end !== i) return false
  if (isOwnAccord(scene, i)) return true
  if (noun.row === 'body') return isOwing(scene, i)
  return FITS_OUT.at(ids, i) !== null || (DEALS.at(ids, i) !== null && !DEALERS.at(ids, from))
}
