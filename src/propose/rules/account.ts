import { COUNTED } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { type Asked, type Rule, textOf } from './rule.js'

/** Tariff headings are written in groups: "mã HS 2517 49 00", "mã số 8424 30 00". */
const TARIFF = phraseSet(['hs', 'code', 'mã số', 'mã'])
const MOST_GROUPS = 3

/** "thuộc nhóm 76.01", "nhóm 8424", "phân nhóm 8424.20": a heading of the tariff, or a part of one. */
const HEADING = /^\d\d\.?\d\d$|^\d{4}\.\d\d$/
const HEADED = phraseSet(['nhóm', 'phân nhóm', 'thuộc nhóm', 'mã'])

/** Accounts have three digits, what they are divided into more. */
const ACCOUNT = /^\d{3}/
export const SIDE = /^\d{3,5}$/
const ACCOUNTS_REACH = 20

/** Around a divided account: a bracket, others of its kind, or its name: "(3381, 3388)", "(3388 – Phải trả khác)". */
const BEFORE_ACCOUNT = new Set(['(', ','])
const BEHIND_ACCOUNT = new Set([')', '-', ':', ','])
const ACCOUNT_DIGITS = 3

/** "Nợ TK 338 – Phải trả khác (3388)", "TK 3331 – Thuế phải nộp (33311)": does the number at `at` go on with that of an account before it? */
function dividesAccount({ scene: { tokens, doc }, at, numeral }: Asked): boolean {
  if (!BEFORE_ACCOUNT.has(tokens.words[at - 1] ?? '') || !BEHIND_ACCOUNT.has(tokens.words[at + 1] ?? '')) return false
  if (numeral.end - numeral.start <= ACCOUNT_DIGITS) return false
  const own = doc.shadow.slice(numeral.start, numeral.end)
  for (let k = Math.max(1, at - ACCOUNTS_REACH); k < at - 1; k++) {
    if (tokens.kinds[k] !== 'numeral') continue
    const account = doc.shadow.slice(tokens.starts[k], tokens.ends[k])
    if (account.length >= ACCOUNT_DIGITS && account.length < own.length && own.startsWith(account)) return true
  }
  return false
}

export const SIDES_OF_ACCOUNT = new Set(['nợ', 'có'])
/** "Nợ 331", "Có 111,112", "Nợ các TK 136" at the head of a line. */
const ENTRY = /^(?:nợ|có) (?:các )?(?:tk )?\d{3}/
const MOST_ENTRY = 16
const ENTRIES_WITHIN = 4
const OPENS = new Set(['(', '-', ','])

/** Does one of the lines around begin with an account, too? An entry has two sides. */
function isInEntry({ scene: { doc, sentence } }: Asked): boolean {
  for (let k = sentence.block - ENTRIES_WITHIN; k <= sentence.block + ENTRIES_WITHIN; k++) {
    const block = k === sentence.block ? undefined : doc.blocks[k]
    if (block && ENTRY.test(doc.shadow.slice(block.start, Math.min(block.end, block.start + MOST_ENTRY)))) return true
  }
  return false
}

/** So far from the head of its line the last account of one side stands; its number and a comma are two tokens. */
const LAST_OF_SIDE = 40

/** "Nợ 642: 1.000.000", "Có 111, 112 (tiền mặt)": accounts at the head of a line; "Có 33311": or all of it. */
function isAccountLine(asked: Asked): boolean {
  const { words, kinds } = asked.scene.tokens
  if (asked.at > LAST_OF_SIDE || !SIDES_OF_ACCOUNT.has(words[0] ?? '')) return false
  let first = asked.at
  while (words[first - 1] === ',' && kinds[first - 2] === 'numeral') first -= 2
  if (first !== 1) return false
  const behind = words[asked.at + 1] ?? ':'
  return behind === ':' || (OPENS.has(behind) && isInEntry(asked))
}

/** "TK111, 112, 331": the first of a list touches its noun. */
const TOUCHED_ACCOUNT = /^tk\d{3,5}$/
const MOST_LISTED = 20
/** Between the accounts of a list: "các TK 241 (2412), 611, 614". */
const BETWEEN_ACCOUNTS = new Set([',', '(', ')'])
function followsAccount(asked: Asked): boolean {
  const { words, kinds } = asked.scene.tokens
  let first = asked.at - 1
  while (asked.at - first < MOST_LISTED && (kinds[first] === 'numeral' || BETWEEN_ACCOUNTS.has(words[first] ?? '')))
    first--
  if (first === asked.at - 1) return false
  if (TOUCHED_ACCOUNT.test(words[first] ?? '')) return true
  return SIDE.test(textOf(asked)) && (words[first] === 'tk' || isOfPair(words, first + 1))
}

