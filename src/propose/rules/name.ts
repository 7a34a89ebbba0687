import { FUNCTION_WORDS, PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { listed } from '../../lexicon/listed.js'
import { NAMED, NAMED_ALWAYS } from '../../lexicon/names.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { toNumber } from '../../scan/decimal.js'
import { isDigit } from '../../text/chars.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import { CODE_BEFORE } from './docno.js'
import { type Asked, endsAs, isPlain, leftOf, type Rule, rightOf, startsUpper, textOf } from './rule.js'

/** Letters that touch the number and are no unit: "1A", "12A3", "4G". */
export const TOUCHED_AFTER = /^\p{Lu}(?![\p{Ll}])|^\p{L}\d/u
/** "Km318+500", "km 12 + 450", "ĐT.756", "$D$14". */
export const TOUCHED_BEFORE = /(?<=[\p{L}\d]\+|\p{Lu}\$|[Kk]m ?\d{1,4} ?\+ ?|\p{Lu}\.)/uy
/** A capitalised word right before, itself not the first of its sentence: "Vinamilk 100", "Airbus 320". */
export const CAPITAL_BEFORE = /(?<=[^.!?:"“\s]\s+["“]?\p{Lu}[\p{L}]*\s)/uy

/** "(PC 08)", "Q. 1", "Kp. 3", "S -400": capitals, a space or a full stop, and the number. */
export const ABBREVIATED_BEFORE = /(?<=\(\p{Lu}{1,3} |(?:^|[\s(,])(?:[QPFT]|K[Pp])\. ?|(?:^|\s)\p{Lu} ?-)/uy
export const KEY_BEFORE = /(?<=(?:ctrl|shift|alt|phím) ?\+? ?)/iy
/** "33 Lý Quốc Sư", "21+23 Trần Hưng Đạo" */
export const CAPITALS_AFTER = /^(?:\+\d{1,4})? \p{Lu}\p{Ll}*[ ,]\p{Lu}\p{Ll}/u
export const VERSION = /^\d\.0$/
/** "Nokia 8.3 5G", "Note 20 Ultra": what the number of a model follows, and what it goes on with. */
export const NAME_BEFORE = /(?<=\p{Lu}\p{L}* )/uy
export const MODEL_AFTER = /^ (?:pro|plus|ultra|max|mini|lite|series|[345]g)(?![\p{L}\d])/iu
/** "Tombow No. 37": the number of a model. */
export const NO_BEFORE = /(?<=(?:^|[\s(])no\.? ?)/iy
export const PURITY = /^999?[,.]?9{1,2}$|^(?:1\d|2[0-4])k$/
const MONTH = ' Tháng '
const COORDINATES = phraseSet(['toạ độ', 'vĩ độ', 'kinh độ'])
const COORDINATES_REACH = 12
const inOne = (scene: Scene, at: number) =>
  scene.tokens.words[at + 1] === 'trong' &&
  numeralOf(scene, at) !== null &&
  numeralOf(scene, at + 2)?.value.digits === 1n &&
  scene.tokens.words[at + 3] !== 'số'

/** Asked of the first or the second of two numbers with one token between them: "3 trong 1", "27 - 7", "1/500". */
const ofBoth =
  (test: (scene: Scene, first: number) => boolean) =>
  ({ scene, at }: Asked): boolean =>
    test(scene, at) || test(scene, at - 2)

/** "tiểu học 390 giáo viên": schools have no such numbers. */
const SMALLEST_STAFF = 20

const MOST_QUOTED = 60
/** Quotes are paired within so many characters: longer than any sentence, so that a page without full stops stays linear. */
const MOST_PAIRED = 2000

/** Is the number inside a quoted name: “Gia đình 5 không, 3 sạch”? Quoted speech is longer, or holds a full stop. */
function inQuotedName({ scene, numeral }: Asked): boolean {
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
  const quoted = before.slice(open + 1) + after.slice(0, close)
  return (
    quoted.length <= MOST_QUOTED &&
    !/[.;:]/.test(quoted) &&
    (/^\p{Lu}/u.test(before.slice(open + 1)) || open === before.length - 1)
  )
}

/** Is the noun before token `at` one that numbers name, written with a capital? */
function startsName(scene: Scene, at: number): boolean {
  const noun = NAMED.endingAt(scene.tokens.ids, at - 1)
  // "Nhật Bản 187" is no village
  // "Toà nhà 4 tầng" is counted by its floors
  if (scene.tokens.words[at + 1] === 'tầng') return false
  return noun !== null && startsUpper(scene, noun.start) && !(noun.start > 0 && startsUpper(scene, noun.start - 1))
}

/** "xã Bình Hoà", "phường 3" */
const isUnitNamed = (scene: Scene, at: number): boolean =>
  UNITS.has(scene.tokens.words[at] ?? '') && startsUpper(scene, at + 1)

/** "thôn 5 xã Bình Hoà", and both numbers of "tổ 25-26 phường Tân Lập". */
function isPartOf(scene: Scene, at: number): boolean {
  const { words, ids } = scene.tokens
  const first = words[at - 1] === '-' && numeralOf(scene, at - 2) ? at - 2 : at
  const last = words[at + 1] === '-' && numeralOf(scene, at + 2) ? at + 2 : at
  return NAMED.endingAt(ids, first - 1) !== null && isUnitNamed(scene, last + 1)
}

const CALLS: ReadonlySet<number> = new Set([111, 112, 113, 114, 115])
const CALLED = phraseSet(
  listed('cấp cứu, cứu hộ, cứu nạn, cảnh sát, công an, lực lượng, tổng đài, bác sĩ, bác sỹ, của, gọi'),
)
const SLOGANS = phraseSet(listed('thông điệp, nguyên tắc, quy tắc, khuyến cáo, biện pháp, quy định, yêu cầu'))

const TROOPS = phraseSet(listed('quân khu, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn'))
const MOST_ARM = 4

/** Is token `at` behind what a troop is called after and the arm that it is of: "sư đoàn bộ binh", "lữ đoàn tăng thiết giáp"? */
function isTroop({ tokens: { ids, kinds } }: Scene, at: number): boolean {
  for (let k = at - 1; k > 0 && at - k <= MOST_ARM && kinds[k] === 'word'; k--) {
    if (TROOPS.endingAt(ids, k)) return COUNTED.at(ids, at + 1) === null
    if (FUNCTION_WORDS.at(ids, k)) return false
  }
  return false
}

const AGES_OF_OFFENCE = new Set(['dưới', 'đủ', 'từ'])
const OFFENCE_REACH = 12

/** Maps are drawn at 1/200 or smaller. */
const LARGEST_SCALE = 200
/** "tỷ lệ", "quy hoạch", "bản đồ", "phân khu", "chi tiết" */
const MAPS = new Set(['lệ', 'hoạch', 'đồ', 'khu', 'tiết'])
/** What a village or a quarter lies in. */
const UNITS = new Set(['xã', 'phường', 'huyện', 'quận'])
const MOST_NAME = 8
const DAYS = 31
const MONTHS = 12

/** "Công ty Thủy sản 27 - 7", "Xí nghiệp 2-9": a body that is named after a day, whose day stands at token `at`. */
function isDayOfName(scene: Scene, at: number): boolean {
  const { words, ids, kinds } = scene.tokens
  const [day, month] = [numeralOf(scene, at), numeralOf(scene, at + 2)]
  if (!day || !month || !['-', '/'].includes(words[at + 1] ?? '')) return false
  if (toNumber(day.value) > DAYS || toNumber(month.value) > MONTHS) return false
  // "8/11 điểm", "5-7 xe": a thing behind them is counted
  const next = at + 3
  const goesOn = FUNCTION_WORDS.at(ids, next) ?? PREDICATES.at(ids, next) ?? VERBS.at(ids, next)
  if (words[next] === '"' || (kinds[next] === 'word' && !goesOn)) return false
  for (let k = at - 1; k >= 0 && at - k <= MOST_NAME && kinds[k] === 'word'; k--) {
    const capital = startsUpper(scene, k)
    if (!capital && PREDICATES.at(ids, k)) return false
    if (capital && COUNTED.at(ids, k)?.row === 'body') return true
  }
  return false
}

/** "quy hoạch chi tiết tỷ lệ 1/500": the scale of a map is no ratio of people. Its 1 stands at token `at`. */
function isScaleOfMap(scene: Scene, at: number): boolean {
  const { words, ids } = scene.tokens
  const [one, many] = [numeralOf(scene, at), numeralOf(scene, at + 2)]
  if (!one || !many || words[at + 1] !== '/' || !MAPS.has(words[at - 1] ?? '')) return false
  return toNumber(one.value) === 1 && toNumber(many.value) >= LARGEST_SCALE && COUNTED.at(ids, at + 3)?.row !== 'person'
}

/** "Ba", "Sáu", but not the "HÀNG CHỤC" of a heading. */
const startsCapital = ({ scene, numeral }: Asked) =>
  /^\p{Lu}\p{Ll}/u.test(scene.doc.original.slice(numeral.start, numeral.start + 2))

export const NAME: readonly Rule[] = [
  {
    name: 'name.code',
    of: 'digits',
    reason: 'name',
    strength: 86,
    edge: /[-.]#|- #/,
    sees: (asked) => endsAs(CODE_BEFORE, leftOf(asked)) && !/\d-$/.test(leftOf(asked)),
  },
  {
    name: 'name.touched',
    of: 'digits',
    reason: 'name',
    strength: 79,
    edge: /[Aa0]\+#|\+ #| \+#|A\.#|A\?#|#[Aa]/,
    sees: (asked) =>
      endsAs(TOUCHED_BEFORE, leftOf(asked)) || (asked.numeral.scale === 0 && TOUCHED_AFTER.test(rightOf(asked))),
  },
  {
    name: 'name.abbreviated',
    of: 'digits',
    reason: 'name',
    strength: 72,
    edge: /[A.] #|[Aa]\.#|[A ]-#/,
    sees: (asked) => endsAs(ABBREVIATED_BEFORE, leftOf(asked)),
  },
  // "Ctrl + 1", "phím 2"
  {
    name: 'name.key',
    reason: 'name',
    of: 'digits',
    strength: 66,
    edge: /[Aa]#|[Aa+ ][+ ]#/,
    sees: (asked) => endsAs(KEY_BEFORE, leftOf(asked)),
  },
  // "5 trong 1": a thing that is several in one
  {
    name: 'name.in-one',
    of: 'digits',
    reason: 'name',
    strength: 72,
    sees: ofBoth(inOne),
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
  // "phiên chợ 0 đồng", "lãi suất 0%" is a figure, nothing for nothing is a name
  {
    name: 'name.free',
    reason: 'name',
    strength: 84,
    sees: ({ scene, at, numeral }) => scene.tokens.words[at + 1] === 'đồng' && numeral.value.digits === 0n,
  },
  {
    name: 'name.always',
    reason: 'name',
    strength: 66,
    sees: ({ scene, at, numeral }) =>
      !numeral.grouped &&
      numeral.scale === 0 &&
      // "Covid - 19"
      NAMED_ALWAYS.endingAt(scene.tokens.ids, scene.tokens.words[at - 1] === '-' ? at - 2 : at - 1) !== null &&
      !(COUNTED.at(scene.tokens.ids, at + 1)?.row === 'person' && toNumber(numeral.value) >= SMALLEST_STAFF),
  },
  // "33 Lý Quốc Sư", "trường tiểu học 2 Sông Đốc": two capitalised words after a small number go on with a name
  {
    name: 'name.goes-on',
    of: 'digits',
    reason: 'name',
    strength: 50,
    edge: /#[ +]/,
    sees: (asked) =>
      asked.numeral.form === 'digits' &&
      !asked.numeral.grouped &&
      CAPITALS_AFTER.test(rightOf(asked)) &&
      !COUNTED.at(asked.scene.tokens.ids, asked.at + 1),
  },
  {
    name: 'name.no',
    of: 'digits',
    reason: 'name',
    strength: 72,
    edge: /[a.] ?#/,
    sees: (asked) => endsAs(NO_BEFORE, leftOf(asked)),
  },
  // "Trung tâm cấp cứu 115": whom to call
  {
    name: 'name.call',
    of: 'digits',
    reason: 'name',
    strength: 58,
    sees: (asked) =>
      isPlain(asked) &&
      CALLS.has(toNumber(asked.numeral.value)) &&
      CALLED.endingAt(asked.scene.tokens.ids, asked.at - 1) !== null,
  },
  // "thông điệp 5K"
  {
    name: 'name.slogan',
    reason: 'name',
    strength: 84,
    sees: (asked) => /\dk$/.test(textOf(asked)) && SLOGANS.endingAt(asked.scene.tokens.ids, asked.at - 1) !== null,
  },
  // "lữ đoàn tăng thiết giáp 273"
  {
    name: 'name.troop',
    of: 'digits',
    reason: 'name',
    strength: 62,
    sees: (asked) => isPlain(asked) && isTroop(asked.scene, asked.at),
  },
  // "tội dâm ô với người dưới 16 tuổi": an offence is named after whom it is done to
  {
    name: 'name.offence',
    of: 'digits',
    reason: 'name',
    strength: 84,
    sees: ({ scene: { tokens }, at }) => {
      if (tokens.words[at + 1] !== 'tuổi' || !AGES_OF_OFFENCE.has(tokens.words[at - 1] ?? '')) return false
      return tokens.words.slice(Math.max(0, at - OFFENCE_REACH), at).includes('tội')
    },
  },
  // "công nghiệp 4.0": the number of a version
  {
    name: 'name.version',
    of: 'digits',
    reason: 'name',
    strength: 45,
    sees: (asked) => VERSION.test(textOf(asked)),
  },
  {
    name: 'name.model',
    of: 'digits',
    reason: 'name',
    strength: 66,
    edge: /[Aa] # /,
    sees: (asked) => MODEL_AFTER.test(rightOf(asked)) && endsAs(NAME_BEFORE, leftOf(asked)),
  },
  // "vàng 9999", "vàng 999,9", "vàng 24K"
  {
    name: 'name.purity',
    reason: 'name',
    strength: 86,
    sees: (asked) => asked.scene.tokens.words[asked.at - 1] === 'vàng' && PURITY.test(textOf(asked)),
  },
  {
    name: 'name.scale',
    of: 'digits',
    reason: 'name',
    strength: 66,
    sees: ofBoth(isScaleOfMap),
  },
  {
    name: 'name.day',
    of: 'digits',
    reason: 'name',
    strength: 66,
    sees: ofBoth(isDayOfName),
  },
  { name: 'name.quoted', reason: 'name', strength: 64, sees: inQuotedName },
  {
    name: 'name.of',
    reason: 'name',
    strength: 58,
    sees: (asked) => isPlain(asked) && NAMED.endingAt(asked.scene.tokens.ids, asked.at - 1) !== null,
  },
  // "thôn 5 xã Bình Hoà", "tổ 25-26 phường Tân Lập": what it lies in follows, and is not counted
  {
    name: 'name.part-of',
    reason: 'name',
    of: 'digits',
    strength: 61,
    sees: (asked) => isPlain(asked) && isPartOf(asked.scene, asked.at),
  },
  // "công ty TNHH một thành viên"
  {
    name: 'name.members',
    reason: 'name',
    strength: 66,
    sees: ({ scene: { tokens }, at }) =>
      tokens.words[at + 1] === 'thành' && (tokens.words[at - 1] === 'tnhh' || tokens.words[at - 2] === 'tnhh'),
  },
  // "Phường 6 tổ chức …": the noun of a name has a capital
  {
    name: 'name.of-capital',
    reason: 'name',
    of: 'digits',
    strength: 61,
    sees: (asked) => isPlain(asked) && startsName(asked.scene, asked.at),
  },
  // "Đường 3 Tháng 2"
  {
    name: 'name.month',
    reason: 'name',
    of: 'digits',
    strength: 82,
    edge: /# /,
    sees: ({ written, numeral: { end } }) =>
      written.startsWith(MONTH, end) && isDigit(written.charCodeAt(end + MONTH.length)),
  },
  // "sữa Vinamilk 100% được trao": all of it is the brand
  {
    name: 'name.brand',
    reason: 'name',
    of: 'digits',
    strength: 81,
    edge: / #[ %]/,
    sees: (asked) =>
      asked.numeral.value.digits === 100n &&
      endsAs(CAPITAL_BEFORE, leftOf(asked)) &&
      /^ ?% (?:được|đã|đến|tới|cho|là)/.test(rightOf(asked)),
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
      ((asked.at > 0 && /[a-zà-ỹ,] $/i.test(leftOf(asked))) || /^ \p{Lu}/u.test(rightOf(asked))),
  },
]
