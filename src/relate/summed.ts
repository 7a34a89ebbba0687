import { type Kind, MEASURED_KINDS, type Qualifier } from '../model/vocabulary.js'
import { add, decimal, toNumber } from '../scan/decimal.js'
import { itemText, leadOf, type Related, sameMeasure } from './related.js'

/** Kinds of which parts make a whole. */
export const SUMMED: ReadonlySet<Kind> = new Set<Kind>(['money', ...MEASURED_KINDS])

/** What is added up has no more than the error of a float. */
export const EXACTLY = 1e-9

const RATES: ReadonlySet<Kind> = new Set<Kind>(['percent', 'ratio', 'age'])
/** Is it an amount that may have parts or be one: no change, no rate and nobody's age? */
export const isSummable = ({ quantity: { kind, change }, per }: Related): boolean =>
  change === null && per === null && !RATES.has(kind)

/** Could one of them be a part of the other? */
export const comparable = (a: Related, b: Related) =>
  sameMeasure(a, b) &&
  a.quantity.change === null &&
  a.quantity.half !== 'whole' &&
  // "18.232 vụ, gồm 9.446 vụ … và 8.786 vụ …, làm 8.125 người chết": the dead are no part of the cases
  (a.quantity.kind !== 'count' || a.itemClass === b.itemClass || a.itemClass === null || b.itemClass === null)

/** "5,2 tỷ đồng (lần 1 là 3 tỷ, lần 2 là 2,2 tỷ)": what amounts to a whole is all of it, whatever else it was tied to. */
export function linkSummed(figures: readonly Related[], i: number): void {
  const { links } = figures[i] as Related
  const opened = summedBehind(figures, i)
  const behind = opened.length > 0 ? opened : splitNext(figures, i)
  const summed = behind.length > 0 ? behind : summedBefore(figures, i)
  if (summed.length === 0 || links.some(({ rel }) => rel === 'each')) return
  const total = links.find(({ rel }) => rel === 'total')
  if (!total) links.push({ rel: 'total', to: summed })
  // of things it is the worth, whatever parts it has
  else if (total.to.every((k) => figures[k]?.itemClass !== 'thing')) total.to = summed
}

/** Before the first of the parts of a whole. */
const OPENS_PARTS = /(?:\((?:[^)]{0,30})|(?::|gồm|trong đó|cụ thể)[^.;()]{0,60})$/
const MOST_PARTS = 12

const MOST_TOLD = 3
const isTold = (figure: Related | undefined, { sentence }: Related): boolean =>
  figure?.sentence === sentence && (figure.quantity.kind === 'percent' || figure.quantity.change !== null)

/** The figures of its own unit, told right behind figure `i` or in a "Cụ thể, …" of their own, that amount to it exactly. */
function summedBehind(figures: readonly Related[], i: number): number[] {
  const whole = figures[i] as Related
  // "90 tỷ đồng cho 4 tỉnh (Hà Giang 25 tỷ đồng, …": those who get the parts are counted between
  let first = figures[i + 1]?.quantity.kind === 'count' && figures[i + 1]?.sentence === whole.sentence ? i + 2 : i + 1
  // "156 tỷ đồng, đạt 62% kế hoạch; trong đó …": how far it has come, and how it has changed, stands between, too
  for (let k = 0; k < MOST_TOLD && isTold(figures[first], whole); k++) first++
  const next = figures[first]
  if (!next || next.sentence - whole.sentence > 1 || !OPENS_PARTS.test(leadOf(next, figures[first - 1]))) return []
  const parts: number[] = []
  for (let k = first; k <= i + MOST_PARTS && figures[k]?.sentence === next.sentence; k++) {
    const figure = figures[k] as Related
    if (comparable(whole, figure) && figure.per === null) parts.push(k)
  }
  return amounting(figures, whole, parts)
}

/** The first two or more of the figures `among` others that amount to a whole exactly; none where they do not. */
function amounting(figures: readonly Related[], whole: Related, among: readonly number[]): number[] {
  const value = toNumber(whole.quantity.value)
  let sum = decimal(0)
  for (const [n, k] of among.entries()) {
    sum = add(sum, (figures[k] as Related).quantity.value)
    const total = toNumber(sum)
    if (n > 0 && total === value) return among.slice(0, n + 1)
    if (total >= value) break
  }
  return []
}

/** A whole says that it is one. */
const NAMED_WHOLE = /(?:^|[ ,])(?:tổng|cộng|cả thảy|toàn bộ)(?=[ ,]|$)/

