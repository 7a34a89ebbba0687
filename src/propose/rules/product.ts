import { FEET } from '../../lexicon/names.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { toNumber } from '../../scan/decimal.js'
import { latin } from '../../text/latin.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import {
  CAPITAL_BEFORE,
  endsAs,
  isOne,
  isPlain,
  leftOf,
  ofBoth,
  type Rule,
  rightOf,
  startsUpper,
  textOf,
} from './rule.js'

const KEY_BEFORE = /(?<=(?:ctrl|shift|alt|phím) ?\+? ?)/iy

const VERSION = /^\d\.0$/

/** "Nokia 8.3 5G", "Note 20 Ultra": what the number of a model follows, and what it goes on with. */
export const NAME_BEFORE = latin(/(?<=\p{Lu}\p{L}* )/uy)
export const MODEL_AFTER = latin(/^ (?:pro|plus|ultra|max|mini|lite|series|[345]g)(?![\p{L}\d])/iu)

/** "Tombow No. 37": the number of a model. */
const NO_BEFORE = /(?<=(?:^|[\s(])no\.? ?)/iy

/** "(Cienco 5)": a word with a capital, alone in brackets with its number. */
export const BRACKETED_BEFORE = latin(/(?<=\(\p{Lu}\p{L}{3,} )/uy)

/** "học sinh vào ĐH 100%": letters alone are no brand. */
export const ABBREVIATION_BEFORE = latin(/(?<=(?:^|[\s(])\p{Lu}{2,} )/uy)

const PURITY = /^999?[,.]?9{1,2}$|^(?:1\d|2[0-4])k$/

const inOne = (scene: Scene, at: number) =>
  scene.tokens.words[at + 1] === 'trong' &&
  numeralOf(scene, at) !== null &&
  numeralOf(scene, at + 2)?.value.digits === 1n &&
  scene.tokens.words[at + 3] !== 'số'

const SLOGANS = listSet('thông điệp, nguyên tắc, quy tắc, khuyến cáo, biện pháp, quy định, yêu cầu')

const INDEX_SETS = phraseSet(['bộ chỉ số', 'bộ tiêu chí', 'bộ chỉ tiêu'])

/** What boxes are called. */
const CONTAINERS = new Set(['container', 'cont', 'contenơ'])

/** Of a medicine these are of its name: "thuốc Panadol 500mg". */
const DOSES = new Set(['mg', 'mcg', 'iu', 'ui'])
const MEDICINE_WITHIN = 8

/** What a class of voltage names: "trạm 110 kV", "đường dây 500kV"; but "điện áp đạt 220 kV". */
const GRID = listSet(
  'trạm, trạm biến áp, tba, đường dây, đz, lưới, lưới điện, hệ thống, hệ thống điện, mạch, mạch vòng, cáp, cáp ngầm, trục, lộ, xuất tuyến, máy biến áp, cấp điện áp',
)
const BETWEEN_CLASSES = new Set(['/', '-', ',', 'và', '#', 'kv'])
const MOST_CLASSES = 6

/** Is the number at token `at` one of the classes of a part of the grid: "lưới điện 500, 220 kV", "trạm 220/110kV"? */
function isVoltage({ tokens: { words, ids } }: Scene, at: number): boolean {
  let last = at
  while (last - at < MOST_CLASSES && BETWEEN_CLASSES.has(words[last + 1] ?? '')) last++
  if (words[last] !== 'kv') return false
  let first = at
  while (at - first < MOST_CLASSES && BETWEEN_CLASSES.has(words[first - 1] ?? '')) first--
  return GRID.endingAt(ids, first - 1) !== null
}

/** What a race is called by, behind how long it is: "bơi 200m hỗn hợp nữ", "chạy 110 m rào". */
const RACES = new Set(['hỗn', 'tự', 'ếch', 'ngửa', 'bướm', 'rào', 'vượt', 'tiếp', 'nam', 'nữ'])
const RACED = new Set(['bơi', 'chạy', 'dung', 'ly', 'lội', 'bộ'])
const LENGTHS = new Set(['m', 'km', 'mét'])

/** What programmes are called by that give one thing to each: "Chương trình mỗi xã một sản phẩm". */
const MOVEMENTS = listSet(
  'chương trình, phong trào, phong trào thi đua, đề án, mô hình, cuộc vận động, dự án, kế hoạch, khẩu hiệu',
)
const EACH_WITHIN = 4
/** Is the "một" at token `at` one of each in the name of a programme? */
function isOfMovement({ words, ids }: Scene['tokens'], at: number): boolean {
  for (let k = at - 2; k >= Math.max(0, at - EACH_WITHIN); k--)
    if (words[k] === 'mỗi') return MOVEMENTS.endingAt(ids, k - 1) !== null
  return false
}

const MOST_STARS = 7
/** Does "sao" stand behind the number at token `at`, and no name or noun behind it? */
const isStarred = (scene: Scene, at: number): boolean =>
  scene.tokens.words[at + 1] === 'sao' && !startsUpper(scene, at + 2) && !NO_CLASS.has(scene.tokens.words[at + 2] ?? '')
const NO_CLASS = new Set(['băng', 'nữ', 'nam', 'trẻ', 'bóng', 'ca', 'nhạc'])

const MOST_PARTS = 4
const CALLED_BY_PARTS = listSet(
  'xe # bánh, mô tô # bánh, xe máy # bánh, gắn máy # bánh, kiềng # chân, nhuyễn thể # mảnh, thân mềm # mảnh',
)
/** What cakes of it are seized in a car: "trên xe 2 bánh heroin". */
const DRUGS = new Set(['heroin', 'ma', 'cần', 'thuốc'])
/** Also the next one: "xe mô tô hai bánh, | ba bánh". */
const isCalledByParts = ({ words, ids }: Scene['tokens'], at: number): boolean =>
  (CALLED_BY_PARTS.endingAt(ids, at + 1) !== null && !DRUGS.has(words[at + 2] ?? '')) ||
  (words[at - 1] === ',' && words[at - 2] === words[at + 1] && CALLED_BY_PARTS.endingAt(ids, at - 2) !== null)

/** Before nothing that is a sum: "thuế phải nộp là 0 đồng". */
const REACHED = new Set(['là', 'đạt', 'bằng', 'còn', 'hơn', 'về', 'dưới', 'trên', '=', ':'])

/** Numbers of models, versions, slogans, boxes, grids and keys. */
export const PRODUCTS: readonly Rule[] = [
  // "Ctrl + 1", "phím 2"
  {
    name: 'name.key',
    reason: 'name',
    of: 'digits',
    strength: 66,
    edge: /[Aa]#|[Aa+ ][+ ]#/,
    sees: (asked) => endsAs(KEY_BEFORE, leftOf(asked)),
  },
  // "khách sạn 5 sao", "chuẩn 4-5 sao": a class, but "3 sao Hàn Quốc" are people
  {
    name: 'name.stars',
    reason: 'name',
    strength: 66,
    sees: ({ scene, at, numeral }) =>
      toNumber(numeral.value) <= MOST_STARS && isStarred(scene, scene.tokens.words[at + 1] === '-' ? at + 2 : at),
  },
  // "xe hai bánh", "nhuyễn thể hai mảnh vỏ": a kind that is called by its parts
  {
    name: 'name.parts',
    reason: 'name',
    strength: 66,
    sees: ({ scene: { tokens }, at, numeral }) => toNumber(numeral.value) <= MOST_PARTS && isCalledByParts(tokens, at),
  },
  // "5 trong 1": a thing that is several in one
  {
    name: 'name.in-one',
    of: 'digits',
    reason: 'name',
    strength: 72,
    sees: ofBoth(inOne),
  },
  // "container 40 feet", "thùng container loại 20 feet": what such a box is called by
  {
    name: 'name.container',
    of: 'digits',
    reason: 'name',
    strength: 84,
    sees: ({ scene: { tokens }, at }) =>
      FEET.has(tokens.words[at + 1] ?? '') &&
      tokens.words.slice(Math.max(0, at - 3), at).some((word) => CONTAINERS.has(word)),
  },
  // "phiên chợ 0 đồng", "lãi suất 0%" is a figure, nothing for nothing is a name
  {
    name: 'name.free',
    reason: 'name',
    strength: 84,
    sees: ({ scene: { tokens }, at, numeral }) =>
      tokens.words[at + 1] === 'đồng' && numeral.value.digits === 0n && !REACHED.has(tokens.words[at - 1] ?? ''),
  },
  {
    name: 'name.dose',
    of: 'digits',
    reason: 'name',
    strength: 84,
    edge: /[Aa] #/,
    sees: (asked) => {
      const { scene, at } = asked
      const { words } = scene.tokens
      return (
        DOSES.has(words[at + 1] ?? '') &&
        endsAs(CAPITAL_BEFORE, leftOf(asked)) &&
        words.slice(Math.max(0, at - MEDICINE_WITHIN), at).includes('thuốc')
      )
    },
  },
  // "bơi 200m hỗn hợp nữ"
  {
    name: 'name.race',
    of: 'digits',
    reason: 'name',
    strength: 84,
    sees: ({ scene: { tokens }, at }) =>
      LENGTHS.has(tokens.words[at + 1] ?? '') &&
      RACES.has(tokens.words[at + 2] ?? '') &&
      RACED.has(tokens.words[at - 1] ?? ''),
  },
  // "Bộ chỉ số 766": by the number of the decision that it came with
  {
    name: 'name.index',
    of: 'digits',
    reason: 'name',
    strength: 84,
    sees: ({ scene: { tokens }, at }) => INDEX_SETS.endingAt(tokens.ids, at - 1) !== null,
  },
  // "Chương trình mỗi xã một sản phẩm"
  {
    name: 'name.movement',
    reason: 'name',
    strength: 86,
    sees: ({ scene: { tokens }, at, numeral }) => isOne(numeral) && isOfMovement(tokens, at),
  },
  {
    name: 'name.voltage',
    of: 'digits',
    reason: 'name',
    strength: 84,
    edge: /#[ a/,A-]/,
    sees: ({ scene, at }) => isVoltage(scene, at),
  },
  {
    name: 'name.no',
    of: 'digits',
    reason: 'name',
    strength: 72,
    edge: /[a.] ?#/,
    sees: (asked) => endsAs(NO_BEFORE, leftOf(asked)),
  },
  // "thông điệp 5K"
  {
    name: 'name.slogan',
    reason: 'name',
    strength: 84,
    sees: (asked) => /\dk$/.test(textOf(asked)) && SLOGANS.endingAt(asked.scene.tokens.ids, asked.at - 1) !== null,
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
  // "(Cienco 5)": a short name in brackets
  {
    name: 'name.bracketed',
    of: 'digits',
    reason: 'name',
    strength: 45,
    edge: /a #\)/,
    sees: (asked) => isPlain(asked) && endsAs(BRACKETED_BEFORE, leftOf(asked)),
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
      !endsAs(ABBREVIATION_BEFORE, leftOf(asked)) &&
      /^ ?% (?:được|đã|đến|tới|cho|là)/.test(rightOf(asked)),
  },
]
