import { listed } from '../../lexicon/listed.js'
import { NOT_NUMBERS, YEAR_BEFORE } from '../../lexicon/lookalikes.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { toNumber } from '../../scan/decimal.js'
import { isCapitalAt } from '../../text/chars.js'
import { idsWithin } from '../../text/words.js'
import { measureBegins } from '../units.js'
import { befellOthers } from './counted.js'
import { TIMES } from './one.js'
import { type Asked, isOne, leftOf, type Rule, startsUpper, textOf } from './rule.js'

/** The numbers of the words from the number on, with its own in place of its token, so that "một số" can be looked up. */
function spelled({ scene: { doc, tokens }, at, numeral: { start, end } }: Asked): readonly number[] {
  const ids = idsWithin(doc.shadow, doc.words, start, end)
  for (let k = at + 1; k < Math.min(tokens.ids.length, at + 5); k++) ids.push(tokens.ids[k] as number)
  return ids
}

const YEAR_AFTER = new Set([
  'đầu',
  'cuối',
  'nay',
  'qua',
  'tới',
  'sau',
  'trước',
  'ngoái',
  'học',
  'bản',
  'tuổi',
  'mới',
  'gần',
  'liên',
  'lớp',
])

/** Before "năm" these have an object, and no time. */
const HAVE = new Set(['có', 'gồm', 'xây', 'với'])

const TERM = new Set(['tù', 'lương', 'tuổi'])

/** What ripens. */
const RIPENS = new Set(listed('lúa, trái, quả, ngô, xoài, chuối, hạt, gạo, ruộng'))

/** After "nửa" these show that a half of something is meant. */
const HALF_OF = phraseSet([
  'số',
  'tổng',
  'diện tích',
  'dân số',
  'lượng',
  'thị trường',
  'trong số',
  'giá trị',
  'thu nhập',
  'kinh phí',
  'ngân sách',
  'quãng đường',
  'thế giới',
  'dân',
  'giờ',
  'tiếng',
])

/** Before half of a longer time these say that it lasted or differed so much: "đến sớm | nửa tháng". */
const HALF_LASTING = listSet(
  'sớm, sớm hơn, muộn, muộn hơn, chậm, chậm hơn, trễ, trễ hơn, kéo dài, mất, chừng, nghỉ, hoãn, lùi',
)
const LONGER = new Set(['ngày', 'tuần', 'tháng', 'năm'])

/** "hàng quý, năm", "ghi ngày, tháng, năm": the second of two spans. */
const isSpan = (words: readonly string[], at: number): boolean =>
  (words[at - 1] === ',' || words[at - 1] === 'và' || words[at - 1] === 'hoặc') &&
  TIMES.has(words[at - 2] ?? '') &&
  (EVERY.has(words[at - 3] ?? '') || (words[at - 2] === 'tháng' && words[at - 3] === ','))

const EVERY = new Set(['hàng', 'hằng', 'mỗi'])

const MONTHS = 12n

const EACH_MONTH = new Set(['mỗi', 'một', 'hằng', 'hàng', 'từng'])

/** "Đơn vị tính: 1.000 đồng": what the numbers of a table are in, and no figure. */
const UNIT_STATED = /(?:đơn vị(?: tính)?|đvt|đv tính)\s?[:=]\s?$/

const TOLD_WITHIN = 8

/** "Số người tham gia là hai.": the number that was asked for. */
function isTold({ scene: { tokens }, at }: Asked): boolean {
  const { words, kinds } = tokens
  // "số ngày nghỉ là hai | thay vì một"
  if (words[at - 1] !== 'là' || (kinds[at + 1] === 'word' && words[at + 1] !== 'thay')) return false
  return words.slice(Math.max(0, at - TOLD_WITHIN), at - 1).includes('số')
}

const AMONG = phraseSet(['trong số', 'trong tổng số'])

/** "hai trong 5 người", "ba trong số này": so many of those that are named. */
const isOfMore = ({ scene: { tokens }, at, numeral: { value } }: Asked): boolean =>
  toNumber(value) > 1 &&
  tokens.words[at + 1] === 'trong' &&
  (tokens.kinds[at + 2] === 'numeral' || AMONG.at(tokens.ids, at + 1) !== null)

