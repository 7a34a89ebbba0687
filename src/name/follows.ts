import { phraseSet } from '../lexicon/phrases.js'
import { PLANS } from '../lexicon/sums.js'
import { type Kind, MEASURED_KINDS } from '../model/vocabulary.js'
import type { Itemed } from './figure.js'
import { behindEarlier } from './item/earlier.js'
import { overLinks } from './item/links.js'
import { isReachedBy, PARTS, sameItem } from './passing.js'

/** A second level of these is of the same matter; counts, ages and stretches of a road may be of another. */
const LEVELS: ReadonlySet<Kind> = new Set(['money', 'percent', 'ratio', 'mass', 'duration', 'other'])

/** So many words stand between a level and the share that it is of a whole: "trường hợp (chiếm", "41 ha | trên địa bàn huyện | (bằng". */
const MOST_BETWEEN = 6

/** "nông nghiệp | 187 nghìn người | (35,6%)": is the share of the label that stands right before the count? */
function sharesLabel({ quantity, item, scene: { tokens } }: Itemed, previous: Itemed): boolean {
  if (quantity.kind !== 'percent' || previous.quantity.kind !== 'count' || item === null) return false
  const { first, last } = previous.quantity
  const end = tokens.words[first - 1] === ':' ? first - 2 : first - 1
  return quantity.first - last <= MOST_BETWEEN && tokens.ends[end] === item.end
}

/** Marks behind which only what links a share to its level stands: "đón 8.200 lượt khách, | đạt | 54% kế hoạch". */
const OPENS: ReadonlySet<string> = new Set([',', '('])

/** Verbs of a share, "tương đương" by its last word: what stands behind them is the whole that the level before is a part of. */
const SHARING: ReadonlySet<string> = new Set(['chiếm', 'bằng', 'đương'])
/** What has a share of a whole is a level. */
const SHARED: ReadonlySet<Kind> = new Set<Kind>(['count', 'money', ...MEASURED_KINDS])

/** Is a share told of the level before it, be it of a plan and of nothing else: "9.400 cây xanh, đạt | 118% chỉ tiêu", "40 ha chết (bằng | 3% diện tích thả)"? */
function isOfLevel({ scene, quantity: { kind, first }, itemIds }: Itemed, previous: Itemed): boolean {
  if (!PARTS.has(kind)) return false
  const { words } = scene.tokens
  const start = overLinks(scene, first - 1, kind)
  if (PLANS.at(itemIds, 0)?.end === itemIds.length)
    return start <= behindEarlier(previous) || OPENS.has(words[start - 1] ?? '')
  if (!OPENS.has(words[start - 1] ?? '') || !SHARED.has(previous.quantity.kind)) return false
  const between = words.slice(behindEarlier(previous), start - 1)
  if (between.length > MOST_BETWEEN || between.some((word) => OPENS.has(word))) return false
  return words.slice(start, first).some((word) => SHARING.has(word))
}

/** Before a count they say where, of whom or for whom: no level is reached by it. */
const ASIDE = phraseSet(['của', 'tại', 'ở', 'trên', 'từ', 'thuộc', 'trong', 'vào'])
const isAside = ({ quantity: { kind, first }, scene }: Itemed): boolean =>
  kind === 'count' && ASIDE.endingAt(scene.tokens.ids, first - 1) !== null

/** Of the figures before figure `i` the level that its share is told of: "tiêm 6.300 liều tại | 14 xã, đạt 91% kế hoạch"; -1 if none. */
function levelOf(figures: readonly Itemed[], i: number): number {
  const figure = figures[i] as Itemed
  const previous = figures[i - 1]
  if (!previous || previous.sentence !== figure.sentence || figure.cell !== null || !isOfLevel(figure, previous))
    return -1
  let at = i - 1
  while (figures[at - 1]?.sentence === figure.sentence && isAside(figures[at] as Itemed)) at--
  return at
}

/**
 * Is a figure a share or change of the one before it, or another level of the same measure, so that both are of one type: "310 cơ sở
 * vi phạm, chiếm | 13%", "thời gian cấp phép giảm từ 35 ngày xuống | 20 ngày"?
 */
function follows(figure: Itemed, previous: Itemed): boolean {
  if (figure.sentence !== previous.sentence || figure.cell !== null) return false
  if (!sameItem(figure, previous)) return sharesLabel(figure, previous)
  const { kind, unit } = figure.quantity
  const { kind: other, unit: otherUnit } = previous.quantity
  return other !== 'age' && (PARTS.has(kind) || (LEVELS.has(kind) && kind === other && unit === otherUnit))
}

/** The earlier figure of the sentence whose very item the share or change of figure `i` is of: "900 xã viên, vốn 2 tỷ đồng, tăng lần lượt | 4% và 9%"; -1 if none. */
function sharesItem(figures: readonly Itemed[], i: number): number {
  const { quantity, item, cell, sentence } = figures[i] as Itemed
  if (!PARTS.has(quantity.kind) || item === null || cell !== null) return -1
  for (let k = i - 1; k >= 0 && figures[k]?.sentence === sentence; k--) {
    const one = figures[k] as Itemed
    if (one.item?.start === item.start && !PARTS.has(one.quantity.kind)) return k
  }
  return -1
}

/** The figure before figure `i` whose type is that of its own: what it {@link follows}, or the level that its percent of a plan is told of; -1 if none. */
export function followed(figures: readonly Itemed[], i: number): number {
  const previous = figures[i - 1]
  if (previous && follows(figures[i] as Itemed, previous)) return i - 1
  const level = levelOf(figures, i)
  return level >= 0 || isReachedBy(figures[i] as Itemed, previous) ? level : sharesItem(figures, i)
}