/** Numbers of so many digits do not amount to another by chance. */
const TELLING_DIGITS = 4
/** "13.572,3" has six, "1,93" three. */
export const digitsOf = ({ quantity }: Related): number =>
  `${toNumber(quantity.value)}`.replace('.', '').replace(/0+$/, '').length

/**
 * "… đạt 13.572,3 tỷ đồng, bằng 108% dự toán. Xét theo khu vực, thu nội địa 12.410,7 tỷ đồng, …": the figures of its unit in the
 * next sentence that amount to it to the last digit, whatever words stand before them; changes and shares stand between.
 */
function splitNext(figures: readonly Related[], i: number): number[] {
  const whole = figures[i] as Related
  if (whole.quantity.qualifier !== 'exact' || digitsOf(whole) < TELLING_DIGITS) return []
  if (!NAMED_WHOLE.test(`${leadOf(whole, figures[i - 1])} ${itemText(whole)}`)) return []
  const parts: number[] = []
  for (let k = i + 1; k <= i + MOST_PARTS; k++) {
    const figure = figures[k]
    if (!figure || figure.sentence - whole.sentence > 1) break
    if (figure.sentence === whole.sentence) continue
    if (figure.scene.sentence.block !== whole.scene.sentence.block) break
    if (comparable(whole, figure) && figure.per === null && isAmount(figure)) parts.push(k)
  }
  return amounting(figures, whole, parts)
}

/** No change; "52 dự án tăng thêm 310 triệu USD" is capital that came in. */
const isAmount = ({ quantity, links }: Related): boolean =>
  quantity.change === null || (quantity.change === 'up' && links.some(({ rel }) => rel === 'total'))

/** "Tổng mức phạt là …", "Như vậy, …": what was told in the sentences before is summed up here. */
const SUMS_UP =
  /(?:^|[ ,])(?:như vậy|tính chung|tính ra|tổng cộng|cộng lại|cộng|cả thảy|toàn bộ|tổng(?! hợp| cục| công ty| thể| bí thư| giám đốc| kết))(?=[ ,]|$)/
/** So many sentences back, and so many figures, are the parts looked for. */
const SENTENCES_BACK = 6
const FIGURES_BACK = 10
/** How far the sum may be off where the whole or a part is rounded: "trên 5.000 tỷ" of 5.039. */
const OFF = 0.01
const ROUNDED: ReadonlySet<Qualifier> = new Set<Qualifier>(['over', 'nearly', 'approx'])
const isRounded = ({ quantity }: Related) => ROUNDED.has(quantity.qualifier)

/** The nearest figures of its own unit in the sentences before figure `i` that amount to it, where its words sum up. */
function summedBefore(figures: readonly Related[], i: number): number[] {
  const whole = figures[i] as Related
  const lead = leadOf(whole, figures[i - 1])
  if (!SUMS_UP.test(lead) && !SUMS_UP.test(itemText(whole))) return []
  // "30 ha lúa, 20 ha ngô, tổng diện tích 50 ha"; sums of money in one sentence are of the things beside them
  const within = whole.quantity.kind !== 'money' && !isRounded(whole) && SUMS_UP.test(lead)
  const found = amountBefore(figures, i, within, false)
  // "tăng 4.531 đồng/khách … tăng 25.854 đồng/khách … Tính chung 30.385 đồng": to the last digit, rates and changes come to one, too
  const telling = whole.quantity.qualifier === 'exact' && digitsOf(whole) >= TELLING_DIGITS
  return found.length === 0 && telling ? amountBefore(figures, i, within, true) : found
}

/** Those figures; of its own sentence too with `within`, and rates and changes with `all`. */
function amountBefore(figures: readonly Related[], i: number, within: boolean, all: boolean): number[] {
  const whole = figures[i] as Related
  const value = toNumber(whole.quantity.value)
  let off = isRounded(whole) ? value * OFF : 0
  const found: number[] = []
  let sum = decimal(0)
  for (let k = i - 1; k >= Math.max(0, i - FIGURES_BACK); k--) {
    const figure = figures[k] as Related
    if (whole.sentence - figure.sentence > SENTENCES_BACK) break
    if (figure.sentence === whole.sentence && !within) continue
    if (!comparable(whole, figure)) continue
    if (!all && (figure.per !== null || figure.quantity.change !== null)) continue
    found.unshift(k)
    if (isRounded(figure)) off = value * OFF
    sum = add(sum, figure.quantity.value)
    const total = toNumber(sum)
    if (found.length > 1 && Math.abs(total - value) <= off) return found
    if (total > value + off) break
  }
  return []
}