/** Words and signs that are spoken or written: "hai tiếng “cảm ơn”", "tăng trưởng 2 con số". */
const SPOKEN = new Set(['tiếng', 'chữ', 'từ'])
const PLACES_OF_NUMBER = phraseSet(['con số'])
/** Told so if they are spelled: "số hoá đơn có 7 chữ số" has so many. */
const SPELLED_PLACES = phraseSet(['chữ số'])

/** Is the number one of the words that are quoted right behind it, or one of the places of a number that is not told? */
function isOfWriting({ scene: { tokens }, at, numeral: { form } }: Asked): boolean {
  if (SPOKEN.has(tokens.words[at + 1] ?? '') && tokens.words[at + 2] === '"') return true
  const spelled = form === 'words' ? SPELLED_PLACES.at(tokens.ids, at + 1) : null
  const places = spelled ?? PLACES_OF_NUMBER.at(tokens.ids, at + 1)
  return places !== null && !WHICH_PLACES.has(tokens.words[places.end] ?? '')
}
/** "hai chữ số | cuối", "hai chữ số | thập phân": which of them are meant. */
const WHICH_PLACES = new Set(['cuối', 'đầu', 'sau', 'trước', 'thập', 'lẻ'])

/** "bắt đầu từ con số 0": nothing. */
const isNought = ({ scene: { tokens }, at, numeral: { value } }: Asked): boolean =>
  value.digits === 0n && tokens.words[at - 1] === 'số' && tokens.words[at - 2] === 'con'

/** "sống chung dưới 1 mái nhà": together, and under no more roofs than one. */
const ROOFS = phraseSet(['mái nhà', 'mái ấm', 'mái trường'])
const isUnderRoof = ({ scene: { tokens }, at, numeral }: Asked): boolean =>
  isOne(numeral) && tokens.words[at - 1] === 'dưới' && ROOFS.at(tokens.ids, at + 1) !== null

/** "ba | Phụng", "ba | em": a father, by his name or whose he is; three are counted by a noun. */
function isFather({ scene, at }: Asked): boolean {
  const { doc, tokens } = scene
  const start = tokens.starts[at + 1]
  const named = start !== undefined && startsUpper(scene, at + 1) && !isCapitalAt(doc.original, start + 1)
  return (
    named && COUNTED.at(tokens.ids, at + 1) === null && tokens.kinds[at + 2] === 'word' && !startsUpper(scene, at + 2)
  )
}

