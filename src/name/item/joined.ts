import { FUNCTION_WORDS, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { TITLES } from '../../lexicon/names.js'
import { CLASSES, COUNTED, GRADES, PLACES } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { ROUGHLY } from '../../lexicon/qualifiers.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { CONTAINERS } from './contents.js'
import { isCapital, isFunction } from './words.js'

/** Behind a comma these begin a clause: "85 hộ dân, bà Nguyễn Thị Hiếu nói …", "hai anh em, người anh kể …". */
const BEGINNERS = listSet(
  'ông, bà, anh, chị, người, đối tượng, nạn nhân, bị can, bị cáo, tài xế, lái xe, cơ quan, tổ chức, ban, tổ, đội, đoàn',
)

/** These belong to those before them, and are not counted with them: "34 thí sinh | và gia đình". */
const BELONGING = listSet('gia đình, người thân, thân nhân, người nhà, huấn luyện viên')

/** So many words may a member of a list have before its number. */
const MOST_MEMBER = 6

/** "1.200 con, đàn bò | 3.400 con", "54 đơn vị, doanh nghiệp ngoài tỉnh chiếm 40%": does what follows have a number of its own? */
function hasNumber(scene: Scene, from: number): boolean {
  const { words, ids, kinds } = scene.tokens
  for (let k = from; k < from + MOST_MEMBER && kinds[k] === 'word'; k++) {
    // "cán bộ, chiến sĩ Trung đoàn 880": the number of a name
    if (isCapital(scene, k)) return false
    if (ROUGHLY.has(words[k] ?? '') && kinds[k + 1] === 'numeral') return true
    // but "9 thôn, buôn | đạt chuẩn": what all of them are
    if (TOLD.has(words[k] ?? '') && !REACHED.has(words[k + 1] ?? '')) return true
    if (VERBS.at(ids, k) || isFunction(ids, k) || words[k] === 'thành') return false
    if (kinds[k + 1] === 'numeral') return true
  }
  return false
}
const ACTS_WITHIN = 4
/** Between a subject and its verb. */
const TENSES = new Set(['đã', 'đang', 'sẽ', 'cũng'])
/** Does a verb follow the noun of a body that ends before token `from`? */
function acts({ tokens: { words, ids, kinds } }: Scene, from: number): boolean {
  for (let k = from; k < from + ACTS_WITHIN && kinds[k] === 'word'; k++) {
    if (TENSES.has(words[k] ?? '')) return true
    if (isFunction(ids, k)) return false
    if (VERBS.at(ids, k)) return true
  }
  return false
}
const TOLD = new Set(['chiếm', 'đạt', 'tăng', 'giảm'])
/** Behind "đạt" these tell no level. */
const REACHED = new Set(['chuẩn', 'danh', 'tiêu', 'giải', 'loại', 'thành', 'chứng', 'chất', 'yêu', 'nông', 'văn'])

/** Offices that are told in one breath: "13 phòng, ban", "9 sở, ngành". */
const OFFICES = phraseSet(['phòng , ban', 'sở , ban', 'sở , ngành', 'ban , ngành', 'ban , phòng'])

/** Who trades, gives or breaks a rule beside companies and bodies. */
const SINGLE = listSet('cá nhân, hộ, hộ gia đình, hộ kinh doanh, hộ dân')

/** "xã, thị trấn", "cán bộ, chiến sĩ và nhân dân": another noun of the same class goes on with the phrase. */
export function goesOn(scene: Scene, head: number, joiner: number): boolean {
  const { words, ids, kinds } = scene.tokens
  const own = CLASSES.at(ids, head)
  const next = CLASSES.at(ids, joiner + 1)
  if (!own || !next || kinds[joiner + 1] !== 'word' || isCapital(scene, joiner + 1)) return false
  if (OFFICES.at(ids, head)) return true
  // "(huyện Yên Lập 12 ca, | huyện Thanh Sơn 33 ca)": the next place, and what is counted in it stands behind its name
  if (words[joiner] === ',' && PLACES.at(ids, joiner + 1)?.end === next.end && isCapital(scene, next.end)) return false
  // "100 chai nhựa, loại 1,5 lít": their size
  if (GRADES.has(words[joiner + 1] ?? '') && kinds[joiner + 2] === 'numeral') return false
  // "doanh nhân, doanh nghiệp": people with their bodies
  // and "tổ chức, cá nhân": bodies with those who are none
  const alike =
    own.row === next.row ||
    (own.row === 'person' && next.row === 'body') ||
    (own.row === 'body' && SINGLE.at(ids, joiner + 1) !== null)
  const and = words[joiner] === 'và'
  // "24.600 con, đàn lợn 91.300 con": animals are counted, and no children
  if (words[head] === 'con' && own.end === head + 1 && next.row !== 'person') return false
  // but "3 anh, chị, em"
  const called = own.end === head + 1 && TITLES.includes(words[head] ?? '')
  // "đoàn viên, người lao động": a noun that only begins like one of those
  const begins = (BEGINNERS.at(ids, joiner + 1)?.end ?? 0) >= next.end
  const apart = and ? BELONGING.at(ids, joiner + 1) : own.row === 'person' && !called && begins
  if (!alike || apart) return false
  // "kiểm tra 158 vụ, phát hiện 121 vụ": no "phát"; "85 hộp gỗ, khối lượng 44 m3": no "khối"
  if ([VERBS, SUMS, FUNCTION_WORDS, COMPOUNDS].some((table) => (table.at(ids, joiner + 1)?.end ?? 0) > next.end))
    return false
  // "62.000 người, chuyên gia công giày": no "chuyên gia"
  if ((COMPOUNDS.at(ids, next.end - 1)?.end ?? 0) > next.end) return false
  // "3 chiếc, ô tô: 2 chiếc", "1 lái xe và gia đình 5 người", "187 nhà, mức 70 triệu đồng": what has a number behind it is a member of its own
  // and "900 cổ phần, tỷ lệ vốn nhà nước là 14%"
  const sum = SUMS.at(ids, joiner + 1)
  // and "38 xã, tổ chức 45 buổi"
  const verb = VERBS.at(ids, joiner + 1) !== null
  const numbered = kinds[next.end] === 'numeral' && (and || sum !== null || verb)
  if (numbered || (sum?.row === 'noun' && !and) || words[next.end] === ':') return false
  // "2.400 hộp sữa và quả Tết": goods that are packed are counted apart
  if (and) return own.row !== 'thing' || CONTAINERS.at(ids, head) === null
  // "xử lý 3 vụ, đối tượng khai …": what follows is a subject with its verb
  if (hasNumber(scene, next.end)) return false
  // "22 doanh nghiệp, cơ quan thuế ấn định …"
  if (own.row === 'body') {
    const begins = (BEGINNERS.at(ids, joiner + 1)?.end ?? 0) >= next.end
    return !(begins && acts(scene, next.end))
  }
  // "hai con, con lớn 7 tuổi", but "doanh nhân, doanh nghiệp"
  const another = words[head] !== words[joiner + 1] || words[own.end - 1] !== words[next.end - 1]
  return another && (own.row === 'person' || !VERBS.at(ids, next.end))
}

/** Places pair by a slash: "48 tỉnh/thành phố", "xã/phường"; elsewhere a slash begins a rate. */
export const slashPair = ({ tokens: { ids } }: Scene, head: number, slash: number): boolean =>
  COUNTED.at(ids, head)?.row === 'body' && COUNTED.at(ids, slash + 1)?.row === 'body'
