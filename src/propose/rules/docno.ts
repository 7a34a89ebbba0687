import { listed } from '../../lexicon/listed.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { toNumber } from '../../scan/decimal.js'
import type { Numeral } from '../../scan/numeral.js'
import { latin } from '../../text/latin.js'
import type { Scene } from '../reading.js'
import { type Asked, endsAs, leftOf, printedRightOf, type Rule, rightOf } from './rule.js'

/** "/NĐ-CP", "/2015/TT-BTC", "/UBND", "-QĐ/TW", "-3B/TNDN" after a number; "VND1000-VND2000" is a range. */
export const CODE_AFTER = latin(
  /^-\d\p{Lu}?\/\p{Lu}{2}|^\/(?:\d{2,4}\/)?\p{Lu}[\p{Lu}\d]|^-(?!(?:USD|VND|EUR|GBP|JPY|CNY)\d)\p{Lu}{2}|^\/\d{4}\/[\p{Lu}]|^\/(?:QĐ|NQ|TT|CT|KH|TB|BC|HD|CĐ|CV)/u,
)
/** "/2013/TT-BTC", "/NQ-UBTVQH": so certain that capitals all around, as in a list of such numbers, do not matter. */
export const CERTAIN_CODE_AFTER = latin(/^\/(?:(?:19|20)\d\d\/\p{Lu}{2}|\p{Lu}{2,5}-\p{Lu}{2})/u)
/** "26A-041.37", "51C - 847.20": a number plate, from its first digits and from its last. */
export const PLATE_AFTER = latin(/^\p{Lu}{1,2}\d? ?[- ] ?\d/u)
export const PLATE_BEFORE = latin(/(?<=(?:^|[^\p{L}])\d{2}\p{Lu}{1,2}\d? ?[- ] ?)/uy)
/** "67 L -5013": the same with a blank before the letter of the series. */
export const PLATE_APART = latin(/^ \p{Lu}{1,2}\d? ?- ?\d{3}/u)
/** "DM-0324", "QH-15", "COVID -19", "S-400", "F/A -18": letters, or a single capital, and a dash right before. */
export const CODE_BEFORE = latin(/(?<=(?:\p{Lu}{2,}|\p{L}{2,}\d*)(?:-|\.| -|- )|(?:^|[\s(/"])\p{Lu} ?-)/uy)
/** "…/2015/TT", "01/2020/NĐ-CP": the later numbers of a document's. */
export const CODE_TAIL = /(?<=\d\/)/y
const CODE_AFTER_SLASH = latin(/^\/\p{Lu}/u)
/** "0299.3822339", "0903 123 456", "02993.626252", "(028) 38123456", "1900.1234". */
export const PHONE = /^0\d{2,4}(?:[. -]|\) ?)?\d{3}|^0\d{8,}|^1[89]00[. ]?\d{4}/
const PHONE_BEGINS = new Set(['0', '1'])
export const PHONE_BEFORE = /(?<=(?:^|[^\d.,])(?:\(?0\d{2,4}\)?[. ]{1,2}|1[89]00[. ]|0\d{2,4}[. ]\d{3,4}[. ]))/y
export const ADDRESS = /(?<=(?:(?:https?|ftp):\/\/|www\.|@)\S*)/y
export const ADDRESS_AFTER = /^\S*(?:@|\.com|\.vn|\.net|\.org)/

/** What a number of a document, an account, a plate follows. "số" alone is one but for "tổng số 35", "con số 5". */
const BEFORE = phraseSet([
  'điều',
  'điểm',
  'tiết',
  'đoạn',
  'khoản',
  'mục',
  'tiểu mục',
  'chương',
  'điểm a khoản',
  'mẫu số',
  'mẫu',
  'biểu mẫu',
  'công văn',
  'công văn số',
  'quyết định',
  'quyết định số',
  'quy định',
  'quy định số',
  'qđ số',
  'nghị định',
  'nghị định số',
  'nđ',
  'thông tư',
  'thông tư số',
  'tt',
  'nghị quyết',
  'nghị quyết số',
  'nq',
  'chỉ thị',
  'chỉ thị số',
  'kế hoạch số',
  'kết luận',
  'kết luận số',
  'quy định số',
  'luật số',
  'pháp lệnh số',
  'hướng dẫn số',
  'thông báo số',
  'tờ trình số',
  'báo cáo số',
  'công điện',
  'công điện số',
  'văn bản số',
  'văn bản',
  'đề án',
  'giấy phép',
  'giấy phép số',
  'bks',
  'biển số',
  'biển kiểm soát',
  'biển số xe',
  'số điện thoại',
  'điện thoại',
  'đt',
  'sđt',
  'hotline',
  'đường dây nóng',
  'tel',
  'fax',
  'tài khoản',
  'tài khoản số',
  'số tài khoản',
  'stk',
  'cmnd',
  'cmnd số',
  'cccd',
  'cccd số',
  'mã số',
  'mã số thuế',
  'mã hs',
  'mã',
  'mst',
  'số hiệu',
  'ký hiệu',
  'seri',
  'số seri',
  'số sê ri',
  'tờ khai số',
  'tờ khai',
  'hợp đồng số',
  'hoá đơn số',
  'vận đơn số',
  'vận đơn',
  'số vận đơn',
  'phụ lục',
  'phụ lục số',
  'căn cứ',
  'tổng đài',
  'imei',
  'zalo',
  'thẻ số',
  'chứng chỉ số',
  'quy chuẩn',
  'tiêu chuẩn',
  'phiên bản',
  'sn',
  'ct số',
  'nđ số',
  'lệnh số',
  'sắc lệnh',
  'sắc lệnh số',
  'bản án số',
  'cáo trạng số',
  'chuyên án',
  'số hộ chiếu',
  'hộ chiếu số',
  'số container',
  'container số',
  'loại hình',
  'mã loại hình',
  'tk',
  'số thứ tự',
  'stt',
  'hs code',
])
const NUMBERED = phraseSet(['giao thông số', 'số', 'địa chỉ số', 'địa chỉ'])
const COUNTING = phraseSet([
  'tổng số',
  'con số',
  'trong số',
  'một số',
  'đa số',
  'doanh số',
  'dân số',
  'chỉ số',
  'hệ số',
  'tham số',
  'tỷ số',
  'tỉ số',
  'sĩ số',
  'hiệu số',
  'điểm số',
  'số số',
  'nâng số',
  'tổng số số',
  'cơ số',
  'xác suất số',
  'quân số',
  'ẩn số',
  'phần số',
  'bội số',
  'thông số',
  'mật số',
  'trọng số',
  'hằng số',
  'tần số',
  'biến số',
  'trị số',
])

/** What the plates of vehicles follow, with a country or a kind of vehicle between them: "BKS Lào: 4127". */
const PLATES = phraseSet(['bks', 'biển số', 'biển kiểm soát', 'biển số xe'])
const PLATES_REACH = 3

/** Longer words that end like a noun of documents: "danh mục 75 sản phẩm", "xử lý dứt điểm 20 container", "vượt quy định 20 người". */
const NOT_OF_TEXTS = phraseSet(
  listed(
    'danh mục, thí điểm, dứt điểm, thời điểm, cao điểm, trọng điểm, địa điểm, trừ điểm, cộng điểm, vượt quy định, người quy định',
  ),
)

const MOST_DIGITS = 7

/** "thông tư 16/2014": the year of a document, whose number stands before the stroke; but "vượt quy định 62/40 người". */
const isYearOfDocument = ({ scene: { tokens }, at }: Asked): boolean =>
  tokens.words[at - 1] === '/' &&
  NOT_OF_TEXTS.endingAt(tokens.ids, at - 3) === null &&
  tokens.kinds[at - 2] === 'numeral' &&
  BEFORE.endingAt(tokens.ids, behindDocument(tokens, at - 2)) !== null

/** Where the noun of a document ends that the number at `at` follows: before a letter of "tiết b.1", a colon ("lệnh số: 118"), a dash. */
function behindDocument({ words }: Scene['tokens'], at: number): number {
  if (words[at - 1] === '.' && words[at - 2]?.length === 1) return at - 3
  // "Nợ TK – 156"
  if (words[at - 1] === '-' && words[at - 2] === 'tk') return at - 2
  return words[at - 1] === ':' ? at - 2 : at - 1
}

/** Does "số" that numbers, and counts nothing, end at a token? The longer one says what it is: "chỉ số 5", but "địa chỉ số 5". */
function numbered(ids: readonly number[], end: number): boolean {
  const found = NUMBERED.endingAt(ids, end)
  return found !== null && found.start < (COUNTING.endingAt(ids, end)?.start ?? end + 1)
}

/** "đã điều 7 xe chữa cháy", "sẽ điều 12.000 dân quân": sent, and no article of a law; none has so high a number. */
const LAST_ARTICLE = 999
const SENT = new Set(['đã', 'phải', 'được', 'lập', 'tức', 'sẽ', 'cần', 'vừa', 'đang', 'kịp', 'tục'])
const isSent = ({ words, ids }: Scene['tokens'], at: number, numeral: Numeral): boolean =>
  words[at - 1] === 'điều' &&
  SENT.has(words[at - 2] ?? '') &&
  (COUNTED.at(ids, at + 1) !== null || toNumber(numeral.value) > LAST_ARTICLE)

/** "các khoản từ 1 đến 7 Điều 13": from one number of a text to another. */
const PARTS_OF_TEXT = new Set(['khoản', 'điều', 'chương'])
const TO = new Set(['đến', 'tới'])

const LEVELS = new Set(['là', 'đạt', 'lên', 'hơn', 'gần', 'khoảng', 'trên'])
/** "Số lượt truy cập đạt 1500000": a round number behind a level is no code. */
const isRound = ({ doc, tokens }: Scene, at: number, { start, end }: Numeral): boolean =>
  LEVELS.has(tokens.words[at - 1] ?? '') && doc.shadow.slice(start, end).endsWith('000')

/** What is numbered in towns, before "số". */
const WAYS = new Set(['đường', 'phố', 'ngõ', 'hẻm', 'nhà'])

export const DOCNO: readonly Rule[] = [
  {
    name: 'docno.code',
    of: 'digits',
    reason: 'docno',
    strength: 95,
    edge: /#[/-]/,
    sees: (asked) =>
      asked.numeral.scale === 0 && (CODE_AFTER.test(rightOf(asked)) || CERTAIN_CODE_AFTER.test(printedRightOf(asked))),
  },
  {
    name: 'docno.plate',
    of: 'digits',
    reason: 'docno',
    strength: 94,
    edge: /[A0][ -]#|[ -][ -]#|#A/,
    sees: (asked) => PLATE_AFTER.test(rightOf(asked)) || endsAs(PLATE_BEFORE, leftOf(asked)),
  },
  {
    name: 'docno.plate-apart',
    of: 'digits',
    reason: 'docno',
    strength: 94,
    edge: /# /,
    sees: (asked) => asked.scene.tokens.words[asked.at + 2] === '-' && PLATE_APART.test(rightOf(asked)),
  },
  {
    name: 'docno.address',
    of: 'digits',
    reason: 'docno',
    strength: 95,
    edge: /[^ ^]#|#[^ $]/,
    sees: (asked) => endsAs(ADDRESS, leftOf(asked)) || ADDRESS_AFTER.test(rightOf(asked)),
  },
  {
    name: 'docno.tail',
    of: 'digits',
    reason: 'docno',
    strength: 95,
    edge: /0\/#\//,
    sees: (asked) =>
      asked.numeral.scale === 0 && endsAs(CODE_TAIL, leftOf(asked)) && CODE_AFTER_SLASH.test(rightOf(asked)),
  },
  {
    name: 'docno.phone',
    of: 'digits',
    reason: 'docno',
    strength: 92,
    sees: ({ scene: { doc }, numeral: { start, end } }) =>
      PHONE_BEGINS.has(doc.shadow.charAt(start)) && PHONE.test(doc.shadow.slice(start, end + 8)),
  },
  // "028. 35.533.258", "0931 466 588": the rest of a telephone number
  {
    name: 'docno.phone-rest',
    of: 'digits',
    reason: 'docno',
    strength: 92,
    edge: /[0). ][. ]#/,
    sees: (asked) => endsAs(PHONE_BEFORE, leftOf(asked)),
  },
  {
    name: 'docno.before',
    of: 'digits',
    reason: 'docno',
    strength: 70,
    sees: ({ scene: { tokens }, at, numeral }) =>
      tokens.words[at - 1] !== ':' &&
      BEFORE.endingAt(tokens.ids, behindDocument(tokens, at)) !== null &&
      NOT_OF_TEXTS.endingAt(tokens.ids, at - 1) === null &&
      !isSent(tokens, at, numeral),
  },
  {
    name: 'docno.from',
    of: 'digits',
    reason: 'docno',
    strength: 70,
    sees: ({ scene: { tokens }, at }) => {
      const from = TO.has(tokens.words[at - 1] ?? '') ? at - 3 : at - 1
      return tokens.words[from] === 'từ' && PARTS_OF_TEXT.has(tokens.words[from - 1] ?? '')
    },
  },
  { name: 'docno.year', of: 'digits', reason: 'docno', strength: 70, edge: /0\/#/, sees: isYearOfDocument },
  // "lệnh số: 118", "BKS: 4127", but "Quyết định: 12 hộ được vay"
  {
    name: 'docno.labelled',
    of: 'digits',
    reason: 'docno',
    strength: 50,
    sees: ({ scene: { tokens }, at }) => {
      if (tokens.words[at - 1] !== ':') return false
      const end = behindDocument(tokens, at)
      return BEFORE.endingAt(tokens.ids, end) !== null || numbered(tokens.ids, end)
    },
  },
  {
    name: 'docno.plate-of',
    of: 'digits',
    reason: 'docno',
    strength: 66,
    sees: ({ scene: { tokens }, at }) => {
      for (let k = Math.max(0, at - PLATES_REACH); k < at; k++) if (PLATES.at(tokens.ids, k)) return true
      return false
    },
  },
  {
    name: 'docno.numbered',
    of: 'digits',
    reason: 'docno',
    strength: 67,
    sees: ({ scene, at }) => numbered(scene.tokens.ids, at - 1),
  },
  // "bệnh viện Nhân dân số hai", "đường số mười hai"
  {
    name: 'docno.spelled',
    of: 'words',
    reason: 'name',
    strength: 62,
    sees: ({ scene: { tokens }, at, numeral }) =>
      toNumber(numeral.value) < (WAYS.has(tokens.words[at - 2] ?? '') ? 100 : 10) && numbered(tokens.ids, at - 1),
  },
  { name: 'docno.digits', of: 'digits', reason: 'docno', strength: 50, sees: ({ numeral }) => numeral.form === 'code' },
  {
    name: 'docno.long',
    of: 'digits',
    reason: 'docno',
    strength: 59,
    sees: ({ scene, at, numeral }) =>
      !isRound(scene, at, numeral) &&
      numeral.form === 'digits' &&
      numeral.scale === 0 &&
      !numeral.grouped &&
      numeral.decimalMark === null &&
      numeral.end - numeral.start >= MOST_DIGITS &&
      !scene.doc.shadow.slice(numeral.start, numeral.end).includes(' '),
  },
]