export const WORDS: readonly Rule[] = [
  // "hô to hai tiếng “Việt Nam”", "lợi nhuận tăng 2 con số", "khởi nghiệp từ con số 0", "chung sống dưới 1 mái nhà"
  {
    name: 'word.idiom',
    reason: 'word',
    strength: 84,
    sees: (asked) => isOfWriting(asked) || isNought(asked) || isUnderRoof(asked),
  },
  // "ba Phụng bị tai nạn"
  {
    name: 'word.father',
    reason: 'word',
    of: 'words',
    strength: 66,
    sees: (asked) => textOf(asked) === 'ba' && isFather(asked),
  },
  {
    name: 'word.unit-stated',
    reason: 'word',
    strength: 90,
    edge: /[:=] ?#/,
    sees: (asked) => UNIT_STATED.test(leftOf(asked).toLowerCase()),
  },
  // "năm tháng gắn bó" are years and months
  {
    name: 'word.năm-tháng',
    reason: 'word',
    of: 'words',
    strength: 82,
    sees: (asked) =>
      textOf(asked) === 'năm' &&
      asked.scene.tokens.words[asked.at + 1] === 'tháng' &&
      !TERM.has(asked.scene.tokens.words[asked.at + 2] ?? ''),
  },
  {
    name: 'word.phrase',
    of: 'words',
    reason: 'word',
    strength: 85,
    sees: (asked) => {
      const found = asked.numeral.form === 'digits' || asked.numeral.share ? null : NOT_NUMBERS.at(spelled(asked), 0)
      if (!found) return false
      // "hai mặt hàng": the longer noun is counted; "một cửa khẩu" has the article
      const counted = textOf(asked) === 'một' ? null : COUNTED.at(asked.scene.tokens.ids, asked.at + 1)
      return counted === null || counted.end - asked.at <= found.end
    },
  },
  // "400 ha lúa chín đổ ngã": ripe
  {
    name: 'word.ripe',
    reason: 'word',
    of: 'words',
    strength: 85,
    sees: (asked) => textOf(asked) === 'chín' && RIPENS.has(asked.scene.tokens.words[asked.at - 1] ?? ''),
  },
  // "sau chữ số hàng nghìn": a place of a number
  {
    name: 'word.place',
    of: 'words',
    reason: 'word',
    strength: 85,
    sees: ({ scene: { tokens }, at, numeral }) =>
      numeral.vague && tokens.words[at - 1] === 'số' && tokens.words[at - 2] === 'chữ',
  },
  // "2 bên thống nhất": the parties, or both sides
  {
    name: 'word.sides',
    of: 'digits',
    reason: 'word',
    strength: 62,
    sees: ({ scene: { tokens }, at, numeral }) => numeral.value.digits === 2n && tokens.words[at + 1] === 'bên',
  },
  // "cái nắng tháng ba gay gắt", but "mỗi tháng ba lần"
  {
    name: 'word.month',
    of: 'words',
    reason: 'date',
    strength: 45,
    sees: ({ scene: { tokens }, at, numeral }) =>
      tokens.words[at - 1] === 'tháng' &&
      numeral.value.digits <= MONTHS &&
      !EACH_MONTH.has(tokens.words[at - 2] ?? '') &&
      tokens.kinds[at - 2] !== 'numeral' &&
      COUNTED.at(tokens.ids, at + 1) === null,
  },
  {
    name: 'word.năm',
    of: 'words',
    reason: 'word',
    strength: 72,
    sees: (asked) => {
      if (textOf(asked) !== 'năm') return false
      const { words, ids, kinds } = asked.scene.tokens
      const before = kinds[asked.at - 1]
      // "một trong năm người"
      if (words[asked.at - 1] === 'trong' && kinds[asked.at - 2] === 'numeral' && COUNTED.at(ids, asked.at + 1))
        return false
      // "từ năm đến bảy nghìn"
      if (
        (words[asked.at + 1] === 'đến' || words[asked.at + 1] === 'tới') &&
        kinds[asked.at + 2] === 'numeral' &&
        words[asked.at - 1] === 'từ'
      )
        return false
      // "Trường có năm lớp học"
      if (HAVE.has(words[asked.at - 1] ?? '') && COUNTED.at(ids, asked.at + 1)) return false
      return (
        isSpan(words, asked.at) ||
        YEAR_AFTER.has(words[asked.at + 1] ?? '') ||
        before === 'numeral' ||
        before === 'time' ||
        YEAR_BEFORE.endingAt(ids, asked.at - 1) !== null ||
        COUNTED.at(ids, asked.at + 1) === null
      )
    },
  },
  {
    name: 'word.scale',
    of: 'words',
    reason: 'word',
    strength: 90,
    sees: ({ scene, at, numeral }) =>
      numeral.form === 'scale' && QUALIFIER_BEFORE.endingAt(scene.tokens.ids, at - 1) === null,
  },
  {
    name: 'word.nửa',
    of: 'words',
    reason: 'word',
    strength: 85,
    sees: (asked) =>
      textOf(asked) === 'nửa' &&
      QUALIFIER_BEFORE.endingAt(asked.scene.tokens.ids, asked.at - 1) === null &&
      HALF_OF.at(asked.scene.tokens.ids, asked.at + 1) === null &&
      asked.scene.tokens.words[asked.at - 1] !== 'phân' &&
      !(
        LONGER.has(asked.scene.tokens.words[asked.at + 1] ?? '') &&
        HALF_LASTING.endingAt(asked.scene.tokens.ids, asked.at - 1)
      ) &&
      // "nửa mét", "nửa cân thịt"
      !measureBegins(asked.scene.tokens, asked.at + 1),
  },
  // "Hai trong 5 người", "ba trong số này" have their noun behind or before; "thứ hai", "tháng ba", "mùng năm" spelled out are ranks and dates; a spelled number needs a noun to count
  {
    name: 'word.alone',
    of: 'words',
    reason: 'word',
    strength: 35,
    sees: (asked) =>
      asked.numeral.form === 'words' &&
      !asked.numeral.vague &&
      asked.numeral.end - asked.numeral.start <= 4 &&
      !isTold(asked) &&
      !isOfMore(asked) &&
      !befellOthers(asked.scene, asked.at),
  },
]
