import { latin } from '../../text/latin.js'
import { type Asked, endsAs, leftOf, printedRightOf, type Rule, rightOf, textOf } from './rule.js'

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
/** "đò QN - 5459", "tàu cá BV - 91234": letters apart and four digits or more behind a vessel. */
export const VESSEL_BEFORE = latin(
  /(?<=(?:[Đđ]ò|[Tt]àu|[Tt]huyền|[Gg]he|[Ss]à lan|[Xx]uồng)(?: cá| sắt| gỗ)? (?:số |số hiệu |mang số hiệu |BKS:? )?\p{Lu}{2} - ?)/uy,
)
const VESSEL_DIGITS = /^\d{4,5}$/

/** "DM-0324", "QH-15", "COVID -19", "S-400", "A3-220", "F/A -18": letters, or a single capital with its number, and a dash right before. */
export const CODE_BEFORE = latin(/(?<=(?:\p{Lu}{2,}|\p{L}{2,}\d*)(?:-|\.| -|- )|(?:^|[\s(/"])\p{Lu}(?: ?|\d{1,2})-)/uy)
/** "…/2015/TT", "01/2020/NĐ-CP": the later numbers of a document's. */
const CODE_TAIL = /(?<=\d\/)/y
const NOUGHTS = /^00\d+$/
const CODE_AFTER_SLASH = latin(/^\/\p{Lu}/u)
/** "0299.3822339", "0903 123 456", "02993.626252", "(028) 38123456", "1900.1234". */
const PHONE = /^0\d{2,4}(?:[. -]|\) ?)?\d{3}|^0\d{8,}|^1[89]00[. ]?\d{4}/
const PHONE_BEGINS = new Set(['0', '1'])
const PHONE_BEFORE = /(?<=(?:^|[^\d.,])(?:\(?0\d{2,4}\)?[. ]{1,2}|1[89]00[. ]|0\d{2,4}[. ]\d{3,4}[. ]))/y
/** "+31-20-8946374", "+84 24 3825 1234": a number to call from abroad, from its first, second or last digits. */
const ABROAD_AFTER = /^[- .]\d{1,4}[- .]\d{3}/
const ABROAD_MIDDLE_AFTER = /^[- .]\d{3}/
const ABROAD_BEFORE = /(?<=(?:^|[^\d.,])\+)/y
const ABROAD_MIDDLE_BEFORE = /(?<=(?:^|[^\d.,])\+\d{1,3}[- .])/y
const ABROAD_LAST_BEFORE = /(?<=(?:^|[^\d.,])\+\d{1,3}[- .]\d{1,4}[- .](?:\d{1,4}[- .])?)/y
const ADDRESS = /(?<=(?:(?:https?|ftp):\/\/|www\.|@)\S*)/y
const ADDRESS_AFTER = /^\S*(?:@|\.com|\.vn|\.net|\.org)/

/** A number that counts has as many digits at most where nothing groups them. */
const MOST_DIGITS = 6
const LEVELS = new Set(['là', 'đạt', 'lên', 'hơn', 'gần', 'khoảng', 'trên'])
/** "Số lượt truy cập đạt 1500000": a round number behind a level is no code. */
const isRound = (asked: Asked): boolean =>
  LEVELS.has(asked.scene.tokens.words[asked.at - 1] ?? '') && textOf(asked).endsWith('000')

/** Numbers of documents, plates, telephones and addresses, known by how they are written and by what touches them. */
export const CODES: readonly Rule[] = [
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
    name: 'docno.vessel',
    of: 'digits',
    reason: 'docno',
    strength: 94,
    edge: /- ?#/,
    sees: (asked) => VESSEL_DIGITS.test(textOf(asked)) && endsAs(VESSEL_BEFORE, leftOf(asked)),
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
    name: 'docno.phone-abroad',
    of: 'digits',
    reason: 'docno',
    strength: 92,
    edge: /\+#|0[- .]#/,
    sees: (asked) => {
      const [left, right] = [leftOf(asked), rightOf(asked)]
      return (
        (ABROAD_AFTER.test(right) && endsAs(ABROAD_BEFORE, left)) ||
        (ABROAD_MIDDLE_AFTER.test(right) && endsAs(ABROAD_MIDDLE_BEFORE, left)) ||
        endsAs(ABROAD_LAST_BEFORE, left)
      )
    },
  },
  // "1.2.3", "12.5.0012": no number is written so
  { name: 'docno.digits', of: 'digits', reason: 'docno', strength: 50, sees: ({ numeral }) => numeral.form === 'code' },
  // "mã hàng là 0002"
  {
    name: 'docno.noughts',
    of: 'digits',
    reason: 'docno',
    strength: 59,
    sees: (asked) => NOUGHTS.test(textOf(asked)),
  },
  {
    name: 'docno.long',
    of: 'digits',
    reason: 'docno',
    strength: 59,
    sees: (asked) => {
      const { form, scale, grouped, decimalMark, start, end } = asked.numeral
      return (
        form === 'digits' &&
        scale === 0 &&
        !grouped &&
        decimalMark === null &&
        end - start > MOST_DIGITS &&
        !textOf(asked).includes(' ') &&
        !isRound(asked)
      )
    },
  },
]