/** "Nợ 632/ có 154": the two sides of an entry that stand in one line, of which the account at token `at` is one. */
function isOfPair(words: readonly string[], at: number): boolean {
  if (!SIDES_OF_ACCOUNT.has(words[at - 1] ?? '')) return false
  const debit = words[at - 1] === 'nợ' ? at : at - 3
  return words[debit - 1] === 'nợ' && words[debit + 1] === '/' && words[debit + 2] === 'có' && words[debit + 3] === '#'
}

/** "hạch toán thẳng vào 154": where something is entered. */
const ENTERED = listSet(
  'đưa vào, hạch toán vào, ghi vào, tính vào, phân bổ vào, kết chuyển sang, kết chuyển vào, hạch toán thẳng vào',
)
const TK_WITHIN = 6

/** "đưa vào 154, 627" beside lines that name accounts: the first or a later account that something is entered in. */
function isEntered(asked: Asked): boolean {
  const { tokens, doc, sentence } = asked.scene
  let first = asked.at
  while (asked.at - first < MOST_LISTED && tokens.words[first - 1] === ',' && tokens.kinds[first - 2] === 'numeral')
    first -= 2
  if (tokens.kinds[asked.at + 1] === 'word' || !ENTERED.endingAt(tokens.ids, first - 1)) return false
  for (let k = sentence.block - TK_WITHIN; k <= sentence.block + TK_WITHIN; k++) {
    const block = doc.blocks[k]
    if (block && NAMES_ACCOUNT.test(doc.shadow.slice(block.start, block.end))) return true
  }
  return false
}
const NAMES_ACCOUNT = /(?<![a-z])tk \d{3}/

const ACCOUNTS_NAMED = phraseSet(['tài khoản'])
const NAMED_WITHIN = 9
/** "tài khoản chi phí bán hàng (641 …": the number of the account that is named before the bracket. */
function isNamedAccount({ scene: { tokens }, at }: Asked): boolean {
  if (tokens.words[at - 1] !== '(') return false
  for (let k = at - 2; k > Math.max(0, at - NAMED_WITHIN) && tokens.kinds[k] === 'word'; k--)
    if (ACCOUNTS_NAMED.endingAt(tokens.ids, k)) return true
  return false
}

/** "số dư bên nợ 331", but "bên có 12 hộ". */
const isSide = (asked: Asked): boolean => {
  const { words } = asked.scene.tokens
  return words[asked.at - 2] === 'bên' && SIDES_OF_ACCOUNT.has(words[asked.at - 1] ?? '') && SIDE.test(textOf(asked))
}

/** Numbers of the books of a firm and of the customs: accounts and what they are divided into, headings of the tariff. */
export const ACCOUNTS: readonly Rule[] = [
  {
    name: 'docno.account',
    of: 'digits',
    reason: 'docno',
    strength: 66,
    sees: (asked) =>
      ACCOUNT.test(textOf(asked)) &&
      (dividesAccount(asked) ||
        isAccountLine(asked) ||
        followsAccount(asked) ||
        isOfPair(asked.scene.tokens.words, asked.at)),
  },
  // "tài khoản chi phí bán hàng (641 …"
  {
    name: 'docno.account-of',
    of: 'digits',
    reason: 'docno',
    strength: 66,
    sees: (asked) => SIDE.test(textOf(asked)) && isNamedAccount(asked),
  },
  // "vào TK 211 ngày nào": no number of days
  {
    name: 'docno.tk',
    of: 'digits',
    reason: 'docno',
    strength: 82,
    sees: (asked) => asked.scene.tokens.words[asked.at - 1] === 'tk' && SIDE.test(textOf(asked)),
  },
  {
    name: 'docno.entered',
    of: 'digits',
    reason: 'docno',
    strength: 52,
    sees: (asked) => SIDE.test(textOf(asked)) && isEntered(asked),
  },
  { name: 'docno.side', of: 'digits', reason: 'docno', strength: 52, sees: isSide },
  {
    name: 'docno.heading',
    of: 'digits',
    reason: 'docno',
    strength: 70,
    sees: (asked) => {
      const { ids } = asked.scene.tokens
      return (
        HEADING.test(textOf(asked)) &&
        HEADED.endingAt(ids, asked.at - 1) !== null &&
        // "nhóm 1500 hộ"
        COUNTED.at(ids, asked.at + 1) === null
      )
    },
  },
  {
    name: 'docno.tariff',
    of: 'digits',
    reason: 'docno',
    strength: 70,
    edge: /0 #/,
    sees: ({ scene: { tokens }, at }) => {
      let k = at - 1
      while (at - k <= MOST_GROUPS && tokens.kinds[k] === 'numeral') k--
      return k < at - 1 && TARIFF.endingAt(tokens.ids, k) !== null
    },
  },
]
