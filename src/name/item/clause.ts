import { PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { CLASSES, isSomebody } from '../../lexicon/nouns.js'
import { FAULTS } from '../../lexicon/offences.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { NOMINALS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { overObject } from './object.js'
import { nounPhrase } from './walk.js'
import { isCapital, isFunction, type Stretch } from './words.js'

/** What people are counted by: what they get, use, pay, sign or take part in; what they only do at the moment tells of nobody. */
const HABITS = listSet(
  'tham gia, đăng ký, ký hợp đồng, vay, vay vốn, nộp thuế, hưởng, đang hưởng, thụ hưởng, nhận lương, nhận lương hưu, nhận trợ cấp, nhận thưởng, nhận hỗ trợ',
  'sử dụng, đóng, mua bảo hiểm, tham dự, dự thi, học nghề, chạy xe ôm, chạy xe, hành nghề, làm nghề, làm thuê',
  'có đơn, có đơn yêu cầu, có đơn xin, có nguyện vọng, có việc làm, có thẻ, có bằng, có hoạt động, có triệu chứng, có biểu hiện, có nhu cầu, có thu nhập, có trình độ, mắc, nhiễm, phơi nhiễm',
  'thuộc hộ nghèo, thuộc hộ cận nghèo, thuộc diện hộ nghèo, thuộc gia đình chính sách, gặp khó khăn, gặp nạn, đủ điều kiện, chưa đủ điều kiện, đang nguy kịch, đang điều trị, hài lòng hoặc rất hài lòng',
  'viết đơn, viết đơn tình nguyện, nộp đơn, nhận việc, tìm được việc, tìm được việc làm, có việc, xin nghỉ, xin thôi việc, xin nghỉ việc, chuyển sang, thất nghiệp, mất việc, nghỉ việc, thôi việc, xin về nước, xin về quê, xin thôi học, xin chuyển, xin ra khỏi, xin rút, xin rút khỏi, xin miễn nhiệm, bỏ học, nghỉ học, bỏ trốn, trốn ở lại',
  'mới gia nhập, vừa gia nhập, mới đăng ký, mới tham gia, sống chung với, tiêm, tiêm đủ, đã tiêm, đã tiêm đủ',
)

/** What has become of companies, and of those who sit an examination: they are counted by it. */
const FATES = [
  {
    of: listSet('doanh nghiệp, dn, công ty, hộ kinh doanh, hợp tác xã, htx, cơ sở kinh doanh, cơ sở sản xuất'),
    clauses: listSet(
      'đăng ký mới, đăng ký thành lập mới, đăng ký thành lập, thành lập mới, thay đổi tăng vốn, đăng ký tăng vốn, quay trở lại hoạt động, trở lại hoạt động, tái hoạt động',
      'đang hoạt động, còn hoạt động, không hoạt động, ngừng hoạt động, dừng hoạt động, tạm ngừng hoạt động, tạm dừng hoạt động, tạm ngưng hoạt động',
      'tạm ngừng kinh doanh, tạm ngưng kinh doanh, đăng ký tạm ngừng kinh doanh, đăng ký tạm ngừng hoạt động, phải tạm ngừng kinh doanh, phải tạm ngừng hoạt động, phải tạm ngưng sản xuất, phải tạm ngừng sản xuất, phải ngừng hoạt động',
      'bỏ địa chỉ, bỏ địa chỉ kinh doanh, bỏ trốn, giải thể, phá sản, chờ giải thể, đã giải thể, đã phá sản, hoàn tất thủ tục giải thể, hoàn thành thủ tục giải thể, làm thủ tục giải thể',
      'rút lui khỏi thị trường, rút khỏi thị trường, rời khỏi thị trường, rời thị trường, rời bỏ thị trường, phải rời khỏi thị trường, phải rút lui khỏi thị trường',
    ),
  },
  {
    of: listSet('thí sinh, học sinh, sinh viên, học viên, em, cháu, giáo viên, ứng viên, trường hợp'),
    clauses: listSet(
      'đạt giải, đạt giải quốc gia, đạt giải cấp tỉnh, đạt giải nhất, đạt giải cao, đoạt giải, đoạt huy chương, đạt học sinh giỏi, đạt danh hiệu học sinh giỏi, đạt thành tích, đạt thành tích cao, đỗ cao đẳng, vào đại học',
      'trúng tuyển, trúng tuyển đại học, đỗ đại học, đỗ tốt nghiệp, trượt đại học, trượt tốt nghiệp, dự thi, dự thi đại học, đăng ký dự thi, đăng ký xét tuyển',
      'được nâng điểm, được nâng điểm thi, được sửa điểm, được cộng điểm, được tuyển thẳng, được đặc cách, được miễn thi, bị điểm liệt, bị đình chỉ thi, bị đình chỉ',
    ),
  },
  // "96 trường hợp | không có giấy phép lái xe"
  { of: phraseSet(['trường hợp']), clauses: phraseSet(FAULTS) },
] as const

/** The token behind what has become of those whom the noun at token `from` counts, or -1. */
function overFate({ tokens: { ids } }: Scene, from: number): number {
  for (const { of, clauses } of FATES) {
    const noun = of.at(ids, from)
    const clause = noun && clauses.at(ids, noun.end)
    if (clause) return clause.end
  }
  return -1
}

/** Houses, told of like those who live in them: "2 căn hộ | chưa giải toả". */
const HOMES = phraseSet(['nhà', 'căn', 'căn nhà', 'ngôi nhà', 'căn hộ'])

/** Behind a negation these tell of what happens, and of nobody's kind: "không bao giờ", "không hề". */
const NEVER = new Set(['bao', 'hề', 'chỉ', 'ngờ', 'kịp', 'may'])
/** So many words, with the negation, are told of those who have a name of two words. */
const MOST_SAID = 3
const PASSIVE = new Set(['được', 'bị', 'phải'])

/** The token behind the verb at token `at` and its object, or -1 where none stands. */
function overVerb(scene: Scene, at: number): number {
  const { words, ids, kinds } = scene.tokens
  const from = PASSIVE.has(words[at] ?? '') ? at + 1 : at
  if (kinds[from] !== 'word' || isCapital(scene, from) || NEVER.has(words[from] ?? '')) return -1
  const verb = Math.max(...[VERBS, PREDICATES, COMPOUNDS].map((table) => table.at(ids, from)?.end ?? 0))
  if (verb === 0 && isFunction(ids, from)) return -1
  const object = overObject(scene, verb || from + 1)
  // "không nộp | báo cáo"
  const end = object === verb ? (NOMINALS.at(ids, object)?.end ?? object) : object
  return kinds[end] === 'numeral' ? -1 : end
}

/** "một thí sinh | không biết lịch thi": of one it is only told what was with them. */
const isArticle = ({ doc, tokens: { kinds, starts } }: Scene, i: number): boolean =>
  kinds[i] === 'numeral' && doc.shadow.startsWith('một', starts[i])

/** "5 người | trong gia đình" */
const IN_FAMILY = phraseSet(['trong gia đình', 'trong nhà', 'trong họ'])

/** "46 người | là | lãnh đạo": the token behind who they are at token `from`, or -1; but "hai người là bà Hoa và ông Minh". */
function overKind(scene: Scene, from: number): number {
  const named = CLASSES.at(scene.tokens.ids, from)?.row !== 'person' || isCapital(scene, from + 1)
  return named ? -1 : (nounPhrase(scene, from)?.end ?? -1)
}

/** The token behind the clause at token `i` that says which people are counted by the noun at token `from`. */
function overClause(scene: Scene, from: number, i: number): number {
  const { words, ids } = scene.tokens
  const row = CLASSES.at(ids, from)?.row
  const fate = overFate(scene, from)
  if (fate > i) return fate
  if (words[i] === 'chưa') return isSomebody(row) || HOMES.at(ids, from) ? overVerb(scene, i + 1) : -1
  if (words[i] === 'không') {
    const end = isSomebody(row) && !isArticle(scene, from - 1) ? overVerb(scene, i + 1) : -1
    // "thí sinh | không nhập học", "hộ | không có đất sản xuất", but not "dân thường | không có vũ khí"
    return i > from + 1 && end - i > MOST_SAID ? -1 : end
  }
  // "4.100 lượt người | hưởng trợ cấp"
  const head = words[from] === 'lượt' ? from + 1 : from
  if (i !== head + 1 || words[head] !== 'người') return -1
  // "97 người | được giới thiệu", but "hai người | được cho là …"
  const done = words[i] === 'được' ? (VERBS.at(ids, i + 1) ?? PREDICATES.at(ids, i + 1)) : null
  if (done) return done.end
  if (words[i] === 'là') return overKind(scene, i + 1)
  const habit = HABITS.at(ids, i)
  return habit ? overObject(scene, habit.end) : (IN_FAMILY.at(ids, i)?.end ?? -1)
}

/**
 * What is counted with the clause that says which people or bodies they are: what they have not done or do not have, "36 hộ | chưa
 * có điện", and what those who are called "người" alone are by, "5.600 người | hưởng lương hưu".
 */
export function withClause(scene: Scene, thing: Stretch): Stretch {
  return { start: thing.start, end: Math.max(thing.end, overClause(scene, thing.start, thing.end)) }
}
