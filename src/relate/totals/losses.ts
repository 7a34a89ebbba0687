import { LIST_GAP } from '../list.js'
import { between, isPeople, itemText, leadOf, type Related, textBehind } from '../related.js'
import { isExtensive, isPart, isThing } from './thing.js'

/** "40 ha lúa bị ngập, thiệt hại | 2 tỷ đồng"; it may begin a sentence: "Thiệt hại ban đầu khoảng | 2 tỷ đồng.", "Ước tính thiệt hại …" */
const LOSS =
  /(?:^(?:ước tính |ước )?|[,;.)] ?(?:ước tính |ước )?|(?:^| )(?:gây|làm|tổng|tổng giá trị|giá trị) )(?:thiệt hại|mất|tổn thất)(?: (?:ban đầu|sơ bộ|về|tài sản|kinh tế|vật chất|ước tính|ước|tính|là|lên tới|lên đến))*$/
const HEADS = /^[^,;:.()]{0,36}$/

/** What has become of things that are lost. */
const LOST =
  /(?:^| )(?:chết|rụng|khô cháy|mất trắng|trôi|cuốn trôi|sập|đổ|ngã|gãy|hư|hư hỏng|hư hại|hỏng|héo|héo rụi|cháy|cháy rụi|cháy lá|thiêu rụi|ngập|ngập úng|tốc mái|bay mái|vùi lấp|bồi lấp|chìm|sạt|sạt lở|tiêu huỷ|dập nát|giảm năng suất|đứt|trốc|nứt|thiệt hại|bị ảnh hưởng)(?= |$)/

const isLost = (figures: readonly Related[], k: number): boolean => {
  const figure = figures[k] as Related
  const clause =
    leadOf(figure, figures[k - 1])
      .split(/[,;:.()]/)
      .at(-1) ?? ''
  return LOST.test(`${clause} ${itemText(figure)} ${textBehind(figure)}`)
}

/** "3.264 ha lúa bị ảnh hưởng, trong đó mất trắng 1.087 ha" */
const OF_THOSE = /(?:trong đó|trong số này|riêng)(?: [^,;:.()]{1,24})?$/

const OWNED_BY = /(?:^| )của$/

/** More than these are no list that one sum is told for. */
const MOST_LOST = 6
/** A sentence of its own behind a longer list tells of the whole storm. */
const MOST_BEFORE = 3
const FARTHEST = 12

/** "47 nhà bị ngập. | Hai người bị thương. | Tổng thiệt hại …": the last figure of the sentence before one that tells of people alone, which ends with figure `k`. */
function overToll(figures: readonly Related[], k: number): number {
  const sentence = figures[k]?.sentence ?? 0
  let at = k
  while (figures[at]?.sentence === sentence && isPeople(figures[at] as Related)) at--
  return figures[at]?.sentence === sentence - 1 ? at : k
}

/** The things lost that the sum at `i` is the worth of: those of its sentence, or of the one before where it begins its own. */
export function thingsLost(figures: readonly Related[], i: number): number[] {
  const sum = figures[i] as Related
  const before = figures[i - 1]
  const lead = leadOf(sum, before)
  if (sum.quantity.kind !== 'money' || !before || !LOSS.test(lead)) return []
  const near = before.sentence === sum.sentence
  if (!near && !(HEADS.test(lead) && sum.sentence - before.sentence === 1)) return []
  const last = near ? i - 1 : overToll(figures, i - 1)
  const told = figures[last]
  if (told?.scene.sentence.block !== sum.scene.sentence.block) return []
  const things: number[] = []
  for (let k = last; k >= Math.max(0, i - FARTHEST) && figures[k]?.sentence === told.sentence; k--) {
    const figure = figures[k] as Related
    const goods = isExtensive(figure) || figure.itemClass === 'thing' || figure.itemClass === null
    const part = isPart(figures, k) || OF_THOSE.test(leadOf(figure, figures[k - 1]))
    // the toll of people and what sums were told before it are matters of their own
    // and "412 ha tôm | của 367 hộ | bị thiệt hại" tells whose it is
    if (isPeople(figure) && OWNED_BY.test(leadOf(figure, figures[k - 1]))) continue
    if (isPeople(figure) || figure.quantity.kind === 'money') break
    // "sập 4 cầu, 27 điểm trường bị ngập": where schools and villages suffer, the sum is of more than things
    if (!goods && !part && isLost(figures, k)) return []
    if (goods && isThing(figure) && !part) things.unshift(k)
  }
  // "96 tấn tôm, 21 tấn cá chết", "cháy 120 m3 gỗ và 6 máy": of a list one word tells what has become of all
  const lost = new Set(things.filter((k) => isLost(figures, k)))
  const joins = (a: number | undefined, b: number | undefined): boolean =>
    a !== undefined && b === a + 1 && LIST_GAP.test(between(figures[a] as Related, figures[b] as Related))
  things.forEach((k, n) => {
    if (joins(things[n - 1], k) && lost.has(k - 1)) lost.add(k)
  })
  for (let n = things.length - 2; n >= 0; n--)
    if (joins(things[n], things[n + 1]) && lost.has(things[n + 1] as number)) lost.add(things[n] as number)
  return lost.size > (near ? MOST_LOST : MOST_BEFORE) ? [] : [...lost].sort((a, b) => a - b)
}
