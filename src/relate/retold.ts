import { toNumber } from '../scan/decimal.js'
import { headWord, isLead, itemText, leadOf, type Related, startOf } from './related.js'
import { key, sharesAnyWord } from './repeats.js'
import type { Ties } from './share.js'
import { digitsOf, isSummable } from './summed.js'

/** Numbers of fewer digits than this are the same by chance: "1,8 tỷ" and "4,9 triệu lít" have two. */
const TELLING = 2

/**
 * The later of two figures of the body with the same value and noun is the first one again, unless it is said to be another; a small
 * number where its sentence stands there word for word, where it points back, or where it is of people of a type that has a `fate`.
 */
export function markRetold(figures: readonly Related[], ties: readonly Ties[]): void {
  const earlier = new Map<string, number[]>()
  const twins = twinsOf(figures)
  figures.forEach((figure, i) => {
    if (!isRetellable(figure)) return
    const twin = figures[twins[i] as number]
    if (twin && figure.partOf === null && isRetellable(twin)) {
      figure.sameAs = twin.sameAs ?? (twins[i] as number)
      return
    }
    const fact = key(figure)
    const own = earlier.get(fact) ?? []
    earlier.set(fact, own)
    const at = own.find((k) => isAgain(figures, i, figures[k] as Related, ties))
    if (at !== undefined && figure.partOf === null) figure.sameAs = at
    else if (own.length < MOST_EARLIER) own.push(i)
  })
}

/** Of ledgers, which have one sum in every line, no more are compared with. */
const MOST_EARLIER = 6

/** Is the figure at `i` the `other` one, told again? */
function isAgain(figures: readonly Related[], i: number, other: Related, ties: readonly Ties[]): boolean {
  const figure = figures[i] as Related
  return (
    isSameThing(figure, other) &&
    (digitsOf(figure) >= TELLING || POINTS_BACK.test(behind(figure)) || isSameFate(figure, other, ties)) &&
    !isAnother(figure, figures[i - 1], other)
  )
}

/** Sentences of fewer signs are told again by chance: "Có 2 tổ." */
const LEAST_TWIN = 32

/** For each figure the same one of an earlier sentence that has the very same words, as captions and leads do; -1 if there is none. */
function twinsOf(figures: readonly Related[]): number[] {
  const told = new Map<string, number>()
  let begin = 0
  let earlier = -1
  return figures.map(({ scene: { doc, sentence } }, i) => {
    if (sentence !== figures[i - 1]?.scene.sentence) {
      const words = doc.shadow.slice(sentence.start, sentence.end).trim()
      const at = told.get(words)
      if (at === undefined && words.length >= LEAST_TWIN) told.set(words, i)
      begin = i
      earlier = at ?? -1
    }
    return earlier < 0 ? -1 : earlier + i - begin
  })
}

/** "hai triệu viên ma tuý | này |", "4 nhà máy | nói trên |"; before a noun "trên" says where. */
const POINTS_BACK = /^[^#]*? (?:này|nói trên|nêu trên|kể trên|trên(?= ?$| (?:đã|bị|được|đều|là|cùng)(?= )))(?= |$)/

/** Are both the same people, by two words or more, of whom something is told that befalls nobody twice: "3 nghi can", "2 công nhân tử vong"? */
const isSameFate = (one: Related, other: Related, ties: readonly Ties[]): boolean =>
  ties[one.type]?.fate === true &&
  one.type === other.type &&
  one.quantity.kind === 'count' &&
  toNumber(one.quantity.value) > 1 &&
  one.itemWords.length > 1 &&
  itemText(one) === itemText(other)

/** Could a figure of the body be told again elsewhere in it: an amount of its own, and no rate or cell of a table? */
const isRetellable = (figure: Related): boolean =>
  figure.cell === null &&
  !isLead(figure) &&
  figure.sameAs === null &&
  isSummable(figure) &&
  figure.quantity.kind !== 'duration' &&
  figure.quantity.qualifier !== 'vague'

/** Words for money that do not say what it is for. */
const ANY_MONEY = /^(?:(?:tổng )?(?:số tiền|trị giá|giá trị|kinh phí)|tiền)(?: |$)/
const isAnyMoney = (figure: Related): boolean => figure.itemWords.length === 0 || ANY_MONEY.test(itemText(figure))

/** Counts and measures are of one noun; sums of money, which few others equal, of nouns that do not differ. */
function isSameThing(a: Related, b: Related): boolean {
  if (a.quantity.kind !== 'money') return a.itemWords.length > 0 && headWord(a) === headWord(b)
  return sharesAnyWord(a, b) || isAnyMoney(a) || isAnyMoney(b)
}

/** Around a number that comes on top, or of what is left: "thêm 12 căn", "mỗi xã 12 căn", "còn 12 căn", "12 căn khác". */
const ANOTHER = /(?:^|[ ,])(?:mỗi|thêm|khác|nữa|tiếp|tiếp tục|cũng|còn|từng)(?=[ ,]|$)/
const LOOK_AROUND = 24

/** What is said from the number on up to the next mark: "suất quà khác". */
function behind({ scene: { doc, tokens }, quantity }: Related): string {
  const end = tokens.ends[quantity.last] ?? 0
  return doc.shadow.slice(end, end + LOOK_AROUND).split(/[,;.()\n]/, 1)[0] ?? ''
}

/** When and where something was, or who did it, as its sentence says: "12/3", "2019"; "xã lai hoà", "công ty hải". */
const TIMES = /\d{1,2}[/-]\d{1,2}|(?:19|20)\d\d/g
const HOLDERS =
  /(?<![a-zà-ỹ])(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|thôn|bản|ấp|trường|công ty|chi hội|đồn) [^ ,.;:()]+/g
const LONGEST_READ = 600

const saidIn = (figure: Related, pattern: RegExp): string[] => {
  const { doc, sentence } = figure.scene
  const at = startOf(figure)
  const text = doc.shadow.slice(Math.max(sentence.start, at - LONGEST_READ), Math.min(sentence.end, at + LONGEST_READ))
  return text.match(pattern) ?? []
}

/** Do both sentences say such a thing, and not the same: what they tell are two facts. */
function differ(one: Related, other: Related, pattern: RegExp): boolean {
  const [own, others] = [saidIn(one, pattern), new Set(saidIn(other, pattern))]
  return own.length > 0 && others.size > 0 && !own.some((words) => others.has(words))
}

const isAnother = (figure: Related, before: Related | undefined, other: Related): boolean =>
  figure.sentence === other.sentence ||
  ANOTHER.test(leadOf(figure, before).slice(-LOOK_AROUND)) ||
  ANOTHER.test(behind(figure)) ||
  differ(figure, other, TIMES) ||
  differ(figure, other, HOLDERS)
