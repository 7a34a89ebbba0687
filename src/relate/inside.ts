import { SEXES } from '../lexicon/nouns.js'
import { toNumber } from '../scan/decimal.js'
import { leadOf, type Related } from './related.js'
import { comparable, EXACTLY, isSummable } from './summed.js'

/** Between a whole and the first of its parts: "108 nhà | sập (Trà Vinh | 22 nhà". */
const OPENS = /^[\p{L} ]{0,40}\([^()]*$/u
/** … or behind a colon: "31 nhà | sập: Trà Vinh | 10 nhà". */
const LISTS = /^[\p{L} ]{0,40}:[^():]*$/u
/** So many figures of a bracket are looked at. */
const MOST_INSIDE = 24
/** What tells which part it is: "Trà Vinh | 22 nhà". */
const NAME = /\p{L}/u
/** Before what a number was, or was to be: "(năm 2020 đạt | 52 triệu USD |, năm 2021 đạt | 61 triệu USD)". */
const OTHERWISE =
  /(?:^|[ (,;])(?:năm|quý|tháng|vụ trước|cùng kỳ|kỳ trước|kế hoạch|chỉ tiêu|dự toán|trước đó|trước đây)(?= |$)/

/** Words of people that only say which of them: "12 đối tượng (3 | nữ |)". */
const SORTS = new Set([...SEXES, 'trẻ'])

/**
 * Marks what a bracket or list tells as parts of the number right before it: "10 người bị cô lập (Phú Thọ | 4 người |, Yên Bái | 6 người |)".
 * They are where two or more amount to it, or where each has a name before it and counts the same: not all of the parts need be told.
 * Some of the people are parts by themselves.
 */
export function markInside(figures: readonly Related[]): void {
  figures.forEach((whole, i) => {
    if (!isSummable(whole)) return
    const all = toNumber(whole.quantity.value)
    const worth = (k: number): number => toNumber((figures[k] as Related).quantity.value)
    const bracket = insideBracket(figures, i)
    const told = bracket.length > 0 || whole.quantity.kind !== 'count' ? bracket : inList(figures, i)
    const inside = told.filter(
      (k) =>
        figures[k]?.partOf === null &&
        isSummable(figures[k] as Related) &&
        comparable(whole, figures[k] as Related) &&
        worth(k) <= all,
    )
    const off = inside.reduce((sum, k) => sum + worth(k), -all)
    const isAll = Math.abs(off) <= all * EXACTLY || (off < 0 && inside.every((k) => isNamed(figures, k, whole)))
    for (const k of inside) {
      const part = figures[k] as Related
      if ((isAll && inside.length > 1) || SORTS.has(part.itemWords[0] ?? '')) part.partOf = i
    }
  })
}

/**
 * Ties what is told behind the bracket to the whole and not to each of its parts: "300 áo mưa (cỡ L 150, cỡ XL 150) có giá | 90.000
 * đồng/chiếc |". To be asked when the parts are marked.
 */
export function linkAround(figures: readonly Related[]): void {
  figures.forEach((figure) => {
    for (const link of figure.links) {
      const wholes = new Set(link.to.map((k) => figures[k]?.partOf ?? null))
      const [whole] = wholes
      if (link.to.length < 2 || wholes.size > 1 || typeof whole !== 'number' || figure.partOf === whole) continue
      if (insideBracket(figures, whole).includes(link.to[0] as number)) link.to = [whole]
    }
  })
}

/** The figures of the bracket that opens right behind figure `i`. */
const insideBracket = (figures: readonly Related[], i: number): number[] => behind(figures, i, OPENS, /[()]/)

/** The figures of its noun in the list that a colon opens right behind it. */
const inList = (figures: readonly Related[], i: number): number[] =>
  behind(figures, i, LISTS, /:/).filter((k) => figures[k]?.itemWords[0] === figures[i]?.itemWords[0])

function behind(figures: readonly Related[], i: number, opens: RegExp, closes: RegExp): number[] {
  const found: number[] = []
  for (let k = i + 1; k <= i + MOST_INSIDE && figures[k]?.sentence === figures[i]?.sentence; k++) {
    const lead = leadOf(figures[k] as Related, figures[k - 1])
    if (k === i + 1 ? !opens.test(lead) : closes.test(lead)) break
    found.push(k)
  }
  return found
}

function isNamed(figures: readonly Related[], k: number, whole: Related): boolean {
  const figure = figures[k] as Related
  const lead = leadOf(figure, figures[k - 1])
  return NAME.test(lead) && !OTHERWISE.test(lead) && figure.itemWords[0] === whole.itemWords[0]
}
