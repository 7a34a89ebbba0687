import { CLASSES, COUNTED } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { isCrossed } from '../../scan/beginnings.js'
import { toNumber } from '../../scan/decimal.js'
import { isCapitalAt, isLetter } from '../../text/chars.js'
import { latin } from '../../text/latin.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import { CODE_BEFORE } from './code.js'
import { type Asked, CAPITAL_BEFORE, endsAs, leftOf, ofBoth, type Rule, rightOf, textOf } from './rule.js'

/** Letters that touch the number and are no unit: "1A", "12A3", "4G". */
export const TOUCHED_AFTER = latin(/^\p{Lu}(?![\p{Ll}])|^\p{L}\d/u)

/** "Km318+500", "km 12 + 450", "ĐT.756", "$D$14", "Rio +20". */
export const TOUCHED_BEFORE = latin(/(?<=[\p{L}\d]\+|\p{Lu}\p{Ll}+ \+|\p{Lu}\$|[Kk]m ?\d{1,4} ?\+ ?|\p{Lu}\.)/uy)

const LETTERED_BEFORE = latin(/(?<=\p{Lu}\d{1,2}-)/uy)

/** "(PC 08)", "Q. 1", "Kp. 3": capitals, a space or a full stop, and the number. */
export const ABBREVIATED_BEFORE = latin(/(?<=\(\p{Lu}{1,3} |(?:^|[\s(,])(?:[QPFT]|K[Pp])\. ?)/uy)

/** A capital behind a blank, and a word with a capital: "HÀNG CHỤC" is none. */
const CAPITAL_AFTER = latin(/^ \p{Lu}/u)
const WORD_AFTER = latin(/^ \p{Lu}\p{Ll}/u)

/** "5 người khác đã tỉnh", ông nói: a count begins what is said. */
const SAID = latin(/^ (?:người|vụ|em|ca|hộ) \p{Ll}/u)

/** "Huy hiệu 30, 40, 50 năm tuổi Đảng": what is given for so many years is called by them. */
export const BADGE_BEFORE = latin(/(?<=[Hh]uy hiệu (?:Đảng )?(?:loại )?(?:\d{2}(?:,| và|\/) ?){0,6})/uy)
export const BADGE_AFTER = latin(/^(?:(?:,| và|\/) ?\d{2}){0,6} năm tuổi (?:Đ|đ)ảng/u)

const COORDINATES = phraseSet(['toạ độ', 'vĩ độ', 'kinh độ'])

const COORDINATES_REACH = 12

const MOST_QUOTED = 60

/** Quotes are paired within so many characters: longer than any sentence, so that a page without full stops stays linear. */
const MOST_PAIRED = 2000

/** The mark between two cells, with no blank behind it. */
const CELL_BEFORE = /[,;\t]$/

/** Is the number inside a quoted name: “Gia đình 5 không, 3 sạch”? Quoted speech is longer, or holds a full stop. */
function inQuotedName({ scene, numeral }: Asked): boolean {
  // "“Cả vườn chỉ còn vài chục quả”": no name has a number that nobody has counted
  if (numeral.vague) return false
  const { original } = scene.doc
  const from = Math.max(scene.sentence.start, numeral.start - MOST_QUOTED)
  const before = original.slice(from, numeral.start)
  const open = before.lastIndexOf('"')
  if (open < 0) return false
  const after = original.slice(numeral.end, numeral.end + MOST_QUOTED)
  const close = after.indexOf('"')
  if (close < 0) return false
  // an even number of quotes before it: the last one closed
  const quote = from + open
  const paired = original.slice(Math.max(scene.sentence.start, quote - MOST_PAIRED), quote + 1)
  if ((paired.split('"').length - 1) % 2 === 0) return false
  // a blank may stand behind the mark: “ 3 sẵn sàng”
  const opens = before.slice(open + 1).trim() === ''
  if (opens && SAID.test(after)) return false
  const quoted = before.slice(open + 1) + after.slice(0, close)
  // a cell of a row that was pasted into a text: Hộ nghèo,"1.234,5"
  if (quoted.trim() === '' && CELL_BEFORE.test(before.slice(0, open))) return false
  return quoted.length <= MOST_QUOTED && !/[.;:]/.test(quoted) && (isCapitalAt(before, open + 1) || opens)
}

/** What is named by how often it is done, and in how many shifts: "1 phải 5 giảm", "5 không, 3 sạch", "3 ca 4 kíp". */
const SLOGANS = new Set(
  'phải giảm tăng không sạch có cùng bám quản dám đúng biết rõ nhanh chăm cao tốt xanh ca kíp tự dễ khó cử công gặp chủ nêu trước'.split(
    ' ',
  ),
)
const MOST_SLOGAN = 12

/** Does one such word stand behind the number at token `at`, and nothing that goes on with it? */
function isMotto(scene: Scene, at: number): boolean {
  const numeral = numeralOf(scene, at)
  return (
    numeral?.form === 'digits' &&
    toNumber(numeral.value) <= MOST_SLOGAN &&
    SLOGANS.has(scene.tokens.words[at + 1] ?? '') &&
    (scene.tokens.kinds[at + 2] !== 'numeral' || scene.tokens.words[at + 3] !== '%')
  )
}

/** "phương châm 4 tại chỗ", "thực hiện 5 không: …": what is named by its number alone. */
const ALONE = phraseSet(['tại chỗ', 'không'])
function isNamedAlone(scene: Scene, at: number): boolean {
  const { ids, kinds } = scene.tokens
  const named = ALONE.at(ids, at + 1)
  const numeral = named && numeralOf(scene, at)
  if (!named || !numeral || toNumber(numeral.value) > MOST_SLOGAN) return false
  return named.end > at + 2 || (kinds[named.end] !== 'word' && kinds[named.end] !== 'numeral')
}

/** Does a slogan have the number at token `at` and one more, before or behind it? */
const isInSlogan = (scene: Scene, at: number): boolean => {
  const { words } = scene.tokens
  if (!isMotto(scene, at)) return false
  const next = words[at + 2] === ',' || words[at + 2] === '-' ? at + 3 : at + 2
  const before = words[at - 1] === ',' || words[at - 1] === '-' ? at - 3 : at - 2
  return isMotto(scene, next) || isMotto(scene, before)
}

/** Maps are drawn at 1/200 or smaller. */
const LARGEST_SCALE = 200

/** "tỷ lệ", "quy hoạch", "bản đồ", "phân khu", "chi tiết" */
const MAPS = new Set(['lệ', 'hoạch', 'đồ', 'khu', 'tiết'])
/** "tỷ lệ | rất lớn | 1/100.000" */
const SIZES = new Set(['rất', 'khá', 'lớn', 'nhỏ', 'là'])

/** Does a noun of maps stand before token `at`, or before a word of size? */
function isMapped({ tokens: { words } }: Scene, at: number): boolean {
  let k = at - 1
  while (SIZES.has(words[k] ?? '')) k--
  return MAPS.has(words[k] ?? '')
}

/** Is token `i` the "000" that has been cut off a larger number: "1/10. 000"? */
function isNoughts({ doc, tokens: { starts, ends } }: Scene, i: number): boolean {
  const text = doc.shadow.slice(starts[i], ends[i])
  return text === '000' || text === '0000'
}

/** "quy hoạch chi tiết tỷ lệ 1/500": the scale of a map is no ratio of people. Its 1 stands at token `at`. */
function isScaleOfMap(scene: Scene, at: number): boolean {
  const { words, ids } = scene.tokens
  const [one, many] = [numeralOf(scene, at), numeralOf(scene, at + 2)]
  if (!one || !many || words[at + 1] !== '/' || !isMapped(scene, at)) return false
  return toNumber(one.value) === 1 && toNumber(many.value) >= LARGEST_SCALE && COUNTED.at(ids, at + 3)?.row !== 'person'
}

/** "Hai Phó Chủ tịch", "Ba Thứ trưởng" at the head of a sentence: officials who are counted; "Hai Bà Trưng" has a noun of one word. */
function isOfOfficials({ scene: { tokens }, at }: Asked): boolean {
  const noun = at === 0 ? CLASSES.at(tokens.ids, 1) : null
  return noun?.row === 'person' && noun.end > 2
}

/** "Ba", "Sáu", but not the "HÀNG CHỤC" of a heading. */
const startsCapital = ({ scene: { doc }, numeral: { start } }: Asked) =>
  isCapitalAt(doc.original, start) &&
  isLetter(doc.original.charCodeAt(start + 1)) &&
  !isCapitalAt(doc.original, start + 1)

const LEAST_SCALE = 6

/** The roads that have milestones: "tại km 9 | tỉnh lộ 728". */
const ROADS = listSet('đường, đường tỉnh, tỉnh lộ, quốc lộ, cao tốc, đường cao tốc, hương lộ, huyện lộ, tuyến, ql')
/** "tại | km 9 | tỉnh lộ 728": a number behind "km", and a road behind it; in "dài 12 km 2 tuyến đường" the unit has its own. */
const isMilestone = ({ tokens: { words, ids, kinds } }: Scene, at: number): boolean =>
  words[at - 1] === 'km' && kinds[at - 2] !== 'numeral' && ROADS.at(ids, at + 1) !== null

export const NAME: readonly Rule[] = [
  {
    name: 'name.code',
    of: 'digits',
    reason: 'name',
    strength: 86,
    edge: /[-.]#|- #/,
    // "2-3", but "A3-220"; in millions and more a code tells nothing: "tương đương -37 tỷ đồng"
    sees: (asked) =>
      asked.numeral.scale < LEAST_SCALE &&
      endsAs(CODE_BEFORE, leftOf(asked)) &&
      (!/\d-$/.test(leftOf(asked)) || endsAs(LETTERED_BEFORE, leftOf(asked))),
  },
  {
    name: 'name.touched',
    of: 'digits',
    reason: 'name',
    strength: 79,
    edge: /[Aa0]\+#|\+ #| \+#|A\.#|A\?#|#[Aa]/,
    sees: (asked) =>
      endsAs(TOUCHED_BEFORE, leftOf(asked)) ||
      (asked.numeral.scale === 0 &&
        TOUCHED_AFTER.test(rightOf(asked)) &&
        !isCrossed(asked.scene.doc.shadow, asked.numeral.end)),
  },
  {
    name: 'name.abbreviated',
    of: 'digits',
    reason: 'name',
    strength: 72,
    edge: /[A.] #|[Aa]\.#/,
    sees: (asked) => endsAs(ABBREVIATED_BEFORE, leftOf(asked)),
  },
  // "Huy hiệu 50 năm tuổi Đảng"
  {
    name: 'name.badge',
    of: 'digits',
    reason: 'name',
    strength: 86,
    sees: (asked) => BADGE_AFTER.test(rightOf(asked)) && endsAs(BADGE_BEFORE, leftOf(asked)),
  },
  // "toạ độ 15 o 42 ’ Bắc"
  {
    name: 'name.coordinates',
    of: 'digits',
    reason: 'name',
    strength: 82,
    sees: ({ scene, at }) => {
      for (let k = Math.max(0, at - COORDINATES_REACH); k < at - 1; k++)
        if (COORDINATES.at(scene.tokens.ids, k)) return true
      return false
    },
  },
  {
    name: 'name.scale',
    of: 'digits',
    reason: 'name',
    strength: 66,
    sees: ofBoth(isScaleOfMap),
  },
  { name: 'name.noughts', of: 'digits', reason: 'name', strength: 90, sees: ({ scene, at }) => isNoughts(scene, at) },
  {
    name: 'name.milestone',
    of: 'digits',
    reason: 'name',
    strength: 81,
    edge: /a #/,
    sees: ({ scene, at }) => isMilestone(scene, at),
  },
  { name: 'name.quoted', reason: 'name', strength: 64, sees: inQuotedName },
  {
    name: 'name.slogan',
    of: 'digits',
    reason: 'name',
    strength: 84,
    sees: ({ scene, at }) => isInSlogan(scene, at) || isNamedAlone(scene, at),
  },
  // “Gửi tiết kiệm - 365 Ngày vui”: a unit with a capital is a word of the name
  {
    name: 'name.quoted-title',
    reason: 'name',
    of: 'digits',
    strength: 81,
    edge: /# /,
    sees: (asked) => WORD_AFTER.test(rightOf(asked)) && inQuotedName(asked),
  },
  {
    name: 'name.capital',
    of: 'digits',
    reason: 'name',
    strength: 45,
    edge: /[Aa] #/,
    sees: (asked) =>
      asked.numeral.form === 'digits' &&
      !asked.numeral.grouped &&
      asked.numeral.scale === 0 &&
      endsAs(CAPITAL_BEFORE, leftOf(asked)),
  },
  // "Phan Văn Sáu, 58 tuổi": the last word of a name
  {
    name: 'name.person',
    reason: 'name',
    of: 'words',
    strength: 81,
    edge: /a #/,
    sees: (asked) => startsCapital(asked) && !textOf(asked).includes(' ') && endsAs(CAPITAL_BEFORE, leftOf(asked)),
  },
  // "ông Ba", "Năm Căn", "Sáu Dân": a number word with a capital inside a sentence, or before another capital
  {
    name: 'name.word',
    reason: 'name',
    of: 'words',
    strength: 78,
    sees: (asked) =>
      startsCapital(asked) &&
      !isOfOfficials(asked) &&
      ((asked.at > 0 && /[a-zà-ỹ,] $/i.test(leftOf(asked))) || CAPITAL_AFTER.test(rightOf(asked))),
  },
]
