import { COUNTED } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { toNumber } from '../../scan/decimal.js'
import type { Numeral } from '../../scan/numeral.js'
import { isCapitalAt } from '../../text/chars.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import { type Asked, ofBoth, type Rule } from './rule.js'

/** What a number of a document, an account, a plate follows; where a noun ends like another one, that stands for both. */
const BEFORE = listSet(
  'điều, điểm, tiết, đoạn, khoản, mục, chương, phụ lục, mẫu, căn cứ, số thứ tự, stt',
  'công văn, quyết định, quy định, nghị định, nđ, thông tư, tt, nghị quyết, nq, chỉ thị, kết luận, kết luận thanh tra, công điện, văn bản',
  'đề án, giấy phép, sắc lệnh, chuyên án, quy chuẩn, tiêu chuẩn, phiên bản, tờ khai, vận đơn, loại hình',
  'bks, biển kiểm soát, biển số xe, số container',
  'điện thoại, đt, sđt, hotline, đường dây nóng, tổng đài, tel, fax, zalo, imei',
  'tài khoản, tk, stk, cmnd, cccd, số hộ chiếu, mã, mã hs, hs code, mã số thuế, mst, số hiệu, ký hiệu, seri, số sê ri, sn',
)
/** "số" that numbers what it follows, "quyết định số 5", and longer phrases that end like one that counts. */
const NUMBERED = listSet('số, địa chỉ số, địa chỉ, giao thông số, chứng chỉ số, nhân dân số')
/** "số" that counts: "tổng số 35", "con số 5". */
const COUNTING = listSet(
  'tổng số, con số, trong số, một số, đa số, doanh số, dân số, chỉ số, hệ số, tham số, tỷ số, sĩ số, hiệu số, điểm số',
  'số số, nâng số, cơ số, xác suất số, quân số, ẩn số, phần số, bội số, thông số, mật số, trọng số, hằng số, tần số, biến số',
  'trị số',
)

/** What the plates of vehicles follow, with a country or a kind of vehicle between them: "BKS Lào: 4127". */
const PLATES = phraseSet(['bks', 'biển số', 'biển kiểm soát', 'biển số xe'])
const PLATES_REACH = 4

/** Who is called, and how far behind it the number stands, with a name between them: "tổng đài dịch vụ công 1022". */
const CALLED = phraseSet(['tổng đài', 'đường dây nóng', 'hotline'])
const CALLED_REACH = 6
const MOST_SHORT = 9999

/** Longer words that end like a noun of documents: "danh mục 75 sản phẩm", "xử lý dứt điểm 20 container", "vượt quy định 20 người". */
const NOT_OF_TEXTS = listSet(
  'kiểm điểm, đạt điểm, được điểm, chấm điểm, mức điểm, danh mục, thí điểm, dứt điểm, thời điểm, cao điểm, trọng điểm, địa điểm, trừ điểm, cộng điểm, vượt quy định, vượt xa quy định, hơn quy định, so với quy định, người quy định, chỉ tiêu nghị quyết, mục tiêu nghị quyết, số điểm, tổng điểm, tổng số điểm',
)

/** "quy hoạch 1/2. 000": what a map is drawn at, whose dot a space cut off. */
const CUT_SCALE = /^\.\s?[05]00(?!\d)/
function isCutScale({ doc, tokens: { words, ends } }: Scene, at: number): boolean {
  const end = ends[at + 2]
  return words[at + 1] === '/' && end !== undefined && CUT_SCALE.test(doc.shadow.slice(end, end + 6))
}

/** "thông tư 16/2014": the year of a document, whose number stands before the stroke; but "vượt quy định 62/40 người". */
const isYearOfDocument = ({ scene: { tokens }, at }: Asked): boolean =>
  tokens.words[at - 1] === '/' &&
  NOT_OF_TEXTS.endingAt(tokens.ids, at - 3) === null &&
  tokens.kinds[at - 2] === 'numeral' &&
  isOfDocument(tokens.ids, behindDocument(tokens, at - 2))

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

/** Does the noun of a document, or "số" behind one, end at a token? */
const isOfDocument = (ids: readonly number[], end: number): boolean =>
  BEFORE.endingAt(ids, end) !== null || numbered(ids, end)

/** "đã điều 7 xe chữa cháy", "Quân khu điều 12.000 dân quân": sent, and no article of a law; none has so high a number. */
const LAST_ARTICLE = 999
const SENT = new Set(['đã', 'phải', 'được', 'lập', 'tức', 'sẽ', 'cần', 'vừa', 'đang', 'kịp', 'tục'])
/** What is sent where something happened; an article is written with a capital: "đội cứu hộ điều 2 ca nô". */
const FORCES = listSet(
  'xe, ô tô, tàu, ca nô, xuồng, máy bay, trực thăng, máy xúc, máy ủi, cán bộ, chiến sĩ, bộ đội, dân quân, cảnh sát, bác sĩ, y bác sĩ',
)
function isSent(scene: Scene, at: number, numeral: Numeral): boolean {
  const { words, ids } = scene.tokens
  if (words[at - 1] !== 'điều') return false
  if (toNumber(numeral.value) > LAST_ARTICLE) return true
  if (FORCES.at(ids, at + 1) && !isCapitalAt(scene.doc.original, scene.tokens.starts[at - 1] as number)) return true
  return SENT.has(words[at - 2] ?? '') && COUNTED.at(ids, at + 1) !== null
}

