import type { Role } from '../model/vocabulary.js'
import { isPeople, itemText, leadOf, type Related } from '../relate/related.js'

/** "xử phạt 61 trường hợp … với tổng số tiền 91,5 triệu đồng", "xử phạt 380 trường hợp, nộp ngân sách 1 tỷ đồng". */
const PUNISHED = /(?:^|\s)phạt(?:\s|$)/
const isFine = (sum: Related, i: number, figures: readonly Related[]): boolean =>
  sum.quantity.kind === 'money' &&
  !WORTHY.test(itemText(sum)) &&
  sum.links.some(
    ({ rel, to }) =>
      rel === 'total' && to.some((k) => k < i && PUNISHED.test(leadOf(figures[k] as Related, figures[k - 1]))),
  )
const WORTHY = /trị giá|giá trị/

/** What parts in brackets have from their whole: "4 người chết (3 nam, 1 nữ)", "1.977 phương tiện (104 ô tô, 1.873 mô tô)". */
const INHERITED = new Set<Role>([
  'dead',
  'injured',
  'missing',
  'rescued',
  'participant',
  'recipient',
  'suspect',
  'means',
  'seized',
  'lost',
])

/** The whole of which the count at `i` is a part in brackets; null when it stands in none. */
function wholeOfBracket(figures: readonly Related[], i: number, opener: number | null): number | null {
  const figure = figures[i] as Related
  const before = figures[i - 1]
  if (figure.quantity.kind !== 'count' || figure.quantity.change !== null || before?.sentence !== figure.sentence)
    return null
  const lead = leadOf(figure, before)
  if (lead.startsWith('(')) return before.quantity.kind === 'count' ? i - 1 : null
  return lead.includes(')') || lead.includes(';') ? null : opener
}

/** Before so many out of a whole, and between the two: "trong 16 khoản thu có 11 khoản", "cứ 10 em thì 8 em", "64 nóc nhà thì 40". */
export const OUT_OF_WHOLE = /(?:^|[ ,])(?:trong|trong số|cứ)$/
export const THEN_PART = /^(?:thì|chỉ|đã|mới|thì có|thì chỉ|chỉ có|có)$/
function isWholeOfNext(figures: readonly Related[], i: number): boolean {
  const whole = figures[i] as Related
  const part = figures[i + 1]
  if (whole.quantity.kind !== 'count' || part?.quantity.kind !== 'count' || part.sentence !== whole.sentence)
    return false
  const gap = leadOf(part, whole)
  if (!THEN_PART.test(gap) || part.itemWords[0] === undefined || !whole.itemWords.includes(part.itemWords[0]))
    return false
  return gap.startsWith('thì') || OUT_OF_WHOLE.test(leadOf(whole, figures[i - 1]))
}

/** Roles that hang on what stands beside a figure; `roles` are by figure and are changed. */
export function rolesBeside(figures: readonly Related[], roles: Role[]): void {
  let opener: number | null = null
  figures.forEach((figure, i) => {
    const before = figures[i - 1]
    const own = roles[i] as Role
    if (isFine(figure, i, figures)) roles[i] = 'fine'
    // "tặng mỗi gia đình 01 bộ chăn màn và 2 triệu đồng"
    if (figure.per !== null && own === 'level' && before?.per === figure.per && roles[i - 1] === 'each')
      roles[i] = 'each'
    // "12 tập thể và 35 cá nhân được tặng bằng khen"
    const [mate] = figure.links.filter(({ rel }) => rel === 'with').flatMap(({ to }) => to)
    if (mate !== undefined && own === 'recipient' && roles[mate] === 'thing' && isPeople(figures[mate] as Related))
      roles[mate] = 'recipient'
    // "386 lượt công dân với 402 người", "1.900 lượt ngư dân của 312 tàu cá"
    if (mate !== undefined && own === 'thing' && TAKE_PART.has(roles[mate] as Role)) roles[i] = 'participant'
    opener = wholeOfBracket(figures, i, opener)
    const whole = opener === null ? undefined : roles[opener]
    if (whole !== undefined && own === 'thing' && INHERITED.has(whole)) roles[i] = whole
    // "đạt 91% dự toán giao (12 nghìn tỷ đồng)"
    if (own === 'level' && figure.quantity.kind === 'money' && roles[i - 1] === 'plan' && isInBrackets(figure, before))
      roles[i] = 'plan'
    if (own === 'thing' && isWholeOfNext(figures, i)) roles[i] = 'of'
  })
}

const TAKE_PART = new Set<Role>(['participant', 'event'])
const isInBrackets = (figure: Related, before: Related | undefined): boolean =>
  before?.sentence === figure.sentence && before.quantity.kind === 'percent' && leadOf(figure, before) === '('
