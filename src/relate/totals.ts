import { between, itemText, leadOf, type Related } from './related.js'

/** Words before a sum that make it the total of what was counted before: "trị giá", "với tổng kinh phí", "số tiền phạt". */
export const TOTAL_WORDS =
  /(?:trị giá|giá trị|số tiền|tổng cộng|kinh phí|tổng số|tổng mức|tổng vốn|mức đầu tư|vốn đầu tư|tổng kim ngạch|kim ngạch|tổng thiệt hại|tổng nợ|dư nợ|số vốn|phạt tiền|tiền phạt|phạt|nộp ngân sách|khối lượng|trọng lượng|diện tích|hải trình|chiều dài|tổng sản lượng|sản lượng|tương đương|tổng lượng|tổng nguồn|tổng chi phí|chi phí)/
/** Between the members of one list: marks and "và", no verb. */
export const LIST_GAP = /^(?:[,;]|và|cùng|cùng với|, cùng|, và|, cùng với|[,;] ?kèm|, tặng kèm|kèm|kèm theo|;|… ?)?$/
const EACH = /(?:mỗi|một|bình quân|trung bình|từng)\s/
const FARTHEST = 12
/** How many sentences back the things of a "Tổng …" may stand. */
const SENTENCES_BACK = 3

const isThing = ({ quantity, links }: Related) =>
  quantity.change === null &&
  quantity.half !== 'whole' &&
  !links.some(({ rel }) => rel === 'with' || rel === 'each') &&
  (quantity.kind === 'count' || isMeasure(quantity.kind))
const isMeasure = (kind: string) => kind === 'mass' || kind === 'volume' || kind === 'length' || kind === 'area'

/** The members of the list that ends with figure `last`, in the order of the text. */
function listEndingAt(figures: readonly Related[], last: number): number[] {
  const members = [last]
  for (let i = last; i > 0; i--) {
    const a = figures[i - 1] as Related
    const b = figures[i] as Related
    if (a.sentence !== b.sentence || !isThing(a) || !LIST_GAP.test(between(a, b))) break
    members.unshift(i - 1)
  }
  return members
}

/** The nearest thing before `i` in its sentence, or in the one before when the sum opens its sentence: "Tổng thiệt hại …". */
function nearestThing(figures: readonly Related[], i: number): number | null {
  const sum = figures[i] as Related
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const figure = figures[k] as Related
    if (figure.sentence !== sum.sentence) return null
    if (isThing(figure)) return k
    // a sum between them has taken the things already
    if (figure.quantity.kind === 'money' && !figure.quantity.change && figure.per === null) return null
  }
  return null
}

/** "Tổng thiệt hại trên 310 tỷ đồng." after a sentence of losses: everything of its type there. */
function thingsOfSentenceBefore(figures: readonly Related[], i: number): number[] {
  const sum = figures[i] as Related
  const before = figures[i - 1]
  if (!before || sum.sentence - before.sentence > SENTENCES_BACK) return []
  const found: number[] = []
  for (let k = i - 1; k >= 0 && figures[k]?.sentence === before.sentence; k--) {
    const figure = figures[k] as Related
    if (isThing(figure) && figure.type === sum.type) found.unshift(k)
  }
  return found
}

/** "giải ngân 42,6 tỷ đồng cho 905 lượt hộ vay", "chi 130 tỷ đồng để tặng 380.000 phần quà": the things follow their sum. */
export const FORWARD_GAP = /^(?:cho|để tặng|để trao|để hỗ trợ|tặng|hỗ trợ cho|để trao tặng)$/

function thingsAfter(figures: readonly Related[], i: number): number[] {
  const sum = figures[i] as Related
  const next = figures[i + 1]
  if (
    !next ||
    next.sentence !== sum.sentence ||
    !FORWARD_GAP.test(between(sum, next)) ||
    !isThing(next) ||
    next.itemClass === 'body'
  )
    return []
  const found = [i + 1]
  for (let k = i + 2; k < figures.length; k++) {
    const figure = figures[k] as Related
    if (
      figure.sentence !== sum.sentence ||
      !isThing(figure) ||
      !LIST_GAP.test(between(figures[k - 1] as Related, figure))
    )
      break
    found.push(k)
  }
  return found
}

/** "200 thùng khẩu trang (500.000 chiếc khẩu trang)": the same goods counted more finely. */
function isFiner(sum: Related, before: Related | undefined): boolean {
  if (!before || before.sentence !== sum.sentence || before.quantity.kind !== 'count' || between(before, sum) !== '(')
    return false
  const words = before.itemWords
  return sum.itemWords.slice(1).some((word) => words.includes(word))
}

/** Links a sum of money or a measure to the things that it is the total of. */
export function linkTotals(figures: readonly Related[]): void {
  for (let i = 1; i < figures.length; i++) {
    const sum = figures[i] as Related
    const { kind, change, half } = sum.quantity
    if (
      !(kind === 'money' || isMeasure(kind) || kind === 'count') ||
      change ||
      half ||
      sum.per !== null ||
      sum.links.length > 0
    )
      continue
    const lead = leadOf(sum, figures[i - 1])
    const words = `${lead} ${itemText(sum)}`
    if (kind === 'money') {
      const after = thingsAfter(figures, i)
      if (after.length > 0) {
        sum.links.push({ rel: 'total', to: after })
        continue
      }
    }
    const finer = kind === 'count' && isFiner(sum, figures[i - 1])
    if (kind === 'count' ? !finer && !/tương đương$/.test(lead) : !TOTAL_WORDS.test(words) || EACH.test(lead)) continue
    const last = nearestThing(figures, i)
    if (last === null) {
      const things =
        /^tổng/.test(itemText(sum)) && figures[i - 1]?.sentence !== sum.sentence
          ? thingsOfSentenceBefore(figures, i)
          : []
      if (things.length > 0) sum.links.push({ rel: 'total', to: things })
      continue
    }
    if (kind === 'count' || isMeasure(kind)) {
      sum.links.push({ rel: 'total', to: [last] })
      continue
    }
    const members = listEndingAt(figures, last)
    const own = members.filter((k) => figures[k]?.type === sum.type)
    sum.links.push({ rel: 'total', to: own.length > 0 ? own : [last] })
  }
}
