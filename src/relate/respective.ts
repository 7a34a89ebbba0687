import { between, leadOf, type Related } from './related.js'

/** ", kinh phí lần lượt là | 5 tỷ đồng và 2 tỷ đồng": as many sums as things were told before, in their order. */
const IN_TURN = /(?:^| )lần lượt(?: là| đạt| ở mức| gần| hơn| trên| khoảng)*$/
const NEXT_GAP = /^(?:,|và|, và)$/
/** What the sums of such a list are of. */
const NAMES_SUMS =
  /(?:kinh phí|vốn|số tiền|trị giá|giá trị|tổng|mức|chi phí|dư nợ|doanh thu|hỗ trợ|đầu tư)(?: [^,;:.()]{1,30})? lần lượt/
const MOST_SUMS = 6

/** The sums that begin at `i`, each right behind the other. */
function sumsFrom(figures: readonly Related[], i: number): number[] {
  const sums = [i]
  for (let k = i + 1; k < i + MOST_SUMS; k++) {
    const [before, figure] = [figures[k - 1] as Related, figures[k]]
    if (figure?.sentence !== before.sentence || figure.quantity.kind !== 'money') break
    if (!NEXT_GAP.test(between(before, figure))) break
    sums.push(k)
  }
  return sums
}

const isCounted = ({ quantity }: Related): boolean =>
  quantity.kind === 'count' && quantity.change === null && quantity.half === null

/** Ties sums told "lần lượt" each to its own one of the things right before them: "xây 12 nhà, sửa 7 nhà, kinh phí lần lượt là …". */
export function linkRespective(figures: readonly Related[]): void {
  for (let i = 2; i < figures.length; i++) {
    const first = figures[i] as Related
    if (first.quantity.kind !== 'money' || first.quantity.change !== null) continue
    const lead = leadOf(first, figures[i - 1])
    if (!IN_TURN.test(lead) || !NAMES_SUMS.test(lead)) continue
    const sums = sumsFrom(figures, i)
    const from = i - sums.length
    const things = figures.slice(Math.max(0, from), i)
    const noun = things[0]?.itemWords[0]
    if (sums.length < 2 || from < 0 || noun === undefined) continue
    if (!things.every((thing) => thing.sentence === first.sentence && isCounted(thing) && thing.itemWords[0] === noun))
      continue
    const rel = sums.some((k) => figures[k]?.per !== null) ? 'each' : 'total'
    sums.forEach((k, n) => {
      const sum = figures[k] as Related
      sum.links = [...sum.links.filter((link) => link.rel !== 'each' && link.rel !== 'total'), { rel, to: [from + n] }]
    })
  }
}