/** "ban hành kết luận 83 cuộc thanh tra": what is concluded, and no number of the text. */
const INSPECTIONS = phraseSet(['cuộc', 'đoàn thanh tra', 'đoàn kiểm tra'])
const isConcluded = ({ tokens: { words, ids } }: Scene, at: number): boolean =>
  words[at - 1] === 'luận' && INSPECTIONS.at(ids, at + 1) !== null

/** "thu hồi giấy phép 12 cơ sở", "phong toả tài khoản 4 công ty": whose it is, and no number of it. */
const HELD = phraseSet(['giấy phép', 'tài khoản', 'tờ khai'])
function isOfHolders({ tokens: { ids } }: Scene, at: number): boolean {
  if (!HELD.endingAt(ids, at - 1)) return false
  const noun = COUNTED.at(ids, at + 1)
  // "tài khoản 136 bao gồm"
  return noun !== null && noun.row !== 'thing'
}

/** "điện thoại | 12.000 chiếc": so many of them, and no number to call. */
const PHONES = phraseSet(['điện thoại'])
const PIECES = phraseSet(['chiếc', 'cái', 'máy', 'bộ'])
const isOfPhones = ({ tokens: { ids } }: Scene, at: number): boolean =>
  PHONES.endingAt(ids, at - 1) !== null && PIECES.at(ids, at + 1) !== null

/** "kết nạp 90 đảng viên (nghị quyết | 80 đảng viên)": what a resolution has aimed at, in brackets behind what was reached. */
const RESOLVED = phraseSet(['( nghị quyết', '( nq'])
const isAimedAt = ({ tokens: { ids } }: Scene, at: number): boolean =>
  RESOLVED.endingAt(ids, at - 1) !== null && COUNTED.at(ids, at + 1) !== null

/** "các khoản từ 1 đến 7 Điều 13": from one number of a text to another. */
const PARTS_OF_TEXT = new Set(['khoản', 'điều', 'chương'])
const TO = new Set(['đến', 'tới'])

/** What is numbered in towns, before "số". */
const WAYS = new Set(['đường', 'phố', 'ngõ', 'hẻm', 'nhà'])

const YEARS: readonly [number, number] = [1945, 2100]

/** "quyết định là 6565/2005; 3165/2012": a number and its year, of which no share is; it stands at token `at`. */
function isOfYear(scene: Scene, at: number): boolean {
  const { words } = scene.tokens
  const [number, year] = words[at + 1] === '/' ? [numeralOf(scene, at), numeralOf(scene, at + 2)] : []
  if (!number || !year || year.grouped || year.form !== 'digits') return false
  const value = toNumber(year.value)
  return value > YEARS[0] && value < YEARS[1] && toNumber(number.value) > value && words[at + 3] !== '/'
}

/** Numbers of documents and what else is numbered, known by the words before them. */
export const DOCNO: readonly Rule[] = [
  {
    name: 'docno.before',
    of: 'digits',
    reason: 'docno',
    strength: 70,
    sees: ({ scene, at, numeral }) =>
      scene.tokens.words[at - 1] !== ':' &&
      BEFORE.endingAt(scene.tokens.ids, behindDocument(scene.tokens, at)) !== null &&
      NOT_OF_TEXTS.endingAt(scene.tokens.ids, at - 1) === null &&
      !isConcluded(scene, at) &&
      !isOfHolders(scene, at) &&
      !isOfPhones(scene, at) &&
      !isAimedAt(scene, at) &&
      !isSent(scene, at, numeral),
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
  { name: 'docno.of-year', of: 'digits', reason: 'docno', strength: 61, edge: /#\/|0\/#/, sees: ofBoth(isOfYear) },
  { name: 'docno.scale', of: 'digits', reason: 'docno', strength: 86, edge: /#\/|\/#/, sees: ofBoth(isCutScale) },
  // "lệnh số: 118", "BKS: 4127", but "Quyết định: 12 hộ được vay"
  {
    name: 'docno.labelled',
    of: 'digits',
    reason: 'docno',
    strength: 50,
    sees: ({ scene: { tokens }, at }) =>
      tokens.words[at - 1] === ':' && isOfDocument(tokens.ids, behindDocument(tokens, at)),
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
    name: 'docno.called',
    of: 'digits',
    reason: 'docno',
    strength: 52,
    sees: ({ scene: { tokens }, at, numeral }) => {
      if (numeral.grouped || numeral.value.exponent < 0 || toNumber(numeral.value) > MOST_SHORT) return false
      for (let k = at - 1; k > Math.max(0, at - CALLED_REACH) && tokens.kinds[k] === 'word'; k--)
        if (CALLED.endingAt(tokens.ids, k - 1)) return true
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
]
